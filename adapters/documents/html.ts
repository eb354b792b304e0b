// Prose as one HTML file that needs nothing else: no script, no font or image from outside; readable on paper too.
import type { Prose } from '../../src/core/prose.js';
import { type Language, say } from '../../src/core/text.js';
import { type Part, partsOf, partWords } from './prose-parts.js';

export function* writeHtml(prose: Prose, language: Language): Generator<Uint8Array> {
  yield Buffer.from(htmlOf(prose, language));
}

export function htmlOf(prose: Prose, language: Language): string {
  const { title, subtitle } = prose;
  const under = subtitle === undefined ? '' : `<p class="subtitle">${escaped(subtitle)}</p>\n`;
  const parts = partsOf(prose)
    .map((part, index) => partHtml(part, index, language))
    .join('\n');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<header>
<h1>${escaped(title)}</h1>
${under}</header>
${parts}
</main>
</body>
</html>
`;
}

function partHtml(part: Part, index: number, language: Language): string {
  switch (part.type) {
    case 'heading':
      return `<h${part.level + 1} id="h${index}">${escaped(part.text)}</h${part.level + 1}>`;
    case 'paragraph':
      return `<p${part.quiet ? ' class="quiet"' : ''}>${lines(part.text)}</p>`;
    case 'list': {
      const tag = part.ordered ? 'ol' : 'ul';
      return `<${tag}>${part.items.map((item) => `<li>${lines(item)}</li>`).join('')}</${tag}>`;
    }
    case 'fields':
      return `<dl>${part.fields.map(({ label, value }) => `<div><dt>${escaped(label)}</dt><dd>${value === '' ? gap('', language) : lines(value)}</dd></div>`).join('')}</dl>`;
    case 'table': {
      const head = part.columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
      const cellOf = (cell: string, at: number) => (part.opens && at === 0 ? link(cell) : lines(cell));
      const rows = part.rows.map((row) => `<tr>${row.map((cell, at) => `<td>${cellOf(cell, at)}</td>`).join('')}</tr>`);
      return `<div class="wide" tabindex="0" role="region" aria-label="${escaped(part.columns.join(', '))}"><table${part.small ? ' class="small"' : ''}><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
    }
    case 'gap':
      return `<p>${gap(part.text, language)}</p>`;
    case 'note':
      return `<p class="note">${lines(part.text)}</p>`;
    case 'page-break':
      return '<hr class="page">';
  }
}

/** Marked by words too: colour alone tells nothing to who cannot see it. */
function gap(text: string, language: Language): string {
  const words = say(partWords.gap, language);
  return `<span class="gap"><strong>${words}</strong>${text === '' ? '' : `: ${lines(text)}`}</span>`;
}

const link = (path: string): string => `<a href="${escaped(encodeURI(path))}">${escaped(path)}</a>`;

/** A checksum may go on below: it would make its table wider than the page. */
const lines = (text: string): string =>
  escaped(text)
    .replace(/\w{16}(?=\w{16})/g, '$&<wbr>')
    .replaceAll('\n', '<br>');

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

const style = `
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#57606a;--line:#d0d7de;--paper:#fff;--mark:#fff3c4;--note:#eef4fb}
@media(prefers-color-scheme:dark){:root{--ink:#e8eaed;--soft:#b0b8c1;--line:#444c56;--paper:#16191d;--mark:#574500;--note:#1e2a38}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:anywhere}
main{max-width:48rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .3rem}
h2{font-size:1.4rem;line-height:1.3;margin:2.4rem 0 .6rem;padding-top:.8rem;border-top:1px solid var(--line)}
h3{font-size:1.15rem;margin:1.6rem 0 .4rem}
h4{font-size:1.0625rem;margin:1.2rem 0 .3rem}
p,ul,ol,dl{margin:.6rem 0}
.quiet{color:var(--soft);font-size:.9rem}
table.small{font-size:.85rem}
table.small td{min-width:5rem}
.subtitle{color:var(--soft);margin:0 0 1.5rem}
dl>div{display:grid;grid-template-columns:13rem 1fr;gap:.2rem 1.2rem;padding:.35rem 0;border-bottom:1px solid var(--line)}
dt{color:var(--soft)}
dd{margin:0}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.4rem .8rem .4rem 0;border-bottom:1px solid var(--line);overflow-wrap:break-word}
td{min-width:7rem}
.gap{background:var(--mark);padding:.1rem .35rem;border-radius:.2rem}
.note{background:var(--note);border-left:.25rem solid #2f6fb0;padding:.6rem .9rem}
hr.page{border:0;margin:2rem 0}
@media(max-width:40rem){dl>div{grid-template-columns:1fr}}
@media print{:root{--ink:#000;--soft:#444;--line:#bbb;--paper:#fff;--mark:#fff3c4;--note:#f4f7fb}body{font-size:10.5pt}main{max-width:none;padding:0}h2,h3,h4{break-after:avoid}dl>div,tr{break-inside:avoid}.wide{overflow:visible}hr.page{break-after:page;margin:0}}
@page{margin:2cm}
`;
