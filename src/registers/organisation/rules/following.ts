// What about the business follows from what it said before.
import { valueAt } from '../../../core/engine/answers.js';
import type { Following } from '../../../core/engine/checklist.js';
import { t } from '../../../core/text.js';
import { settled } from '../../../core/warnings/reading.js';

/** A webshop is a website. */
export const websiteOfShop: Following = {
  from: (scope) =>
    valueAt(scope.answers, 'sells-online') === true
      ? {
          value: true,
          because: t('want klanten bestellen bij u op internet', 'because customers order from you on the internet'),
          sure: settled(scope, 'sells-online') === true,
        }
      : undefined,
  says: t('als klanten op internet bestellen', 'if customers order on the internet'),
};
