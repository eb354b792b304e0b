// What a few sentences tell beyond what is asked: of the business in its introduction, of a breach in its file.
import { valueAt } from '../../../core/engine/answers.js';
import { pathsAt } from '../../../core/engine/ask.js';
import type { Scope } from '../../../core/engine/checklist.js';
import { columnAt } from '../../../core/engine/scope.js';
import { folded } from '../../../core/fold.js';
import type { Reading, Situation } from '../../../core/understanding/reading.js';
import { answersItself, askedInGeneral } from '../../../core/understanding/talk/asks-in-general.js';
import { behindLater } from '../../../core/understanding/talk/puts-off.js';
import { contactsSaid, reachedToo } from '../../../core/understanding/values/contacts-said.js';
import { nameWithForm } from '../../../core/understanding/values/form-in-name.js';
import { isKindOfBusiness, isWorkman, saysNoName } from '../../../core/understanding/values/names-said.js';
import { yesOrNo } from '../../../core/understanding/values/yes-no.js';
import { tellsYes, yesOrNoTold } from '../../../core/understanding/values/yes-no-told.js';
import { wordsIn } from '../../../core/understanding/words.js';
import { breachStory } from '../../breach/rules/story.js';
import { dutiesTold, isDuty } from '../../organisation/rules/duties-told.js';
import { nameAnew } from '../../organisation/rules/name-anew.js';
import { nobodysWord, programsCalled } from '../../organisation/rules/programs-called.js';
import { type BusinessTold, businessTold, isIntroduction } from '../../organisation/rules/told.js';
import { fewestOfStory, isOnlyWords } from '../../organisation/rules/told-in-words.js';
import { yesWords } from '../../organisation/rules/yes-words.js';
import { worksIn } from '../../suppliers/rules/helpers-told.js';
import { onlyPrograms } from '../../suppliers/rules/told.js';
import { asSettled } from './as-settled.js';
import { kindFirst } from './kind-first.js';
import { answerToIndirect } from './known-answers.js';
import { asksToAdd } from './missing-here.js';
import { deniedOnCard } from './programs-on-card.js';

/** Records that are of what somebody tells when they say this. */
export const matters: Readonly<Record<string, 'breach' | 'request'>> = {
  breach: 'breach',
  exercise: 'breach',
  request: 'request',
};

/** Who says what is not so, or adds to it: "nee, tien mensen", "ja klopt, en ook een webshop". */
const putsRight =
  /^(?:(?:ja|jawel|goed|oke?|prima|dat|klopt|inderdaad|precies|yes|right)[, ]+)*(?:nee|neen|niet|maar|alleen|behalve|wel|geen|ook|en|plus|o ja|oja|no|not|but|also|and)\b/i;

/** What a few sentences tell of what is being asked about, or what puts right what was understood of them. */
export function story(typed: string, { open, ...clock }: Situation): Reading | undefined {
  const text = asSettled(typed);
  if (open === undefined || text.length > 2000) return undefined;
  if (matters[open.scope.checklist.id] === 'breach') return breachStory(text, open);
  if (open.scope.checklist.id !== 'organisation' || ended.test(text)) return undefined;
  const forgotten = open.proposed && programForgotten(text, open.proposed);
  if (forgotten !== undefined) return likely(text, toldAnew(text, forgotten, open.proposed ?? {}));
  if (onlyAsks(text) || answerToIndirect(text) !== undefined) return undefined;
  const now = behindLater(text);
  if (now !== undefined) return withoutAsked(story(now, { open, ...clock }), open);
  if (open.proposed === undefined) return toldHere(text, open);
  const said = text.trim().replace(agreesFirst, '').replace(addsMore, '');
  const anew = likely(text, toldAnew(text, businessTold(said, open.scope, open.proposed['deputy']), open.proposed));
  // What only goes on about the business is heard once it is nothing that happened.
  const isPlain = namesEach(text) || putsRight.test(text.trim());
  return anew === undefined || isPlain ? anew : { ...anew, sure: 'possible' };
}

function withoutAsked(
  told: Reading | undefined,
  { scope, focus }: NonNullable<Situation['open']>,
): Reading | undefined {
  if (told === undefined) return undefined;
  const asked = pathsAt(scope, focus);
  const values = Object.fromEntries(Object.entries(told.values).filter(([path]) => !asked.includes(path)));
  return Object.keys(values).length === 0 ? undefined : { ...told, values };
}

