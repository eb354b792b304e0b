// What is said to whoever listens, beside a story: it agrees or asks back, and is no part of what happened.
import { wordsIn } from '../words.js';
import { beginsToAsk } from './asks-in-general.js';
import { asksUnmarked } from './asks-rather.js';
import { oddsOfAgreeing } from './steering.js';

/** "Verder klopt het, stuur maar": by how it is said, and by a word for it, for a word that nobody knows may be what happened. */
export const agreesOrSends = (clause: string, least: number): boolean =>
  !/[\d?]/.test(clause) && sayingSo.test(clause) && oddsOfAgreeing(clause) >= least;
const sayingSo = /\b(?:klopt|kloppen|(?:ver|op|in|door)?stu(?:ur|ren)t?|verzend(?:en|t)?|send|submit|correct|right)\b/i;
const rather = 0.6;

/** "Wat bedoel je daarmee": asked of who listens. "Wie het heeft weten we niet" tells. */
export const asksOfYou = (clause: string): boolean =>
  beginsToAsk(wordsIn(clause)) && /\b(?:je|jij|jullie|you)\b/i.test(clause);

/** What is left of a text without its clauses that are said to the bot; a question that is answered by the next is told with it. */
export function toldOf(text: string): string {
  const clauses = text.split(/(?<=[.!?;,\n])\s+/);
  const last = clauses.length - 1;
  const told = clauses.filter(
    (clause, at) =>
      !(
        agreesOrSends(clause, rather) ||
        asksOfYou(clause) ||
        (at === last && (clause.trim().endsWith('?') || asksUnmarked(clause)))
      ),
  );
  return told.length === clauses.length ? text : told.join(' ').replace(/[\s,;]+$/, '');
}

/** Whether a text asks something and tells nothing: "en wat nu, moet ik melden", "tot wanneer heb ik de tijd dan". */
export function onlyAsks(text: string): boolean {
  const plain = text.trim();
  const last = plain.split(/[,;.]\s+/).at(-1) ?? plain;
  const words = wordsIn(plain.replace(leadsIn, ''));
  return (
    plain.endsWith('?') || asksUnmarked(last) || (beginsToAsk(words) && !tellsAnswer.test(plain)) || asksBy.test(plain)
  );
}
const leadsIn = /^(?:(?:en|maar|dus|oke?|and|but|so|nou|ja)[, ]+)+/i;
/** "Wie het heeft weten we niet", "wat erop stond: namen". */
const tellsAnswer = /:|\b(?:weet|weten|know|niet|not)\b/i;
const asksBy =
  /^(?:(?:en|maar|dus|and|but|so)[, ]+)*(?:tot|vanaf|bij|aan|in|op|until|by|to) (?:wanneer|wie|welke?|hoe|wat|when|whom?|which|what)\b/i;
