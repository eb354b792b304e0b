// An existing register becomes drafts: which columns mean what, what a cell says, and what is said to have got no place.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../src/core/engine/scope.js';
import type { Imported, Sheet } from '../../../src/core/file-content.js';
import { controllerActivity } from '../../../src/registers/activities/rules/controller-activity.js';
import { assemble, chosenFrom, unclearColumns } from '../../../src/registers/import/rules/assemble.js';
import {
  basesFrom,
  choicesFrom,
  contactFrom,
  countriesFrom,
  dayFromCell,
  partsOf,
  termsFrom,
} from '../../../src/registers/import/rules/cell-values.js';
import { meaningOf } from '../../../src/registers/import/rules/meanings.js';
import { checklistOf } from '../../../src/registers/index.js';
import { belgian, french, homeMade } from './layouts.js';

/** With every proposal accepted, as a person would do who finds them right. */
function imported(sheets: readonly Sheet[]): Imported {
  const chosen = chosenFrom(unclearColumns(sheets).map(({ id, guess }) => [id, guess] as const));
  return assemble(sheets, chosen, 'nl');
}
const named = ({ records }: Imported, name: string) => records.find((record) => record.name === name)?.values;
const share = ({ filled, placed }: Imported) => placed / filled;

describe('a register that somebody has already', () => {
  it.each([
    ['the model of the Belgian authority', belgian],
    ['the model of the French authority', french],
    ['a list made at the kitchen table', homeMade],
  ])('after %s gets a place for at least 80 % of what is filled in', (_which, sheets) => {
    const result = imported(sheets);
    expect(share(result)).toBeGreaterThanOrEqual(0.8);
    expect(result.records.length).toBeGreaterThan(1);
    const lost = result.missed.filter(({ why, heading }) => why !== 'shortened' && heading !== '');
    expect(result.filled - result.placed).toBe(lost.length);
  });

  it('with three rows of headings and several rows for one activity gives one draft for each activity', () => {
    const result = imported(belgian);
    expect(result.records.map(({ name }) => name)).toEqual([
      'Personeelsadministratie',
      'Klantenbeheer',
      'Nieuwsbrief',
      'Camerabewaking',
      'Sollicitaties',
    ]);
    expect(named(result, 'Personeelsadministratie')).toMatchObject({
      purposes: ['r1', 'r2'],
      'purposes/r1/purpose': 'Loonadministratie',
      'purposes/r1/basis': 'legal',
      'purposes/r1/legal-which': 'Wet op de loonbelasting',
      'purposes/r2/basis': 'contract',
      'retention/r2/term': 2,
      'retention/r2/unit': 'years',
      recipients: ['tax-office', 'uwv', 'occupational-health'],
      suppliers: [{ other: 'Loonbureau De Wit' }],
    });
    expect(named(result, 'Nieuwsbrief')).toMatchObject({
      'outside-eea': 'yes',
      'transfers/r1/country': 'united-states',
      'transfers/r1/instrument': 'scc',
    });
  });

  it('in forms gives one draft for each form, joined with the list of their names', () => {
    const result = imported(french);
    expect(result.records.map(({ name }) => name)).toEqual(['Gestion de la paie', 'Gestion des clients']);
    expect(named(result, 'Gestion de la paie')).toMatchObject({
      subjects: ['staff'],
      recipients: ['accountant', 'tax-office'],
      'purposes/r2/purpose': 'Déclarations sociales',
      'retention/r1/term': 5,
    });
    expect(result.profile?.values).toEqual({
      name: 'Boulangerie Martin',
      address: '3 rue des Lilas, Lille',
      'has-dpo': 'no',
    });
  });

  it('with a sheet of processors gives companies with their contracts', () => {
    const result = imported(homeMade);
    expect(named(result, 'Autosoft')).toEqual({
      name: 'Autosoft',
      use: 'planning en klanten',
      contact: 'privacy@autosoft.example',
      agreement: 'yes-dated',
      'agreement-date': '2022-03-12',
      stored: 'eea',
    });
    expect(named(result, 'Werkplaatsplanning')).toMatchObject({
      access: ['production', 'shop'],
      owner: { other: 'Henk' },
    });
  });

  it('asks about a column only when its heading is not clear, with a guess from what is in it', () => {
    expect(unclearColumns(belgian)).toEqual([]);
    expect(unclearColumns(homeMade).map(({ heading, guess }) => [heading, guess])).toEqual([
      ['Wat doen we', 'name'],
      ['Wie krijgt het', 'recipients'],
      ['Wie kan erbij', 'access'],
    ]);
  });

  it('says what got no place, with where it stands', () => {
    expect(imported(belgian).missed).toContainEqual({
      place: '"Register" 6',
      heading: 'Opmerkingen',
      text: 'Nog nakijken met de boekhouder',
      why: 'no-place',
    });
  });

  it('keeps what a person said a column is, also that it is nothing', () => {
    const [column] = unclearColumns(homeMade);
    const result = assemble(homeMade, chosenFrom([[column?.id ?? '', 'no-place']]), 'nl');
    expect(
      result.missed.filter(({ heading }) => heading === 'Wat doen we').every(({ why }) => why === 'no-place'),
    ).toBe(true);
  });

  it('without anything we know gives nothing', () => {
    const result = imported([
      {
        name: 'Blad1',
        rows: [
          ['a', 'b'],
          ['1', '2'],
        ],
      },
    ]);
    expect(result).toMatchObject({ records: [], profile: null });
    expect(result.missed).toEqual([{ place: '"Blad1"', heading: '', text: '', why: 'no-place' }]);
  });

  it('masks a BSN that stands in a cell', () => {
    const rows = [
      ['Verwerking', 'Doel', 'Betrokkenen'],
      ['Salaris', 'Betalen van 111222333', 'Medewerkers'],
    ];
    expect(JSON.stringify(imported([{ name: '', rows }]))).not.toContain('111222333');
  });

  it('shortens a text that is too long and says so', () => {
    const rows = [
      ['Verwerking', 'Doel', 'Betrokkenen'],
      ['Salaris', 'woord '.repeat(80), 'Medewerkers'],
    ];
    const result = imported([{ name: '', rows }]);
    expect(String(named(result, 'Salaris')?.['purposes/r1/purpose']).length).toBeLessThanOrEqual(200);
    expect(result.missed.map(({ why }) => why)).toEqual(['shortened']);
  });

  it('never throws, and gives only answers to questions that exist, whatever the cells are', () => {
    const word = fc.constantFrom(
      'Doel',
      'Verwerking',
      'Betrokkenen',
      'Grondslag',
      'Bewaartermijn',
      'Ontvangers',
      'ja',
      'nee',
      '7 jaar',
      'VS',
      'Naam',
      '',
    );
    const cell = fc.oneof(word, fc.string({ maxLength: 30 }), fc.string({ unit: 'grapheme', maxLength: 300 }));
    const sheet = fc.record({
      name: fc.string({ maxLength: 20 }),
      rows: fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }),
    });
    fc.assert(
      fc.property(fc.array(sheet, { maxLength: 3 }), (sheets) => {
        const result = imported(sheets);
        expect(result.placed).toBeLessThanOrEqual(result.filled);
        for (const { checklist, values } of [...result.records, ...(result.profile ? [result.profile] : [])])
          for (const path of Object.keys(values)) expect(placeOf(checklistOf(checklist), path), path).toBeDefined();
      }),
      { numRuns: 200 },
    );
  });
});

