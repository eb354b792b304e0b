// What people type and what is understood by it; what does not fit is said in plain words and never guessed.
import { describe, expect, it } from 'vitest';
import type { Column } from '../../../src/core/engine/checklist.js';
import { gate } from '../../../src/core/engine/gate.js';
import { questionOf } from '../../../src/core/engine/scope.js';
import { parseTyped, parseValue } from '../../../src/core/engine/typed/parse.js';
import { numberFromWords } from '../../../src/core/engine/typed/words-to-number.js';
import { checklistOf } from '../../../src/registers/index.js';
import { everyKind, mayStayEmpty } from './checklists.js';
import { play } from './play.js';

const { scope } = play(everyKind);
const context = { scope, keepDigits: false };

function column(id: string): Column {
  const found = questionOf(everyKind, id);
  if (found === undefined || found.kind === 'rows') throw new Error(id);
  return found;
}

/** The value, or the problem in Dutch. */
function typed(id: string, text: string): unknown {
  const parsed = parseTyped(column(id), text, context);
  return parsed.ok ? parsed.value : `! ${parsed.problem.nl}`;
}
function sent(id: string, raw: unknown): unknown {
  const parsed = parseValue(column(id), raw, context);
  return parsed.ok ? parsed.value : `! ${parsed.problem.nl}`;
}

describe('yes or no', () => {
  it.each([
    ['ja', true],
    ['Ja.', true],
    ['J', true],
    ['yes', true],
    ['1', true],
    ['nee', false],
    ['Neen', false],
    ['n', false],
    ['2', false],
  ])('%s', (text, value) => {
    expect(typed('has-shop', text)).toBe(value);
  });
  it.each(['misschien', 'ja en nee', '3', '💥'])('%s is asked again', (text) => {
    expect(typed('has-shop', text)).toBe('! Antwoord met ja of nee.');
  });
});

describe('one choice', () => {
  it.each([
    ['2', 'b'],
    ['optie a', 'a'],
    ['OPTIE C', 'c'],
    ['a', 'a'],
    ['anders: cadeaubonnen', { other: 'cadeaubonnen' }],
    ['Anders, namelijk cadeaubonnen', { other: 'cadeaubonnen' }],
    ['other: vouchers', { other: 'vouchers' }],
  ])('%s', (text, value) => {
    expect(typed('one-of', text)).toEqual(value);
  });
  it.each([
    ['4', '! Dat nummer staat er niet bij. Kies een nummer van 1 tot en met 3.'],
    ['0', '! Dat nummer staat er niet bij. Kies een nummer van 1 tot en met 3.'],
    ['optie', '! "optie" staat er niet bij. Kies uit de lijst, of typ "anders: optie".'],
    ['anders', '! Schrijf achter "anders" wat u bedoelt.'],
  ])('%s is not guessed', (text, problem) => {
    expect(typed('one-of', text)).toBe(problem);
  });
  it('takes only ids that exist from a form', () => {
    expect(sent('one-of', 'b')).toBe('b');
    expect(sent('one-of', { other: 'x' })).toEqual({ other: 'x' });
    expect(sent('one-of', 7)).toMatch(/^!/);
    expect(sent('one-of', ['a', 'b'])).toMatch(/^!/);
  });
});

describe('an option in other words', () => {
  const organisation = checklistOf('organisation');
  const { scope: profile } = play(organisation);
  const sector = questionOf(organisation, 'sector');
  const kindOf = (text: string) => {
    if (sector?.kind !== 'choice') throw new Error('sector');
    const parsed = parseTyped(sector, text, { scope: profile, keepDigits: false });
    return parsed.ok ? parsed.value : parsed.problem.nl;
  };
  it.each([
    ['bakkerij', 'Bedoelt u "Bakker, slager of andere versspecialist"? Typ dan 1.'],
    ['wij zijn een kapperszaak', 'Bedoelt u "Kapper of schoonheidssalon"? Typ dan 7.'],
    ['winkel en webwinkel', 'Bedoelt u een van deze? 2. Winkel; 3. Webwinkel. Typ het nummer.'],
    ['andere', '"andere" staat er niet bij. Kies uit de lijst, of typ "anders: andere".'],
    ['drukkerij', '"drukkerij" staat er niet bij. Kies uit de lijst, of typ "anders: drukkerij".'],
  ])('%s is suggested and never taken for the answer', (text, problem) => {
    expect(kindOf(text)).toBe(problem);
  });
});

describe('several choices', () => {
  it.each([
    ['1,3', ['a', 'c']],
    ['1 3', ['a', 'c']],
    ['3; 1; 3', ['c', 'a']],
    ['optie a, optie b', ['a', 'b']],
    ['1, anders: brood, taart', ['a', { other: 'brood, taart' }]],
    ['niets', ['none']],
  ])('%s', (text, value) => {
    expect(typed('some-of', text)).toEqual(value);
  });
  it.each([
    ['1, niets', '! "Geen" of "niemand" kan niet samen met iets anders.'],
    ['1, 9', '! Dat nummer staat er niet bij. Kies een nummer van 1 tot en met 4.'],
  ])('%s does not fit', (text, problem) => {
    expect(typed('some-of', text)).toBe(problem);
  });
  it('needs at least one', () => {
    expect(sent('some-of', [])).toBe('! Kies er minstens één.');
  });
});

