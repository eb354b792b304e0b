import { describe, expect, it } from 'vitest';
import { versionOf } from '../../../src/core/engine/answers.js';
import { everyKind, mayStayEmpty } from './checklists.js';
import { type Play, play } from './play.js';

const begun = () => play(everyKind);

/** Answers everything up to the overview. */
function toOverview(): Play {
  return begun()
    .say('Winkel')
    .say('overslaan')
    .say('nee')
    .say('1')
    .say('1, 2')
    .answer({ since: '2020-01-31', seen: '2026-11-23T10:00:00Z', many: 3, who: 'bram' })
    .answer({ 'goals/r1/goal': 'Leveren', 'goals/r1/basis': 'a' })
    .press('rows-done');
}

describe('an interview', () => {
  it('asks one question at a time and says where one is', () => {
    const start = begun();
    expect(start.ask).toMatchObject({
      mode: 'question',
      title: 'V-001 Klanten · Een',
      progress: { done: 0, total: 4 },
    });
    expect(start.ask.fields.map(({ path }) => path)).toEqual(['name']);
    const next = start.say('Winkel').say('overslaan');
    expect(next.ask.fields.map(({ path }) => path)).toEqual(['has-shop']);
    expect(next.ask.progress).toEqual({ done: 1, total: 4 });
  });

  it('counts the questions of a section that are asked one by one, and says its introduction once', () => {
    const [one, two, ...more] = everyKind.sections;
    if (one === undefined || two === undefined) throw new Error('no sections');
    const intro = { nl: 'Over de winkel.', en: 'About the shop.' };
    const start = play({ ...everyKind, sections: [one, { ...two, intro }, ...more] })
      .say('Winkel')
      .say('overslaan');
    expect([start.ask.question, start.ask.intro]).toEqual([{ n: 1, of: 3 }, 'Over de winkel.']);
    const second = start.say('ja');
    expect([second.ask.question, second.ask.intro]).toEqual([{ n: 2, of: 4 }, 'Over de winkel.']);
    const third = second.say('Molenstraat');
    // Here one may type something else: what an introduction warns of still holds.
    expect([third.ask.question, third.ask.intro]).toEqual([{ n: 3, of: 4 }, 'Over de winkel.']);
    const picks = two.questions.map(({ id, ask, label, why, law }) => ({
      id,
      ask,
      label,
      why,
      law,
      kind: 'yes-no' as const,
    }));
    const plain = play({ ...everyKind, sections: [{ ...two, intro, questions: picks }] }).say('nee');
    expect([plain.ask.question, plain.ask.intro]).toEqual([{ n: 2, of: 4 }, undefined]);
  });

  it('tells why a question is asked, with the article, and keeps the question open', () => {
    const explained = begun().say('uitleg');
    expect(explained.ask.notice).toBe('Waarom vragen we dit? why name (Art. 30 AVG)');
    expect(explained.ask.fields[0]?.path).toBe('name');
    expect(explained.say('waarom?').versions).toEqual([]);
  });

  it('asks what an answer opens, and only then', () => {
    const open = begun().say('Winkel').say('overslaan');
    expect(open.say('ja').ask.fields[0]?.path).toBe('shop');
    expect(open.say('nee').ask.fields[0]?.path).toBe('one-of');
  });

  it('stores typing as confirmed by whoever typed', () => {
    const after = begun().say('Winkel');
    expect(after.versions).toMatchObject([
      { path: 'name', n: 1, value: 'Winkel', provenance: 'bevestigd', by: 'anna' },
    ]);
  });

  it('takes "weet ik niet" as an open point and goes on', () => {
    const after = begun().say('Weet ik niet');
    expect(after.provenance('name')).toBe('onbekend');
    expect(after.value('name')).toBeUndefined();
    expect(after.ask.notice).toBe('Genoteerd als open punt.');
    expect(after.ask.fields[0]?.path).toBe('story');
  });

  it('leaves a skipped question for later in this sitting, and makes it an open point when the record is confirmed', () => {
    let at = begun().say('overslaan').say('overslaan').say('nee').say('1').say('1');
    at = at.answer({ since: '2020-01-31', seen: '2026-11-23T10:00:00Z', many: 3, who: 'bram' });
    at = at.answer({ 'goals/r1/goal': 'Leveren', 'goals/r1/basis': 'a' }).press('rows-done');
    expect(at.ask.mode).toBe('overview');
    expect(at.provenance('name')).toBeUndefined();
    const confirmed = at.press('confirm-record');
    expect(confirmed.provenance('name')).toBe('onbekend');
    expect(confirmed.provenance('story')).toBeUndefined();
    expect(confirmed.step.outcome).toBe('finished');
    expect(confirmed.effects).toContainEqual({ type: 'confirm-record' });
  });

  it('goes back over cards and questions, and forward again to what is still to be asked', () => {
    const at = begun().say('Winkel').say('overslaan').say('nee').say('terug');
    expect(at.ask.fields[0]?.path).toBe('has-shop');
    expect(at.say('klopt').ask.fields[0]?.path).toBe('one-of');
    expect(begun().say('terug').ask.notice).toBe('Dit is de eerste vraag.');
  });

  it('keeps a changed answer and asks what the change makes necessary', () => {
    const at = toOverview();
    const id = `change|rec|has-shop|${versionOf(at.scope.answers, 'has-shop')}`;
    const changing = at.pressId(id);
    expect(changing.ask.fields[0]).toMatchObject({ path: 'has-shop', suggestion: false });
    const changed = changing.say('ja');
    expect(changed.ask.fields[0]?.path).toBe('shop');
    expect(changed.say('Oosterstraat').ask.mode).toBe('overview');
  });

  it('pauses with one word and goes on later at the same place', () => {
    const paused = begun().say('Winkel').say('overslaan').say('later');
    expect(paused.step.outcome).toBe('paused');
    expect(paused.show().ask.fields[0]?.path).toBe('has-shop');
  });

  it('reads control words only when they are the whole message', () => {
    const after = begun().say('Terug naar kantoor');
    expect(after.value('name')).toBe('Terug naar kantoor');
  });

  it('shows the overview with everything and confirms it in one tap', () => {
    const at = toOverview();
    expect(at.ask.mode).toBe('overview');
    expect(at.ask.fields.map(({ path, shown }) => [path, shown?.join('; ')])).toEqual([
      ['name', 'Winkel'],
      ['story', undefined],
      ['has-shop', 'nee'],
      ['one-of', 'Optie a'],
      ['some-of', 'Optie a, Optie b'],
      ['since', '31 januari 2020'],
      ['seen', '23 november 2026 om 11:00'],
      ['many', '3'],
      ['who', 'Bram'],
      ['goals', 'Leveren: Optie a'],
    ]);
    expect(at.press('confirm-record').step.replies).toEqual([
      { type: 'text', text: 'V-001 Klanten staat in uw register. Nog open: kvk.' },
    ]);
  });
});

