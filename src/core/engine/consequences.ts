// What follows from a move in the same record, and the names that it makes.
import { say } from '../text.js';
import { broughtAbout } from './answering.js';
import type { Write } from './answers.js';
import type { Scope } from './checklist.js';
import type { Effect } from './effects.js';
import { derivedInWords, following, isDerived } from './following.js';
import { type Moment, type Move, withWrites } from './moment.js';
import { pressId } from './press.js';
import { beginningOf, columnAt } from './scope.js';
import { sentences } from './sentences.js';

/** A move with what follows from it in the same record. */
export function withFollowing(moment: Moment, move: Move): Move {
  if (move.outcome !== undefined) return move;
  const { writes = [], effects = [] } = move;
  const after = move.after ?? withWrites(moment, writes);
  const named = withNames(after, effects);
  const more = following(named).filter((write) => writes.length > 0 || isOutdated(moment, write));
  const [first] = more;
  if (first === undefined) return { ...move, after };
  const then = withWrites({ ...moment, scope: after }, more);
  const told = derivedInWords(more, then.withFacts(named.facts));
  const { language } = moment.scope.facts;
  const change = pressId('change', moment.situation.record, first.path, first.n);
  return {
    ...move,
    writes: [...writes, ...more],
    after: then,
    effects: [...effects, ...more.flatMap(({ path }) => broughtAboutAt(then, path))],
    notices: [...(move.notices ?? []), ...told],
    actions: [
      ...(move.actions ?? []),
      ...(told.length === 0 ? [] : [{ id: change, label: say(sentences.notSo, language) }]),
    ],
  };
}

/** What we once suggested for a draft, before it was worked out: it gives way as soon as the draft is looked at. */
function isOutdated({ scope, situation }: Moment, { path }: Write): boolean {
  const stored = scope.answers.get(path);
  return situation.status === 'concept' && stored?.provenance === 'standaard' && !isDerived(stored);
}

function broughtAboutAt(scope: Scope, path: string): readonly Effect[] {
  const column = columnAt(scope, path);
  return column === undefined ? [] : broughtAbout(column, path, scope);
}

/** People and suppliers that this turn makes are known at once in what is said. */
export function withNames(scope: Scope, effects: readonly Effect[]): Scope {
  const people = effects.flatMap((effect) =>
    effect.type === 'add-person' ? [{ id: effect.id, name: effect.name }] : [],
  );
  const suppliers = effects.flatMap((effect) =>
    effect.type === 'create-record' && effect.listed
      ? [
          {
            id: effect.id,
            name: String(effect.values['name'] ?? ''),
            answers: beginningOf(effect, scope),
          },
        ]
      : [],
  );
  if (people.length + suppliers.length === 0) return scope;
  return scope.withFacts({
    ...scope.facts,
    people: [...scope.facts.people, ...people],
    suppliers: [...scope.facts.suppliers, ...suppliers],
  });
}
