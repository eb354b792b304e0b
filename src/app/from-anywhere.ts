// What can be begun from anywhere on a platform that has a menu for that, outside any conversation.
import type { Text } from '../core/text.js';
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
    describes: {
      nl: 'Er ging iets mis met gegevens. Melden duurt een minuut.',
      en: 'Something went wrong with data. Reporting takes a minute.',
    },
  },
  {
    press: pressForCommand('where'),
    label: sentences.whereTitle,
    describes: { nl: 'Hoe staat het ervoor, en wat komt eerst?', en: 'How far are you, and what comes first?' },
  },
];
