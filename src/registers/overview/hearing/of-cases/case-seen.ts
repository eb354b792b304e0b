// Who orders to see a breach, or to come to its questions, gets there before anything that is asked or offered takes those words.
import { canWith, numberOf } from '../../../../app/register.js';
import { talk } from '../../../../app/talk.js';
import type { AppTurn, Loaded } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { readPress } from '../../../../core/engine/press.js';
import { folded } from '../../../../core/fold.js';
import { mentioned } from '../../../../core/understanding/values/which-said.js';
import { wordsIn } from '../../../../core/understanding/words.js';
import { triageButton } from '../../../breach/card.js';
import { reportersOf } from '../../../breach/files.js';
import { caseSeen } from '../../../breach/rules/hearing/case-seen.js';
import { breachSentences } from '../../../breach/sentences.js';
import { showCase, showRecordWithId } from '../../records.js';
import { aboutRunning, numbersIn } from '../../rules/about-running.js';
import { openOf } from '../../standing/running.js';
import { toldOf } from './put-down.js';

/** False where nothing of that is ordered, or where it is not one breach that this person may read. */
export async function seesCase(turn: AppTurn, text: string): Promise<boolean> {
  const seen = caseSeen(text);
  const file = seen === undefined ? undefined : await (seen.ofSomebody ? fileNamed : fileMeant)(turn, seen.about);
  if (seen === undefined || file === undefined || !canWith(turn, 'read', file)) return false;
  // What was done with it and is told before that is not passed over.
  if (seen.ofSomebody && tellsDeed(text)) return false;
  if (seen.wants === 'questions' && canWith(turn, 'edit', file)) {
    const press = readPress(triageButton(turn, file, breachSentences.questions).id);
    await talk(turn, file.record, press === undefined ? { type: 'show' } : { type: 'press', press });
  } else await (seen.wants === 'read' ? showRecordWithId(turn, file.record.id) : showCase(turn, file));
  return heardAs(turn, 'command', text, { command: 'show' });
}

const tellsDeed = (text: string): boolean =>
  text.split(clauses).some((clause) => {
    const said = aboutRunning(clause);
    return said !== undefined && 'says' in said;
  });
const clauses = /[,;.!]\s+|\s(?:dus|en|and|so)\s/i;

/** By its number, by who reported it or what was told of it, and else the only one that runs. */
async function fileMeant(turn: AppTurn, about: string): Promise<Loaded | undefined> {
  const files = await openOf(turn, 'breach');
  const numbers = numbersIn(about);
  if (numbers.length > 0) return files.find((file) => numbers.includes(numberOf(file)));
  const [only, ...more] = files;
  if (more.length === 0) return only;
  const named = files.filter((file) => reportersOf(file).some((id) => isNamed(turn, id, about)));
  if (named.length === 1) return named[0];
  return mentioned(
    about,
    files.map((loaded) => ({ loaded, words: toldOf(turn, loaded) })),
  )?.loaded;
}

/** Where another may be told: only by its number, or by who reported it. */
async function fileNamed(turn: AppTurn, about: string): Promise<Loaded | undefined> {
  const isReported = (file: Loaded) => reportersOf(file).some((id) => isNamed(turn, id, about));
  const numbers = numbersIn(about);
  const files = (await openOf(turn, 'breach')).filter((file) =>
    numbers.length > 0 ? numbers.includes(numberOf(file)) : isReported(file),
  );
  return files.at(-1);
}

const isNamed = ({ people }: AppTurn, id: string, about: string): boolean =>
  people.some((one) => one.id === id && wordsIn(about).includes(folded(one.name)));
