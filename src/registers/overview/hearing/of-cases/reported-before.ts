// Who reported a breach before and says that this is of that one: it is added there, and begins no new report.
import { changeButton } from '../../../../app/record-buttons.js';
import { talk } from '../../../../app/talk.js';
import { type AppTurn, type Loaded, tell } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { flowTold } from '../../../../app/typing/proposals.js';
import { filledOf, waitingElsewhere } from '../../../../app/typing/waiting.js';
import { textAt } from '../../../../core/engine/answers.js';
import { readPress } from '../../../../core/engine/press.js';
import { unsentId } from '../../../../core/engine/unsent.js';
import { andThen } from '../../../../core/understanding/forms/story-told.js';
import { momentInstead } from '../../../../core/understanding/values/moment-instead.js';
import { mentioned } from '../../../../core/understanding/values/which-said.js';
import { wordsIn } from '../../../../core/understanding/words.js';
import { formButton } from '../../../breach/card.js';
import { isStillOpen, ownReports } from '../../../breach/files.js';
import { type MoreOfEarlier, moreOfEarlier } from '../../../breach/rules/hearing/earlier-report.js';
import { noticedAnew } from '../../../breach/rules/hearing/noticed-anew.js';
import { breachSentences } from '../../../breach/sentences.js';
import { hearingSentences as sentences } from '../hearing-sentences.js';
import { filedAs, fileToFill, offerIn, proposeAdded, storyOf } from './just-reported.js';

/** Offered to be added to what they reported, however long ago; false where none of theirs is open that can be meant. */
export async function addsToEarlier(turn: AppTurn, text: string): Promise<boolean> {
  const more = moreOfEarlier(text);
  if (more === undefined) return false;
  const report = await earlierMeant(turn, text, more);
  if (report === undefined) return false;
  // What names the number of a file is put down there by who works on it.
  if (/\bd-?\d/i.test(text) && (await fileToFill(turn, report)) !== undefined) return false;
  const said = more.notNew === true ? takenFromNew(turn, more.said) : more.said;
  heardAs(turn, 'answer', text, { addition: said }, 'likely');
  if (said !== '') return offerIn(turn, report, said);
  const press = readPress(formButton(turn, report, 'more', sentences.belongsTo).id);
  if (press === undefined) return false;
  tell(turn, sentences.whatToAdd, { record: filedAs(report) ?? '' });
  await talk(turn, report.record, { type: 'press', press });
  return true;
}

/** Whether it is said to be no new one: then nothing is begun, whatever was offered or stands open. */
export const isNotNew = async (turn: AppTurn, text: string): Promise<boolean> =>
  moreOfEarlier(text)?.notNew === true && addsToEarlier(turn, text);

/** What was told as a new one, with this behind it: it is none, and nothing of it stands there any more. */
function takenFromNew(turn: AppTurn, said: string): string {
  const { id } = flowTold(turn, 'breach');
  const { told } = turn.waited;
  const story = filledOf(turn, unsentId(id))['what-happened'];
  const before = typeof story === 'string' ? story : told?.flow === id ? told.text : '';
  turn.waits = waitingElsewhere(turn.waits, unsentId(id));
  if (before === '' || said === '') return before || said;
  return andThen(before, said);
}

/** The own report whose words are in it, or the last, as long as its file is open. */
async function earlierMeant(turn: AppTurn, text: string, more: MoreOfEarlier): Promise<Loaded | undefined> {
  const { of, notNew = false } = more;
  const own: Loaded[] = [];
  for (const one of await ownReports(turn)) if (await isStillOpen(turn, one)) own.push(one);
  const about = own.filter((one) => of === undefined || wordsIn(storyOf(one)).includes(of.toLowerCase()));
  const open = about.length === 0 && notNew ? own : about;
  const named = mentioned(
    text,
    open.map((report) => ({ report, words: `${filedAs(report) ?? ''} ${storyOf(report)}` })),
  )?.report;
  return named ?? open.at(-1);
}

/** When it was noticed, put right in their own report; what takes the place of another moment that is named is for who handles it. */
export async function noticedInOwn(
  turn: AppTurn,
  text: string,
  clock: Parameters<typeof noticedAnew>[2],
): Promise<boolean> {
  const report = momentInstead(text) === undefined ? await earlierMeant(turn, text, { said: text }) : undefined;
  const at = report && noticedAnew(text, textAt(report.scope.answers, 'noticed-at'), clock);
  if (report === undefined || at === undefined) return false;
  proposeAdded(turn, report, { 'noticed-at': at }, [
    changeButton(turn, report, 'noticed-at', breachSentences.wrongTime),
  ]);
  return heardAs(turn, 'correction', text, { 'noticed-at': at }, 'likely');
}
