// What is told of a list that holds something already: beside that, or instead of it.
import type { Phrases } from '../answer-said.js';
import { besideIn } from '../values/held-by-all.js';
import { answerInForm } from './field-said.js';
import type { Filled, Form } from './form-words.js';
import { listOf } from './words-in-lists.js';

/** "Karin kan er ook bij", "alles gaat via Booking": beside what stands in a list already, unless that is put right or is all there is. */
export function besideFilled(text: string, values: Filled['values'], form: Form, words: Phrases): Filled['values'] {
  const all = Object.entries(values).map(([path, value]): [string, unknown] => {
    const before: readonly unknown[] = listOf(form.filled[path]);
    if (before.length === 0 || !Array.isArray(value) || toldAnew(path, text, form, words)) return [path, value];
    return [path, besideIn(form.columns.find((one) => one.path === path)?.column, before, value)];
  });
  return Object.fromEntries(all);
}

/** Of several things that are told what is said of one makes none of the others new: "de boekhouder ook, alleen ik kan erbij". */
function toldAnew(path: string, text: string, form: Form, words: Phrases): boolean {
  if (!isAnew.test(text) || addsMore.test(text.trim()) || text.includes('?') || ofWhatStands.test(text)) return false;
  if (putsRightFirst.test(text.trim())) return true;
  const asked = form.columns.find((one) => one.path === path);
  const own = text.split(/[,;]\s*|\.\s+/).filter((clause) => asked && answerInForm(asked, form, clause, words));
  return own.length === 0 || own.some((clause) => isAnew.test(clause));
}

/** "Ik bedoel wat je net had ingevuld": it is spoken of, and is no other. */
export const speaksOfWhatStands = (text: string): boolean => ofWhatStands.test(text);
const ofWhatStands =
  /\b(?:wat|dat|die|hetgeen|what|that) (?:je|jij|u|ge|gij|ik|er|you|i) (?:\S+ ){0,4}?(?:ingevuld|opgeschreven|genoteerd|neergezet|opgenomen|gezet|staat|stond|invulde|noteerde|filled|wrote|written|noted|put)\b/i;
const putsRightFirst = /^(?:nee|neen|no|sorry|oeps|oops|wacht|wait)\b/i;
const addsMore = /^(?:en|plus|ook|verder|daarnaast|and|also)\b|\b(?:ook|erbij|er ?nog ?bij|also|too)\b/i;
const isAnew =
  /^(?:nee|neen|no|sorry|oeps|oops|wacht|wait)\b|\b(?:toch|niet|geen|alleen|enkel|slechts|eigenlijk|bedoel\w*|moet|moest|fout|verkeerd|not|only|just|actually|meant?|instead|should)\b/i;
