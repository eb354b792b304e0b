// Who types back a question of the product reads what was answered to it, or else why it is asked and where.
import { canWith, readAll } from '../../../../app/register.js';
import { type AppTurn, type Loaded, reply } from '../../../../app/turn.js';
import { valueAt } from '../../../../core/engine/answers.js';
import { applicableQuestions, cellsOf, rowIds } from '../../../../core/engine/applies.js';
import type { Column, Question } from '../../../../core/engine/checklist.js';
import { pressId } from '../../../../core/engine/press.js';
import type { Action } from '../../../../core/engine/replies.js';
import { interview } from '../../../../core/engine/status.js';
import { rowTitle, showAnswer, showValue } from '../../../../core/engine/telling/show.js';
import { unsentId } from '../../../../core/engine/unsent.js';
import { can } from '../../../../core/permissions.js';
import { say, t } from '../../../../core/text.js';
import type { Reading } from '../../../../core/understanding/reading.js';
import { beginsToAsk } from '../../../../core/understanding/talk/asks-in-general.js';
import { wordsIn } from '../../../../core/understanding/words.js';
import { plainly } from '../../rules/asked.js';
import { type QuestionMeant, type QuestionsKnown, questionsIn, questionsMeant } from '../../rules/question-meant.js';
import { lineOf, seeRecord } from './register-asked.js';

const sentences = {
  filled: t('{what}, zoals het nu is ingevuld:', '{what}, as it is filled in now:'),
  asked: t(`Dat vraag ik bij: {where}. Daar is nu niets over ingevuld.
            I ask that at: {where}. Nothing is filled in about it now.`),
} as const;

/** So much alike it is the question itself, whatever else its words resemble and however it begins. */
const typedBack = 0.9;

/** The checklists never change while the program runs. */
const known = new WeakMap<AppTurn['registers'], QuestionsKnown>();

function knownHere({ registers }: AppTurn): QuestionsKnown {
  const found = known.get(registers) ?? questionsIn(registers.checklists);
  known.set(registers, found);
  return found;
}

/** False where it is no question, or none that is at least so much like one of ours. */
export async function questionAnswered(turn: AppTurn, text: string, least = 0): Promise<boolean> {
  if (!can(turn.actor, 'read-register')) return false;
  const enough = asks(text) ? least : typedBack;
  const meant = questionsMeant(text, knownHere(turn)).filter(({ alike }) => alike >= enough);
  const found = await Promise.all(meant.map(async (one) => ({ ...one, lines: await linesOf(turn, one) })));
  const best = found.find(({ lines }) => lines.some(({ value }) => value !== '')) ?? found[0];
  if (best === undefined) return false;
  reply(turn, answerTo(turn, best));
  return true;
}

function asks(text: string): boolean {
  const words = wordsIn(text);
  return words.includes('?') || beginsToAsk(words);
}

/**
 * What was heard for certain goes before a question of ours, and a breach or a request before one that is not typed back as it is asked;
 * what nothing was made of needs less likeness to one.
 */
export async function isOurQuestion(
  turn: AppTurn,
  { intent, sure, values }: Reading,
  text: string,
  aside: boolean,
): Promise<boolean> {
  if (sounds.includes(intent) && asks(text)) return questionAnswered(turn, text, typedBack);
  if (aside) return false;
  const isHelp = intent === 'question' && values['about'] === 'help' && !asksOfBotAlone.test(plainly(text));
  if (!isHelp && (['breach', 'question'].includes(intent) || sure === 'certain')) return false;
  const isOpen = ['unclear', 'smalltalk', 'supplier', 'activity'].includes(intent);
  return questionAnswered(turn, text, isOpen ? 0 : typedBack);
}

/** "Wat doe je precies": whatever a question of ours has of it, nothing is named. */
const asksOfBotAlone =
  /^(?:(?:en|hoi|hallo|hey|maar|dus|zeg|and|hi|hello) )*(?:(?:wat|waarmee) (?:kan|kun|kunt|doe|doet) (?:je|jij|u|jullie|deze bot|dit ding|dit|die bot)|what (?:can|do) you(?: do)?)(?: (?:precies|eigenlijk|allemaal|zoal|nou|nu|hier|dan|ook|nog|zo|voor mij|voor ons|exactly|here|for me|for us))*(?: \?)?$/;

