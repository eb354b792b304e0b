// What is another in the profile, asked back alone: what took the place of something there, and how it or its deputy is reached.
import { canWith, focusedRecord, ownProfile } from '../../../../app/register.js';
import { type AppTurn, type Loaded, tell } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { valueAt } from '../../../../core/engine/answers.js';
import { sameValue } from '../../../../core/engine/value.js';
import { soundsLike } from '../../../../core/sounds-like.js';
import { t } from '../../../../core/text.js';
import type { Reading } from '../../../../core/understanding/reading.js';
import { contactsSaid, reachedBy } from '../../../../core/understanding/values/contacts-said.js';
import { wordsIn } from '../../../../core/understanding/words.js';
import { profileCorrected } from '../../../organisation/rules/corrected.js';
import { reachedAlone, reachedOfSomebody } from '../../../organisation/rules/reached-alone.js';
import { profileReplaced } from '../../../organisation/rules/replaced.js';
import { hearingSentences } from '../hearing-sentences.js';
import { listenToDeputy, propose, proposeToo } from './proposed-there.js';
import { alreadySo } from './roles-beside.js';

/** "Haar nummer is …" is of who was just named, and waits with them where that waits; false for anything else. */
export async function deputyReplied(turn: AppTurn, text: string): Promise<boolean> {
  const { phone, mail } = contactsSaid(text);
  const isMore = phone !== undefined && mail === undefined && wordsIn(text).length <= most && !ofOther.test(text);
  const profile = isMore && soundsLike(text) !== 'breach' ? await ownProfile(turn) : undefined;
  if (phone === undefined || profile === undefined || !canWith(turn, 'edit', profile)) return false;
  proposeOf(turn, profile, text, { 'deputy-phone': phone });
  return true;
}
const most = 14;
const ofOther = /\?|\b(?:klant(?:en)?|cli[eë]nt(?:en)?|pati[eë]nt(?:en)?|ons|onze|mijn|customers?|our|my)\b/iu;

/**
 * A mail address or a number alone is proposed as that of the business, and whose else it may be can be said; of somebody it is asked
 * of whom. False for anything else, and where something is asked.
 */
export async function contactTold(turn: AppTurn, text: string): Promise<boolean> {
  const isAlone = reachedBy(text) !== undefined && turn.waited.open === undefined;
  const profile = isAlone && (await focusedRecord(turn)) === undefined ? await ownProfile(turn) : undefined;
  if (profile === undefined || !canWith(turn, 'edit', profile)) return false;
  const contact = reachedAlone(text, profile.scope);
  const isOfSomebody = reachedOfSomebody(text);
  if (contact !== undefined && profileCorrected(text, profile.scope) === undefined) {
    proposeOf(turn, profile, text, { contact });
    tell(turn, sentences.ofSomebodyElse);
  } else if (isOfSomebody) tell(turn, hearingSentences.whoIsThis);
  else return false;
  turn.waits = { ...turn.waits, card: { card: 'contact', subject: reachedBy(text) ?? '', at: turn.now } };
  return true;
}

/** "Nee, van de vervanger" below an address or a number that was proposed as that of the business; false for anything else. */
export async function contactReplied(turn: AppTurn, reached: string, text: string): Promise<boolean> {
  const profile = text.length > longest ? undefined : await ownProfile(turn);
  const { phone } = contactsSaid(reached);
  if (phone === undefined || profile === undefined || !canWith(turn, 'edit', profile)) return false;
  const said = text.trim().replace(/^(?:nee|neen|no)[, ]+/i, '');
  const reading = profileReplaced(`nummer ${said} ${phone}`, profile.scope);
  if (reading?.values['deputy-phone'] === undefined) return false;
  heardAs(turn, 'correction', text, reading.values, 'likely');
  propose(turn, { loaded: profile, values: reading.values });
  return true;
}
const longest = 80;

const sentences = {
  ofSomebodyElse: t(
    'Is het van iemand anders? Zeg dan van wie, bijvoorbeeld: "van mijn vervanger".',
    'Is it of somebody else? Then say of whom, for example: "of my deputy".',
  ),
} as const;

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
  if (others.length === 0) {
    tell(turn, alreadySo);
    if ('deputy' in values) listenToDeputy(turn, profile.record.id);
  } else proposeOf(turn, profile, words, Object.fromEntries(others));
  return true;
}

function proposeOf(turn: AppTurn, profile: Loaded, words: string, values: Readonly<Record<string, unknown>>): void {
  heardAs(turn, 'correction', words, values, 'likely');
  proposeToo(turn, { loaded: profile, values });
}
