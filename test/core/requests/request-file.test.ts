// One request from receipt to answer, played against the engine.
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/core/engine/facts.js';
import type { Template } from '../../../src/core/engine/template.js';
import type { Value } from '../../../src/core/engine/value.js';
import { limitsOf } from '../../../src/registers/request/rules/advice.js';
import { request } from '../../../src/registers/request/rules/checklist.js';
import { likelyActivities, placesIn } from '../../../src/registers/request/rules/in-the-register.js';
import { requestReport } from '../../../src/registers/request/rules/report.js';
import { requestStatus, stateWords } from '../../../src/registers/request/rules/status.js';
import { type Play, play } from '../engine/play.js';
import { answersOf } from '../engine/said.js';

const answered = (values: Record<string, Value>) => answersOf(values, { at: '2026-11-01T09:00:00.000Z' });

const facts: Partial<Facts> = {
  recordName: 'R-001 Iets laten verbeteren',
  suppliers: [
    { id: 'exact', name: 'Exact' },
    { id: 'mailchimp', name: 'Mailchimp' },
  ],
  activities: [
    {
      id: 'customers',
      name: 'V-001 Klanten',
      answers: answered({
        subjects: ['customers'],
        suppliers: ['exact'],
        recipients: ['carrier', { other: 'Franchise Zuid' }],
        owner: 'bram',
      }),
    },
    {
      id: 'newsletter',
      name: 'V-002 Nieuwsbrief',
      answers: answered({ subjects: ['subscribers'], suppliers: ['mailchimp'], recipients: ['nobody'] }),
    },
    { id: 'staff', name: 'V-003 Personeel', answers: answered({ subjects: ['staff'], recipients: ['tax-office'] }) },
  ],
};

/** A file as it is when it was just received on 15 October. */
function received(values: Record<string, Value>, now = '2026-10-16T09:00:00.000Z'): Play {
  const template: Template = {
    id: 'test',
    version: 1,
    checklist: 'request',
    name: { nl: '', en: '' },
    describes: { nl: '', en: '' },
    values: { words: 'Mijn adres klopt niet', about: 'customer', who: 'J.V. 1042', received: '2026-10-15', ...values },
  };
  return play(request, { template, facts: { ...facts, now } });
}
const state = (at: Play) => requestStatus(at.scope).state;
const asked = (at: Play) => at.ask.fields.map(({ path }) => path);

describe('a report', () => {
  it('asks three things that cannot be left out, and proposes the day', () => {
    const required = play(requestReport).ask.fields.filter(({ optional }) => !optional);
    expect(required.map(({ path }) => path)).toEqual(['words', 'kinds', 'about', 'received']);
  });
});

describe('a simple correction', () => {
  it('is done in three taps', () => {
    let at = received({ kinds: ['rectification'] });
    expect(asked(at)).toEqual(['fixed-in']);
    expect(at.ask.fields[0]?.options?.map(({ id }) => id)).toEqual(['exact', 'mailchimp', 'staff', 'not-yet']);
    at = at.answer({ 'fixed-in': ['exact'] });
    expect(asked(at)).toEqual(['told-to']);
    expect(at.ask.fields[0]?.options?.map(({ id }) => id)).toEqual([
      'carrier',
      'other-franchise-zuid',
      'tax-office',
      'nobody',
    ]);
    at = at.answer({ 'told-to': ['carrier'] });
    at = at.answer({ 'person-knows': 'spoken' });
    expect(at.step.outcome).toBe('finished');
    expect(at.effects).toContainEqual({ type: 'confirm-record' });
    expect(requestStatus(at.scope)).toMatchObject({ state: 'closed', answeredOn: '2026-10-16', late: false });
  });
  it('goes step by step when it was not changed yet', () => {
    const at = received({ kinds: ['rectification'] }).answer({ 'fixed-in': ['not-yet'] });
    expect(asked(at)).toEqual(['on-behalf']);
    expect(state(at)).toBe('handling');
  });
});