const sounds: readonly Reading['intent'][] = ['breach', 'request'];

interface Line {
  readonly loaded: Loaded;
  readonly value: string;
}

function answerTo(
  turn: AppTurn,
  { question, column, checklists: [where], lines }: QuestionMeant & { lines: readonly Line[] },
) {
  const { language } = turn;
  const { why, law } = column ?? question;
  const shown = lines
    .toSorted((one, other) => Number(one.value === '') - Number(other.value === ''))
    .slice(0, mostShown);
  const what = [question, ...(column ? [column] : [])].map(({ label }) => say(label, language)).join(' – ');
  const isAsked = shown.length === 0 && where !== undefined;
  return {
    type: 'text',
    text: [
      isAsked
        ? say(sentences.asked, language, { where: say(where.title, language) })
        : say(sentences.filled, language, { what }),
      ...shown.map(({ loaded, value }) => lineOf(turn, loaded, value)),
      '',
      `${say(why, language)} (${say(law, language)})`,
    ].join('\n'),
    actions: isAsked ? doorTo(turn, doors[where.id]) : shown.map(({ loaded }) => seeRecord(turn, loaded.record)),
  } as const;
}
const mostShown = 3;

/** The records in use that ask it, as far as this person may read them, with what they say. */
async function linesOf(turn: AppTurn, { question, column, checklists }: QuestionMeant): Promise<readonly Line[]> {
  const registers = checklists.filter(({ access }) => access !== 'flow').map(({ id }) => id);
  const read = await readAll(turn, ...registers);
  return read
    .filter((loaded) => loaded.record.status !== 'archived' && canWith(turn, 'read', loaded))
    .map((loaded) => ({ loaded, value: valueIn(loaded, question, column) }))
    .filter(({ loaded, value }) => value !== '' || (column === undefined && isAskedIn(loaded, question)));
}

/** What is only written down beside the interview, such as what was looked at, is missing nowhere. */
const isAskedIn = ({ scope }: Loaded, question: Question): boolean =>
  interview(scope).some((section) => applicableQuestions(section, scope).includes(question));

/** Of a column what stands there in each row. */
function valueIn({ scope }: Loaded, question: Question, column: Column | undefined): string {
  const { language } = scope.facts;
  if (column === undefined || question.kind !== 'rows') return showAnswer(question, scope, language).join('; ');
  return rowIds(question, scope)
    .flatMap((row) => {
      const path = cellsOf(question, row, scope).find((cell) => cell.column === column)?.path;
      const value = path === undefined ? undefined : valueAt(scope.answers, path);
      return value === undefined
        ? []
        : [`${rowTitle(question, row, scope, language)}: ${showValue(column, value, scope, language)}`];
    })
    .join('; ');
}

/** Where each is asked, as the command that leads there. */
const doors: Readonly<Record<string, string>> = {
  organisation: 'profile',
  change: 'profile',
  'controller-activity': 'list',
  'processor-activity': 'list',
  supplier: 'suppliers',
  handover: 'handover',
  'role-offer': 'role',
  absence: 'absent',
  leaver: 'leaving',
  joiner: 'joining',
  basics: 'basics',
  'task-list': 'tasks',
  'breach-report': 'breach-report',
  breach: 'breach-list',
  'request-report': 'request-new',
  request: 'requests',
  import: 'import',
};

/** The button of a command, for who may use it. */
export function doorTo(turn: AppTurn, id: string | undefined): readonly Action[] {
  const command = turn.registers.slashes.flatMap(({ commands }) => commands).find((one) => one.id === id);
  // Beside the form itself it leads nowhere.
  if (turn.waited.open?.record === unsentId(id ?? '')) return [];
  if (command === undefined || (command.needs !== undefined && !can(turn.actor, command.needs))) return [];
  return [{ id: pressId('command', command.id), label: say(command.describes, turn.language) }];
}
