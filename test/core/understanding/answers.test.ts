// Answers, corrections and steering in own words, as data: who says what where, and what is understood of it.
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/core/understanding/read.js';
import type { Reading } from '../../../src/core/understanding/reading.js';
import { listening } from '../../../src/registers/overview/rules/listening.js';
import { situationNamed } from '../../understanding/situations.js';

const heard = (situation: string, text: string): Reading => read(text, situationNamed(situation), listening)[0];

describe('an answer in own words', () => {
  it.each([
    ['first-run:name', 'Bloemist De Roos, te bereiken op 06 12345678', 'name', 'Bloemist De Roos'],
    ['first-run:name', 'uhm we heten Lunchroom Zoet', 'name', 'Lunchroom Zoet'],
    ['interview:contact', 'jan at garagejansen dot nl', 'contact', 'jan@garagejansen.nl'],
    ['interview:sector', "wij repareren auto's", 'sector', 'transport'],
    ['interview:sector', 'ik geef pianoles', 'sector', 'education'],
    ['interview:staff', 'ik en twee parttimers', 'staff', 3],
    ['interview:staff', '4 man en een stagiair', 'staff', 5],
    ['interview:staff', '12 mensen waarvan 3 parttime', 'staff', 12],
    ['interview:staff', 'we zijn gedrieën', 'staff', 3],
    ['interview:staff', 'eenmanszaak', 'staff', 1],
    ['interview:staff', "6 fysio's en een assistente", 'staff', 7],
    ['interview:staff', 'samen met mijn vrouw en 2 meiden in de zaak', 'staff', 4],
    ['interview:staff', 'vader en zoon', 'staff', 2],
    ['interview:staff', 'we zijn met ons tweeen, mijn man en ik', 'staff', 2],
    ['interview:staff', "met z'n drieen, ik en twee monteurs", 'staff', 3],
    ['interview:staff', 'met ons vijven en een stagiaire', 'staff', 6],
    ['interview:staff', '14 man en ik ben Ger, de eigenaar', 'staff', 14],
    ['interview:staff', 'we are 3 mechanics and me', 'staff', 4],
    ['interview:staff', '4 makelaars 2 binnendienst', 'staff', 6],
    ['interview:staff', 'zelfstandig zonder personeel', 'staff', 1],
    [
      'interview:V-001/obligatory',
      'anders kunnen we niet bezorgen',
      'obligatory',
      { other: 'anders kunnen we niet bezorgen' },
    ],
    ['interview:officer', 'onze Mo regelt dat', 'officer', 'mo'],
    ['interview:officer', 'ik en anders Mo', 'officer', 'anja'],
    ['interview:staff', 'ongeveer 35 mensen verdeeld over twee vestigingen', 'staff', 35],
    ['interview:sector', 'b&b met 4 kamers', 'sector', 'hospitality'],
    [
      'interview:V-001/data',
      'wie het is, waar ie woont en wat ie besteld heeft',
      'data',
      ['name', 'address', 'orders'],
    ],
    ['interview:V-001/access', 'de dames van kantoor', 'access', ['administration']],
    ['interview:D-001/noticed-at', 'weet ik niet meer precies, vanmorgen', 'noticed-at', '2026-11-25T05:00:00.000Z'],
    ['interview:D-001/noticed-at', 'weet ik niet, gisteren was ik er niet', 'noticed-at', null],
    ['interview:V-001/recipients', 'niemand behalve de boekhouder', 'recipients', ['accountant']],
    ['interview:V-001/subjects', 'alle klanten', 'subjects', ['customers']],
    ['interview:staff', 'zes man op de bouw en 1 op kantoor', 'staff', 7],
    ['interview:staff', '2 vennoten en 3 werknemers', 'staff', 5],
    ['interview:V-001/data', 'wie we moeten bellen in geval van nood', 'data', ['emergency-contact']],
    ['interview:V-001/sensitive', 'medicijngebruik', 'sensitive', ['health']],
    ['interview:V-001/bsn', 'ja moet voor de loonaangifte', 'bsn', 'law'],
    ['interview:has-cameras', 'twee bij de ingang', 'has-cameras', true],
    ['interview:sends-newsletter', 'daar zijn wij vorig jaar mee opgehouden', 'sends-newsletter', false],
    ['interview:V-001/data', 'naam, mail en wat ze gekocht hebben, geen adres', 'data', ['name', 'email', 'orders']],
    ['interview:V-001/data', 'NAW en telefoon', 'data', ['name', 'address', 'phone']],
    ['interview:staff', 'niemand anders, gewoon ik', 'staff', 1],
    ['interview:staff', 'twee eigenaren en vijf medewerkers', 'staff', 7],
    ['interview:staff', 'acht mensen in vaste dienst plus ikzelf', 'staff', 9],
    ['interview:staff', 'een half dozijn', 'staff', 6],
    ['interview:officer', 'ondergetekende', 'officer', 'anja'],
    ['interview:officer', 'zet mij er maar in', 'officer', 'anja'],
    ['interview:officer', 'Mo Haddad doet dat hier', 'officer', 'mo'],
    ['interview:deputy', 'als ik er niet ben dan Mo', 'deputy', 'mo'],
    ['interview:hires', 'alles doen we zelf', 'hires', false],
    ['interview:has-staff', 'twee in vaste dienst', 'has-staff', true],
    ['interview:uses-ai', 'alleen voor teksten', 'uses-ai', true],
    ['interview:sector', 'nummer 3', 'sector', 'webshop'],
    ['interview:sector', 'de tweede', 'sector', 'retail'],
    ['interview:sector', 'we hebben een hondentrimsalon', 'sector', 'beauty'],
    ['interview:sector', 'begrafenissen', 'sector', 'care'],
    ['interview:legal-form', 'b.v.', 'legal-form', 'private-company'],
    ['interview:legal-form', "ik ben zzp'er", 'legal-form', 'sole-trader'],
    ['interview:open-days', 'maandag tot en met donderdag', 'open-days', ['day-1', 'day-2', 'day-3', 'day-4']],
    ['interview:open-days', 'di t/m vr', 'open-days', ['day-2', 'day-3', 'day-4', 'day-5']],
    ['interview:open-days', 'door de week', 'open-days', ['day-1', 'day-2', 'day-3', 'day-4', 'day-5']],
    [
      'interview:open-days',
      'elke dag behalve zondag',
      'open-days',
      ['day-1', 'day-2', 'day-3', 'day-4', 'day-5', 'day-6'],
    ],
    ['interview:opens-at', '9 uur', 'opens-at', 'h9'],
    ['interview:opens-at', "om acht uur 's ochtends", 'opens-at', 'h8'],
    ['interview:closes-at', 'zes uur', 'closes-at', 'h18'],
    ['interview:closes-at', '17u', 'closes-at', 'h17'],
    ['interview:V-001/recipients', 'de bank, verder niemand', 'recipients', ['bank']],
    ['interview:V-001/access', 'baas en kantoor', 'access', ['management', 'administration']],
    ['interview:V-001/bsn', 'geen bsn', 'bsn', 'no'],
    ['interview:V-001/reuse', 'nergens anders voor', 'reuse', 'no'],
    ['interview:V-001/dpia-status', 'nog niet aan begonnen', 'dpia-status', 'needed'],
    ['interview:V-001/dpia-next', 'over een jaar', 'dpia-next', '2027-11-25'],
    ['interview:V-001/dpia-next', 'over een half jaar', 'dpia-next', '2027-05-25'],
    ['interview:V-001/staff-told', 'alleen mondeling', 'staff-told', 'spoken'],
    ['first-run:name', 'de zaak staat ingeschreven als Hakkenbar Snel', 'name', 'Hakkenbar Snel'],
    ['first-run:name', 'the business is called Green Thumb Gardens', 'name', 'Green Thumb Gardens'],
    [
      'first-run:name',
      'goeiemorgen, hier spreekt u met Johan van loodgietersbedrijf Van der Meulen',
      'name',
      'loodgietersbedrijf Van der Meulen',
    ],
    ['interview:contact', 'tel 0182 - 55 66 77', 'contact', '0182 - 55 66 77'],
    ['interview:contact', 'piet underscore jansen apenstaartje gmail punt com', 'contact', 'piet_jansen@gmail.com'],
    ['interview:sector', 'de onderste', 'sector', 'club'],
    ['interview:staff', 'niemand behalve ik', 'staff', 1],
    ['interview:staff', 'drie + ik', 'staff', 4],
    ['interview:staff', 'vijf, nee zes', 'staff', 6],
    ['interview:staff', 'acht geloof ik', 'staff', 8],
    ['interview:staff', 'ik doe alles zelf', 'staff', 1],
    ['interview:officer', 'Anja zelf', 'officer', 'anja'],
    ['interview:officer', 'dat ligt bij mij', 'officer', 'anja'],
    ['interview:deputy', 'als ik ziek ben doet Hanneke het', 'deputy', { other: 'Hanneke' }],
    ['interview:has-customers', 'klopt', 'has-customers', true],
    ['interview:has-customers', 'jaaaa', 'has-customers', true],
    ['interview:has-customers', 'nou ja, een beetje', 'has-customers', true],
    ['interview:has-customers', 'dat doen we', 'has-customers', true],
    ['interview:has-staff', 'niemand in dienst', 'has-staff', false],
    ['interview:hires', 'zo af en toe', 'hires', true],
    ['interview:has-website', 'bakkerijdezon.nl', 'has-website', true],
    ['interview:sells-online', 'bestellen kan alleen aan de telefoon', 'sells-online', false],
    ['first-run:name', 'ja hallo dit is garage van dijk', 'name', 'garage van dijk'],
    ['first-run:name', 'ik run een lunchroom genaamd Zoet en Zout', 'name', 'Zoet en Zout'],
    ['first-run:name', 'mijn bedrijf: Tuinen van Tom', 'name', 'Tuinen van Tom'],
    ['interview:staff', 'eentje maar, ik dus', 'staff', 1],
    ['interview:staff', 'mijn ouders en ik', 'staff', 3],
    ['interview:staff', "met z'n vijfjes", 'staff', 5],
    ['interview:staff', 'ben in mijn uppie', 'staff', 1],
    ['interview:officer', 'de eigenaar, ik dus', 'officer', 'anja'],
    ['interview:deputy', 'dan moet Mo het maar doen', 'deputy', 'mo'],
    ['interview:deputy', 'er is niemand anders', 'deputy', 'none'],
    ['interview:has-cameras', 'vier stuks', 'has-cameras', true],
    ['interview:has-website', 'mijn neefje heeft er een gemaakt', 'has-website', true],
    ['interview:sends-newsletter', "zo'n vier keer per jaar", 'sends-newsletter', true],
    ['interview:V-001/data', 'namen, adressen en bestellingen geen mail', 'data', ['name', 'address', 'orders']],
    ['interview:V-001/subjects', 'alleen klanten', 'subjects', ['customers']],
    ['interview:V-001/obligatory', 'dan niet, hun keus', 'obligatory', 'voluntary'],
  ])('%s: %s', (situation, text, path, value) => {
    const { intent, values } = heard(situation, text);
    expect({ intent, value: values[path] }).toEqual({ intent: 'answer', value });
  });

  it.each([
    ['interview:staff', 'geen flauw benul'],
    ['interview:officer', 'daar hebben we nog niet over nagedacht'],
    ['interview:officer', 'daar moeten we nog over nadenken'],
    ['interview:name', 'dat weten we nog niet precies'],
    ['interview:staff', 'zou ik moeten tellen'],
    ['interview:staff', 'kweet niet'],
    ['interview:staff', 'weetk niet'],
    ['interview:staff', 'goeie vraag'],
    ['interview:V-001/bsn', 'niet zeker'],
    ['interview:V-001/outside-eea', 'kan ik niet beoordelen'],
    ['interview:V-001/suppliers', 'ik zoek het op'],
    ['interview:has-suppliers', 'dat weet alleen de boekhouder'],
    ['interview:V-001/recipients', 'dat weet mijn boekhouder beter'],
    ['interview:V-001/outside-eea', 'dat weet ik dus niet'],
    ['interview:deputy', 'nog te bepalen'],
    ['interview:deputy-phone', 'die heb ik niet bij de hand'],
  ])('does not know: %s %s', (situation, text) => {
    expect(Object.values(heard(situation, text).values)).toEqual([null]);
  });

  it('of which two are named is asked back as those two', () => {
    expect(heard('interview:sector', 'bakkerij en lunchroom')).toMatchObject({
      intent: 'answer',
      sure: 'possible',
      values: { sector: ['food', 'hospitality'] },
    });
  });

  it.each([
    ['interview:staff', 'tussen 5 en 10'],
    ['interview:staff', '8 of 9'],
    ['interview:officer', 'ben ik dat?'],
    ['first-run:name', 'officieel Jansen Beheer BV maar iedereen kent ons als Bakker Bart'],
    ['interview:officer', 'Mo doet dat niet'],
    ['first-run:name', 'wij zijn een bakkerij in Zwolle'],
    ['interview:staff', 'drie vast en vier flex'],
    ['interview:sector', 'rijschool'],
    ['interview:open-days', 'maandag gesloten'],
    ['interview:opens-at', 'half negen'],
    ['interview:closes-at', '5 of 6 uur'],
  ])('stores nothing that may be something else: %s %s', (situation, text) => {
    expect(heard(situation, text).sure).not.toBe('certain');
  });
});

