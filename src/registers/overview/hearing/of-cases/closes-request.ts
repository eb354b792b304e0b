// Who orders to close a request, or asks whether they can: what is first needed is said and led to, and where nothing is, closing it is proposed.
import { changeButton, goOnButton } from '../../../../app/record-buttons.js';
import { canWith, focusedRecord, load, numberOf } from '../../../../app/register.js';
import { type AppTurn, type Loaded, reply, tell } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { valueAt } from '../../../../core/engine/answers.js';
import { say, t } from '../../../../core/text.js';
import type { Situation } from '../../../../core/understanding/reading.js';
import { lettersCard, shownRequestOf, showRequestCard, staysAtRequest } from '../../../request/card.js';
import { isStepwise } from '../../../request/rules/answers-of-request.js';
import { toDoBeforeClosing } from '../../../request/rules/before-closing.js';
import { requestStatus } from '../../../request/rules/status.js';
import { numbersIn } from '../../rules/about-running.js';
import { closingWith } from '../../rules/closing-said.js';
import { openOf } from '../../standing/running.js';
import { partsThat } from '../asked/how-far.js';
import { landsInRequest } from './below-request.js';
import { closesFile } from './closes-file.js';
import { casesNamed } from './put-down.js';
import { proposeIn } from './request-meant.js';

type Beside = Situation['open'];

const sentences = {
  isClosed: t('{record} is al gesloten.', '{record} is closed already.'),
  notYet: t('{record} kan nog niet dicht.', '{record} cannot be closed yet.'),
  first: t('Eerst nog: {first}.', 'First: {first}.'),
  may: t('{record} kan dicht.', '{record} can be closed.'),
  open: t(
    'Dit is nog niet gedaan: {open}. Sluit u toch, dan vraag ik dat nog, of waarom niet; tot dan blijft het open.',
    'This was not done yet: {open}. If you close it all the same, I still ask that, or why not; until then it stays open.',
  ),
  reasonFirst: t(
    '{record} is nog niet dicht. Eerst dit, of waarom niet: {open}.',
    '{record} is not closed yet. First this, or why not: {open}.',
  ),
  after: t(
    'Zeg daarna weer dat {record} dicht kan. Het is nog niet gesloten.',
    'After that say again that {record} can be closed. It is not closed yet.',
  ),
} as const;

/** Closes the file of a breach or a request that is meant, or leads to what it lacks; false where nothing is to be closed. */
export const closesCase = async (turn: AppTurn, text: string, beside: Beside): Promise<boolean> =>
  (await closesFile(turn, text, beside)) || (await closesRequest(turn, text, beside));

/** False where nothing is closed by it, or no request that this person closes is meant. */
async function closesRequest(turn: AppTurn, text: string, beside: Beside): Promise<boolean> {
  const { said, beside: told } = closingWith(text, 'request');
  if (said === undefined) return false;
  const loaded = await requestToClose(turn, text, beside);
  if (loaded === undefined || !canWith(turn, 'confirm', loaded)) return false;
  const record = numberOf(loaded);
  if (told !== '' && !dealtWith.test(told)) {
    // What is told beside it is stored first: it may be what was missing.
    if (!(await landsInRequest(turn, told, beside))) return false;
    tell(turn, sentences.after, { record });
    return true;
  }
  heardAs(turn, 'question', text, { about: 'running' });
  if (requestStatus(loaded.scope).closed) {
    tell(turn, sentences.isClosed, { record });
    return showRequestCard(turn, loaded);
  }
  return isDone(loaded) ? offers(turn, loaded) : saysWhatIsFirst(turn, loaded, beside);
}
/** "Alles is gedaan met mevrouw Bakker" says no more than that it may be closed. */
const dealtWith =
  /^(?:(?:dus|en|ja|ok|oke|nou|want|so|and|because)[\s,]+)*(?:alles|het|dat|dit|everything|it|all)(?: \S+){0,2} (?:gedaan|klaar|geregeld|afgehandeld|in orde|done|sorted)(?: (?:met|voor|van|for|with)(?: \S+){1,3})?[\s.!]*$|^(?:we|ik|wij) (?:zijn|ben) (?:er )?klaar(?: (?:mee|ermee|met(?: \S+){1,3}))?[\s.!]*$/i;

