// What of the business a text changes, by how people say such a thing: learnt from some thousands of ways to say it.
import { valueAt } from '../../../core/engine/answers.js';
import type { Question, Scope } from '../../../core/engine/checklist.js';
import { questionOf } from '../../../core/engine/scope.js';
import { sameValue } from '../../../core/engine/value.js';
import { folded } from '../../../core/fold.js';
import { once, remembered } from '../../../core/remembered.js';
import { soundsLike } from '../../../core/sounds-like.js';
import type { Phrases } from '../../../core/understanding/answer-said.js';
import { answered } from '../../../core/understanding/answered.js';
import { otherThan } from '../../../core/understanding/corrections/other-than.js';
import { questionsIn } from '../../../core/understanding/corrections/questions-in.js';
import { heldInWhole, type Likely, likeliestOf } from '../../../core/understanding/likeliest.js';
import type { Beside } from '../../../core/understanding/listening.js';
import type { Reading } from '../../../core/understanding/reading.js';
import { isPastedMail } from '../../../core/understanding/talk/pasted-mail.js';
import { contactsSaid, wantedByOther } from '../../../core/understanding/values/contacts-said.js';
import { isLegalForm, nameWithForm } from '../../../core/understanding/values/form-in-name.js';
import { isNameOfSomebody } from '../../../core/understanding/values/names-said.js';
import { saysHours } from '../../../core/understanding/values/numbers-said.js';
import { numberNamed } from '../../../core/understanding/values/spelled-numbers.js';
import { wordsIn } from '../../../core/understanding/words.js';
import { deniesData } from '../../activities/rules/data-beside.js';
import { namesHelper } from '../../suppliers/rules/helpers-told.js';
import { programsIn } from '../../suppliers/rules/told.js';
import { changedSums } from './changed-sums.js';
import { isDuty } from './duties-told.js';
import { dutyIn, namesADuty, passedOn } from './duty-passed-on.js';
import { legalFormTold } from './legal-form-told.js';
import { isOtherCompany } from './others-work.js';
import { profileCalled } from './questions-called.js';
import { sectorMeant, beyondDoubt as surelySector } from './sector-said.js';
import { countsSome, staffWith } from './staff-more.js';
import { isToCome } from './told-activities.js';

/** From here on it is that question, of all that people say. */
const surely = 0.6;
/** The same where something else may have been told. */
const beyondDoubt = 0.85;
const longest = 160;
/** Fewer words name what is asked, and change nothing. */
const fewestWords = 3;

const likeliest = once(() => likeliestOf(changedSums));

const allLikely = remembered(4, (text): readonly Likely[] => likeliest()(heldInWhole(text)));

/** Questions that are learnt by another name. */
const learntAs: Readonly<Record<string, string>> = { newsletter: 'sends-newsletter' };
/** The question of a label; of one of yes or no what is learnt tells which of them it becomes. */
function questionIn(label: string): { readonly path: string; readonly becomes: string | undefined } {
  const [path = '', becomes] = label.split(':');
  return { path: learntAs[path] ?? path, becomes };
}

const likely = remembered(4, (text): Likely | undefined => {
  const all = allLikely(text);
  const [first] = all;
  if (first === undefined || !isDuty(first.label)) return first;
  // Between the two of them it is a duty all the same, and the text may name which.
  const odds = all.reduce((sum, one) => (isDuty(one.label) ? sum + one.odds : sum), 0);
  return { label: dutyIn(text) ?? first.label, odds };
});

/**
 * What of the business a text changes, and into what; it is asked back. Undefined where it does not say into what, or it stands there so.
 * Over what it is taken for otherwise goes only what can hardly be anything else.
 */
