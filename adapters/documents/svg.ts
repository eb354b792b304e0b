// A picture as SVG: our own small switch, so that no text of a person is ever markup.
import type { Ink, Mark, Picture, Shape } from '../../src/core/picture/shapes.js';

/** Okabe and Ito's colours, which people with any kind of colour blindness tell apart; texts stand on light. */
const colours: Readonly<Record<Ink, string>> = {
  paper: '#ffffff',
  panel: '#f4f6f8',
  ink: '#1a1a1a',
  quiet: '#565e66',
  line: '#c9d0d6',
  people: '#0072b2',
  recipient: '#d55e00',
  system: '#009e73',
  country: '#cc79a7',
  confirmed: '#0072b2',
  suggested: '#e69f00',
  open: '#dfe3e6',
  none: 'none',
};

/** Pictures are measured for the first two and what is as wide. A name with a number in it stands between quotes. */
const fonts = "'Source Sans 3', Arial, Helvetica, 'Liberation Sans', sans-serif";

export function svgOf({ width, height, title, description, shapes }: Picture): string {
  const stripes =
    '<defs><pattern id="stripes" width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
    '<rect width="5" height="14" fill="#ffffff" fill-opacity="0.55"/></pattern></defs>';
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${Math.ceil(height)}" viewBox="0 0 ${width} ${Math.ceil(height)}" role="img" font-family="${fonts}">`;
  const words = `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>`;
  return `${head}${words}${stripes}${shapes.map(drawn).join('')}</svg>\n`;
}

function drawn(shape: Shape): string {
  switch (shape.type) {
    case 'box': {
      const { x, y, width, height, fill, edge, round, striped } = shape;
      const place = `x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" rx="${round}"`;
      const stroke = edge === undefined ? '' : ` stroke="${colours[edge]}" stroke-width="${edge === 'ink' ? 3 : 2}"`;
      const box = `<rect ${place} fill="${colours[fill]}"${stroke}/>`;
      return striped ? `${box}<rect ${place} fill="url(#stripes)"/>` : box;
    }
    case 'text': {
      const { x, y, size, bold, ink, text, anchor } = shape;
      const weight = bold ? ' font-weight="bold"' : '';
      const from = anchor === undefined ? '' : ` text-anchor="${anchor}"`;
      return `<text x="${px(x)}" y="${px(y)}" font-size="${size}" fill="${colours[ink]}"${weight}${from}>${escaped(text)}</text>`;
    }
    case 'arrow': {
      const { x, y, length } = shape;
      const end = x + length;
      const shaft = `<path d="M${px(x)} ${px(y)}H${px(end - 12)}" stroke="${colours.ink}" stroke-width="4" fill="none"/>`;
      return `${shaft}<path d="M${px(end)} ${px(y)}l-16 -10v20z" fill="${colours.ink}"/>`;
    }
    case 'mark':
      return markOf(shape.mark, shape.x, shape.y, shape.size / 2, colours[shape.ink]);
  }
}

function markOf(mark: Mark, x: number, y: number, half: number, fill: string): string {
  switch (mark) {
    case 'circle':
      return `<circle cx="${px(x)}" cy="${px(y)}" r="${half}" fill="${fill}"/>`;
    case 'square':
      return `<rect x="${px(x - half)}" y="${px(y - half)}" width="${2 * half}" height="${2 * half}" fill="${fill}"/>`;
    case 'triangle':
      return `<path d="M${px(x)} ${px(y - half)}l${half} ${2 * half}h${-2 * half}z" fill="${fill}"/>`;
    case 'diamond':
      return `<path d="M${px(x)} ${px(y - half - 1)}l${half + 1} ${half + 1}l${-half - 1} ${half + 1}l${-half - 1} ${-half - 1}z" fill="${fill}"/>`;
  }
}

const px = (value: number): string => String(Math.round(value * 10) / 10);

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\P{Cc}\n\t]|[\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
