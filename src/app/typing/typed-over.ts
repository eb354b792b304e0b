// What is typed over a form that is not sent yet: it fills the fields, steers the form, or is answered beside it; nothing is stored.
import type { Checklist } from '../../core/engine/checklist.js';
import { pressId } from '../../core/engine/press.js';
import { sentences as engine } from '../../core/engine/sentences.js';
import { isWhole } from '../../core/engine/telling/still-needed.js';
import { heardText } from '../../core/engine/typed/no-answer.js';
import { unsentId } from '../../core/engine/unsent.js';
import { soundsLike } from '../../core/sounds-like.js';
import { withoutReminder } from '../../core/understanding/forms/came-later.js';
import { storyOf, withTold } from '../../core/understanding/forms/form-words.js';
import { besideMarks } from '../../core/understanding/forms/marked-by.js';
import { sharesWord } from '../../core/understanding/forms/story-put-right.js';
import { wordsRight } from '../../core/understanding/forms/story-told.js';
import type { Reading } from '../../core/understanding/reading.js';
import { tellsItIsBack } from '../../core/understanding/talk/is-back.js';
import { asksInForm } from '../../core/understanding/talk/said-in-form.js';
import { sentences } from '../sentences.js';
import { type AppTurn, reply, tell } from '../turn.js';
import { filling } from './filling.js';
import { heardAs, heardIn, tellsOfBusiness } from './heard.js';
import { sayNeeded, saysHowFar, sentUnknown } from './left-unknown.js';
import {
  answersHere,
  askedAnywhere,
  isAside,
  isToldHere,
  moreHere,
  ofBusiness,
  ofStoryAlone,
  saysHourToCome,
  tellsMore,
  toldAnew,
  toldBeside,
  waitsForThis,
} from './more-told.js';
import { type Open, openForm, putsRightIn } from './open-here.js';
import { heardInTold, isOpening } from './opening.js';
import { controlInForm, isNoPartOfStory, meantBesideForm, putsOffReport, saysBesideForm } from './said-in-form.js';
import { sayUnused } from './say-unused.js';
import { besideStory, courtesies, meantOfForm, steersForm, storyIn } from './steers-form.js';
import { offerNext, offerTold, tellNext, toldAgain } from './told-offer.js';
import { sendFilled, showWith, talkUnsent } from './unsent.js';
import { inForm } from './unsent-record.js';
import { filledOf, waitingElsewhere } from './waiting.js';
import { whoNamed } from './who-named.js';

/**
 * What is typed while the form of a flow stands open fills its fields, and the form comes back with them; nothing is stored
 * before it is sent, and no form is closed by typing. `isBeside` is said with an order to send it.
 */
export async function typedOver(turn: AppTurn, checklist: Checklist, text: string, isBeside: boolean): Promise<void> {
  const {
    conversation: { focus },
    scope,
  } = await inForm(turn, checklist, { type: 'show' });
  if (focus === undefined) return;
  const open = openForm(scope, focus, filledOf(turn, unsentId(checklist.id)));
  const { asksOfBot } = await turn.registers.hearing();
  if (asksOfBot(text)) return saidBeside(turn, checklist, open, await heardIn(turn, text, {}), text);
  if (await asksEarly(turn, checklist, open, text)) return;
  if ((await led(turn, checklist, open, text)) || (await heardElsewhere(turn, checklist, open, text))) return;
  const beside = (await ofBusiness(turn, open, text)) ?? (await askedAnywhere(turn, text));
  if (beside !== undefined) return saidBeside(turn, checklist, open, beside, text);
  const readings = await heardIn(turn, withoutReminder(text), { open });
  const first = besideStory(firstOf(readings, text, isBeside), text);
  const meant = meantOfForm(first, text, open, isBeside);
  if (meant !== undefined) return steered(turn, checklist, meant, open, text);
  const maySteer = first.intent !== 'control' || putsOffReport(text, checklist.tells);
  if (maySteer && (await strays(turn, checklist, open, text, first))) return;
  await told(turn, checklist, open, text, readings, first);
}

