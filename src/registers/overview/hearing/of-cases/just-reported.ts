// Who reported a breach a moment ago and tells more mostly tells more of that one: it can be added, and need not be a second.
import { changeButton, noButton } from '../../../../app/record-buttons.js';
import { canWith } from '../../../../app/register.js';
import { type AppTurn, type Loaded, reply, tell } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import type { Waiting } from '../../../../app/typing/waiting.js';
import { textAt, valueAt } from '../../../../core/engine/answers.js';
import { pressId } from '../../../../core/engine/press.js';
import type { Action } from '../../../../core/engine/replies.js';
import { labelled } from '../../../../core/engine/telling/said-back.js';
import { kindsAsked } from '../../../../core/engine/telling/still-needed.js';
import { isEmptyTalk } from '../../../../core/engine/typed/no-answer.js';
import { say } from '../../../../core/text.js';
import { addMinutesTo } from '../../../../core/time.js';
import { goesOn } from '../../../../core/understanding/forms/form-words.js';
import { andThen } from '../../../../core/understanding/forms/story-told.js';
import { controlSaid, onlyAgrees, onlyDeclines } from '../../../../core/understanding/talk/controls-said.js';
import { onlyToBot, toldToOthers } from '../../../../core/understanding/talk/said-to-bot.js';
import { onlySends } from '../../../../core/understanding/talk/sends-said.js';
import { clausesApart } from '../../../../core/understanding/talk/told-apart.js';
import { peopleTold } from '../../../../core/understanding/values/counted-again.js';
import { momentTold } from '../../../../core/understanding/values/moments-said.js';
import { mentioned } from '../../../../core/understanding/values/which-said.js';
import { saysUnknown } from '../../../../core/understanding/values/yes-no.js';
import { wordsIn } from '../../../../core/understanding/words.js';
import { formButton } from '../../../breach/card.js';
import { fileFor, isOpenFile, isStillOpen, ownReports } from '../../../breach/files.js';
import { goesBackTo, namesOf } from '../../../breach/rules/hearing/earlier-report.js';
import { factsIn } from '../../../breach/rules/hearing/facts-told.js';
import {
  hasTheirsWrong,
  type MoreOfReport,
  mayBeOfReport,
  moreOfReport,
} from '../../../breach/rules/hearing/more-of-report.js';
import { putsRight } from '../../../breach/rules/told-in-file.js';
import { breachSentences } from '../../../breach/sentences.js';
import { hearingSentences as sentences } from '../hearing-sentences.js';
import { propose, proposedIn } from '../of-records/proposed-there.js';
import { wentWrong } from './belongs.js';
import { isOfJustNow } from './just-now.js';

/** What this person reported a moment ago. */
const justReported = async (turn: AppTurn): Promise<readonly Loaded[]> =>
  (await ownReports(turn)).filter((report) => isOfJustNow(turn, report));

/**
 * Of several it is the one whose words are in it, and else the last. Of who reported nothing a moment ago it is the last whose file is open
 * and that these words go back to: "hij is dus toch kwijt".
 */
async function reportMeant(turn: AppTurn, said: string): Promise<Loaded | undefined> {
  const recent = await justReported(turn);
  if (recent.length === 0) return earlierSpokenOf(turn, said);
  const told = recent.map((report) => ({
    report,
    words: String(valueAt(report.scope.answers, 'what-happened') ?? ''),
  }));
  const meant = (recent.length > 1 ? mentioned(said, told)?.report : undefined) ?? recent.at(-1);
  return meant !== undefined && filedAs(meant) !== undefined ? meant : undefined;
}

async function earlierSpokenOf(turn: AppTurn, said: string): Promise<Loaded | undefined> {
  for (const one of [...(await ownReports(turn))].reverse())
    if (speaksOf(said, storyOf(one)) && filedAs(one) !== undefined && (await isStillOpen(turn, one))) return one;
  return undefined;
}

const speaksOf = (said: string, story: string): boolean => goesBackTo(said, story) || namesOf(said, story);

/** Who says how it is now with what they reported before adds to that, whatever is asked; false where no words go back to it. */
export async function offerToAddTurned(turn: AppTurn, said: string): Promise<boolean> {
  const report = await reportMeant(turn, said);
  if (report === undefined || !goesBackTo(said, storyOf(report))) return false;
  heardAs(turn, 'answer', said, { addition: said }, 'likely');
  return offerIn(turn, report, said);
}

