// What is put right of a breach that runs, wherever one is: how many people it is about, when it was noticed, and which data.
import { canWith, numberOf } from '../../../../app/register.js';
import { type AppTurn, type Loaded, tell } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { type Answers, choicesAt, rowsOf, textAt, valueAt } from '../../../../core/engine/answers.js';
import { applicableQuestions } from '../../../../core/engine/applies.js';
import { pathsAt } from '../../../../core/engine/ask.js';
import { columnAt } from '../../../../core/engine/scope.js';
import { t } from '../../../../core/text.js';
import { type Instant, showInstant } from '../../../../core/time.js';
import { mayPutRight } from '../../../../core/understanding/corrections/told-right.js';
import { wordsRight } from '../../../../core/understanding/forms/story-told.js';
import type { Situation } from '../../../../core/understanding/reading.js';
import { clausesApart } from '../../../../core/understanding/talk/told-apart.js';
import { peopleTold } from '../../../../core/understanding/values/counted-again.js';
import { momentOnly } from '../../../../core/understanding/values/moment-instead.js';
import { ordinaryData, specialData } from '../../../breach/rules/facts.js';
import { beganTold } from '../../../breach/rules/hearing/began-told.js';
import { dataAnew, dataFirst } from '../../../breach/rules/hearing/data-anew.js';
import { factsTold } from '../../../breach/rules/hearing/facts-told.js';
import { tellsWhyLate } from '../../../breach/rules/hearing/measures-told.js';
import { noticedAnew, onlyWhenAnew, tellsMomentAnew } from '../../../breach/rules/hearing/noticed-anew.js';
import { peopleAnew, peoplePutRight } from '../../../breach/rules/hearing/people-anew.js';
import { stillOpenSaid } from '../../../breach/rules/hearing/still-open-said.js';
import { numbersIn } from '../../rules/about-running.js';
import { closingSaid } from '../../rules/closing-said.js';
import { openOf } from '../../standing/running.js';
import { propose, proposedIn } from '../of-records/proposed-there.js';
import { focusedFile } from './belongs.js';
import { offerToAdd } from './just-reported.js';
import { noticedInOwn } from './reported-before.js';

type Beside = NonNullable<Situation['open']>;
type Values = Readonly<Record<string, unknown>>;

/**
 * Asked back for the one file that it can be of; who may not change that may add it to what they just reported. False where a text
 * puts nothing right, or something of what is asked or shown here.
 */
export async function breachPutRight(turn: AppTurn, text: string, beside: Beside | undefined): Promise<boolean> {
  return (
    (await countedAnew(turn, text, beside)) ||
    (await storyElse(turn, text, beside)) ||
    (await noticedElse(turn, text, beside)) ||
    (await beganElse(turn, text, beside)) ||
    (await dataElse(turn, text, beside))
  );
}

/** "Aantal moet 36 zijn". */
async function countedAnew(turn: AppTurn, text: string, beside: Beside | undefined): Promise<boolean> {
  const { filled = {}, proposed = {} } = beside ?? {};
  if ('people' in filled || 'people' in proposed || asksKind(beside, 'number')) return false;
  // Most of what is typed is none of this: no file is read for it.
  const said = peoplePutRight(text);
  if (said === undefined && !namesTwo.test(text)) return false;
  if (said?.first === true && beside !== undefined) return false;
  return ofOneFile(turn, text, (loaded) => {
    const { scope } = loaded;
    // What was asked back last, and got another reply than yes, is what is put right.
    const asked = proposedIn(turn, loaded)['people'];
    const known = typeof asked === 'number' ? asked : numberAt(scope.answers, 'people');
    const people =
      peopleAnew(text, known) ??
      // What its report tells counts where nobody answered it yet.
      (valueAt(scope.answers, 'people') === undefined
        ? peopleAnew(text, peopleTold(textAt(scope.answers, 'what-happened') ?? ''))
        : undefined);
    return people === undefined
      ? undefined
      : { ...(storyIn(turn, loaded, text) ?? storyIn(turn, loaded, `${people} niet ${known}`)), people };
  });
}

/** "Het was piet, niet kees": in what its report tells. */
async function storyElse(turn: AppTurn, text: string, beside: Beside | undefined): Promise<boolean> {
  // What is put right of a card or a form that waits is of that.
  const isWaiting = beside?.proposed !== undefined || Object.keys(beside?.filled ?? {}).length > 0;
  if (isWaiting || !mayPutRight(text) || asksKind(beside, 'long-text')) return false;
  return ofOneFile(turn, text, (loaded) => storyIn(turn, loaded, text));
}

function storyIn(turn: AppTurn, loaded: Loaded, text: string): Values | undefined {
  const told = { 'what-happened': textAt(loaded.scope.answers, 'what-happened'), ...proposedIn(turn, loaded) };
  const right = wordsRight(told, loaded.scope, text);
  return Object.keys(right).length === 0 ? undefined : right;
}

/** One number may be in the place of another only where both are named. */
const namesTwo = /\d\D+\d/;