describe('a request step by step', () => {
  const through = () =>
    received({ kinds: ['rectification'] })
      .answer({ 'fixed-in': ['not-yet'] })
      .answer({ 'on-behalf': 'self' })
      .answer({ identity: 'known' })
      .answer({ disputed: false, 'new-value': 'Dorpsstraat 2' })
      .answer({ activities: ['customers'] });
  it('asks who looks in each program of the chosen activities, decides, and tells who received it', () => {
    let at = through();
    expect(asked(at)).toEqual(['places/exact/who', 'places/exact/result']);
    at = at.answer({ 'places/exact/who': 'bram' });
    expect(requestStatus(at.scope)).toMatchObject({ state: 'waiting', waitsFor: ['bram'] });
    at = at.answer({ 'places/exact/result': 'done' });
    at = at.show();
    expect(asked(at)).toEqual(['decisions/rectification/decision']);
    at = at.answer({ 'decisions/rectification/decision': 'granted' });
    expect(at.ask.title).toContain('Wie het moet weten');
    at = at.answer({ 'recipients/carrier/told': 'done' });
    at = at.answer({ 'recipients/other-franchise-zuid/told': 'impossible' });
    at = at.answer({ 'recipients/other-franchise-zuid/told-reason': 'Bestaat niet meer' });
    at = at.answer({ 'answer-sent': '2026-10-16' }).answer({ 'answer-how': 'mail' });
    expect(state(at)).toBe('answered');
    at = at.answer({ closing: 'answered' });
    expect(at.step.outcome).toBe('finished');
    expect(state(at)).toBe('closed');
  });
  it('stays open when its end is skipped, and asks the same again the next time', () => {
    let at = through().answer({ 'places/exact/who': 'none', 'places/exact/result': 'done' });
    at = at.answer({ 'decisions/rectification/decision': 'granted' });
    for (let turn = 0; turn < 8 && at.step.outcome === 'asking'; turn += 1) at = at.say('overslaan');
    expect(at.step.outcome).toBe('paused');
    expect(at.effects).not.toContainEqual({ type: 'confirm-record' });
    expect(asked(at.show())).toEqual(['recipients/carrier/told']);
  });
  it('waits for identity, and the hold is shown beside the term', () => {
    let at = received({ kinds: ['access'] })
      .answer({ 'on-behalf': 'self' })
      .answer({ identity: 'doubt' });
    at = at.answer({ 'identity-method': 'call-back' }).answer({ 'identity-asked': '2026-10-16' });
    expect(state(at)).toBe('identity');
    expect(requestStatus(at.scope).dates).toMatchObject({ last: '2026-11-16', held: undefined });
  });
  it('that waited for who asks adds those days to the month itself, and moves past holidays only after that', () => {
    const at = received(
      {
        kinds: ['access'],
        received: '2026-12-01',
        'on-behalf': 'self',
        identity: 'doubt',
        'identity-method': 'call-back',
        'identity-asked': '2026-12-03',
        'identity-checked': '2026-12-13',
      },
      '2026-12-14T09:00:00.000Z',
    );
    expect(requestStatus(at.scope).dates).toMatchObject({ steerOn: '2027-01-01', last: '2027-01-04' });
    expect(requestStatus(at.scope).dates.held).toBe('2027-01-11');
  });
  it('is no longer open when the person withdrew it, and open again when that is taken back', () => {
    let at = received({ kinds: ['erasure'] }).answer({ closing: 'withdrawn' });
    expect(state(at)).toBe('withdrawn');
    at = at.pressId('unknown|rec|closing|1');
    expect(state(at)).toBe('received');
  });
  it('closes without a reaction only after two reminders', () => {
    let at = received({ kinds: ['erasure'] }).answer({ closing: 'no-reaction' });
    expect(state(at)).not.toBe('no-reaction');
    at = at.answer({ 'nudged-first': '2026-10-15' }).answer({ 'nudged-second': '2026-10-16' });
    expect(state(at)).toBe('no-reaction');
  });
});

describe('a no', () => {
  const grounds = (kind: string) => {
    const at = received({ kinds: [kind], activities: ['none'], 'fixed-in': ['not-yet'] })
      .answer({ [`decisions/${kind}/decision`]: 'refused' })
      .pressId(`change|rec|decisions/${kind}/ground|0`);
    const shown = at.ask.fields.find(({ path }) => path === `decisions/${kind}/ground`)?.options ?? [];
    return { at, shown: shown.map(({ id }) => id) };
  };
  const always = ['no-data', 'identity', 'excessive'];
  it.each([
    ['erasure', ['legal-duty', 'legal-claims', 'expression', 'still-needed', ...always]],
    ['rectification', ['is-correct', 'opinion', ...always]],
    ['access', ['rights-of-others', ...always]],
    ['portability', ['rights-of-others', 'not-portable', ...always]],
    ['stop-using', ['compelling', 'no-restriction', ...always]],
    ['marketing', always],
    ['human', ['no-automated-decision', ...always]],
  ])('to %s can be for the reasons that the law gives for that right', (kind, ids) => {
    expect(grounds(kind).shown).toEqual(ids);
  });
  it('is picked by the number that stands there, and another reason in own words', () => {
    const { at } = grounds('access');
    expect(at.say('1').value('decisions/access/ground')).toBe('rights-of-others');
    expect(at.say('Een wet zegt dat wij het moeten bewaren').value('decisions/access/ground')).toBeUndefined();
    expect(at.say('anders: eigen reden').value('decisions/access/ground')).toEqual({ other: 'eigen reden' });
  });
});

