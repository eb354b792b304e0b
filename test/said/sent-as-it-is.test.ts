// A form that still needs an answer and is to be sent: which is needed is said, nobody has to know it, and a yes that sends is no answer.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

const piet = 'piet';
let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
});
afterEach(() => bot.close());

const filled = async (...more: readonly string[]) => {
  let last = await bot.say('mijn laptop is gestolen uit de auto', piet);
  for (const text of ['ja', 'vanochtend om 8 uur', ...more]) last = await bot.say(text, piet);
  return last.text;
};
const reports = () => bot.read(({ records }, own) => records.list(own, 'breach'));
describe('who wants the form to be sent', () => {
  it.each([
    ...['verstuur maar', 'stuurt maar door', 'leg maar vast', 'leg het vast', 'sla het op', 'geef maar door'],
    ...['meld het maar', 'verzend', 'ok bewaar maar', 'send it', 'save it please', 'just send it'],
    ...['ja leg het maar vast', 'ja graag verstuur', 'ja klopt', 'ja doe maar', "yes that's right", 'prima zo'],
  ])('hears what is still needed, and that it need not be known: "%s"', async (said) => {
    const text = await filled(said);
    expect(text).toContain('Eén vraag moet nog: Kan iemand er nu nog bij? Weet u het niet? Dat is ook goed');
    expect(text).toContain('[Weet ik niet: verstuur zo]');
    expect(text).not.toContain('Staat nog open: ja');
    expect(await reports()).toHaveLength(0);
  });

  it.each(['weet ik niet', 'geen idee', 'Weet ik niet: verstuur zo'])('sends it so with "%s"', async (said) => {
    await filled('verstuur maar', said);
    const [file] = await reports();
    expect(file && (await bot.stored(file.id))['still-open']).not.toBeTypeOf('boolean');
  });

  it.each(['weet ik niet, verstuur maar', 'kweenie, leg maar vast', 'geen idee maar stuur gewoon door'])(
    'sends it so at once: "%s"',
    async (said) => {
      await filled(said);
      expect(await reports()).toHaveLength(1);
    },
  );

  it('hears of all that is needed where that is more', async () => {
    await bot.say('mijn laptop is gestolen uit de auto', piet);
    await bot.say('ja', piet);
    const { text } = await bot.say('verstuur maar', piet);
    expect(text).toContain('Dit moet nog: Wanneer merkte u het? Kan iemand er nu nog bij?');
    expect(text).not.toContain('[Weet ik niet: verstuur zo]');
  });

  it('may still answer it', async () => {
    expect(await filled('verstuur maar', 'nee')).toContain('Staat nog open: nee');
    expect(await reports()).toHaveLength(0);
  });
});

describe('a yes to the question of yes or no', () => {
  it.each(['ja', 'ja helaas', 'ja hoor', 'yes', 'jep', 'ja zeker'])('is an answer: "%s"', async (said) => {
    expect(await filled(said)).toContain('Staat nog open: ja');
  });
});