describe('what was said before', () => {
  it.each([
    ['after:staff', 'nee acht', 'staff', 8],
    ['after:staff', 'wacht, ik vergat Ria, zeven dus', 'staff', 7],
    ['after:staff', 'maak er maar negen van', 'staff', 9],
    ['after:sector', 'oeps, ik bedoelde een restaurant', 'sector', 'hospitality'],
    ['after:has-customers', 'ik zei ja maar het moet nee zijn', 'has-customers', false],
  ])('is put right: %s %s', (situation, text, path, value) => {
    const { intent, values } = heard(situation, text);
    expect({ intent, value: values[path] }).toEqual({ intent: 'correction', value });
  });

  it('a number of people in another question is no name of the business', () => {
    expect(heard('interview:staff', "met z'n zessen, waarvan twee parttime").values).toEqual({ staff: 6 });
  });

  it('leaves what is asked now alone where the new answer is only "nee"', () => {
    expect(heard('after:has-customers', 'nee').values).toEqual({ 'has-suppliers': false });
  });

  it('takes out of a card and adds to it in one sentence', () => {
    const { values } = heard('card:section', 'voorkeuren niet, wel een telefoonnummer');
    expect(values['data']).toContain('phone');
    expect(values['data']).not.toContain('preferences');
  });
});

