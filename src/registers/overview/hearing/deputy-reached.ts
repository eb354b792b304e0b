// What is another in the profile, asked back alone: what took the place of something there, and the number of who takes over.
import { canWith, ownProfile } from '../../../app/register.js';
import { type AppTurn, type Loaded, tell } from '../../../app/turn.js';
import { heardAs } from '../../../app/typing/heard.js';
import { valueAt } from '../../../core/engine/answers.js';
import { sameValue } from '../../../core/engine/value.js';
import { soundsLike } from '../../../core/sounds-like.js';
import type { Reading } from '../../../core/understanding/reading.js';
import { contactsSaid } from '../../../core/understanding/values/contacts-said.js';
import { wordsIn } from '../../../core/understanding/words.js';
import { profileCorrected } from '../../organisation/rules/corrected.js';
import { profileReplaced } from '../../organisation/rules/replaced.js';
import { propose } from './proposed-there.js';
import { alreadySo } from './roles-beside.js';

/** "Haar nummer is …" is of who was just named, and waits with them where that waits; false for anything else. */
export async function deputyReplied(turn: AppTurn, text: string): Promise<boolean> {
  const { phone, mail } = contactsSaid(text);
  const isMore = phone !== undefined && mail === undefined && wordsIn(text).length <= most && !ofOther.test(text);
  const profile = isMore && soundsLike(text) !== 'breach' ? await ownProfile(turn) : undefined;
  if (phone === undefined || profile === undefined || !canWith(turn, 'edit', profile)) return false;
  const { proposed } = turn.waited;
  const waits = proposed?.type === 'answer' && proposed.record === profile.record.id ? proposed.values : {};
  proposeOf(turn, profile, text, { ...waits, 'deputy-phone': phone });
  return true;
}
const most = 14;
const ofOther = /\?|\b(?:klant(?:en)?|cli[eë]nt(?:en)?|pati[eë]nt(?:en)?|ons|onze|mijn|customers?|our|my)\b/iu;

/** What took the place of something of the business that is named, whatever else it sounds like; false for anything else. */
export async function businessReplaced(turn: AppTurn, text: string): Promise<boolean> {
  const profile = await ownProfile(turn);
  if (profile === undefined || !canWith(turn, 'edit', profile)) return false;
  const reading = profileReplaced(text, profile.scope);
  // What can be nothing else is stored, with a word to undo it, where it is read like anything.
  if (reading === undefined || profileCorrected(text, profile.scope)?.sure === 'certain') return false;
  proposeOf(turn, profile, text, reading.values);
  return true;
}

/** Asks back what was heard to change in it; false where nothing of it does. */
export async function proposesInProfile(turn: AppTurn, { intent, words, values }: Reading): Promise<boolean> {
  const profile = intent === 'correction' && Object.keys(values).length > 0 ? await ownProfile(turn) : undefined;
  if (profile === undefined) return false;
  const { answers } = profile.scope;
  const others = Object.entries(values).filter(([path, value]) => !sameValue(valueAt(answers, path), value));
  if (others.length === 0) tell(turn, alreadySo);
  else proposeOf(turn, profile, words, Object.fromEntries(others));
  return true;
}

function proposeOf(turn: AppTurn, profile: Loaded, words: string, values: Readonly<Record<string, unknown>>): void {
  heardAs(turn, 'correction', words, values, 'likely');
  propose(turn, { loaded: profile, values });
}
