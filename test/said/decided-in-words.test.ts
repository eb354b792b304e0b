// A decision about a breach, or that it was filed, told in words wherever somebody is: the reason and the number are kept.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, type Heard, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
  await bot.say('/datalek');
  const values = {
    'what-happened': 'Laptop van Karin gestolen uit de auto',
    'noticed-at': '2026-11-24T07:30:00.000Z',
    'still-open': false,
  };
  await bot.answer(values, { record: 'new:breach-report' });
});
afterEach(() => bot.close());

const sentIn = (heard: Heard): Readonly<Record<string, unknown>> =>
  Object.fromEntries(heard.ask.fields.map(({ path, sent }) => [path.split('/').at(-1) ?? '', sent]));

async function decideToReport(): Promise<void> {
  const { id } = await bot.record('D-001');
  await bot.press(`form|${id}|@authority-decision`);
  await bot.answer({ 'is-breach': true }, { record: id });
  await bot.answer({ 'tell-authority': true, 'authority-reason': 'Er is risico voor de klanten.' }, { record: id });
}

describe('a decision with its reason', () => {
  it.each([
    [
      'we melden het niet bij de AP want de laptop was versleuteld en we hebben hem terug',
      'de laptop was versleuteld en we hebben hem terug',
    ],
    ['niet gemeld bij de ap, want het was versleuteld', 'het was versleuteld'],
    ['we doen geen melding, reden: schijf was versleuteld', 'schijf was versleuteld'],
    ['geen melding bij de AP, reden: mail was gewist voor iemand hem las', 'mail was gewist voor iemand hem las'],
    ["we've decided not to notify the AP because the laptop was encrypted", 'the laptop was encrypted'],
    ['de laptop was versleuteld dus we melden het niet', 'de laptop was versleuteld'],
    ['omdat de schijf versleuteld was melden we het niet bij de ap', 'de schijf versleuteld was'],
    ['we melden de laptop niet bij de AP (alleen een prijslijst van klanten)', 'alleen een prijslijst van klanten'],
    [
      'de ap hoeft het niet te weten want de schijf was helemaal versleuteld met bitlocker en niemand anders heeft het wachtwoord gehad, dus het risico is nihil',
      'de schijf was helemaal versleuteld met bitlocker en niemand anders heeft het wachtwoord gehad, dus het risico is nihil',
    ],
  ])('is shown before it is stored: "%s"', async (said, reason) => {
    expect((await bot.say(said)).text).toContain('Gaat dit over D-001?');
    const card = await bot.say('ja');
    expect(card.text).toContain('Melden bij de AP: nee');
    expect(card.text).toContain(`Waarom (AP): ${reason}`);
    expect(await bot.stored('D-001')).not.toHaveProperty('tell-authority');
    await bot.say('ja');
    expect(await bot.stored('D-001')).toMatchObject({ 'tell-authority': false, 'authority-reason': reason });
  });

  it('is no yes to its being one where it is said to be none', async () => {
    await bot.say('we melden het niet bij de ap want het is geen datalek, er stonden geen gegevens op');
    const card = await bot.say('ja');
    expect(card.text).toContain('Is het een datalek: nee');
    expect(card.text).toContain('er stonden geen gegevens op');
  });

  it('is no decision where it was not done yet', async () => {
    expect((await bot.say('we hebben het nog niet gemeld bij de ap')).text).toContain(
      'In het dossier van D-001 staat geen melding bij de AP.',
    );
  });

  it('waits beside what is told of something new, and neither is lost', async () => {
    await bot.say('er is een usb stick kwijt met gegevens van klanten');
    await bot.say('d-001 melden we niet bij de AP want die was versleuteld');
    expect((await bot.say('ja')).text).toContain('Waarom (AP): die was versleuteld');
    await bot.say('ja');
    expect(await bot.stored('D-001')).toMatchObject({ 'authority-reason': 'die was versleuteld' });
    await bot.say('later');
    expect((await bot.say('oke meld het maar')).text).toContain('usb');
  });
});

describe('a filing', () => {
  it('keeps its number while it is decided first, beside what is told of something new', async () => {
    await bot.say('er is een usb stick kwijt met gegevens van klanten');
    await bot.say('D-001 is gemeld bij de AP, nummer 12345678');
    expect((await bot.say('ja')).text).toContain('Melden bij de AP: ja');
    await bot.say('ja');
    await bot.say('er is een kans dat iemand er iets mee doet');
    const file = await bot.say('ja');
    expect(sentIn(await bot.press(file.button('Gemeld bij de AP')))).toMatchObject({ number: '12345678' });
  });

  it('keeps its number over a side step', async () => {
    await decideToReport();
    const shown = await bot.say('gemeld bij de AP, nummer 12345678');
    await bot.say('er is een usb stick kwijt met gegevens van klanten');
    await bot.say('nee');
    expect(sentIn(await bot.press(shown.button('Gemeld bij de AP')))).toMatchObject({ number: '12345678' });
  });

  it('is asked at what time, where what was said of it is before the breach was noticed', async () => {
    await decideToReport();
    await bot.say('vanochtend gemeld bij de ap, volledige melding, nr 2026-4412');
    const form = await bot.say('ja');
    expect(form.text).toContain('Dat is eerder dan "Ontdekt op". Hoe laat was het?');
    expect(sentIn(form)).toMatchObject({ filing: 'final', number: '2026-4412', 'filed-at': undefined });
    const again = await bot.say('om 8:45');
    expect(again.text).toContain('Ingediend op: 24 november 2026 om 08:45');
    await bot.say('ja');
    expect(Object.values(await bot.stored('D-001'))).toContain('2026-11-24T07:45:00.000Z');
  });

  it('is not stored at a moment before that from a form either', async () => {
    await decideToReport();
    const { id } = await bot.record('D-001');
    const form = await bot.press(`add-row|${id}|filings|0`);
    const path = (end: string) => form.ask.fields.find((field) => field.path.endsWith(end))?.path ?? '';
    const values = { [path('/filing')]: 'final', [path('/filed-at')]: '2026-11-24T05:00:00.000Z' };
    expect((await bot.answer(values, { record: id })).text).toContain('Dat is eerder dan "Ontdekt op".');
  });
});

describe('a reason that says what is not known of the thing itself', () => {
  const opened = async () => {
    const { id } = await bot.record('D-001');
    await bot.press(`form|${id}|@authority-decision`);
    await bot.say('ja');
    await bot.say('ja');
  };

  it.each([
    'er staan bsn nummers in en we weten niet waar hij is',
    'we weten niet waar hij is',
    'geen idee waar hij gebleven is, er stonden medische gegevens op',
    'we weten niet of iemand erbij kon',
    'er is risico want we weten niet wie hem heeft',
    'we do not know who has it now',
  ])('is kept whole: "%s"', async (why) => {
    await opened();
    expect((await bot.say(why)).text).toContain(`Waarom (AP): ${why}`);
    await bot.say('klopt');
    expect((await bot.stored('D-001'))['authority-reason']).toBe(why);
  });

  it.each([
    'weet ik niet',
    'geen idee, moet ik navragen',
    'dat moet ik eerst met mijn vrouw overleggen',
    'weet niet waarom',
  ])('and no reason is none: "%s"', async (said) => {
    await opened();
    expect((await bot.say(said)).text).not.toContain(`Waarom (AP): ${said}`);
  });
});
