// What can be begun from anywhere on a platform that has a menu for that, outside any conversation.
import { type Text, t } from '../core/text.js';
import { pressForCommand } from './buttons.js';
import { sentences } from './sentences.js';

export interface FromAnywhere {
  /** What it presses; on the wire for ever. */
  readonly press: string;
  /** At most 24 characters in each language. */
  readonly label: Text;
  readonly describes: Text;
}

export const fromAnywhere: readonly FromAnywhere[] = [
  {
    press: pressForCommand('breach-report'),
    label: sentences.reportDoor,
    describes: t(`Er ging iets mis met gegevens. Melden duurt een minuut.
                  Something went wrong with data. Reporting takes a minute.`),
  },
  {
    press: pressForCommand('where'),
    label: sentences.whereTitle,
    describes: t('Hoe staat het ervoor, en wat komt eerst?', 'How far are you, and what comes first?'),
  },
];
