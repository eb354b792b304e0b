// What is put right on a card that is shown: "haal de voorkeuren weg", "doe er een telefoonnummer bij en gooi het adres eruit".

import { valueAt } from '../../engine/answers.js';
import { applicableQuestions } from '../../engine/applies.js';
import type { ChoiceQuestion, Question, Scope } from '../../engine/checklist.js';
import { sectionsHere } from '../../engine/focus.js';
import { growsByName, optionsOf } from '../../engine/options.js';
import { interview } from '../../engine/status.js';
import { choicesOf } from '../../engine/telling/show.js';
import { type Choice, without } from '../../engine/value.js';
import { folded } from '../../fold.js';
import type { Text } from '../../text.js';
import { answerSaid, type Phrases, sayableOf } from '../answer-said.js';
import { squeezed } from '../near-words.js';
import type { Reading, Situation } from '../reading.js';
import { changesList, takesFrom } from '../values/denied-said.js';
import { optionsSaid } from '../values/options-said.js';
import { listed, wordsIn } from '../words.js';

const removes =
  /\b(?:geen|niet(?! alleen)|zonder|eruit|eraf|weg|haal|gooi|schrap|verwijder|behalve|niks|nie|no|not(?! only)|without|remove|drop|except|minus|delete|don ?t)\b/i;
const adds =
  /\b(?:ook|blijven|blijft|juist|erin|(?<!\b(?:kan|kunnen|mag|mogen)(?: \S+)? )(?:erbij|bij)|voeg|toe|toevoegen|daarnaast|plus|extra|nog|ontbreekt|mis|vergeten|wel|also|add|too|as well|missing)\b/i;
/** What changes nothing: the rest is right. */
const settled =
  /^(?:(?:de |het |the )?rest\b.*|(?:ja |verder |maar )*(?:klopt|goed|prima|fine|good|ok|oke)(?: bijna| wel| zo| verder| hoor| allemaal)*|verder .*|alles klopt|almost|bijna)$/i;

interface Change {
  readonly part: string;
  readonly takes: boolean;
}

/** A list of picks on the card, without what goes out and with what comes in. */
export function cardCorrected(text: string, { scope, focus, last }: Open, phrases: Phrases): Reading | undefined {
  const sections = focus.type === 'overview' ? interview(scope) : sectionsHere(scope, focus);
  if (stands.test(text.trim())) return undefined;
  if (sections.length === 0 || !(takesOut(text) || adds.test(folded(text)))) return undefined;
  const isWhole = focus.type === 'overview';
  const parts = isWhole ? changesIn(text).filter(comesOrGoes) : changesIn(text);
  const changes: CardChange[] = [];
  let after = scope;
  for (const question of sections.flatMap((section) => applicableQuestions(section, scope))) {
    if (question.kind !== 'choices') continue;
    const changed = changedPicks(parts, question, after, phrases);
    if (changed === undefined) continue;
    changes.push({ path: question.id, ...changed });
    after = withPicks(after, question.id, changed.picks);
  }
  const meant = isWhole ? plainest(changes, text, last) : changes;
  if (tellsAnew(text, meant)) return undefined;
  const values = Object.fromEntries(meant.map(({ path, picks }) => [path, picks]));
  const isSure = changes.length === 1 && meant.every((one) => one.isSure);
  return { intent: 'correction', sure: isSure ? 'certain' : 'likely', words: text, values };
}

/** Where nothing goes and nothing is said to come, a list of its own is told: "de kapsters en ik, niet de schoonmaakster". */
const tellsAnew = (text: string, changes: readonly CardChange[]): boolean =>
  changes.length === 0 || !(adds.test(folded(text)) || changes.some(({ takes }) => takes));

/** Of all that a record holds "allergie van de hond" says neither. */
const comesOrGoes = ({ part, takes }: Change): boolean => takes || adds.test(folded(part));

interface CardChange extends ChangedPicks {
  readonly path: string;
}

/** Of all that a record holds the list that changes most by a text; of those the one that it names plainly, or that was answered last. */
function plainest(changes: readonly CardChange[], text: string, last: string | undefined): readonly CardChange[] {
  const taken = changes.filter(({ takes }) => takes);
  const rank = ({ path, count, isSure }: CardChange): number => 4 * count + (isSure ? 2 : 0) + (path === last ? 1 : 0);
  // What is taken out and stands nowhere brings nothing in.
  const meant = takesFrom(text) ? taken : changes;
  const most = Math.max(...meant.map(rank));
  return meant.filter((one) => rank(one) === most);
}

/** Whether all that a text says of a list is what goes out of it or comes into it, so that it is no list of its own. */
export const onlyChanges = (text: string): boolean =>
  changesList(text) && changesIn(text).every(({ part, takes }) => takes || changesList(part));

