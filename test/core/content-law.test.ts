// What is worked out from answers: the DPIA pre-check, the European list of countries, the balancing text.
import { describe, expect, it } from 'vitest';
import type { Value } from '../../src/core/engine/value.js';
import { adequacy, adequacyCheckedOn, adequacyOn, countries } from '../../src/core/law/adequacy.js';
import { balancingText } from '../../src/registers/activities/rules/balancing.js';
import { needsWorksCouncil } from '../../src/registers/activities/rules/conditions.js';
import {
  apList,
  criteria,
  type DpiaFacts,
  dpiaFacts,
  outcomeText,
  precheck,
} from '../../src/registers/activities/rules/dpia.js';
import { securityGaps } from '../../src/registers/activities/rules/sources.js';
import { templateOf, templates } from '../../src/registers/activities/rules/templates/index.js';
import { checklistOf } from '../../src/registers/index.js';
import { play } from './engine/play.js';
import { answersOf } from './engine/said.js';

const nothing: DpiaFacts = {
  subjects: [],
  data: [],
  sensitive: [],
  monitoring: ['none'],
  automated: 'no',
  risks: [],
  open: [],
};
const check = (facts: Partial<DpiaFacts>) => precheck({ ...nothing, ...facts });
const staff = ['staff'];
const shoppers = ['customers', 'visitors'];

