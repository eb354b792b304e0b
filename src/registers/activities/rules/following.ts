// What follows within an activity from what was said of it.

import type { Following } from '../../../core/engine/checklist.js';
import { t } from '../../../core/text.js';

/**
 * Our own list of data has the BSN as soon as somebody says that a law asks it here, and no longer when they say otherwise:
 * who said it once is not asked to tick it too.
 */
export const bsnAmongData: Following = {
  from: ({ answers, facts }) => {
    const stored = answers.get('data');
    const proposed: unknown = facts.template?.values['data'];
    const isOurs = stored?.provenance === 'standaard' && stored.source?.startsWith('template:') === true;
    if (!isOurs || stored.source === null || !Array.isArray(proposed) || !Array.isArray(stored.value)) return undefined;
    const said = answers.get('bsn');
    if (said?.provenance !== 'bevestigd') return undefined;
    const without = stored.value.filter((one) => one !== 'bsn');
    if (said.value !== 'law' && proposed.includes('bsn')) return undefined;
    return {
      value: said.value === 'law' ? [...without, 'bsn'] : without,
      because: t('want het BSN noemde u zelf', 'because you named the BSN yourself'),
      sure: false,
      source: stored.source,
    };
  },
  says: t('als een wet om het BSN vraagt, staat het in ons voorstel', 'if a law asks the BSN, it is in our proposal'),
};
