// A request or a breach that is told in pieces, one answer behind the other, in the words of somebody who is busy.
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

const told = async (...all: readonly string[]) => {
  let text = '';
  for (const said of all) ({ text } = await bot.say(said, piet));
  return text;
};
const request = (...all: readonly string[]) => told('iemand wil dat we alles van hem weggooien', 'ja', ...all);

describe('the day a request came in', () => {
  it('is asked where nobody said it, with today in it, and today is sent where it is left so', async () => {
    await request();
    const form = await bot.say('een klant', piet);
    expect(form.field('received')).toMatchObject({ ask: 'Wanneer kwam de vraag binnen?', suggestion: '2026-11-24' });
    expect(form.text).not.toContain('Ontvangen: 24');
    await bot.say('ja', piet);
    expect((await bot.stored((await bot.record('R-001')).id))['received']).toBe('2026-11-24');
  });

  it.each([
    ['net', '24 november'],
    ['vanmorgen', '24 november'],
    ['zojuist', '24 november'],
    ['gisteravond', '23 november'],
    ['gisteren', '23 november'],
    ['vrijdag', '20 november'],
    ['gisteren. of nee, vrijdag is dat binnengekomen', '20 november'],
    ['ik dacht gisteren maar het was vrijdag', '20 november'],
    ['yesterday, no wait, friday', '20 november'],
  ])('is the day that is told: "%s"', async (said, day) => {
    expect(await request('een klant', said)).toContain(`Ontvangen: ${day} 2026`);
  });

  it.each(['gisteravond belde een klant dat ze haar dossier wil zien', 'een klant mailde gisteravond, wil inzage'])(
    'is told by a part of it: "%s"',
    async (said) => {
      expect(await told(said)).toContain('Ontvangen: 23 november 2026');
    },
  );
});

describe('who asks', () => {
  it.each([
    ['klant van het atelier', 'Een klant'],
    ['huurder van boven de winkel', 'Een klant'],
    ['hij is een ex werknemer van ons', 'Een collega of oud-collega'],
    ['iemand die hier vroeger werkte', 'Een collega of oud-collega'],
    ['een sollicitant van vorig jaar', 'Een sollicitant'],
  ])('is what they are, and by that nobody is recognised: "%s"', async (said, who) => {
    await request();
    const form = await bot.say(said, piet);
    expect(form.text).toContain(`Over wie: ${who}`);
    expect(form.field('who').sent).toBeUndefined();
  });

  it.each([
    [['Onno Veltman, bon 4471'], 'Onno Veltman, bon 4471'],
    [['onno veltman, bon 4471'], 'onno veltman, bon 4471'],
    [['mevrouw Oosting', 'mw Oosting'], 'mevrouw Oosting'],
    [['meneer Rademaker', 'Rademaker, klantenpas 5520'], 'Rademaker, klantenpas 5520'],
    [['meneer de Wit', 'pas 1182'], 'meneer de Wit, pas 1182'],
    [['mevrouw Terpstra', 'mevrouw Terpstra, dinsdagavondgroep'], 'mevrouw Terpstra, dinsdagavondgroep'],
    [['meneer de Wit', 'pas 1182', 'Piet de Wit'], 'Piet de Wit, pas 1182'],
  ])('is recognised by what was said last of them: %j', async (said, who) => {
    const text = await request('een klant', ...said);
    expect(text).toContain(`Herkennen aan: ${who}\n`);
    expect(text).not.toContain('weggooien. ');
  });

  it('keeps what it should be, which is no question', async () => {
    const said = 'her date of birth is wrong in our system she says, should be 14 March 1991, wants us to fix it';
    const text = await told(said);
    expect(text).not.toContain('weet ik niet zeker');
    expect((await bot.say('ja', 'piet')).text).toContain('should be 14 March 1991');
  });

  it.each([
    ['hang even, er staat een klant, Teun Kamphuis, die al zijn gegevens weg wil', 'Teun Kamphuis'],
    ['meneer Rademaker, klantenpas 5520, wil geen reclame meer', 'meneer Rademaker, klantenpas 5520'],
  ])('is read from the story: "%s"', async (said, who) => {
    expect(await told(said)).toContain(`Herkennen aan: ${who}`);
  });

  it.each(['aan de toonbank', 'bij de kassa gevraagd', 'mondeling'])('came by: "%s"', async (said) => {
    expect(await request('een klant', said)).toContain('Hoe ontvangen: Aan de balie of telefoon');
  });
});

const breach = (...all: readonly string[]) =>
  told('ik heb de klantenlijst naar de verkeerde klant gemaild', 'ja', ...all);

describe('a breach', () => {
  it.each(['zij belden zelf', 'die andere mevrouw heeft ons gebeld', 'de klant mailde zelf'])(
    'was told by somebody else: "%s"',
    async (said) => {
      const text = await breach(said);
      expect(text).toContain('Hoe u het weet: Iemand zei het tegen mij');
    },
  );

  it('was noticed on the day behind the one that was said wrong', async () => {
    const text = await breach(
      'maandag om 4 uur',
      'ik zei maandag maar ik zie het in mn telefoon, ze belden zondag om 10 uur',
    );
    expect(text).toContain('Gemerkt op: 22 november 2026 om 10:00');
  });

  it.each(['momentje chef roept', 'ogenblik, de politie belt'])('waits: "%s"', async (said) => {
    expect(await breach(said)).toBe('Neem de tijd.');
  });

  it.each(['die 60 klopt niet, 45 staan er op', 'ik schreef 60, het zijn er 45', 'niet 60 klanten, 45'])(
    'counts them anew: "%s"',
    async (said) => {
      expect(await breach('er stonden 60 klanten op', said)).toContain('Ik lees nu: 45 mensen.');
    },
  );

  it.each(['van die 60 weten er 45 het niet', 'alle 60 zijn boos'])('counts nobody anew: "%s"', async (said) => {
    expect(await breach('er stonden 60 klanten op', said)).not.toContain('Ik lees nu');
  });
});

describe('after a breach was reported', () => {
  const report = (as: string) =>
    bot.answer(
      {
        'what-happened': 'mijn tas met de laptop is gestolen',
        'noticed-at': '2026-11-24T07:30:00.000Z',
        'still-open': null,
        incident: 'device-lost',
      },
      { record: 'new:breach-report', as },
    );

  it('who comes back agrees to nothing, and reads what was asked back', async () => {
    await report(noor);
    await bot.say('stuk of 60 klanten', noor);
    expect((await bot.say('wat moet ik nou als eerste doen?', noor)).text).toContain(
      'Vergrendel of wis het op afstand',
    );
    await bot.say('ogenblik, de politie belt', noor);
    const { text } = await bot.say('ok daar ben ik', noor);
    expect(text).toContain('Aantal mensen: 60 mensen. Klopt dat?');
    expect((await bot.say('die 60 klopt niet, 45 staan er op de laptop', noor)).text).toContain('45 mensen');
  });

  it.each(['doe maar versturen', 'verstuur maar', 'ja leg het maar vast'])('it was sent: "%s"', async (said) => {
    await report(piet);
    expect((await bot.say(said, piet)).text).toContain('D-001 is al doorgegeven');
  });
});
