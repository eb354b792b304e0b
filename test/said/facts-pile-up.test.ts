// Facts of one file that are told one after the other are asked together, and one yes stores them all.
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { TestBot } from '../journeys/support.js';
import { bakeryIntroduced } from './bakery-introduced.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await bakeryIntroduced();
  await bot.say('usb stick kwijt met alle klantadressen', 'sanne');
  await bot.say('gemerkt om 8 uur, niemand kan erbij', 'sanne');
  await bot.say('ja', 'sanne');
  await bot.say('D-001');
});
afterEach(() => bot.close());

it('what was understood before stands on the card with what is told now', async () => {
  await bot.say('er stonden namen, adressen en telefoonnummers van 140 klanten op');
  const { text } = await bot.say('de stick was niet versleuteld');
  expect(text).toContain('140 mensen');
  expect(text).not.toContain('Nog niet bewaard: Aantal');
  await bot.say('ja');
  expect(await bot.stored('D-001')).toMatchObject({ people: 140, data: ['name', 'contact'] });
});

it('a no first is of what was understood, and takes it along no further', async () => {
  await bot.say('er stonden namen van 140 klanten op');
  const { text } = await bot.say('nee het waren er 60');
  expect(text).toContain('60');
  expect(text).not.toContain('140 mensen');
});
