// The same report and file as an exercise: in a register of its own, so that none of it is in the breach register.

import type { Checklist } from '../../../core/engine/checklist.js';
import { t } from '../../../core/text.js';
import { breach } from './checklist.js';
import { breachReport } from './report.js';

export const exerciseReport: Checklist = {
  ...breachReport,
  id: 'exercise-report',
  practice: true,
  title: t('OEFENING: datalek melden', 'EXERCISE: report a breach'),
};

export const exercise: Checklist = {
  ...breach,
  id: 'exercise',
  prefix: 'O',
  practice: true,
  title: t('OEFENING', 'EXERCISE'),
};

/** Which file a report leads to. */
export const fileOfReport: Readonly<Record<string, string>> = {
  [breachReport.id]: breach.id,
  [exerciseReport.id]: exercise.id,
};
