// Who asks why something is asked, in so many words: alone, or beside what they answer.
import { folded } from '../../fold.js';

const lead = '(?:(?:en|maar|dus|ja|nou|eh|huh|oh|ok|oke|wacht|trouwens|sorry|and|but|so|wait)[ ,.!]+)*';
const you = '(?:je|jij|u|jullie|ge|you)';
const it = '(?:dat|dit|het|zoiets|die vraag|deze vraag|zo iets|that|this|it)';
const one = '(?:dat|die vraag|deze vraag)';
const by = '(?: (?:eigenlijk|dan|nou|nu|ook|precies|toch|allemaal|per se|echt|van mij|van ons|exactly|really))*';
const reason = new RegExp(
  `^${lead}(?:${[
    `(?:waarom|waarvoor|hoezo|why)${by} (?:wil|wilt|wou|wilde|moet|moest|vraag|vraagt|vroeg|willen|moeten|vragen|do|did)${by} ${you}${by}(?: (?:want|need|have))?(?: to)?(?: ${it}| (?:know|ask) ${it})${by}(?: (?:weten|hebben|vragen|know|ask))?(?: van (?:mij|ons))?`,
    `(?:waarom|waarvoor|hoezo|why)${by} (?:moet|moeten|wil|do) (?:ik|we|wij|i) ${it}${by} (?:zeggen|vertellen|opgeven|geven|invullen|tell|say)`,
    `(?:waar|waarvoor) (?:heb|hebt|hebben) ${you} ${it}${by} (?:voor )?nodig`,
    `(?:waarom|waarvoor) (?:heb|hebt) ${you} ${it}${by} nodig`,
    // "Waar is dit voor nodig" is of the whole of this work.
    `waar is ${one}${by} (?:voor )?nodig(?: voor)?|waar is ${one}${by} voor|waarvoor is ${one}${by}(?: nodig)?`,
    `wat (?:doe|doet|ga|gaat|gaan) ${you}${by} (?:daarmee|hiermee|ermee)(?: doen)?`,
    `wat (?:heb|hebt) ${you}${by} (?:daar|hier|er)(?:aan| aan)`,
    `what is ${it} for|what do ${you} need ${it} for`,
  ].join('|')})${by}[ ?!.]*$`,
);

/** Whether the whole of a text asks why the question that stands there is asked. */
export const asksReason = (text: string): boolean =>
  text.length <= longest && reason.test(folded(text.trim()).replaceAll(/['’]/g, ''));
const longest = 100;

/** What is said before or behind such a question, in one message with it; undefined where there is nothing of both. */
export function besideReason(text: string): string | undefined {
  if (text.length > longestBeside) return undefined;
  const whole = text.trim();
  for (const { 0: joint, index } of whole.matchAll(joints)) {
    const at = index + joint.length;
    const [before, behind] = [whole.slice(0, at), whole.slice(at)];
    if (asksReason(behind)) return trimmed(before);
    if (asksReason(before)) return trimmed(behind.replace(leadsOn, ''));
  }
  return undefined;
}
const longestBeside = 300;
const joints = /[.,;!?…]+\s+|\s(?=(?:en |maar |and |but )?(?:waarom|waarvoor|why)\s)/gi;
const leadsOn = /^(?:(?:maar|en|goed|nou|ok|oke|but|and|anyway)[ ,]+){1,3}/i;
const trimmed = (said: string): string | undefined => said.replace(/[\s,;.]+$/, '') || undefined;
