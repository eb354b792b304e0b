// What follows is not asked: what the ready list says of a company, and whether data leave Europe.
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/core/engine/answers.js';
import type { Facts } from '../../src/core/engine/facts.js';
import { openPoints } from '../../src/core/engine/status.js';
import type { Value } from '../../src/core/engine/value.js';
import { templateOf } from '../../src/registers/activities/rules/templates/index.js';
import { checklistOf } from '../../src/registers/index.js';
import { supplierFor } from '../../src/registers/suppliers/rules/sources.js';
import { type Play, play } from './engine/play.js';
import { answer } from './warning-cases.js';

const begun = (entry: string) => {
  const values = supplierFor(entry, { suppliers: [], organisationLanguage: 'nl' });
  return typeof values === 'string' ? {} : values;
};
const template = templateOf('customers');
const unnamed = { version: 1, name: { nl: '', en: '' }, describes: { nl: '', en: '' } };
const known = (values: Readonly<Record<string, Value>>): ReadonlyMap<string, Answer> =>
  new Map(Object.entries(values).map(([path, value]) => [path, answer(path, 1, value, 't0')]));
const places = (suppliers: Facts['suppliers'] = []) =>
  play(checklistOf('controller-activity'), { ...(template ? { template } : {}), facts: { suppliers } });
const who = (suppliers: readonly unknown[]) => ({ suppliers, access: ['management'], owner: 'anna' });

describe('a supplier', () => {
  it('that is a paper folder of one’s own is asked nothing', () => {
    const [made] = places()
      .answer(who(['catalogue:paper']))
      .effects.filter(({ type }) => type === 'create-record');
    expect(made).toMatchObject({ settled: true, values: { role: 'place' } });
  });

  it('that is Microsoft 365 is confirmed in one tap, with what is known and from when', () => {
    const shown = play(checklistOf('supplier'), {
      template: { ...unnamed, id: 'x', checklist: 'supplier', values: begun('catalogue:microsoft-365') },
      facts: { template: undefined },
    });
    expect(shown.ask.mode).toBe('overview');
    const contract = shown.ask.fields.find(({ path }) => path === 'agreement');
    expect(contract?.shown).toEqual([
      'De verwerkersovereenkomst zit in hun algemene voorwaarden. De gegevens staan in Europa, maar het bedrijf is Amerikaans, volgens Microsoft op 26 februari 2025.',
    ]);
    const done = shown.press('confirm-record');
    expect(done.step.outcome).toBe('finished');
    expect(openPoints(done.scope)).toEqual([]);
    expect(done.provenance('stored')).toBe('bevestigd');
  });

  it('of which no page says where it keeps data is asked', () => {
    for (const entry of ['moneybird', 'snelstart', 'postnl', 'mollie', 'exact'])
      expect(begun(`catalogue:${entry}`)).not.toHaveProperty('stored');
  });
});

/** Every card that follows, agreed to. */
function readThrough(from: Play): { readonly told: string; readonly end: Play } {
  let [at, told] = [from, ''];
  for (let turn = 0; turn < 20 && at.step.outcome !== 'finished'; turn += 1) {
    const { mode, intro = '', fields, actions } = at.ask;
    told += [intro, ...fields.flatMap(({ shown = [] }) => shown), ''].join('\n');
    const yes = actions.find(({ role }) => role === 'confirm' || role === 'confirm-record');
    at = at.press(yes?.role ?? (mode === 'rows' ? 'rows-done' : 'unknown'));
  }
  return { told, end: at };
}

describe('whether data leave Europe', () => {
  it('is proposed by no template', () => {
    expect(places().scope.answers.has('outside-eea')).toBe(false);
  });

  it('is no where all of it is in the business itself, and says why', () => {
    const at = places().answer(who(['catalogue:paper']));
    expect(at.value('outside-eea')).toBe('no');
    expect(at.provenance('outside-eea')).toBe('standaard');
    const { told, end } = readThrough(at);
    expect(told).toContain('De gegevens blijven in Europa, want alles staat in uw eigen bedrijf.');
    expect(end.provenance('outside-eea')).toBe('bevestigd');
  });

  it('stays open while it is not known of one of them, holds nothing back, and is no assumption', () => {
    const at = places().answer(who(['catalogue:exact', 'catalogue:paper']));
    expect(at.scope.answers.get('outside-eea')).toMatchObject({ value: null, provenance: 'onbekend' });
    const { told, end } = readThrough(at);
    expect(told).toContain('gegevens buiten Europa, want waar ze bij Exact staan is nog open');
    expect(end.step.outcome).toBe('finished');
    expect(openPoints(end.scope).map(({ path }) => path)).toContain('outside-eea');
  });

  it('is a suggestion, with its reason, where a place is only what the ready list says', () => {
    const at = places().answer(who(['catalogue:microsoft-365']));
    expect(at.value('outside-eea')).toBe('us-group-eea-storage');
    expect(at.provenance('outside-eea')).toBe('standaard');
  });

  it('is yes as soon as one of them keeps data outside', () => {
    const outside = { id: 's1', name: 'Mailhuis', answers: known({ role: 'processor', stored: 'outside' }) };
    const at = places([outside]).answer(who(['s1', 'catalogue:exact']));
    expect(at.value('outside-eea')).toBe('yes');
  });

  it('gives way to what a person says, and a no against an unknown place is asked about', () => {
    const open = { id: 's1', name: 'Mailhuis', answers: known({ role: 'processor' }) };
    const at = places([open])
      .answer(who(['s1']))
      .answer({ 'outside-eea': 'no' }, {});
    expect(at.ask.fields[0]?.path).toBe('kept/inside-but-unknown-s1/reason');
    expect(at.ask.fields[0]?.options?.map(({ label }) => label)).toEqual([
      'Vul in waar Mailhuis staat',
      'Dat weet ik nog niet',
    ]);
    const solved = at.answer({ 'kept/inside-but-unknown-s1/reason': 'unknown' });
    expect(solved.value('outside-eea')).toBeUndefined();
  });

  it('replaces what an older template proposed when its draft is looked at again', () => {
    const older = { ...template, values: { ...template?.values, 'outside-eea': 'no', suppliers: ['s1'] } };
    const open = { id: 's1', name: 'Mailhuis', answers: known({ role: 'processor' }) };
    const at = play(checklistOf('controller-activity'), {
      template: { ...unnamed, ...older, id: 'old', checklist: 'controller-activity' },
      facts: { suppliers: [open] },
    });
    expect(at.scope.answers.get('outside-eea')).toMatchObject({ value: null, provenance: 'onbekend' });
  });
});
