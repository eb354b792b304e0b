// Putting right what was said before: "nee, acht mensen", "ik zei zes maar het zijn er vier", "klopt, maar geen telefoonnummer".
import { valueAt } from '../../engine/answers.js';
import type { Column, Scope } from '../../engine/checklist.js';
import { columnAt, questionOf } from '../../engine/scope.js';
import { isOther, sameValue } from '../../engine/value.js';
import { folded } from '../../fold.js';
import { isCase } from '../../permissions.js';
import { answerSaid, type Phrases } from '../answer-said.js';
import { type AnswerSaid, type Reading, type Situation, saidIf } from '../reading.js';
import { asksUnmarked } from '../talk/asks-rather.js';
import { peopleTold } from '../values/counted-again.js';
import { changesList } from '../values/denied-said.js';
import { isNameOfSomebody } from '../values/names-said.js';
import { numberAgain } from '../values/number-again.js';
import { numberSaid } from '../values/numbers-said.js';
import { strangerCalled } from '../values/people-said.js';
import { hasNumber, numberNamed } from '../values/spelled-numbers.js';
import { saysInDoubt, saysUnknown } from '../values/yes-no.js';
import { wordsIn } from '../words.js';
import { cardCorrected, onlyChanges, placeAdded, questionsOn } from './card-said.js';
import { dropsOther } from './dropped.js';
import { listPutRight } from './list-put-right.js';
import { listsIn, rowsCorrected, rowsMeant } from './rows-said.js';
import { saidBefore } from './taken-back.js';

/** What a text puts right in the record that is open: of the card that is shown, or of what was answered last. */
export function correctionSaid(
  text: string,
  open: NonNullable<Situation['open']>,
  phrases: Phrases,
): Reading | undefined {
  if (isUnknown(text) && !changesList(text)) return unknownAfterAll(text, open);
  if (text.length > 300 || (!changesList(text) && asksUnmarked(text))) return undefined;
  // What is asked before it is not what is put right; a question is looked for only where a sentence begins.
  const told = text.replaceAll(/(?<![^.!?])[^.!?]*\?/g, ' ').trim();
  if (text.includes('?') && onlyAsks(text, told, open)) return undefined;
  const inCard = told === text ? shownCorrected(text, open, phrases) : undefined;
  if (inCard !== undefined || open.last === undefined) return inCard;
  const last = deniesHere(text, open) ? undefined : ofLast(told, open, open.last, phrases, looksBack(text, open));
  const right = last ?? ofOnlyNumber(told, open.scope);
  // Beside a question it is said back.
  return right === undefined || told === text.trim() ? right : { ...right, sure: 'likely', words: text };
}

const onlyAsks = (text: string, told: string, open: NonNullable<Situation['open']>): boolean =>
  told === '' || text.trim().endsWith('?') || !(looksBack(text, open) || echoes.test(text));

/** "Die ja klopt niet, of iemand er al in zat weet ik niet": what was answered last is not known after all. */
function unknownAfterAll(
  text: string,
  { scope, last = '', filled }: NonNullable<Situation['open']>,
): Reading | undefined {
  const stands = valueAt(scope.answers, last) !== undefined && !(last in filled);
  if (!stands || !isUnknownAfterAll(text)) return undefined;
  return { intent: 'correction', sure: 'likely', words: text, values: { [last]: null } };
}
const isUnknown = (text: string): boolean => saysUnknown(text) || saysInDoubt(`ja ${text}`);
const isUnknownAfterAll = (text: string): boolean =>
  !text.includes('?') && deniesWhatStands.test(folded(text)) && isUnknown(text);
const deniesWhatStands =
  /\b(?:klopte? (?:toch |dus |nog |eigenlijk )?niet|(?:was|is) (?:fout|verkeerd|niet goed|wrong|not right)|pas (?:\S+ ){0,3}?aan|verander|wijzig|change)\b/;

