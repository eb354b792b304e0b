// That who asked has heard it, told beside a question of the request that asks something else: proposed there, with what answers that question.
import { canWith, focusedRecord, load } from '../../../../app/register.js';
import { sentences as common } from '../../../../app/sentences.js';
import { type AppTurn, type Loaded, tell } from '../../../../app/turn.js';
import { heardAs, heardIn } from '../../../../app/typing/heard.js';
import { pathsAt } from '../../../../core/engine/ask.js';
import { t } from '../../../../core/text.js';
import { asksWords } from '../../../../core/understanding/forms/form-words.js';
import type { Situation } from '../../../../core/understanding/reading.js';
import { wordsIn } from '../../../../core/understanding/words.js';
import { dayAt, isFast, isStepwise } from '../../../request/rules/answers-of-request.js';
import { mayGoFast } from '../../../request/rules/conditions.js';
import { type SentSaid, sentSaid } from '../../../request/rules/hearing/sent-said.js';
import { openOf } from '../../standing/running.js';
import { casesNamed } from './put-down.js';
import { proposeIn } from './request-meant.js';

const sentences = {
  whereFirst: t(
    'Dat deze persoon het weet, vraag ik hierna. Eerst: waar is het aangepast? Er is nog niets bewaard.',
    'That this person knows I ask after this. First: where was it corrected? Nothing was stored yet.',
  ),
  whichDay: t(
    'Wanneer is het antwoord verstuurd? Zeg het met de dag erbij, zoals "vandaag gemaild". Er is nog niets bewaard.',
    'When was the answer sent? Say it with the day, such as "mailed today". Nothing was stored yet.',
  ),
} as const;

/** False where a text tells no such thing, or answers what is asked. */
export async function sentTold(turn: AppTurn, text: string, beside: Situation['open']): Promise<boolean> {
  const said = sentSaid(text, { now: turn.now, zone: turn.organisation.zone });
  if (said === undefined || beside?.scope.checklist.id !== 'request') return false;
  const record = await focusedRecord(turn);
  const loaded = record?.register === 'request' ? await load(turn, record) : undefined;
  if (loaded === undefined) return false;
  const named = casesNamed(
    text,
    (await openOf(turn, 'request')).filter((one) => canWith(turn, 'edit', one)),
  );
  const [other, ...more] = named.some((one) => one.record.id === loaded.record.id) ? [] : named;
  if (other !== undefined) return more.length === 0 && proposesThere(turn, text, said, other);
  return canWith(turn, 'edit', loaded) && proposes(turn, text, said, beside, loaded);
}

/** Who is named and asked something else than what is open: it is told of their request. */
function proposesThere(turn: AppTurn, text: string, said: SentSaid, loaded: Loaded): boolean {
  const values = valuesOf(loaded, said);
  if (values === undefined) return false;
  if (typeof values === 'object') return proposeIn(turn, { loaded, isHere: false }, values);
  tell(turn, sentences[values]);
  return heardAs(turn, 'question', text, { about: 'running' });
}

async function proposes(
  turn: AppTurn,
  text: string,
  said: SentSaid,
  beside: NonNullable<Situation['open']>,
  loaded: Loaded,
): Promise<boolean> {
  const asked = pathsAt(beside.scope, beside.focus);
  // Of what shows that an address is another a letter that was sent may be one.
  if (asksWords(beside) && !(asked.includes('new-value') && said.day !== undefined && said.how === 'mail'))
    return false;
  if (asked.some((path) => takesSent.test(path))) return false;
  const [here] = await heardIn(turn, said.rest === '' ? text : said.rest, { open: beside });
  if (said.rest === '' && here.intent === 'answer' && here.sure === 'certain') return false;
  const values = valuesOf(loaded, said);
  if (values === undefined) return false;
  // What stands beside it may answer the question.
  const answers = said.rest !== '' && here.intent === 'answer' ? here.values : {};
  if (typeof values !== 'object') tell(turn, sentences[values]);
  if (said.rest !== '' && Object.keys(answers).length === 0 && wordsIn(said.rest).length > 0)
    tell(turn, common.nothingDone, { said: said.rest });
  if (typeof values !== 'object') return heardAs(turn, 'question', text, { about: 'running' });
  return proposeIn(turn, { loaded, isHere: true }, { ...answers, ...values });
}
/** Questions of when or how something went, was given or was told. */
const takesSent =
  /^(?:answer-|access-given|person-knows|extension-|identity-|passed-on|portable-|nudged-|recipients\/|told-to|closing)/;

/** Where it is put down: in a correction that is done at once only behind where that was. */
function valuesOf(
  { scope }: Loaded,
  { how, day }: SentSaid,
): Readonly<Record<string, string>> | keyof typeof sentences | undefined {
  const { answers } = scope;
  if (isFast(answers)) return how && { 'person-knows': how };
  if (mayGoFast.holds(scope) && !isStepwise(answers)) return 'whereFirst';
  if (!isStepwise(answers) || answers.has('answer-sent')) return undefined;
  if (day === undefined) return 'whichDay';
  if (day < (dayAt(answers, 'received') ?? '')) return undefined;
  return { 'answer-sent': day, ...(how && { 'answer-how': how }) };
}
