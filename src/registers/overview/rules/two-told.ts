// Whether somebody tells of two breaches in one breath: each has a term and a file of its own.

import { soundsLike } from '../../../core/sounds-like.js';
import { Heard } from '../../../core/understanding/ear/ear.js';
import { saysAnew } from '../../../core/understanding/forms/story-put-right.js';
import { undenied } from '../../../core/understanding/values/undenied.js';
import { listed, wordsIn } from '../../../core/understanding/words.js';
import { ids } from '../../../core/word-list.js';
import { kindTold } from '../../breach/rules/hearing/told.js';
import { isOfAnother } from '../../request/rules/hearing/somebody.js';
import { suggestedKinds } from '../../request/rules/hearing/suggested-kinds.js';
import { ear } from './ear.js';

const apart =
  /[.;\n]\s*|,?\s+en\s+(?=(?:ook|gister\w*|vandaag|van(?:ochtend|morgen|middag)|vorige|afgelopen|daarnaast|verder)\b)|,?\s+(?=(?:daarnaast|verder is|en ook nog|ook nog|los daarvan|also|besides)\b)/i;
const fewest = 4;
/** "Telefoon gestolen". */
const fewestPlain = 2;

/** True where two of its clauses each sound like a breach, of another kind. */
export function tellsTwo(text: string): boolean {
  const clauses = unnumbered(text.slice(0, 1000))
    .split(apart)
    .filter((clause) => wordsIn(clause).length >= (soundsLike(clause) === 'breach' ? fewestPlain : fewest));
  if (clauses.length < 2) return false;
  return new Set(clauses.flatMap(plainKind)).size > 1;
}

/** The same apart, each in its own words, of what has two clauses and no more; undefined for anything else. */
export function twoBreaches(text: string): readonly [string, string] | undefined {
  const parts = unnumbered(text.slice(0, 500))
    .split(apart)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const [first, second, ...more] = parts;
  if (first === undefined || second === undefined || more.length > 0 || !tellsTwo(text)) return undefined;
  return pointsBack.test(second) ? undefined : [first, second];
}
const pointsBack =
  /\b(?:die|dat|deze|dit|daar(?!naast)\w*|hij|zij|ze|er ?(?:op|in|uit|bij|mee)|it|that|this|those|they|them|which)\b/i;
const plainly = 4;
/** What its signs tell needs to resemble one less. */
const signedSo = 2;

/** What kind of breach a clause tells plainly. */
function plainKind(clause: string): readonly string[] {
  const heard = new Heard(ear, clause);
  const over = heard.over('breach');
  const isTold = soundsLike(clause) === 'breach' || over > plainly || (heard.isSigned('breach') && over > signedSo);
  return [isTold ? (kindTold(clause, heard) ?? []) : []].flat();
}

/** Whether a sentence tells that something else was lost or sent wrong than what was told: no part of that, and nothing that came of it. */
export function tellsOther(told: string, said: string): boolean {
  if (wordsIn(said).length < fewest || goesBack.test(said.trim())) return false;
  const [kind] = plainKind(said);
  const before = [told, ...told.split(apart)].flatMap(plainKind);
  if (kind !== undefined && breaksIn.includes(kind) && isOnPaper(kindTold(told, new Heard(ear, told)))) return true;
  const isOther = kind !== undefined && ofItsOwn.includes(kind) && before.length > 0 && !before.includes(kind);
  return isOther && !(isLoss(kind) && namesSame(told, said));
}

/** The kind of what was lost, where that is told once more of the same things and the story names none of the kind that it has. */
export function lossAnew(
  { 'what-happened': story, incident }: Readonly<Record<string, unknown>>,
  text: string,
): { readonly values: Readonly<Record<string, unknown>> } | undefined {
  if (typeof story !== 'string' || typeof incident !== 'string' || !namesSame(story, text)) return undefined;
  // What takes something back may put more right than that.
  if (saysAnew(story, text)) return undefined;
  const thing = thingOf[incident];
  if (thing === undefined || new Heard(ear, story).concepts.includes(thing)) return undefined;
  const lost = plainKind(undenied(text)).find((kind) => kind !== incident && isLoss(kind));
  return lost === undefined ? undefined : { values: { incident: lost } };
}
const thingOf: Readonly<Record<string, string>> = { 'device-lost': 'breach device', 'paper-lost': 'breach paper' };
const isLoss = (kind: string): boolean => kind in thingOf;

