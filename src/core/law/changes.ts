// Changes of the law that touch what a small business keeps, each told once when it begins. Dated data, checked as the rest.
import { type Text, t } from '../text.js';
import type { Day } from '../time.js';

export interface LawChange {
  /** For ever. */
  readonly id: string;
  readonly from: Day;
  readonly words: Text;
  readonly law: Text;
  readonly lastChecked: Day;
}

export const lawChanges: readonly LawChange[] = [
  {
    id: 'telemarketing-2026',
    from: '2026-07-01',
    words: t(`U mag consumenten alleen nog bellen met reclame als ze daar vooraf ja op zeiden, ook als ze al klant zijn.
              You may call consumers with advertising only if they said yes beforehand, also when they are customers.`),
    law: t('art. 11.7 Telecommunicatiewet', 'art. 11.7 Telecommunications Act'),
    lastChecked: '2026-11-24',
  },
];
