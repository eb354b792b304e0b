// Questions at which a person said that something the law asks is not arranged yet: answered, and still to be done.
import { rowsOf } from '../../../../core/engine/answers.js';
import { placeOf, type Scope } from '../../../../core/engine/scope.js';
import {
  filled,
  includesAny,
  known,
  knownChoices,
  settled,
  staffSubjects,
  type Warning,
} from '../../../../core/warnings/warning.js';

interface Point {
  readonly path: string;
  /** Whether the question still applies; a set-aside answer is no reason to say anything. */
  readonly applies: boolean;
}

function pointsIn(scope: Scope): readonly Point[] {
  const subjects = knownChoices(scope, 'subjects') ?? [];
  const isStaff = includesAny(subjects, staffSubjects);
  const monitoring = knownChoices(scope, 'monitoring') ?? [];
  const hasConsent = rowsOf(scope.answers, 'purposes').some(
    (row) => known(scope, `purposes/${row}/basis`) === 'consent',
  );
  const byContract = (prefix: string) => ['scc', 'bcr'].includes(String(known(scope, `${prefix}instrument`)));
  return [
    { path: 'children-consent', applies: subjects.includes('children') && hasConsent },
    { path: 'automated-human', applies: known(scope, 'automated') === 'decides' },
    { path: 'works-council-agreed', applies: isStaff },
    { path: 'staff-told', applies: isStaff && monitoring.some((way) => way !== 'none') },
    { path: 'tia', applies: known(scope, 'stored') === 'outside' && byContract('') },
    ...rowsOf(scope.answers, 'transfers').map((row) => ({
      path: `transfers/${row}/tia`,
      applies: known(scope, 'outside-eea') === 'yes' && byContract(`transfers/${row}/`),
    })),
  ];
}

export function notArranged(scope: Scope): readonly Warning[] {
  return pointsIn(scope).flatMap(({ path, applies }): Warning[] => {
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