describe('the register', () => {
  it('names nobody who left as the one who looks', () => {
    const at = received({ kinds: ['access'] });
    expect(placesIn(likelyActivities(at.scope), at.scope)[0]).toMatchObject({ id: 'exact', owner: 'bram' });
    const gone = at.scope.withFacts({ ...at.scope.facts, people: [] });
    expect(placesIn(likelyActivities(gone), gone)[0]).toMatchObject({ id: 'exact', owner: undefined });
  });
  it('may know no place of this person: then the decision comes next', () => {
    const at = received({ kinds: ['access'] })
      .answer({ 'on-behalf': 'self' })
      .answer({ identity: 'known' })
      .answer({ activities: ['none'] })
      .answer({ 'access-given': 'counter' });
    expect(asked(at)).toEqual(['decisions/access/decision']);
  });
  it('says what limits removal: the term that the activity keeps', () => {
    const kept = answered({
      ...{ name: 'Klanten', retention: ['r1'], 'retention/r1/category': 'Rekeningen', 'retention/r1/term': 7 },
      ...{ 'retention/r1/unit': 'years', 'retention/r1/start': 'end-of-financial-year' },
    });
    const at = received({ kinds: ['erasure'], activities: ['customers'] });
    const activities = [{ id: 'customers', name: 'V-001', answers: kept }];
    const scope = at.scope.withFacts({ ...at.scope.facts, activities });
    expect(limitsOf(scope, 'erasure')?.nl).toContain('Volgens uw register: Rekeningen: 7');
    expect(limitsOf(scope, 'access')?.nl).not.toContain('Rekeningen');
  });
});

describe('the term', () => {
  it('is extended only when the person was told within the first month', () => {
    const told = (day: string) =>
      requestStatus(
        received(
          { kinds: ['access'], 'extension-ground': 'complexity', 'extension-told': day },
          '2026-11-30T09:00:00.000Z',
        ).scope,
      );
    expect(told('2026-11-16')).toMatchObject({ state: 'extended', late: false, dates: { last: '2027-01-15' } });
    expect(told('2026-11-24')).toMatchObject({ late: true, dates: { last: '2026-11-16', extended: false } });
  });
  it('moves past Good Friday only where the organisation counts it', () => {
    const at = received({ kinds: ['access'], received: '2026-03-03' }, '2026-03-04T09:00:00.000Z').scope;
    const counting = at.withFacts({ ...at.facts, organisation: answered({ 'more-holidays': ['good-friday'] }) });
    expect(requestStatus(at).dates.last).toBe('2026-04-03');
    expect(requestStatus(counting).dates.last).toBe('2026-04-07');
  });
  it('is late from the day after its last, and the reason is asked', () => {
    const at = received({ kinds: ['complaint'] }, '2026-11-17T09:00:00.000Z');
    expect(requestStatus(at.scope)).toMatchObject({ late: true, dates: { complaintBy: '2026-11-12' } });
    const sent = at.answer({ 'answer-sent': '2026-11-17' });
    expect(requestStatus(sent.scope).late).toBe(true);
    expect(sent.answer({ 'answer-how': 'mail' }).scope.answers.has('late-reason')).toBe(false);
    expect(sent.answer({ 'late-reason': 'Onze adviseur was ziek.' }).value('late-reason')).toBe(
      'Onze adviseur was ziek.',
    );
  });
  it('of advertising and consent is to stop at once', () => {
    const { dates } = requestStatus(received({ kinds: ['marketing', 'access'] }).scope);
    expect(dates).toMatchObject({ stopBy: '2026-10-19', last: '2026-11-16' });
  });
});

describe('a request for a client', () => {
  it('is passed on and decided by nobody here', () => {
    let at = received({ kinds: ['erasure'], about: 'client' });
    expect(asked(at)).toEqual(['client-name', 'passed-on']);
    at = at.answer({ 'client-name': 'Bakkerij De Korenbloem', 'passed-on': '2026-10-16' });
    expect(at.step.outcome).toBe('finished');
    expect(state(at)).toBe('passed-on');
  });
});

describe('two years ago', () => {
  it('is taken, and late at once', () => {
    expect(requestStatus(received({ kinds: ['access'], received: '2024-10-15' }).scope).late).toBe(true);
  });
});

it('has words for every state', () => {
  for (const { nl, en } of Object.values(stateWords)) expect(`${nl}${en}`).toMatch(/\S/);
});
