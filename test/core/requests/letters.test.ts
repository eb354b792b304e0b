// Each letter holds what the law wants in it, for each right and each outcome, in both languages.

import { describe, expect, it } from 'vitest';
import type { Scope } from '../../../src/core/engine/checklist.js';
import { scopeOf } from '../../../src/core/engine/scope.js';
import type { Value } from '../../../src/core/engine/value.js';
import { type Prose, proseText } from '../../../src/core/prose.js';
import type { Language } from '../../../src/core/text.js';
import { request } from '../../../src/registers/request/rules/checklist.js';
import { refusalGrounds } from '../../../src/registers/request/rules/grounds.js';
import { kindsOfRequest } from '../../../src/registers/request/rules/kinds.js';
import { letterAbout } from '../../../src/registers/request/rules/letter-parts.js';
import { outcomeLine, type RequestLetter, requestLetters } from '../../../src/registers/request/rules/letters.js';
import { cannotBeRefused } from '../../../src/registers/request/rules/outcome-sentences.js';
import { answersOf } from '../engine/said.js';

const answered = (values: Record<string, Value>) => answersOf(values, { at: '2026-11-03T09:00:00.000Z' });

const firm = {
  name: 'Fietsenzaak De Ketting',
  contact: 'info@deketting.example',
  'has-dpo': 'no',
};

function file(values: Record<string, Value>, organisation: Record<string, Value> = firm): Scope {
  return scopeOf(
    request,
    answered({ about: 'customer', who: 'J.V. 1042', words: 'zie mail', received: '2026-10-15', ...values }),
    {
      language: 'nl',
      organisationLanguage: 'nl',
      zone: 'Europe/Amsterdam',
      now: '2026-11-03T09:00:00.000Z',
      me: 'anna',
      people: [],
      suppliers: [{ id: 'exact', name: 'Exact' }],
      recordName: 'R-003',
      template: undefined,
      organisation: answered(organisation),
      activities: [
        {
          id: 'customers',
          name: 'V-001 Klanten',
          answers: answered({
            name: 'Klanten',
            purposes: ['r1'],
            'purposes/r1/purpose': 'Bestellingen leveren',
            'purposes/r1/basis': 'contract',
            subjects: ['customers'],
            data: ['name', 'address'],
            source: ['person'],
            suppliers: ['exact'],
            recipients: ['carrier', 'accountant'],
            'outside-eea': 'no',
          }),
        },
      ],
    },
  );
}
const letter = (name: RequestLetter, scope: Scope, language: Language = 'nl') =>
  requestLetters[name](letterAbout(scope, 'R-003', language));
const read = (name: RequestLetter, scope: Scope, language: Language = 'nl') => proseText(letter(name, scope, language));
const gaps = (prose: Prose) => prose.blocks.flatMap((block) => (block.type === 'gap' ? [block.text] : []));

const done: Record<string, Value> = {
  activities: ['customers'],
  'places/exact/who': 'bram',
  'places/exact/result': 'done',
  'recipients/carrier/told': 'done',
  'recipients/accountant/told': 'impossible',
  'recipients/accountant/told-reason': 'dat kantoor bestaat niet meer',
  'access-given': 'encrypted',
  'portable-as': 'csv',
  'portable-to': 'person',
  'marketing-stopped': '2026-10-16',
  'withdraw-stopped': '2026-10-16',
  'stop-what': 'object',
  'human-outcome': 'changed',
  'answer-sent': '2026-11-03',
};
const reason = 'Uw facturen bewaren wij zeven jaar voor de Belastingdienst.';

describe.each(kindsOfRequest)('the answer about $id', ({ id, tellsRecipients }) => {
  const outcome = (decision: string) =>
    file({
      ...done,
      kinds: [id],
      [`decisions/${id}/decision`]: decision,
      [`decisions/${id}/ground`]: 'legal-duty',
      [`decisions/${id}/reason`]: reason,
    });
  describe.each(['granted', 'partly', 'refused'])('%s', (decision) => {
    it.each(['nl', 'en'] as const)('says in %s what was asked and when, the decision, and where to go', (language) => {
      const text = read('request-answer', outcome(decision), language);
      expect(text).toContain(language === 'nl' ? '15 oktober 2026' : '15 October 2026');
      expect(text).toContain('Autoriteit Persoonsgegevens');
      expect(text).toContain('autoriteitpersoonsgegevens.nl');
      expect(text).toMatch(language === 'nl' ? /rechtbank.*zes weken/s : /district court.*six weeks/s);
      expect(text).toContain('info@deketting.example');
      expect(text).toContain('R-003');
      expect(text).toContain('Fietsenzaak De Ketting');
      expect(text).not.toMatch(/undefined|\{\w+\}|J\.V\.|zie mail/);
    });
    it('gives the ground and the reason when it is not a full yes', () => {
      const text = read('request-answer', outcome(decision));
      const wanted = decision !== 'granted' && !cannotBeRefused.includes(id);
      expect(text.includes(reason)).toBe(wanted);
      expect(text.includes('artikel 17 lid 3 onder b AVG')).toBe(wanted);
    });
    it('says who was told, and who was not and why, where the law wants that', () => {
      const text = read('request-answer', outcome(decision));
      expect(/\bbezorger\b/i.test(text)).toBe(tellsRecipients === true || (id === 'access' && decision !== 'refused'));
      expect(text.includes('dat kantoor bestaat niet meer')).toBe(tellsRecipients === true);
    });
  });
});

