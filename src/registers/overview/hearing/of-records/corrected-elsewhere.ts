// What somebody puts right of an activity that is not on the screen: "klantgegevens bewaren we 5 jaar", "bij klanten geen adres meer".
import { answerBeside } from '../../../../app/answering-beside.js';
import { goOnButton } from '../../../../app/record-buttons.js';
import { canWith, focusedRecord, load, mayWith, nameOf, ownProfile } from '../../../../app/register.js';
import { sentences as common } from '../../../../app/sentences.js';
import { type AppTurn, type Loaded, reply, tell, tellStale } from '../../../../app/turn.js';
import { heardAs, saysLonger, termIsOther } from '../../../../app/typing/heard.js';
import { warningReply } from '../../../../app/warnings.js';
import { pressId } from '../../../../core/engine/press.js';
import { placeOf } from '../../../../core/engine/scope.js';
import { rowTitle } from '../../../../core/engine/telling/show.js';
import { folded } from '../../../../core/fold.js';
import { say, t } from '../../../../core/text.js';
import { cardCorrected } from '../../../../core/understanding/corrections/card-said.js';
import { reasonGiven, withoutReason } from '../../../../core/understanding/corrections/reason-said.js';
import { rowDropped } from '../../../../core/understanding/corrections/row-dropped.js';
import { amountIn, measuredTitles, settledTerm } from '../../../../core/understanding/corrections/rows-said.js';
import type { Reading } from '../../../../core/understanding/reading.js';
import { changesList, takesFrom } from '../../../../core/understanding/values/denied-said.js';
import { numberAgain } from '../../../../core/understanding/values/number-again.js';
import { numberNamed } from '../../../../core/understanding/values/spelled-numbers.js';
import { openWarnings } from '../../../../core/warnings/warnings.js';
import { activityRegisters } from '../../../activities/rules/registers.js';
import { programsIn } from '../../../suppliers/rules/told.js';
import { changeAgain } from '../../changes/change-again.js';
import { namesOfActivity } from '../../changes/change-world.js';
import { tellAnswer, tellOthers } from '../../review/review.js';
import { reviewedByName } from '../../review/review-said.js';
import { listening } from '../../rules/listening.js';
import { byItsName, mentions, namedIn } from '../../rules/named-activity.js';
import { beginsFor, calledSo, holdersOf, peopleHeld, tellsKeeping } from '../../rules/people-held.js';
import { profilePutRight } from '../../rules/put-right.js';
import { isAbout } from '../../rules/register-asked.js';
import { saidInReview } from '../../rules/review-in-words.js';
import { namedOtherwise } from '../../rules/wrong-here.js';
import { withoutAdded } from '../of-cases/just-reported.js';
import { listenToSeveral, respondToActivity } from '../told.js';
import { calledAs, editableActivities } from './activities-here.js';
import { atHand, termAtHand } from './at-hand.js';
import { putRightOnCard, saidBesideTerm } from './otherwise-on-card.js';
import { asksWhatIn, inRows, listenToMore, type Meant, propose, proposeToo, tellAlready } from './proposed-there.js';
import { rolesBeside } from './roles-beside.js';
import { firstTerm, termsTogether } from './terms-told.js';

const sentences = {
  whichTerm: t(`Van welke gegevens, en hoe lang dan? Typ het zo: "klantgegevens 5 jaar". Er is nog niets bewaard.
                Of which data, and how long then? Type it like this: "customer data 5 years". Nothing was stored yet.`),
  inWhich: t(`In welke activiteit is dat zo? Er is nog niets bewaard.
              In which activity is that so? Nothing was stored yet.`),
} as const;

/** Stores what can be nothing else, with a word to undo it, or proposes it; false where a text puts nothing right. */
export async function correctedElsewhere(turn: AppTurn, text: string, beside?: string): Promise<boolean> {
  if (beside !== undefined && ((await businessPutRight(turn, text, beside)) || (await putRightOnCard(turn, text))))
    return true;
  return (await reviewedByName(turn, text)) || activityPutRight(turn, text, beside);
}

