// "Soms" answers yes where yes or no is asked, and what is told behind it is heard too.
import { afterEach, expect, it } from 'vitest';
import { startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot | undefined;
afterEach(async () => bot?.close());

const askedOfApplicants = async (): Promise<TestBot> => {
  bot = await startBot();
  const told = [
    'hoi ik ben henk van autobedrijf henk smit, garage met 6 man',
    'ja klopt wel',
    'info@henksmit.nl',
    'ik',
  ];
  for (const said of [...told, 'geen', 'ja', 'ja']) await bot.say(said);
  return bot;
};

it.each([
  'soms, via insta meestal. hebben trouwens ook een camera in de zaak hangen',
  'regelmatig, en we hebben ook een camera',
  'soms, we hebben ook een camera in de zaak',
])('is a yes beside what else is told: %s', async (said) => {
  const me = await askedOfApplicants();
  const { text } = await me.say(said);
  expect(text).toContain('Sollicitanten: ja');
  expect(text).toContain("Camera's: ja");
});

it.each(['nee op dit moment zoeken we niemand', 'nee nu niet'])('is a no: %s', async (said) => {
  const me = await askedOfApplicants();
  await me.say(said);
  expect(await me.stored()).toMatchObject({ recruits: false });
});
