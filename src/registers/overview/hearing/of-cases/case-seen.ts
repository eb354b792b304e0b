// Who orders to see a breach, or to come to its questions, gets there before anything that is asked or offered takes those words.
import { canWith, loadAll, numberOf } from '../../../../app/register.js';
import { talk } from '../../../../app/talk.js';
import type { AppTurn, Loaded } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { readPress } from '../../../../core/engine/press.js';
import { folded } from '../../../../core/fold.js';
import { mentioned } from '../../../../core/understanding/values/which-said.js';
import { wordsIn } from '../../../../core/understanding/words.js';
import { actOnBreach } from '../../../breach/buttons.js';
import { shownFileOf, triageButton } from '../../../breach/card.js';
import { handlerOf, isOpenFile, reportersOf } from '../../../breach/files.js';
import { type CaseSeen, caseSeen } from '../../../breach/rules/hearing/case-seen.js';
import { breachSentences } from '../../../breach/sentences.js';
import { showCase, showRecordWithId } from '../../records.js';
import { aboutRunning, numbersIn } from '../../rules/about-running.js';
import { openOf } from '../../standing/running.js';
import { toldOf } from './put-down.js';

/** False where nothing of that is ordered, or where it is not one breach that this person may read. */
export async function seesCase(turn: AppTurn, text: string): Promise<boolean> {
  const seen = caseSeen(text);
  const file = seen === undefined ? undefined : await fileSeen(turn, seen);
  if (seen === undefined || file === undefined || !canWith(turn, 'read', file)) return false;
  const deeds = deedsIn(text);
  // What was done with it and is told before that is not passed over.
  if (seen.ofSomebody === true && deeds.some((one) => one !== 'taken-on')) return false;
  if (seen.wants === 'questions' && canWith(turn, 'edit', file)) {
    const press = readPress(triageButton(turn, file, breachSentences.questions).id);
    await talk(turn, file.record, press === undefined ? { type: 'show' } : { type: 'press', press });
  } else await (seen.wants === 'read' ? showRecordWithId(turn, file.record.id) : showCase(turn, file));
  // "Die pak ik op" behind it is done as its button does it.
  if (deeds.includes('taken-on') && mayTakeOn(turn, file)) await actOnBreach(turn, file, 'pick-up', '');
  return heardAs(turn, 'command', text, { command: 'show' });
}

const mayTakeOn = (turn: AppTurn, file: Loaded): boolean =>
  isOpenFile(file) && canWith(turn, 'edit', file) && handlerOf(file) === undefined;

/** What is told in it of what was done. */
const deedsIn = (text: string): readonly string[] =>
  text.split(clauses).flatMap((clause) => {
    const said = aboutRunning(clause.replace(leadsIn, ''));
    return said !== undefined && 'says' in said ? [said.says] : takesOn.test(folded(clause.trim())) ? ['taken-on'] : [];
  });
const clauses = /[,;.!]\s+|\s(?:dus|en|and|so)\s/i;
const leadsIn = /^(?:(?:nee|ja|ok|oke|en|dan|no|yes|and)[, ]+)+/i;
const takesOn =
  /^(?:(?:ja|nee|ok|oke|en|dan|yes) )*(?:(?:(?:die|dat|deze|dit|hem|m|het) )?(?:pak|neem) ik (?:die |dat |hem |m |het )?(?:(?:wel|zelf|nu|dan|verder|meteen) )*(?:op|aan|op me)|ik (?:pak|neem) (?:die|dat|deze|dit|hem|m|het)(?: (?:wel|zelf|nu|dan|verder|meteen))* (?:op|aan|op me)|i(?:['’]ll| will)? take (?:it|this|that)(?: on)?)[.! ]*$/;

async function fileSeen(
  turn: AppTurn,
  { about, ofSomebody = false, ofShown = false }: CaseSeen,
): Promise<Loaded | undefined> {
  const meant = ofSomebody ? fileNamed : fileOfAbout;
  const open = await openOf(turn, 'breach');
  // Where a request runs too, what "ze" wrote may be that.
  if (ofShown && shownFileOf(turn) === undefined && (await openOf(turn, 'request')).length > 0) return undefined;
  const file = meant(turn, about, open);
  if (file !== undefined) return file;
  // What is closed is still there for who names it.
  const all = (await loadAll(turn, 'breach')).filter((one) => canWith(turn, 'read', one));
  return fileNamed(turn, about, all);
}

/** By its number, by who reported it, as the one that is shown, or by what was told of it, and else the only one that runs. */
function fileOfAbout(turn: AppTurn, about: string, files: readonly Loaded[]): Loaded | undefined {
  const numbers = numbersIn(about);
  if (numbers.length > 0) return files.find((file) => numbers.includes(numberOf(file)));
  const [only, ...more] = files;
  if (more.length === 0) return only;
  const named = files.filter((file) => reportersOf(file).some((id) => isNamed(turn, id, about)));
  if (named.length === 1) return named[0];
  const told = mentioned(
    about,
    files.map((loaded) => ({ loaded, words: toldOf(turn, loaded) })),
  )?.loaded;
  return told ?? files.find(({ record }) => record.id === shownFileOf(turn));
}

/** Where another may be told: only by its number, or by who reported it. */
function fileNamed(turn: AppTurn, about: string, files: readonly Loaded[]): Loaded | undefined {
  const isReported = (file: Loaded) => reportersOf(file).some((id) => isNamed(turn, id, about));
  const numbers = numbersIn(about);
  return files.filter((file) => (numbers.length > 0 ? numbers.includes(numberOf(file)) : isReported(file))).at(-1);
}

const isNamed = ({ people }: AppTurn, id: string, about: string): boolean =>
  people.some((one) => one.id === id && wordsIn(about).includes(folded(one.name)));
