// What is said of the work is offered as no breach and no request; what is wrongly offered is waved away in a word, and taken as what it was.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from './support.js';

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