describe('there is none', () => {
  it('goes on without an answer and without an open point', () => {
    const after = play(mayStayEmpty).say('geen');
    expect(after.ask.fields.map(({ path }) => path)).toEqual(['free']);
    expect(after.versions).toEqual([]);
  });
  it('takes away what stood there, which can be undone', () => {
    const before = play(mayStayEmpty).say('020 123 45 67').say('terug');
    expect(before.value('phone')).toBe('020 123 45 67');
    const after = before.say('nee');
    expect(after.value('phone')).toBeUndefined();
    expect(after.provenance('phone')).toBe('gewist');
    expect(after.ask.fields.map(({ path }) => path)).toEqual(['free']);
    expect(after.say('ongedaan').value('phone')).toBe('020 123 45 67');
  });
  it('is said in a form as well', () => {
    const after = play(mayStayEmpty).say('formulier').answer({ phone: 'nvt', day: 'nee', must: '020 123 45 67' });
    expect(after.value('must')).toBe('020 123 45 67');
    expect(after.versions).toHaveLength(1);
    expect(after.ask.mode).not.toBe('question');
  });
});

describe('answers that no longer apply', () => {
  const opened = () => begun().say('Winkel').say('overslaan').say('ja').say('Oosterstraat');

  it('are set aside and come back at once when they apply again', () => {
    const closed = opened().answer({ 'has-shop': false });
    expect(closed.ask.fields[0]?.path).toBe('one-of');
    const again = closed.answer({ 'has-shop': true });
    expect(again.value('shop')).toBe('Oosterstraat');
    expect(again.ask.fields[0]?.path).toBe('one-of');
  });

  it('are erased when the record is confirmed without them', () => {
    let at = opened().answer({ 'has-shop': false }).say('1').say('1');
    at = at.answer({ since: '2020-01-31', seen: '2026-11-23T10:00:00Z', many: 3, who: 'bram' });
    at = at.answer({ 'goals/r1/goal': 'Leveren', 'goals/r1/basis': 'a' }).press('rows-done').press('confirm-record');
    expect(at.effects).toContainEqual({ type: 'erase-answers', paths: ['shop'] });
  });

  it('cannot be answered: nothing is stored and the person is told', () => {
    const at = begun().say('Winkel').say('overslaan');
    const refused = at.answer({ shop: 'Oosterstraat' });
    expect(refused.step.writes).toEqual([]);
    expect(refused.ask.notice).toContain('niet meer nodig');
  });
});