/** What is told in it, or answered beside it. */
async function told(
  turn: AppTurn,
  checklist: Checklist,
  open: Open,
  text: string,
  readings: readonly Reading[],
  first: Reading,
): Promise<void> {
  const values = await filledHere(turn, checklist, open, first, text);
  if (values !== undefined) {
    if (first.intent === 'answer') await sayUnused(turn, text, open, first);
    return showWith(turn, checklist, open, values);
  }
  if (first.intent === 'control') return steered(turn, checklist, String(first.values['control']), open, text);
  // The same thing told anew belongs in the form that is open for it.
  if (checklist.tells !== undefined && (await isToldHere(turn, checklist.tells, open, first, text))) {
    const { fields } = await turn.registers.hearing();
    const more = await moreHere(turn, checklist, open, text);
    const again = { ...fields(turn, checklist.tells, text), ...more };
    // What was told before stays: this is more of it, and a number comes beside a name.
    const before = { ...open.filled, ...withTold(open.filled, open.scope, besideMarks(text, more['who'])) };
    const who = typeof more['who'] === 'string' ? { who: more['who'] } : {};
    return showWith(turn, checklist, open, {
      ...again,
      ...before,
      ...besides(open.filled, again, text, first),
      ...who,
    });
  }
  const here = tellsMore(first, text) ? await moreHere(turn, checklist, open, text) : undefined;
  if (here !== undefined && Object.keys(here).length === 0 && isNoPartOfStory(text, open))
    return steered(turn, checklist, 'away', open, text);
  const more =
    here === undefined ? {} : { ...here, ...withTold(open.filled, open.scope, besideMarks(text, here['who'])) };
  if (Object.keys(more).length > 0) return showWith(turn, checklist, open, more);
  if (await askedBeside(turn, checklist, open, text)) return;
  await saidBeside(turn, checklist, open, readings, text);
}

const asWell = /\b(?:ook|daarnaast|bovendien|also|too)\b/i;

/** What is asked beside what was asked before: "ze wil ook dat het weg gaat"; what may only perhaps be one is no second wish. */
function besides(filled: Open['filled'], again: Open['filled'], text: string, { sure }: Reading): Open['filled'] {
  if (sure === 'possible' || !asWell.test(text)) return {};
  const lists = Object.entries(again).flatMap(([path, value]) => {
    const before: unknown = filled[path];
    return Array.isArray(value) && Array.isArray(before) ? [[path, [...new Set([...before, ...value])]]] : [];
  });
  return Object.fromEntries(lists);
}

/** What is said with an order to send is of the form, whatever else than a breach it sounds like. */
function firstOf(readings: readonly [Reading, ...(readonly Reading[])], text: string, isBeside: boolean): Reading {
  const isOfForm = ({ intent }: Reading): boolean => intent === 'answer' || intent === 'correction';
  return (isBeside && soundsLike(text) !== 'breach' ? readings.find(isOfForm) : undefined) ?? readings[0];
}

/** Led to another record, or within the form itself, by words that do nothing else; or what stands in it is put right. */
async function led(turn: AppTurn, checklist: Checklist, open: Open, text: string): Promise<boolean> {
  if (await (await turn.registers.hearing()).toRecord(turn, text, open)) return true;
  // Whether it was a breach all the same is theirs to say: nothing is thrown away because of it.
  if (checklist.tells === 'breach' && tellsItIsBack(text, storyIn(open))) {
    staysOpen(turn, checklist, open);
    await saysBesideForm(turn, checklist, open, 'drop');
    return heardAs(turn, 'control', text, { control: 'drop' }, 'likely');
  }
  const control = steersForm(text);
  if (control === undefined) return putsWordsRight(turn, checklist, open, text);
  heardAs(turn, 'control', text, { control });
  await steered(turn, checklist, control, open, text);
  return true;
}

/** What is no part of what the form asks, by how it is said, is followed or answered beside it. */
async function strays(turn: AppTurn, checklist: Checklist, open: Open, text: string, first: Reading): Promise<boolean> {
  const means = meantBesideForm(text, open, first);
  if (means === undefined) return false;
  if (asksInForm(means) && (await askedBeside(turn, checklist, open, text))) return true;
  const control = controlInForm[means];
  if (control !== undefined) await steered(turn, checklist, control, open, text);
  else {
    staysOpen(turn, checklist, open);
    const says = await saysBesideForm(turn, checklist, open, means);
    if (says === undefined) return false;
    if (says === 'shown') await showWith(turn, checklist, open, {});
  }
  return heardAs(turn, 'control', text, { control: control ?? means }, 'likely');
}

