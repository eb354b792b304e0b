// What is said where a question is open that can do nothing with it: it is of what runs, of another activity, or of the business.
import { pathsAt } from '../../core/engine/ask.js';
import type { Reading } from '../../core/understanding/reading.js';
import { ownProfile } from '../register.js';
import type { AppTurn } from '../turn.js';
import { mayPutRight } from './heard.js';
import type { Open } from './open-here.js';

/** What was done about a breach answers none of its questions by chance; nor does what is put right elsewhere. */
export async function isElsewhere(turn: AppTurn, text: string, first: Reading, record: string): Promise<boolean> {
  const hearing = await turn.registers.hearing();
  const { corrected, ofRunning } = hearing;
  if ((await ofRunning(turn, text)) || (mayPutRight(first, text, hearing) && (await corrected(turn, text, record))))
    return true;
  return changesBusiness(turn, text, record);
}

/** What another list of this record knows as well is of the case that runs where that knows it. */
export async function isOfOtherCase(
  turn: AppTurn,
  text: string,
  { intent, values }: Reading,
  { scope, focus }: Open,
): Promise<boolean> {
  const asked = pathsAt(scope, focus);
  const isHere = intent !== 'correction' || Object.keys(values).some((path) => asked.includes(path));
  return !isHere && (await turn.registers.hearing()).ofRunning(turn, text);
}

/** Asks back what would change the business where nothing is open, whatever it sounds like beside a question. */
async function changesBusiness(turn: AppTurn, text: string, record: string): Promise<boolean> {
  const profile = text.length > longest || isReply.test(text.trim()) ? undefined : await ownProfile(turn);
  if (profile === undefined || profile.record.id === record) return false;
  const { read, respond } = await turn.registers.hearing();
  const [first] = read(text, { profile: profile.scope, now: turn.now, zone: turn.organisation.zone });
  if (first.intent !== 'correction' || Object.keys(first.values).length === 0) return false;
  await respond(turn, [{ ...first, sure: 'likely' }], text, true);
  return true;
}

/** Nobody says it in more, and no long text is read twice. */
const longest = 160;
/** Who begins with a yes or a no speaks of what is asked, whatever is said with it. */
const isReply = /^(?:ja|jawel|jep|nee|neen|nope|klopt|goed|prima|oke?|yes|yep|no|right|correct)\b/i;
