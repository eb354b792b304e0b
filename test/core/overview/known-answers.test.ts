// What the product answers to a question about the law it holds: found by the words of people, and never where it holds none.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Template } from '../../../src/core/engine/template.js';
import { glossary } from '../../../src/core/glossary.js';
import { adequacy, countries } from '../../../src/core/law/adequacy.js';
import { lawChanges } from '../../../src/core/law/changes.js';
import { showDay } from '../../../src/core/time.js';
import { apList, criteria } from '../../../src/registers/activities/rules/dpia.js';
import { templates } from '../../../src/registers/activities/rules/templates/index.js';
import { type RetentionRule, retentionRules } from '../../../src/registers/activities/rules/warnings/retention-data.js';
import { breachLaws } from '../../../src/registers/breach/rules/clock.js';
import { firstAid } from '../../../src/registers/breach/rules/first-aid.js';
import { incidents } from '../../../src/registers/breach/rules/options.js';
import { breachCommands } from '../../../src/registers/breach/slashes.js';
import { checklists } from '../../../src/registers/index.js';
import { answersTo, type KnownAnswer, knownAnswers } from '../../../src/registers/overview/rules/known-answers.js';
import { registerCommands } from '../../../src/registers/overview/slashes.js';
import { refusalGrounds } from '../../../src/registers/request/rules/grounds.js';
import { kindsOfRequest } from '../../../src/registers/request/rules/kinds.js';
import { requestLetters } from '../../../src/registers/request/rules/letters.js';
import { ownTargets } from '../../../src/registers/request/rules/terms.js';
import { requestCommands } from '../../../src/registers/request/slashes.js';
import { supplierCatalogue } from '../../../src/registers/suppliers/rules/catalogue.js';

const idsFor = (question: string) => answersTo(question).map(({ id }) => id);
const answerOf = (id: string): KnownAnswer => {
  const answer = knownAnswers.find((one) => one.id === id);
  if (answer === undefined) throw new Error(`There is no answer "${id}".`);
  return answer;
};
const wordsIn = (text: string) => text.split(/\s+/).length;

