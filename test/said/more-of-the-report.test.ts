// What is told right after a report, or below the card of a file, is mostly more of that, and "ja" is what stands first.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, noor, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
});
afterEach(() => bot.close());

const report = (happened: string, as = noor) =>
  bot.answer(
    { 'what-happened': happened, 'noticed-at': '2026-11-24T07:30:00.000Z', 'still-open': false },
    { record: 'new:breach-report', as },
  );
const tablet = 'de tablet van de groep is gestolen met fotos van 12 kinderen erop';
const list = 'ik heb de lijst met alle kinderen naar de verkeerde ouders gemaild';

describe('what is told right after a report', () => {
  it.each([
    'het is een tablet met allergielijst erop, bsn ook',
    'it is a tablet with addresses of the children on it and bsn too',
  ])('is added to that with a yes: "%s"', async (said) => {
    await report(tablet);
    const offered = await bot.say(said);
    expect(offered.text).toContain('[Hoort bij D-001]');
    await bot.say('ja');
    await bot.say('ja');
    expect(await bot.read(({ records }, own) => records.list(own, 'breach'))).toHaveLength(1);
  });

  it('is another one where something else went wrong in it, and that stands first', async () => {
    await report(tablet);
    const { text } = await bot.say('het is vandaag weer mis: de laptop van de administratie is gestolen uit de auto');
    expect(text).toMatch(/\[Dit melden\].*\[Hoort bij D-001\]/);
  });

  it.each(['en ook allergieen', 'and also allergies'])('is added where it tells data: "%s"', async (said) => {
    await report(list);
    const { text } = await bot.say(said);
    expect(text).toContain('[Hoort bij D-001]');
    expect(text).not.toContain('staat al in uw register');
  });

  it('is no addition where it tells of other work', async () => {
    await report(list);
    expect((await bot.say('en ook een nieuwsbrief')).text).not.toContain('Hoort bij D-001');
  });
});

describe('what is told below the card of a file', () => {
  it.each(['het zijn fotos van 20 kinderen', 'it was about pictures of 20 children'])(
    'is of that file: "%s"',
    async (said) => {
      await report(tablet, 'piet');
      await bot.say('/datalek toon D-001');
      expect((await bot.say(said)).text).toMatch(/Hoort dit bij D-001\?|gaat dit over D-001/);
      await bot.say('ja');
      expect(await bot.read(({ records }, own) => records.list(own, 'breach'))).toHaveLength(1);
    },
  );

  it('is of the one card that its number and "show" both give', async () => {
    await report(tablet, 'piet');
    const [alone, shown] = [await bot.say('D-001'), await bot.say('show D-001')];
    expect(shown.text).toBe(alone.text);
  });

  it('is another one where something went wrong in it', async () => {
    await report(tablet, 'piet');
    await bot.say('/datalek toon D-001');
    expect((await bot.say('er is een laptop gestolen uit de auto van kees')).text).not.toContain(
      'Hoort dit bij D-001?',
    );
  });
});

describe('whether the authority knows', () => {
  it.each(['is het bij de AP gemeld?', 'was it reported to the AP'])(
    'is not told to who reported it, and who knows is: "%s"',
    async (said) => {
      await report(tablet, 'piet');
      expect((await bot.say(said, 'piet')).text).toContain(
        'Of het bij de AP is gemeld, kan ik u niet zeggen. Vraag het aan noor.',
      );
      expect((await bot.say(said)).text).toContain('In het dossier van D-001 staat geen melding bij de AP.');
    },
  );
});