/** The number of what this person reported last, a moment ago, and when that was. */
export async function lastReported(turn: AppTurn): Promise<{ readonly name: string; readonly at: string } | undefined> {
  const report = (await justReported(turn)).at(-1);
  const name = report && filedAs(report);
  return report === undefined || name === undefined ? undefined : { name, at: report.record.createdAt };
}

export function filedAs({ scope }: Loaded): string | undefined {
  const number = valueAt(scope.answers, 'filed-as');
  return typeof number === 'string' ? number : undefined;
}

/**
 * A button that opens what this person just reported, with this to add to it, and where a moment is told the one that puts right when it
 * was noticed; none where there is no such report.
 */
export async function addsToReported(turn: AppTurn, said: string): Promise<readonly Action[]> {
  const report = await reportMeant(turn, said);
  return report === undefined ? [] : addsTo(turn, report, said);
}

function addsTo(turn: AppTurn, report: Loaded, said: string): readonly [Action, ...Action[]] {
  const add = opensMore(turn, report, said);
  const told = momentTold(said, { now: turn.now, zone: turn.organisation.zone });
  return told === undefined ? [add] : [add, changeButton(turn, report, 'noticed-at', breachSentences.wrongTime)];
}

function opensMore(turn: AppTurn, report: Loaded, said: string): Action {
  // Another form that is half filled in stays, and so does what was told before.
  const { form: other } = turn.waits;
  const before = other?.record === report.record.id ? other.values['addition'] : undefined;
  const addition = typeof before === 'string' ? added(before, said) : said;
  const waits = proposedIn(turn, report);
  const more = moreOfReport(said, { ...valuesOf(report), ...waits });
  const values = { ...other?.values, ...waits, ...more, addition };
  const form =
    other === undefined || typeof before === 'string' ? { record: report.record.id, values, at: turn.now } : other;
  const add = { ...formButton(turn, report, 'more', sentences.belongsTo), label: labelOf(turn, report) };
  turn.waits = { ...turn.waits, form, choice: [{ words: belongs, action: add.id }] };
  return add;
}

const labelOf = ({ language }: AppTurn, report: Loaded): string =>
  say(sentences.belongsTo, language, { record: filedAs(report) ?? '' });

const belongs = 'hoort daarbij erbij bijhoort toevoegen belongs there';

function added(before: string, said: string): string {
  if (before.includes(said)) return before;
  return wordsIn(before).length < 3 && !/\d/.test(before) ? said : andThen(before, said);
}

/** How many it is about, and which data: proposed in what was just reported, with all that was proposed there and is not stored yet. */
export async function toldOfReport(turn: AppTurn, text: string, isBeside: boolean): Promise<boolean> {
  if (!isBeside && (await staysUnknown(turn, text))) return true;
  if (!mayBeOfReport(text) || (isBeside && !countsPeople.test(text.trim()))) return false;
  const report = await reportMeant(turn, text);
  if (report === undefined) return false;
  // Beside a question that was open before it, only what is told at once is of the report.
  if (isBeside && addMinutesTo(report.record.createdAt, minutesBeside) < turn.now) return false;
  const told = peopleTold(String(valueAt(report.scope.answers, 'what-happened') ?? ''));
  const more = moreOfReport(text, { 'how-many': told, ...valuesOf(report), ...proposedIn(turn, report) });
  if (more === undefined) return false;
  heardAs(turn, 'answer', text, { ...more }, 'likely');
  const isSo = Object.entries(more).every(([path, value]) => valueAt(report.scope.answers, path) === value);
  if (isSo) tell(turn, sentences.saysSo, { record: filedAs(report) ?? '' });
  else if (goesOn(text.replace(sighs, '')) && !onlyCounts(text)) await offerToAdd(turn, text);
  else await proposeMore(turn, report, more);
  return true;
}

/** "Hoeveel mensen, geen idee, moet ik haar vragen" asks nothing: how many they are is not known yet. */
async function staysUnknown(turn: AppTurn, text: string): Promise<boolean> {
  if (text.includes('?') || /\d/.test(text) || !saysUnknown(text) || kindsAsked(text)?.includes('number') !== true)
    return false;
  const report = await reportMeant(turn, text);
  if (report === undefined) return false;
  tell(turn, sentences.notKnownYet, { record: filedAs(report) ?? '' });
  return heardAs(turn, 'answer', text, { people: null });
}

