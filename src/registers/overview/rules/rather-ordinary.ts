// What resembles a breach or a request and is rather said of the work: no word of it tells of anything that went wrong.
import type { Heard } from '../../../core/understanding/ear/ear.js';
import { ids } from '../../../core/word-list.js';

/** That something went wrong, or that somebody asks for another: one word of these is enough to ask. */
const reasonsToAsk = [
  'request onBehalf',
  ...ids(`gone wrong stolen lost misdirected carbon hacked clicked exposed leaked trash snooping wiped lock deception folderShare
    openedLetter notArrived mixedUp attachment weakness`).map((name) => `breach ${name}`),
];

/** By so much, together, it must look more like itself than like what is said at work and what is answered. */
const fewest = 4;

/** Whether it is rather ordinary; never where one word is reason to ask, however little it resembles a breach or a request. */
export const ratherOrdinary = (heard: Heard): boolean =>
  !heard.concepts.some((name) => reasonsToAsk.includes(name)) &&
  ['breach', 'request'].every((intent) => heard.ahead(intent, ['shop', 'answer']) < fewest);
