// Where what is told most likely belongs: in the breach or request that runs, before it is anything new.

import { goOnButton, noButton } from '../../../../app/record-buttons.js';
import { canWith, focusedRecord, load, numberOf } from '../../../../app/register.js';
import { type AppTurn, type Loaded, reply } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { beginsTold } from '../../../../app/typing/proposals.js';
import { pressId } from '../../../../core/engine/press.js';
import type { Action } from '../../../../core/engine/replies.js';
import { say, t } from '../../../../core/text.js';
import { beginsToAsk } from '../../../../core/understanding/talk/asks-in-general.js';
import { wordsIn } from '../../../../core/understanding/words.js';
import { shownFileOf, staysAt } from '../../../breach/card.js';
import { isFile, isOpenFile } from '../../../breach/files.js';
import { isAnotherBreach, tellsWhatHappened } from '../../../breach/rules/hearing/another.js';
import { namesTheSame } from '../../../request/rules/hearing/somebody.js';
import { openOf } from '../../standing/running.js';
import { asksWhichBreach } from './another-breach.js';
import { isOfJustNow } from './just-now.js';
import { notes, offersNote, tellsDoneWork } from './note-button.js';
import { casesNamed, shows } from './put-down.js';
import { answersFile } from './told-of-file.js';

const sentences = {
  belongsHere: t(`Hoort dit bij {record}? Dan zet ik het erbij. Er is nog niets bewaard.
                  Does this belong to {record}? Then I add it there. Nothing was stored yet.`),
  aboutThis: t('Gaat dit over {record}? Er is nog niets bewaard.', 'Is this about {record}? Nothing was stored yet.'),
  notInFile: t(`Dat vind ik niet in {record}. Vraag het wie het meldde, en typ hier wat u hoort: dan zet ik het erbij.
       I do not find that in {record}. Ask who reported it, and type here what you hear: then I add it.`),
  another: t('Het is iets anders', 'It is something else'),
} as const;

/** What is told in the file of a breach mostly belongs to that: it is offered to be noted there, and as another one. */
export async function belongsHere(turn: AppTurn, text: string): Promise<boolean> {
  const file = (await focusedFile(turn)) ?? (await fileBelow(turn, text)) ?? (await onlyFileFor(turn, text));
  return file !== undefined && isOpenFile(file) && canWith(turn, 'edit', file) && belongsIn(turn, text, file);
}

async function belongsIn(turn: AppTurn, text: string, file: Loaded): Promise<boolean> {
  const { flow } = beginsTold(turn, 'breach', text);
  if (isAnotherBreach(text)) return asksWhichBreach(turn, file, flow);
  if (await mayAnswer(turn, text, file, flow)) return true;
  const note = notes(turn, file, 'primary');
  return offersFirst(turn, say(sentences.belongsHere, turn.language, { record: numberOf(file) }), flow, [note]);
}

/** What answers the file is proposed in it, and as something else. Said once more, it is offered to be noted there before that. */
export async function mayAnswer(
  turn: AppTurn,
  text: string,
  file: Loaded,
  flow = beginsTold(turn, 'breach', text).flow,
): Promise<boolean> {
  const other = { id: pressId('told', flow), label: say(sentences.another, turn.language) };
  const note = notes(turn, file);
  const answers = await answersFile(turn, asTold(text), file, { others: [note, other], asks: sentences.belongsHere });
  const { told } = turn.waits;
  if (answers && told !== undefined) turn.waits = { ...turn.waits, told: { ...told, first: note, ofOpen: true } };
  return answers;
}

/** A sentence below the card of a file that tells nothing which was understood may still be of that: it is asked. */
export async function isOfShownFile(turn: AppTurn, text: string): Promise<boolean> {
  if (wordsIn(text).length < fewestOfFile || text.includes('?')) return false;
  return (await fileBelow(turn, text)) !== undefined && belongsHere(turn, text);
}
const fewestOfFile = 3;

/** What is asked below the card of a file and stands nowhere in it is said so, with where it may be known. */
export async function notInShownFile(turn: AppTurn, text: string): Promise<boolean> {
  const file = text.includes('?') || beginsToAsk(wordsIn(text)) ? await fileBelow(turn, text) : undefined;
  return file !== undefined && canWith(turn, 'read', file) && notInFile(turn, text, file);
}

/** That the file does not say it, and how it comes in there. */
export function notInFile(turn: AppTurn, text: string, file: Loaded): boolean {
  reply(turn, {
    type: 'text',
    text: say(sentences.notInFile, turn.language, { record: numberOf(file) }),
    actions: [shows(file)],
  });
  staysAt(turn, file);
  return heardAs(turn, 'question', text, { about: 'own' });
}

/** The file of a breach that has the focus. */
export async function focusedFile(turn: AppTurn): Promise<Loaded | undefined> {
  const record = await focusedRecord(turn);
  return record !== undefined && isFile(record.register) ? load(turn, record) : undefined;
}

/** The file of which the card was shown last. */
export async function shownFile(turn: AppTurn): Promise<Loaded | undefined> {
  const shown = shownFileOf(turn);
  const record = shown === undefined ? undefined : await turn.repositories.records.get(turn.organisation.id, shown);
  return record && load(turn, record);
}

