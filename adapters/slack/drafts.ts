// What was typed in a form and not sent: kept a moment later, shown when the form is opened again, gone when it is sent.
import { askKey } from '../../src/core/engine/asked.js';
import { isUnsent } from '../../src/core/engine/unsent.js';
import { asksNew, type Heard } from '../chat/heard.js';
import type { Listening } from './listening.js';
import type { Person } from './speaker.js';
import { Values } from './submission.js';

const draftDelay = 1_500;

/** What this person typed before in the form that is asked now. */
export async function draftFor(listening: Listening, person: Person, heard: Heard): Promise<Values | undefined> {
  const { drafts } = listening;
  if (drafts === undefined || heard.ask === undefined || asksNew(heard)) return undefined;
  const organisation = await listening.organisation(person.workspace);
  if (organisation === undefined) return undefined;
  const text = await drafts.find(organisation.id, heard.person, askKey(heard.ask)).catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return Values.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** The form was sent. */
export async function forgetDraft(listening: Listening, person: Person, heard: Heard, key: string): Promise<void> {
  const { drafts, unsaved, report, nameOf } = listening;
  const name = `${nameOf(person)}|${key}`;
  clearTimeout(unsaved.get(name)?.timer);
  unsaved.delete(name);
  if (drafts === undefined) return;
  try {
    const organisation = await listening.organisation(person.workspace);
    if (organisation) await drafts.remove(organisation.id, heard.person, key);
  } catch (error) {
    report('slack-draft-failed', error);
  }
}

/** Saved a moment later, so that not every letter is a write. */
export function saveDraft(listening: Listening, person: Person, key: string, values: Values): void {
  const { drafts, unsaved, known, now, nameOf } = listening;
  const who = known.get(nameOf(person));
  // Every new report or request goes by the same key: one left unsent would fill in the next, and nothing of it is kept.
  if (drafts === undefined || who === undefined || isUnsent(key)) return;
  const name = `${nameOf(person)}|${key}`;
  const save = async () => {
    unsaved.delete(name);
    const organisation = await listening.organisation(person.workspace);
    if (organisation) await drafts.save(organisation.id, who, key, JSON.stringify(values), now());
  };
  clearTimeout(unsaved.get(name)?.timer);
  const timer = setTimeout(() => saving(listening, save), draftDelay);
  timer.unref();
  unsaved.set(name, { timer, save });
}

/** Saves at once what would be saved in a moment: the program stops. */
export function saveDraftsNow(listening: Listening): void {
  for (const { timer, save } of listening.unsaved.values()) {
    clearTimeout(timer);
    saving(listening, save);
  }
}

function saving({ inHand, report }: Listening, save: () => Promise<void>): void {
  inHand.add(save().catch((error: unknown) => report('slack-draft-failed', error)));
}