const minutesBeside = 5;
const countsPeople =
  /^(?:(?:het|er|dat|ja|oh?|en|it|there|and|waren|zijn|gaat om|was|were|are|is|about|stonden|stond) )*(?:ongeveer |zo'?n |circa |about |around )?\d{1,6} (?:mensen|klanten|personen|leden|gasten|pati[eë]nten|cli[eë]nten|adressen|people|customers|guests|patients|clients|members)[.!]*$/iu;
const sighs = /^(?:ow|oh?|ah|eh)[ ,]+/i;
/** "Het waren trouwens 60 mensen" tells how many, and nothing beside that. */
const onlyCounts = (text: string): boolean =>
  countsPeople.test(text.replace(sighs, '').replace(asides, '').replace(reason, '').trim());
/** Why there are so many tells nothing more of them. */
const reason = /[, ]+(?:want|omdat|doordat|because|since) .*$/i;
const asides =
  /\b(?:o ?ja|trouwens|overigens|uiteindelijk|dus|toch|wel|by the way|btw|actually|in total|in totaal)\b[ ,]*/gi;

/** A number alone goes into the file itself for who may change that. */
async function proposeMore(turn: AppTurn, report: Loaded, more: MoreOfReport): Promise<void> {
  const people = more['which-data'] === undefined ? more['how-many'] : undefined;
  const file = people === undefined ? undefined : await fileToFill(turn, report);
  if (file === undefined) proposeAdded(turn, report, { ...more });
  else propose(turn, { loaded: file, values: { ...proposedIn(turn, file), people } });
}

/** Who may change the file itself puts it there. */
export async function fileToFill(turn: AppTurn, report: Loaded): Promise<Loaded | undefined> {
  const file = await fileFor(turn, report);
  return file !== undefined && isOpenFile(file) && canWith(turn, 'edit', file) ? file : undefined;
}

const valuesOf = ({ scope: { answers } }: Loaded): Readonly<Record<string, unknown>> =>
  Object.fromEntries(ofMore.flatMap((path) => (answers.has(path) ? [[path, valueAt(answers, path)]] : [])));
const ofMore = ['how-many', 'which-data'];

/** One yes stores it in the report, and passes it on to whoever takes that on. */
export function proposeAdded(
  turn: AppTurn,
  report: Loaded,
  values: Readonly<Record<string, unknown>>,
  others: readonly Action[] = [],
): void {
  const all = { ...proposedIn(turn, report), ...values };
  const add = { id: pressId('put-right', report.record.id), label: labelOf(turn, report), style: 'primary' } as const;
  reply(turn, {
    type: 'text',
    text: [say(sentences.isItAbout, turn.language), ...labelled(report.scope, all)].join('\n'),
    actions: [add, ...others, noButton(turn, report.record.id)],
  });
  const proposed = { type: 'answer', record: report.record.id, values: all } as const;
  turn.waits = { ...turn.waits, yes: add.id, proposed, choice: [{ words: belongs, action: add.id }] };
}

/** A yes, a no, a word that steers, or no words at all tell no more of it. */
export const saysNothing = (said: string): boolean =>
  isEmptyTalk(said) ||
  onlyToBot(said) ||
  onlyAgrees(said.replaceAll(/['’]/g, '')) ||
  onlyDeclines(said) ||
  onlySends(said) ||
  controlSaid(said) !== undefined;

/**
 * Offers it below what was said: one yes stores it, unless something else waits for its yes there, or it may put something right: that is
 * seen once more first. False where there is no such report.
 */
export async function offerToAdd(turn: AppTurn, said: string): Promise<boolean> {
  const report = saysNothing(said) || hasTheirsWrong(said) ? undefined : await reportMeant(turn, said);
  return report !== undefined && offerIn(turn, report, said);
}

export const storyOf = ({ scope }: Loaded): string => textAt(scope.answers, 'what-happened') ?? '';

export function offerIn(turn: AppTurn, report: Loaded, words: string): true {
  const said = toldToOthers(words);
  if (onlyDeclines(clausesApart(words)[0] ?? '')) leaveShown(turn, report);
  // What waits to be added goes with what is added now.
  const isWaiting = Object.keys(proposedIn(turn, report)).some((path) => path !== 'addition') || putsRight(said);
  const [opens, ...times] = addsTo(turn, report, said);
  const isWhen = times.length > 0 && (wordsIn(said).length <= fewOfMoment || ofNoticing.test(said));
  const filled = additionIn(turn, report);
  const values = isWaiting || isWhen ? undefined : filled;
  if (values === undefined) turn.waits = { ...turn.waits, yes: opens.id };
  const { 'how-many': people, 'which-data': data } = moreOfReport(said, valuesOf(report)) ?? {};
  const shown = {
    ...(people !== undefined && { 'how-many': people }),
    ...(data !== undefined && { 'which-data': data }),
    ...(filled !== undefined && { addition: filled['addition'] }),
  };
  const text = [asksIfOf(turn, report), ...labelled(report.scope, shown)].join('\n');
  const atOnce = values === undefined ? [] : [addsAtOnce(turn, report, values)];
  reply(turn, { type: 'text', text, actions: [...atOnce, opens, ...times] });
  return true;
}

/** "Nee joh, ...": what was shown before is not to be added with what is told now. */
function leaveShown(turn: AppTurn, { record }: Loaded): void {
  const { form, ...others } = turn.waits;
  if (form?.record === record.id && 'addition' in form.values) turn.waits = others;
}

/** A moment alone, or of noticing it, may put that right; another one is told with what happened then. */
const fewOfMoment = 6;
const ofNoticing =
  /\b(?:merk\p{L}*|gemerkt|ontdek\p{L}*|zag|zagen|gezien|hoorde\p{L}*|gehoord|wist|wisten|tijd(?:stip)?|notic\p{L}*|found|saw|heard|knew|time)\b/iu;

/** Whether it is of what was reported just now, or of that one from before. */
function asksIfOf(turn: AppTurn, report: Loaded): string {
  return say(isOfJustNow(turn, report) ? sentences.isItAbout : sentences.isItAboutEarlier, turn.language, {
    record: filedAs(report) ?? '',
  });
}

/** What is filled in to be added to this report, where nothing else is; the yes to what says it back stores it. */
function additionIn({ waits: { form } }: AppTurn, { record }: Loaded): Readonly<Record<string, unknown>> | undefined {
  return form?.record === record.id && typeof form.values['addition'] === 'string' ? form.values : undefined;
}

function addsAtOnce(turn: AppTurn, { record }: Loaded, values: Readonly<Record<string, unknown>>): Action {
  const id = pressId('put-right', record.id);
  turn.waits = { ...turn.waits, yes: id, proposed: { type: 'answer', record: record.id, values } };
  return { id, label: say(sentences.addThis, turn.language), style: 'primary' };
}

/** What was filled in to be added, and is stored now, does not wait for another yes. */
export function withoutAdded(waits: Waiting, stored: Readonly<Record<string, unknown>>): Waiting {
  const { form, told, ...others } = waits;
  const { addition } = stored;
  if (typeof addition !== 'string' || form?.values['addition'] !== addition) return waits;
  // What was told and is added now is reported with it.
  return told === undefined || addition.includes(told.text) ? others : { ...others, told };
}

/** "En ook allergieen" right after a report tells kinds of data that were in it too, and nothing that is kept. */
export async function addsData(turn: AppTurn, said: string): Promise<boolean> {
  const isFew = wordsIn(said).length <= fewOfData && !said.includes('?');
  const isMore = isFew && more.test(said.trim()) && factsIn(said)['data'] !== undefined;
  return isMore && offerToAdd(turn, said);
}
const fewOfData = 6;
const more = /^(?:(?:o ja|oh|ja|en|and|yes)[, ]+)*(?:ook|also)\b/i;

const fewAfter = 8;
/** "Het is een tablet met een lijst erop" says of what it was; where something went wrong in it, it may be another one. */
const itWas =
  /^(?:het|dat|dit|er) (?:is|zijn|was|staan|staat)\b|^(?:it|that|they|there)(?:['’]s|['’]re| is| are| was| were)\b/i;
const saysWhatItWas = (said: string): boolean => itWas.test(said.trim()) && !wentWrong.test(said);

/** A few words after a report, or words that go on about it, are of that one unless they are something else after all. */
export const isMoreOfReport = (said: string): boolean =>
  wordsIn(said).length <= fewAfter || goesOn(said) || saysWhatItWas(said);

/** What says of it what it was, sounds like a breach and was reported a moment ago is of that, whatever work it sounds like too. */
export const isOfReported = async (turn: AppTurn, intent: string, said: string): Promise<boolean> =>
  intent === 'breach' && saysWhatItWas(said) && (await justReported(turn)).length > 0;
