// A garage that is introduced, up to a card of its customers or of its cameras.
import { heldOnce } from '../journeys/held-once.js';
import { type Heard, saidBefore, type TestBot } from '../journeys/support.js';

const introduced = [
  'hoi',
  "Garage Van Beek, garage met 6 mensen, snelstart en autoflex, info@vanbeek.nl, klanten in autoflex, camera's buiten",
  'ja',
  '1',
  'geen vervanger',
  'ja',
  'ja',
  'nee',
  'nee',
  'nee',
  'nee',
  'nee',
  'nee',
];

const begun = {
  customers: ['autoflex, balie en werkplaats, ik', 'ik', 'ja'],
  cameras: ['verder met V-002', 'eigen computer, directie kan erbij, ik hou het bij', 'ja'],
} as const;

/** At a card of customers (V-001) or cameras (V-002), so many cards behind the first. */
export const atGarage = (bot: TestBot, of: keyof typeof begun, cards = 0): Promise<Heard> =>
  heldOnce(bot, `a garage at ${of} ${cards}`, async () => {
    await saidBefore(bot, ...introduced, ...begun[of]);
    for (let at = 1; at < cards; at += 1) await bot.say('klopt');
    return bot.say(cards === 0 ? 'waar sta ik' : 'klopt');
  });
