// What people say of requests as it comes to mind: of two people at once, of who looks where, and of what is no request at all.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, noor, startBot, type TestBot } from './support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await bot.say('later');
});
afterEach(() => bot.close());

const requests = () =>
  bot.read(async ({ records }, organisation) => (await records.list(organisation, 'request')).map(({ id }) => id));

describe('a second request', () => {
  it.each([
    ['bakker belde, zn adres klopt niet meer', 'advocaat smit wil namens mevrouw de vries inzage in haar gegevens'],
    ['mevrouw smit wil weten wat we van haar hebben', 'mevrouw jansen wil dat we haar gegevens wissen'],
    ['mevrouw smit wil weten wat we van haar hebben', 'en kees was vroeger vrijwilliger en wil dat we hem weggooien'],
    ['mevrouw smit wil haar gegevens zien', 'een sollicitant wil dat we zijn brief weggooien'],
    ['een klant wil haar gegevens zien', 'een andere klant vraagt of we haar gegevens wissen'],
  ])('beside the form of the first is kept for later: "%s", "%s"', async (one, other) => {
    await bot.say(one);
    await bot.say('ja');
    const form = await bot.say(other);
    expect(form.text).toContain('van iemand anders');
    expect(form.text).toContain(`De vraag: ${one}`);
    await bot.answer(
      { words: one, kinds: ['access'], about: 'customer', received: '2026-11-24' },
      { record: 'new:request-report' },
    );
    expect(await bot.stored('R-001')).toMatchObject({ words: one });
    const next = await bot.say('ja');
    expect(next.text).toContain(other);
  });

  it.each([
    'ze wil het voor vrijdag weten',
    'haar man belde er ook over',
    'smit belde gisteren al',
    'nee, mevrouw de wit wil het',
    'ze wil ook dat we haar gegevens wissen',
    'het gaat om haar facturen',
  ])('is none where it is of the same one: "%s"', async (more) => {
    await bot.say('mevrouw smit wil weten wat we van haar hebben');
    await bot.say('ja');
    expect((await bot.say(more)).text).not.toContain('van iemand anders');
  });

  it('leaves what was offered before it, and asks for that one after it', async () => {
    await bot.say('mevrouw smit wil weten wat we van haar hebben');
    const second = await bot.say('kees was vroeger vrijwilliger en wil dat we zijn gegevens weggooien');
    expect(second.text).toContain('Iets laten weghalen');
    expect(second.text).toContain('mevrouw smit wil weten wat we van haar hebben');
    const form = await bot.say('ja');
    expect(form.text).toContain('De vraag: kees was vroeger vrijwilliger en wil dat we zijn gegevens weggooien');
    expect(form.text).not.toContain('smit');
    const sent = await bot.answer(
      { words: 'kees', kinds: ['erasure'], about: 'other', who: 'kees', received: '2026-11-24' },
      { record: 'new:request-report' },
    );
    expect(sent.text).toContain('mevrouw smit wil weten wat we van haar hebben');
    expect((await bot.say('ja')).text).toContain('De vraag: mevrouw smit wil weten wat we van haar hebben');
    expect(await requests()).toHaveLength(1);
  });

  it('is offered after a no to the one before it', async () => {
    await bot.say('mevrouw smit wil weten wat we van haar hebben');
    await bot.say('kees was vroeger vrijwilliger en wil dat we zijn gegevens weggooien');
    const after = await bot.say('nee');
    expect(after.text).toContain('mevrouw smit wil weten wat we van haar hebben');
    expect(after.button('Dit melden')).toBeDefined();
  });
});

describe('who asks for data of somebody else', () => {
  it.each([
    'politie vraagt om gegevens van een deelnemer, mag dat',
    'de politie belde net, agent jansen, die wil namen en adressen van deelnemers van dinsdagavond',
    'de belastingdienst wil een lijst van onze klanten',
    'verzekeraar wil het dossier van een patiënt',
    'een journalist vraagt gegevens van een van onze leden',
  ])('makes no request of it: "%s"', async (said) => {
    for (const as of [noor, 'piet']) {
      const shown = await bot.say(said, as);
      expect(shown.text).toContain('Art. 15');
      expect(shown.text).toContain('schriftelijk');
      expect(shown.text).not.toContain('datalek');
      expect(shown.text).not.toContain('Dit klinkt als');
    }
  });

  it.each([
    'advocaat smit wil namens mevrouw de vries inzage in haar gegevens',
    'mijn buurvrouw wil weten wat we van haar hebben',
    'klant wil weten of we gegevens aan de politie gaven',
  ])('and who asks for their own does: "%s"', async (said) => {
    expect((await bot.say(said)).text).not.toContain('schriftelijk');
  });

  it('may say that it is one after all', async () => {
    const shown = await bot.say('verzekeraar wil het dossier van een patiënt');
    expect((await bot.press(shown.button('Toch een verzoek'))).text).toContain('De vraag: verzekeraar wil het dossier');
  });
});