describe('a form', () => {
  const atForm = () => begun().say('Winkel').say('overslaan').say('nee').say('1').say('1');

  it('stores all of it in one turn or nothing, keeps what was typed, and puts each problem at its field', () => {
    const refused = atForm().answer({ since: '31-02-2026', seen: 'gisteren 9:30', many: 3, who: { other: 'Carla' } });
    expect(refused.step.writes).toEqual([]);
    expect(refused.step.effects).toEqual([]);
    expect(refused.ask.fields.map(({ path, error, sent }) => [path, error !== undefined, sent])).toEqual([
      ['since', true, '31-02-2026'],
      ['seen', false, 'gisteren 9:30'],
      ['many', false, 3],
      ['who', false, { other: 'Carla' }],
    ]);
    const stored = refused.answer({ since: '28-02-2026', seen: 'gisteren 9:30', many: 3, who: { other: 'Carla' } });
    expect(stored.step.writes.map(({ path, value }) => [path, value])).toEqual([
      ['since', '2026-02-28'],
      ['seen', '2026-11-23T08:30:00.000Z'],
      ['many', 3],
      ['who', expect.stringMatching(/^new-/)],
    ]);
    expect(stored.effects).toContainEqual({ type: 'add-person', id: stored.value('who'), name: 'Carla' });
  });

  it('asks again for what was left out', () => {
    const half = atForm().answer({ many: 3 });
    expect(half.ask.mode).toBe('form');
    expect(half.value('many')).toBe(3);
  });
});

describe('a list of rows', () => {
  const atRows = () =>
    begun()
      .say('Winkel')
      .say('overslaan')
      .say('nee')
      .say('1')
      .say('1')
      .answer({ since: '2020-01-31', seen: '2026-11-23T10:00:00Z', many: 3, who: 'bram' });

  it('asks a row as a form, then what it opened, then whether there is more', () => {
    const one = atRows();
    expect(one.ask.fields.map(({ path }) => path)).toEqual(['goals/r1/goal', 'goals/r1/basis']);
    const opened = one.answer({ 'goals/r1/goal': 'Boekhouden', 'goals/r1/basis': 'b' });
    expect(opened.ask.fields.map(({ path }) => path)).toEqual(['goals/r1/law-text']);
    const listed = opened.answer({ 'goals/r1/law-text': 'AWR' });
    expect(listed.ask.mode).toBe('rows');
    const second = listed.press('add-row');
    expect(second.ask.fields.map(({ path }) => path)).toEqual(['goals/r2/goal', 'goals/r2/basis']);
    const both = second.answer({ 'goals/r2/goal': 'Leveren', 'goals/r2/basis': 'a' });
    expect(both.value('goals')).toEqual(['r1', 'r2']);
  });

  it('never uses the id of a removed row again', () => {
    const two = atRows().answer({ 'goals/r1/goal': 'Een', 'goals/r1/basis': 'a' }).press('remove-row', 'goals/r1');
    expect(two.value('goals')).toEqual([]);
    const next = two.press('add-row');
    expect(next.ask.fields[0]?.path).toBe('goals/r2/goal');
  });

  it('takes a whole list at once', () => {
    const listed = atRows().answer({
      goals: [
        { goal: 'Een', basis: 'a' },
        { goal: 'Twee', basis: 'b', 'law-text': 'AWR' },
      ],
    });
    expect(listed.value('goals')).toEqual(['r1', 'r2']);
    expect(listed.value('goals/r2/law-text')).toBe('AWR');
  });

  it('keeps both rows when two people add one at the same time', () => {
    const both = atRows()
      .meanwhile('bram', { 'goals/r1/goal': 'Van Bram', 'goals/r1/basis': 'a' })
      .answer({ 'goals/r1/goal': 'Van Anna', 'goals/r1/basis': 'b' }, { 'goals/r1/goal': 0, 'goals/r1/basis': 0 });
    expect([both.value('goals/r1/goal'), both.value('goals/r2/goal')]).toEqual(['Van Bram', 'Van Anna']);
    expect(both.value('goals')).toEqual(['r1', 'r2']);
  });
});

