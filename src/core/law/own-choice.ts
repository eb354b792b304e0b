// What stands in the place of a law where none asks it.
import { t } from '../text.js';

export const ownChoice = t('Onze eigen keuze, geen wet', 'Our own choice, not a law');
