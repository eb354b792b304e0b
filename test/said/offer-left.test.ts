// What was offered to be stored and got another reply is said to be not stored: it does not vanish without a word.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await bot.say('/datalek');
  const values = {
    'what-happened': 'De tablet van de groep is weg',
    'noticed-at': '2026-11-23T16:00:00.000Z',
    'still-open': null,
  };
  await bot.answer(values, { record: 'new:breach-report' });
  await bot.press(`read-report|${(await bot.record('D-001')).id}`);
});
afterEach(() => bot.close());

describe('what was offered and got another reply', () => {
  it('is said to be not stored, once', async () => {
    expect((await bot.say('er staan fotos op van 21 kinderen')).text).toContain('Aantal mensen: 21 mensen');
    expect((await bot.say('nee toch 12')).text).not.toContain('Nog niet bewaard:');
    expect((await bot.say('er zit een code op, 6 cijfers')).text).toContain(
      'Nog niet bewaard: Aantal mensen: 12 mensen',
    );
    const day = await bot.say('het was niet gister maar donderdag');
    expect(day.text).toContain('Nog niet bewaard: "er zit een code op, 6 cijfers".');
    const shown = await bot.say('/datalek toon D-001');
    expect(shown.text).toContain('Nog niet bewaard: Ontdekt op: 19 november 2026');
    expect((await bot.say('/datalek toon D-001')).text).not.toContain('Nog niet bewaard:');
  });

  it('is said in English to who reads that', async () => {
    await bot.say('/register language en');
    await bot.press(`read-report|${(await bot.record('D-001')).id}`);
    await bot.say('there were names of 21 children on it');
    expect((await bot.say('/register')).text).toContain('Not stored yet: Data: Name.');
  });

  it.each(['ja', 'nee'])('is answered by "%s", and nothing more is said of it', async (word) => {
    await bot.say('er staan fotos op van 21 kinderen');
    expect((await bot.say(word)).text).not.toContain('Nog niet bewaard:');
    expect((await bot.say('/datalek toon D-001')).text).not.toContain('Nog niet bewaard:');
  });
});

describe('a breach that is told while a story waits for its yes', () => {
  let newcomer: TestBot;
  beforeEach(async () => {
    newcomer = await startBot();
    expect((await newcomer.say('fitgym is een sportschool in zwolle, we zijn met 5 man')).text).toContain('Klopt dit?');
    expect((await newcomer.say('oja er is gisteren een laptop gestolen met klantgegevens')).text).toContain('datalek');
  });
  afterEach(() => newcomer.close());

  it.each(['weet ik niet', 'geen idee', 'misschien', 'ik twijfel', 'not sure'])(
    'is asked about once more after "%s", and the story is not asked in its place',
    async (said) => {
      const { text } = await newcomer.say(said);
      expect(text).toContain('Meld het toch');
      expect(text).toContain('nog niet gemeld: "oja er is gisteren een laptop gestolen met klantgegevens"');
      expect(text).not.toContain('Klopt dit?');
    },
  );

  it('is what the next words put right, also where the story was asked about in between', async () => {
    await newcomer.say('sportstudio noord');
    expect((await newcomer.say('nee het was eergisteren')).text).toContain('22 november 2026');
  });

  it('waits on, with the story behind it', async () => {
    await newcomer.press((await newcomer.say('geen idee')).button('Nee'));
    expect(await newcomer.stored()).not.toHaveProperty('sector');
    expect((await newcomer.say('hm tja, wat zal ik zeggen')).text).toContain('Klopt dit?');
  });
});

