// A description that is open as a form and filled in by typing, and what is read of it.
import { finishFirstRun, type Heard, startBot, type TestBot } from '../journeys/support.js';

/** A bot after the introduction, with this description open. */
export async function descriptionOpen(named: string): Promise<TestBot> {
  const bot = await startBot();
  await finishFirstRun(bot);
  await bot.say(`/register wijzig ${named}`);
  return bot;
}

/** Says these one after the other; what the last of them was answered. */
export async function saidInTurn(bot: TestBot, ...all: readonly string[]): Promise<Heard> {
  const [first = '', ...more] = all;
  let heard = await bot.say(first);
  for (const one of more) heard = await bot.say(one);
  return heard;
}

/** What stands behind a label; empty where it stands nowhere. */
export const lineOf = ({ text }: Heard, label: string): string =>
  new RegExp(`${label}: ([^\\n]*)`).exec(text)?.[1] ?? '';

/** Where the data are, as far as that is filled in. */
export const placesIn = (heard: Heard): string =>
  lineOf(heard, "Programma's en plaatsen").replace('Waar staan de gegevens?', '');
