// What the law asks and a person said is not arranged yet: answered, and still to be done.
import type { Scope, WarningRule } from '../engine/checklist.js';
import { placeOf } from '../engine/scope.js';
import { filled, settled } from './reading.js';
import type { Warning } from './warning.js';

/** A question that "nog niet" can be the answer to. */
export interface Arrangement {
  readonly path: string;
  /** Whether the question still applies; a set-aside answer is no reason to say anything. */
  readonly applies: boolean;
}

/** The rule for these questions, worked out from the other answers. */
export function notArranged(pointsIn: (scope: Scope) => readonly Arrangement[]): WarningRule {
  return { rules: ['not-arranged'], of: (scope) => warningsAt(pointsIn(scope), scope) };
}

function warningsAt(points: readonly Arrangement[], scope: Scope): readonly Warning[] {
  return points.flatMap(({ path, applies }): Warning[] => {
    const place = placeOf(scope.checklist, path);
    const question = place?.column ?? place?.question;
    if (!applies || question === undefined || settled(scope, path) !== 'not-yet') return [];
    const { nl, en } = question.label;
    const title = { nl: nl.charAt(0).toLowerCase() + nl.slice(1), en: en.charAt(0).toLowerCase() + en.slice(1) };
    return [
      {
        id: `not-arranged-${path.replaceAll('/', '-')}`,
        rule: 'not-arranged',
        level: 'todo',
        path,
        about: [path],
        title,
        sees: filled(
          { nl: '"{ask}" Daarop antwoordde u: nog niet.', en: '"{ask}" You answered: not yet.' },
          { ask: question.ask },
        ),
        why: question.why,
        article: { nl: lower(question.law.nl), en: lower(question.law.en) },
        canDo: {
          nl: 'Regel het eerst, en pas daarna uw antwoord aan.',
          en: 'Arrange it first, and then change your answer.',
        },
        solutions: [{ id: 'arranged', label: { nl: 'Het is nu geregeld', en: 'It is arranged now' }, ask: path }],
      },
    ];
  });
}

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