export function businessChanged(text: string, profile: Scope, phrases: Phrases, beside: Beside): Reading | undefined {
  if (text.length > longest || text.includes('?') || wordsIn(text).length < fewestWords || isOfOthers(text))
    return undefined;
  const meant = saysHours(text) ? undefined : likely(text);
  if (meant === undefined || meant.odds < (beside === 'nothing' ? surely : beyondDoubt)) return undefined;
  const { path, becomes } = questionIn(meant.label);
  if (soundsLike(text) === 'breach' || (beside === 'another' && !goesBefore(path, meant.odds, text))) return undefined;
  const values =
    becomes === undefined ? valuesSaid(path, text, profile, phrases) : yesOrNo(path, becomes === 'yes', text);
  // Who has it already, and how many they are already, is said to be so.
  const isSame = Object.entries(values ?? {}).every(([at, value]) => sameValue(valueAt(profile.answers, at), value));
  if (values === undefined || (isSame && !isDuty(path) && path !== 'staff')) return undefined;
  return { intent: 'correction', sure: 'likely', words: text, values };
}

/** What somebody else mailed is of them, and "in d-002 staan 6 mensen" counts those of a file. */
export const isOfOthers = (text: string): boolean => isPastedMail(text) || ofAFile.test(text);
const ofAFile = /\b[dr]-\d{1,4}\b/i;

/** What they are called and what they are is told in one breath; the words of a name tell no kind of business. */
function besides(values: Reading['values'], text: string, profile: Scope, phrases: Phrases): Reading['values'] {
  const { name, sector } = values;
  if (sector !== undefined && callsSo.test(text)) return valuesSaid('name', text, profile, phrases) ?? {};
  const rest = typeof name === 'string' ? text.replace(name, '') : '';
  const kind = saysWhat.test(rest) ? otherSector(rest, profile, phrases) : undefined;
  return kind === undefined ? {} : { sector: kind };
}
const callsSo = /\b(?:heet|heten|naam|called|name)\b/i;
const saysWhat = /\b(?:zijn|worden|geworden|geen|niet meer|are|became|become|no longer)\b/i;

/** How likely a text tells by what the business is reached, from 0 to 1. */
export const oddsOfContact = (text: string): number =>
  allLikely(text).find(({ label }) => label === 'contact')?.odds ?? 0;

/** What names a program, or data that are not kept, tells of that, and not whether the business does something; "hangen er wel" says no to nothing. */
const yesOrNo = (path: string, becomes: unknown, text: string): Reading['values'] | undefined =>
  programsIn(text).length > 0 ||
  deniesData(text) ||
  saysWhoDoes.test(text) ||
  isToCome(text) ||
  (becomes === false && (saysThereIs(text) || saysMore.test(text) || onlyNames(text))) ||
  (becomes === true && saysNoMore.test(text))
    ? undefined
    : { [path]: becomes };
/** "Kees doet het niet meer, Sanne houdt klanten bij": who does it, and not whether it is done. */
const saysWhoDoes = /\bhoud(?:t|en)? (?:\p{L}+ ){1,2}bij\b|\bdoet (?:het|dat|dit) niet (?:meer|langer)\b/iu;
/** "We verkopen nu ook aan scholen" ends nothing. */
const saysMore =
  /^(?!.*\b(?:niet|nie|geen|nooit|niks|weg|stop\w*|gestopt|not|no|never|without|zonder)\b).*\b(?:nu|voortaan|vanaf nu|now) (?:ook|also)\b/i;
/** "De camera hangt er niet meer" is no yes. */
const saysNoMore = /\b(?:niet (?:meer|langer)|no longer|not any ?more|stop(?:pen|t)? (?:er )?met|gestopt met)\b/i;
/** "Het gaat om 140 klanten, namen en adressen" names customers, and denies none. */
const onlyNames = (text: string): boolean =>
  ofPeople.test(text) && !saysNone.test(text) && !/\b(?:nee|neen)\b/i.test(text);
const ofPeople =
  /\b(?:\d+ (?:\p{L}+ )?\p{L}{3,}(?:en|s)|klanten|pati[eë]nten|cli[eë]nten|leden|gasten|huurders|customers|clients|patients|members)\b/iu;