/** "Ons nummer is nu ...", in the middle of something else. */
async function businessPutRight(turn: AppTurn, text: string, beside: string): Promise<boolean> {
  const profile = await ownProfile(turn);
  if (profile === undefined || profile.record.id === beside) return false;
  const reading = profilePutRight(text, profile.scope, listening.phrases(profile.checklist.id));
  if (reading === undefined) return rolesBeside(turn, profile, text);
  turn.heard = [reading];
  if (reading.sure === 'certain') await storeBeside(turn, profile, reading.values);
  else proposeToo(turn, { loaded: profile, values: reading.values });
  return true;
}

async function storeBeside(turn: AppTurn, loaded: Loaded, values: Meant['values']): Promise<void> {
  const [path = ''] = Object.keys(values);
  const question = placeOf(loaded.checklist, path)?.question;
  if (question === undefined) return;
  const beside = await answerBeside(turn, loaded, values);
  await tellAnswer(turn, beside, { question });
  if (beside.type !== 'stored') return;
  await tellOthers(turn, beside, question);
  listenToMore(turn, loaded, values);
  // What clashes or is kept too short is said at once, as where it is asked.
  const were = openWarnings(loaded.scope).map(({ id }) => id);
  const raised = openWarnings(beside.loaded.scope).filter(({ id }) => !were.includes(id));
  reply(turn, ...raised.slice(0, mostWarned).map((warning) => warningReply(turn, beside.loaded, warning)));
}
const mostWarned = 2;

/** What is said of that number: another is asked back, with its unit where that is said; false for anything else. */
export async function countedReplied(turn: AppTurn, subject: string, text: string): Promise<boolean> {
  const [id = '', path = ''] = subject.split(' ');
  const again = numberAgain(text);
  const isSame = saysProposed(turn, path, text);
  const record = again || isSame ? await turn.repositories.records.get(turn.organisation.id, id) : undefined;
  if (record === undefined) return false;
  const loaded = await load(turn, record);
  if (!canWith(turn, 'edit', loaded)) return false;
  if (again === undefined || isSame) return agreeTo(turn, loaded, text);
  const row = path.includes('/') ? rowAt(loaded, path) : undefined;
  const said = row === undefined ? undefined : meantIn(`${row} ${again.count} ${again.noun ?? ''}`, [loaded])[0];
  const { proposed } = turn.waited;
  // What was proposed with it stays.
  const others = proposed?.type === 'answer' && proposed.record === id ? proposed.values : {};
  propose(turn, { loaded, values: said?.values ?? { ...others, [path]: again.count } });
  return true;
}

/** "7" or "zeven mensen" below "Bedoelt u: 7 mensen?" says that it is so, and picks nothing from a list. */
function saysProposed({ waited: { proposed } }: AppTurn, path: string, text: string): boolean {
  const [word = '', ...more] = text
    .trim()
    .replace(/[.!]+$/, '')
    .split(/\s+/);
  const asked = proposed?.type === 'answer' ? proposed.values[path] : undefined;
  return more.length < 2 && asked !== undefined && numberNamed(word) === asked;
}

async function agreeTo(turn: AppTurn, loaded: Loaded, text: string): Promise<true> {
  heardAs(turn, 'control', text, { control: 'confirm' });
  turn.meant = { action: pressId('put-right', loaded.record.id), agreed: true, subject: loaded.record.id };
  await putRight(turn, loaded);
  return true;
}

/** What the row of this path is called. */
function rowAt({ checklist, scope }: Loaded, path: string): string | undefined {
  const [, row = ''] = path.split('/');
  const question = placeOf(checklist, path)?.question;
  return question?.kind === 'rows' ? rowTitle(question, row, scope, scope.facts.language) : undefined;
}

