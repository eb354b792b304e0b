// Who reported a breach and speaks of it again is heard as speaking of that one: nothing new is begun, and what they ask to see is shown.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

const piet = 'piet';
let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
  await bot.answer(
    {
      'what-happened': 'telefoon van de zaak in de trein laten liggen',
      'noticed-at': '2026-11-24T07:00:00.000Z',
      'still-open': true,
      incident: 'device-lost',
    },
    { record: 'new:breach-report', as: piet },
  );
});
afterEach(() => bot.close());

const nextDay = () => {
  bot.now = '2026-11-25T09:00:00.000Z';
};

describe('how it goes on with what was reported', () => {
  it.each([
    'hij is dus toch kwijt',
    'toch niet dus, de mijne is weg en niet gevonden. baal',
    'goed nieuws, de telefoon is gevonden door de chauffeur',
    'gelukkig, hij is terug',
    'de telefoon is op afstand gewist',
    'good news, it turned up, they found it',
  ])('is offered to be added a day later: "%s"', async (said) => {
    nextDay();
    const { text } = await bot.say(said, piet);
    expect(text).toContain('Gaat dit over D-001, die u eerder meldde?');
    expect(text).not.toContain('Er staat nu geen vraag open');
    expect((await bot.say('ja', piet)).text).toContain(said);
  });

  it.each([
    'er is een telefoon gestolen uit de bus',
    'er is weer een laptop weg',
    'mijn collega is zijn sleutels kwijt',
    'een klant wil weten wat we van haar hebben',
    'is hij nog niet terug?',
  ])('is nothing of that: "%s"', async (said) => {
    nextDay();
    expect((await bot.say(said, piet)).text).not.toContain('die u eerder meldde');
  });

  it('is offered beside a new report where it may be either', async () => {
    nextDay();
    const { text } = await bot.say('een klant is boos dat die verloren telefoon niet versleuteld was', piet);
    expect(text).toContain('Hoort bij D-001');
  });
});

describe('what is said to be no new report', () => {
  it.each([
    'nee geen nieuwe melding!! het gaat over mijn telefoon',
    'nee niet nieuw melden, bij de oude zetten',
    'niet nieuw, dit hoort bij de oude melding',
    'hoort bij die melding van gister',
    'dat is al gemeld, D-001, zet dat erbij',
    'no new report, it belongs to D-001',
  ])('goes to the own one, also where a new one was begun: "%s"', async (said) => {
    nextDay();
    await bot.say('er stonden foto’s van klanten op die verloren telefoon', piet);
    await bot.say('dit melden', piet);
    const { text } = await bot.say(said, piet);
    expect(text).toContain('D-001');
    expect(text).not.toContain('Staat nog open: nee');
    expect((await bot.say('ja', piet)).text).toContain('Toegevoegd aan D-001');
    expect((await bot.say('/datalek', piet)).text).not.toContain('foto’s van klanten');
  });

  it.each([
    'ik wil dat erbij zetten: hij ligt bij gevonden voorwerpen',
    'hoort bij D-001: hij ligt bij gevonden voorwerpen',
  ])('adds what stands behind it: "%s"', async (said) => {
    nextDay();
    expect((await bot.say(said, piet)).text).toContain('Aanvulling: hij ligt bij gevonden voorwerpen');
  });

  it('is nothing for who reported none', async () => {
    expect((await bot.say('nee niet nieuw, bij de oude zetten', 'kees')).text).not.toContain('D-001');
  });
});

describe('what a reporter asks to see', () => {
  it.each([
    'mijn melding',
    'laat zien wat je hebt',
    'laat eens zien wat ik gemeld heb',
    'laat mijn melding zien',
    'is d-001 nou klaar',
    'is mijn melding al afgehandeld?',
    'show me what i reported',
  ])('is their report: "%s"', async (said) => {
    const { text } = await bot.say(said, piet);
    expect(text).toContain('Uw melding: D-001');
    expect(text).toContain('telefoon van de zaak in de trein laten liggen');
  });

  it('is shown first, and what is told behind it is heard after that', async () => {
    const { text } = await bot.say('laat zien wat je hebt. en het was een half uur eerder', piet);
    expect(text).toContain('Uw melding: D-001');
    expect(text).toContain('Gemerkt op: 24 november 2026 om 07:30');
  });
});

describe('when it was noticed, put right by who reported it', () => {
  it.each([
    ['het was een half uur eerder', '07:30'],
    ['nee het was een kwartiertje eerder', '07:45'],
    ['het was twee uur eerder', '06:00'],
    ['om half 7 verstuurd, ik merkte het direct', '06:30'],
    ['it was an hour earlier', '07:00'],
  ])('is asked back, and stored in their report: "%s"', async (said, time) => {
    expect((await bot.say(said, piet)).text).toContain(`Gemerkt op: 24 november 2026 om ${time}`);
    expect((await bot.say('ja', piet)).text).toContain('Toegevoegd aan D-001');
    expect(await bot.stored('D-001')).toMatchObject({
      'noticed-at': `2026-11-24T${String(Number(time.slice(0, 2)) - 1).padStart(2, '0')}${time.slice(2)}:00.000Z`,
    });
  });

  it.each(['de bus was een half uur eerder', 'we gaan een uur eerder dicht', 'was het een uur eerder?'])(
    'is not by anything else: "%s"',
    async (said) => {
      expect((await bot.say(said, piet)).text).not.toContain('Gemerkt op: 24 november');
    },
  );
});
