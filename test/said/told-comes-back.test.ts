// What was told beside a form and offered, and neither reported nor refused, comes back once the form is sent or dropped.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addMinutesTo } from '../../src/core/time.js';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

const piet = 'piet';
let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
});
afterEach(() => bot.close());

const told = async (...all: readonly string[]) => {
  let text = '';
  for (const said of all) ({ text } = await bot.say(said, piet));
  return text;
};
const request = 'wacht er belt tussendoor een huurder, klant van ons, die wil zien wat wij allemaal van hem hebben';
const busy = [
  'tablet van het meten kwijt, op het dak van de auto laten liggen',
  'ja meld maar',
  'gisteren om 3 uur smiddags',
  request,
];

describe('after a form in which something else was told', () => {
  it.each([
    [['nee er zit een code op', 'ja klopt']],
    [['klant', 'nee er zit een code op', 'verstuur maar']],
    [['pffff wat een dag', 'zo nu weer die tablet', 'er zit een code op dus nee', 'zelf gemerkt', 'ja']],
    [['wat loopt er nog', 'nee niemand kan erbij', 'ja']],
  ])('it is offered: %j', async (lines) => {
    const text = await told(...busy, ...lines);
    expect(text).toContain('D-001');
    expect(text).toContain(`nog niet gemeld: "${request}"`);
    expect(await told('ja')).toContain('Zien wat u bewaart');
  });

  it('it is offered where the form is dropped', async () => {
    expect(await told(...busy, 'klant', 'laat maar')).toContain(`"${request}"`);
  });

  it('it is named as long as it waits, and no more once it was refused', async () => {
    await told(...busy, 'klant', 'nee er zit een code op');
    expect(await told('wat loopt er nog')).toContain(`"${request}"`);
    await told('zo nu weer die tablet', 'verstuur maar');
    expect(await told('wat loopt er nog')).toContain(`"${request}"`);
    await told('nee');
    expect(await told('wat loopt er nog')).not.toContain(request);
  });

  it('it waits as long as somebody is busy with the form', async () => {
    await told(...busy);
    bot.now = addMinutesTo(bot.now, 10);
    await told('nee er zit een code op');
    bot.now = addMinutesTo(bot.now, 10);
    expect(await told('ja')).toContain(`"${request}"`);
  });
});

it('a request that was refused in the middle of it is offered no more', async () => {
  await told(...busy, 'nee');
  expect(await told('nee er zit een code op', 'ja klopt')).not.toContain(request);
});
