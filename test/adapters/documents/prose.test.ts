import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sharesOf } from '../../../adapters/documents/prose-parts.js';
import { writeProse } from '../../../adapters/documents/write.js';
import type { ProseFormat } from '../../../src/core/document-names.js';
import { type Prose, proseText } from '../../../src/core/prose.js';
import { pdfText } from './pdf-text.js';
import { bytesOf } from './sample.js';

const prose: Prose = {
  title: 'Brief aan José & Zoë: €\u00a01.250',
  subtitle: 'Bakkerij de Vries · 24 november 2026 · versie 3',
  blocks: [
    { type: 'paragraph', text: 'Beste mevrouw Łukasz,\nWij schrijven u over <b>uw</b> gegevens.' },
    { type: 'heading', level: 1, text: 'Wat er gebeurde' },
    { type: 'list', items: ['eerst dit', 'dan dat'] },
    { type: 'list', items: ['een', 'twee'], ordered: true },
    { type: 'field', label: 'Doel', value: 'bestellingen leveren' },
    { type: 'field', label: 'Bewaartermijn', value: '' },
    { type: 'heading', level: 2, text: 'Wie' },
    {
      type: 'table',
      columns: ['Naam', 'Land'],
      rows: [
        ['Mollie', 'Nederland'],
        ['"Drukker"', 'België'],
      ],
    },
    { type: 'gap', text: 'de datum' },
    { type: 'note', text: 'Klik nergens op.' },
    { type: 'page-break' },
    { type: 'heading', level: 3, text: 'Daarna' },
    { type: 'paragraph', text: 'Tot slot.' },
  ],
};
const long: Prose = {
  title: 'Lang',
  blocks: Array.from({ length: 40 }, (_, index) => [
    { type: 'heading', level: 1, text: `Deel ${index}` } as const,
    { type: 'field', label: 'x'.repeat(120), value: `waarde ${index} `.repeat(500) } as const,
    {
      type: 'table',
      columns: ['a', 'b', 'c', 'd'],
      rows: [
        ['1', 'zes woorden staan hier nu dus '.repeat(90), '', '4'],
        ['x', 'y', 'z', 'q'],
      ],
    } as const,
    { type: 'note', text: 'pas op '.repeat(900) } as const,
  ]).flat(),
};

const made = async (format: ProseFormat, what: Prose = prose) => bytesOf(writeProse(what, format, 'nl'));

describe('a text as a Word document', () => {
  const xmlOf = async (what?: Prose) =>
    strFromU8(unzipSync(await made('docx', what))['word/document.xml'] ?? new Uint8Array());

  it('holds every word, and no mark-up that somebody typed', async () => {
    const xml = await xmlOf();
    for (const words of [
      'Brief aan José &amp; Zoë: €\u00a01.250',
      'Łukasz',
      '&lt;b&gt;uw&lt;/b&gt;',
      'bestellingen leveren',
      'België',
    ])
      expect(xml).toContain(words);
    expect(xml).not.toContain('<b>uw');
  });

  it('has real headings, lists and table heads, and says its language', async () => {
    const xml = await xmlOf();
    expect(xml.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:numPr>/g)).toHaveLength(4);
    expect(xml).toContain('<w:tblHeader/>');
    const styles = strFromU8(unzipSync(await made('docx'))['word/styles.xml'] ?? new Uint8Array());
    expect(styles).toContain('nl-NL');
  });

  it('drops what XML cannot hold', async () => {
    const xml = await xmlOf({ title: 'a\u0000b', blocks: [{ type: 'paragraph', text: 'c\ud800d\u0007e' }] });
    expect(xml).toContain('ab');
    expect(xml).toContain('cde');
  });
});

describe('a text as a PDF', () => {
  it('is tagged for who listens to it, and says its language and title', async () => {
    const pdf = (await made('pdf')).toString('latin1');
    expect(pdf.slice(0, 8)).toBe('%PDF-1.7');
    for (const part of ['/Lang (nl-NL)', '/Marked true', '/DisplayDocTitle true', '/S /H1', '/S /LBody', '/S /TH'])
      expect(pdf).toContain(part);
    expect(pdf).toContain('/Scope /Column');
  });

  it('holds every word, with accents and the euro, and the number of each page', async () => {
    const words = pdfText(await made('pdf'));
    for (const text of [
      'Brief aan José & Zoë: €',
      'Łukasz',
      '<b>uw</b>',
      'bestellingen leveren',
      'België',
      'Nog invullen',
    ])
      expect(words).toContain(text);
    expect(words).toContain('bladzijde 1 van 2');
    expect(words).toContain('bladzijde 2 van 2');
  });

  it('keeps all of a text that is longer than a page, and of a name of 400 characters', async () => {
    const name = `${'naam '.repeat(79)}einde`;
    const value = `begin ${'woord '.repeat(3000)}slot`;
    const blocks = [
      { type: 'heading', level: 1, text: name },
      { type: 'field', label: name, value },
      { type: 'list', items: Array.from({ length: 200 }, (_, index) => `ontvanger ${index + 1}`) },
    ] as const;
    const words = pdfText(await made('pdf', { title: name, subtitle: name, blocks })).replaceAll('\n', ' ');
    expect(words.match(/woord/g)).toHaveLength(3000);
    expect(words).toContain('slot');
    expect(words).toContain('ontvanger 200');
    expect(words.match(/einde/g)?.length).toBeGreaterThanOrEqual(3);
  });

  it('goes on over pages, with cells that are taller than one', async () => {
    const pages = (await made('pdf', long)).toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(20);
    expect(pages).toBeLessThan(200);
  });
});

describe('the columns of a table', () => {
  it('have room for their longest word, and more where there is more to read', () => {
    const [who = 0, when = 0, what = 0] = sharesOf(
      ['Wie', 'Wanneer', 'Wat'],
      [['noor', '24 november 2026', 'een lange zin '.repeat(9)]],
    );
    expect(who + when + what).toBeCloseTo(1);
    expect(who * 90).toBeGreaterThan('noor'.length + 2);
    // A date is not broken.
    expect(when * 90).toBeGreaterThan('24 november 2026'.length + 2);
    expect(what).toBeGreaterThan(0.5);
  });

  it('share what there is when the words do not fit', () => {
    const shares = sharesOf(Array(12).fill('Verwerkersovereenkomst'), []);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  });
});

describe('a text as a web page', () => {
  it('needs nothing from outside and runs nothing', async () => {
    const html = (await made('html')).toString();
    expect(html).not.toMatch(/<script|<link|<img|https?:|url\(|@import/);
    expect(html).toContain('<html lang="nl">');
    expect(html).toContain('&lt;b&gt;uw&lt;/b&gt;');
    expect(html).toContain('<th scope="col">Naam</th>');
  });

  it('breaks no word of the head of a table in two, and lets its table be wider', async () => {
    const html = (await made('html')).toString();
    expect(/\nth,td\{[^}]*\}/.exec(html)?.[0]).toContain('overflow-wrap:break-word');
    expect(html).toContain('.wide{overflow-x:auto}');
  });

  it('marks a gap with words, not by colour alone', async () => {
    expect((await made('html')).toString().match(/<strong>Nog invullen<\/strong>/g)).toHaveLength(2);
  });
});

it('is the same text without any format', async () => {
  expect((await made('txt')).toString()).toBe(`${proseText(prose)}\n`);
});
