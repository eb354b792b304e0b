// Words that everybody uses, and by which nobody is called: learnt with how people introduce their business.
import { once } from '../../../core/remembered.js';
import { ordinaryIn } from '../../../core/understanding/marked.js';
import { toldMarks } from './told-marks.js';

const isOrdinary = once(() => ordinaryIn(toldMarks.ordinary));

/** Whether a word is one of them. */
export const isOrdinaryWord = (word: string): boolean => isOrdinary()(word);