/** What is none of the form is answered beside it; where that asks nothing, "ja" sends what stands there. */
async function saidBeside(
  turn: AppTurn,
  checklist: Checklist,
  open: Open,
  readings: readonly Reading[],
  text: string,
): Promise<void> {
  const { scope, focus, filled } = open;
  const { respond } = await turn.registers.hearing();
  // Of the business, and of what in it is not known.
  if (readings.length === 0) tell(turn, sentences.notUsed, { said: `"${text}"` });
  else if (!saysHowFar(turn, readings, open, unsentId(checklist.id))) await respond(turn, readings, text, true);
  if (turn.waits.proposed !== undefined) tell(turn, sentences.formOpen);
  // Who was not understood hears what is still asked.
  else if (readings[0]?.intent === 'unclear' && turn.waits.yes === undefined && !isWhole(scope, focus, filled))
    sayNeeded(turn, open, unsentId(checklist.id));
  if (turn.waits.yes === undefined && isWhole(scope, focus, filled))
    turn.waits = { ...turn.waits, yes: pressId('send', unsentId(checklist.id)) };
}

/** What is said of something else than the form, which stays open; in words about a request, and about the business, what is put right of that is none of it. */
async function heardElsewhere(turn: AppTurn, checklist: Checklist, open: Open, text: string): Promise<boolean> {
  const { change, corrected, ofRunning, sameAs } = await turn.registers.hearing();
  const ofIt = (await ofRunning(turn, text, open)) || (await sameAs(turn, text, open, '')) !== undefined;
  const mayBeOfBusiness = checklist.tells === 'request' || tellsOfBusiness(text);
  // What ends, and is spoken of in the story, is told of that.
  const mayEnd = mayBeOfBusiness && !sharesWord(storyIn(open), text, (word) => word.length > 4);
  const asked =
    !ofIt &&
    ((await change(turn, text, mayEnd ? 'ends' : 'programs')) ||
      (mayBeOfBusiness && (await corrected(turn, text, unsentId(checklist.id)))));
  if (ofIt || asked) staysOpen(turn, checklist, open, asked);
  return ofIt || asked;
}

/** What is put right of words that stand in the form, with what that answers: "klantnr is 241, niet 214". */
async function putsWordsRight(turn: AppTurn, checklist: Checklist, open: Open, text: string): Promise<boolean> {
  const right = wordsRight(open.filled, open.scope, text);
  if (Object.keys(right).length === 0) return false;
  const [first] = await heardIn(turn, text, { open });
  const said = await filledHere(turn, checklist, open, first, text);
  const story = (storyOf(checklist) ?? '') in right ? withTold(open.filled, open.scope, text) : {};
  await showWith(turn, checklist, open, { ...said, ...right, ...story });
  return true;
}

/** What this answers in the form; nothing of what is told of somebody else, and undefined where it is no answer. */
async function filledHere(turn: AppTurn, checklist: Checklist, open: Open, first: Reading, text: string) {
  if (isOpening(turn, checklist, unsentId(checklist.id)) && !isAside(first, checklist)) {
    const story = heardText({ kind: 'long-text' }, text);
    // A number or a letter is of a list that is gone, and tells nothing.
    if ('problem' in story) {
      tell(turn, story.problem);
      return {};
    }
    return (await heardInTold(turn, checklist, { [checklist.opens?.question ?? '']: text })) ?? {};
  }
  const ofStory = ofStoryAlone(open, text);
  if (ofStory !== undefined) return ofStory;
  const named = await whoNamed(turn, checklist, open, text);
  if (named !== undefined) return named;
  if (saysHourToCome(turn, open, text) || (await waitsForThis(turn, checklist, open, first, text))) return {};
  const anew = await toldAnew(turn, checklist, open, first, text);
  if (anew !== undefined) return anew;
  if (putsRightIn(open, first)) return first.values;
  return answersHere(await moreHere(turn, checklist, open, text), first, open, text);
}

/** What is asked beside a form, or the offer of one, is answered, and the form stands there with what was told. */
export async function askedBeside(turn: AppTurn, checklist: Checklist, open: Open, text: string): Promise<boolean> {
  if (!(await answeredEarly(turn, checklist, open.filled, text))) return false;
  await showWith(turn, checklist, open, {});
  return true;
}

/** Answers what is asked of passing it on, before that is done; what is asked of the bot itself is not of that. */
export async function answeredEarly(
  turn: AppTurn,
  checklist: Checklist,
  filled: Open['filled'],
  text: string,
): Promise<boolean> {
  const { askedEarly } = await turn.registers.handling(checklist.id);
  const { asksOfBot } = await turn.registers.hearing();
  return !asksOfBot(text) && (await askedEarly?.(turn, filled, text)) === true;
}