describe('a heading', () => {
  it.each([
    ['3. Categorie(ën) van betrokkenen', 'subjects'],
    ['Bewaartermijn (art. 30 lid 1 onder f)', 'retention'],
    ['Mag dat? (grondslag)', 'basis'],
    ['Omschrijving van de technische en organisatorische beveiligingsmaatregelen', 'security'],
    ['Durée(s) de conservation', 'retention'],
    ['Verwerker(s)', 'suppliers'],
    ['Verwerkingsverantwoordelijke', 'organisation-name'],
    ['Lawful basis', 'basis'],
    ['Derde land of internationale organisatie', 'transfer'],
  ])('"%s" is recognised', (heading, meaning) => {
    expect(meaningOf(heading)).toMatchObject({ meaning, sure: true });
  });

  it('that only holds a short word we know is asked about', () => {
    expect(meaningOf('Het doel heiligt de middelen niet')).toMatchObject({ meaning: 'purpose', sure: false });
    expect(meaningOf('Kleur')).toBeUndefined();
  });
});

describe('a cell', () => {
  const choices = (id: string, cell: string) => {
    const question = placeOf(controllerActivity, id)?.question;
    if (question?.kind !== 'choices') throw new Error(id);
    return choicesFrom(question, id, cell).choices;
  };

  it.each([
    ['NAW, tel., e-mail en geboortedatum', ['name', 'address', 'phone', 'email', 'date-of-birth']],
    ['• Naam\n• IBAN\n• schoenmaat', ['name', 'bank-account', { other: 'schoenmaat' }]],
    ['Facturen/offertes', ['invoices', 'quotes']],
  ])('"%s" is a list of data', (cell, expected) => {
    expect(choices('data', cell)).toEqual(expected);
  });

  it('keeps commas inside brackets together', () => {
    expect(partsOf('Naam, foto (pasfoto, teamfoto) en cv')).toEqual(['Naam', 'foto (pasfoto, teamfoto) en cv']);
  });

  it.each([
    ['7 jaar na einde boekjaar', { term: 7, unit: 'years', start: 'end-of-financial-year' }],
    ['Facturen: zeven jaar', { category: 'Facturen', term: 7, unit: 'years' }],
    ['max. 4 weken na sollicitatieprocedure', { term: 4, unit: 'weeks', start: 'end-of-procedure' }],
    ['5 ans', { term: 5, unit: 'years' }],
    ['zolang als nodig', { start: { other: 'zolang als nodig' } }],
  ])('"%s" is a term', (cell, expected) => {
    expect(termsFrom(cell, 'Alle gegevens')[0]).toMatchObject(expected);
  });

  it.each([
    ['Uitvoering overeenkomst', [{ basis: 'contract', detail: '' }]],
    ['art. 6 lid 1 sub c AVG', [{ basis: 'legal', detail: '' }]],
    ['Gerechtvaardigd belang: diefstal voorkomen', [{ basis: 'legitimate', detail: 'diefstal voorkomen' }]],
    [
      'Wettelijke verplichting (art. 52 AWR); toestemming',
      [
        { basis: 'legal', detail: 'art. 52 AWR' },
        { basis: 'consent', detail: '' },
      ],
    ],
    ['geen idee', []],
  ])('"%s" is a legal basis', (cell, expected) => {
    const found = basesFrom([], cell).map(({ basis, detail }) => ({ basis, detail }));
    expect(found).toEqual(expected);
  });

  it.each([
    ['Nee', { type: 'inside' }],
    ['Nederland, Duitsland', { type: 'inside' }],
    ['Nee, servers staan in de EU', { type: 'inside' }],
    ['VS', { type: 'outside', countries: [{ country: 'united-states' }] }],
    [
      'Ja, Verenigde Staten (Mailchimp)',
      { type: 'outside', countries: [{ country: 'united-states', organisation: 'Verenigde Staten (Mailchimp)' }] },
    ],
    ['Ja', { type: 'outside', countries: [] }],
  ])('"%s" says where data go', (cell, expected) => {
    expect(countriesFrom(cell)).toEqual(expected);
  });

  it('holds a day in the ways people write one', () => {
    expect(['2022-03-12', '12-03-2022', '12/3/2022', '12 maart 2022', '31-02-2022', 'morgen'].map(dayFromCell)).toEqual(
      ['2022-03-12', '2022-03-12', '2022-03-12', '2022-03-12', undefined, undefined],
    );
  });

  it('holds an address to reach somebody', () => {
    expect(contactFrom('Ria (ria@bakker.example), 06 12 34 56 78')).toBe('ria@bakker.example');
    expect(contactFrom('tel. 0118 - 12 34 56')).toBe('0118 - 12 34 56');
    expect(contactFrom('aan de balie')).toBeUndefined();
  });
});
