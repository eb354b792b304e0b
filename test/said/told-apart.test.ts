// A message of several sentences that say something else each: none of it is lost, and what is one story stays one.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { confirmDraft, finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

describe('two things in one message', () => {
  beforeEach(async () => {
    await confirmDraft(bot);
    await bot.say('later');
  });

  it.each(['laat V-001 zien', 'hoi'])('are both of what is proposed in one record, after "%s"', async (before) => {
    await bot.say(before);
    const { text } = await bot.say(
      'bij klanten staat outlook er ook bij. de bewaartermijn van klantgegevens is 3 jaar',
    );
    expect(text).toMatch(/Bedoelt u in V-001 Klanten: .*Microsoft 365; Klantgegevens en berichten: 3 jaar/);
    expect(text.match(/Bedoelt u/g)).toHaveLength(1);
    await bot.say('ja');
    const stored = await bot.stored('V-001');
    expect(JSON.stringify(stored['suppliers'])).toMatch(/,/);
    expect(stored).toMatchObject({ 'retention/r2/term': 3 });
  });

  it.each([
    ['we zijn met 14 mensen. ons nummer is 020 1234567', /14 mensen/, /020 ?1234567/],
    ['ons nummer is nu 020 1234567. en kees is voortaan de privacy officer', /020 ?1234567/, /kees/],
    ['kees vervangt mij voortaan. we zijn trouwens met twaalf man', /kees/, /12 mensen/],
  ])('are both of the business: "%s"', async (said, one, other) => {
    const { text } = await bot.say(said);
    expect(text).toMatch(one);
    expect(text).toMatch(other);
  });

  it('are a change and something of a record: the change is shown, and the other is not lost', async () => {
    await bot.say('we gebruiken Moneybird');
    await bot.say('ja');
    await bot.say('later');
    await bot.say('laat V-001 zien');
    const { text } = await bot.say('we zijn gestopt met moneybird. klantgegevens bewaren we 3 jaar');
    expect(text).toContain('Gestopt met Moneybird');
    expect(text).toContain('Klantgegevens en berichten: 3 jaar');
  });

  it('are proposed one after the other: a yes is to the last, and the button of the first stays', async () => {
    const heard = await bot.say('we gebruiken nu ook Mailchimp. en we zijn met 14 mensen');
    const first = heard.button('Ja, voeg toe');
    await bot.say('ja');
    expect(await bot.stored()).toMatchObject({ staff: 14 });
    expect((await bot.press(first)).text).toContain('Mailchimp');
  });

  it('are stored all or not at all', async () => {
    const before = (await bot.versions('V-001')).length;
    await bot.say('laat V-001 zien');
    await bot.say('bij klanten staat outlook er ook bij. de bewaartermijn van klantgegevens is 3 jaar');
    await bot.say('nee');
    expect(await bot.versions('V-001')).toHaveLength(before);
    expect(await bot.brokenTrails()).toEqual([]);
  });
});

describe('a yes with something else behind it', () => {
  beforeEach(async () => {
    await confirmDraft(bot);
    await bot.say('later');
    await bot.say('bij klanten staat outlook er ook bij');
  });

  it.each([
    'ja. en oja het nummer van de zaak is veranderd, 020 1234567',
    'ja klopt en het nummer van de zaak is nu 020 1234567',
    'ja dat bedoel ik. we zijn trouwens met 14 mensen nu',
  ])('is a yes all the same: "%s"', async (said) => {
    const { text } = await bot.say(said);
    expect(text).toContain('Genoteerd');
    expect(text).toMatch(/020 ?1234567|14 mensen/);
    expect(text).not.toContain('Nog niet bewaard: Programma');
  });

  it.each(['ja dat bedoel ik', 'dat bedoel ik', 'Ja, dat bedoel ik!', 'ok ja dat bedoel ik dan'])(
    'is what stands on its button: "%s"',
    async (said) => {
      expect((await bot.say(said)).text).toContain('Genoteerd');
    },
  );
});

it('a yes to something new leaves nothing of what is put right behind it', async () => {
  await confirmDraft(bot);
  await bot.say('later');
  await bot.say('we gebruiken er soms chatgpt bij');
  const { text } = await bot.say('ja. en oja het telefoonnummer van de zaak is veranderd, 0182-447755');
  expect(text).toContain('0182-447755');
});

describe('one thing in several sentences', () => {
  it.each([
    'ik ben mijn telefoon kwijt. er stonden foto’s van klanten op. niemand kan erin',
    'mevrouw smit belde. ze wil weten wat we van haar hebben',
  ])('stays one: "%s"', async (said) => {
    const { text } = await bot.say(said);
    expect(text.match(/Dit klinkt als|Zal ik/g)?.length ?? 0).toBeLessThanOrEqual(2);
    expect(text).not.toContain('Bedoelt u');
  });

  it('is kept whole where words are asked', async () => {
    const words = 'Wij plannen de ritten. De chauffeurs zien het adres.';
    const asked = await bot.say('nieuwe activiteit: ritten plannen');
    expect(asked.text).toContain('itten plannen');
    await bot.say(words);
    expect(await bot.brokenTrails()).toEqual([]);
  });
});
