// "Verder met het verzoek", "nu het datalek", "open verzoek 1": which case somebody wants to be at, by what it is.
import { listed } from '../../../core/understanding/words.js';
import type { RecordWanted } from './record-wanted.js';

export interface CaseWanted {
  readonly register: 'breach' | 'request';
  readonly number?: number;
  /** What else it is called by: of whom it is, or a word of it. */
  readonly about: readonly string[];
  /** To go on with its questions, and not only to see it. */
  readonly goesOn: boolean;
}

const breaches = listed('datalek lek melding breach leak incident');
const requests = /^\p{L}*(?:verzoek|verzoekje|request|aanvraag)$/u;
const resumes =
  /\b(?:verder|verdergaan|doorgaan|afmaken|afronden|hervat\p{L}*|invullen|aanvullen|continue|resume|carry on|go on|finish|complete)\b/iu;
/** "Een nieuw verzoek" is not there yet. */
const isNew = /\b(?:een|n|nieuwe?|andere?|nog|new|another|an?)\s+\p{L}+/iu;

/** Undefined where no case or more than one kind is named, and where another one is wanted. */
export function caseWanted(text: string, { about }: RecordWanted): CaseWanted | undefined {
  const kinds = about.filter((word) => breaches.has(word) || requests.test(word));
  const [kind, ...more] = kinds;
  if (kind === undefined || more.length > 0 || isNew.test(text)) return undefined;
  const numbers = about.filter((word) => /^\d{1,4}$/.test(word));
  if (numbers.length > 1) return undefined;
  return {
    register: breaches.has(kind) ? 'breach' : 'request',
    about: about.filter((word) => word !== kind && !numbers.includes(word)),
    goesOn: resumes.test(text),
    ...(numbers[0] === undefined ? {} : { number: Number(numbers[0]) }),
  };
}