describe('days and moments, meant in the organisation’s zone', () => {
  it.each([
    ['vandaag', '2026-11-24'],
    ['Gisteren', '2026-11-23'],
    ['eergisteren', '2026-11-22'],
    ['24-11-2026', '2026-11-24'],
    ['1/2/2026', '2026-02-01'],
    ['3 maart 2026', '2026-03-03'],
    ['12 oktober vorig jaar', '2025-10-12'],
    ['vorig jaar 12 oktober', '2025-10-12'],
    ['3 mrt', '2026-03-03'],
    ['5 december', '2025-12-05'],
    ['29-2-2024', '2024-02-29'],
    ['2026-01-31', '2026-01-31'],
    ['24 nov 26', '2026-11-24'],
    ['gister', '2026-11-23'],
    ['dinsdag', '2026-11-24'],
    ['op vrijdag', '2026-11-20'],
    ['afgelopen dinsdag', '2026-11-17'],
    ['vorige week woensdag', '2026-11-18'],
    ['last friday', '2026-11-20'],
    ['drie dagen geleden', '2026-11-21'],
    ['een maand geleden', '2026-10-24'],
    ['2 weeks ago', '2026-11-10'],
  ])('%s', (text, day) => {
    expect(typed('since', text)).toBe(day);
  });
  it.each(['31-02', '31-02-2026', '29-02-2026', 'dertig maart', '2026-13-01', '99'])('%s is no day', (text) => {
    expect(typed('since', text)).toBe('! Die dag ken ik niet. Typ bijvoorbeeld 24-11-2026 of "gisteren".');
  });
  it('refuses the future where only the past can be', () => {
    expect(typed('since', '25-11-2026')).toBe('! Dat moment moet nog komen. Hier hoort iets dat al is geweest.');
    expect(typed('since', 'morgen')).toMatch(/moet nog komen/);
  });
  it.each([
    ['gisteren 14:00', '2026-11-23T13:00:00.000Z'],
    ['gisteren om 9.30', '2026-11-23T08:30:00.000Z'],
    ['9:00', '2026-11-24T08:00:00.000Z'],
    ['1 juli 2026 14:00', '2026-07-01T12:00:00.000Z'],
    ['29-3-2026 02:30', '2026-03-29T01:30:00.000Z'],
    ['nu', '2026-11-24T09:00:00.000Z'],
    ['2026-11-23T10:00:00+01:00', '2026-11-23T09:00:00.000Z'],
    ['Net!', '2026-11-24T09:00:00.000Z'],
    ['een uur geleden', '2026-11-24T08:00:00.000Z'],
    ['half uur geleden', '2026-11-24T08:30:00.000Z'],
    ['10 minuten geleden', '2026-11-24T08:50:00.000Z'],
    ['an hour ago', '2026-11-24T08:00:00.000Z'],
    ['2 dagen geleden', '2026-11-22T09:00:00.000Z'],
    ['gisteravond', '2026-11-23T17:00:00.000Z'],
    ['gisteravond rond 9 uur', '2026-11-23T20:00:00.000Z'],
    ['gisteren avond om half tien', '2026-11-23T20:30:00.000Z'],
    ['om 9 uur gisteravond', '2026-11-23T20:00:00.000Z'],
    ['vanochtend kwart over 8', '2026-11-24T07:15:00.000Z'],
    ['vannacht om 3 uur', '2026-11-24T02:00:00.000Z'],
    ['vannacht 11 uur', '2026-11-23T22:00:00.000Z'],
    ['last night at 11 pm', '2026-11-23T22:00:00.000Z'],
    ['yesterday night 1 am', '2026-11-24T00:00:00.000Z'],
    ['deze ochtend', '2026-11-24T05:00:00.000Z'],
    ['24 november 3:00 at night', '2026-11-24T02:00:00.000Z'],
    ['gisteren 3 uur', '2026-11-23T14:00:00.000Z'],
    ['gisteren 3:00', '2026-11-23T02:00:00.000Z'],
    ['gisteren tien voor half vier', '2026-11-23T14:20:00.000Z'],
    ['yesterday half past two', '2026-11-23T13:30:00.000Z'],
    ['maandagochtend', '2026-11-23T05:00:00.000Z'],
    ['maandag 16.15 uur', '2026-11-23T15:15:00.000Z'],
    // Said on a Tuesday at ten in the morning.
    ['dinsdag 16:00', '2026-11-17T15:00:00.000Z'],
    ["24 november 's ochtends 7 uur", '2026-11-24T06:00:00.000Z'],
  ])('%s', (text, moment) => {
    expect(typed('seen', text)).toBe(moment);
  });
  it.each([
    '25:00',
    'gisteren 12:61',
    'straks',
    'gisteren',
    'kwart over',
    'half',
    'een tijd geleden',
    'vanochtend 15:00',
    'maandag dinsdag 10:00',
    '2026-11-23T10:00:00',
    'half '.repeat(20),
    'x'.repeat(100_000),
  ])('%s is no moment', (text) => {
    expect(typed('seen', text)).toMatch(/^! Dat moment ken ik niet/);
  });
  it.each(['vandaag 14:00', 'half drie', 'vanmiddag'])('%s has yet to come at ten in the morning', (text) => {
    expect(typed('seen', text)).toMatch(/^! Dat moment moet nog komen/);
  });
});

