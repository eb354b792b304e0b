// The pictures of the register before they are drawn: what is on them, and that a person can read it on a phone.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scope } from '../../src/core/engine/checklist.js';
import { scopeOf as scopeWith } from '../../src/core/engine/scope.js';
import type { Value } from '../../src/core/engine/value.js';
import { linesOf, widthOf } from '../../src/core/picture/letters.js';
import type { Picture } from '../../src/core/picture/shapes.js';
import { checklistOf } from '../../src/registers/index.js';
import {
  countryOf,
  type DataFlow,
  flowOf,
  mapAbout,
  mapInWords,
} from '../../src/registers/overview/rules/papers/data-flow.js';
import { activityPicture, mapPictures } from '../../src/registers/overview/rules/papers/data-map.js';
import { barOf, freshnessOf, progressInWords, progressPicture } from '../../src/registers/overview/rules/progress.js';
import { answersOf } from './engine/said.js';

/** The texts that do not stay inside the picture. */
function overflowing({ shapes, width: room }: Picture): readonly string[] {
  return shapes.flatMap((shape) => {
    if (shape.type !== 'text') return [];
    const wide = widthOf(shape.text, shape.size, shape.bold === true);
    const start = shape.anchor === 'middle' ? shape.x - wide / 2 : shape.anchor === 'end' ? shape.x - wide : shape.x;
    return start < 0 || start + wide > room ? [shape.text] : [];
  });
}

const flow: DataFlow = {
  number: 'V-001',
  name: 'Klanten en bestellingen',
  confirmed: true,
  people: ['Klanten', 'Oud-klanten'],
  sources: ['Van de persoon zelf'],
  data: ['Naam', 'Adres'],
  recipients: ['Belastingdienst', 'Accountant'],
  systems: ['Boekhoudprogramma', 'Kast in het kantoor'],
  countries: ['Verenigde Staten'],
};
const mapOf = (flows: readonly DataFlow[]) => ({ organisation: 'Bakkerij De Vries', day: '24 november 2026', flows });
const many = (count: number) => Array.from({ length: count }, (_, index) => ({ ...flow, number: `V-${index + 1}` }));
const textsOf = (pictures: readonly Picture[]) =>
  pictures.flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.type === 'text' ? [shape.text] : [])));

