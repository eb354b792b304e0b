// What waits for a person's next word: what "ja" would mean, and what was typed of a form that is not sent yet. It is kept in
// the memory of the program alone, for fifteen minutes at most: nothing of it is ever on a disk, and a restart forgets it.
import { addMinutesTo } from '../core/time.js';

export interface Waiting {
  /** The wire id of the button that "ja" stands for, of what was said last. */
  readonly yes?: string;
  /** What was proposed and stands in no button, of what was said last. */
  readonly proposed?: Proposed;
  /** The form of something that is not there yet, which stands in the conversation: what is typed next belongs in it. */
  readonly open?: { readonly record: string; readonly at: string };
  /** The card that was shown last, of which words may say something: its name, and what it is about. */
  readonly card?: { readonly card: string; readonly subject: string; readonly at: string };
  /** What was told, for the form that it is offered in: of something new, or behind these buttons of what runs. */
  readonly told?: {
    readonly text: string;
    readonly at: string;
    readonly flow?: string;
    readonly reminded?: true;
    readonly behind?: readonly string[];
  };
  /** Sent with the form of something that is not there yet. `bytes` is absent when there was no more room for them. */
  readonly files?: readonly { readonly name: string; readonly bytes?: Uint8Array; readonly at: string }[];
  /** The fields of a form, by path, as they were understood. */
  readonly form?: { readonly record: string; readonly values: Readonly<Record<string, unknown>>; readonly at: string };
}

/** What a yes takes up: something new, what a story told, or what a report tells already. */
export type Taken = 'draft' | 'programs' | 'drafts' | 'story' | 'report';

/** An answer to agree with; or something new, with what was told of it. */
export type Proposed =
  | { readonly type: 'answer'; readonly record: string; readonly values: Readonly<Record<string, unknown>> }
  | {
      readonly type: 'begin';
      readonly templates: readonly string[];
      readonly programs: readonly string[];
      readonly text: string;
    }
  | { readonly type: 'programs'; readonly programs: readonly string[] }
  | {
      readonly type: 'story';
      readonly record: string;
      readonly values: Readonly<Record<string, unknown>>;
      readonly programs: readonly string[];
    }
  | { readonly type: 'drafts'; readonly templates: readonly string[] }
  /** The name or the address that belongs to a change of the business. */
  | { readonly type: 'change'; readonly words: string };

/** What was understood of a form before, while it waits to be sent. */
export function filledOf(
  { waited: { form } }: { readonly waited: Waiting },
  record: string,
): Readonly<Record<string, unknown>> {
  return form?.record === record ? form.values : {};
}

const minutes = 15;
/** Bytes of files that are held for everybody together; of more the oldest go, and who sent them is asked again. */
const mostBytes = 100 * 1024 * 1024;
/** Of more people the oldest are forgotten: they open an empty form, as after a restart. */
const most = 20_000;

export class WaitingWords {
  private readonly known = new Map<string, Kept>();
  private looked: string | undefined;

  of(organisation: string, person: string, now: string): Waiting {
    const kept = this.known.get(`${organisation} ${person}`);
    return kept === undefined ? {} : fresh(kept, now);
  }

  keep(organisation: string, person: string, waiting: Waiting, at: string): void {
    const key = `${organisation} ${person}`;
    this.known.delete(key);
    if (Object.keys(waiting).length === 0) return;
    this.known.set(key, { waiting, at });
    const [oldest] = this.known.keys();
    if (this.known.size > most && oldest !== undefined) this.known.delete(oldest);
    if (waiting.files !== undefined) this.makeRoom();
  }

  private makeRoom(): void {
    let held = 0;
    for (const [key, { waiting, at }] of [...this.known].toReversed()) {
      const files = waiting.files ?? [];
      held += files.reduce((sum, { bytes }) => sum + (bytes?.length ?? 0), 0);
      if (files.length === 0 || held <= mostBytes) continue;
      const names = files.map(({ name, at: sent }) => ({ name, at: sent }));
      this.known.set(key, { waiting: { ...waiting, files: names }, at });
    }
  }

  /** What is older goes, also of who never comes back; looked through once a minute. */
  forgetBefore(now: string): void {
    if (this.looked !== undefined && addMinutesTo(this.looked, 1) > now && this.looked <= now) return;
    this.looked = now;
    for (const [key, kept] of this.known) {
      const left = fresh(kept, now);
      if (Object.keys(left).length === 0) this.known.delete(key);
      else this.known.set(key, { waiting: left, at: kept.at });
    }
  }
}

/** With the moment of the turn that left it. */
interface Kept {
  readonly waiting: Waiting;
  readonly at: string;
}

/** What was proposed is of the last turn; the rest has a moment of its own. */
function fresh({ waiting: { form, told, open, card, files = [], ...proposal }, at }: Kept, now: string): Waiting {
  const isFresh = (one: { readonly at: string } | undefined) =>
    one !== undefined && addMinutesTo(one.at, minutes) >= now;
  const held = files.filter(isFresh);
  return {
    ...(isFresh({ at }) ? proposal : {}),
    ...(held.length === 0 ? {} : { files: held }),
    ...(form && isFresh(form) ? { form } : {}),
    ...(told && isFresh(told) ? { told } : {}),
    ...(open && isFresh(open) ? { open } : {}),
    ...(card && isFresh(card) ? { card } : {}),
  };
}

/** What was typed of a form, sent with it and told stay over a side step; what was proposed last does not. */
export function stillWaiting({ form, told, files }: Waiting = {}): Waiting {
  return { ...(form ? { form } : {}), ...(told ? { told } : {}), ...(files ? { files } : {}) };
}