function toldHere(text: string, open: NonNullable<Situation['open']>): Reading | undefined {
  if (deniesOne.test(text.trim())) return denied(text, open);
  const isNameAsked = pathsAt(open.scope, open.focus).includes('name');
  if (isNameAsked && (programsCalled(text).length > 0 || onlyPrograms(text))) {
    const { values, ...told } = businessTold(text, open.scope);
    return likely(text, { ...values, ...usedIn(told) });
  }
  const named = namesEach(text) ? eachNamed(text, open) : undefined;
  const behind = named === undefined ? behindYesOrNo(text, open) : undefined;
  if (named !== undefined || behind !== undefined || wordsIn(text).length < (namesDuty.test(text) ? 3 : 4))
    return (
      named ?? likely(text, behind) ?? countsOnly(text, open, 'sector') ?? kindOnly(text, open) ?? kindFirst(text, open)
    );
  const duties = likely(text, withDeputy(text, open));
  // Who has which duty is named in words that tell nothing else, whatever they resemble.
  if (duties !== undefined) return { ...duties, sure: 'certain' };
  const told = likely(text, withAsked(text, toldFirst(text, businessTold(text, open.scope), open), open));
  return told ?? countsOnly(text, open, 'staff') ?? kindOnly(text, open) ?? kindFirst(text, open);
}

const namesDuty = /\bprivacy|\bavg\b|\bgdpr\b|vervang|\bdeputy\b/i;

/** "Nee we zijn met 15 sinds vorige week", "320 leden", where the name is asked: what they are with is kept, and is no name. */
function countsOnly(
  text: string,
  { scope, focus }: NonNullable<Situation['open']>,
  path: 'staff' | 'sector',
): Reading | undefined {
  if (!pathsAt(scope, focus).includes('name') || !saysNoName(text)) return undefined;
  const { values } = businessTold(text, scope);
  return path in values ? likely(text, values) : undefined;
}

