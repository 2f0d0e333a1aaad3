/** The little of jsdom that the tests use; the types of jsdom would bring those of a browser into a server. */
declare module "jsdom" {
  export interface XmlElement {
    readonly localName: string;
    readonly namespaceURI: string | null;
    readonly textContent: string;
    readonly children: Iterable<XmlElement>;
    getAttribute(name: string): string | null;
  }
  export class JSDOM {
    constructor(text: string, options: { contentType: string });
    readonly window: { readonly document: { readonly documentElement: XmlElement } };
  }
}