describe('two people at the same question', () => {
  it('lose nothing: the second sees both and nothing is overwritten', () => {
    const second = begun().meanwhile('bram', { name: 'Van Bram' }).say('Van Anna');
    expect(second.value('name')).toBe('Van Bram');
    expect(second.step.writes).toEqual([]);
    expect(second.ask.notice).toBe(
      'Bram heeft dit intussen gewijzigd. name: nu staat er "Van Bram". U had: "Van Anna". Er is niets overschreven; kies wat klopt.',
    );
    expect(second.ask.fields[0]).toMatchObject({ sent: 'Van Anna', suggestion: 'Van Bram', n: 1 });
    expect(second.say('Van Anna').value('name')).toBe('Van Anna');
  });

  it('lose no other field of a form when one is in conflict, whatever the second looked at meanwhile', () => {
    const sent = { since: '2020-01-31', seen: '2026-11-23T10:00:00Z', many: 3 };
    const shown = { since: 0, seen: 0, many: 0 };
    const elsewhere = begun().meanwhile('bram', { many: 5 }).pressId('change|rec|name|0');
    const second = elsewhere.answer(sent, shown);
    expect(second.step.writes).toEqual([]);
    expect(second.ask).toMatchObject({ mode: 'form', notice: expect.stringContaining('"5". U had: "3"') });
    expect(second.ask.fields.map(({ path, sent: typed }) => [path, typed])).toEqual([
      ['since', '2020-01-31'],
      ['seen', '2026-11-23T10:00:00Z'],
      ['many', 3],
      ['who', undefined],
    ]);
    const n = Object.fromEntries(second.ask.fields.map((field) => [field.path, field.n]));
    expect(second.answer(sent, n).value('since')).toBe('2020-01-31');
  });

  it('lose no other field of a form when one does not fit, whatever the second looked at meanwhile', () => {
    const elsewhere = begun().pressId('change|rec|name|0');
    const second = elsewhere.answer({ since: '2020-01-31', many: 1000 }, { since: 0, many: 0 });
    expect(second.ask.notice).toContain('Wat u typte is er nog');
    expect(second.ask.fields[0]).toMatchObject({ path: 'since', sent: '2020-01-31' });
    expect(second.ask.fields[2]?.error).toBeDefined();
  });

  it('lose no other field of a row when one is in conflict', () => {
    const row = { 'goals/r1/goal': 'Leveren', 'goals/r1/basis': 'a' };
    const n = { 'goals/r1/goal': 1, 'goals/r1/basis': 1 };
    const stored = begun().answer(row).meanwhile('bram', { 'goals/r1/goal': 'Van Bram' });
    const second = stored.answer({ 'goals/r1/goal': 'Van Anna', 'goals/r1/basis': 'c' }, n);
    expect(second.step.writes).toEqual([]);
    expect(second.ask.fields.map(({ path, sent }) => [path, sent])).toEqual([
      ['goals/r1/goal', 'Van Anna'],
      ['goals/r1/basis', 'c'],
    ]);
  });

  it('are not in conflict where both gave the same answer', () => {
    const both = { since: '2020-01-31', many: 3 };
    const second = begun().meanwhile('bram', { many: 3 }).answer(both, { since: 0, many: 0 });
    expect(second.step.writes.map(({ path }) => path)).toEqual(['since']);
    const differ = begun().meanwhile('bram', { many: 3, since: '2021-01-31' }).answer(both, { since: 0, many: 0 });
    expect(differ.ask.notice).toContain('since: nu staat er');
    expect(differ.ask.notice).not.toContain('many');
  });

  it('is told when another gave the only answer that was sent meanwhile, the same or not', () => {
    const told = begun().meanwhile('bram', { many: 3 }).answer({ many: 3 }, { many: 0 });
    expect(told.step.writes).toEqual([]);
    expect(told.ask.notice).toContain('intussen gewijzigd');
  });

  it('cannot confirm a card that changed since it was shown', () => {
    const template = {
      id: 't',
      version: 1,
      checklist: 'every-kind',
      name: { nl: 'T', en: 'T' },
      describes: { nl: 'T', en: 'T' },
      values: { name: 'Klanten', story: 'Lang' },
    };
    const card = play(everyKind, { template });
    expect(card.ask.mode).toBe('section');
    const stale = card.meanwhile('bram', { story: 'Anders' }).press('confirm');
    expect(stale.step.writes).toEqual([]);
    expect(stale.ask.notice).toContain('intussen gewijzigd');
    expect(stale.press('confirm').provenance('name')).toBe('bevestigd');
  });
});

