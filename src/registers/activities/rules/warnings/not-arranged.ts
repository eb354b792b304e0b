// What an activity asks that may not be arranged yet: consent of parents, a human eye, the works council, transfers.
import { rowsOf } from '../../../../core/engine/answers.js';
import { notArranged } from '../../../../core/warnings/not-arranged.js';
import { includesAny, known, knownChoices, staffSubjects } from '../../../../core/warnings/reading.js';

/** What is not arranged in an activity. */
export const activityNotArranged = notArranged((scope) => {
  const subjects = knownChoices(scope, 'subjects') ?? [];
  const isStaff = includesAny(subjects, staffSubjects);
  const monitoring = knownChoices(scope, 'monitoring') ?? [];
  const hasConsent = rowsOf(scope.answers, 'purposes').some(
    (row) => known(scope, `purposes/${row}/basis`) === 'consent',
  );
  const byContract = (row: string) => ['scc', 'bcr'].includes(String(known(scope, `transfers/${row}/instrument`)));
  return [
    { path: 'children-consent', applies: subjects.includes('children') && hasConsent },
    { path: 'automated-human', applies: known(scope, 'automated') === 'decides' },
    { path: 'works-council-agreed', applies: isStaff },
    { path: 'staff-told', applies: isStaff && monitoring.some((way) => way !== 'none') },
    ...rowsOf(scope.answers, 'transfers').map((row) => ({
      path: `transfers/${row}/tia`,
      applies: known(scope, 'outside-eea') === 'yes' && byContract(row),
    })),
  ];
});