describe('the map of the data', () => {
  it('shows of each activity about whom it is, what is done and where it goes', () => {
    const texts = textsOf(mapPictures(mapOf([flow]), 'nl', 'pages')).join(' ');
    for (const word of ['Klanten en', 'bestellingen', 'Oud-klanten', 'Accountant', 'Boekhoudprogramma', 'Verenigde'])
      expect(texts).toContain(word);
  });

  it('says with a mark of its own shape and with words what is outside Europe', () => {
    const [picture] = mapPictures(mapOf([flow]), 'nl', 'pages');
    const marks = picture?.shapes.flatMap((shape) => (shape.type === 'mark' ? [`${shape.mark} ${shape.ink}`] : []));
    expect(new Set(marks)).toEqual(
      new Set(['diamond people', 'circle recipient', 'square system', 'triangle country']),
    );
    expect(textsOf(picture ? [picture] : []).join(' ')).toContain('Buiten Europa: Verenigde Staten');
  });

  it.each([3, 40])('of %i activities has all of them, in pages of about a phone screen', (count) => {
    const pages = mapPictures(mapOf(many(count)), 'nl', 'pages');
    const texts = textsOf(pages);
    for (const { number } of many(count)) expect(texts).toContain(number);
    for (const { width, height } of pages) expect(height / width).toBeLessThan(2.2);
    expect(mapPictures(mapOf(many(count)), 'nl', 'whole')).toHaveLength(1);
  });

  it('keeps letters large enough for a phone', () => {
    const pictures = [...mapPictures(mapOf(many(40)), 'nl', 'pages'), activityPicture(mapOf([flow]), flow, 'nl')];
    const sizes = pictures.flatMap(({ shapes, width }) =>
      shapes.flatMap((shape) => (shape.type === 'text' ? [(shape.size / width) * 400] : [])),
    );
    // In points, on a screen that is 400 points wide.
    expect(Math.min(...sizes)).toBeGreaterThan(9.5);
  });

  it('counts recipients that do not fit, and names who it can', () => {
    const recipients = Array.from({ length: 200 }, (_, index) => `Ontvanger ${index + 1}`);
    const long = { ...flow, recipients };
    expect(textsOf([activityPicture(mapOf([long]), long, 'nl')])).toContain('en nog 184');
    expect(textsOf(mapPictures(mapOf([long]), 'nl', 'pages'))).toContain('en nog 197');
    expect(textsOf(mapPictures(mapOf([long, ...many(39)]), 'nl', 'pages')).join(' ')).toMatch(/en nog 19\d/);
  });

  it('cuts no name where there is room for it, and says so where it does', () => {
    const named = (...people: string[]) =>
      textsOf(mapPictures(mapOf(many(9).map((one) => ({ ...one, people }))), 'nl', 'pages')).join(' ');
    expect(named('Mensen die AVG-maatje gebruiken', ...Array(30).fill('Vragers'))).toContain('gebruiken');
    const long = named(
      'Mensen die op deze lange lijst staan omdat zij zich ooit ergens voor hebben aangemeld',
      'x'.repeat(90),
    );
    expect(long).toMatch(/Mensen[\s\S]*…/);
  });

  it('never draws outside the picture, whatever the names are', () => {
    const name = fc.oneof(
      fc.string({ maxLength: 400 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constant('x'.repeat(400)),
      fc.constant('Een naam van vierhonderd tekens '.repeat(12)),
      fc.constant('客户数据'.repeat(40)),
    );
    const names = fc.array(name, { maxLength: 30 });
    fc.assert(
      fc.property(name, names, names, names, fc.constantFrom(1, 7), (one, people, recipients, countries, count) => {
        const wide = { ...flow, name: one, people, recipients, systems: people, countries };
        const map = mapOf([wide, ...many(count - 1)]);
        const pictures = [...mapPictures(map, 'nl', 'pages'), activityPicture(map, wide, 'nl')];
        expect(pictures.flatMap(overflowing)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('can be about one group of people, one program, one recipient or one country', () => {
    const staff = { ...flow, number: 'V-002', name: 'Salaris', people: ['Medewerkers'], systems: ['Loonprogramma'] };
    const map = mapOf([flow, { ...staff, countries: [] }]);
    const found = (word: string) => mapAbout(map, word).flows.map(({ number }) => number);
    expect(found('medewerkers')).toEqual(['V-002']);
    expect(found('BOEKHOUD')).toEqual(['V-001']);
    expect(found('accountant')).toEqual(['V-001', 'V-002']);
    expect(found('Verenigde Staten')).toEqual(['V-001']);
    expect(found('niets')).toEqual([]);
  });

  it('stands in words beside the picture, for who cannot see it', () => {
    const [line] = mapInWords(mapOf([flow]), 'nl');
    expect(line).toEqual({
      label: 'V-001 Klanten en bestellingen',
      value:
        'Over wie: Klanten, Oud-klanten. Waar het vandaan komt: Van de persoon zelf. Aan wie u het geeft: Belastingdienst, Accountant. Waar het staat: Boekhoudprogramma, Kast in het kantoor. Buiten Europa: Verenigde Staten',
    });
    expect(activityPicture(mapOf([flow]), flow, 'en').description).toContain('Outside Europe: Verenigde Staten');
  });

  it('of an empty register says that there is nothing yet', () => {
    expect(textsOf(mapPictures(mapOf([]), 'nl', 'pages'))).toContain('Er staat nog niets in het register.');
  });
});

describe('the flow of one activity', () => {
  const scopeOf = (id: string, values: Readonly<Record<string, Value>>): Scope =>
    scopeWith(checklistOf(id), answersOf(values, { by: 'p1' }), {
      language: 'nl',
      organisationLanguage: 'nl',
      zone: 'Europe/Amsterdam',
      now: '2026-11-24T08:00:00.000Z',
      me: 'p1',
      people: [],
      suppliers: [{ id: 's1', name: 'Mailprogramma' }],
      recordName: '',
      template: undefined,
    });
  const head = { number: 'V-001', name: 'Nieuwsbrief', confirmed: false, client: false };

  it('is read from the answers, in words', () => {
    const scope = scopeOf('controller-activity', {
      subjects: ['subscribers', { other: 'buren' }],
      source: ['self'],
      data: ['email'],
      recipients: ['nobody'],
      suppliers: ['s1'],
      'outside-eea': 'yes',
      transfers: ['r1'],
      'transfers/r1/country': 'india',
    });
    expect(flowOf(scope, head, new Map())).toEqual({
      number: 'V-001',
      name: 'Nieuwsbrief',
      confirmed: false,
      people: ['Lezers van de nieuwsbrief', 'buren'],
      sources: ['Van de persoon zelf'],
      data: ['E-mailadres'],
      recipients: ['Niemand'],
      systems: ['Mailprogramma'],
      countries: ['India'],
    });
  });

  it('goes outside Europe too where a company that is used keeps its data there', () => {
    const supplier = scopeOf('supplier', { stored: 'outside', country: 'united-states' });
    const country = countryOf(supplier) ?? '';
    expect(country).toBe('Verenigde Staten');
    const scope = scopeOf('controller-activity', { suppliers: ['s1'] });
    expect(flowOf(scope, head, new Map([['s1', country]])).countries).toEqual(['Verenigde Staten']);
    expect(countryOf(scopeOf('supplier', { stored: 'eea', country: 'united-states' }))).toBeUndefined();
  });

  it('of a processor begins at the client', () => {
    const scope = scopeOf('processor-activity', { work: ['payroll'] });
    expect(flowOf(scope, { ...head, name: 'Slagerij Jansen', client: true }, new Map())).toMatchObject({
      people: ['Slagerij Jansen'],
      data: ['Lonen doen'],
    });
  });
});

describe('the picture of progress', () => {
  const progress = {
    organisation: 'Bakkerij De Vries',
    day: '24 november 2026',
    parts: [{ label: 'Activiteiten', confirmed: 6, suggested: 3, open: 1 }],
    freshness: { halfYear: 5, year: 2, older: 1, never: 3 },
  };

  it('shows what is confirmed, suggested and open with numbers, and differs without colour', () => {
    const picture = progressPicture(progress, 'nl');
    expect(textsOf([picture])).toEqual(expect.arrayContaining(['6 van 10', 'nog nooit bevestigd', '3']));
    const striped = picture.shapes.filter((shape) => shape.type === 'box' && shape.striped === true);
    expect(striped.length).toBeGreaterThan(0);
    expect(overflowing(picture)).toEqual([]);
    expect(overflowing(progressPicture({ ...progress, organisation: 'm'.repeat(400) }, 'en'))).toEqual([]);
  });

  it('is said in words too', () => {
    expect(progressInWords(progress, 'nl')[0]).toBe('Activiteiten: 6 bevestigd, 3 voorgesteld, 1 nog open.');
  });

  it('counts activities by when they were last confirmed', () => {
    const days = ['2026-11-24', '2026-05-24', '2026-05-23', '2025-11-24', '2025-11-23', null];
    expect(freshnessOf(days, '2026-11-24')).toEqual({ halfYear: 2, year: 2, older: 1, never: 1 });
    expect(freshnessOf(['2026-02-28', '2026-03-01'], '2026-08-31')).toEqual({
      halfYear: 1,
      year: 1,
      older: 0,
      never: 0,
    });
  });

  it('has a bar of signs that is full only when all is done', () => {
    expect(barOf(6, 10)).toBe('▓▓▓▓▓▓░░░░');
    expect(barOf(1, 40)).toBe('▓░░░░░░░░░');
    expect(barOf(39, 40)).toBe('▓▓▓▓▓▓▓▓▓░');
    expect(barOf(40, 40)).toBe('▓▓▓▓▓▓▓▓▓▓');
    expect(barOf(0, 0)).toBe('░░░░░░░░░░');
  });
});

describe('a text in lines', () => {
  it('is broken between words, or in a word that is too long', () => {
    const fit = { size: 30, width: 250, lines: 3 };
    expect(linesOf('Mensen die een offerte vroegen', fit)).toEqual(['Mensen die een', 'offerte vroegen']);
    expect(linesOf('', fit)).toEqual([]);
    expect(linesOf('a'.repeat(400), fit)).toHaveLength(3);
    expect(linesOf('a'.repeat(400), fit).at(-1)).toMatch(/…$/);
  });

  it('is measured as wide with accents as without', () => {
    expect(widthOf('café', 30)).toBe(widthOf('cafe', 30));
  });
});