describe('what understood a story', () => {
  let newcomer: TestBot;
  beforeEach(async () => {
    newcomer = await startBot();
    expect((await newcomer.say('fitgym is een sportschool in zwolle, we zijn met 5 man')).text).toContain('Klopt dit?');
  });
  afterEach(() => newcomer.close());

  it.each([
    ...['doe ik morgen', 'doe ik straks wel', 'bewaar het nog niet', 'doe maar niet', 'bewaar niks', 'ja morgen'],
    ...['save it later', 'ik snap de vraag niet', 'ik begrijp je niet', 'please wait', 'doe ik liever later'],
  ])('is not stored for "%s"', async (said) => {
    await newcomer.say(said);
    expect(await newcomer.stored()).not.toHaveProperty('sector');
  });

  it.each(['ik snap de vraag niet', 'ik begrijp je niet', 'doe ik morgen', 'doe ik straks wel'])(
    'waits on behind "%s"',
    async (said) => {
      expect((await newcomer.say(said)).text).not.toContain('Goed, dan niet');
      expect(await newcomer.stored()).not.toHaveProperty('sector');
    },
  );

  it.each(['nee', 'nee hoor', 'button'])('leads back to what was asked when it is refused: %s', async (no) => {
    const shown = await newcomer.say('we zijn een sportschool in zwolle met 6 man');
    const refused = no === 'button' ? await newcomer.press(shown.button('Nee')) : await newcomer.say(no);
    expect(refused.text).toContain('Goed, dan niet. Er is niets bewaard.');
    expect(refused.text).not.toContain('Klopt dit?');
    expect(refused.ask.fields.map(({ path }) => path)).toContain('name');
    expect(await newcomer.stored()).not.toHaveProperty('sector');
  });

  it.each(['uh ja', 'denk het wel', 'ja denk ik'])('is stored for "%s"', async (said) => {
    await newcomer.say(said);
    expect(await newcomer.stored()).toMatchObject({ staff: 5 });
  });
});

describe('an answer that was asked back', () => {
  let newcomer: TestBot;
  beforeEach(async () => {
    newcomer = await startBot();
    await saidBefore(newcomer, 'Sanitair Vries, info@vries.nl', 'ja');
    expect((await newcomer.say('groothandel in sanitair')).text).toContain('Bedoelt u: Fabriek of groothandel?');
  });
  afterEach(() => newcomer.close());
  const asked = 'Nog niet bewaard: Soort bedrijf: Fabriek of groothandel. Klopt dat?';

  it.each(['we zijn met 12', 'wij zijn met 12 man', 'er werken 12 mensen', 'we are twelve people'])(
    'is asked together with what is told next: "%s"',
    async (next) => {
      const both = await newcomer.say(next);
      expect(both.text).toContain('Bedoelt u: Soort bedrijf: Fabriek of groothandel; Aantal mensen: 12 mensen?');
      await newcomer.say('ja');
      expect(await newcomer.stored()).toMatchObject({ sector: 'industry', staff: 12 });
    },
  );

  it.each(['mag ik een camera ophangen?', 'wat is een verwerker', 'lekker weer vandaag he', 'waar ben ik'])(
    'is asked once more below what was said in between: "%s"',
    async (aside) => {
      const said = await newcomer.say(aside);
      expect(said.text).toContain(asked);
      expect(said.text.match(/Nog niet bewaard/g)).toHaveLength(1);
      await newcomer.say('ja');
      expect(await newcomer.stored()).toMatchObject({ sector: 'industry' });
    },
  );

  it.each(['nee', 'ja'])('is asked again once what was offered in between is answered: "%s"', async (word) => {
    await newcomer.say('we gebruiken slack');
    let said = await newcomer.say(word);
    if (!said.text.includes(asked)) said = await newcomer.say('nee');
    expect(said.text).toContain(asked);
    await newcomer.say('ja');
    expect(await newcomer.stored()).toMatchObject({ sector: 'industry' });
  });

  it('is said to be not stored once, whatever else passes over it', async () => {
    await newcomer.say('mag ik een camera ophangen?');
    expect((await newcomer.say('wat is een verwerker')).text).not.toContain('Nog niet bewaard');
    await newcomer.say('dat bedoel ik');
    expect(await newcomer.stored()).toMatchObject({ sector: 'industry' });
  });

  it.each(['nee', 'nee, een winkel', 'winkel', '3'])(
    'is asked no more once it is denied or answered: "%s"',
    async (said) => {
      await newcomer.say(said);
      expect((await newcomer.say('mag ik een camera ophangen?')).text).not.toContain('groothandel');
      expect(await newcomer.stored()).not.toMatchObject({ sector: 'industry' });
    },
  );

  it('is not taken along by a sentence that denies it', async () => {
    expect((await newcomer.say('nee, we zijn met 12')).text).not.toContain('Fabriek of groothandel; ');
  });
});
