// Who told of a breach beside a question and takes it back, or goes on with the question.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { saidBefore, startBot, type TestBot } from '../../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await saidBefore(bot, '/register');
  await bot.say('kapsalon Knip & Zo, 4 kapsters en ik, we hebben een website');
  for (const text of ['ja', 'knip@zo.nl', 'ikzelf', 'nee']) await bot.say(text);
  const told = await bot.say('net mn laptop laten liggen in de kroeg met de hele klantenlijst erop');
  expect(told.text).toContain('Dit klinkt als een datalek');
});
afterEach(() => bot.close());

it('a breach is taken back with its reason, and nothing of that is an answer', async () => {
  await bot.say('nee toch niet, t was die van mn zus');
  const next = await bot.say('ja klanten hebben we');
  expect(next.text).toContain('Bewaart u gegevens van leveranciers?');
  expect(next.text).not.toContain('nog niet gemeld');
});

it('a yes with more in it answers the question, and reports nothing', async () => {
  const next = await bot.say('ja klanten hebben we');
  expect(next.text).toContain('Bewaart u gegevens van leveranciers?');
  expect(next.text).not.toContain('Wat is er aan de hand?');
});

it('and a bare yes, or one that says what to do, reports it', async () => {
  expect((await bot.say('ja meld dat maar')).text).toContain('Wat is er aan de hand?');
});
