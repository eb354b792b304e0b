// What the bot works out beside the questions about a breach.

import type { Finding } from '../../../core/engine/checklist.js';
import { t } from '../../../core/text.js';
import { assessed, isForClient } from './answers.js';
import { severityLevels } from './options.js';
import { adviceOn, notKnownText, severityOnForm, weighsText } from './words.js';

const unknown = t('Dit weten we nog niet:', 'This we do not know yet:');

/** Whether to tell the authority and the people, and what weighs. */
export const breachAdvice: Finding = {
  finds: (scope) => {
    const advice = adviceOn(scope);
    if (isForClient(scope.answers)) return { nl: `Advies: ${advice.nl}`, en: `Advice: ${advice.en}` };
    const found = assessed(scope);
    const open = notKnownText(found);
    const both = [advice, weighsText(found), ...(open === undefined ? [] : [unknown, open])];
    return { nl: `Advies: ${both.map(({ nl }) => nl).join(' ')}`, en: `Advice: ${both.map(({ en }) => en).join(' ')}` };
  },
  says: t('het advies over melden, en wat meeweegt', 'the advice about reporting, and what weighs'),
};

/** Which word of the form of the authority fits the outcome. */
export const breachSeverity: Finding = {
  finds: (scope) => {
    const { severity, decided } = assessed(scope);
    const level = severityLevels.find(({ id }) => id === severityOnForm[severity])?.label;
    if (level === undefined) return undefined;
    return decided
      ? { nl: `Ons voorstel: ${level.nl}.`, en: `Our suggestion: ${level.en}.` }
      : { nl: `Nog niet te zeggen. Hoogstens: ${level.nl}.`, en: `Not to be said yet. At most: ${level.en}.` };
  },
  says: t('welk woord bij de uitkomst past', 'which word fits the outcome'),
};