const no = 'nee|neen|neeje|neej|welnee|no|nope';
const hesitates = 'oh?|oei|nou|eh|hmm?|sorry|wacht(?: even| es| eens)?|stop|ho|allez|wait|hold on';
/** "Bakkerij? Nee, wij zijn een frituur": what was understood is said after, and denied. */
const echoes = new RegExp(String.raw`^\s*\S+(?: \S+){0,4}\?+\s*(?:${no})\b`, 'i');

/**
 * A yes or no with its reason, where yes or no is asked, is of what is asked now, and of no yes or no before it: "nee freelancers niet",
 * "nee geen tijd voor". In a form "nee nog niet terug" tells more, and turns no yes that stands there.
 */
function deniesHere(text: string, { scope, focus, filled, last = '' }: NonNullable<Situation['open']>): boolean {
  const column = columnAt(scope, last);
  if (column?.kind !== 'yes-no') return false;
  const [, wrong] = namedWrong.exec(folded(text.trim())) ?? [];
  if (wrong !== undefined && !wrong.includes(folded(column.label.nl))) return true;
  if (namesOther.test(text) || dropsOther(column, folded(text))) return true;
  if (turns.test(folded(text))) return false;
  if (last in filled) return true;
  return focus.type === 'question' && columnAt(scope, focus.path)?.kind === 'yes-no' && decides.test(text.trim());
}
const decides = /^(?:ja|jawel|nee|neen|yes|no)\b/i;
/** "Dat delen met de school was fout": what was wrong is named, and may be no answer at all. */
const namedWrong =
  /^(?:dat|die|het|de) (?!(?:ja|nee|antwoord|laatste|vorige|was|is|klopt)\b)(\p{L}+ (?:met|van|over|bij|aan|naar) .{2,40}?) (?:was|is|klopt|klopte) (?:fout|verkeerd|niet)\b/u;
/** "Oeps de webshop is niet van Lightspeed maar van Shopify" names what was wrong, and turns no yes. */
const namesOther = /\b(?:niet|not) (van|in|bij|met|via|from|with) \S+ (?:maar|but) \1 \S/i;
const turns =
  /\b(?:toch(?! (?:niemand|nooit|nobody))|fout(?:je)?|verkeerd|oeps|bedoel(?:de)?|moest|moet|klopt niet|sorry|wacht|vorige|zonet|daarnet|oops|wrong|meant|wait|actually)\b/;

/** Where a list is asked, a text may be another list. */
const changesHere = (text: string, { scope, focus }: NonNullable<Situation['open']>): boolean =>
  focus.type === 'question' && columnAt(scope, focus.path)?.kind === 'choices' ? onlyChanges(text) : changesList(text);

/** What is put right of the card or the list that is shown. */
function shownCorrected(text: string, open: NonNullable<Situation['open']>, phrases: Phrases): Reading | undefined {
  const { scope, focus } = open;
  const question = focus.type === 'rows' ? questionOf(scope.checklist, focus.path) : undefined;
  const shown = question === undefined ? questionsOn(open) : [question];
  const lists = shown.filter((one) => one.kind === 'rows');
  const kept = rowsCorrected(text, lists, scope, phrases);
  if (kept !== undefined) return kept;
  // Several lengths of time with their names are of those, on whichever part of the record they stand.
  if (focus.type === 'section' && rowsMeant(text, listsIn(scope), scope, phrases) !== undefined) return undefined;
  return (
    placeAdded(text, open, phrases) ??
    (changesHere(text, open) && !isCase(scope.checklist.access)
      ? cardCorrected(text, { ...open, focus: { type: 'overview', n: 0 } }, phrases)
      : undefined) ??
    (focus.type === 'section' ? cardCorrected(text, open, phrases) : undefined)
  );
}

/** Whether a text speaks of what was answered before, so that it cannot answer what is asked now. */
const looksBack = (text: string, open: Situation['open']): boolean =>
  text.length <= 300 &&
  (back.test(folded(text)) || isUnknownAfterAll(text) || (isNumber(open) && countsAgain.test(folded(text))));

/** The same, or what goes out of a list that stands there. */
export const isOfBefore = (text: string, open: Situation['open']): boolean =>
  looksBack(text, open) || changesList(text);

