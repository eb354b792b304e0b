// What is told of breaches and requests, in letters and words that nobody gave an example of.

import { describe, expect, it } from 'vitest';
import { Heard } from '../../../src/core/understanding/ear/ear.js';
import { read } from '../../../src/core/understanding/read.js';
import { agrees, controlSaid, declines } from '../../../src/core/understanding/talk/controls-said.js';
import { stretchSaid } from '../../../src/core/understanding/values/moments-said.js';
import { wordsIn } from '../../../src/core/understanding/words.js';
import { ear } from '../../../src/registers/overview/rules/ear.js';
import { listening } from '../../../src/registers/overview/rules/listening.js';
import { situationNamed } from '../../understanding/situations.js';

const home = situationNamed('home');
const intents = (text: string, situation = home) => read(text, situation, listening).map(({ intent }) => intent);

describe('letters that not every keyboard has', () => {
  it.each([
    ['wysłałam listę płac do złego klienta', 'wyslalam liste plac do zlego klienta'],
    ['die Akte wurde an die falsche Straße geschickt', 'die Akte wurde an die falsche Strasse geschickt'],
  ])('are read as others type them: %s', (own, plain) => {
    expect(wordsIn(own)).toEqual(wordsIn(plain));
    expect(new Heard(ear, own).told).toEqual(new Heard(ear, plain).told);
    expect(intents(own)[0]).toBe('breach');
  });
});

describe('a short list', () => {
  const text = 'klant klaagt dat hij de factuur van een ander kreeg';

  /** The same ear, to which this text is a request, and a breach but for so much. */
  function hearing(lacks: number) {
    const plain = new Heard({ ...ear, from: { ...ear.from, breach: 0, request: 0 } }, text);
    const from = { ...ear.from, breach: plain.over('breach') + lacks, request: plain.over('request') - 0.5 };
    return { ...listening, ear: { ...ear, from, real: -99, surely: -99 } };
  }
  const offered = (lacks: number) => read(text, home, hearing(lacks)).map(({ intent, sure }) => `${intent} ${sure}`);

  it('names a breach that is nearly as clear as the request that is offered', () => {
    expect(offered(1)).toEqual(['request possible', 'breach possible']);
  });

  it('is not made for what is less clear', () => {
    expect(offered(2)).toEqual(['request likely']);
  });

  it('is not made of what its signs tell plainly', () => {
    expect(intents('geen diefstal maar wel een datalek')).toEqual(['breach']);
  });
});

describe('what is told plainly', () => {
  it.each(['er is een laptop gestolen', 'laptop gestolen', 'de telefoon van de zaak is gestolen'])(
    'is no news, where nothing says that it was read or is of others: %s',
    (text) => {
      expect(intents(text)[0]).toBe('breach');
    },
  );

  it.each(['ik wil een datalek melden', 'ik moet een incident doorgeven'])(
    'is reported by who wants to: %s',
    (text) => {
      expect(intents(text)[0]).toBe('breach');
    },
  );

  it.each([
    ['inzageverzoek binnen', 'request'],
    ['toestemming ingetrokken', 'request'],
  ])('may be told in two words: %s', (text, intent) => {
    expect(intents(text)[0]).toBe(intent);
  });

  it('is not steered by the first half of a word', () => {
    expect(controlSaid('back-up gestolen')).toBeUndefined();
  });

  it('is news where something does', () => {
    expect(intents('in de krant: laptop met patiënten gestolen')).not.toContain('breach');
  });
});

describe('where any words are an answer', () => {
  it.each([
    ['Zoals afgesproken in de opdracht en de voorwaarden.', 'V-001/reuse-what'],
    ['Offertes maken en werk inplannen voor vaste klanten', 'V-001/name'],
  ])('what looks like one is no chatter: %s', (text, at) => {
    expect(intents(text, situationNamed(`interview:${at}`))[0]).toBe('answer');
  });
});

describe('who orders the bot', () => {
  it.each(['wijzig mijn functie in het register naar eigenaar', 'zet mij als directeur in het register'])(
    'asks nothing for a customer: %s',
    (text) => expect(intents(text)).not.toContain('request'),
  );

  it('and who tells that a customer wants something changed does', () => {
    expect(intents('klant vraagt of we zijn adres in het register willen wijzigen')[0]).toBe('request');
  });
});

describe('beside a question', () => {
  it('no program is asked about where none is named', () => {
    expect(intents('Klanten\nen meer', situationNamed('interview:V-001/name'))).not.toContain('supplier');
  });

  it('a breach that is told plainly goes before words of it that would answer, also where it is doubted', () => {
    const text = 'ik heb per ongeluk naam, adres en telefoonnummer van alle klanten naar de verkeerde klant gemaild';
    const doubtful = { ...listening, doubts: () => true };
    const [first, ...others] = read(text, situationNamed('interview:V-001/data'), doubtful);
    expect(first).toMatchObject({ intent: 'breach', sure: 'possible' });
    expect(others.map(({ intent }) => intent)).toContain('answer');
  });
});

