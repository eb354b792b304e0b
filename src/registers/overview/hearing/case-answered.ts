// What is told beside another question, or where nothing is asked, and answers the breach or is of the request that runs.

import { canWith, numberOf } from '../../../app/register.js';
import { type AppTurn, type Loaded, tell } from '../../../app/turn.js';
import { heardAs } from '../../../app/typing/heard.js';
import { sectionHere } from '../../../core/engine/focus.js';
import { isCase } from '../../../core/permissions.js';
import { t } from '../../../core/text.js';
import { asksWords } from '../../../core/understanding/forms/form-words.js';
import type { Reading, Situation } from '../../../core/understanding/reading.js';
import { wordsIn } from '../../../core/understanding/words.js';
import { factsIn, factsTold } from '../../breach/rules/hearing/facts-told.js';
import { contacted } from '../../request/rules/hearing/somebody.js';
import { openOf } from '../standing/running.js';
import { belongsToRequest, focusedFile } from './belongs.js';
import { respondToStory } from './story.js';

type Beside = NonNullable<Situation['open']>;

const noAnswer =
  t(`Dat is geen antwoord op wat ik vroeg, dus ik bewaar er niets van. Wil die persoon iets met eigen gegevens? Typ dan wat.
     That is no answer to what I asked, so I store nothing of it. Does that person want something with their own data? Then type what.`);

const answersOf = t('Zo te lezen gaat dit over {record}.', 'This seems to be about {record}.');

/** That somebody called is of their request, and answers nothing that is asked of the register. */
export async function calledBeside(turn: AppTurn, text: string, { scope, focus }: Beside): Promise<boolean> {
  if (!contacted(text) || isCase(scope.checklist.access) || asksWords({ scope, focus })) return false;
  if (await belongsToRequest(turn, text, 'request')) return true;
  tell(turn, noAnswer);
  return heardAs(turn, 'smalltalk', text, {}, 'likely');
}

/** Several answers to the one breach that runs, told where that is not what is asked: on its card, and no new breach. */
export async function answersCase(turn: AppTurn, text: string, beside: Beside | undefined): Promise<boolean> {
  if (wordsIn(text).length > longest || text.includes('?') || happened.test(text)) return false;
  const fewest = beside === undefined ? 2 : 3;
  // Most of what is typed answers nothing of a breach: no file is read for it.
  if (Object.keys(factsIn(text)).length < fewest) return false;
  const file = await fileMeant(turn, beside);
  const values = file === undefined ? {} : factsTold(text, file.scope);
  const paths = Object.keys(values);
  const isSure = beside === undefined || ofBreaches.some((path) => paths.includes(path));
  if (file === undefined || paths.length < fewest || !isSure) return false;
  const told: Reading = { intent: 'answer', sure: 'likely', words: text, values };
  turn.heard = [told];
  tell(turn, answersOf, { record: numberOf(file) });
  await respondToStory(turn, told, file.record);
  return true;
}
const longest = 30;
/** Who tells what happened tells of a breach, and answers none. */
const happened =
  /\b(?:gestuurd|verstuurd|gemaild|verzonden|gestolen|gejat|kwijt\w*|verloren|gehackt|gelekt|geopend|geklikt|gevonden|meegenomen|gedeeld|gepost|geplaatst|stond(?:en)?|verkeerd\w*|per ongeluk|wil|willen|vraagt|sent|lost|stolen|hacked|leaked|clicked|posted|shared|wants)\b/i;
/** What nothing else asks. */
const ofBreaches: readonly string[] = ['whose', 'recipients', 'readable'];

/** The one breach that runs, where a question of something else is asked, or the decision about it. */
async function fileMeant(turn: AppTurn, beside: Beside | undefined): Promise<Loaded | undefined> {
  if (beside?.scope.checklist.tells !== undefined) return undefined;
  if (beside !== undefined && isCase(beside.scope.checklist.access)) {
    const isDecision = sectionHere(beside.scope, beside.focus)?.decides === true;
    return isDecision && !asksWords(beside) ? focusedFile(turn) : undefined;
  }
  const [only, ...more] = (await openOf(turn, 'breach')).filter((file) => canWith(turn, 'edit', file));
  return more.length === 0 ? only : undefined;
}
