// A colleague was asked something: their question goes out with the others for them, is asked once more, and comes back.

import { questionOf } from '../../core/engine/scope.js';
import { finderOf, questionFound } from '../../core/finding-out.js';
import { say, type Text, t } from '../../core/text.js';
import { addDaysTo, addMinutesTo, dayOf, instantAt } from '../../core/time.js';
import { load } from '../register.js';
import { type AppTurn, type Loaded, tell } from '../turn.js';
import { remind } from './remind.js';

/** What is asked of one person within these minutes comes in one message; our own choice. */
const togetherMinutes = 10;
/** Days until it is asked once more, and until who wants to know hears that there is no answer. */
const [againDays, silentDays] = [7, 14];

/** Plans what follows from whom this turn asked something. */
export async function planAsked(turn: AppTurn): Promise<void> {
  for (const { record, path, action } of turn.entries) {
    const question = path === null || action !== 'answer' ? undefined : questionFound(path);
    if (record !== null && question !== undefined) await planFor(turn, record, question);
  }
}

async function planFor(turn: AppTurn, id: string, question: string): Promise<void> {
  const record = await turn.repositories.records.get(turn.organisation.id, id);
  const loaded = record && (await load(turn, record));
  const who = loaded && finderOf(loaded.scope, question)?.who;
  if (loaded === undefined || who === undefined) return;
  const { zone } = turn.organisation;
  const morning = (days: number) => instantAt(addDaysTo(dayOf(turn.now, zone), days), 9, 0, zone);
  const isReachable = await isReached(turn, who);
  if (who !== turn.person.id && isReachable) {
    await remind(turn, { notice: 'colleague-asked', key: who, at: addMinutesTo(turn.now, togetherMinutes) });
    await remind(turn, { notice: 'colleague-again', record: id, key: question, at: morning(againDays) });
  }
  if (!isReachable) await passOn(turn, loaded, question, who);
  await remind(turn, { notice: 'colleague-silent', record: id, key: question, at: morning(silentDays) });
}

async function isReached({ repositories, organisation }: AppTurn, person: string): Promise<boolean> {
  const accounts = await repositories.people.accounts(organisation.id, person);
  return accounts.some(({ deadAt }) => deadAt === null);
}

/** Whoever was never here gets no message: who asks gets the question to pass on. */
async function passOn(turn: AppTurn, { checklist }: Loaded, question: string, who: string): Promise<void> {
  const asks = questionOf(checklist, question);
  // Who was named in this turn is not among the people that it began with.
  const name = (await turn.repositories.people.get(turn.organisation.id, who))?.name ?? '?';
  const ask = asks === undefined ? '' : say(asks.ask, turn.language).replaceAll('{activity}', '…');
  tell(turn, words.passOn, { name, ask });
}

const words = {
  passOn: t(`{name} kan ik hier nog niet bereiken. Geef de vraag zelf door: "{ask}" Het antwoord vult u dan zelf in.
             I cannot reach {name} here yet. Pass the question on yourself: "{ask}" You then fill in the answer.`),
} as const satisfies Readonly<Record<string, Text>>;