describe('a few words that answer what is asked', () => {
  it('are that answer, however much they resemble a breach', () => {
    const [first] = read('me and two others', situationNamed('interview:staff'), listening);
    expect(first).toMatchObject({ intent: 'answer', values: { staff: 3 } });
  });
});

it('takes back an answer, and nothing where somebody asks that a person is deleted', () => {
  expect(controlSaid('delete that please')?.control).toBe('undo');
  expect(controlSaid('can you delete this')?.control).toBe('undo');
  expect(controlSaid('can you delete this guest from the system, she asked for it')).toBeUndefined();
});

it('agrees with "doe maar" to what is proposed, and goes on with "ja maar"', () => {
  for (const yes of ['doe maar', 'ja doe maar', 'go ahead']) expect(controlSaid(yes)?.control).toBe('confirm');
  for (const other of ['ja maar', 'yes but', 'doe maar dinsdag', 'klopt maar'])
    expect(controlSaid(other)).toBeUndefined();
});

it('says no to what was offered, and puts a number right that was understood otherwise', () => {
  for (const no of ['nee', 'nee hoor', 'nee, dat is een vergissing', 'laat maar']) expect(declines(no)).toBe(true);
  for (const other of ['nee, vijf man trouwens', 'nee, om 9 uur', 'no, six people'])
    expect(declines(other)).toBe(false);
});

describe('below what was proposed', () => {
  it.each([
    ...[
      'doe ik morgen',
      'doe ik straks wel',
      'doe dat maar later',
      'stuur ik later',
      'meld maar later',
      'graag morgen',
    ],
    ...['ja morgen', 'ja doe ik vanavond', 'ja straks', 'bewaar het zo meteen', 'save it later', 'yes, tomorrow'],
    ...[
      'doe maar niet',
      'doe ik niet',
      'bewaar het nog niet',
      'bewaar niks',
      'stuur maar niet',
      'meld het niet',
      'dont save it',
    ],
    ...[
      "please don't",
      'please wait',
      'send nothing',
      'doe geen moeite',
      'top maar niet nu',
      'ja dat klopt niet',
      'ja wacht even',
    ],
    ...['nou ja', 'ach ja', 'nou ja zeg'],
  ])('"%s" agrees to nothing', (said) => {
    expect(agrees(said)).toBe(false);
  });

  it.each([
    ...['uh ja', 'eh ja denk ik', 'uhm ja hoor', 'denk het wel', 'ik denk het wel', 'ja denk ik', 'ja volgens mij wel'],
    ...[
      'lijkt me wel',
      'volgens mij wel',
      'i think so',
      'doe maar',
      'bewaar het',
      'ja waarom niet',
      'graag',
      'please do',
    ],
    ...[
      'nou ja doe maar',
      'ja hoor geen probleem',
      'ja is goed',
      'stuur maar door',
      'ok dan',
      'oke dan',
      'vooruit dan maar',
    ],
    ...['hm ja', 'oh ja klopt', 'mwah ja'],
  ])('"%s" agrees', (said) => {
    expect(agrees(said)).toBe(true);
  });

  it.each([
    ...['ik snap de vraag niet', 'snap ik niet', 'ik begrijp je niet', 'ik begrijp u niet', 'ik snap er niks van'],
    ...['dat is me niet duidelijk', 'ik volg het niet', "i don't understand", 'i do not get it', 'hoezo niet'],
    ...['het lukt niet', 'dat werkt niet', 'ik zie geen knop', 'de knop doet het niet', "it doesn't work"],
  ])('"%s" says no to nothing', (said) => {
    expect(declines(said)).toBe(false);
  });

  it.each(['nee', 'doe maar niet', 'bewaar het niet', 'hoeft niet', 'liever niet', 'dat klopt niet', 'niet nodig'])(
    '"%s" says no',
    (said) => {
      expect(declines(said)).toBe(true);
    },
  );
});

describe('two days of one form', () => {
  const clock = { now: '2026-11-26T10:00:00.000Z', zone: 'Europe/Amsterdam' };
  it.each([
    ['van 1 tot en met 14 december', '2026-12-01', '2026-12-14'],
    ['ik ben weg van 1 december tot 14 december', '2026-12-01', '2026-12-14'],
    ['morgen t/m maandag', '2026-11-27', '2026-11-30'],
    ['maandag tot vrijdag', '2026-11-30', '2026-12-04'],
    ['from 1 december until 14 december 2026', '2026-12-01', '2026-12-14'],
    ['ik ben er vanaf 20 december niet', '2026-12-20', undefined],
    ['tot 14 december', undefined, '2026-12-14'],
    ['over twee weken', '2026-12-10', undefined],
  ])('hears in "%s" each where it is told', (text, from, until) => {
    expect(stretchSaid(text, clock, 'future')).toEqual([from, until]);
  });
});
