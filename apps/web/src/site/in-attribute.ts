/** Text as it stands between the quotation marks of an attribute. */
export const inAttribute = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
