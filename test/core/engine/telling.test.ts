// A draft reads as a colleague would say it: in a few screens, with everything that is stored, and in three voices.
import { describe, expect, it } from 'vitest';
import type { Scope } from '../../../src/core/engine/checklist.js';
import type { Ask } from '../../../src/core/engine/replies.js';
import { countWords, toldIn } from '../../../src/core/engine/telling/telling.js';
import { templates } from '../../../src/registers/activities/rules/templates/index.js';
import { checklistOf } from '../../../src/registers/index.js';
import { type Play, play } from './play.js';

const activities = templates.filter(({ checklist }) => checklist === 'controller-activity');
const places = { suppliers: ['none'], access: ['management'], owner: 'anna' } as const;

/** A draft with what only the person knows answered, at its first card. */
function atCards(id: string): Play {
  const template = activities.find((one) => one.id === id);
  if (template === undefined) throw new Error(`there is no template ${id}`);
  let at = play(checklistOf('controller-activity'), { template });
  for (let turn = 0; turn < 10 && at.ask.mode !== 'section' && at.ask.mode !== 'overview'; turn += 1)
    at = at.ask.mode === 'form' ? at.answer(places) : at.say('weet ik niet');
  return at;
}

/** The cards of a draft, each agreed to. */
function cards(id: string): { readonly screens: readonly Ask[]; readonly end: Play } {
  const screens: Ask[] = [];
  let at = atCards(id);
  while (at.step.outcome !== 'finished' && at.ask.mode === 'section') {
    screens.push(at.ask);
    at = at.press(at.ask.actions[0]?.role ?? 'confirm');
  }
  return { screens, end: at };
}

const wordsOn = ({ title, intro = '', fields, actions }: Ask) =>
  countWords(
    [title, intro, ...fields.flatMap(({ shown = [] }) => shown), ...actions.map(({ label }) => label)].join('\n'),
  );

const textOf = (scope: Scope, voice: 'you' | 'we' | 'they', language: 'nl' | 'en') =>
  scope.checklist.sections
    .filter(({ tells }) => tells)
    .flatMap((section) => toldIn(section, scope, { voice, language, organisation: 'Bakkerij De Vries' }, 'answered'))
    .map(({ text }) => text)
    .join('\n');

describe.each(activities.map(({ id }) => id))('the draft of %s', (id) => {
  it('is read in at most five screens of at most 120 words, of which the last is "Dit is goed zo"', () => {
    const { screens, end } = cards(id);
    expect(screens.length).toBeLessThanOrEqual(5);
    // Four terms of what the bot itself keeps are one section, and a section is never cut.
    const most = id === 'this-bot' ? 140 : 120;
    for (const screen of screens) expect(wordsOn(screen), `${screen.title}: ${screen.intro}`).toBeLessThanOrEqual(most);
    expect(screens.at(-1)?.actions[0]?.label).toBe('Dit is goed zo');
    expect(end.step.outcome).toBe('finished');
  });

  it('takes nothing that was not on a screen, and leaves nothing that was', () => {
    const start = atCards(id);
    const shown = start.scope.checklist.sections.flatMap((section) =>
      toldIn(section, start.scope, { voice: 'you', language: 'nl' }).flatMap(({ paths }) => paths),
    );
    const { end } = cards(id);
    for (const { path, provenance, source } of end.scope.answers.values()) {
      const taken = provenance === 'bevestigd' && source?.startsWith('template:');
      if (taken) expect(shown, path).toContain(path);
      if (provenance === 'standaard' && shown.includes(path))
        expect(
          end.scope.checklist.sections.some(
            ({ later, questions }) => later && questions.some((one) => path.startsWith(one.id)),
          ),
          path,
        ).toBe(true);
    }
  });

  it('needs no label beside its sentences, whoever speaks', () => {
    const { scope } = atCards(id);
    for (const language of ['nl', 'en'] as const)
      for (const voice of ['you', 'we', 'they'] as const) {
        const text = textOf(scope, voice, language);
        expect(text).not.toMatch(/[[\]{}]|undefined/);
        for (const line of text.split('\n')) expect(line).toMatch(/^\p{Lu}.*[.?!"]$/su);
        expect(text).not.toMatch(
          /Bewaart u toch|Schrikt iemand|Afweging:|Kan het minder:|(?:Klopt|Nee), die bewaar ik niet/,
        );
      }
    expect(textOf(scope, 'we', 'nl')).not.toMatch(/\b[uU]\b/);
    expect(textOf(scope, 'they', 'nl')).toContain('Bakkerij De Vries bewaart ');
  });
});

describe('a card of sentences', () => {
  it('reads as a colleague writes', () => {
    const [purposes, people] = cards('customers').screens;
    expect(purposes?.fields.flatMap(({ shown = [] }) => shown)[0]).toContain(
      'Een wet vraagt het: de administratie voor de Belastingdienst bijhouden (art. 52 AWR, belastingwet)',
    );
    const told = people?.fields.flatMap(({ shown = [] }) => shown) ?? [];
    expect(told).toContain(
      'Geboortedatum, burgerservicenummer (BSN), kopie paspoort of ID-kaart en medische gegevens bewaart u hier niet.',
    );
  });

  it('takes a change beside a yes, and what was not understood is answered in one line', () => {
    const at = atCards('customers').press('confirm');
    const unclear = at.say('hmm tja');
    expect(unclear.step.replies.map(({ type }) => type)).toEqual(['text']);
    expect(unclear.step.writes).toEqual([]);
  });

  it('is agreed with by "ja", and "nee" asks what has to be different', () => {
    const at = atCards('customers');
    expect(at.say('ja').provenance('purposes/r1/purpose')).toBe('bevestigd');
    const [card] = at.say('nee').step.replies;
    expect(card).toMatchObject({ type: 'card', title: 'Wat wilt u aanpassen?' });
  });

  it('is stale when somebody else changed what it shows, also the last', () => {
    let at = atCards('customers');
    while (at.ask.actions[0]?.role === 'confirm') at = at.press('confirm');
    const stale = at.meanwhile('bram', { obligatory: 'voluntary' }).press('confirm-record');
    expect(stale.step.outcome).toBe('asking');
    expect(stale.ask.notice).toContain('Dit is intussen gewijzigd');
    const told = stale.ask.fields.flatMap(({ shown = [] }) => shown).join(' ');
    expect(told).toContain('Mensen geven ze vrijwillig.');
  });

  it('left for later stays open, by name, on the last card', () => {
    const at = atCards('customers').press('skip');
    let last = at;
    while (last.ask.actions[0]?.role === 'confirm') last = last.press('confirm');
    expect(last.ask.intro).toMatch(/Nog uitzoeken: .*waarvoor|Nog open: 6 punten\./);
    const done = last.press('confirm-record');
    expect(done.provenance('purposes/r1/purpose')).toBe('standaard');
    expect(done.provenance('data')).toBe('bevestigd');
  });
});
