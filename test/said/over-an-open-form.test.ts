// What is typed over the form of a request or report that is no part of it: asked of the bot, told of the business, or of what runs.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lastSaid, type TestBot } from '../journeys/support.js';
import { bakeryIntroduced } from './bakery-introduced.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await bakeryIntroduced();
});
afterEach(() => bot.close());
const last = (...said: readonly string[]): Promise<string> => lastSaid(bot, ...said);

const erasure = ['een klant wil haar gegevens laten wissen', 'ja'];
const access = ['meneer de boer wil weten wat we van hem hebben', 'ja'];

describe('over a form', () => {
  it.each([
    [[...erasure, 'leest dit ding ook onze whatsapp mee?'], 'Ik lees alleen wat u in een gesprek met mij typt'],
    [[...erasure, 'lees je mee in ons kanaal?'], 'Ik lees alleen wat u in een gesprek met mij typt'],
    [[...erasure, 'wie kan dit lezen?'], 'leest alleen wie daarvoor is aangewezen'],
    [['mijn laptop is gestolen', 'ja', 'leest dit ding onze whatsapp mee?'], 'Ik lees alleen wat u in een gesprek'],
  ])('what is asked of the bot is answered: %j', async (said, answer) => {
    expect(await last(...said)).toContain(answer);
  });

  it('nor is it of what is offered', async () => {
    const said = await last('een klant wil haar gegevens laten wissen', 'leest dit ding onze whatsapp mee?');
    expect(said).toContain('Ik lees alleen wat u in een gesprek met mij typt');
    expect(said).not.toContain('Na versturen');
  });

  it.each([
    ['we zijn gestopt met de webshop', 'Gestopt met Webwinkel'],
    ['de camera hangt er niet meer, we hebben nu een alarm', 'Ik vind "camera" niet in uw register'],
  ])('what ends in the business is no part of what somebody asks: %s', async (text, says) => {
    expect(await last(...erasure, text)).toContain(says);
    expect(await last('verstuur')).toContain('Genoteerd als R-001');
    expect(JSON.stringify(await bot.stored('R-001'))).not.toMatch(/camera|webshop/);
    expect(await bot.stored()).toMatchObject({ 'sells-online': true });
  });

  it.each(['hij heeft geen klantenkaart meer', 'het gaat om een oud klant'])(
    'more of who asks is kept, also where it names them again: %s',
    async (text) => {
      expect(await last(...access, text)).toContain(`van hem hebben. ${text}`);
    },
  );

  it('somebody else is no second wish', async () => {
    const said = await last('mevrouw smit wil dat we haar adres aanpassen', 'ja', 'haar man ook trouwens');
    expect(said).toContain('Soort verzoek: Iets laten verbeteren\n');
    expect(said).toContain('haar man ook trouwens');
  });
});

describe('beside the question of a request', () => {
  beforeEach(() => last(...erasure, 'verstuur'));

  it('where the data are is told too early, and not only refused', async () => {
    expect(await last('haar gegevens staan in lightspeed en moneybird')).toContain(
      'Zeg eerst in welke activiteiten gegevens kunnen staan',
    );
  });

  it('who called to hear who it is has sent no answer', async () => {
    const said = await last('ik heb haar gebeld, ze is het echt');
    expect(said).toContain('Twijfel over wie: Nee, het is duidelijk?');
    expect(said).not.toContain('antwoord verstuurd');
  });
});

it('what hardly is a request does not take the place of one that was told', async () => {
  await last('een klant wil haar gegevens laten wissen');
  await last('later');
  expect(await last('ik heb haar gebeld, ze is het echt')).toContain('Toch een verzoek');
  const said = await last('wat stond er nog open');
  expect(said).toContain('een klant wil haar gegevens laten wissen');
  expect(said).not.toContain('gebeld');
});

describe('what is remembered or put right of something else answers nothing', () => {
  const told =
    '/datalek net is er een mail met de lijst van de spaarkaart klanten naar de verkeerde leverancier gegaan';

  it('a number behind "oh ja" is told, and no yes', async () => {
    const said = await last(told, 'oh ja het waren er trouwens 140');
    expect(said).toContain('het waren er trouwens 140');
    expect(said).not.toContain('Staat nog open: ja');
    expect(await last('oh ja dat kan nog')).toContain('Staat nog open: ja');
  });

  it('the yes stays where another thing is named as wrong', async () => {
    const said = await last(told, 'ja', 'oeps de webshop is niet van lightspeed maar van shopify');
    expect(said).toContain('Staat nog open: ja');
    expect(await last('oeps nee, er kan niemand meer bij')).toContain('Staat nog open: nee');
  });
});