/** What is told below its card is mostly of that, where nothing else went wrong in it. */
const fileBelow = async (turn: AppTurn, text: string): Promise<Loaded | undefined> =>
  wentWrong.test(text) ? undefined : shownFile(turn);

/** How it was is of the one breach that runs, where nothing is told that went wrong. */
async function onlyFileFor(turn: AppTurn, text: string): Promise<Loaded | undefined> {
  if (wordsIn(text).length > mostOnHowItWas || !howItWas.test(text)) return undefined;
  if (wentWrong.test(text) || tellsWhatHappened(text)) return undefined;
  const [only, ...more] = await openOf(turn, 'breach');
  return more.length === 0 && only !== undefined && !isOwnNow(turn, only, text) ? only : undefined;
}
const mostOnHowItWas = 20;
/** Who reported it a moment ago adds more than a few words to that report. */
const isOwnNow = (turn: AppTurn, file: Loaded, text: string): boolean =>
  wordsIn(text).length > fewOnHowItWas && file.record.createdBy === turn.person.id && isOfJustNow(turn, file);
const fewOnHowItWas = 6;
const howItWas = /\b(?:was|waren|stond|stonden|zat|zaten|had|hadden|were)\b/i;
/** "Ik had toch gezegd namen en adressen?" tells, and asks nothing. */
const asTold = (text: string): string => text.replace(/\?+\s*$/, '');

/** "Ja" is the first of these; it may still be something else. */
function offersFirst(
  turn: AppTurn,
  text: string,
  flow: string,
  [first, ...more]: readonly [Action, ...Action[]],
): true {
  const { told } = turn.waits;
  // Said once more, it is offered to belong there again, and not as a new one.
  turn.waits = {
    ...turn.waits,
    yes: first.id,
    ...(told === undefined ? {} : { told: { ...told, first: { id: first.id, label: first.label }, ofOpen: true } }),
  };
  reply(turn, {
    type: 'text',
    text,
    actions: [
      first,
      ...more,
      { id: pressId('told', flow), label: say(sentences.another, turn.language) },
      noButton(turn, flow),
    ],
  });
  return true;
}

/** What is told of somebody whose request runs is mostly about that: it is offered, and as another one. */
export async function belongsToRequest(turn: AppTurn, text: string, tells: 'breach' | 'request'): Promise<boolean> {
  if (tells === 'breach' && wentWrong.test(text)) return false;
  const open = (await openOf(turn, 'request')).filter((loaded) => canWith(turn, 'edit', loaded));
  const named = casesNamed(text, open);
  // "Ze vraagt het zelf" is mostly of the one that runs.
  const [only, ...more] =
    named.length === 0 && /^(?:ze|zij|hij|she|he)(?:['’][sd])? /i.test(text.trim()) ? open : named;
  if (only === undefined || more.length > 0) return false;
  const { flow } = beginsTold(turn, tells, text);
  const asks = say(sentences.aboutThis, turn.language, { record: numberOf(only) });
  return offersFirst(turn, asks, flow, [goOnButton(turn, only.record.id, 'primary'), notes(turn, only), shows(only)]);
}

/** What was done is mostly of the one case that runs, where its words say no more: "vandaag gemaild", "die foto heb ik eraf gehaald". */
export async function doneInOnly(turn: AppTurn, text: string): Promise<boolean> {
  if (text.includes('?') || beginsToAsk(wordsIn(text)) || !tellsDoneWork.test(text.trim())) return false;
  const all = [...(await openOf(turn, 'breach')), ...(await openOf(turn, 'request'))];
  const [only, ...more] = all.filter((loaded) => canWith(turn, 'edit', loaded));
  if (only === undefined || more.length > 0) return false;
  if (isFile(only.record.register)) return belongsIn(turn, text, only);
  return offersNote(turn, text, only, { others: [goOnButton(turn, only.record.id), shows(only)] });
}

/** Words of something that went wrong. */
export const wentWrong =
  /\b(?:verkeerd\w*|foute?|kwijt\w*|verloren|gestolen|gejat|gehackt|gelekt|per ongeluk|ander\w*|open|wrong|lost|stolen|hacked)\b/i;

/** A few words about the one in a request that is being told are more of that, where nothing went wrong in them. */
export const isMoreOf = (tells: string, intent: string, told: string, text: string): boolean =>
  tells === 'request' &&
  intent === 'breach' &&
  (feels.test(text.trim()) || (wordsIn(text).length <= fewMore && namesTheSame(text, told) && !wentWrong.test(text)));
/** Why the one who asks is angry belongs to what they ask, also where something went wrong in it: "ze was boos omdat …". */
const feels =
  /^(?:(?:en|and) )?(?:hij|zij|ze|die|he|she|they|(?:de|die|the|that) (?:klant|huurder|pati[eë]nt|cli[eë]nt|gast|man|vrouw|mevrouw|meneer|customer|client|tenant|guest|patient|man|woman|lady)) (?:is|was|waren|werd|klonk|klinkt|were|are|got|sounded|sounds) (?:\S+ ){0,2}?(?:boos|kwaad|woedend|ontevreden|teleurgesteld|bezorgd|ongerust|geschrokken|ge[iï]rriteerd|pissig|angry|cross|furious|upset|unhappy|worried|annoyed|mad|disappointed)\b/i;
const fewMore = 8;
