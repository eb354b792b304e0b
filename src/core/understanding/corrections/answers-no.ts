// A no with its reason is of what is asked now, and turns no yes before it.
import { columnAt } from '../../engine/scope.js';
import type { Situation } from '../reading.js';

/** "Nee, er wil niemand het dak op" says no here; "nee dat moest nee zijn" may be of the question before. */
export const answersNo = (text: string, { scope, focus }: NonNullable<Situation['open']>): boolean =>
  focus.type === 'question' && columnAt(scope, focus.path)?.kind === 'yes-no' && saysNoHere.test(text.trim());

const saysNoHere =
  /^(?:nee|neen|no)[, ]+(?!.*\b(?:fout|foutje|verkeerd|oeps|bedoel\w*|moest|moet|klopt|sorry|wacht|vorige|zonet|daarnet|toch(?= (?:wel|niet|geen)\b)|wrong|meant|wait|actually)\b)(?:\S+ ){3}/i;