describe('an answer', () => {
  it('about access names what art. 15 wants, read from the register', () => {
    const text = read('request-answer', file({ ...done, kinds: ['access'], 'decisions/access/decision': 'granted' }));
    for (const part of ['bestellingen leveren', 'bezorger', 'Exact', 'hoe lang', 'bezwaar maken'])
      expect(text).toContain(part);
    expect(text).not.toContain('V-001');
  });
  it('about access is read as a letter, with a list for the data alone', () => {
    const about = file({ ...done, kinds: ['access'], 'decisions/access/decision': 'granted' });
    const { blocks } = letter('request-answer', about);
    const ofKeeping = blocks.slice(
      blocks.findIndex((block) => block.type === 'heading' && block.text === 'Klanten'),
      blocks.findIndex((block) => block.type === 'paragraph' && block.text.startsWith('U mag ons vragen')),
    );
    expect(blocks.filter(({ type }) => type === 'field')).toEqual([]);
    expect(ofKeeping.filter(({ type }) => type === 'list')).toEqual([{ type: 'list', items: ['Naam', 'Adres'] }]);
    expect(read('request-answer', about)).toContain('Wij gaven gegevens door aan de bezorger en de accountant.');
    expect(read('request-answer', about, 'en')).toContain('We passed data on to the carrier and the accountant.');
  });
  it('about a refusal of advertising is marked, because the law knows none', () => {
    const prose = letter('request-answer', file({ kinds: ['marketing'], 'decisions/marketing/decision': 'refused' }));
    expect(gaps(prose).join()).toContain('niet worden geweigerd');
    expect(proseText(prose)).toContain('geen reclame meer');
  });
  it('marks what nobody decided, and what is not in the profile', () => {
    const prose = letter('request-answer', file({ kinds: ['erasure'] }, {}));
    expect(gaps(prose)).toContainEqual(expect.stringContaining('nog geen besluit'));
    expect(gaps(prose)).toContainEqual(expect.stringContaining('naam van uw bedrijf'));
  });
  it('names the FG where there is one', () => {
    const dpo = { ...firm, 'has-dpo': 'yes', 'dpo-name': 'Eva Smit', 'dpo-contact': 'fg@deketting.example' };
    expect(read('request-answer', file({ kinds: ['access'] }, dpo))).toContain('Eva Smit, fg@deketting.example');
  });
  it('about a correction that was done at once needs no decision', () => {
    const fast = file({
      kinds: ['rectification'],
      'fixed-in': ['exact'],
      'told-to': ['carrier'],
      'person-knows': 'mail',
    });
    const text = read('request-answer', fast);
    expect(text).toContain('Wij hebben dit gedaan in: Exact.');
    expect(text).toContain('Bezorger');
    expect(text).not.toContain('nog geen besluit');
    expect(outcomeLine(letterAbout(fast, 'R-003', 'nl'))).toBe('Gecorrigeerd in Exact. Doorgegeven aan Bezorger.');
  });
  it('names an activity without our number for it, which means nothing outside', () => {
    const scope = file({ kinds: ['rectification'], 'fixed-in': ['visitors'], 'person-knows': 'mail' });
    const visitors = { id: 'visitors', name: 'V-002 Bezoekers', answers: answered({ name: 'Bezoekers' }) };
    const facts = { ...scope.facts, activities: [...(scope.facts.activities ?? []), visitors] };
    expect(read('request-answer', scope.withFacts(facts))).toContain('Wij hebben dit gedaan in: Bezoekers.');
  });
  it.each([
    ['access', 'granted'],
    ['portability', 'granted'],
    ['complaint', 'partly'],
    ['complaint', 'granted'],
    ['stop-using', 'refused'],
    ['erasure', 'refused'],
    ['rectification', 'refused'],
  ] as const)('says of no place that something was done there where nothing had to be: %s %s', (id, decision) => {
    const scope = file({ ...done, kinds: [id], [`decisions/${id}/decision`]: decision });
    expect(read('request-answer', scope)).not.toContain('Wij hebben dit gedaan in');
  });
  it.each(['erasure', 'stop-using', 'marketing', 'withdraw'] as const)('says where it was done: %s', (id) => {
    const scope = file({ ...done, kinds: [id], [`decisions/${id}/decision`]: 'granted' });
    expect(read('request-answer', scope)).toContain('Wij hebben dit gedaan in: Exact.');
  });
  it.each(['nl', 'en'] as const)(
    'holds no word about our own targets in %s, and asks a complaint for no law',
    (language) => {
      const scope = file({ ...done, kinds: ['complaint'], 'decisions/complaint/decision': 'refused' });
      expect(read('request-answer', scope, language)).not.toMatch(
        /eigen keuze|own choice|wettelijke termijn|legal term/,
      );
      expect(read('request-pass-on', scope, language)).not.toMatch(/eigen keuze|own choice/);
      expect(gaps(letter('request-answer', scope, language)).join()).not.toMatch(/reden uit de wet|reason in the law/);
      expect(gaps(letter('request-answer', scope, language)).join()).toMatch(/waarom|why/);
    },
  );
  it.each([
    ['object', 'granted', /gebruiken uw gegevens hiervoor niet meer/, /alleen bewaren|bewaren wij ze alleen/],
    ['pause', 'granted', /bewaren wij ze alleen[\s\S]*hoort u het/, /helemaal/],
    ['object', 'partly', /stoppen niet helemaal/, /gedaan: helemaal stoppen/],
  ] as const)('states as done what was done, and not what the person wants: %s, %s', (what, decision, says, not) => {
    const values = { 'stop-what': what, 'decisions/stop-using/decision': decision };
    const text = read('request-answer', file({ ...done, kinds: ['stop-using'], ...values }));
    expect(text).toMatch(says);
    expect(text).not.toMatch(not);
  });
  it.each([
    ['person', 'nl', 'U krijgt het bestand zelf.'],
    ['company', 'nl', 'Wij sturen het bestand direct naar het andere bedrijf.'],
    ['person', 'en', 'You get the file yourself.'],
    ['company', 'en', 'We send the file directly to the other business.'],
  ] as const)('tells the reader who gets the file: %s in %s', (to, language, sentence) => {
    const values = { 'portable-to': to, 'decisions/portability/decision': 'granted' };
    expect(read('request-answer', file({ ...done, kinds: ['portability'], ...values }), language)).toContain(sentence);
  });
  it.each(refusalGrounds)('names the article without saying that the fact stands in it: $id', ({ id, rows }) => {
    const kind = rows?.[0] ?? 'access';
    const values = { [`decisions/${kind}/decision`]: 'refused', [`decisions/${kind}/ground`]: id };
    const text = read('request-answer', file({ ...done, kinds: [kind], ...values }));
    expect(text).not.toContain('Dat staat in');
    expect(text).toMatch(/Zie artikel \d+/);
  });
  it('about access tells of no use in which nothing of this person was found', () => {
    const values = { 'places/exact/result': 'not-found', 'decisions/access/decision': 'granted' };
    const prose = letter('request-answer', file({ ...done, kinds: ['access'], ...values }));
    expect(proseText(prose)).not.toMatch(/Deze gegevens bewaren wij|Voor ons werken|Bestellingen/i);
    expect(gaps(prose).join()).toContain('Nergens is iets van deze persoon gevonden');
  });
  it('about access names programs in which the person was found, and no place of our own as a business', () => {
    const scope = file({ ...done, kinds: ['access'], 'decisions/access/decision': 'granted' });
    const [known] = scope.facts.activities ?? [];
    if (known === undefined) throw new Error('the file has an activity');
    const used = answered({ name: 'Klanten', suppliers: ['exact', 'own', 'till'] });
    const found = file({
      ...done,
      kinds: ['access'],
      'decisions/access/decision': 'granted',
      'places/till/result': 'not-found',
      'places/own/result': 'done',
    });
    const facts = {
      ...found.facts,
      suppliers: [
        { id: 'exact', name: 'Exact' },
        { id: 'own', name: 'Eigen computer of server', answers: answered({ role: 'place' }) },
        { id: 'till', name: 'Lightspeed' },
      ],
      activities: [{ ...known, answers: used }],
    };
    const text = read('request-answer', found.withFacts(facts));
    expect(text).toContain('Voor ons werken hiermee: Exact.');
    expect(text).not.toMatch(/Lightspeed|Voor ons werken[^.]*computer/);
  });
  it.each([
    ['parent', 'voor iemand anders'],
    ['representative', 'voor iemand anders'],
    ['self', undefined],
    ['child', undefined],
  ] as const)('says whose data it is about where another asks: %s', (who, sentence) => {
    const text = read('request-answer', file({ ...done, kinds: ['access'], 'on-behalf': who }));
    if (sentence === undefined) expect(text).not.toContain('voor iemand anders');
    else expect(text).toContain(sentence);
  });
  it('reads as English where several things are asked', () => {
    const scope = file({ kinds: ['marketing', 'stop-using'] });
    expect(read('request-receipt', scope, 'en')).toContain('You want this:');
  });
  it('that came late says so, with the reason', () => {
    const late = file({
      kinds: ['access'],
      received: '2026-09-01',
      'answer-sent': '2026-11-03',
      'late-reason': 'Er was veel ziekte.',
    });
    expect(read('request-answer', late)).toContain('later dan het hoort. Onze excuses. Er was veel ziekte.');
  });
});

