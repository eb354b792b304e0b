// A bakery that introduced itself, with three programs and nothing of the rest looked at yet.
import { saidBefore, startBot, type TestBot } from '../journeys/support.js';

/** The bakery, with nothing open. */
export async function bakeryIntroduced(): Promise<TestBot> {
  const bot = await startBot();
  await saidBefore(
    bot,
    'hoi',
    'Bakkerij Jansen, wij hebben 6 mensen in dienst, salaris via Loket, boekhouding in moneybird, webshop van lightspeed, info@jansen.nl',
    'ja',
    'ik',
    'later',
  );
  return bot;
}
