// What is typed after an offer to report and is neither yes nor no: more of what was told, what is wrong in it, or its answer.

import { pathsAt } from '../../core/engine/ask.js';
import type { Checklist } from '../../core/engine/checklist.js';
import { columnAt } from '../../core/engine/scope.js';
import type { Text } from '../../core/text.js';
import { goesOn, storyOf, withTold } from '../../core/understanding/forms/form-words.js';
import { saysAnew } from '../../core/understanding/forms/story-put-right.js';
import { andThen, wordsRight } from '../../core/understanding/forms/story-told.js';
import type { Reading } from '../../core/understanding/reading.js';
import { goesOnTelling } from '../../core/understanding/talk/goes-on-telling.js';
import { notices } from '../../core/understanding/values/moments-said.js';
import { wordsIn } from '../../core/understanding/words.js';
import { type AppTurn, tell } from '../turn.js';
import { heardIn, little } from './heard.js';
import { fewOfMore, moreHere, saidAnew } from './more-told.js';
import type { Open } from './open-here.js';
import { askedBeside } from './typed-over.js';
import { showFilled, showWith } from './unsent.js';
import { inForm, unsentFlow } from './unsent-record.js';
import { filledOf } from './waiting.js';
import { whoNamed } from './who-named.js';

/** The form opens with what was told and with this; `withNo` are all words of a no that goes on. */
export async function addToTold(turn: AppTurn, checklist: Checklist, text: string, withNo?: string): Promise<boolean> {
  const { told } = turn.waited;
  const open = await offered(turn, checklist);
  if (told === undefined || checklist.tells === undefined || open === undefined) return false;
  const { scope } = open;
  const { anew: turned, another } = await turn.registers.hearing();
  const [first] = await heardIn(turn, text, { open });
  if (another(checklist.tells, told.text, text)) return false;
  const counted = checklist.tells === 'breach' ? turned(checklist.tells, open.filled, text) : undefined;
  const words = wordsRight(open.filled, scope, text);
  // What else it tells stands behind what was put right.
  const right = { ...words, ...((storyOf(checklist) ?? '') in words ? withTold(open.filled, scope, text) : {}) };
  const show = showing(turn, checklist, open, counted?.says, right);
  if (counted?.values !== undefined) return show({ ...withTold(open.filled, scope, text), ...counted.values });
  if (Object.keys(right).length > 0) return show(first.intent === 'answer' ? first.values : {});
  const isAnew = saysAnew(told.text, text);
  const isTurned = withNo !== undefined && turned(checklist.tells, open.filled, withNo) !== undefined;
  // "Nee, ze wil het laten verwijderen": the same matter, and of another kind.
  if (!isAnew && !isTurned && first.intent !== checklist.tells)
    return tellsOn(turn, checklist, open, first, text, show);
  // After something else was said in between, a story is a new one.
  if (!isAnew && told.reminded === true && !goesOn(text)) return false;
  return show(await toldMore(turn, checklist, open, text, { told: told.text, isAnew, isTurned }));
}

/** What is told on of the same matter, in the form as it stands then. */
async function toldMore(
  turn: AppTurn,
  checklist: Checklist,
  open: Pick<Open, 'scope' | 'focus' | 'filled'>,
  text: string,
  { told, isAnew, isTurned }: { readonly told: string; readonly isAnew: boolean; readonly isTurned: boolean },
): Promise<Open['filled']> {
  const { fields, more: moreTold } = await turn.registers.hearing();
  const { tells = '' } = checklist;
  const all = fields(turn, tells, text);
  const said = isAnew || isTurned ? all : withNamedKinds(all, moreTold(turn, tells, {}, text));
  // What happened is of a kind by all that was told of it.
  const { incident } = isAnew ? said : fields(turn, tells, andThen(told, text));
  const anew = saidAnew(open.scope, { ...said, incident }, isAnew, notices.test(told) && !notices.test(text));
  const more = { ...(await moreHere(turn, checklist, open, text)), ...withTold(open.filled, open.scope, text) };
  return { ...more, ...anew };
}

/** A kind that is only guessed from what is told on takes no place of what was told. */
function withNamedKinds({ kinds: _guessed, ...others }: Open['filled'], { kinds }: Open['filled']): Open['filled'] {
  return kinds === undefined ? others : { ...others, kinds };
}

/** The form opens with what was told, and at which place of theirs it was. */
export async function tellsPlace(turn: AppTurn, checklist: Checklist, place: string): Promise<boolean> {
  const open = await offered(turn, checklist);
  if (open !== undefined) await showWith(turn, checklist, open, withTold(open.filled, open.scope, place));
  return open !== undefined;
}