describe('a question finds the answer it asks for', () => {
  it.each(knownAnswers.map((answer) => [answer.id, answer] as const))('%s', (id, { asked }) => {
    for (const question of asked) expect(idsFor(question)[0], question).toBe(id);
  });

  it.each([
    ['HOE LANG MOET IK FACTUREN BEWAREN???', 'term-invoices'],
    ['hoelang facturen bewaren', 'term-invoices'],
    ['bewaar termijn van een factuur', 'term-invoices'],
    ['solicitanten: hoe lang bewaren?', 'term-applicants'],
    ['data lek, binnen hoeveel uur melden', 'term-breach-72-hours'],
    ['whats app met klanten mag dat', 'whatsapp'],
    ['mag ik een kopie van het paspoort / ID-kaart van een cliënt maken', 'id-copy-of-customer'],
    ['Mag je als werkgever vragen naar de reden van ziekte?', 'illness-cause'],
    ['Mag mijn werkgever mijn e-mail controleren?', 'reading-mail-of-staff'],
    ['ik verhuur fietsen, mag ik een kopie van het paspoort van de huurder maken', 'id-copy-of-customer'],
    ['are trackers in company cars allowed', 'gps'],
    ['hoe lang bewaren wij leden die zijn gestopt', 'term-members'],
    ['mag ik van klante opschrijve wat voor verf ze hebbe gehad', 'notes-about-customers'],
    ['mag ik voor en na fotos op insta zette', 'photo-of-customers'],
    ['moeten wij de Wwft volgen en mag ik dan het BSN van een klant bewaren', 'bsn-of-customer'],
    ['wanneer moet ik de huurder antwoorden', 'term-answer-to-somebody'],
    ['mag ik meekijken op het scherm van een medewerker', 'reading-mail-of-staff'],
    ['how much time do I have to respond to a subject access request', 'term-request'],
    ['Mogen wij het lidmaatschap vastleggen zonder toestemming?', 'consent-always-needed'],
    ["Moeten wij toestemming vragen om röntgenfoto's naar een kaakchirurg te sturen?", 'to-another-carer'],
    ['mag de stagaire bij de klantgegevens', 'looking-into-files'],
    ['mag er een camera in het trapenhuis hangen', 'camera-in-shared-hall'],
    ['mogen alle ouders elkaars nr zien in de whatsapp-groep', 'group-chat'],
    ['mogen we uitslagen met naam en leeftijd op facebook zetten', 'names-in-public'],
    ['moeten we onze gasten informeren dat we naar een ander reserveringssysteem overstappen', 'tell-of-new-supplier'],
    ['how long may I keep the papers of a rejected tenant', 'term-refused-tenant'],
    ['mag ik zijn vorige baas bellen over een sollicitant', 'reference'],
  ])('however it is written: %s', (question, id) => {
    expect(idsFor(question)[0]).toBe(id);
  });

  it('names what is special before what is general', () => {
    expect(idsFor('hoe lang mag ik camerabeelden van een diefstal bewaren').slice(0, 2)).toEqual([
      'term-camera-incident',
      'term-camera',
    ]);
    expect(idsFor('klant wil dat ik zijn facturen verwijder, moet dat')[0]).toBe('erase-invoices');
  });

  it.each(adequacy.filter(({ id }) => id !== 'united-states' && id !== 'epo').map(({ name }) => name))(
    'knows that $nl is on the European list',
    ({ nl, en }) => {
      expect(idsFor(`mogen gegevens naar ${nl}`)[0]).toBe('listed-country');
      expect(idsFor(`may data go to ${en}`)[0]).toBe('listed-country');
    },
  );

  it.each(countries.filter(({ id }) => adequacy.every((one) => one.id !== id)).map(({ label }) => label))(
    'knows that $nl is not',
    ({ nl, en }) => {
      expect(idsFor(`mogen gegevens naar ${nl}`)[0]).toBe('unlisted-country');
      expect(idsFor(`may data go to ${en}`)[0]).toBe('unlisted-country');
    },
  );
});

/** What the product does not hold, much of it in words that it knows. */
const notHeld: readonly string[] = [
  'hoe lang is een vog geldig',
  'moeten wij de Wwft volgen en mag ik dan het wachtwoord bewaren',
  'wanneer moet ik de klant een offerte sturen',
  'wanneer komt de klant',
  'mag ik een klant zien zonder afspraak',
  'mag mijn personeel de computer thuis gebruiken',
  'mag ik een foto maken van het menu voor en na de pauze',
  'hoe lang blijft iemand lid',
  'mag iemand die zwanger is tillen',
  'hoe lang moet ik loon doorbetalen bij ziekte',
  'mag ik een zieke medewerker ontslaan',
  'hoe lang mag ik medische dossiers van patiënten bewaren',
  'bewaartermijn leerlingdossier',
  'hoe hoog is de boete voor een datalek',
  'krijg ik een boete als ik een datalek niet meld',
  'moet ik een datalek melden bij mijn verzekeraar',
  'wie betaalt de schade van een datalek',
  'hoe lang mag een factuur open staan',
  'hoe lang is een offerte geldig',
  'hoe lang bewaar ik een contract met een klant',
  'hoe lang moet ik een huurcontract bewaren',
  'mag ik referenties geven over een oud medewerker',
  'mag ik gegevens van een klant aan zijn vrouw geven',
  'mag ik een kopie van een rijbewijs van een klant maken',
  'mag ik camerabeelden gebruiken om iemand te ontslaan',
  'de camera in de winkel is kapot',
  'mag ik een nep camera ophangen',
  'mag ik een flyer in de brievenbus doen',
  'mag ik bedrijven bellen met een aanbieding',
  'hoe snel moet ik reageren op een verzoek om een offerte',
  'mag ik een verlofverzoek weigeren',
  'moet een verwerkersovereenkomst ondertekend zijn',
  'moet de fg onafhankelijk zijn',
  'mag ik een privacyverklaring van een ander kopiëren',
  'moet ik allergenen op de kaart vermelden',
  'mag ik een winkeldief vasthouden',
  'hoe kan ik cookies verwijderen',
  'hoe lang moet ik haccp lijsten bewaren',
  'mag ik een klant bellen dat zijn bestelling klaar is',
  'mag ik mijn hond meenemen naar het werk',
  'is there parking near the shop',
  'may I fire a sick employee',
  'how long is a passport valid',
  'can I skip this question',
  'mag de naam van ons bedrijf op de site',
  'mag ik een appgroep verlaten',
  'mag ik de stand op de beurs huren',
  'mag ik een afspraak verzetten per sms',
  'moet ik klanten vertellen dat ons adres verandert',
  'mag ik een andere leverancier nemen',
  'moet ik no-shows laten betalen',
  'mag ik een huurder weigeren zonder dossier',
  'hoe lang mag een huurder blijven',
  'mag mijn werkgever in mijn dossier kijken',
  'is een foto een bijzonder persoonsgegeven',
  'mag ik kerkdiensten bezoeken',
  'mag ik een herinnering sturen van een openstaande rekening aan een klant',
];

