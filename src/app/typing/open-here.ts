// What is open on the screen of who types, with what waits there for an answer.

import type { Answer } from '../../core/engine/answers.js';
import { pathsAt } from '../../core/engine/ask.js';
import type { Scope } from '../../core/engine/checklist.js';
import type { Focus } from '../../core/engine/conversation.js';
import { isForm } from '../../core/engine/focus.js';
import type { Reading, Situation } from '../../core/understanding/reading.js';
import { load } from '../register.js';
import type { AppTurn, Loaded } from '../turn.js';
import { filledOf, heldBy } from './waiting.js';

export type Open = NonNullable<Situation['open']>;

/** What is on the screen of who types, with what waits there for an answer. */
export function openHere({ waited, person }: AppTurn, { record, versions }: Loaded, scope: Scope, focus: Focus): Open {
  const stored = lastAnswered(versions, person.id);
  const { proposed } = waited;
  return {
    ...(stored === undefined ? {} : { last: stored }),
    ...openForm(scope, focus, filledHere(scope, focus, filledOf({ waited }, record.id))),
    ...(proposed?.type === 'story' && proposed.record === record.id ? { proposed: heldBy(proposed) } : {}),
  };
}

/** The record of which this person is asked something now, with what is on the screen of it; undefined where nothing of one is. */
export async function onScreen(turn: AppTurn): Promise<{ readonly loaded: Loaded; readonly open: Open } | undefined> {
  const { repositories, organisation, person } = turn;
  const { record: id, focus } = (await repositories.conversations.focused(organisation.id, person.id)) ?? {};
  const record =
    id === undefined || focus === undefined ? undefined : await repositories.records.get(organisation.id, id);
  if (record === undefined || focus === undefined) return undefined;
  const loaded = await load(turn, record);
  return { loaded, open: openHere(turn, loaded, loaded.scope, focus) };
}

/** Whether a question is open: "ja klanten hebben we" answers that, and reports nothing that was offered before it. */
export const isAsked = async ({ repositories, organisation, person }: AppTurn): Promise<boolean> =>
  (await repositories.conversations.focused(organisation.id, person.id)) !== undefined;

/** What is asked, with what is filled in of it: of a form that is not sent yet that was said last. */
export function openForm(scope: Scope, focus: Focus, filled: Open['filled']): Open {
  const last = isForm(focus) ? Object.keys(filled).at(-1) : undefined;
  return { scope, focus, filled, ...(last === undefined ? {} : { last }) };
}

/** What was typed for another form of the same record is not sent with this one. */
function filledHere(scope: Scope, focus: Focus, filled: Open['filled']): Open['filled'] {
  if (!isForm(focus)) return filled;
  const paths = pathsAt(scope, focus);
  return Object.fromEntries(Object.entries(filled).filter(([path]) => paths.includes(path)));
}

/** Whether more is answered than what is asked. */
export const isStory = ({ scope, focus }: Open, { values }: Reading) => {
  const asked = pathsAt(scope, focus);
  return Object.keys(values).some((path) => !asked.includes(path));
};

/** Whether it puts right what stands in the form, and nothing that is stored. */
export const putsRightIn = ({ focus, filled }: Open, { intent, values }: Reading): boolean =>
  intent === 'correction' && isForm(focus) && Object.keys(values).every((path) => path in filled);

export const isCard = ({ focus }: Pick<Open, 'focus'>): boolean =>
  focus.type === 'section' || focus.type === 'overview';

/** The path that this person answered last; the ids of turns follow one another, also within one moment. */
function lastAnswered(versions: readonly Answer[], by: string): string | undefined {
  let last: Answer | undefined;
  for (const one of versions) {
    if (one.by !== by || one.value === null || one.provenance !== 'bevestigd') continue;
    if (last === undefined || one.at > last.at || (one.at === last.at && one.turn >= last.turn)) last = one;
  }
  return last?.path;
}