/** Yes: what was proposed is stored, and what was open stays so. Of several it was asked in which: then it is proposed for that one. */
export async function putRight(turn: AppTurn, loaded: Loaded): Promise<void> {
  const { proposed, told } = turn.waited;
  if (!mayWith(turn, 'edit', loaded)) return;
  if (proposed?.type === 'answer' && proposed.record === loaded.record.id) {
    await storeBeside(turn, loaded, proposed.values);
    turn.waits = withoutAdded(turn.waits, proposed.values);
    await changeAgain(turn);
    return sayOpen(turn);
  }
  const [meant] = told === undefined ? [] : [...meantIn(told.text, [loaded]), ...inRows(told.text, loaded, false)];
  if (meant !== undefined) return propose(turn, meant);
  if (told === undefined || !asksWhatIn(turn, told.text, loaded)) tellStale(turn, common.proposalForgotten);
}

/** What was open beside it goes on with a tap. */
async function sayOpen(turn: AppTurn): Promise<void> {
  const record = await focusedRecord(turn);
  if (record === undefined) return;
  const text = say(common.whereForm, turn.language, { record: nameOf(turn, record) });
  reply(turn, { type: 'text', text, actions: [goOnButton(turn, record.id)] });
}

async function activityPutRight(turn: AppTurn, text: string, beside: string | undefined): Promise<boolean> {
  if (text.length > longest || text.includes('?') || !(await mayPutRight(turn, text))) return false;
  const activities = await editableActivities(turn);
  const open = activities.find(({ record }) => record.id === beside);
  if (amountIn(text) === undefined && termIsOther(text)) return asksTerm(turn, text, activities, open);
  const { first, others, all } = putRightIn(text, activities);
  // What is to go "from it" goes from what is on the screen.
  const shown = beside ?? atHand(turn, activities)?.record.id;
  const here = changesList(text) ? all.filter(({ loaded }) => loaded.record.id === shown) : [];
  const meant = here.length > 0 ? here : atHandFirst(turn, text, activities, all);
  const [only, ...more] = meant;
  if (only === undefined) return asksWhat(turn, text, activities, open);
  heardAs(turn, 'correction', text, only.values, 'likely');
  const known = meant.find(({ isSo }) => isSo);
  if (known !== undefined) {
    tellAlready(turn, known.loaded);
    return true;
  }
  if (more.length > 0) askWhich(turn, text, meant);
  else {
    sayReason(turn, first, only.values);
    const beside = amountIn(first) === undefined ? {} : saidBesideTerm(turn, withoutReason(first), only.loaded);
    if (others !== '') tell(turn, common.notUsed, { said: `"${others}"` });
    proposeToo(turn, { ...only, values: { ...beside, ...only.values } });
  }
  return true;
}

/** Where no activity is named, a length of time is of the one at hand. */
function atHandFirst(
  turn: AppTurn,
  text: string,
  activities: readonly Loaded[],
  all: readonly Meant[],
): readonly Meant[] {
  const isNamed = activities.some((one) => mentions(text, calledAs(one)) || isAbout(folded(text), calledAs(one).names));
  const loaded = isNamed ? undefined : atHand(turn, activities);
  if (loaded === undefined || all.some((one) => one.loaded.record.id === loaded.record.id)) return all;
  const meant = termAtHand(turn, text, loaded);
  return meant.length > 0 ? meant : all;
}

/** What a text puts right and where, and what of it is left: of lengths of time that are not all known the first is read. */
function putRightIn(text: string, activities: readonly Loaded[]) {
  const together = termsTogether(text, activities);
  if (together.length > 0) return { first: text, others: '', all: together };
  const { first, others } = firstTerm(settledTerm(text));
  const isOfProgram = endsProgram(text);
  return { first, others, all: meantIn(first, activities).filter(({ values }) => !(isOfProgram && 'data' in values)) };
}

