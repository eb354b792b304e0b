// Who reported a breach a moment ago and tells more mostly tells more of that one: it can be added, and need not be a second.
import { changeButton } from '../../../app/record-buttons.js';
import { type AppTurn, reply } from '../../../app/turn.js';
import { valueAt } from '../../../core/engine/answers.js';
import type { Action } from '../../../core/engine/replies.js';
import { say } from '../../../core/text.js';
import { addMinutesTo } from '../../../core/time.js';
import { andThen, goesOn } from '../../../core/understanding/forms/form-words.js';
import { momentTold } from '../../../core/understanding/values/moments-said.js';
import { mentioned } from '../../../core/understanding/values/which-said.js';
import { wordsIn } from '../../../core/understanding/words.js';
import { formButton } from '../../breach/card.js';
import { ownReports } from '../../breach/files.js';
import { factsIn } from '../../breach/rules/hearing/facts-told.js';
import { breachSentences } from '../../breach/sentences.js';
import { wentWrong } from './belongs.js';
import { hearingSentences as sentences } from './hearing-sentences.js';

const minutes = 120;

/** What this person reported a moment ago. */
async function justReported(turn: AppTurn): Promise<Awaited<ReturnType<typeof ownReports>>> {
  const reports = await ownReports(turn);
  return reports.filter(({ record }) => addMinutesTo(record.createdAt, minutes) >= turn.now);
}

/**
 * A button that opens what this person just reported, with this to add to it, and where a moment is told the one that puts right when it
 * was noticed; none where there is no such report.
 */
export async function addsToReported(turn: AppTurn, said: string): Promise<readonly Action[]> {
  const recent = await justReported(turn);
  // Of several it is the one whose words are in it, and else the last.
  const reports = recent.map((report) => ({
    report,
    words: String(valueAt(report.scope.answers, 'what-happened') ?? ''),
  }));
  const last = (recent.length > 1 ? mentioned(said, reports)?.report : undefined) ?? recent.at(-1);
  const number = last && valueAt(last.scope.answers, 'filed-as');
  if (last === undefined || typeof number !== 'string') return [];
  // Another form that is half filled in stays, and so does what was told before.
  const { form: other } = turn.waits;
  const before = other?.record === last.record.id ? other.values['addition'] : undefined;
  const addition = typeof before === 'string' ? added(before, said) : said;
  const form =
    other === undefined || typeof before === 'string'
      ? { record: last.record.id, values: { ...other?.values, addition }, at: turn.now }
      : other;
  const label = say(sentences.belongsTo, turn.language, { record: number });
  const add = { ...formButton(turn, last, 'more', sentences.belongsTo), label };
  turn.waits = { ...turn.waits, form, choice: [{ words: belongs, action: add.id }] };
  const told = momentTold(said, { now: turn.now, zone: turn.organisation.zone });
  return told === undefined ? [add] : [add, changeButton(turn, last, 'noticed-at', breachSentences.wrongTime)];
}

/** Who says that it belongs there. */
const belongs = 'hoort daarbij erbij bijhoort toevoegen belongs there';

/** A word that told nothing does not stay before what does. */
function added(before: string, said: string): string {
  if (before.includes(said)) return before;
  return wordsIn(before).length < 3 && !/\d/.test(before) ? said : andThen(before, said);
}

/** Offers it below what was said; false where there is no such report. */
export async function offerToAdd(turn: AppTurn, said: string): Promise<boolean> {
  const actions = await addsToReported(turn, said);
  const [add] = actions;
  if (add === undefined) return false;
  turn.waits = { ...turn.waits, yes: add.id };
  reply(turn, { type: 'text', text: say(sentences.isItAbout, turn.language), actions });
  return true;
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
