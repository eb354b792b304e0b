// What the bot works out beside the questions about companies and places outside Europe.

import { valueAt } from '../../../core/engine/answers.js';
import type { Finding } from '../../../core/engine/checklist.js';
import { adequacyOn } from '../../../core/law/adequacy.js';
import { t } from '../../../core/text.js';
import { dayOf } from '../../../core/time.js';

/** Whether the country is on the European list; in a row of transfers, that of the row. */
export const adequacyOfCountry: Finding = {
  finds: ({ answers, facts }, row) => {
    const country = valueAt(answers, row === undefined ? 'country' : `transfers/${row}/country`);
    if (typeof country !== 'string') return undefined;
    const decision = adequacyOn(country, dayOf(facts.now, facts.zone));
    if (decision === undefined) {
      return t(`Dit land staat niet op de Europese lijst. Er is dus een extra afspraak nodig.
                This country is not on the European list. So an extra agreement is needed.`);
    }
    const { nl, en } = decision.name;
    const note = decision.scopeNote;
    return {
      nl: `${nl} staat op de Europese lijst (bekeken op ${decision.lastChecked}).${note ? ` ${note.nl}` : ''}`,
      en: `${en} is on the European list (looked at on ${decision.lastChecked}).${note ? ` ${note.en}` : ''}`,
    };
  },
  says: t('of het land op de Europese lijst staat', 'whether the country is on the European list'),
};
