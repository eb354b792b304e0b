// Who says that everybody works with the data names everybody, whoever else is called beside it.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

const whoMay = async (said: string): Promise<string | undefined> =>
  /^Wie erbij kan: (?!Wie)(.+)$/m.exec((await bot.say(said)).text)?.[1];

it.each([
  'iedereen dus, alle bakkers en ik',
  'iedereen, de bakkers en ik kunnen erbij',
  'wij allemaal kunnen erbij, ook de administratie',
  'we kunnen er alle 9 in',
  'we kunnen er alle vier bij',
  'klanten staan in exact. we kunnen er alle 9 in, ik hou het zelf bij',
])('is everybody and no department beside it: %s', async (said) => {
  expect(await whoMay(said)).toBe('Iedereen in het bedrijf');
});

it.each([
  ['alle vier de bakkers kunnen erbij', 'Werkplaats of productie'],
  ['de administratie en ik', 'Administratie, Eigenaar of directie'],
  ['iedreen in de werkplaats ziet klanten', 'Werkplaats of productie'],
  ['iedereen van de administratie', 'Administratie'],
])('is who is named: %s', async (said, who) => {
  expect(await whoMay(said)).toBe(who);
});
