// A question behind what is told in one breath: "mevrouw de Vries wil haar gegevens weg, hoe lang heb ik daarvoor?".
import { type AppTurn, tell } from '../../../../app/turn.js';
import type { Reading } from '../../../../core/understanding/reading.js';
import { oddsOfAsking } from '../../../../core/understanding/talk/asks-rather.js';
import { answersTo } from '../../rules/known-answers.js';
import { hearingSentences as sentences } from '../hearing-sentences.js';
import { giveAnswer } from './answers.js';

/** How a case is named where it is asked about, by what is told of it. */
export const askedAs = { breach: 'datalek melden', request: 'inzageverzoek' } as const;

/** What is told, and what who tells it asks of it themselves; undefined where nothing is asked, or whoever is told of asks it. */
export function toldAndAsked(text: string): { readonly told: string; readonly asked: string } | undefined {
  const whole = text.trim();
  const first = askedFirst.exec(whole)?.groups;
  if (first !== undefined) return { told: first['told'] ?? '', asked: first['asked'] ?? '' };
  const before = whole.slice(0, -longest);
  const { told: rest = '', asked = '' } = behind.exec(whole.slice(-longest))?.groups ?? {};
  const told = rest && before + rest;
  const isOwn = told !== '' && ofTeller.test(asked) && !ofUs.test(asked) && !asksThemselves.test(told);
  // "Should be 14 March 1991" says what it is.
  const asks = asked.endsWith('?') || oddsOfAsking(asked) >= perhaps;
  return isOwn && asks ? { told, asked } : undefined;
}
/** "Moet ik dit melden? Er lag een briefje op de balie, en dat is weg": the question goes first. */
const askedFirst =
  /^(?<asked>(?:(?:hoi|hallo|hey|hi|vraagje|vraag)[,:. ]+)*(?:(?:moet|moeten|hoef|hoeven|must|should|do) (?:ik|we|wij|i) (?:(?:dit|dat|het|this|it) )?(?:ook )?(?:melden|doorgeven|report(?: this| it)?)))\s*\?\s+(?<told>(?!(?:en|of|and|or)\b)[^?]{15,300})$/is;
/** A question behind what is told is short; in a long text only its end is looked through for one. */
const longest = 400;
const perhaps = 0.2;
const behind =
  /^(?<told>.{8,}?)(?:[,;.!…]+\s+|\s+-+\s+|\s+(?=(?:en|maar|dus|and|but|so)\s))(?:(?:en|maar|dus|nou|ok|and|but|so|now)[, ]+)*(?<asked>(?:hoe ?lang|hoe snel|hoe gauw|hoeveel (?:tijd|dagen|uur)|binnen (?:hoe|welke|wat)|wat (?:moet|mag|kan|nu|doe|is)|wat nu|wanneer|hoort|horen|moet|moeten|mag|mogen|kan|kunnen|hoef|hoeven|how (?:long|soon|fast|much)|what (?:do|should|must|can|now)|when|do (?:i|we)|am i|are we|does|must|may|can|should)\b[^.!?]*\??)$/is;
/** Who tells it asks what they must do with it. */
const ofTeller = /\b(?:ik|we|wij|i|dat|dit|daar\w*|hier\w*|nu|that|this|it|now)\b/i;
/** Whom it is asked of: the business, by somebody else. */
const ofUs = /\b(?:jullie|u|uw|je|jouw|mijn|you|your|my)\b/i;
const asksThemselves =
  /(?:[:"'“]|\b(?:vraagt|vroeg|vragen|wil weten|wilde weten|of|asks?|asked|wants? to know|wonders?|if|whether))$/i;

/** What is told before a question surely happened, though the whole was read as a question. */
export function withTold(
  readings: readonly Reading[],
  text: string,
  read: (text: string) => readonly Reading[],
): readonly Reading[] {
  const parts = mayHoldTold.includes(readings[0]?.intent) ? toldAndAsked(text) : undefined;
  const told = parts === undefined ? [] : read(parts.told);
  const [first] = told;
  const isReal = first?.sure === 'likely' && first.values['of'] === undefined;
  return isReal && (first.intent === 'breach' || first.intent === 'request') ? told : readings;
}

/** "Een oud-medewerker wil zijn dossier zien, mag ik …" tells by the way that there is staff. */
const mayHoldTold: readonly (Reading['intent'] | undefined)[] = ['question', 'answer'];

/** Answers what is asked of a case that was just told, or says that it is not known. */
export async function answerBehind(turn: AppTurn, asked: string, tells: keyof typeof askedAs): Promise<void> {
  const [, must] = whatToDo.exec(asked.trim()) ?? [];
  const inGeneral = whatToDo.test(asked.trim()) && tells === 'request' ? (must === undefined ? term : refusal) : asked;
  const [known] = answersTo(`${inGeneral} ${askedAs[tells]}`);
  if (known === undefined) return tell(turn, sentences.notSureOf, { question: asked });
  await giveAnswer(turn, asked, known, false);
}
/** "Wat nu", and "moet ik dat doen?" of what somebody asks. */
const whatToDo =
  /^(?:wat nu|wat (?:moet|kan|doe) (?:ik|we|wij)(?: (?:nu|dan|daarmee|hiermee|doen|mee))*|what (?:now|(?:do|should|must) (?:i|we) do(?: now)?)|(moet|hoef|hoeven|moeten|mag|mogen|must|do|should|may|can) (?:ik|we|wij|i|ze|zij|hij|die|she|he|they)(?: (?:dat|dit|daar|daaraan|nu|echt|altijd|doen|have to|do|that|it|this|meewerken))*)[ ?.!]*$/i;
const term = 'hoe snel beantwoorden';
const refusal = 'mag ik weigeren';