describe('numbers, texts and people', () => {
  it('takes whole numbers within bounds', () => {
    expect([typed('many', '12'), typed('many', ' 7 '), sent('many', 3)]).toEqual([12, 7, 3]);
    expect(
      [typed('many', '0'), typed('many', '101'), typed('many', '1,5'), typed('many', 'veel'), sent('many', 2.5)].every(
        (said) => String(said).startsWith('!'),
      ),
    ).toBe(true);
  });
  it.each([
    ['vijf', 5],
    ['Eén', 1],
    ["we zijn met z'n vijven", 5],
    ['met zijn tweeën', 2],
    ['12 mensen', 12],
    ['ongeveer 1.500', 1500],
    ['een stuk of tien', 10],
    ['5 of 6', undefined],
    ['18 maanden', undefined],
    ['7 jaar', undefined],
    ['1e9', undefined],
    ['-3', -3],
    ['about twenty people', 20],
    ['een paar', undefined],
    ['x'.repeat(100_000), undefined],
  ])('reads %j as a number of people', (text, number) => {
    expect(numberFromWords(text, { nl: 'mensen', en: 'people' })).toBe(number);
  });
  it('reads a number with the unit of its question, and with no other', () => {
    const unit = { nl: 'uur', en: 'hours' };
    expect([numberFromWords('48 uur', unit), numberFromWords('2 dagen', unit)]).toEqual([48, undefined]);
  });
  it('keeps text as typed, whatever is in it', () => {
    for (const text of [
      "=cmd|' /C calc'!A0",
      "'; drop table answers; --",
      '<b>hoi</b>',
      '*vet* _schuin_',
      'مرحبا',
      '👩‍👩‍👧',
    ]) {
      expect(typed('name', text)).toBe(text);
    }
  });
  it('says how long a text may be, and that one line is one line', () => {
    expect(typed('name', 'x'.repeat(51))).toBe('! Dat zijn 51 tekens; er passen er 50. Kort het antwoord in.');
    expect(typed('name', 'een\ntwee')).toBe('! Zet het antwoord op één regel.');
    expect(typed('name', '   ')).toMatch(/geen antwoord/);
  });
  it('knows people by name, number and "ik"; another name is a new person', () => {
    expect(typed('who', 'ik')).toBe('anna');
    expect(typed('who', 'bram')).toBe('bram');
    expect(typed('who', '2')).toBe('bram');
    expect(typed('who', 'niemand')).toBe('none');
    expect(typed('who', 'Carla de Wit')).toEqual({ other: 'Carla de Wit' });
    expect(sent('who', 'nobody-we-know')).toMatch(/^!/);
  });
});

describe('"nee" to what may stay empty', () => {
  const said = (id: string, raw: string) => {
    const question = questionOf(mayStayEmpty, id);
    if (question === undefined || question.kind === 'rows') throw new Error(id);
    const parsed = parseTyped(question, raw, { scope: play(mayStayEmpty).scope, keepDigits: false });
    return parsed.ok ? { value: parsed.value } : 'refused';
  };
  it.each(['nee', 'Nee.', 'geen', 'GEEN', 'n.v.t.', 'nvt', 'niet van toepassing', 'niemand', 'none', 'no', '-'])(
    '%s is nothing where it can be no answer',
    (text) => {
      for (const id of ['phone', 'from-one', 'day', 'moment', 'colleague'])
        expect([id, said(id, text)]).toEqual([id, { value: undefined }]);
      expect(said('must', text)).toBe('refused');
    },
  );
  it('is what they said where it can be one', () => {
    expect(said('free', 'nee')).toEqual({ value: 'nee' });
    expect(said('long', 'geen')).toEqual({ value: 'geen' });
    expect(said('from-zero', '0')).toEqual({ value: 0 });
    expect(said('from-zero', 'geen')).toBe('refused');
    expect(said('colleague', 'Nee Jansen')).toEqual({ value: { other: 'Nee Jansen' } });
  });
});

describe('the gate', () => {
  it.each([
    ['a\u0000b', 'ab'],
    ['a\r\nb', 'a\nb'],
    ['half \ud83d teken', 'half \ufffd teken'],
    ['111222333', '•••••••••'],
    ['1112.22.333', '•••••••••'],
    ['bsn 111 222 333!', 'bsn •••••••••!'],
    ['123456789', '123456789'],
    ['000000000', '000000000'],
    ['order 1112223334', 'order 1112223334'],
  ])('%j', (raw, text) => {
    expect(gate(raw, false).text).toBe(text);
  });
  it('keeps digits that are asked for', () => {
    expect(gate('111222333', true)).toEqual({ text: '111222333', masked: false });
  });
});
