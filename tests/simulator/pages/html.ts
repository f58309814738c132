import { assetPath } from '../assets.ts';

/** Markup that is safe to place in other markup. */
export interface Html {
  markup: string;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Template tag: strings are escaped, `Html` and lists of it go in as they are. */
export function html(
  parts: TemplateStringsArray,
  ...values: readonly (string | Html | readonly Html[])[]
): Html {
  const texts = values.map((value) => {
    if (typeof value === 'string') return value.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
    return 'markup' in value ? value.markup : value.map((one) => one.markup).join('');
  });
  return { markup: String.raw({ raw: parts }, ...texts) };
}

/** A whole page with the simulator's stylesheet and one module script of `client/`; null: no script. */
export function page(lang: string, title: string, script: string | null, body: Html, head = html``): string {
  const code = script === null ? html`` : html`<script type="module" src="${assetPath + script}"></script>`;
  return html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${assetPath}style.css" />
        ${head} ${code}
      </head>
      <body>
        ${body}
      </body>
    </html>`.markup;
}
