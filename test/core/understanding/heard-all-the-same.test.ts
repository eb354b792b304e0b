// What is told beside a question, in a letter, or as if it were supposed or news, and happened here all the same.
import { describe, expect, it } from 'vitest';
import { Heard, hasSigns } from '../../../src/core/understanding/ear/ear.js';
import { read } from '../../../src/core/understanding/read.js';
import { unrealIn } from '../../../src/core/understanding/talk/unreal.js';
import { ear } from '../../../src/registers/overview/rules/ear.js';
import { listening } from '../../../src/registers/overview/rules/listening.js';
import { situationNamed } from '../../understanding/situations.js';

const readings = (text: string, situation = 'home') => read(text, situationNamed(situation), listening);
const intents = (text: string, situation?: string) => readings(text, situation).map(({ intent }) => intent);
const yesOrNo = 'interview:organisation/has-cameras';

describe('an article of the law, and "our" in French', () => {
  it.each([
    ['Op grond van artikel 15 AVG verzoek ik u om een kopie van al mijn gegevens.', 'request'],
    ['Mein Kunde beruft sich auf Artikel 17 und will gelöscht werden', 'request'],
    ['tous nos fichiers sont chiffrés et ils demandent une rançon', 'breach'],
    ["notre comptable s'est fait pirater, nos fiches de paie sont dehors", 'breach'],
  ])('are no news: %s', (text, intent) => {
    expect(unrealIn(text)).toBeUndefined();
    expect(intents(text)[0]).toBe(intent);
  });

  it.each(['las op nu.nl dat er weer een ziekenhuis gehackt is', 'er stond een artikel over een datalek in de krant'])(
    'and what was read of others is: %s',
    (text) => {
      expect(unrealIn(text)).toBe('news');
      expect(intents(text)).not.toContain('breach');
    },
  );
});

describe('the right that is used', () => {
  it.each([
    ['Op grond van artikel 16 AVG verzoek ik u mijn adres aan te passen.', 'rectification'],
    ['Mijn cliënt beroept zich op art. 17 en art. 21 van de AVG.', ['erasure', 'objection']],
    ['klant mailt: "wis al mijn gegevens, ik wil geen reclame meer zien"', ['erasure', 'marketing']],
  ])('is the one that is named: %s', (text, right) => {
    expect(readings(text)[0]).toMatchObject({ intent: 'request', values: { right } });
  });
});

describe('what may be news or a question only, and is of oneself', () => {
  it.each([
    'onze salarisverwerker is gehackt, het staat op nu.nl en onze mensen zitten erbij',
    'Is een verdwenen notitieboek een datalek? Ik ben het mijne kwijt en alle klanten staan erin.',
  ])('is offered, and asked whether it happened: %s', (text) => {
    expect(readings(text)).toContainEqual(expect.objectContaining({ intent: 'breach', sure: 'possible' }));
  });

  it('is not where nobody lost anything', () => {
    expect(intents('Is een verdwenen notitieboek een datalek?')).not.toContain('breach');
  });
});

describe('a breach in plain words', () => {
  it.each([
    'lptop gestolen uti de auto vannaht',
    'laptpo gestoeln',
    'telefon van de zaak geestolen',
    'comuter gestolen met klnten',
    'we zijn gehact',
    'mijn mailbox is gehakt',
    'het recept is naar de verkeerde apotheek gefaxt',
    'Ik heb de offerte voor Bakker naar een andere Bakker gestuurd',
    'loonstrook van Kees aan de foute medewerker gemaild',
    'the payslip was sent to the wrong employee',
  ])('is heard through its typing errors, and with whom it came: %s', (text) => {
    expect(intents(text)[0]).toBe('breach');
  });

  it.each([
    'laptop aangesloten',
    'tafel gestoken in de lak',
    'wij maken gehakt',
    'gehakt is op',
    'de offerte is naar de juiste klant gemaild',
    'het contract is naar de goede persoon gestuurd',
    'mijn fiets is gestoeln',
  ])('is none in words that look like those: %s', (text) => {
    expect(readings(text).filter(({ intent, sure }) => intent === 'breach' && sure === 'likely')).toEqual([]);
  });
});

describe('words that sign a breach', () => {
  it.each([
    'de compressor lekt lucht, hoor je het sissen',
    'een hele pallet yoghurt gelekt in de koeling',
    'gestolen laptop van mei is gemeld, vervangen en afgesloten',
  ])('tell none, where another kind is far ahead: %s', (text) => {
    const heard = new Heard(ear, text);
    expect(hasSigns(ear.signs, 'breach', heard.concepts)).toBe(true);
    expect(intents(text)).not.toContain('breach');
  });
});

describe('what is so much more a question', () => {
  const text = 'wat willen klanten eigenlijk weten als ze iets bij ons opvragen';
  /** The same ear, to which this text is a request by so much, and by so much a question. */
  function offered(request: number, question: number) {
    const plain = new Heard({ ...ear, from: { ...ear.from, request: 0, question: 0, breach: 99 } }, text);
    const from = {
      ...{ ...ear.from, breach: 99 },
      request: plain.over('request') - request,
      question: plain.over('question') - question,
    };
    const plainly = { ...listening, plain: () => undefined, asks: () => undefined, unreal: () => undefined };
    return read(text, situationNamed('home'), { ...plainly, ear: { ...ear, from } }).map(({ intent }) => intent);
  }

  it('is offered as nothing else', () => {
    expect(offered(0.5, 1)).toContain('request');
    expect(offered(0.5, 2)).not.toContain('request');
  });
});

describe('beside a question of yes or no', () => {
  it('what others wrote is no answer to the letter', () => {
    expect(intents('"Stuur mij een kopie van mijn dossier en wis daarna alles."', yesOrNo)[0]).toBe('request');
  });

  it.each([
    'er is ingebroken en de laptop met alle patiëntdossiers is weg, hoe laat weet ik niet',
    'ja hoi, ik heb net de loonstroken van iedereen naar een klant gemaild',
  ])('a story goes before the word of it that would answer: %s', (text) => {
    expect(intents(text, yesOrNo)[0]).toBe('breach');
  });

  it.each([
    ["nee hoor camera's hebben wij niet, alleen een bel bij de deur", false],
    ['ja er hangt er een bij de kassa en een bij de achterdeur', true],
  ])('an answer at length is one: %s', (text, value) => {
    expect(readings(text, yesOrNo)[0]).toMatchObject({ intent: 'answer', values: { 'has-cameras': value } });
  });
});

describe('where a name is asked', () => {
  it('a few words between quotation marks are meant to the letter', () => {
    expect(readings('"Geen Idee"', 'interview:organisation/name')[0]).toMatchObject({
      values: { name: '"Geen Idee"' },
    });
  });

  it.each([
    ['hoi ik ben anja van bakkerij het zoete hoekje in breda', 'bakkerij het zoete hoekje'],
    ['wij heten Garage Bos uit Den Bosch', 'Garage Bos'],
    ['Samen Sterk in Zorg', 'Samen Sterk in Zorg'],
    ['Brood uit de Oven', 'Brood uit de Oven'],
  ])('where a business stands is no part of it, where that is no name itself: %s', (text, name) => {
    expect(readings(text, 'first-run:name')[0]).toMatchObject({ intent: 'answer', values: { name } });
  });

  it.each(['met 9 man', '9 man', 'met negen mensen'])('who work there are counted, and are no name: %s', (text) => {
    expect(readings(text, 'first-run:name')[0]).toMatchObject({ intent: 'correction', values: { staff: 9 } });
  });
});