/** No questions: what somebody tells, answers or asks the bot to do. */
const told: readonly string[] = [
  'ik heb per ongeluk een mail naar de verkeerde klant gestuurd',
  'mijn laptop is gestolen uit de winkel',
  'er is een camera bij de achterdeur opgehangen',
  'wij bewaren facturen in exact',
  'onze boekhouder doet de loonadministratie',
  'klanten, leveranciers en personeel',
  'naam, adres, bsn en bankrekening',
  'kopie paspoort',
  'een klant wil zijn gegevens inzien',
  'ik ben ziek en kom vandaag niet',
  'hoe ver ben ik',
  'ga verder',
  '',
];

describe('a wrong answer is worse than none', () => {
  it.each(notHeld)('none: %s', (question) => {
    expect(idsFor(question)).toEqual([]);
  });
  it.each(told)('none, since it asks nothing: "%s"', (words) => {
    expect(idsFor(words)).toEqual([]);
  });
  it('takes anything', () => {
    fc.assert(fc.property(fc.string({ maxLength: 2000 }), (text) => Array.isArray(answersTo(text))));
  });
});

describe('an answer', () => {
  it('is there for more than fifty terms and sixty permissions, each with an id of its own', () => {
    expect(new Set(knownAnswers.map(({ id }) => id)).size).toBe(knownAnswers.length);
    expect(knownAnswers.filter(({ about }) => about === 'term').length).toBeGreaterThanOrEqual(50);
    expect(knownAnswers.filter(({ about }) => about === 'allowed').length).toBeGreaterThanOrEqual(60);
    for (const { id } of knownAnswers) expect(id).toMatch(/^[a-z\d]+(-[a-z\d]+)*$/);
  });

  it('is asked in four ways at least, in English too', () => {
    for (const { id, asked } of knownAnswers) {
      expect(asked.length, id).toBeGreaterThanOrEqual(4);
      expect(
        asked.some((question) =>
          /\b(how|can|may|must|do|does|am|what|when|who|where|should|our|asks|is an?|required)\b/i.test(question),
        ),
        id,
      ).toBe(true);
    }
  });

  it('is short, and the same in both languages', () => {
    for (const { id, answer } of knownAnswers) {
      for (const language of ['nl', 'en'] as const) {
        expect(answer[language].split('\n').length, id).toBeLessThanOrEqual(4);
        expect(wordsIn(answer[language]), id).toBeLessThanOrEqual(60);
        for (const sentence of answer[language].split(/(?<=[.?!:;])\s/))
          expect(wordsIn(sentence), id).toBeLessThanOrEqual(25);
      }
      expect(answer.nl.split('\n').length, id).toBe(answer.en.split('\n').length);
    }
  });

  it('says "u", uses no words of the law for what has plain ones, and frightens nobody', () => {
    const never =
      /\b(je|jij|jouw|boetes?|straf|strafbaar is|betrokkenen?|grondslag(en)?|ontvangers?|verwerkers?|doorgifte|bewaartermijn(en)?|rectificatie|fines?|penalty)\b/i;
    for (const { id, answer } of knownAnswers) {
      expect(answer.nl, id).not.toMatch(never);
      expect(answer.en, id).not.toMatch(/\b(fines?|penalt\w+|data subjects?|personal data breach)\b/i);
    }
  });

  it('names its article or act, and no article in what people read first', () => {
    for (const { id, law, answer } of knownAnswers) {
      for (const language of ['nl', 'en'] as const) {
        expect(law[language], id).toMatch(/\bart\. \d|besluit|Decree|Wetboek|Code of Civil/i);
        expect(answer[language], id).not.toMatch(/\bart\. \d/i);
      }
    }
  });

  it('leads to a template or a command that is there', () => {
    const commands = [...registerCommands, ...breachCommands, ...requestCommands].map(({ id }): string => id);
    const known = templates.map(({ id }) => id);
    for (const { id, place } of knownAnswers) {
      if (place === undefined) continue;
      if ('template' in place) expect(known, id).toContain(place.template);
      else expect(commands, id).toContain(place.command);
    }
  });
});

