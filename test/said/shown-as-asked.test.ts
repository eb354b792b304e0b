// Who wants to see what stands there, or asks why something is asked, gets that: whatever is open, and with whatever else is said.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asksReason } from '../../src/core/understanding/talk/asks-reason.js';
import { asksToSee } from '../../src/core/understanding/talk/asks-to-see.js';
import { finishFirstRun, startBot, type TestBot } from '../journeys/support.js';
import { requestMade } from './request-made.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.close());

const wrong = /Dat weet ik niet zeker|Zal ik|Dit melden|een verzoek|begreep ik niet/;

describe.each([
  ['nothing', 'later'],
  ['an activity', ''],
])('while %s is open', (_, first) => {
  beforeEach(async () => {
    await finishFirstRun(bot);
    if (first !== '') await bot.say(first);
  });

  it.each([
    ['laat zien wat je over ons bedrijf hebt staan', /Naam bedrijf: Bakkerij De Vries[\s\S]*Contact: /],
    ['wat weet je van bakkerij de vries', /Naam bedrijf: Bakkerij De Vries/],
    ['bakkerij de vries gegevens laat zien', /Naam bedrijf: Bakkerij De Vries/],
    ['wat heb je nu allemaal staan over mijn bedrijf?', /Naam bedrijf: Bakkerij De Vries/],
    ['mag ik de bedrijfsgegevens even zien', /Naam bedrijf: Bakkerij De Vries/],
    ['laat het hele register zien', /# Uw register/],
    ['uw register', /# Uw register/],
    ['laat alle activiteiten maar zien', /# Activiteiten[\s\S]*V-001 Klanten/],
    ['alle activiteiten', /# Activiteiten[\s\S]*V-003 Personeel/],
    ['laat de leveranciers zien', /# Leveranciers/],
    [
      'staan personeel, loon en sleutelkastjes erin?',
      /V-003 Personeel staat[\s\S]*V-004 Loon staat[\s\S]*"sleutelkastjes" vind ik niet/,
    ],
    ['staan er ergens sleutelkastjes in', /"sleutelkastjes" vind ik niet/],
    ["wat heb ik gezegd over camera's en de nieuwsbrief", /Camera's: nee[\s\S]*Nieuwsbrief: /],
    ['versturen wij een nieuwsbrief', /^Nieuwsbrief: nee/],
    ['laat zien wat je hebt bij verlof en rooster', /# V-00\d Uren, verlof en rooster\nWaarvoor/],
    ['wat is ons mailadres en wie vervangt mij', /Contact: [\s\S]*Voor privacy moet u bij noor zijn/],
    ['wat ontbreekt er nog bij ons bedrijf', /bij uw bedrijf/i],
  ])('"%s" is answered from what stands there', async (said, answer) => {
    const { text } = await bot.say(said);
    expect(text).toMatch(answer);
    expect(text).not.toMatch(wrong);
    expect((await bot.record('V-001')).title).toBe('Klanten');
  });

  it('shows of the business only what is filled in, and the rest behind a button', async () => {
    const heard = await bot.say('laat ons bedrijf eens zien');
    expect(heard.text).not.toContain('nog niet ingevuld');
    expect((await bot.press(heard.button('Uw organisatie'))).text).toContain('(nog niet ingevuld)');
  });
});

describe('words that ask to see nothing', () => {
  it.each([
    'laat maar',
    'laat zien',
    'wat hebben we nodig van klanten',
    'wat moet ik doen met een klant',
    'wat heb je aan een register',
    'de klant heeft gezien wat we hebben',
    'ik kreeg een bericht over D-001, laat zien',
    'wat doe ik met een verzoek van de buurman',
    'een klant wil zien wat wij van hem hebben',
    'mag een ouder van een 16-jarige het dossier inzien',
    'mevrouw jansen belde: laat mij zien wat jullie van mij hebben',
  ])('"%s"', (text) => expect(asksToSee(text)).toBeUndefined());
});

describe('who asks why something is asked', () => {
  it.each([
    'waarom wil je dat weten',
    'en waarom moet je dat weten?',
    'waarom vraag je dat eigenlijk',
    'waarvoor heb je dat nodig',
    'wat ga je daarmee doen',
    'waar is dat voor nodig',
    'why do you need to know that',
  ])('is heard: "%s"', (text) => expect(asksReason(text)).toBe(true));

  it.each([
    'waarom moet dit',
    'waarom is buiten europa al klaar',
    'waarom wil de klant dat weten',
    'waarom moet ik dit doen',
    'waarom zou ik een register bijhouden',
  ])('is not heard in "%s"', (text) => expect(asksReason(text)).toBe(false));

  it('hears it of what they answer in the same message', async () => {
    await bot.say('hoi');
    await bot.say('wij heten Bakkerij De Vries');
    const { text } = await bot.say('ja. waarom wil je dat weten');
    expect(text).not.toContain('Bijna elk bedrijf houdt een register bij');
  });

  it('hears it of the question that is open, and not of registers in general', async () => {
    await finishFirstRun(bot);
    const { text } = await bot.say('waarom wil je dat weten');
    expect(text).toMatch(/We waren bij|We waren bezig met V-001/);
    expect(text).not.toContain('Bijna elk bedrijf houdt een register bij');
  });
});

describe('beside a request that runs', () => {
  beforeEach(async () => {
    await finishFirstRun(bot);
  });

  it.each([
    ['ja gebeld', 'spoken'],
    ['telefonisch verteld ja', 'spoken'],
    ['ze is al gebeld', 'spoken'],
    ['geappt', 'chat'],
    ['per mail', 'mail'],
  ])('whether the person knows is answered as people say it: "%s"', async (said, option) => {
    await requestMade(bot, { kinds: ['rectification'], words: 'Mijn adres klopt niet' });
    await bot.answer({ 'fixed-in': [{ other: 'Kassa' }] });
    await bot.answer({ 'told-to': ['nobody'] });
    await bot.say(said);
    expect((await bot.stored('R-001'))['person-knows']).toBe(option);
  });

  it.each(['nee ik ken haar al jaren', 'ja duidelijk', 'vaste klant'])(
    'so is whether it is clear who asks: "%s"',
    async (said) => {
      await requestMade(bot);
      await bot.say('zijzelf');
      await bot.say(said);
      expect(await bot.stored('R-001')).toMatchObject({ 'on-behalf': 'self', identity: 'known' });
    },
  );
});
