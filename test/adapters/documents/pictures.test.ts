// Pictures as SVG and PNG: what a viewer of them gets, with the letters that come along.
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pngOf } from '../../../adapters/documents/png.js';
import { svgOf } from '../../../adapters/documents/svg.js';
import type { Picture } from '../../../src/core/picture/shapes.js';
import { mapPictures } from '../../../src/registers/overview/rules/papers/data-map.js';

const nasty = '<script>alert("x")</script> & \u0000\u0007\ud800 ]]> "\'';
const flow = {
  number: 'V-001',
  name: nasty,
  confirmed: true,
  people: ['Klanten'],
  sources: [],
  data: [],
  recipients: [nasty],
  systems: ['Boekhoudprogramma'],
  countries: ['Verenigde Staten'],
};
const picture = (count = 1): Picture => {
  const flows = Array.from({ length: count }, () => flow);
  const [first] = mapPictures({ organisation: 'Bakkerij', day: '24 november 2026', flows }, 'nl', 'whole');
  if (first === undefined) throw new Error('There is no picture.');
  return first;
};

describe('a picture as SVG', () => {
  it('has a name and words for who cannot see it, and no text of a person is markup', () => {
    const svg = svgOf(picture());
    expect(svg).toContain('role="img"');
    // Without quotes the whole list of letters would be ignored, because of the number in the name.
    expect(svg).toContain(`font-family="'Source Sans 3', Arial`);
    expect(svg).toMatch(/<title>Kaart van uw gegevens: Bakkerij<\/title><desc>/);
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;');
    expect(svg).not.toMatch(/[^\P{Cc}\n\t]/u);
    expect(svg.isWellFormed()).toBe(true);
  });
});

describe('a picture as PNG', () => {
  it('has the size of the picture, and is a few hundred kilobytes', () => {
    const whole = picture();
    const png = Buffer.from(pngOf(whole));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(whole.width);
    expect(png.readUInt32BE(20)).toBe(Math.ceil(whole.height));
    expect(png.length).toBeLessThan(500_000);
  });

  it('has letters on it on a machine without fonts', () => {
    const line = (text: string): Picture => ({
      width: 200,
      height: 60,
      title: '',
      description: '',
      shapes: [
        { type: 'box', x: 0, y: 0, width: 200, height: 60, fill: 'paper', round: 0 },
        { type: 'text', x: 10, y: 40, size: 30, ink: 'ink', text },
      ],
    });
    const drawn = (text: string) => new Set(bytesOf(pngOf(line(text)))).size;
    // Filtered rows of one colour hold hardly any different bytes.
    expect(drawn('')).toBeLessThan(5);
    expect(drawn('Çeğen €')).toBeGreaterThan(20);
  });
});

/** The image data, with the filter of each row as it is. */
function bytesOf(bytes: Uint8Array): readonly number[] {
  const png = Buffer.from(bytes);
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.subarray(at + 4, at + 8).toString('latin1') === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return [...inflateSync(Buffer.concat(parts))];
}