describe('the other letters', () => {
  const scope = file({
    kinds: ['erasure'],
    'identity-method': 'shielded-copy',
    'extension-ground': 'complexity',
    'extension-reason': 'Uw gegevens staan in vijf programma’s.',
    'client-name': 'Bakkerij De Korenbloem',
    'nudged-first': '2026-10-20',
    'nudged-second': '2026-10-27',
  });
  it.each([
    ['request-receipt', ['15 november 2026', 'kost u niets', '15 oktober 2026']],
    ['request-identity', ['KopieID', 'geen gewone kopie', 'BSN']],
    [
      'request-extension',
      ['15 november 2026', '15 januari 2027', 'ingewikkeld', 'vijf programma', 'Autoriteit Persoonsgegevens'],
    ],
    ['request-recipients', ['Wis deze gegevens', 'artikel 19 AVG']],
    [
      'request-pass-on',
      ['Bakkerij De Korenbloem', '15 oktober 2026', 'recht op wissen', 'artikel 28 lid 3 onder e AVG'],
    ],
    [
      'request-closing',
      ['20 oktober 2026 en 27 oktober 2026', 'openen wij uw vraag weer', 'Autoriteit Persoonsgegevens'],
    ],
  ] as const)('%s', (name, wanted) => {
    const text = read(name, scope);
    for (const part of wanted) expect(text).toContain(part);
    expect(text).not.toMatch(/undefined|\{\w+\}|J\.V\./);
    expect(read(name, scope, 'en')).not.toMatch(/undefined|\{\w+\}|\b(de|het|een|wij|uw)\b/);
  });
  it.each(['nl', 'en'] as const)('about more time sends nobody to court in %s: it decides nothing yet', (language) => {
    const text = read('request-extension', scope, language);
    expect(text).not.toMatch(/rechter|rechtbank|zes weken|court|six weeks/);
    expect(text).toContain('autoriteitpersoonsgegevens.nl');
    expect(text).toContain('info@deketting.example');
  });
  it('mark what is still missing', () => {
    const empty = file({ kinds: ['erasure'] });
    expect(gaps(letter('request-extension', empty))).toHaveLength(3);
    expect(gaps(letter('request-identity', empty))).toHaveLength(2);
    expect(gaps(letter('request-closing', empty))).toHaveLength(2);
  });
});

const names = [
  'request-receipt',
  'request-identity',
  'request-extension',
  'request-answer',
  'request-recipients',
  'request-pass-on',
  'request-closing',
] as const satisfies readonly RequestLetter[];

describe('every letter', () => {
  it('is plain Dutch: short sentences, "u", and no threat', () => {
    for (const { id } of kindsOfRequest) {
      for (const name of names) {
        for (const ground of refusalGrounds) {
          const decided = { [`decisions/${id}/decision`]: 'refused', [`decisions/${id}/ground`]: ground.id };
          const text = read(name, file({ ...done, kinds: [id], ...decided }));
          expect(text).not.toMatch(/\b(je|jij|jouw|boete|strafbaar)\b/i);
          for (const sentence of text.split(/(?<=[.?!:])\s+|\n/))
            expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(28);
        }
      }
    }
  });
});