/** "Het was zaterdag dat ik het merkte, niet zondag". */
async function noticedElse(turn: AppTurn, text: string, beside: Beside | undefined): Promise<boolean> {
  const isSaid =
    tellsMomentAnew(text) || (beside === undefined && (momentOnly(text) ?? onlyWhenAnew(text)) !== undefined);
  // Why it is reported late says no other moment of noticing.
  if (!isSaid || tellsWhyLate(text) || asksKind(beside, 'moment') || asksKind(beside, 'day')) return false;
  const clock = { now: turn.now, zone: turn.organisation.zone };
  let reported: Instant | undefined;
  const isHeard = await ofOneFile(turn, text, ({ scope }) => {
    const at = noticedAnew(text, textAt(scope.answers, 'noticed-at'), clock);
    reported = at === undefined ? undefined : reportedBefore(scope.answers, at);
    return at === undefined || reported !== undefined ? undefined : { 'noticed-at': at };
  });
  if (!isHeard && reported !== undefined) {
    tell(turn, laterThanReported, { at: showInstant(reported, turn.organisation.zone, turn.language) });
    return heardAs(turn, 'correction', text);
  }
  if (isHeard || beside !== undefined || (await openOf(turn, 'breach')).length > 0) return isHeard;
  // Who may not change the file puts it right in what they reported.
  return (await noticedInOwn(turn, text, clock)) || offerToAdd(turn, text);
}

/** What was reported was noticed by then: the first report, where that was before this moment. */
function reportedBefore(answers: Answers, at: Instant): Instant | undefined {
  const [first] = rowsOf(answers, 'reports').flatMap((row) => textAt(answers, `reports/${row}/reported-at`) ?? []);
  return first !== undefined && first < at ? first : undefined;
}
const laterThanReported = t(
  `Dit is gemeld op {at}, dus later kan het niet ontdekt zijn. Er is niets veranderd.
   This was reported on {at}, so it cannot have been noticed later. Nothing was changed.`,
);

/** "Begonnen was het om 8.40": beside when it was noticed; who wants it closed as well hears how, after that. */
async function beganElse(turn: AppTurn, text: string, beside: Beside | undefined): Promise<boolean> {
  if (asksKind(beside, 'moment') || asksKind(beside, 'day') || asksKind(beside, 'long-text')) return false;
  const clock = { now: turn.now, zone: turn.organisation.zone };
  const isHeard = await ofOneFile(turn, text, ({ scope }) => {
    const told = beganTold(text, textAt(scope.answers, 'noticed-at'), clock);
    const isAsked = scope.checklist.sections.some(
      (section) => section.id === 'form-timeline' && applicableQuestions(section, scope).length > 0,
    );
    return told === undefined || !isAsked || valueAt(scope.answers, 'started-at') === told['started-at']
      ? undefined
      : { ...told };
  });
  if (isHeard && clausesApart(text).some((clause) => closingSaid(clause) === 'orders')) tell(turn, closeAfter);
  return isHeard;
}
const closeAfter = t(
  'Zeg daarna "sluiten", dan sluit ik het dossier.',
  'After that say "close it", and I close the file.',
);

/** "Hij was toch versleuteld", "er stonden geen wachtwoorden op, wel namen". */
async function dataElse(turn: AppTurn, text: string, beside: Beside | undefined): Promise<boolean> {
  const { filled = {}, proposed = {} } = beside ?? {};
  const asked = beside === undefined ? [] : pathsAt(beside.scope, beside.focus);
  if (ofData.some((path) => path in filled || path in proposed || asked.includes(path))) return false;
  // Most of what is typed is none of this: no file is read for it.
  const first = beside === undefined ? dataFirst(text) : undefined;
  if (first === undefined && dataAnew(text, { readable: null, data: dataKinds }) === undefined) return false;
  return ofOneFile(turn, text, ({ scope }) =>
    first !== undefined && valueAt(scope.answers, 'data') === undefined
      ? { ...factsTold(text, scope), data: first }
      : dataAnew(text, { readable: scope.answers.get('readable')?.value, data: choicesAt(scope.answers, 'data') }),
  );
}
/** "Er kan niemand meer bij": nobody can reach any more what still stood open, or somebody can again. */
export async function reachElse(turn: AppTurn, text: string): Promise<boolean> {
  const open = text.length > longestOfReach || !ofReach.test(text) ? undefined : stillOpenSaid(text);
  if (open === undefined) return false;
  return ofOneFile(turn, text, ({ scope: { answers } }) =>
    valueAt(answers, 'still-open') === !open ? { 'still-open': open } : undefined,
  );
}
const longestOfReach = 120;
/** Who only tells what somebody else did with it tells more than that. */
const ofReach =
  /\b(?:open|dicht|bij|erbij|zien|lezen|bereik\p{L}*|toegang|toegankelijk|offline|online|ingetrokken|reach\p{L}*|access\p{L}*|closed|read|see)\b/iu;

const ofData = ['readable', 'data'];
const dataKinds: readonly string[] = [...ordinaryData, ...specialData];

const asksKind = (beside: Beside | undefined, kind: string): boolean =>
  beside !== undefined &&
  pathsAt(beside.scope, beside.focus).some((path) => columnAt(beside.scope, path)?.kind === kind);

async function ofOneFile(turn: AppTurn, text: string, anew: (loaded: Loaded) => Values | undefined): Promise<boolean> {
  const numbers = numbersIn(text);
  const meant = (await openOf(turn, 'breach')).flatMap((loaded) => {
    const values = anew(loaded);
    const isMeant = numbers.length === 0 || numbers.includes(numberOf(loaded));
    return values !== undefined && isMeant && canWith(turn, 'edit', loaded) ? [{ loaded, values }] : [];
  });
  const here = meant.length > 1 ? await focusedFile(turn) : undefined;
  const [only, ...more] =
    here === undefined ? meant : meant.filter(({ loaded }) => loaded.record.id === here.record.id);
  if (only === undefined || more.length > 0) return false;
  propose(turn, only);
  return heardAs(turn, 'correction', text, only.values, 'likely');
}

function numberAt(answers: Loaded['scope']['answers'], path: string): number | undefined {
  const value = valueAt(answers, path);
  return typeof value === 'number' ? value : undefined;
}
