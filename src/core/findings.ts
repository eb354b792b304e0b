// Sentences that the bot works out from other answers: a closed table of pure functions. They are said, never stored.

import { balancingText } from '../registers/activities/rules/balancing.js';
import { dpiaFacts, outcomeText, precheck } from '../registers/activities/rules/dpia.js';
import { assessmentOf, isForClient } from '../registers/breach/rules/answers.js';
import { severityLevels } from '../registers/breach/rules/options.js';
import { adviceOn, severityOnForm, weighsText } from '../registers/breach/rules/words.js';
import { importPreview, meaningOfColumn } from '../registers/import/rules/flow.js';
import { limitsOf, soundsLike } from '../registers/request/rules/advice.js';
import { valueAt } from './engine/answers.js';
import type { FindingName } from './engine/checklist.js';
import type { Scope } from './engine/scope.js';
import { adequacyOn } from './law/adequacy.js';
import { optionsFrom } from './sources.js';
import type { Text } from './text.js';
import { dayOf } from './time.js';

const findings: Readonly<Record<FindingName, (scope: Scope, row: string | undefined) => Text | undefined>> = {
  'adequacy-of-country': ({ answers, facts }, row) => {
    const country = valueAt(answers, row === undefined ? 'country' : `transfers/${row}/country`);
    if (typeof country !== 'string') return undefined;
    const decision = adequacyOn(country, dayOf(facts.now, facts.zone));
    if (decision === undefined) {
      return {
        nl: 'Dit land staat niet op de Europese lijst. Er is dus een extra afspraak nodig.',
        en: 'This country is not on the European list. So an extra agreement is needed.',
      };
    }
    const { nl, en } = decision.name;
    const note = decision.scopeNote;
    return {
      nl: `${nl} staat op de Europese lijst (bekeken op ${decision.lastChecked}).${note ? ` ${note.nl}` : ''}`,
      en: `${en} is on the European list (looked at on ${decision.lastChecked}).${note ? ` ${note.en}` : ''}`,
    };
  },
  'assumed-absent': (scope) => {
    const absent = optionsFrom('absent-data-of-this-activity', scope).filter(({ id }) => id !== 'none');
    const words = (language: 'nl' | 'en') => absent.map(({ label }) => label[language].toLowerCase()).join(', ');
    return absent.length === 0
      ? undefined
      : { nl: `Het gaat om: ${words('nl')}.`, en: `This is about: ${words('en')}.` };
  },
  'balancing-text': ({ answers }, row) => (row === undefined ? undefined : balancingText(answers, row)),
  'request-kinds': ({ answers }) => soundsLike(valueAt(answers, 'words')),
  'request-limits': (scope, row) => limitsOf(scope, row),
  'breach-advice': ({ answers, facts }) => {
    const advice = adviceOn(answers, facts.zone, facts.now);
    const both = isForClient(answers) ? [advice] : [advice, weighsText(assessmentOf(answers, facts.zone, facts.now))];
    return {
      nl: `Advies: ${both.map(({ nl }) => nl).join(' ')}`,
      en: `Advice: ${both.map(({ en }) => en).join(' ')}`,
    };
  },
  'breach-severity': ({ answers, facts }) => {
    const { severity } = assessmentOf(answers, facts.zone, facts.now);
    const level = severityLevels.find(({ id }) => id === severityOnForm[severity])?.label;
    return level && { nl: `Ons voorstel: ${level.nl}.`, en: `Our suggestion: ${level.en}.` };
  },
  'import-preview': importPreview,
  'meaning-of-column': meaningOfColumn,
  'dpia-outcome': (scope) => outcomeText(precheck(dpiaFacts(scope))),
};

/** What the bot finds at a question now; inside a row, about that row. */
export function findingOf(name: FindingName, scope: Scope, row: string | undefined): Text | undefined {
  return findings[name](scope, row);
}
