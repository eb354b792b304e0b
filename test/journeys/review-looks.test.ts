// A review that looks: it asks what most likely changed, says what was answered and what was only reported unchanged.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FakePlatform } from '../app/fake-platform.js';
import { textIn } from './bakery.js';
import { confirmDraft, finishFirstRun, noor, startBot, type TestBot } from './support.js';

const later = '2026-12-01T08:00:00.000Z';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await confirmDraft(bot);
});
afterEach(() => bot.close());

const idOf = async (named: string) => (await bot.record(named)).id;
const review = async (named = 'V-001') => bot.press(`review|${await idOf(named)}`);
const supplierNamed = async (name: string) =>
  bot.read(async ({ records }, organisation) => {
    const found = (await records.list(organisation, 'supplier')).find(({ title }) => title === name);
    if (found === undefined) throw new Error(`there is no ${name}`);
    return found.id;
  });
const namesOf = async (named = 'V-001') => {
  const ids = (await bot.stored(named))['suppliers'];
  const all = await bot.read(({ records }, organisation) => records.list(organisation, 'supplier'));
  return (Array.isArray(ids) ? ids : []).map((id) => all.find((one) => one.id === id)?.title);
};
const programs = async (...names: readonly string[]) =>
  bot.answer({ suppliers: names.map((other) => ({ other })) }, { record: await idOf('V-001') });

describe('a review asks what most likely changed', () => {
  it('about a program that is no longer used, with the answer ready, and says what it noted', async () => {
    await programs('Mailchimp', 'Kassa van Jansen');
    bot.now = later;
    await bot.press(`archive|${await supplierNamed('Mailchimp')}`);
    const card = await review();
    expect(card.text).toContain('Vraag 1 van 1');
    expect(card.text).toContain('Mailchimp gebruikt u niet meer, maar het staat hier nog.');
    const heard = await bot.press(card.button('Haal Mailchimp weg'));
    expect(heard.text).toContain('Genoteerd.');
    expect(heard.text).toContain('[Ongedaan maken]');
    expect(await namesOf()).toEqual(['Kassa van Jansen']);
    expect((await bot.press(heard.button('De rest klopt nog'))).text).toContain('is nagekeken en weer vers');
  });

  it('about a contract that ended, which may still be right', async () => {
    await programs('Mailchimp', 'Kassa van Jansen');
    const id = await supplierNamed('Mailchimp');
    await bot.answer({ agreement: 'yes-dated' }, { record: id });
    await bot.answer({ 'agreement-date': '2026-01-01', 'agreement-until': '2026-11-30' }, { record: id });
    bot.now = later;
    const card = await review();
    expect(card.text).toContain('Het contract met Mailchimp liep af op 30 november 2026.');
    const heard = await bot.press(card.button('Dit klopt nog'));
    expect((await bot.press(heard.button('De rest klopt nog'))).text).toContain('is nagekeken');
    expect(await namesOf()).toEqual(['Mailchimp', 'Kassa van Jansen']);
  });

  it('"klopt nog" below its question is of that question, and all the rest where that is said', async () => {
    await programs('Mailchimp', 'Kassa van Jansen');
    const id = await supplierNamed('Mailchimp');
    await bot.answer({ agreement: 'yes-dated' }, { record: id });
    await bot.answer({ 'agreement-date': '2026-01-01', 'agreement-until': '2026-11-30' }, { record: id });
    bot.now = later;
    await review();
    const heard = await bot.say('klopt nog');
    expect(heard.text).not.toContain('ongewijzigd');
    expect(heard.text).toContain('[De rest klopt nog]');
    expect((await bot.say('de rest klopt nog')).text).toContain('is nagekeken');
  });

  it('says that something was changed where its questions stay open', async () => {
    await programs('Mailchimp', 'Kassa van Jansen');
    const id = await supplierNamed('Mailchimp');
    await bot.answer({ agreement: 'yes-dated' }, { record: id });
    await bot.answer({ 'agreement-date': '2026-01-01', 'agreement-until': '2026-11-30' }, { record: id });
    bot.now = later;
    await review();
    await bot.say('geen telefoonnummers meer');
    const said = (await bot.say('de rest klopt nog')).text;
    expect(said).toContain('Genoteerd, met wat u veranderde.');
    expect(said).not.toContain('ongewijzigd');
  });

  it('about "weet ik niet", and no more than two questions', async () => {
    const record = await idOf('V-001');
    for (const path of ['bsn', 'obligatory', 'source']) await bot.answer({ [path]: null }, { record });
    bot.now = later;
    const first = await review();
    expect(first.text).toContain('Vraag 1 van 2');
    const second = await bot.press(first.button('Weet ik nog niet'));
    expect(second.text).toContain('Vraag 2 van 2');
    const rest = await bot.press(second.button('Weet ik nog niet'));
    expect(rest.text).not.toContain('Vraag 3');
    expect((await bot.press(rest.button('De rest klopt nog'))).text).toContain('is nagekeken');
  });

  it('and leaves the others for who wants to answer the question itself', async () => {
    const record = await idOf('V-001');
    await bot.answer({ source: null }, { record });
    bot.now = later;
    const asked = await bot.press((await review()).button('Vul het in'));
    expect(asked.field('source').ask).toContain('Van wie');
    await bot.answer({ source: ['self'] }, { record });
    const rest = await review();
    expect(rest.text).not.toContain('Vraag 1');
    expect((await bot.press(rest.button('De rest klopt nog'))).text).toContain('is nagekeken');
  });
});

