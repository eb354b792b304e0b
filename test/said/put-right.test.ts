// What somebody puts right in words, wherever they are: of an activity, of the business, of the card that is shown.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { confirmDraft, finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot({ bot: { trialRole: 'management' } });
  await finishFirstRun(bot);
  await confirmDraft(bot);
});
afterEach(() => bot.close());

/** How long the kinds of data of an activity are kept, as its list reads. */
async function terms(): Promise<string> {
  const stored = await bot.stored('V-001');
  const rows = Object.keys(stored).filter((path) => /^retention\/r\d+\/term$/.test(path));
  return rows.map((path) => `${stored[path.replace('term', 'category')]} ${stored[path]}`).join('; ');
}

describe('how long something is kept', () => {
  it.each(['klantgegevens 5 jaar', 'we bewaren klantgegevens nu 5 jaar', 'klanten bewaren we vijf jaar'])(
    '"%s" is asked back and stored with a yes, in the middle of something else',
    async (said) => {
      const before = await terms();
      const heard = await bot.say(said);
      expect(heard.text).toContain('Bedoelt u in V-001');
      expect(heard.text).toContain('5 jaar');
      expect(heard.text).toContain('We waren bezig met');
      expect(await terms()).toBe(before);
      const done = await bot.say('ja');
      expect(done.text).toContain('5 jaar');
      expect(await terms()).toMatch(/Klantgegevens[^;]* 5/);
      expect(done.replies.some(({ type }) => type === 'ask')).toBe(false);
    },
  );

  it('"nee" leaves it as it was, and shows nothing of that activity', async () => {
    const before = await terms();
    await bot.say('klantgegevens 5 jaar');
    const heard = await bot.say('nee');
    expect(heard.replies.some(({ type }) => type === 'ask')).toBe(false);
    expect(await terms()).toBe(before);
  });

  it('is another on the list where it is asked', async () => {
    await bot.say('V-001');
    await bot.press((await bot.say('V-001')).button('Wijzigen'));
    await bot.say('hoe lang');
    const heard = await bot.say('klantgegevens 5 jaar');
    expect(heard.text).toContain('5 jaar, na het laatste contact');
    await bot.say('ja');
    expect(await terms()).toMatch(/Klantgegevens[^;]* 5/);
  });

  it('asks in which activity, where several keep such data', async () => {
    await bot.press('begin|customers');
    const heard = await bot.say('offertes 6 maanden');
    expect(heard.text).toContain('In welke activiteit is dat zo?');
    const shown = await bot.press(heard.button('V-001 Klanten'));
    expect(shown.text).toContain('6 maanden');
    expect(await terms()).not.toMatch(/Offertes[^;]* 6/);
  });

  it('says at once what the law wants otherwise', async () => {
    await bot.say('bij klanten rekeningen 2 jaar');
    const { text } = await bot.say('ja');
    expect(text).toContain('2 jaar');
    expect(text).toContain('korter dan de wet wil');
  });

  it('a question about it puts nothing right', async () => {
    const before = await terms();
    expect((await bot.say('moeten we klantgegevens 5 jaar bewaren?')).text).not.toContain('Bedoelt u in');
    expect(await terms()).toBe(before);
  });
});

it('what is kept as well is asked back for the activity that is named', async () => {
  const heard = await bot.say('bij klanten ook kentekens');
  expect(heard.text).toContain('Bedoelt u in V-001');
  expect(heard.text).toContain('Kenteken');
  await bot.say('ja');
  expect(JSON.stringify(await bot.stored('V-001'))).toContain('licence-plate');
});

it('the name and the number of the business are put right beside the question that is open', async () => {
  const heard = await bot.say('we heten nu Autobedrijf Jansen');
  expect(heard.text).toContain('Autobedrijf Jansen');
  expect(heard.replies.some(({ type }) => type === 'ask')).toBe(false);
  expect((await bot.stored())['name']).toBe('Autobedrijf Jansen');
});

it.each(['bij klanten geen telefoonnummers meer', 'V-001 geen telefoonnummer meer'])(
  'what is kept no more is asked back: "%s"',
  async (said) => {
    const heard = await bot.say(said);
    expect(heard.text).toContain('Bedoelt u in V-001');
    expect(heard.text).not.toContain('Telefoonnummer');
    await bot.say('ja');
    expect((await bot.stored('V-001'))['data']).not.toContain('phone');
  },
);

it('what is kept no more, and in several activities, is asked in which', async () => {
  const heard = await bot.say('telefoonnummers bewaren we niet meer');
  expect(heard.text).toContain('In welke activiteit is dat zo?');
  expect((await bot.press(heard.button('V-001 Klanten'))).text).toContain('Bedoelt u in V-001');
  await bot.say('ja');
  expect((await bot.stored('V-001'))['data']).not.toContain('phone');
});

it.each([
  'mag ik het register als word',
  'kan ik een pdf krijgen',
  'ik wil het register uitprinten',
  'mag ik het register als document',
  'kan ik het register uitprinten',
  'stuur me het register',
  'stuur mij het register even',
  'kunt u het register mailen',
  'hebt u het register als pdf',
  'hoe krijg ik het register op papier',
  'ik heb het register op papier nodig',
  'send me the register',
  'can i get the register as a document',
  'how do i print the register',
])('paper is asked for in words: "%s"', async (said) => {
  for (const before of ['/register V-001', 'later']) {
    await bot.say(before);
    expect((await bot.say(said)).text).toContain('[Volledig: PDF]');
  }
});