/** "question breach:filings/number" and the rest of what `held` may point at. */
const isHeld: Readonly<Record<string, (what: string) => boolean>> = {
  template: (what) => templates.some(({ id }) => id === what.split(',')[0]),
  'retention data': (what) => retentionRules.some(({ id }) => id === what.split(',')[0]),
  warning: (what) => checklists.some(({ warns = [] }) => warns.some(({ rules }) => rules.includes(what))),
  glossary: (what) => glossary.some(({ id }) => id === what),
  question: isQuestion,
  ground: (what) => refusalGrounds.some(({ id }) => id === what),
  'ap list': (what) => apList.some(({ id }) => id === Number(what)),
  criterion: (what) => criteria.some(({ id }) => id === what),
  'first aid': (what) => what in firstAid,
  'breach incident': (what) => incidents.some(({ id }) => id === what),
  breach: (what) => /^(letters (client|people)|lowered (trusted-recipient|unintelligible)|report form)$/.test(what),
  'supplier catalogue': (what) => supplierCatalogue.some(({ id }) => id === `catalogue:${what}`),
  'law data': (what) =>
    /^(breach law|request terms|holidays|adequacy)$/.test(what) ||
    lawChanges.some(({ id }) => id === what) ||
    adequacy.some(({ id }) => `adequacy ${id}` === what),
  'request limits': (what) => what === 'access' || kindsOfRequest.some(({ id }) => id === what),
  kind: (what) => kindsOfRequest.some(({ id }) => id === what),
  letter: (what) => what in requestLetters,
  'letter parts': (what) => /^(authority|court)$/.test(what),
  'request rule': (what) => what === 'erasing',
  statement: (what) => what === 'words',
  emergency: (what) => what === 'card',
  domain: (what) => /^avg \d/.test(what),
};

function isQuestion(what: string): boolean {
  const [checklist = '', path = ''] = what.split(':');
  const questions =
    checklists.find(({ id }) => id === checklist)?.sections.flatMap((section) => section.questions) ?? [];
  const [question = '', column] = path.split('/');
  return questions.some(
    (one) =>
      one.id === question &&
      (column === undefined || (one.kind === 'rows' && one.columns.some(({ id }) => id === column))),
  );
}

const clauses = ({ held }: KnownAnswer) => held.split(';').map((clause) => clause.trim());

