// What is said where a question is open that can do nothing with it: it is of what runs, of another activity, or of the business.
import type { Reading } from '../../core/understanding/reading.js';
import { ownProfile } from '../register.js';
import type { AppTurn } from '../turn.js';
import { mayPutRight } from './heard.js';

/** What was done about a breach answers none of its questions by chance; nor does what is put right elsewhere. */
export async function isElsewhere(turn: AppTurn, text: string, first: Reading, record: string): Promise<boolean> {
  const hearing = await turn.registers.hearing();
  const { corrected, ofRunning } = hearing;
  if ((await ofRunning(turn, text)) || (mayPutRight(first, text, hearing) && (await corrected(turn, text, record))))
    return true;
  return changesBusiness(turn, text, record);
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