it.each([
  'laat het register zien',
  'toon het register',
  'een klant vroeg om een document van het register',
  'we sturen het register naar de accountant',
  'het register ligt op papier bij de balie',
  'mag ik het register excel',
  'hebt u een minuutje',
])('paper is not given for: "%s"', async (said) => {
  await bot.say('later');
  expect((await bot.say(said)).text).not.toContain('[Volledig: PDF]');
});

it('the old name of the business is back on everything with "ongedaan"', async () => {
  const before = (await bot.read(({ records }, organisation) => records.byNumber(organisation, 'organisation', 1)))
    ?.title;
  const heard = await bot.say('we heten nu Autobedrijf Jansen');
  await bot.press(heard.button('Ongedaan maken'));
  const after = await bot.read(({ records }, organisation) => records.byNumber(organisation, 'organisation', 1));
  expect(after?.title).toBe(before);
});

describe('who does what', () => {
  beforeEach(async () => {
    await bot.say('hoi', 'lotte');
    const lotte = await bot.read(async ({ people }, organisation) =>
      (await people.list(organisation)).find(({ name }) => name === 'lotte'),
    );
    await bot.answer({ deputy: lotte?.id ?? '', 'deputy-phone': '06 12345678' }, { record: await profile() });
    await bot.say('later');
  });
  const profile = async () =>
    (await bot.read(({ records }, organisation) => records.byNumber(organisation, 'organisation', 1)))?.id ?? '';

  it('the number of the deputy is hers, and not that of the business', async () => {
    const before = (await bot.stored(await profile()))['contact'];
    await bot.say('het nummer van lotte is nu 06 87654321');
    const after = await bot.stored(await profile());
    expect(after['contact']).toBe(before);
    expect(after['deputy-phone']).toBe('06 87654321');
  });

  it('a number beside a mail address is asked back, and the address stays', async () => {
    const before = (await bot.stored(await profile()))['contact'];
    expect(before).toContain('@');
    expect((await bot.say('ons telefoonnummer is nu 038 1234567')).text).toContain('Bedoelt u in');
    expect((await bot.stored(await profile()))['contact']).toBe(before);
    await bot.say('ja');
    expect((await bot.stored(await profile()))['contact']).toBe(`${String(before)}, 038 1234567`);
  });

  it('who takes care of privacy from now on is asked back, however the name is spelled', async () => {
    const heard = await bot.say('lotte doet voortaan de privacy');
    expect(heard.text).toContain('Privacy officer: lotte');
    expect(heard.replies.some(({ type }) => type === 'ask')).toBe(false);
  });
});

describe('how long, and of what', () => {
  it.each([
    'donateurs bewaren we 7 jaar voor de belasting, en deelnemers weet ik niet',
    'donateurs 7 jaar ivm belasting',
    'donateurs bewaren we 7 jaar want dat moet van de fiscus',
  ])('the reason names nothing that is kept: "%s"', async (said) => {
    const { text } = await bot.say(said);
    expect(text).not.toContain('Zo staat het al');
    expect(text).not.toContain('Bedoelt u in');
  });

  it.each(['de bewaartermijn van v-001 is 7 jaar', 'bewaartermijn v-001 wordt 7 jaar'])(
    'of several kinds it is asked which: "%s"',
    async (said) => {
      const before = await terms();
      const { text } = await bot.say(said);
      expect(text).toContain('Welke bedoelt u?');
      expect(text).toContain('Klantgegevens');
      expect(await terms()).toBe(before);
    },
  );

  it('a question about it asks', async () => {
    expect((await bot.say('wat is de bewaartermijn van v-001, 7 jaar?')).text).not.toContain('Welke bedoelt u?');
  });
});

describe('what is told at the card of an activity', () => {
  beforeEach(async () => {
    const shown = await bot.say('V-001');
    await bot.press(shown.button('Wijzigen'));
  });

  it.each(['haal telefoonnummer eraf', 'telefoonnummer moet eraf', 'verwijder het telefoonnummer eruit'])(
    '"%s" is of that card, and no request',
    async (said) => {
      const { text } = await bot.say(said);
      expect(text).not.toContain('verzoek over eigen gegevens');
      expect(text).not.toContain('In welke activiteit');
      await bot.say('ja');
      expect((await bot.stored('V-001'))['data']).not.toContain('phone');
    },
  );

  it.each(['haal mijn gegevens eraf', 'verwijder de gegevens van jansen'])('"%s" takes out nothing', async (said) => {
    const before = await bot.stored('V-001');
    await bot.say(said);
    await bot.say('nee');
    expect(await bot.stored('V-001')).toEqual(before);
  });

  it('where something stands is a place, and nobody who gets it', async () => {
    await bot.say("nee wacht, foto's staan ook in whatsapp");
    await bot.say('ja');
    expect((await bot.stored('V-001'))['recipients'] ?? []).not.toContain('social-media');
    const card = await bot.say('V-001');
    expect(card.text).toContain('WhatsApp');
  });

  it('"klopt, maar" goes to no question that asks whether this is right', async () => {
    const before = await bot.stored('V-001');
    expect((await bot.say('klopt maar de bank krijgt ze niet')).text).not.toContain('Wie houdt bij of dit klopt?');
    expect(await bot.stored('V-001')).toEqual(before);
  });

  it('who stops reads that what was asked back is not stored, and may say yes to it still', async () => {
    await bot.say('offertes 2 jaar');
    const stopped = await bot.say('later');
    expect(stopped.text).not.toContain('Alles is bewaard');
    expect(stopped.text).toContain('2 jaar');
    await bot.say('ja');
    expect(await terms()).toMatch(/Offertes[^;]* 2/);
  });
});
