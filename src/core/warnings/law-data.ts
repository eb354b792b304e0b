// How old the law in this program is: the oldest of the days on which its lists were last checked.
import { retentionChecked } from './retention-data.js';

export const lawChecked: string = [retentionChecked].toSorted()[0] ?? retentionChecked;
