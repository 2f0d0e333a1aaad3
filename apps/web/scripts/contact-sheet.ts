/** One picture of a page. */
export interface Shot {
  readonly template: string;
  readonly path: string;
  readonly locale: string;
  readonly scheme: string;
  readonly width: number;
  /** The file beside the sheet. */
  readonly file: string;
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

const figure = ({ locale, scheme, width, file }: Shot) =>
  `<figure><a href="${escaped(file)}"><img loading="lazy" src="${escaped(file)}" width="${Math.round(width / 4)}" alt=""></a><figcaption>${locale} ${scheme} ${width}</figcaption></figure>`;

/** A page that shows all pictures, a row for each template. */
export function contactSheet(shots: readonly Shot[]): string {
  const rows = [...Map.groupBy(shots, ({ template }) => template)].map(
    ([template, some]) =>
      `<section><h2>${escaped(template)} <small>${escaped(some[0]?.path ?? "")}</small></h2><div>${some.map(figure).join("")}</div></section>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Peakline: every template</title>
<style>body{font:14px system-ui;margin:1rem;background:#888;color:#000}h2{font-size:1rem}div{display:flex;gap:8px;overflow-x:auto;align-items:start}figure{margin:0}img{display:block}</style>
${rows.join("\n")}</html>
`;
}
