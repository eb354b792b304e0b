// How old the law in this program is: the oldest of the days on which its lists were last checked.
import { adequacyCheckedOn } from '../../../core/law/adequacy.js';
import { retentionChecked } from '../../activities/rules/warnings/retention-data.js';

export const lawChecked: string = [retentionChecked, adequacyCheckedOn()].toSorted()[0] ?? retentionChecked;