describe('undo', () => {
  it('restores the last turn as a new turn, and can be undone itself', () => {
    const undone = begun().say('Winkel').say('Verhaal').say('ongedaan');
    expect(undone.value('story')).toBeUndefined();
    expect(undone.value('name')).toBe('Winkel');
    expect(undone.ask.notice).toContain('Teruggezet: story');
    expect(undone.say('ongedaan').value('story')).toBe('Verhaal');
  });

  it('does not touch what another person changed since', () => {
    const undone = begun().say('Winkel').meanwhile('bram', { name: 'Van Bram' }).say('ongedaan');
    expect(undone.value('name')).toBe('Van Bram');
    expect(undone.ask.notice).toContain('door een ander gewijzigd');
  });

  it('by an old button changes nothing once something newer was changed, and says so', () => {
    const newer = 'Daarna is al iets anders gewijzigd';
    const two = begun().say('Winkel').say('Verhaal');
    for (const old of ['undo|rec|name|1', 'undo|rec|story', 'undo|rec|@one|1', 'undo|rec|-|1', 'undo|rec']) {
      const pressed = two.pressId(old);
      expect(pressed.step.writes).toEqual([]);
      expect(pressed.ask.notice).toContain(newer);
    }
    const twice = two.pressId('undo|rec|story|1');
    expect(twice.value('story')).toBeUndefined();
    const again = twice.pressId('undo|rec|story|1');
    expect(again.step.writes).toEqual([]);
    expect(again.ask.notice).toContain(newer);
  });

  it('by a button works as long as nothing newer was changed', () => {
    const two = begun().say('Winkel').say('Verhaal');
    const stop = two.ask.fields[0]?.path ?? '';
    for (const button of ['undo|rec|story|1', `undo|rec|${stop}`]) {
      expect(two.pressId(button).value('story')).toBeUndefined();
    }
    expect(two.meanwhile('bram', { 'one-of': 'a' }).pressId('undo|rec|story|1').value('story')).toBeUndefined();
  });

  it('says so when there is nothing to undo', () => {
    expect(begun().say('ongedaan').ask.notice).toBe('Er is niets om ongedaan te maken.');
  });
});

describe('a card of suggestions', () => {
  const template = {
    id: 't',
    version: 1,
    checklist: 'every-kind',
    name: { nl: 'T', en: 'T' },
    describes: { nl: 'T', en: 'T' },
    values: {
      name: { nl: 'Klanten', en: 'Customers' },
      story: 'Lang',
      since: '2020-01-01',
      seen: '2026-01-01T00:00:00.000Z',
      many: 2,
      who: 'bram',
    },
  };

  it('is confirmed in one tap, which stamps each field that was shown and keeps where it came from', () => {
    const after = play(everyKind, { template }).press('confirm');
    expect(after.step.writes).toEqual([
      { path: 'name', n: 2, value: 'Klanten', provenance: 'bevestigd', source: 'template:test@1' },
      { path: 'story', n: 2, value: 'Lang', provenance: 'bevestigd', source: 'template:test@1' },
    ]);
  });

  it('lets one thing be changed and then asks for the rest', () => {
    const picking = play(everyKind, { template }).say('pas aan');
    const [card] = picking.step.replies;
    expect(card).toMatchObject({
      type: 'card',
      lines: [
        { label: 'name', value: 'Klanten' },
        { label: 'story', value: 'Lang' },
      ],
    });
    const changed = picking.pressId('change|rec|name|1').say('Onze klanten');
    expect(changed.value('name')).toBe('Onze klanten');
    expect(changed.ask.mode).toBe('section');
  });

  it('does not confirm what a person must pick themselves', () => {
    let at = play(everyKind, { template }).press('confirm').say('nee').say('1').say('1');
    expect(at.ask.mode).toBe('form');
    at = at.pressId('confirm|rec|@three|4');
    expect(at.provenance('many')).toBe('bevestigd');
    expect(at.provenance('who')).toBe('standaard');
    expect(at.ask.mode).toBe('form');
  });
});

describe('a number that could be a BSN', () => {
  it('is not kept; the person is told and can say that it is none', () => {
    const masked = begun().say('Klant 111.222.333');
    expect(masked.value('name')).toBe('Klant •••••••••');
    expect(masked.ask.notice).toContain('lijkt op een BSN'.slice(0, 5));
    const kept = masked.press('not-bsn').say('Klant 111.222.333');
    expect(kept.value('name')).toBe('Klant 111.222.333');
    expect(kept.answer({ story: 'En 111222333' }).value('story')).toBe('En •••••••••');
  });

  it('is left alone when it does not pass the test', () => {
    expect(begun().say('Order 123456789').value('name')).toBe('Order 123456789');
  });
});