/** What a list holds by a text that brings in or takes out some of it; undefined where it does neither. */
export const picksAnew = (text: string, question: ChoiceQuestion, scope: Scope, phrases: Phrases) =>
  changedPicks(changesIn(text), question, scope, phrases)?.picks;

/** What one list holds now may be no option of the next any more. */
function withPicks(scope: Scope, path: string, picks: readonly Choice[]): Scope {
  const known = scope.answers.get(path);
  return known === undefined
    ? scope
    : scope.withAnswers(new Map([...scope.answers, [path, { ...known, value: picks }]]));
}

/** "Foto's staan ook in WhatsApp" says where something is, and of nobody that they get it. */
const stands =
  /(?:^|[\s,])(?:staat|staan|zit|zitten) (?:er )?(?:ook|nog)(?: nog| ook)? (?:in|op|bij) ([^,.;?]+)[.!]*$/i;

/** A place beside those that are known, whichever card is shown. */
export function placeAdded(text: string, { scope, focus }: Open, phrases: Phrases): Reading | undefined {
  const place = focus.type === 'section' || focus.type === 'overview' ? stands.exec(text.trim())?.[1] : undefined;
  if (place === undefined) return undefined;
  const lists = interview(scope).flatMap((section) =>
    applicableQuestions(section, scope).filter((one) => one.kind === 'choices' && growsByName(one)),
  );
  const [list, ...others] = lists;
  if (list?.kind !== 'choices' || others.length > 0) return undefined;
  const value: unknown = answerSaid(list, list.id, place, scope, phrases)?.value;
  const said: readonly unknown[] = Array.isArray(value) ? value : [];
  const now = picksNow(list, scope).filter((one) => one !== list.none);
  const added = without(said, now);
  if (added.length === 0) return undefined;
  return { intent: 'correction', sure: 'likely', words: text, values: { [list.id]: [...now, ...added] } };
}

/** Each thing that is said of the card, with whether it takes something away; a part that says neither goes on with the one before. */
function changesIn(text: string): readonly Change[] {
  const changes: Change[] = [];
  for (const raw of text.split(
    /[,;.!]\s+|\s+(?:en|maar|but|and)\s+(?=(?:geen|haal|gooi|schrap|verwijder|doe|voeg|zet|zonder|remove|drop|add|without|niet|ook|wel|het |de )\b)/i,
  )) {
    const part = raw.trim();
    // How long something is kept picks nothing.
    if (part === '' || settled.test(part) || amount.test(part)) continue;
    const plain = folded(part);
    const [out, only] = [takesOut(part), /^(?:alleen|enkel|only|just)\b/.test(plain)];
    // "Alleen geen back-up" leaves that out, and is not all there is.
    if (only && !out) continue;
    // "En dieetwensen ook" goes the way of what was said before it.
    const isSame = (takesFrom(changes.at(-1)?.part ?? '') ? either : behind).test(plain);
    const adding = (adds.test(plain) || /^wel\b/.test(plain)) && !out && !isSame;
    changes.push({ part, takes: out || (!adding && changes.at(-1)?.takes === true) });
  }
  return changes;
}

const behind = /^(?:\S+ ){1,4}(?:ook|too|as well)(?: \S+)?$/;
const either = new RegExp(String.raw`^(?:en |and )?(?:ook|also)(?: \S+){1,4}$|${behind.source}`);
const takesOut = (part: string): boolean => removes.test(folded(part)) || takesFrom(part);

/** "De gegevens gaan ook naar …" names whom they go to, and nothing of the data. */
const whatGoes =
  /\b(?:(?:de|deze|hun|alle|the|these|their) )?(?:gegevens|data) (?:gaan|go)\b|\b(?:gaan|go)(?: (?:de|deze|hun|alle|the|these|their))?(?: (?:gegevens|data))?\b/gi;
