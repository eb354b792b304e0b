// A question that is named with what it should say: in its form, beside another question, and where nothing is open.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, noor, saidBefore, startBot, type TestBot } from '../journeys/support.js';

const piet = 'piet';
let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
});
afterEach(() => bot.close());

const told = async (who: string, ...all: readonly string[]) => {
  let text = '';
  for (const said of all) ({ text } = await bot.say(said, who));
  return text;
};
const report = (...all: readonly string[]) =>
  told(piet, 'usb-stick verloren op de markt, vanochtend om 8 uur', 'ja graag', ...all);
const reported = async () => {
  await report('ja, ze kunnen erbij', 'verstuur maar');
  return told(noor, 'D-001', 'De vragen');
};

describe('in the form that stands open', () => {
  it.each([
    ['staat nog open: nee', 'Staat nog open: nee'],
    ['kan er nog iemand bij: ja', 'Staat nog open: ja'],
    ['o ja, kan iemand er nog bij: ja', 'Staat nog open: ja'],
    ['iemand in gevaar: nee', 'Iemand in gevaar: nee'],
    ['Soort: papieren kwijt', 'Soort: Papieren kwijt of gestolen'],
    ['kind: papers lost', 'Soort: Papieren kwijt of gestolen'],
  ])('it is filled in: "%s"', async (said, shown) => {
    expect(await report(said)).toContain(shown);
  });

  it('what happened is put in other words', async () => {
    const text = await report('wat er gebeurde moet zijn: usb-stick met bestellingen verloren');
    expect(text).toContain('Wat er gebeurde: usb-stick met bestellingen verloren');
  });
});

describe('beside another question of the file', () => {
  it.each([
    ['iemand in gevaar: nee', 'Iemand in gevaar: nee'],
    ['hoeveel mensen: 300', '300 mensen'],
    ['aantal mensen: 300', '300 mensen'],
    ['number of people: 300', '300 mensen'],
    ['gegevens: naam en bsn', 'BSN'],
    ['wie heeft de gegevens nu: mensen die we kennen', 'Mensen die we kennen'],
    ['pas de melding aan: opzet is: nee', 'Opzet: nee'],
  ])('is asked back: "%s"', async (said, shown) => {
    await reported();
    expect(await told(noor, said)).toContain(shown);
    expect(await told(noor, 'ja')).toMatch(/Genoteerd|Opgeslagen|Van wie zijn|Om welke/);
  });

  it('several at once', async () => {
    await reported();
    const text = await told(noor, 'aantal mensen: 40, opzet: nee, gegevens: naam');
    for (const one of ['40 mensen', 'Opzet: nee', 'Naam']) expect(text).toContain(one);
  });
});

describe('where nothing is open', () => {
  it('below the card of the file it is of that', async () => {
    await reported();
    await told(noor, 'later');
    const text = await told(noor, 'D-001', 'iemand in gevaar: nee');
    expect(text).toContain('Bedoelt u in D-001');
    expect(await told(noor, 'ja')).toContain('Iemand in gevaar');
  });

  it.each([
    'let op: de deur staat open',
    'vraagje: hoe laat sluiten we',
    'om 9:10 was ik er',
    'agenda: morgen overleg',
  ])('names no question: "%s"', async (said) => {
    await reported();
    await told(noor, 'later');
    expect(await told(noor, said)).not.toContain('Bedoelt u in D-001');
  });
});