/** Whether a number was answered last. */
const isNumber = (open: Situation['open']): boolean =>
  open?.last !== undefined && columnAt(open.scope, open.last)?.kind === 'number';
/** What is said of a number that was given before: "11 ipv 10", "ik had mezelf niet meegeteld", "*10". */
const countsAgain =
  /\b(?:ipv|i\.p\.v\.?|in plaats van|instead of|niet mee ?(?:gerekend|geteld)|vergeten|forgot|maak er (?:\S+ ){1,3}van|(?:is|was) (?:het |'?t )?(?:goed|juist|juiste|correct)|juiste (?:getal|aantal)|even terug|daarjuist|daarstraks|(?:nog|ff|even) (?:ff |even )?(?:aan|veranderen|aanpassen|wijzigen))\b|^\*/;

const back =
  /\b(?:(?:ik|k|i) (?:zei|schreef|typte|had gezegd|koos|klikte|antwoordde|said|typed|wrote|picked|chose)|(?:vorige|laatste|eerdere) (?:vraag|antwoord)|(?:dat|die|het) (?:van|van) (?:net|daarnet|zonet|zojuist)|the (?:one|question|answer) before|(?:last|previous) (?:one|answer|question)|bij nader inzien|misteld|vertypt|typefout(?:je)?|verkeerd (?:geklikt|gelezen|getypt|gezegd|begrepen|ingevuld)|misclicked|misread|dat andere was|fout(?:je)? (?:gemaakt|getypt)|vergist|verander (?:die|dat|het|de)|pas (?:die|dat|het|de)\b.*\baan)\b|^(?:oeps|foutje|correctie|correction|oops)\b/;
const marks = new RegExp(
  String.raw`^(?:(?:${hesitates}|ja|ik|we|wij)[\s,!.]+)*(?:${no}|mis(?=[,.! ])|fout|foutje|verkeerd|oeps|ho|ik bedoel(?:de)?|bedoel(?:de)?|correctie|sorry|wacht(?: even| es| eens)?|toch|niet goed|(?:da'?s|dat is|das) (?:mis|fout|verkeerd|niet goed)|oops|wrong|that['’]?s (?:wrong|not (?:right|correct))|i meant?|actually|correction|klopt niet|doe (?:toch|dan|er)|maak er|eigenlijk|make (?:that|it)|wait|hold on|scratch that|bij nader inzien|verander|wijzig|pas|change)\b`,
  'i',
);
const meant =
  /\b(?:moest|moet|had moeten|bedoel(?:de)?|should(?: be| have been)?|meant)\b.*\b(?:zijn|wezen|worden|be)?\b|\b(?:klopt niet|klopte niet|was fout|was verkeerd|is fout|was wrong|is wrong|toch maar|toch liever)\b/i;

function ofLast(
  text: string,
  open: NonNullable<Situation['open']>,
  path: string,
  phrases: Phrases,
  isBack: boolean,
): Reading | undefined {
  const { scope, filled } = open;
  const plain = folded(text);
  const column = columnAt(scope, path);
  if (column === undefined || !isMeantOf(column, plain, isBack)) return undefined;
  const known = filled[path] ?? valueAt(scope.answers, path);
  const reading = ({ value, sure }: AnswerSaid): Reading => ({
    intent: 'correction',
    // Any words may be a name: what they are is asked back.
    sure: isFree(column) ? 'likely' : sure,
    words: text,
    values: { [path]: value },
  });
  const count = column.kind === 'number' ? countedAgain(text, known) : undefined;
  if (count !== undefined) return reading({ value: count, sure: 'likely' });
  // "Nee twinfield niet, exact" leaves what stands beside it.
  const list = Array.isArray(known) ? listPutRight(text, known, { path, column }, scope, phrases) : undefined;
  if (list !== undefined && list !== known && list.length > 0) return reading({ value: list, sure: 'likely' });
  for (const candidate of candidatesOf(text, column, open)) {
    const said = answerSaid(column, path, candidate, scope, phrases) ?? strangerIn(column, candidate);
    if (said !== undefined && putsRight(said, column, known, candidate)) return reading(said);
  }
  return undefined;
}

/** Beside a story that counts people, or with why it is another, a number is one of those and of none of the lists in the form. */
function candidatesOf(
  text: string,
  { kind }: Column,
  { focus, filled }: NonNullable<Situation['open']>,
): readonly string[] {
  const all = candidates(text, kind === 'yes-no');
  if (focus.type !== 'form' || (kind !== 'choice' && kind !== 'choices')) return all;
  const isCounted = Object.values(filled).some((one) => typeof one === 'string' && peopleTold(one) !== undefined);
  return isCounted || /[,;.]\s/.test(withoutMarks(text)) ? all.filter((one) => !isBareNumber(one)) : all;
}
const isBareNumber = (said: string): boolean => hasNumber(said) && numberNamed(said) !== undefined;

const isMeantOf = (column: Column, plain: string, isBack: boolean): boolean =>
  (meant.test(plain) || isBack || isMarked(column, plain)) && !turnsNothing(column, plain);

/** A name with its capital, of somebody nobody knows here yet. */
function strangerIn(column: Column, candidate: string): AnswerSaid | undefined {
  if (column.kind !== 'person' || !isNew.test(candidate)) return undefined;
  return saidIf(strangerCalled(column, candidate), 'likely');
}
const isNew = /^\p{Lu}[\p{L}'’-]+(?: (?:van|de|der|den|ter|ten|\p{Lu}[\p{L}'’-]*)){0,4}$/u;