const bareOf = (part: string): string =>
  part
    .replace(/\b(?:voor|want|omdat|because|for)\b.*$/i, '')
    .replaceAll(whatGoes, ' ')
    .replaceAll(
      /\b(?:geen|niet(?: alleen)?|zonder|eruit|erin|weg|haal|halen|gooi|schrap|verwijder|erbij|voeg|toe|toevoegen|eraf|erop|af|graag|maar|klopt|goed|zo|ja|mag|mogen|moet|moeten|doe|zet|ontbreekt|houden|bewaar|bewaren|heb|hebben|gebruik|gebruiken|ik|we|wij|no|not|only|remove|drop|add|also|please|hoort|horen|daar|er|bij|uit|die|dat|nog|een|wel|gaat|naar|meer|nu|voortaan|langer|any ?more|now|don'?t)\b/gi,
      ' ',
    );

function changedPicks(
  changes: readonly Change[],
  question: ChoiceQuestion,
  scope: Scope,
  phrases: Phrases,
): ChangedPicks | undefined {
  const more = phrases(question.id);
  const options = optionsOf(question, scope, 'all').map((option) => sayableOf(option, more));
  const now = picksNow(question, scope);
  let picks = now;
  let isSure = true;
  for (const { part, takes } of changes) {
    const { ids, certain } = optionsSaid(bareOf(part), options);
    const next = takes
      ? picks.filter((one) => typeof one !== 'string' || !ids.includes(one))
      : [
          ...picks.filter((one) => ids.length === 0 || one !== question.none),
          ...ids.filter((id) => !picks.includes(id)),
        ];
    if (isSame(next, picks)) continue;
    isSure = isSure && certain;
    picks = next;
  }
  if (isSame(picks, now) || picks.length === 0) return undefined;
  // That there is something now is no second change.
  const gone = without(now, [...picks, question.none]).length;
  return { picks, isSure, takes: gone > 0, count: gone + without(picks, now).length };
}

interface ChangedPicks {
  readonly picks: readonly Choice[];
  readonly isSure: boolean;
  readonly takes: boolean;
  /** How many come or go. */
  readonly count: number;
}

const isSame = (one: readonly Choice[], two: readonly Choice[]): boolean =>
  one.length === two.length && one.every((pick) => two.includes(pick));

/** What is on the card. */
function picksNow(question: Question, scope: Scope): readonly Choice[] {
  const known = valueAt(scope.answers, question.id);
  return known === undefined ? [] : choicesOf(known);
}

/** Words that stand in every question. */
const common = listed(
  'welke gegevens mensen bedrijf andere hebben worden doen waarvoor gebruikt klopt kloppen which data people business',
);
/** From this many letters on, words that begin alike are the same word: "bewaren" and "bewaart". */
const alike = 5;

type Open = NonNullable<Situation['open']>;

/** What is asked on the card that is shown; nothing where something else is. */
export function questionsOn({ scope, focus }: Open): readonly Question[] {
  if (focus.type !== 'section' && focus.type !== 'overview') return [];
  const shown = focus.type === 'overview' ? interview(scope) : sectionsHere(scope, focus);
  return shown.flatMap((section) => applicableQuestions(section, scope));
}

/** The question on the card of which this is the label: "hoe lang", as it stands on a button. */
export function labelTyped(text: string, open: Open): string | undefined {
  const plain = folded(text)
    .replace(/[\s.!?]+$/, '')
    .trim();
  return questionsOn(open).find(({ label }) => [label.nl, label.en].some((one) => folded(one) === plain))?.id;
}

/** The question on the card that the words of a text name, where that is one: "nee we bewaren 15 jaar". */
export function questionNamed(text: string, open: Open): string | undefined {
  const said = beginningsIn(text);
  const counted = questionsOn(open)
    .map(({ id, ask, label }) => {
      const asked = new Set([ask, label].flatMap(({ nl, en }) => [...beginningsIn(nl), ...beginningsIn(en)]));
      return { id, count: [...said].filter((word) => asked.has(word)).length };
    })
    .toSorted((one, two) => two.count - one.count);
  const [most, next] = counted;
  return most !== undefined && most.count > (next?.count ?? 0) ? most.id : undefined;
}

/** Another question of this record that is asked about by its name: "wat bedoelen jullie met leveranciers?". */
export function otherAsked(text: string, { scope, focus }: Open): string | undefined {
  if (focus.type !== 'question' || !asksAbout.test(text)) return undefined;
  const said = ` ${wordsIn(text).join(' ')} `;
  const isNamed = (label: Text) => [label.nl, label.en].some((one) => said.includes(` ${wordsIn(one).join(' ')} `));
  const named = scope.checklist.sections
    .flatMap(({ questions }) => questions)
    .filter(({ id, label }) => id !== focus.path && isNamed(label));
  const [only, ...more] = named;
  return more.length > 0 ? undefined : only?.id;
}
const asksAbout = /\b(?:bedoel\w*|mean|veranderen|wijzigen|aanpassen|change|waarom|why)\b/i;

/** A number of years answers how long. */
const amount = /\b\d+ (?:jaar|jaren|maand|maanden|week|weken|dagen|years?|months?|weeks?|days)\b/i;
const howLong = new RegExp(
  String.raw`\bhoe ?lang\b|\bhow long\b|\b(?:bewaar)?termijn\b|\bretention\b|${amount.source}`,
  'i',
);

/** What something is used for. */
const whatFor =
  /\bdoel(?:en|einden?)?\b|\bwaarvoor\b|\bpurposes?\b|\bwhat for\b|\b(?:we|wij) gebruiken (?:\S+ ){0,3}voor\b|\bwe use (?:\S+ ){0,3}for\b/i;

const beginningsIn = (text: string): ReadonlySet<string> =>
  new Set([
    ...(howLong.test(text) ? ['how long'] : []),
    ...(whatFor.test(text) ? ['what for'] : []),
    ...wordsIn(text).flatMap((word) => {
      const bare = squeezed(word);
      return common.has(word) || bare.length < alike ? [] : [bare.slice(0, alike)];
    }),
  ]);
