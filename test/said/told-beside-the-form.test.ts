// What somebody says while they report a breach: what tells is filled in, what is only said to the bot is left out, what is asked answered.
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

const reports = async (...all: readonly string[]) => {
  let text = '';
  for (const said of ['een lijst met klanten naar de verkeerde aannemer gemaild', 'ja', ...all])
    ({ text } = await bot.say(said, piet));
  return text;
};
const storyIn = (text: string) => /Wat er gebeurde: (.*)/.exec(text)?.[1] ?? '';

describe('in a report that is not sent yet', () => {
  it.each([
    ['pff wat een lijst. hij heeft hem nog in zijn mailbox', 'wat een lijst'],
    ['jeetje wat een vragen allemaal, hij heeft hem nog in zijn mailbox', 'vragen'],
    ['ik word hier gek van, hij heeft hem nog in zijn mailbox', 'gek'],
    ['my god what a list. hij heeft hem nog in zijn mailbox', 'my god'],
  ])('a grumble is no part of what happened: "%s"', async (said, grumble) => {
    const story = storyIn(await reports(said));
    expect(story).toContain('mailbox');
    expect(story).not.toContain(grumble);
  });

  it.each(['de klanten zijn woedend', 'het was een excel met alles erin', 'er zat een brief van de gemeente bij'])(
    'what tells stays: "%s"',
    async (said) => {
      expect(storyIn(await reports(said))).toContain(said);
    },
  );

  it.each([
    ['gisteravond om 9 uur, wie krijgt dit eigenlijk te zien', 'kijkt', 'Gemerkt op: 23 november 2026 om 21:00'],
    ['gisteravond om 9 uur en wie krijgt dit te zien', 'Na versturen', 'Gemerkt op: 23 november 2026 om 21:00'],
    ['ja hij kan er nog bij! moet ik die klanten nu zelf gaan bellen', 'besluit', 'Staat nog open: ja'],
    ['ze kunnen er nog bij, hoe lang hebben we nu', '72 uur', 'Staat nog open: ja'],
  ])('an answer and a question without a mark are both heard: "%s"', async (said, answer, filled) => {
    const text = await reports(said);
    expect(text).toContain(answer);
    expect(text).toContain(filled);
  });

  it.each(['gevaar nee', 'gevaar is er niet', 'niemand in gevaar'])('nobody is in danger: "%s"', async (said) => {
    expect(await reports(`dat was om 9 uur gisteravond, ${said}`)).toContain('Iemand in gevaar: nee');
  });
});