/** "Whatsapp gebruiken we niet meer voor klanten" ends a program, and takes no kind of data away. */
const endsProgram = (text: string): boolean =>
  text.split(/[,;.]\s+|\s(?:en|maar|and|but)\s/).some((part) => endsIt.test(part) && programsIn(part).length > 0);
const endsIt = /\b(?:niet (?:meer|langer)|eruit|weg|gestopt|stoppen|opgezegd|no longer|any ?more|stopped|dropped)\b/i;

/** That it is kept otherwise, and not how long or what of it: that is asked. */
function asksTerm(turn: AppTurn, text: string, activities: readonly Loaded[], open: Loaded | undefined): boolean {
  const [only = saysLonger(text) ? open : undefined, ...more] = activities.filter(
    (loaded) => mentions(text, calledAs(loaded)) || namedIn(text, calledAs(loaded)) !== undefined,
  );
  if (only !== undefined && more.length === 0 && asksWhatIn(turn, text, only)) return true;
  heardAs(turn, 'correction', text, {}, 'possible');
  tell(turn, sentences.whichTerm);
  return true;
}

/** A reason for which there is no place is not dropped without a word. */
function sayReason(turn: AppTurn, text: string, values: Meant['values']): void {
  const given = reasonGiven(text);
  if (given === undefined || Object.values(values).includes(given.reason)) return;
  tell(turn, common.notUsed, { said: `"${given.said}"` });
}
const longest = 160;

/** A length of time for an activity that keeps several kinds of data, or for people of whom no activity is: of which it is, is asked. */
async function asksWhat(
  turn: AppTurn,
  text: string,
  activities: readonly Loaded[],
  open: Loaded | undefined,
): Promise<boolean> {
  const said = amountIn(text);
  const named = activities.filter((loaded) => namedIn(text, calledAs(loaded)) !== undefined);
  const isOfKeeping = tellsKeeping(text) || (named.length > 0 && said?.from !== undefined);
  if (said === undefined || !isOfKeeping) return false;
  const [only, ...more] = named.length > 0 ? named : holdersOf(text, activities);
  if (only !== undefined && more.length === 0) return asksWhatIn(turn, text, only);
  const held = peopleHeld(text);
  const here = open ?? atHand(turn, activities);
  if (only === undefined && held === undefined && here !== undefined) return asksHere(turn, text, here);
  // Whom nobody is known to hold may be of any; of customers an activity can still be begun.
  const perhaps = only === undefined && held !== undefined && held.kind !== 'served' ? activities : [];
  const asked = [...(only === undefined ? perhaps : [only]), ...more].filter(
    ({ scope }) => measuredTitles(scope).length > 0,
  );
  if (asked.length === 0) return only === undefined && begins(turn, text);
  heardAs(turn, 'correction', text, {}, 'possible');
  askWhich(
    turn,
    text,
    asked.map((loaded) => ({ loaded })),
  );
  return true;
}

/** Of people whom nothing in the register holds yet: that activity is offered, and begins with how long. */
async function begins(turn: AppTurn, text: string): Promise<boolean> {
  const template = beginsFor(text);
  if (template === undefined) return false;
  const told: Reading = { intent: 'activity', sure: 'likely', words: text, values: { template } };
  turn.heard = [told];
  await respondToActivity(turn, told, text);
  return true;
}

/** "We bewaren 15 jaar", said of what is on the screen: of the one thing in it, else it is asked of which. */
function asksHere(turn: AppTurn, text: string, open: Loaded): boolean {
  const [own] = inRows(text, open, false);
  if (own === undefined || own.isSo === true) return saysKept.test(text) && asksWhatIn(turn, text, open);
  proposeToo(turn, own);
  return true;
}
const saysKept = /\b(?:bewaren|bewaar|bewaard|bewaartermijn|termijn|keep|kept|retain)\b/i;