describe('a list that asks whether anything must be added', () => {
  const { open, ...rest } = situationNamed('interview:V-001/name');
  const focus = { type: 'rows', path: 'purposes', n: 1 } as const;
  const situation = open === undefined ? rest : { ...rest, open: { ...open, focus } };

  it.each([
    ['ja', 'add'],
    ['ja hoor, nog een', 'add'],
    ['jep', 'add'],
    ['nee', 'done'],
    ['nee hoor dat was het', 'done'],
    ['dat is alles', 'done'],
    ['klopt', 'confirm'],
  ])('%s: %s', (text, control) => {
    expect(read(text, situation, listening)[0].values).toEqual({ control });
  });
});

describe('steering', () => {
  it.each([
    ['interview:staff', 'stap eens eentje terug', 'back'],
    ['interview:staff', 'laat die maar open', 'skip'],
    ['interview:staff', 'ik kom hier morgen op terug', 'pause'],
    ['interview:staff', 'ik snap deze vraag niet', 'explain'],
    ['interview:V-001/name', 'wat moet ik hiermee', 'explain'],
    ['first-run:name', 'en wat moet ik hier invullen?', 'explain'],
    ['after:staff', 'wat ik net typte was onzin', 'undo'],
    ['home', 'ik ben er weer, ga maar verder', 'continue'],
    ['card:section', 'ziet er goed uit hoor', 'confirm'],
  ])('%s: %s', (situation, text, control) => {
    expect(heard(situation, text)).toMatchObject({ intent: 'control', values: { control } });
  });
});

describe('an offer beside an answer', () => {
  it('is made only where something is truly told', () => {
    for (const [situation, text] of [
      ['interview:V-001/recipients', 'de boekhouder en de bank'],
      ['interview:uses-ai', 'copilot voor de offertes'],
      ['interview:V-001/name', 'call it mailing list'],
    ] as const)
      expect(read(text, situationNamed(situation), listening).map(({ intent }) => intent)).toEqual(['answer']);
    expect(heard('interview:staff', 'mijn laptop met alle klanten is gestolen').intent).toBe('breach');
  });
});

it('counts nobody in a telephone number', () => {
  expect(heard('interview:staff', 'yvonne is 06 87654321').values).not.toHaveProperty('staff');
});

it('puts a card right where somebody says what is kept, whatever the reason sounds like', () => {
  const { intent, values } = heard('card:section', 'we bewaren wel gezondheid, want sommige klanten zijn allergisch');
  expect(intent).toBe('correction');
  expect(values['sensitive']).toEqual(['health']);
});