const turnsNothing = (column: Column, plain: string): boolean =>
  isOfNumber(column, plain) || (column.kind === 'choices' && stillToCome.test(plain));
/** "Alleen MyParcel moet nog" tells of one that is to come, and puts no list right. */
const stillToCome = /\b(?:moet|moeten) nog\b|\bstill (?:has|have|needs?) to\b/;

/** "Het nummer klopt niet, het is 2026-55521" turns no yes into a no; "nee we zijn met 6" picks no sixth program. */
const isOfNumber = ({ kind }: Column, plain: string): boolean =>
  (kind === 'yes-no' && /\d/.test(plain)) ||
  (kind !== 'number' && (countsUs.test(plain) || countedIn(plain) !== undefined));
/** How many they are, in a clause that says no more: "elf mensen". */
const countedIn = (plain: string): number | undefined => {
  const [, many, people] = counted.exec(plain) ?? [];
  return numberNamed(many ?? people ?? '');
};
const counted =
  /\b(?:we|wij) (?:zijn|werken) (?:\S+ ){0,3}?met (?:z'?n )?([^\s,.;!]+)|(?:^|[,;.!]\s*|\b(?:toch|maar|nu|actually|make (?:it|that)) )(?:(?:het zijn|er werken|we hebben|we have|dus) )?([^\s,.;!]+) (?:mensen|man|medewerkers|collega'?s|people|of us)(?=$|\s*[,;.!])/;
const denies = new RegExp(String.raw`\b(?:${no}|niet|geen|not|klopt|fout|verkeerd|wrong)\b`, 'i');
const countsUs =
  /\b(?:we|wij) (?:zijn|werken) (?:\S+ ){0,3}?met \S+|\b\d+ (?:mensen|man|medewerkers|collega)|\b\S+ of us\b|\bwe are (?:now )?\S+(?: people| staff)?$/;

/** "Foto's bewaren we niet" says no to photos, and not to everything in the list that was answered last. */
function putsRight({ value, sure }: AnswerSaid, column: Column, known: unknown, said: string): boolean {
  const isNone = column.kind === 'choices' && column.none !== undefined && sameValue(value, [column.none]);
  // "Nee, de stick is gevonden" names nobody.
  const isNobody = column.kind === 'person' && isOther(value) && folded(value.other) !== folded(said);
  const isLess = isNobody || (isNone && wordsIn(said).length > 3);
  return value !== null && sure !== 'possible' && !sameValue(value, known) && !isLess;
}

