// What is told in two messages, of which the first alone is not heard: both stand in what is offered.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addMinutesTo } from '../../src/core/time.js';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
});
afterEach(() => bot.close());

const told = async (...said: readonly string[]) => {
  let text = '';
  for (const one of said) text = (await bot.say(one)).text;
  return text;
};

describe('a request', () => {
  it.each([
    [
      'oud collega, was herder bij ons, heeft n brief gestuurd',
      'wil alles zien wat we nog van hem hebben',
      'Met een brief',
    ],
    [
      'bruid van vorig jaar belde net',
      'de trouwfotos moeten van onze site af, ze had er wel voor getekend',
      'telefoon',
    ],
    ['er staat hier een klant aan de balie', 'die wil zijn oude foto weg hebben van de site', 'Een klant'],
  ])('"%s", "%s"', async (first, second, understood) => {
    expect(await told(first, second)).toContain(understood);
    expect(await told('ja')).toContain(`De vraag: ${first}. ${second}`);
  });
});

describe('a breach', () => {
  it('has what was said just before in its story', async () => {
    const first = 'bus opengebroken vannacht hier voor de deur';
    const second = 'de map met klantadressen is eruit gestolen';
    expect(await told(first, second)).toContain('Dit klinkt als een datalek');
    expect(await told('ja')).toContain(`Wat er gebeurde: ${first}. ${second}`);
  });

  it('has all that was said in three in its story', async () => {
    const said = [
      'heb n gerepareerd toestel meegegeve aan de verkeerde',
      'samsung, zonder code want die had de klant eraf gehaald voor de reparatie',
      'kwam gister achter toen de echte eigenaar m kwam halen, half 5 ofzo',
    ];
    await told(...said);
    expect(await told('ja')).toContain(`Wat er gebeurde: ${said.join('. ')}`);
  });

  it.each(['lekker weer hier vandaag zeg', 'wat is het toch druk', 'hoi'])(
    'has no chatter in its story: "%s"',
    async (chatter) => {
      await told(chatter, 'laptop van mijn collega is gestolen uit de auto');
      const form = await told('ja');
      expect(form).toContain('Wat er gebeurde: laptop van mijn collega is gestolen uit de auto');
    },
  );

  it('has nothing in its story that was said long before', async () => {
    await told('bus opengebroken vannacht hier voor de deur');
    bot.now = addMinutesTo(bot.now, 8);
    await told('mail met loonstroken naar de verkeerde klant gestuurd');
    expect(await told('ja')).toContain('Wat er gebeurde: mail met loonstroken');
  });
});