const saysThereIs = (text: string): boolean => /\bwel\b/i.test(text) && !saysNone.test(text);
const saysNone = /\b(?:niet|nie|geen|nooit|niks|weg|vroeger|eerst|gestopt|not|no)\b|n['’]t\b/i;

/**
 * What of the business a text puts right that says that what stands there is not so, whatever else is heard in it. What is learnt and
 * what the question is called tell which; a yes or no becomes the other one.
 */
export function businessWrong(text: string, profile: Scope, phrases: Phrases): Reading['values'] | undefined {
  const path = wrongIn(text, profile);
  if (path === undefined || valueAt(profile.answers, path) === undefined) return undefined;
  const question = questionOf(profile.checklist, path);
  const values =
    question?.kind === 'yes-no'
      ? yesOrNo(path, otherThan(question, text, profile, phrases), text)
      : valuesSaid(path, text, profile, phrases);
  const isOther = Object.entries(values ?? {}).some(
    ([at, value]) => value !== undefined && !sameValue(valueAt(profile.answers, at), value),
  );
  return isOther ? values : undefined;
}

/** Which question: as it is learnt, unless the text calls another one by its name and what is learnt is not among those. */
function wrongIn(text: string, profile: Scope): string | undefined {
  const odds = new Map<string, number>();
  for (const { label, odds: some } of allLikely(text)) {
    const { path } = questionIn(label);
    odds.set(path, (odds.get(path) ?? 0) + some);
  }
  const [path = 'none', most = 0] = [...odds].toSorted(([, some], [, other]) => other - some)[0] ?? [];
  const named = questionsIn(text, profile, profileCalled).map(({ id }) => id);
  const isSure = path !== 'none' && most >= surely;
  if (named.length === 0 || (isSure && named.includes(path))) return isSure ? path : undefined;
  const among = named.filter((one) => (odds.get(one) ?? 0) >= perhaps);
  if (among.length === 1) return among[0];
  return isSure && named.length > 1 ? path : undefined;
}
/** What is named only in passing is not even a little likely. */
const perhaps = 0.2;

/** Whether it is this whatever it was taken for: how many they are, or who has a duty that is named. */
const goesBefore = (path: string, odds: number, text: string): boolean =>
  path === 'staff' ? odds >= certainly : isDuty(path) && namesADuty(text) && !asks.test(text.trim());
const certainly = 0.95;

/** "Hoe zet ik Bram in als vervanger" asks how. */
const asks =
  /^(?:(?:en|maar|and|but) )*(?:hoe|wie|wat|waar|wanneer|waarom|welke?|who|how|what|where|when|why|which)\b/i;

/** "De webshop doet Piet voortaan", "bezorging doet Trunkrs": who does something that is named takes care of that. */
const doesOther =
  /^(?:(?:nee|neen|ja|en|oh?|o nee|trouwens|no|and)[, ]+)*(?:(?:de|het|onze|ons|al|the|our) )?(?!(?:ik|wij|we|hij|zij|ze|die|dat|dit|het|alles|iemand|niemand|that|this|it|everything)\b)\p{L}[\p{L}-]{3,} (?:doet|maakt|regelt|verzorgt|beheert|is overgenomen door|wordt gedaan door) (?!(?:dat|dit|het|die|alles|that|this|it)\b)\p{L}+/iu;

const isOfOtherWork = (text: string): boolean =>
  !namesADuty(text) && (namesHelper(text) || doesOther.test(text.trim()) || isName.test(text));

/** "Jan heet trouwens Jan de Witte" says how somebody is called. */
const isName = /\b(?:heet|heten|is called|naam is|name is)\b/i;

/** What the text says of this question. */
function valuesSaid(path: string, text: string, profile: Scope, phrases: Phrases) {
  // "Flynth is onze boekhouder" passes on no duty here.
  if (isDuty(path)) return isOfOtherWork(text) ? undefined : passedOn(path, text, profile);
  const named = path === 'deputy-phone' && namesADuty(text) ? passedOn('deputy', text, profile) : undefined;
  if (named !== undefined) return named;
  if (path === 'staff' && countsSome(text)) return staffSince(text, valueAt(profile.answers, path));
  const question = questionOf(profile.checklist, path);
  const known = valueAt(profile.answers, path);
  if (question === undefined || saysOtherWas(text, known) || (path === 'name' && isOtherCompany(text, String(known))))
    return undefined;
  const value = otherOrSaid(question, text, profile, phrases);
  if (value === undefined) return path === 'name' ? formInstead(text) : undefined;
  return { ...besides({ [path]: value }, text, profile, phrases), [path]: value };
}

const otherOrSaid = (question: Question, text: string, profile: Scope, phrases: Phrases): unknown =>
  (question.id === 'name' && isNameOfSomebody(text)) || (question.id === 'sector' && forSomebody.test(text.trim()))
    ? undefined
    : (otherSaid(question, text, profile, phrases) ?? valueSaid(question, text, profile, phrases));

function staffSince(text: string, known: unknown): Reading['values'] | undefined {
  const staff = staffWith(text, known);
  return staff === undefined ? undefined : { staff };
}

/** "We zijn nu een BV" tells what they are by law, and not how they are called. */
function formInstead(text: string): Reading['values'] | undefined {
  const form = legalFormTold([folded(text)]);
  return form === undefined ? undefined : { 'legal-form': form };
}

/** "7 mensen, niet 9", where it says 8, counts something else. */
function saysOtherWas(text: string, known: unknown): boolean {
  const was = numberNamed(insteadOf.exec(text)?.[1] ?? '');
  return was !== undefined && typeof known === 'number' && was !== known;
}
const insteadOf = /\b(?:niet|geen|not|ipv|in plaats van|instead of) ([\p{L}\d]+)/iu;

/** What is named beside what stands there: of how many they are, what they are called and what they are. */
function otherSaid(question: Question, text: string, scope: Scope, phrases: Phrases): unknown {
  if (question.id === 'sector') return otherSector(text, scope, phrases);
  if (question.id === 'name') return otherNameSaid(question, text, scope, phrases);
  return question.kind === 'number' ? otherThan(question, text, scope, phrases) : undefined;
}

/** What they are called instead, with or without a legal form. */
function otherNameSaid(question: Question, text: string, scope: Scope, phrases: Phrases): unknown {
  const named = nameWithForm(text, valueAt(scope.answers, question.id)) ?? otherThan(question, text, scope, phrases);
  return isLegalForm(named) ? undefined : named;
}

/** What they are instead, as it is called or, clause by clause, as such a trade is learnt. */
export function otherSector(text: string, scope: Scope, phrases: Phrases): unknown {
  const question = questionOf(scope.checklist, 'sector');
  const known = valueAt(scope.answers, 'sector');
  const said = question && otherThan(question, text, scope, phrases);
  if (said !== undefined || known === undefined) return said;
  const meant = text.split(/[,;.!]+\s+/).flatMap((clause) => sectorMeant(clause) ?? lastMeant(clause) ?? []);
  return meant.findLast((one) => one !== known);
}

/** "Voor kapsalon Anja doen we de btw": what a client is, they are not. */
const forSomebody =
  /^(?:voor|bij|for) .{2,60}? (?:doen|doe|maken|maak|verzorgen|verzorg|regelen|regel|beheren|beheer|houden|houd|do|handle|manage|keep) (?:we|wij|ik)\b|^(?:voor|for) .{2,60}? (?:we|i) (?:do|handle|manage|keep)\b/i;

/** "Sinds deze maand boerderijwinkel": what they are stands last. */
function lastMeant(clause: string): string | undefined {
  const last = wordsIn(clause).at(-1) ?? '';
  return last.length < fewestLetters ? undefined : sectorMeant(last, surelySector);
}
const fewestLetters = 5;

/** The same as it is answered; the words as they stand are none of it. */
function valueSaid({ id }: Question, text: string, scope: Scope, phrases: Phrases): unknown {
  const { mail, phone } = contactsSaid(text);
  if (id === 'contact' || id === 'deputy-phone') {
    if (isTheirs(text, scope)) return undefined;
    return id === 'contact' ? (mail ?? phone) : phone;
  }
  const said = answered(text, { scope, focus: { type: 'question', path: id, n: 0 }, filled: {} }, phrases);
  const value = said?.reading.values[id];
  return value === null || said?.free === true ? undefined : value;
}

/** Whether an address or a number is of somebody else than the business or who works there: "fysio de brug heeft een nieuw nummer". */
export function isTheirs(text: string, { answers, facts }: Scope): boolean {
  const plain = folded(text.trim());
  const own = [String(valueAt(answers, 'name') ?? ''), ...facts.people.map(({ name }) => name)].map(folded);
  return wantedByOther(text) && !own.some((name) => name !== '' && plain.startsWith(name));
}