describe('the DPIA pre-check', () => {
  it.each<[string, Partial<DpiaFacts>, ReturnType<typeof precheck>['outcome'], boolean]>([
    ['an ordinary customer file', { subjects: shoppers, data: ['name', 'orders'] }, 'not-needed', false],
    ['one criterion', { subjects: staff }, 'not-needed', false],
    ['staff and pay', { subjects: staff, data: ['salary'] }, 'consider', false],
    ['staff and appraisals', { subjects: staff, data: ['appraisals'] }, 'consider', false],
    ['access passes of staff', { subjects: staff, monitoring: ['passes'] }, 'consider', false],
    ['cameras in one shop', { subjects: shoppers, monitoring: ['cameras'] }, 'consider', true],
    [
      'cameras on many people',
      { subjects: shoppers, monitoring: ['cameras'], risks: ['large-scale'] },
      'required',
      false,
    ],
    ['GPS in vans', { subjects: staff, monitoring: ['gps'] }, 'consider', true],
    ['reading along', { subjects: staff, monitoring: ['reads-along'] }, 'consider', true],
    ['a hidden camera, once', { subjects: staff, monitoring: ['cameras'], risks: ['hidden'] }, 'required', false],
    ['a shared blacklist', { subjects: shoppers, risks: ['blacklist'] }, 'consider', true],
    ['a fingerprint clock', { subjects: staff, sensitive: ['biometric'] }, 'consider', true],
    ['health of one practice', { subjects: ['patients'], sensitive: ['health'] }, 'consider', false],
    ['health of many', { subjects: ['patients'], sensitive: ['health'], risks: ['large-scale'] }, 'required', false],
    ['a program that rejects', { subjects: ['applicants'], automated: 'decides' }, 'required', false],
    ['a score for CVs', { subjects: ['applicants'], automated: 'scores' }, 'consider', false],
    ['credit scores of many', { subjects: shoppers, risks: ['trust', 'large-scale'] }, 'required', false],
  ])('%s', (_, facts, outcome, likely) => {
    expect(check(facts)).toMatchObject({ outcome, likely });
  });

  it('knows the seventeen kinds of the authority and the nine criteria, and each can be met by answers', () => {
    expect(apList.map(({ id }) => id)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
    expect(criteria).toHaveLength(9);
    const all = everyAnswer();
    for (const { id, shows } of [...apList, ...criteria]) {
      expect(shows(all), String(id)).toBe(true);
      expect(shows(nothing), String(id)).toBe(false);
    }
  });

  it('says the outcome in plain sentences', () => {
    expect(outcomeText(check({})).nl).toContain('niet nodig');
    expect(outcomeText(check({ subjects: staff })).nl).toContain('maar één');
    expect(outcomeText(check({ subjects: staff, data: ['salary'] })).nl).toContain('schrijf op waarom niet');
    expect(outcomeText(check({ subjects: staff, monitoring: ['gps'] })).nl).toContain('waarschijnlijk verplicht');
    expect(outcomeText(check({ automated: 'decides' })).nl).toContain('verplicht');
  });

  const quiet: Readonly<Record<string, Value>> = {
    subjects: ['customers'],
    data: ['name'],
    sensitive: ['none'],
    monitoring: ['none'],
    automated: 'no',
    risks: ['none'],
  };
  const outcomeOf = (values: Record<string, Value>, absent: readonly string[] = []) => {
    const checklist = 'controller-activity';
    const name = { nl: 'test', en: 'test' };
    const template = { id: 'test', version: 1, checklist, name, describes: name, values, absent };
    return precheck(dpiaFacts(play(checklistOf(checklist), { template }).scope));
  };

  it('never says that none is needed while something that counts is not known', () => {
    expect(outcomeOf(quiet).outcome).toBe('not-needed');
    for (const path of Object.keys(quiet)) {
      const { [path]: _, ...known } = quiet;
      const found = outcomeOf(known);
      expect(found, path).toMatchObject({ outcome: 'unknown', likely: false });
      expect(outcomeText(found).nl, path).toMatch(/nog niet te zeggen\. Nog niet bekend: \p{Ll}/u);
      expect(outcomeText(found).en, path).toMatch(/cannot be said yet\. Not known yet: \p{Ll}/u);
    }
    expect(outcomeText(outcomeOf({})).nl).not.toContain('niet nodig');
  });

  it('waits for what is assumed not to be kept as well, where something is assumed', () => {
    expect(outcomeOf(quiet, ['health']).outcome).toBe('unknown');
    expect(outcomeOf({ ...quiet, 'not-kept': ['none'] }, ['health']).outcome).toBe('not-needed');
  });

  it('says what plays a part already, and that it may become more', () => {
    const { risks: _, ...known } = quiet;
    const one = outcomeText(outcomeOf({ ...known, subjects: ['staff'] }));
    expect(one.nl).toContain('Dit speelt al mee: mensen kunnen moeilijk nee zeggen.');
    expect(one.en).toContain('This plays a part already: people can hardly say no.');
    const two = outcomeText(outcomeOf({ ...known, subjects: ['staff'], data: ['salary'] }));
    expect(two.nl).toContain('Daardoor kan een DPIA alsnog verplicht zijn.');
    expect(two.en).toContain('may still turn out to be obligatory');
    expect(outcomeText(outcomeOf({ ...known, automated: 'decides' })).nl).not.toContain('niet bekend');
  });

  it('agrees with the templates: a ready reason only where two ordinary criteria are met', () => {
    for (const template of templates.filter(({ checklist }) => checklist === 'controller-activity')) {
      const found = precheck(dpiaFacts(play(checklistOf(template.checklist), { template }).scope));
      expect('dpia-status' in template.values && !(found.outcome === 'consider' && !found.likely), template.id).toBe(
        false,
      );
      expect(found.outcome, template.id).not.toBe('required');
    }
  });
});

/** Every option that is offered somewhere, so that no rule waits for an answer nobody can give. */
function everyAnswer(): DpiaFacts {
  const questions = checklistOf('controller-activity').sections.flatMap((section) => section.questions);
  const ids = (id: string) => {
    const question = questions.find((candidate) => candidate.id === id);
    return question && 'options' in question && Array.isArray(question.options)
      ? question.options.map((option) => option.id)
      : [];
  };
  expect(ids('automated')).toContain('decides');
  return {
    subjects: ids('subjects'),
    data: ids('data'),
    sensitive: ids('sensitive'),
    monitoring: ids('monitoring'),
    automated: 'decides',
    risks: ids('risks'),
    open: [],
  };
}

describe('the European list of countries', () => {
  it('holds between its dates', () => {
    expect(adequacyOn('brazil', '2026-01-25')).toBeUndefined();
    expect(adequacyOn('brazil', '2026-01-26')?.decision).toBe('(EU) 2026/179');
    expect(adequacyOn('united-kingdom', '2031-12-27')).toBeDefined();
    expect(adequacyOn('united-kingdom', '2031-12-28')).toBeUndefined();
    expect(adequacyOn('india', '2026-11-24')).toBeUndefined();
    expect(adequacyOn('united-states', '2026-11-24')?.scopeNote?.nl).toContain('DPF-lijst');
  });

  it('has days, a source and one option for each country', () => {
    for (const { validFrom, lastChecked, source } of adequacy) {
      expect(validFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(lastChecked <= adequacyCheckedOn() || lastChecked > adequacyCheckedOn()).toBe(true);
      expect(source).toMatch(/^https:/);
    }
    const ids = countries.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

describe('the balancing text', () => {
  const row = (values: Readonly<Record<string, Value>>) =>
    answersOf(Object.fromEntries(Object.entries(values).map(([column, value]) => [`purposes/r1/${column}`, value])));

  it('is made of the three answers', () => {
    const text = balancingText(
      row({
        purpose: 'De winkel beveiligen',
        interest: 'Wij willen diefstal voorkomen',
        'interest-less': 'no',
        'interest-surprise': 'maybe',
        'interest-safeguard': 'er hangt een bordje',
      }),
      'r1',
    );
    expect(text?.nl).toBe(
      '"Onze reden: Wij willen diefstal voorkomen. Met minder gegevens lukt het niet. Sommige mensen verwachten dit niet. Dit doen wij: er hangt een bordje. Wie het er niet mee eens is, mag bezwaar maken."',
    );
  });

  it('waits for the reason', () => {
    expect(balancingText(row({ purpose: 'De winkel beveiligen' }), 'r1')).toBeUndefined();
  });
});

describe('what a person sees of it', () => {
  const begun = play(checklistOf('controller-activity'), { template: templateOf('payroll') });

  it('is the outcome of the pre-check at the signs of risk, and at the decision', () => {
    let at = begun;
    while (at.ask.fields.every(({ path }) => path !== 'risks')) {
      at =
        at.ask.mode === 'form'
          ? at.answer({ suppliers: ['none'], access: ['payroll'], owner: 'anna' })
          : at.press(at.ask.actions[0]?.role ?? 'confirm');
    }
    expect(at.ask.fields.find(({ path }) => path === 'risks')?.example).toContain('schrijf op waarom niet');
    const decision = at.pressId('change|rec|dpia-status|1');
    expect(decision.ask.fields[0]?.example).toContain('Doe een DPIA, of schrijf op waarom niet.');
    const reason = decision.press('keep');
    expect(reason.ask.fields.map(({ path }) => path)).toContain('dpia-reason');
  });

  it('is the balancing text, before it is accepted', () => {
    const at = play(checklistOf('controller-activity'), { template: templateOf('cameras') }).pressId(
      'change|rec|purposes/r1/interest-agreed|1',
    );
    expect(at.ask.fields[0]?.example).toContain('Onze reden: Wij willen diefstal en geweld voorkomen');
    expect(at.ask.fields[0]?.shown).toEqual(['Ja, zo is het']);
  });

  it('is the European list at the country of a supplier', () => {
    const at = play(checklistOf('supplier'))
      .answer({ name: 'Mailer', use: 'Mails sturen', role: 'own-controller' })
      .answer({ stored: 'outside' })
      .answer({ country: 'united-states' });
    expect(at.ask.fields[0]?.path).toBe('instrument');
    expect(at.ask.fields[0]?.example).toContain('Verenigde Staten staat op de Europese lijst');
    expect(at.ask.fields[0]?.example).toContain('alleen voor bedrijven op de DPF-lijst');
  });

  it('is the word behind a question under "uitleg", and the names of the others', () => {
    const at = begun.pressId('change|rec|outside-eea|1').say('uitleg');
    expect(at.ask.notice).toContain('doorgifte: Gegevens gaan naar een land buiten Europa');
    expect(at.ask.notice).toContain('EER');
  });
});

describe('the works council', () => {
  const scope = play(checklistOf('controller-activity'), { template: templateOf('staff') }).scope;
  const asks = (staffCount: number, council: boolean) =>
    needsWorksCouncil.holds(
      scope.withFacts({ ...scope.facts, organisation: answersOf({ staff: staffCount, 'works-council': council }) }),
    );

  it('is asked of a business with one, about staff, from ten people', () => {
    expect(asks(60, true)).toBe(true);
    expect(asks(60, false)).toBe(false);
    expect(asks(9, true)).toBe(false);
    expect(needsWorksCouncil.holds(scope)).toBe(false);
  });
});

describe('gaps in protection', () => {
  const begun = play(checklistOf('controller-activity'), { template: templateOf('customers') }).scope;
  const gaps = (ticked: readonly string[], wide?: readonly string[]) =>
    securityGaps
      .from(
        begun
          .withAnswers(new Map([...begun.answers, ...answersOf({ security: ticked })]))
          .withFacts({ ...begun.facts, ...(wide ? { organisation: answersOf({ security: wide }) } : {}) }),
      )
      .map(({ id }) => id);

  it('are what is proposed, not ticked here, and not done by the whole business', () => {
    expect(gaps(['two-step', 'authorised-only', 'updates'])).toEqual(['tested-backup', 'leavers']);
    expect(gaps(['two-step', 'authorised-only', 'updates'], ['leavers'])).toEqual(['tested-backup']);
    expect(gaps(['two-step', 'authorised-only', 'tested-backup', 'updates', 'leavers'])).toEqual([]);
  });
});