describe('what was said to be right unread', () => {
  it('is reported unchanged, in the history and on the first page of the register', async () => {
    await bot.answer({ source: null }, { record: await idOf('V-001') });
    bot.now = later;
    const heard = await bot.press((await review()).button('De rest klopt nog'));
    expect(heard.text).toContain('Genoteerd als "ongewijzigd gemeld"');
    expect((await bot.say('/register geschiedenis V-001')).text).toContain('meldde het ongewijzigd');
    const document = await textIn(bot, await bot.say('/register delen volledig'));
    const [firstPage = ''] = document.split('Register van de verwerkingsverantwoordelijke');
    expect(firstPage).toContain('alles ongewijzigd gemeld (1, door noor)');
    expect(document).toContain('Ongewijzigd gemeld door noor op 1 december 2026');
  });

  it('reads otherwise once its questions were answered', async () => {
    await bot.answer({ source: null }, { record: await idOf('V-001') });
    bot.now = later;
    const rest = await bot.press((await review()).button('Weet ik nog niet'));
    await bot.press(rest.button('De rest klopt nog'));
    const document = await textIn(bot, await bot.say('/register delen volledig'));
    expect(document).toContain('Nagekeken, met de vragen daarbij beantwoord: 1, door noor.');
    expect(document).toContain('Nagekeken door noor op 1 december 2026');
  });

  it('is plainly confirmed where there was nothing to ask, and by a button of long ago', async () => {
    const record = await idOf('V-001');
    bot.now = later;
    const n = (await bot.versions('V-001')).length;
    expect((await bot.press(`still-right|${record}||${n}`)).text).toContain('is weer vers');
    const document = await textIn(bot, await bot.say('/register delen volledig'));
    expect(document).toContain('Bevestigd door noor op 1 december 2026');
    expect(document).not.toContain('ngewijzigd gemeld');
  });
});

describe('own words to "Klopt dit nog?"', () => {
  it('change just that answer, say it back and confirm the rest', async () => {
    await programs('Mailchimp', 'Kassa van Jansen');
    bot.now = later;
    await review();
    const heard = await bot.say('klopt, alleen is mailchimp nu brevo');
    expect(heard.text).toContain('Brevo');
    expect(heard.text).toContain('[Ongedaan maken]');
    expect(heard.text).toContain('V-001 Klanten is weer vers');
    expect(await namesOf()).toEqual(['Brevo', 'Kassa van Jansen']);
    await bot.press(heard.button('Ongedaan maken'));
    expect(await namesOf()).toEqual(['Mailchimp', 'Kassa van Jansen']);
  });

  it('that say it is right do what the button does', async () => {
    bot.now = later;
    await review();
    expect((await bot.say('Ja, klopt nog')).text).toContain('V-001 Klanten is weer vers');
  });

  it('that are about something else are heard as always', async () => {
    await review();
    expect((await bot.say('hoe lang moet ik facturen bewaren?')).text).toContain('7 jaar');
  });

  it('in a reply to the message that came count for that message', async () => {
    const platform = new FakePlatform('terminal');
    await programs('Mailchimp', 'Kassa van Jansen');
    await bot.store.transaction(async (to) => {
      const organisation = (await to.organisations.first())?.id ?? '';
      for (const one of await to.reminders.list(organisation))
        if (one.notice !== 'review') await to.reminders.cancel(organisation, one.record, [one.notice]);
    });
    bot.now = '2027-11-24T08:00:00.000Z';
    await bot.tick(platform);
    await bot.handle({ type: 'text', text: 'mailchimp is vervangen door brevo', replyTo: 'handle-1' }, { user: noor });
    expect(await namesOf()).toEqual(['Brevo', 'Kassa van Jansen']);
  });

  it('that nobody understands change nothing', async () => {
    await programs('Mailchimp');
    const before = (await bot.versions('V-001')).length;
    await review();
    expect((await bot.say('nee, het ligt anders dan vroeger')).text).toContain('Ik begrijp niet welk antwoord');
    expect((await bot.versions('V-001')).length).toBe(before);
  });
});