/** The form opens with what was told, and with what goes on about it. */
export async function tellsFurther(turn: AppTurn, checklist: Checklist, text: string): Promise<boolean> {
  const { told } = turn.waited;
  const open = await offered(turn, checklist);
  if (open === undefined || told === undefined) return false;
  const about = { told: told.text, isAnew: false, isTurned: false };
  await showWith(turn, checklist, open, await toldMore(turn, checklist, open, text, about));
  return true;
}

/** "Nee niet bij ons, bij exact": the form opens with what that makes of it; false where it makes nothing of it. */
export async function turnsTold(turn: AppTurn, checklist: Checklist, text: string): Promise<boolean> {
  const open = await offered(turn, checklist);
  const { anew } = await turn.registers.hearing();
  const turned = open && checklist.tells !== undefined ? anew(checklist.tells, open.filled, text)?.values : undefined;
  if (open === undefined || turned === undefined) return false;
  await showWith(turn, checklist, open, { ...open.filled, ...withTold(open.filled, open.scope, text), ...turned });
  return true;
}

/** The form that is offered, with what was told in it. */
async function offered(
  turn: AppTurn,
  checklist: Checklist,
): Promise<Pick<Open, 'scope' | 'focus' | 'filled'> | undefined> {
  const { told } = turn.waited;
  if (told === undefined || checklist.tells === undefined) return undefined;
  const { fields } = await turn.registers.hearing();
  const { conversation, scope } = await inForm(turn, checklist, { type: 'show' });
  const { focus } = conversation;
  return focus && { scope, focus, filled: fields(turn, checklist.tells, told.text) };
}

/** Shows the form with what is filled in now and put right of its words, below what has to be known of that. */
const showing =
  (turn: AppTurn, checklist: Checklist, open: Open, says: Text | undefined, right: Open['filled']) =>
  async (values: Open['filled']): Promise<true> => {
    if (says !== undefined) tell(turn, says);
    await showWith(turn, checklist, open, { ...values, ...right });
    return true;
  };

/** What answers the form that is offered, or goes on telling. */
async function tellsOn(
  turn: AppTurn,
  checklist: Checklist,
  open: Open,
  { intent, values }: Reading,
  text: string,
  show: ReturnType<typeof showing>,
): Promise<boolean> {
  // While the form is only offered, what only some field would take as it stands may be of anything else.
  const isAny =
    Object.values(values).every((value) => typeof value === 'string' && value.endsWith(text.trim())) &&
    !goesOn(text) &&
    !('who' in (await moreHere(turn, checklist, open, text)));
  // How the business works is no answer to what was told.
  const answers = intent === 'answer' && !isAny && !usesIt.test(text.trim()) ? values : undefined;
  const isMoreOfIt =
    (little.includes(intent) && goesOnTelling(text, open.scope.facts)) ||
    (checklist.tells === 'breach' && standsOnIt.test(text.trim()));
  if (answers === undefined && !isMoreOfIt) return askedBeside(turn, checklist, open, text);
  // What is more than an answer was told, too.
  const isMore = answers === undefined || wordsIn(text).length > fewOfMore;
  return show({ ...(isMore ? withTold(open.filled, open.scope, text) : {}), ...answers });
}

/** "We gebruiken nu trouwens whatsapp voor het rooster". */
const usesIt =
  /^(?:(?:en|oh?|trouwens|and|also)[, ]+)*(?:we|wij|we're) (?:(?:nu|ook|voortaan|now|also) )*(?:gebruiken|werken|zijn overgestapt|use|work)\b/i;

/** "Er staat whatsapp op met klanten": what is on what was lost. */
const standsOnIt =
  /^(?:(?:en|ja|oh?|and) )*(?:er|daar) (?:staat|staan|zit|zitten) [^?]{2,100}?\b(?:op|in)\b(?! (?:het|ons|de) (?:register|lijst|website|site)\b)/i;

/** Who asks what was told is told by name: the form opens with that in it. */
export async function namesWho(turn: AppTurn, checklist: Checklist, text: string): Promise<boolean> {
  const open = await offered(turn, checklist);
  const named = open && (await whoNamed(turn, checklist, open, text, true));
  if (named !== undefined) await showFilled(turn, checklist, { ...open?.filled, ...named });
  return named !== undefined;
}

/** Whether the form still has a question of yes or no in it that nobody answered. */
export async function leavesYesOrNo(turn: AppTurn, record: string): Promise<boolean> {
  const checklist = unsentFlow(turn, record);
  if (checklist === undefined) return false;
  const { conversation, scope } = await inForm(turn, checklist, { type: 'show' });
  const filled = filledOf(turn, record);
  const paths = conversation.focus === undefined ? [] : pathsAt(scope, conversation.focus);
  return paths.some((path) => !(path in filled) && columnAt(scope, path)?.kind === 'yes-no');
}