/** A length of time, or words by which something comes or goes at a place that is named: only then all that is kept is read. */
async function mayPutRight({ repositories, organisation }: AppTurn, text: string): Promise<boolean> {
  if (amountIn(text) !== undefined || saysNoMore(text) || termIsOther(text)) return true;
  if (!/\b(?:bij|in|voor|van|at|for|[a-z]-\d{1,4})\b/i.test(text)) return false;
  const records = await repositories.records.ofRegisters(organisation.id, activityRegisters);
  return records.some((record) => namedIn(text, calledAs({ record })) !== undefined);
}

function meantIn(text: string, activities: readonly Loaded[]): readonly Meant[] {
  if (amountIn(text) !== undefined) {
    const named = activities.filter((loaded) => mentions(text, calledAs(loaded)));
    const held = tellsKeeping(text) ? peopleHeld(text) : undefined;
    const called = (loaded: Loaded) =>
      held === undefined ? [] : inRows(calledSo(text, held, loaded.record.title), loaded, false);
    // From when it counts is told of what the activity itself is about, by its number too.
    const namedText = (loaded: Loaded) =>
      amountIn(text)?.from === undefined ? text : byItsName(text, calledAs(loaded));
    const holders = named.length > 0 ? [] : holdersOf(text, activities);
    if (held !== undefined && holders.length > 0) return holders.flatMap(called);
    return (named.length > 0 ? named : activities).flatMap((loaded) => {
      // "Bij klanten rekeningen 2 jaar": what stands beside the name of the activity names the row.
      const rest = namedIn(text, calledAs(loaded));
      const beside = rest === undefined ? [] : inRows(rest, loaded, true);
      const here = beside.length > 0 ? beside : inRows(namedText(loaded), loaded, named.length === 0);
      return here.length > 0 || named.length === 0 ? here : called(loaded);
    });
  }
  // Who keeps something no more does so wherever it is kept, where none is named.
  const anywhere = saysNoMore(text) && activities.every((one) => namedIn(text, calledAs(one)) === undefined);
  return activities.flatMap((loaded) => {
    const { scope, checklist } = loaded;
    const rest = namedIn(text, calledAs(loaded)) ?? (anywhere ? text : undefined);
    if (rest === undefined) return [];
    const phrases = listening.phrases(checklist.id);
    const said = saidInReview(rest, scope, phrases)?.values ?? {};
    const values =
      Object.keys(said).length > 0
        ? said
        : (rowDropped(rest, scope) ?? takenOut(rest, loaded) ?? namedOtherwise(rest, scope, phrases));
    return values === undefined ? [] : [{ loaded, values }];
  });
}

/** The one list that is shorter by it. */
function takenOut(text: string, { scope, checklist }: Loaded): Meant['values'] | undefined {
  const open = { scope, focus: { type: 'overview', n: 0 }, filled: {} } as const;
  return cardCorrected(text, open, listening.phrases(checklist.id))?.values;
}

const saysNoMore = (text: string): boolean => keepsNoMore.test(text.trim()) || (changesList(text) && takesFrom(text));
const keepsNoMore =
  /^(?:we|wij|ik) (?:bewaren|bewaar|noteren|vragen|vraag) (?:nu |voortaan )?(?:geen|niet) .+ meer$|\b(?:bewaren|noteren|vragen) (?:we|wij) (?:nu |voortaan )?niet(?: meer)?[.!]*$/i;

/** What was told waits for which of them it is. */
function askWhich(turn: AppTurn, text: string, meant: readonly Pick<Meant, 'loaded'>[]): void {
  const offered = meant.slice(0, mostAsked).map(({ loaded: { record } }) => ({
    words: nameOf(turn, record),
    names: namesOfActivity(record).flatMap((name) => [name, ...name.split(/ (?:en|of) /)]),
    action: pressId('put-right', record.id),
  }));
  const actions = offered.map(({ words, action }) => ({ id: action, label: words }));
  reply(turn, { type: 'text', text: say(sentences.inWhich, turn.language), actions });
  turn.waits = { ...turn.waits, told: { text, at: turn.now }, choice: offered };
  listenToSeveral(turn);
}
const mostAsked = 5;
