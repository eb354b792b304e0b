// Who reported a breach hears that it was dealt with, and how far it is when they ask: nothing of what stands in its file.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { postbox } from '../journeys/postbox.js';
import { finishFirstRun, noor, startBot, type TestBot } from '../journeys/support.js';

const piet = 'piet';
let bot: TestBot;
let id: string;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await bot.say('hoi', piet);
  await bot.answer(
    { 'what-happened': 'de map is weg', 'noticed-at': '2026-11-24T07:40:00.000Z', 'still-open': false },
    { record: 'new:breach-report', as: piet },
  );
  ({ id } = await bot.record('D-001'));
});
afterEach(() => bot.close());

async function close(): Promise<void> {
  await bot.press(`act|${id}|pick-up`, noor);
  await bot.press(`form|${id}|@authority-decision`, noor);
  await bot.answer({ 'is-breach': false }, { record: id });
  await bot.answer({ 'no-breach-reason': 'De map lag thuis op tafel.' }, { record: id });
  await bot.press((await bot.press(`act|${id}|close`)).button('Dossier sluiten'));
}

const asked = [
  'is mijn melding al afgehandeld',
  'wat gebeurt er nu met mijn melding',
  'hoe staat het met wat ik meldde',
];

describe('once it is closed', () => {
  it('the reporter is told so, without what was found', async () => {
    await close();
    const box = postbox();
    await bot.tick(box);
    expect(box.textsFor(piet)).toContain('D-001 is afgerond. Dank u wel dat u het meldde.');
    expect(box.textsFor(piet)).not.toContain('thuis op tafel');
  });

  it.each(asked)('"%s" is answered with that, and with nothing that is still to be done', async (said) => {
    await close();
    const { text } = await bot.say(said, piet);
    expect(text).toContain('D-001 is afgerond');
    expect(text).not.toMatch(/Nu doen|pakt D-001 op|U krijgt bericht|thuis op tafel/);
  });
});

it.each(asked)('once somebody has it "%s" says so, and that they hear of its end', async (said) => {
  await bot.press(`act|${id}|pick-up`, noor);
  const { text } = await bot.say(said, piet);
  expect(text).toContain('noor pakt D-001 op.');
  expect(text).not.toContain('als iemand het oppakt');
});
