// What is told beside an answer and answers nothing is said, and never dropped without a word.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.close());

describe('in a form', () => {
  beforeEach(async () => {
    await finishFirstRun(bot);
    await bot.say('/register wijzig V-001');
  });

  it.each([
    [
      'computer, ledenlijst hebben we niet, wel gps in de bussen',
      'Eigen computer of server',
      '"ledenlijst hebben we niet", "wel gps in de bussen"',
    ],
    ['alleen ik kan erbij, en wel gps in de bussen', 'Eigenaar of directie', '"wel gps in de bussen"'],
    ['alleen de directie, ledenlijst hebben we niet', 'Eigenaar of directie', '"ledenlijst hebben we niet"'],
    ['moneybird, en we hebben ook een hond op de zaak', 'Moneybird', '"we hebben ook een hond op de zaak"'],
  ])('"%s"', async (said, heard, unused) => {
    const { text } = await bot.say(said);
    expect(text).toContain(heard);
    expect(text).toContain(`niet gebruikt: ${unused}`);
    expect(text).not.toContain('Nog niemand\n#');
  });

  it.each([
    'computer en moneybird, papier gebruiken we niet',
    'alleen ik, want dat doe ik altijd zelf',
    'computer, moneybird en de telefoon',
    'in moneybird, en de directie kan erbij',
    'computer, en ik houd het bij',
  ])('all of it is used of "%s"', async (said) => {
    expect((await bot.say(said)).text).not.toContain('niet gebruikt');
  });

  it('what is not there is nobody who keeps it', async () => {
    expect((await bot.say('computer en moneybird, papier gebruiken we niet')).text).not.toContain(
      'Wie houdt dit bij: Nog niemand',
    );
  });
});

describe('below one question', () => {
  beforeEach(async () => {
    await saidBefore(bot, 'hoi', 'Kapsalon Joyce', 'info@joyce.nl', 'ja');
  });

  it('says so beside what was understood', async () => {
    const { text } = await bot.say('kapper, en we hebben een aanhanger met gps');
    expect(text).toContain('Kapper of schoonheidssalon?');
    expect(text).toContain('niet gebruikt: "we hebben een aanhanger met gps"');
  });
});