/** What is asked of passing a request on goes before what words of it could fill in; what is told beside it is heard after that. */
const asksEarly = async (turn: AppTurn, checklist: Checklist, open: Open, text: string): Promise<boolean> =>
  checklist.tells === 'request' &&
  (storyOf(checklist) ?? '') in open.filled &&
  askedBeside(turn, checklist, open, text);

/** Who stops for now finds what was told again; who calls it off does not. */
function stopped(turn: AppTurn, checklist: Checklist, control: 'pause' | 'undo', { filled }: Open, text: string): void {
  heardAs(turn, 'control', text, { control });
  const story = filled[storyOf(checklist) ?? ''];
  const isKept = control === 'pause' && typeof story === 'string';
  turn.waits = isKept
    ? { ...turn.waits, ...toldAgain(turn.waits, { text: story, at: turn.now, flow: checklist.id }) }
    : waitingElsewhere(turn.waits, unsentId(checklist.id));
  tell(turn, sentences.notSent);
  if (isKept) offerTold(turn);
  else offerNext(turn);
}

async function steered(turn: AppTurn, checklist: Checklist, control: string, open: Open, text: string): Promise<void> {
  if (control === 'pause' || control === 'undo') return stopped(turn, checklist, control, open, text);
  staysOpen(turn, checklist, open);
  const said = courtesies[control];
  if (said !== undefined) {
    tell(turn, said, { said: text.trim() });
    // What was to be sent is seen again.
    return control === 'beside' ? talkUnsent(turn, checklist, { type: 'show' }, open.filled) : undefined;
  }
  if (control === 'stuck') tell(turn, engine.typeInstead);
  const record = unsentId(checklist.id);
  const unknown = control === 'unknown' ? sentUnknown(turn, open, record, text) : undefined;
  if (unknown !== undefined) return sendFilled(turn, checklist, unknown);
  const values = toldBeside(open, control, text);
  if ((control === 'confirm' || control === 'done') && Object.keys(values).length === 0)
    return agreed(turn, checklist, open);
  if (Object.keys(values).length > 0)
    return talkUnsent(turn, checklist, { type: 'show' }, filling(turn, record, open, values).values);
  if (control === 'continue') tellNext(turn);
  if (comesBack(control, open)) return talkUnsent(turn, checklist, { type: 'show' }, open.filled);
  return control === 'explain' ? explained(turn, checklist) : tell(turn, sentences.formOpen);
}

/** Whether the form is to be seen once more: who goes on or sees nothing wants that, and who asks what was said of it. */
const comesBack = (control: string, { filled }: Open): boolean =>
  ['continue', 'stuck'].includes(control) || (control === 'overview' && Object.keys(filled).length > 0);

/** Why the form that stands open asks what it asks. */
async function explained(turn: AppTurn, checklist: Checklist): Promise<void> {
  const { taken } = await inForm(turn, checklist, { type: 'text', text: 'uitleg' });
  for (const one of taken.replies) if (one.type === 'ask') reply(turn, { type: 'text', text: one.notice ?? '' });
}

/** Yes to a form sends it; where something is missing, that is named. */
async function agreed(turn: AppTurn, checklist: Checklist, open: Open): Promise<void> {
  if (isWhole(open.scope, open.focus, open.filled)) return sendFilled(turn, checklist, open.filled);
  if (Object.keys(open.filled).length === 0) return tell(turn, sentences.formOpen);
  await talkUnsent(turn, checklist, { type: 'show' }, open.filled);
  sayNeeded(turn, open, unsentId(checklist.id));
}

/** What steers nothing leaves the form as it was: what is typed next still belongs in it. A yes is to what was asked beside it. */
function staysOpen(turn: AppTurn, checklist: Checklist, open: Open, isAsked = false): void {
  const record = unsentId(checklist.id);
  const { yes, proposed, card, answered } = turn.waits;
  filling(turn, record, open, {});
  const asked = isAsked ? { ...(yes && { yes }), ...(proposed && { proposed }), ...(card && { card }) } : {};
  turn.waits = { ...turn.waits, ...asked, ...(answered && { answered }), open: { record, at: turn.now } };
  if (isAsked) tell(turn, sentences.formOpen);
}
