// What is typed below a story that waits for its yes: the card comes again, with what was said of it.

import type { Text } from '../../core/text.js';
import { addedTo, putRight } from '../../core/understanding/forms/story-put-right.js';
import { type Reading, unclear } from '../../core/understanding/reading.js';
import { asksWhatWasHeard } from '../../core/understanding/talk/asks-what-was-heard.js';
import { saidOfCard } from '../../core/understanding/talk/said-of-card.js';
import { isUrgent } from '../../core/understanding/told-in.js';
import { wordsIn } from '../../core/understanding/words.js';
import { sentences } from '../sentences.js';
import { type AppTurn, tell } from '../turn.js';
import { tellReason } from './asked-beside.js';
import { isStory, type Open } from './open-here.js';
import { isToldLast, offerTold } from './told-offer.js';
import { sayWhere } from './where-open.js';

async function showsAgain(turn: AppTurn, { proposed = {} }: Open, text: string): Promise<void> {
  const { respond } = await turn.registers.hearing();
  await respond(turn, [{ intent: 'answer', sure: 'likely', words: text, values: proposed }], text, true);
}

/** Who does not know, wants to go on or is surprised may not have seen the card: what stands on it is not thrown away for that. */
const goesPast = ({ intent, values, words }: Reading): boolean =>
  intent === 'control'
    ? ['unknown', 'skip'].includes(String(values['control'])) ||
      (values['control'] === 'explain' && wordsIn(words).length > fewest)
    : Object.values(values).includes(null);
const fewest = 3;

/** What asks nothing that is known is of the card that stands there. */
const isOfNothingElse = ({ intent, values }: Reading): boolean =>
  ['control', 'unclear', 'answer'].includes(intent) || (intent === 'question' && values['about'] === undefined);

export function isBelowStory(open: Open, reading: Reading, text: string): boolean {
  if (open.proposed === undefined) return false;
  if (Object.keys(putRight(open, text)).length > 0) return true;
  if (goesPast(reading) || asksWhatWasHeard(text)) return true;
  return reading.intent === 'answer' ? !isStory(open, reading) : !['control', 'correction'].includes(reading.intent);
}

/** A no with more behind it denies what is shown, and answers no yes or no of the form. */
const deniesFirst = /^(?:nee+|neen|no)\b[,.! ]+\S+ \S/i;
const withoutNo = (values: Reading['values']): Reading['values'] =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== false));

/** From here on it is that, and nothing that stands on the card or is told beside it. */
const surelyOfCard = 0.7;

/** Who leaves it for now or ends, below a card that is not stored yet: that is asked before they go. */
export const leavesCard = (text: string, open: Open, { intent, sure }: Reading): boolean =>
  open.proposed !== undefined && intent !== 'control' && sure !== 'certain' && ['later', 'done'].includes(ofCard(text));

const ofCard = (text: string): string => {
  const said = saidOfCard(text);
  return said !== undefined && said.odds >= surelyOfCard ? said.means : '';
};

/** Says what belongs to words that are of the card and change nothing on it; false for all else. A yes is not heard in them: it stores. */
function saysOfCard(turn: AppTurn, text: string, open: Open, { intent, sure }: Reading): boolean {
  if (isUrgent(intent) && sure !== 'possible') return false;
  const means = ofCard(text);
  if (means === 'ask-why') return tellReason(turn, open);
  const says = ofShown[means];
  if (says !== undefined) tell(turn, says);
  return says !== undefined || means === 'see';
}
const ofShown: Readonly<Record<string, Text>> = {
  right: sentences.rightSo,
  'not-right': sentences.whatIsOtherHere,
  next: sentences.storyFirst,
  unknown: sentences.storyFirst,
  'somebody-else': sentences.otherMayTell,
  'ask-source': sentences.fromWhatYouTold,
};

function tellFirst(turn: AppTurn, text: string, asksOfIt: boolean): void {
  if (!asksOfIt) tell(turn, sentences.storyFirst);
  else if (ofCard(text) === 'ask-source') tell(turn, sentences.fromWhatYouTold);
}

/** What is typed below a story that waits for its yes: the card comes again, with what answers the form on it. */
export async function belowStory(
  turn: AppTurn,
  text: string,
  open: Open,
  record: string,
  readings: readonly [Reading, ...(readonly Reading[])],
): Promise<undefined> {
  const [first] = readings;
  const { respond } = await turn.registers.hearing();
  const added = first.intent === 'answer' ? addedTo(open, first) : {};
  const said = { ...(deniesFirst.test(text.trim()) ? withoutNo(added) : added), ...putRight(open, text) };
  const asksOfIt = Object.keys(said).length === 0 && asksWhatWasHeard(text) && isOfNothingElse(first);
  if (asksOfIt || goesPast(first)) {
    tellFirst(turn, text, asksOfIt);
    return void (await showsAgain(turn, open, text));
  }
  if (Object.keys(said).length === 0) {
    if (saysOfCard(turn, text, open, first)) return void (await showsAgain(turn, open, text));
    await respond(turn, first.intent === 'answer' ? [unclear(text)] : readings, text, true);
  }
  if (turn.waits.yes !== undefined) return void sayWhere(turn, open, record);
  // What was told after the story is what these words were typed below.
  if (Object.keys(said).length === 0 && isToldLast(turn) && offerTold(turn)) return;
  await showsAgain(turn, { ...open, proposed: { ...open.proposed, ...said } }, text);
}
