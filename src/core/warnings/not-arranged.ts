// What the law asks and a person said is not arranged yet: answered, and still to be done.
import type { Scope, WarningRule } from '../engine/checklist.js';
import { placeOf } from '../engine/scope.js';
import { type Text, uncapitalised } from '../text.js';
import { settled } from './reading.js';
import { warningRule } from './rule.js';

/** A question that "nog niet" can be the answer to. */
export interface Arrangement {
  readonly path: string;
  /** Whether the question still applies; a set-aside answer is no reason to say anything. */
  readonly applies: boolean;
}

/** The rule for these questions, worked out from the other answers. */
export function notArranged(pointsIn: (scope: Scope) => readonly Arrangement[]): WarningRule {
  return warningRule('not-arranged', (scope) =>
    pointsIn(scope).flatMap(({ path, applies }) => {
      const place = placeOf(scope.checklist, path);
      const question = place?.column ?? place?.question;
      if (!applies || question === undefined || settled(scope, path) !== 'not-yet') return [];
      return {
        row: path.replaceAll('/', '-'),
        level: 'todo',
        path,
        fills: { ask: question.ask },
        title: lower(question.label),
        sees: ['"{ask}" Daarop antwoordde u: nog niet.', '"{ask}" You answered: not yet.'],
        why: question.why,
        article: lower(question.law),
        canDo: ['Regel het eerst, en pas daarna uw antwoord aan.', 'Arrange it first, and then change your answer.'],
        solutions: [{ id: 'arranged', label: ['Het is nu geregeld', 'It is arranged now'], ask: path }],
      };
    }),
  );
}

function lower({ nl, en }: Text): Text {
  return { nl: uncapitalised(nl), en: uncapitalised(en) };
}