/** "Nee 250", once something else was answered: of the only number that is known here. A case is put right by what it says of itself. */
function ofOnlyNumber(text: string, scope: Scope): Reading | undefined {
  const { count, noun = '' } = numberAgain(text) ?? {};
  const again = count ?? (marks.test(folded(text)) ? countedIn(folded(text)) : undefined);
  if (again === undefined || isCase(scope.checklist.access) || ofOthers.test(folded(noun))) return undefined;
  const known = scope.checklist.sections
    .flatMap(({ questions }) => questions)
    .filter(({ id, kind }) => kind === 'number' && typeof valueAt(scope.answers, id) === 'number');
  const [only, ...more] = known;
  if (only === undefined || more.length > 0 || valueAt(scope.answers, only.id) === again) return undefined;
  return { intent: 'correction', sure: 'likely', words: text, values: { [only.id]: again } };
}

/** "Het waren 80 klanten" counts people of something that happened, and nobody who works here. */
const ofOthers =
  /^(?:klant|customer|leden|member|ouder|parent|patient|client|gast|guest|abonnee|kind|child|leerling|pupil|bezoek|huurder|tenant|cursist|student|bewoner|donateur|deelnem)/;

/** Where the number stands that is meant now, beside the one that was wrong. */
const newNumber: readonly RegExp[] = [
  /\b(?:niet|geen|not)\s+(?:\S+\s+){1,3}?(?:maar|but)\s+(?:wel\s+)?(\S+)\b/i,
  /^(.+?)\s+(?:ipv|i\.p\.v\.?|in plaats van|instead of)\b/i,
  /\bmaak er (?:maar |toch |dan )*(\S+) van\b/i,
  /.*\b(\S+) (?:is|was) (?:het |'?t )?(?:goed|juist|juiste|correct)\b/i,
  /\b(?:dus|so) (?:met |we zijn met |zijn we met )?(\S+)[.!]*$/i,
  /^\*\s*(\S+)$/,
  /\b(\S+)(?: mensen| man| people)? (?:bedoel(?:de)? (?:ik|we)|(?:i|we) meant?)\b/i,
];

/** Another number than is known, said in so many words. */
function countedAgain(text: string, known: unknown): number | undefined {
  const counts = denies.test(text) ? undefined : countedIn(folded(text));
  if (counts !== undefined) return counts === known ? undefined : counts;
  const clauses = withoutMarks(text).split(/[,;!.]\s+/);
  const last = clauses.length > 1 ? clauses.at(-1) : undefined;
  for (const part of [...newNumber.map((shape) => shape.exec(text)?.[1]), last]) {
    const bare = part
      ?.split(/[,;!.]\s+/)
      .at(-1)
      ?.replace(/(?: dus)+$/, '');
    const number = bare === undefined || !hasNumber(bare) ? undefined : numberSaid(bare)?.value;
    if (number !== undefined) return number === known ? undefined : number;
  }
  return undefined;
}

/** Any words may answer it. */
const isFree = ({ kind }: Column) => kind === 'text' || kind === 'long-text' || kind === 'person';

/** "Nee, acht mensen" puts right what was counted; "nee nog niet" and "o nee dat is Yara" are no name of a business. */
function isMarked(column: Column, plain: string): boolean {
  if (column.kind === 'text' || column.kind === 'long-text')
    return marks.test(plain) && naming.test(plain) && !isNameOfSomebody(plain);
  return marks.test(plain) || isAbout(column, plain);
}
const naming = /\b(?:heet|heten|naam|genaamd|bedrijf|zaak|name|named|called)\b/;

/** "Klanten: nee": a yes or no with what it was asked about in it. */
function isAbout(column: Column, plain: string): boolean {
  if (column.kind !== 'yes-no') return false;
  const labels = [column.label.nl, column.label.en].map((label) => folded(label));
  return labels.some((label) => new RegExp(String.raw`(?:^|[\s,!])${escaped(label)}\s*[:=]\s*\S+`).test(plain));
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Where the right value stands in sentences that name the wrong one too; what stands there is what is meant now. */
const instead: readonly RegExp[] = [
  /\b(?:niet|geen|not)\s+(?:\S+\s+){1,3}?(?:maar|but)\s+(?:wel\s+)?(.+)$/i,
  /\b(?:verander|wijzig|change)\s+(?:\S+\s+){1,4}?(?:in|naar|to|into)\s+(.+)$/i,
  /\bpas\s+(?:\S+\s+){1,6}?(?:aan\s+)?naar\s+(.+?)(?:\s+aan)?$/i,
  /\b(?:klopt niet|klopte niet|was fout|was verkeerd|is fout|is niet goed|was wrong|is wrong|isn'?t right)[\s,;.:]+(.+)$/i,
  /\b(?:moet|moest|had|should)\s+(?:dat\s+|het\s+|er\s+)?(?:have been\s+|be\s+)?(.+?)(?:\s+(?:zijn|wezen|worden|staan|moeten zijn))?(?:[,;]\s*(?:niet|not|geen)\b.*)?$/i,
  /\b(?:make (?:that|it)|maak er|doe (?:er )?(?:toch |dan )?maar|doe toch|toch (?:maar|liever))\s+(.+?)(?:\s+van)?$/i,
  /^[^:]{1,40}:\s*(\S+)$/,
];

/** What may be the right value, the surest first: without the words that only say that something was wrong. */
function candidates(text: string, yesOrNo: boolean): readonly string[] {
  const plain = text.trim().replace(/[.!]+$/, '');
  const found = instead.flatMap((shape) => {
    const part = shape.exec(plain)?.[1];
    return part === undefined ? [] : [part];
  });
  const rest = withoutMarks(plain);
  const first = rest.split(/\s+(?:want|omdat|because)\s+|[,;]\s+/)[0] ?? '';
  const last = plain.split(/[,;!.]\s+/).at(-1) ?? '';
  const all = [saidBefore(plain) ?? [], found, first, rest, last].flat().map(withoutMarks);
  // Whoever only says "nee" says no more than that something is wrong.
  return [...new Set(all)].filter((part) => part !== '' && (yesOrNo || !/^(?:nee|neen|ja|no|yes)$/i.test(part)));
}

const mark = new RegExp(
  String.raw`^(?:${hesitates}|oeps|oops|${no}|mis(?=[,.! ])|fout(?:je)?|typefout(?:je)?|verkeerd(?: (?:geklikt|gelezen|getypt))?|correctie|ik bedoel(?:de)?|bedoel(?:de)?|toch|doe (?:toch |dan )?maar|klopt niet|eigenlijk|bij nader inzien|(?:da'?s|dat (?:was|is)|that['’]?s) (?:mis|fout|verkeerd|niet goed|wrong|not right|not correct)|wrong|i meant?|actually|correction)\b[\s,.:!-]*`,
  'i',
);

/** What is left when the words that only say "that was wrong" are gone. */
function withoutMarks(text: string): string {
  let rest = text.trim();
  for (;;) {
    const next = rest
      .replace(mark, '')
      .replace(
        /^(?:dat|het|dit|it|that|er|'?t)\s+(?:moest|moet|had moeten|is|zijn|was|should be|must be|has to be|'s)\s+(?:er\s+|het\s+|meer\s+|maar\s+|dus\s+)*/i,
        '',
      )
      .replace(/^(?:tis|it'?s|they'?re|we'?re)\s+(?:er\s+|only\s+|maar\s+|een\s+|an?\s+)*/i, '')
      .replace(
        /^(?:wij|we|ik|i)\s+(?:zijn|ben|hebben|heb|doen|zitten|are|am|have)\s+(?:in de\s+|in het\s+|een\s+|met\s+|a\s+|an\s+|in\s+)?/i,
        '',
      )
      .replace(/\s+(?:zijn|wezen|worden|be|moest dat zijn|moest het zijn|moet het zijn|of us|dus|actually)[.!]*$/i, '');
    if (next === rest) return rest.trim();
    // "Nee" may be all there is to say.
    if (next.trim() === '') return rest.trim();
    rest = next;
  }
}
