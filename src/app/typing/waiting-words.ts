// Where what waits is kept: in the memory of the program alone, for fifteen minutes at most. Nothing of it is ever on a disk, and a
// restart forgets it.
import { addMinutesTo } from '../../core/time.js';
import type { Waiting } from './waiting.js';

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

/** What has a moment of its own; the rest, as what was proposed, is of the last turn. */
const timed = [
  'form',
  'deed',
  'open',
  'card',
  'change',
  'answered',
  'finishing',
  'before',
  'story',
  'unsettled',
  'unheard',
  'none',
  'declined',
] as const;

/** What answers only what was said last. */
const ofLastTurn = ['yes', 'called', 'choice', 'buttons', 'counted'] as const;

function fresh({ waiting, at }: Kept, now: string): Waiting {
  const isFresh = (one: { readonly at: string } | undefined) =>
    one !== undefined && addMinutesTo(one.at, minutes) >= now;
  const { aside = [], behind = [], files = [], proposed, ...others } = waiting;
  const left: { -readonly [Key in keyof Waiting]: Waiting[Key] } = { ...others };
  // What was told beside a form waits as long as somebody is busy with that.
  const stays = isFresh(left.form) ? () => true : isFresh;
  if (!stays(left.told)) delete left.told;
  for (const key of timed) if (!isFresh(left[key])) delete left[key];
  if (!isFresh({ at })) for (const key of ofLastTurn) delete left[key];
  const [forms, held, told] = [aside.filter(isFresh), files.filter(isFresh), behind.filter(stays)];
  return {
    ...left,
    ...(forms.length === 0 ? {} : { aside: forms }),
    ...(held.length === 0 ? {} : { files: held }),
    ...(told.length === 0 ? {} : { behind: told }),
    ...(proposed !== undefined && isFresh(proposed.type === 'story' ? proposed : { at }) ? { proposed } : {}),
  };
}