/** Whether two things that are told there are named here too; that something was stolen is said of anything. */
const namesSame = (told: string, said: string): boolean => {
  const before = new Set(thingsIn(told));
  return new Set(thingsIn(said).filter((word) => before.has(word))).size >= fewestShared;
};
const fewestShared = 2;
const thingsIn = (text: string): readonly string[] =>
  wordsIn(text).filter((word) => word.length > 2 && !ofAnyLoss.has(word));
const ofAnyLoss =
  listed(`de het een en van met uit bij voor naar ook nog was zijn waren is werd die dat dit daar hier niet geen al weg kwijt verloren
  gestolen gejat meegenomen stolen lost gone taken the and with from our onze ons mijn haar hun klant klanten gegevens customer customers data
  gisteren vandaag vanochtend vanmorgen vannacht yesterday today this that were has had have heb heeft hebben ik we wij`);
const ofItsOwn: readonly string[] = ids(`device-lost paper-lost letter-lost mail-wrong-person letter-wrong-person
  wrong-chat`);
/** No letter that went wrong lets anybody into a program. */
const breaksIn: readonly string[] = ids('hacked ransomware');
const isOnPaper = (kind: unknown): boolean => typeof kind === 'string' && /^(?:letter|paper)-/.test(kind);
const goesBack =
  /\b(?:die|dat|deze|dit|daar\w*|hier\w*|er ?(?:op|in|uit|bij|mee)|waar\w*|hij|zij|ze|want|omdat|doordat|it|that|this|those|they|them|which|because)\b|^(?:nee|neen|no|sorry|ik bedoel|i mean|het (?:was|is|ging)|'?t (?:was|is|ging))\b/i;

/** What two people ask in one breath, each in their own words; undefined where it is one who asks. */
export function twoRequests(text: string): readonly [string, string] | undefined {
  const line = unnumbered(text.slice(0, 500)).replace(announced, '');
  for (const { 0: between, index } of line.matchAll(betweenTwo)) {
    const [first, second] = [line.slice(0, index).trim(), line.slice(index + between.length).trim()];
    const isOfTwo = suggestedKinds(first).length > 0 && suggestedKinds(second).length > 0;
    if (isOfTwo && isOfAnother(first, second)) return [first, second];
  }
  return undefined;
}
/** A breach and what somebody asks in one breath, each in its own words; undefined where it is one of them. */
export function breachAndRequest(text: string): { readonly breach: string; readonly request: string } | undefined {
  const line = unnumbered(text.slice(0, 500)).replace(announced, '');
  for (const { 0: between, index } of line.matchAll(betweenTwo)) {
    const [first, second] = [line.slice(0, index).trim(), line.slice(index + between.length).trim()];
    if (isBreach(second) && isRequest(first)) return { breach: second, request: first };
    if (isBreach(first) && isRequest(second)) return { breach: first, request: second };
  }
  return undefined;
}
const isBreach = (clause: string): boolean =>
  wordsIn(clause).length >= fewest && soundsLike(clause) === 'breach' && !isAsked.test(clause);
/** Who fears or asks whether something leaked asks something, and tells no breach. */
const isAsked =
  /^(?:zijn|haar|hun|his|her|their)\b|^(?:(?:ze|hij|zij|die|she|he|they) )?(?:vraagt|vroeg|wil|zegt|zei|denkt|is bang|vreest|asks?|wants?|says?|thinks?|fears?)\b|\b(?:of|whether|if)\b|\?/i;
const isRequest = (clause: string): boolean =>
  asks.test(clause) && suggestedKinds(clause).length > 0 && soundsLike(clause) !== 'breach';
const asks = /\b(?:wil|wilt|willen|vraagt|vroeg|vragen|eist|wants?|asks?|asked)\b/i;

/** "2 dingen. 1 telefoon kwijt 2 een klant wil …": what is counted is told apart. */
function unnumbered(text: string): string {
  const { lead = '', first, second } = counted.exec(text)?.groups ?? {};
  const isCounted = first !== undefined && second !== undefined && (lead.trim() !== '' || /^\s*1[.):]/.test(text));
  return isCounted ? `${first}. ${second}` : text;
}
const counted =
  /^(?<lead>\s*(?:(?:hoi|hallo|hey|hi)[, ]+)?(?:ik heb )?(?:(?:two|2|twee) (?:things|requests|dingen|verzoeken|zaken|meldingen))?\s?[:,.]?\s*)1[.):]?\s+(?<first>.{6,}?)[\s,;.]+2[.):]?\s+(?<second>.{6,})$/is;

const announced = /^\s*(?:(?:two|2|twee) (?:things|requests|dingen|verzoeken)|het volgende)\s?[:,.]\s*/i;
const betweenTwo = /[,;.]? (?:en|and) |[,;.]\s+/g;
