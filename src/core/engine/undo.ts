// "Ongedaan": a person's last turn in a record is restored as a new turn.
import { type Answer, type Answers, versionOf, type Write } from './answers.js';
import { isDerived } from './following.js';

export interface Undone {
  /** The turn that is taken back. */
  readonly turn: string;
  readonly writes: readonly Write[];
  /** Paths of that turn that another person changed since; they stay as they are. */
  readonly changedSince: readonly string[];
}

/** What restores the last turn of this person, or undefined when there is none. */
export function undo(versions: readonly Answer[], answers: Answers, person: string): Undone | undefined {
  // What was only worked out, and is not known yet, is worked out again.
  const mine = versions.filter(
    (answer) =>
      answer.by === person &&
      answer.provenance !== 'standaard' &&
      !(answer.provenance === 'onbekend' && isDerived(answer)),
  );
  // A turn in which everything was worked out is nothing that somebody did.
  const last = mine
    .filter((answer) => !isDerived(answer))
    .reduce<Answer | undefined>(
      (latest, answer) => (latest === undefined || isLater(answer, latest) ? answer : latest),
      undefined,
    );
  if (last === undefined) return undefined;
  const writes: Write[] = [];
  const changedSince: string[] = [];
  for (const answer of mine.filter(({ turn }) => turn === last.turn)) {
    const isOfOther = ({ path, n, by, source }: Answer) =>
      path === answer.path && n > answer.n && by !== person && !isDerived({ source });
    if (versions.some(isOfOther)) {
      changedSince.push(answer.path);
      continue;
    }
    const before = versions.find(({ path, n }) => path === answer.path && n === answer.n - 1);
    writes.push({
      path: answer.path,
      n: versionOf(answers, answer.path) + 1,
      value: before?.value ?? null,
      provenance: before?.provenance ?? 'gewist',
      source: before?.source ?? null,
    });
  }
  return { turn: last.turn, writes, changedSince };
}

/** Turn ids are UUIDv7, so within one millisecond the later turn has the greater id. */
function isLater(one: Answer, two: Answer): boolean {
  return one.at > two.at || (one.at === two.at && one.turn > two.turn);
}