/** "Wij zijn een rijschool", "fysiopraktijk", where the name is asked: what they are is kept as well. */
function kindOnly(text: string, { scope, focus }: NonNullable<Situation['open']>): Reading | undefined {
  if (!pathsAt(scope, focus).includes('name')) return undefined;
  if (!saysWhat.test(text.trim()) && !isKindOfBusiness(text.trim()) && !isWorkman(text)) return undefined;
  const { values } = businessTold(text, scope);
  return 'sector' in values ? likely(text, values) : undefined;
}
const saysWhat =
  /^(?:(?:hoi|hallo|dag|hi|hey|hello|nou|eh+)[ ,!]+)*(?:(?:wij|we|ik) (?:zijn|ben|hebben|heb|runnen|run)|(?:we|i) (?:are|am|run|have|own)|we're|i'm) (?:een|'?n|an?) [^.,;!?]+[.!]*$/i;

/** "Mag ik klanten een nieuwsbrief sturen?" asks, and tells of no customers. */
const onlyAsks = (text: string): boolean =>
  (askedInGeneral(text) !== undefined || asksAbout.test(text.trim())) && !answersItself(text);
/** "What does it say about the camera": one question and nothing else. */
const asksAbout =
  /^(?:what|where|why|how) (?:do|does|did|is|are|was|can|should|must)\b[^.,;!]*$|^(?:wat (?:staat|zegt|is|zijn|betekent|moet|gebeurt)|waar (?:staat|staan|is)|waarom|hoezo) [^.,;!]*$/i;

/** "FysioRoadmap is je vergeten", "en FysioRoadmap?": one thing by its name alone, that is no other than what the business is called. */
function programForgotten(text: string, { name }: Reading['values']): BusinessTold | undefined {
  const said =
    wordsIn(text).length > fewestOfStory || !(isMissed.test(text) || asksToAdd(text)) ? undefined : nobodysWord(text);
  const isOther = said !== undefined && !folded(String(name)).includes(folded(said));
  return isOther ? { values: {}, programs: [said], without: [] } : undefined;
}
const isMissed = /^(?:en|and|maar|but|ook) |\b(?:vergeten|vergat|forgot|forgotten|mist?|missing|ontbreekt)\b/i;

const agreesFirst = /^(?:(?:ja|jawel|goed|oke?|prima|dat|klopt|inderdaad|precies|yes|right)[, ]+)+/i;
/** "Ja, en we heten De Korst": what is told stands behind it. */
const addsMore = /^(?:en|plus|and)[, ]+/i;

const headed =
  /^(?:(?:oh?|nou|eh|tja|well)[, ]+)*(?:(ja|jawel|jazeker|jep|yes|yep|soms|regelmatig|af en toe|sometimes)|nee|neen|nope|no)\b(?:[, ]+(?:zeker|hoor|klopt|natuurlijk|tuurlijk|uiteraard|allicht|logisch|inderdaad|helaas|(?:dat|die) (?:klopt|(?:hebben|doen|gebruiken) we)))*[,.; ]+(\S.*)$/is;
const goesOn =
  /^(?:en|maar|plus|ook|wel|alleen|enkel|soms|daarnaast|trouwens|and|but|also|only|just|sometimes|well|(?:ik|we|wij|er|i) \S+|(?:hebben|heb|hangt|hangen) (?:trouwens|ook|nog|er))\b/i;
/** A yes with no more than a name or two behind it. */
const fewNamed = 5;
const asWell = /^(?:en|plus|daarnaast|and)\b|\b(?:ook|also|too)\b/i;

/**
 * "Ja zeker, en we hebben ook leveranciers", "nee, wel een formulier op de site": a yes or no, with what is told behind it of
 * another question. "Ja ik gebruik ChatGPT", where it is asked about cameras, is a yes to what it names and to nothing else.
 */
function behindYesOrNo(text: string, { scope, focus }: NonNullable<Situation['open']>): Reading['values'] | undefined {
  const asked = onlyYesNo(scope, focus);
  const [, yes, tail = ''] = headed.exec(text.trim()) ?? [];
  if (asked === undefined) return undefined;
  const { values, ...told } = businessTold(tail, scope);
  const { programs } = told;
  const others = Object.entries(values).filter(([, value]) => typeof value === 'boolean');
  const isNamed = yes !== undefined && wordsIn(tail).length <= fewNamed;
  const isJoined = goesOnLater(yes, tail);
  if (others.length + programs.length === 0 || !(isNamed || isJoined || goesOn.test(tail))) return undefined;
  const answersIt = asked in values || (yes !== undefined && tellsYes(tail, yesWords[asked] ?? {}));
  // "Ja chatgpt": what they use for it is kept with the yes.
  if (answersIt) return isNamed && programs.length > 0 ? { [asked]: true, suppliers: programs } : undefined;
  const isOther = yes !== undefined && others.length > 0 && !isJoined && !asWell.test(tail);
  const own = isOther ? {} : { [asked]: yes !== undefined };
  return { ...own, ...Object.fromEntries(others), ...usedIn(told) };
}

/** "Ja twee, en nee ik zoek niemand": a clause of its own goes on. */
const goesOnLater = (yes: string | undefined, tail: string): boolean =>
  yes !== undefined &&
  tail
    .split(/[,;.]\s+/)
    .slice(1)
    .some((clause) => goesOn.test(clause));

const usedIn = ({ programs, works }: Pick<BusinessTold, 'programs' | 'works'>) =>
  programs.length === 0 ? {} : { suppliers: programs, ...(works === undefined ? {} : { works }) };

/** The question that is asked, where that is one of yes or no. */
function onlyYesNo(scope: Scope, focus: NonNullable<Situation['open']>['focus']): string | undefined {
  const [only, ...more] = pathsAt(scope, focus);
  return only !== undefined && more.length === 0 && columnAt(scope, only)?.kind === 'yes-no' ? only : undefined;
}

/** "Dat doe ik zelf, en Jeroen neemt waar als ik er niet ben": who takes over is told with who takes care of it, or alone. */
function withDeputy(text: string, { scope, focus }: NonNullable<Situation['open']>): Reading['values'] | undefined {
  if (!pathsAt(scope, focus).some(isDuty)) return undefined;
  const isOpen = valueAt(scope.answers, 'officer') === undefined;
  const duties = dutiesTold(text, scope, isOpen || pathsAt(scope, focus).includes('officer'));
  if (!('deputy' in duties)) return undefined;
  const { phone } = contactsSaid(text);
  return { ...duties, ...(phone === undefined ? {} : { 'deputy-phone': phone }) };
}

const likely = (words: string, values: Reading['values'] | undefined): Reading | undefined =>
  values && { intent: 'answer', sure: 'likely', words, values };

/** "Nee geen zzp'ers" may be of another question than the one that is asked. */
const deniesOne =
  /^(?:(?:nee|neen|no)[, ]+(?:(?:we|wij|ik|i) (?:hebben|heb|have|do) )?(?:geen|no) |(?:geen|no) )\S+(?: \S+)?$/i;
/** "Nieuwsbrief ja, camera's nee": each is of the question that it names. */
const namesFirst =
  /^(?:(?:maar|ook|but|also) )?(?!(?:ja|jawel|nee|neen|yes|no|dat|die|het|dit|ik|we|wij|nog|er|that|it)\b)\S+(?: \S+)?:? (?:ja|jawel|nee|neen|wel|niet|yes|no)[.!]*$/i;
const namesEach = (text: string): boolean =>
  text.length <= 200 &&
  text.split(/[,;.](?:\s|$)|\s(?:en|and)\s/).every((one) => one.trim() === '' || namesFirst.test(one.trim()));

function eachNamed(text: string, { scope, focus }: NonNullable<Situation['open']>): Reading | undefined {
  const { values, programs } = businessTold(text, scope);
  const said = Object.entries(values);
  const isOther = said.length > 1 || said.some(([path]) => !pathsAt(scope, focus).includes(path));
  if (!isOther || programs.length > 0 || said.some(([, value]) => typeof value !== 'boolean')) return undefined;
  return { intent: 'answer', sure: 'likely', words: text, values };
}
function denied(text: string, { scope }: NonNullable<Situation['open']>): Reading | undefined {
  const { values } = businessTold(text, scope);
  const isDenied = Object.keys(values).length > 0 && Object.values(values).every((one) => one === false);
  return isDenied ? { intent: 'answer', sure: 'likely', words: text, values } : undefined;
}

/** What they stop with is not what they use. */
const ended =
  /\b(?:stop(?:pen)?|gestopt|opgehouden|kappen|weg) (?:\S+ )?(?:met|bij)\b|\bstopp(?:ing|ed) (?:with|using)\b/i;

/** At least two things, and one that is not asked now. */
function toldFirst(
  text: string,
  { values, ...told }: BusinessTold,
  { scope, focus }: NonNullable<Situation['open']>,
): Reading['values'] | undefined {
  const { programs } = told;
  const asked = pathsAt(scope, focus);
  const paths = Object.keys(values);
  if (programs.length === 0 && asked.includes('name') && isIntroduction(text, values)) return undefined;
  // The kind of business that follows from who work there tells nothing more than how many.
  const [beside, ...more] = paths.filter((path) => !asked.includes(path));
  if (beside === 'sector' && more.length === 0 && programs.length === 0 && paths.length > 1 && asked.includes('staff'))
    return undefined;
  const isBesideName = asked.includes('name') && paths.length > 0 && programs.length > 0;
  const isMore = isBesideName || paths.some((path) => !asked.includes(path)) || programs.length > 1;
  const count = paths.length + (programs.length > 0 ? 1 : 0);
  // Who takes care of privacy, or takes over, is named so in no other answer.
  if (paths.some((path) => isDuty(path) && !asked.includes(path))) return { ...values, ...usedIn(told) };
  // Who works for them is named beside the programs, and is no program that is offered alone.
  const isFew = count < 2 && told.works === undefined;
  if (!isMore || (isFew && !isOther(text, asked, values, scope))) return undefined;
  return { ...values, ...usedIn(told) };
}

/** "Nu even niet. Zzp'ers ook niet, geen webshop": what is said first, before anything else is named, answers what is asked. */
function withAsked(
  text: string,
  told: Reading['values'] | undefined,
  { scope, focus }: NonNullable<Situation['open']>,
): Reading['values'] | undefined {
  const asked = onlyYesNo(scope, focus);
  if (told === undefined || asked === undefined || asked in told) return told;
  if (Object.values(told).some((value) => typeof value !== 'boolean')) return told;
  for (const clause of text.split(/[.,;!?\n]+\s+/)) {
    const { values, programs } = businessTold(clause, scope);
    if (Object.keys(values).length + programs.length > 0) return told;
    const said = yesOrNoTold(clause, yesWords[asked] ?? {});
    if (said !== undefined) return { [asked]: said.value, ...told };
  }
  return told;
}

/** "We hebben een camera bij de kassa", where it is asked about suppliers: a yes to what it names, and to nothing else. */
function isOther(text: string, asked: readonly string[], told: Reading['values'], scope: Scope): boolean {
  const [only = '', ...more] = asked;
  const isYesNo = more.length === 0 && columnAt(scope, only)?.kind === 'yes-no';
  return isYesNo && yesOrNo(text)?.certain !== true && Object.values(told).every((one) => typeof one === 'boolean');
}

/** "O nee in SnelStart", "nee wacht mail is Google Workspace": it takes the place of the program that was told last. */
const otherProgram =
  /^(?!.*\b(?:ook|erbij|daarnaast|nog|also|too)\b)(?:oh?[ ,]+|ah[ ,]+)?(?:nee|neen|wacht|sorry|no|wait)\b[ ,]+(?:(?:wacht|sorry|wait)[ ,]+)?(?:(?:de |het |onze )?\p{L}+ (?:is|zit|gaat|doen we|loopt|staat) )?(?:(?:dat|die|het) (?:is|zit|gaat) )?(?:(?:in|via|met|with|in) )?\S+(?: \S+){0,2}$/iu;

/** What was understood, with this put right; programs that are not used go out. */
export function toldAnew(
  text: string,
  { values: told, programs, works, without }: BusinessTold,
  before: Reading['values'],
): Reading['values'] | undefined {
  // A name that is known already is another only where it is said to be the name.
  const values = Object.fromEntries(
    Object.entries(told).filter(
      ([path, value]) =>
        isSaidOf(path, value, text) &&
        (!(path in before || goesAlong.test(text.trim())) || saysAnew[path]?.test(text.trim()) !== false),
    ),
  );
  const formed = nameAnew(text, before['name']) ?? nameWithForm(text, before['name']);
  if (formed !== undefined) return { ...before, name: formed };
  const did = worksIn({ values: before });
  const known: readonly unknown[] = Array.isArray(before['suppliers']) ? before['suppliers'] : [];
  // Who works for the business is no program, and stays when that is said.
  const denied = deniedOnCard(known.map(String), text).filter((name) => !(name in did));
  if (Object.keys(values).length + programs.length + without.length + denied.length === 0) return undefined;
  const reached =
    typeof before['contact'] === 'string' && 'contact' in values
      ? reachedToo(before['contact'], String(values['contact']))
      : undefined;
  // Who does the same work now takes the place of who was told before.
  const doneAnew = isBeside.test(text) ? [] : Object.values(works ?? {});
  const gone = [
    ...without,
    ...denied,
    ...Object.keys(did).filter((name) => doneAnew.includes(did[name] ?? '') && !programs.includes(name)),
    ...(programs.length === 1 && otherProgram.test(text.trim())
      ? known.filter((one) => !(String(one) in did)).slice(-1)
      : []),
  ];
  const isKnown = (name: string) => known.some((one) => folded(String(one)) === folded(name));
  const suppliers = [...known, ...programs.filter((one) => !isKnown(one))].filter(
    (one) => !gone.some((name) => name === one),
  );
  return {
    ...before,
    ...values,
    ...(reached === undefined ? {} : { contact: reached }),
    suppliers,
    works: { ...did, ...works },
  };
}

/** What a business is called stands in the clause that says so, or has a word that nobody uses otherwise: "ja prima dan maar" has none. */
function isSaidOf(path: string, value: unknown, text: string): boolean {
  if (path !== 'name' || typeof value !== 'string') return true;
  const clause = text.split(clauses).find((one) => one.includes(value)) ?? text;
  return names.test(clause) || !(isOnlyWords(value, text) || tellsOther.test(clause));
}
const clauses = /[,;.!?\n]+\s+|\s(?:maar|behalve|but|except)\s/i;
/** Who says what is missing names that. */
const tellsOther = /\b(?:vergeet|vergeten|vergat|mis|mist|ontbreekt|behalve|eruit|weg|forgot|forget|missing|except)\b/i;

/** "En ook …": more of the same. */
const isBeside = /\b(?:ook|nog|daarnaast|also|too|as well)\b/i;

const names =
  /\b(?:(?:we|wij|het|(?:de|ons|onze) (?:bedrijf|zaak|winkel|praktijk|club|stichting|vereniging)) (?:heten|heet)|naam|genaamd|(?:we are|we're|it is) called|name)\b/iu;

const goesAlong = /^(?:(?:ja|jawel|goed|oke?|prima|dat|klopt|inderdaad|precies|yes|right)[, ]+){0,5}(?:en|plus|and)\b/i;
/** What a business has but one of is another only where that is said to be so: "en een webshop" is what it has, and not what it is. */
const saysAnew: Readonly<Record<string, RegExp>> = {
  name: names,
  sector:
    /(?<!\ber )\b(?:zijn|ben|is|soort|branche|sector|moet|klopt niet|are|am|kind)\b|^(?:nee|neen|niet|no|not)\b(?!.*\b(?:hebben|heb|doen|doe|verkopen|verkoop|have|has|sell)\b)/i,
  staff:
    /^(?!.*\b(?:ook|daarnaast|also) (?:nog ){0,2}(?:\d+|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|a|two|three|four|five|six)\b)/i,
};