const isDone = ({ scope }: Loaded): boolean =>
  isStepwise(scope.answers) && scope.answers.has('activities') && toDoBeforeClosing(scope).every(({ must }) => !must);

/** The one that is named, open or shown; else the only thing that runs. */
async function requestToClose(turn: AppTurn, text: string, beside: Beside): Promise<Loaded | undefined> {
  const numbers = numbersIn(text);
  if (numbers.length > 1 || numbers.some((number) => !number.startsWith('R'))) return undefined;
  const [number] = numbers;
  if (number !== undefined) return numbered(turn, number);
  const open = await openOf(turn, 'request');
  const focused = await focusedRecord(turn);
  const isHere = beside?.scope.checklist.id === 'request';
  const [named, ...others] = casesNamed(text, open);
  if (named !== undefined && others.length === 0) return named;
  if (beside !== undefined && !isHere && !/\b(?:verzoek|request)\b/i.test(text)) return undefined;
  const here = isHere ? focused?.id : shownOf(turn);
  const shown = open.find(({ record }) => record.id === here);
  if (shown !== undefined) return shown;
  const [only, ...more] = open;
  const isOnly = more.length === 0 && (await openOf(turn, 'breach')).length === 0;
  return isOnly ? only : undefined;
}

/** What was shown last of a request: its card, or one of its letters. */
function shownOf(turn: AppTurn): string | undefined {
  const { card } = turn.waited;
  return shownRequestOf(turn) ?? (card?.card === lettersCard ? card.subject : undefined);
}

async function numbered(turn: AppTurn, number: string): Promise<Loaded | undefined> {
  const { repositories, organisation } = turn;
  const record = await repositories.records.byNumber(organisation.id, 'request', Number(number.slice(2)));
  return record && load(turn, record);
}

function offers(turn: AppTurn, loaded: Loaded): boolean {
  const { scope, record } = loaded;
  const number = numberOf(loaded);
  staysAtRequest(turn, loaded);
  const open = toDoBeforeClosing(scope)
    .map(({ label }) => say(label, turn.language))
    .join('; ');
  if (valueAt(scope.answers, 'closing') === 'answered') {
    const text = say(sentences.reasonFirst, turn.language, { record: number, open });
    reply(turn, { type: 'text', text, actions: [goOnButton(turn, record.id, 'primary')] });
    return true;
  }
  tell(turn, sentences.may, { record: number });
  if (open !== '') tell(turn, sentences.open, { open });
  // A yes goes on there: what it leaves open asks its reason.
  return proposeIn(turn, { loaded, isHere: true }, { closing: 'answered' });
}

/** What it cannot be closed without, the parts that are to be asked yet, and the way there. */
function saysWhatIsFirst(turn: AppTurn, loaded: Loaded, beside: Beside): true {
  const { scope, record } = loaded;
  const { language } = turn;
  const number = numberOf(loaded);
  const toDo = scope.answers.has('activities') ? toDoBeforeClosing(scope) : [];
  const first = toDo.map(({ label }) => say(label, language)).join('; ');
  const lines = [
    say(sentences.notYet, language, { record: number }),
    ...(first === '' ? [] : [say(sentences.first, language, { first })]),
    ...partsThat('asked', turn, scope),
  ];
  const onward = goOnButton(turn, record.id, 'primary');
  const [only, ...more] = toDo;
  const lead = only !== undefined && more.length === 0 ? changeButton(turn, loaded, only.path, only.label) : onward;
  reply(turn, { type: 'text', text: lines.join('\n'), actions: [lead] });
  staysAtRequest(turn, loaded);
  // Beside a question a yes is of that.
  if (beside === undefined) turn.waits = { ...turn.waits, yes: lead.id };
  return true;
}
