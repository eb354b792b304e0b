// What is said of the work is offered as no breach and no request; what is wrongly offered is waved away in a word, and taken as what it was.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
});
afterEach(() => bot.close());

const offered =
  /klinkt als een (?:datalek|verzoek)|Is dit bij u gebeurd|Heeft iemand u dit gevraagd|Bedoelt u een van deze/;

describe('said of the work', () => {
  it.each([
    'er belde iemand over een sollicitatie',
    'someone called about the job',
    'een mevrouw belde voor een reservering',
    'er belde net iemand voor een afspraak',
    'iemand mailde over een offerte',
    'de accountant belde over de jaarcijfers',
    'the courier comes every morning',
    'iedere gast laat zijn paspoort zien',
    'bovenverdieping is verhuurd aan een kapper',
    'onze klanten komen uit de buurt',
    'een klant heeft niet betaald',
    'een klant stuurde een kaartje',
    'iemand van de verzekering kwam kijken',
  ])('is no breach and no request: "%s"', async (said) => {
    expect((await bot.say(said)).text).not.toMatch(offered);
  });

  it.each([
    'er belde iemand over een sollicitatie, ze wil haar cv terug',
    'iemand belde over haar dossier',
    'iemand belde voor uitschrijving',
    'er belde iemand van de bank over een code',
    'een mevrouw belde omdat ze de rekening van haar buurvrouw kreeg',
    'the mail went to the old address',
    'factuur ging naar het oude adres',
    'papieren in de gewone vuilnisbak',
    'elke ochtend ligt de loonlijst open in de kantine',
    'iedere klant kreeg de factuur van een ander',
    'kees liet de tas in de bus staan',
    'back up weg',
  ])('is asked where it may be one: "%s"', async (said) => {
    expect((await bot.say(said)).text).toMatch(offered);
  });
});

describe('what is offered all the same', () => {
  const list = 'er ligt een map met contracten in de kast';

  it.each([
    'nee, gewoon werk',
    'nee hoor dat is normaal',
    'nee dat doen we altijd zo',
    'gewoon werk hoor',
    'dat is niks bijzonders',
    "that's just normal",
    'zo werkt dat hier altijd',
    'no we always do that',
  ])('is waved away in a word, and not offered again: "%s"', async (said) => {
    expect((await bot.say(list)).text).toMatch(offered);
    expect((await bot.say(said)).text).toMatch(/dan niet|dan is het dat niet/);
    expect((await bot.say(`${list} hoor`)).text).not.toMatch(offered);
  });

  it('is offered where a word more tells that something went wrong', async () => {
    await bot.say(list);
    await bot.say('nee, gewoon werk');
    expect((await bot.say('de map met contracten is weg')).text).toMatch(offered);
  });

  it('is offered again where it is plainly told, whatever was said of it', async () => {
    await bot.say('mijn laptop is gestolen');
    await bot.say('nee, dat is normaal');
    expect((await bot.say('mijn laptop is gestolen')).text).toMatch(offered);
  });

  it('is not offered again with its several, nor an activity or a program', async () => {
    await bot.say('ik kreeg net een telefoontje van mijn moeder');
    await bot.say('gewoon werk hoor');
    expect((await bot.say('ik kreeg weer een telefoontje van mijn moeder')).text).not.toMatch(offered);
    expect((await bot.say('de pakketjes gaan mee met dhl')).text).toContain('DHL');
    await bot.say('nee dat doen we altijd zo');
    expect((await bot.say('dhl haalt ook retouren op')).text).not.toContain('DHL');
  });

  it('answers what is asked, once it is waved away', async () => {
    await bot.say('/register nieuw');
    await bot.press('begin|customers');
    const { id } = await bot.record('V-001');
    await bot.press(`change|${id}|data`);
    expect((await bot.say(list)).text).toMatch(offered);
    const { text } = await bot.say('nee, gewoon werk');
    expect(text).toContain('Bedoelt u: Contracten');
    await bot.say('ja');
    expect((await bot.stored('V-001'))['data']).toContain('contract');
  });
});
