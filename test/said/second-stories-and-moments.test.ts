// What is told of a breach in a hurry: when it was seen, another one in between, a decision with its number, a day put right.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, lastSaid, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());
const last = (...said: readonly string[]): Promise<string> => lastSaid(bot, ...said);
const reported = ['usb stick kwijt met loonstroken gisteren', 'ja', 'nee', 'verstuur'];

describe('when it was noticed', () => {
  it.each([
    [
      'Geachte klant, op 12 november 2026 is er bij ons bedrijf HostIt ingebroken in een server. Daarbij zijn namen en mailadressen van uw klanten buitgemaakt. ik kreeg deze mail gisteren',
      '23 november 2026',
    ],
    ['ex medewerker kan nog in onze mail, vorige week nog ingelogd zag ik net', '24 november 2026 om 09:00'],
    ['ex employee can still get into our mail, logged in last week we just found out', '24 november 2026 om 09:00'],
  ])('is when somebody here saw or got it: "%s"', async (said, when) => {
    expect(await last(said)).toContain(`Gemerkt op: ${when} · `);
  });
});

describe('another one, told over the form of the first', () => {
  it.each([
    'oja en gelijk nog iets, kees heeft een mail met salarissen naar een klant gestuurd',
    'nog iets, kees heeft een usb stick met loonstroken laten liggen bij een klant',
  ])('waits, and stands in no report of the first: "%s"', async (said) => {
    const text = await last('laptop met klantgegevens gestolen uit de auto gisteren', 'ja', said);
    expect(text).toContain('Dit lijkt een ander datalek');
    expect(text).toContain('Wat er gebeurde: laptop met klantgegevens gestolen uit de auto gisteren\n');
  });

  it('is none where more is told of the first', async () => {
    const said = 'nog iets, de laptop was niet versleuteld';
    expect(await last('laptop met klantgegevens gestolen uit de auto gisteren', 'ja', said)).not.toContain(
      'een ander datalek',
    );
  });
});

it.each(['we melden D-001 niet want de stick was versleuteld', 'D-001 melden we niet want de stick was versleuteld'])(
  'a decision that names its file is put down as one: "%s"',
  async (said) => {
    expect(await last(...reported, said)).toContain('[Besluit AP]');
  },
);

it.each(['nee eergisteren bedoel ik', 'nee het was eergisteren', 'sorry eergisteren'])(
  'another day keeps what was told to be done: "%s"',
  async (said) => {
    expect(await last(...reported, 'gemeld bij de ap gisteren', said)).toContain('[Besluit AP]');
    await bot.say('Zet dit erbij');
    expect(Object.values(await bot.stored('D-001'))).toContain('gemeld bij de ap eergisteren');
  },
);