/** "7 jaar", "4 weken": as an answer says a term. */
const inWords = (term: number, unit: RetentionRule['unit']): Readonly<Record<'nl' | 'en', string>> => {
  const one = {
    days: ['dag', 'day'],
    weeks: ['week', 'week'],
    months: ['maand', 'month'],
    years: ['jaar', 'year'],
  } as const;
  const more = {
    days: ['dagen', 'days'],
    weeks: ['weken', 'weeks'],
    months: ['maanden', 'months'],
    years: ['jaar', 'years'],
  } as const;
  const [nl, en] = (term === 1 ? one : more)[unit];
  return { nl: `${term} ${nl}`, en: `${term} ${en}` };
};

function retentionOf(
  template: Template | undefined,
  row: string,
): { term: number; unit: RetentionRule['unit'] } | undefined {
  const term = template?.values[`retention/${row}/term`];
  const unit = template?.values[`retention/${row}/unit`];
  const isUnit = unit === 'days' || unit === 'weeks' || unit === 'months' || unit === 'years';
  return typeof term === 'number' && isUnit ? { term, unit } : undefined;
}

describe('what an answer says is held where it says so', () => {
  it.each(knownAnswers.map((answer) => [answer.id, answer] as const))('%s', (_, answer) => {
    for (const clause of clauses(answer)) {
      const kind = Object.keys(isHeld)
        .filter((one) => clause.startsWith(`${one} `) || clause.startsWith(`${one}: `))
        .toSorted((one, other) => other.length - one.length)[0];
      expect(kind, clause).toBeDefined();
      if (kind !== undefined) expect(isHeld[kind]?.(clause.slice(kind.length).replace(/^:? /, '')), clause).toBe(true);
    }
  });

  it.each(knownAnswers.map((answer) => [answer.id, answer] as const))('with the same term: %s', (_, answer) => {
    for (const clause of clauses(answer)) {
      const [, template, row] = /^template ([\w-]+), retention (r\d)$/.exec(clause) ?? [];
      const [, rule] = /^retention data: ([\w-]+)$/.exec(clause) ?? [];
      const kept =
        row === undefined
          ? retentionRules.find(({ id }) => id === rule)
          : retentionOf(
              templates.find(({ id }) => id === template),
              row,
            );
      expect(kept !== undefined, clause).toBe(row !== undefined || rule !== undefined);
      // Nothing is kept for zero days: there the answer says until what.
      if (kept === undefined || kept.term === 0) continue;
      const words = inWords(kept.term, kept.unit);
      expect(answer.answer.nl, clause).toContain(words.nl);
      expect(answer.answer.en, clause).toContain(words.en);
    }
  });

  it('and counts as the clocks of this product do', () => {
    const law = breachLaws.at(-1);
    expect(answerOf('term-breach-72-hours').answer.nl).toContain(`${law?.hours} uur`);
    expect(answerOf('term-breach-client').answer.nl).toContain(`${law?.clientHours} uur`);
    // Where only a high risk is reported, these answers are others.
    expect(law?.threshold).toBe('risk');
    expect(answerOf('term-request-identity').answer.nl).toContain(`${ownTargets.holdWithinWorkingDays} werkdagen`);
    expect(ownTargets).toMatchObject({ stopWorkingDays: 2, complaintDays: 28 });
  });

  it('and says of law that may change when it was looked at', () => {
    const [calls] = lawChanges;
    expect(answerOf('calling-consumers').answer.nl).toContain(showDay(calls?.from ?? '', 'nl'));
    for (const id of [
      'calling-consumers',
      'listed-country',
      'american-program',
      'term-breach-72-hours',
      'term-invoices',
    ]) {
      expect(answerOf(id).law.nl, id).toMatch(/nagekeken op \d/);
      expect(answerOf(id).law.en, id).toMatch(/checked on \d/);
    }
  });
});
