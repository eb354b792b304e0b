// A request for access of Jansen, a customer, as it is handed in with its form.
import type { TestBot } from '../journeys/support.js';

/** Hands it in, with what is otherwise in it. */
export async function requestMade(bot: TestBot, otherwise: Readonly<Record<string, unknown>> = {}): Promise<void> {
  await bot.say('/verzoek nieuw');
  const values = {
    words: 'Wat weten jullie van mij?',
    kinds: ['access'],
    about: 'customer',
    who: 'Jansen',
    received: '2026-11-20',
    ...otherwise,
  };
  await bot.answer(values, { record: 'new:request-report' });
}
