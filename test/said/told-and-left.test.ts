// What was told and left unanswered is no part of a story that is told after something else.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
});
afterEach(() => bot.close());

it.each([
  ['de camera is weg', 'hoe lang bewaren we facturen', 'een klant kreeg de brief van een ander'],
  ['the laptop is lost', 'how long do we keep invoices', 'a customer got the letter of somebody else'],
])('"%s" is offered apart from what is told after a question', async (first, asked, then) => {
  await bot.say(first);
  await bot.say(asked);
  const { text } = await bot.say(then);
  expect(text).toContain(first);
  const form = await bot.say('ja');
  expect(JSON.stringify(form.ask.fields)).toContain(then);
  expect(JSON.stringify(form.ask.fields)).not.toContain(first);
});

it('what goes on about it is of it, also after a question', async () => {
  await bot.say('de laptop is gestolen');
  await bot.say('hoe lang bewaren we facturen');
  await bot.say('en er stonden klantgegevens op de gestolen laptop');
  expect(JSON.stringify((await bot.say('ja')).ask.fields)).toContain('de laptop is gestolen. en er stonden');
});

const breach = 'vanmorgen is de telefoon van Piet uit de bus gejat';
const request = 'een klant belt, haar adres klopt niet meer, ze woont nu op kerkstraat 3';

it.each([
  [breach, request],
  [request, breach],
])('"%s" waits while something of another kind is told, and is asked about after that', async (first, then) => {
  await bot.say(first);
  expect((await bot.say(then)).text).toContain(`nog niet gemeld: "${first}"`);
  expect((await bot.say('nee')).text).toContain(`"${first}"`);
  const form = await bot.say('ja');
  expect(JSON.stringify(form.ask.fields)).toContain(first);
});

it('both are named where somebody comes back to them', async () => {
  await bot.say(breach);
  await bot.say(request);
  await bot.say('ja');
  await bot.say('/register');
  const { text } = await bot.say('waar waren we');
  expect(text).toContain(`Dit vertelde u, en het is nog niet gemeld: "${request}".`);
  expect(text).toContain(`Dit vertelde u ook, en het is nog niet gemeld: "${breach}".`);
});

it('what waits behind a form that is open is named where somebody comes back to it', async () => {
  await bot.say(breach);
  await bot.say(request);
  await bot.say('ja');
  const { text, ask } = await bot.say('waar waren we');
  expect(text).toContain(`nog niet gemeld: "${breach}". Daar vraag ik hierna naar.`);
  expect(JSON.stringify(ask.fields)).toContain(request);
});

it('a breach that was told before a request is asked about once that is sent', async () => {
  await bot.say(breach);
  await bot.say(request);
  await bot.say('ja');
  await bot.say('Marie Bos');
  const sent = await bot.say('ja');
  expect(sent.text).toContain('Genoteerd als R-001');
  expect(sent.text).toContain(`"${breach}"`);
});

it('of three that are told one after the other none is lost', async () => {
  const third = 'en een oud-klant wil dat we al haar gegevens weghalen';
  await bot.say(request);
  await bot.say(breach);
  expect((await bot.say(third)).text).toContain(`"${breach}"`);
  const offers = [await bot.say('nee'), await bot.say('nee')].map(({ text }) => text);
  expect(offers.join()).toContain(`"${request}"`);
  expect(offers.join()).toContain(`"${breach}"`);
  expect((await bot.say('nee')).text).not.toContain('nog niet gemeld');
});

it('what is told once more waits behind nothing', async () => {
  await bot.say(breach);
  await bot.say(request);
  await bot.say(breach);
  expect((await bot.say('nee')).text).toContain(`"${request}"`);
  expect((await bot.say('nee')).text).not.toContain(`"${breach}"`);
});

it('what is put right to be of another kind is told once', async () => {
  await bot.say('een klant belt dat iemand anders zijn brief kreeg');
  const { text } = await bot.say('nee, een klant belt dat zijn adres verkeerd staat en aangepast moet worden');
  expect(text).not.toContain('eerder vertelde');
});

it.each([
  ['onze laptop is gestolen', 'er is ook een mail naar de verkeerde gestuurd'],
  ['onze laptop is gestolen', 'mail met bsn naar verkeerde adres gestuurd'],
  ['a customer list was sent to the wrong person', 'our laptop was stolen too'],
  ['mail naar de verkeerde klant gestuurd', 'de brief met de facturen is ook kwijt'],
])('another breach before the first is sent is one of its own: "%s", "%s"', async (first, then) => {
  await bot.say(first);
  expect((await bot.say(then)).text).toContain(`nog niet gemeld: "${first}"`);
  expect((await bot.say('nee')).text).toContain(`"${first}"`);
});

it('another breach in the report of the first waits until that is sent', async () => {
  await bot.say('onze laptop is gestolen');
  await bot.say('ja');
  const form = await bot.say('mail met bsn naar verkeerde adres gestuurd');
  expect(form.text).toContain('Dit lijkt een ander datalek');
  expect(form.field('what-happened').sent).toBe('onze laptop is gestolen');
});

it('of three none is lost, and each is asked about by itself', async () => {
  await bot.say('mail naar de verkeerde klant gestuurd');
  await bot.say('de brief met de facturen is ook kwijt');
  await bot.say('er is nog een datalek: telefoon gestolen');
  expect((await bot.say('nee')).text).toContain('"mail naar de verkeerde klant gestuurd"');
  expect((await bot.say('nee')).text).toContain('"de brief met de facturen is ook kwijt"');
});

it.each([
  ['onze laptop is gestolen', 'de tas is ook gestolen'],
  ['onze laptop is gestolen', 'en er stonden mails op met bsn'],
  ['onze laptop is gestolen', 'de hele klantenlijst is nu gelekt'],
  ['onze laptop is gestolen', 'het was een telefoon, geen laptop'],
  ['mail naar de verkeerde klant gestuurd', 'die klant heeft hem doorgestuurd naar een verkeerd adres'],
])('what is of the first stays of it: "%s", "%s"', async (first, then) => {
  await bot.say(first);
  expect((await bot.say(then)).text).not.toContain('eerder vertelde');
});

describe('a breach that is told while the business is introduced', () => {
  let newcomer: TestBot;
  beforeEach(async () => {
    newcomer = await startBot();
    await saidBefore(newcomer, 'Trimsalon De Natte Neus, info@natteneus.nl', 'ja');
    await newcomer.say('telefoon van marieke is gestolen in de trein, vanmorgen gemerkt');
  });
  afterEach(() => newcomer.close());

  it.each([
    ['wat is een verwerker', 'oh en er stonden 30 klanten in whatsapp'],
    ['moet ik dat melden', 'oh en er stonden ook adressen in'],
  ])('is gone on with after "%s" and an answer: "%s"', async (asked, more) => {
    for (const said of [asked, 'weet ik niet', more]) await newcomer.say(said);
    const told = JSON.stringify((await newcomer.say('ja')).ask.fields);
    expect(told).toContain('gestolen in de trein');
    expect(told).toContain(more);
  });

  it('is reported with a yes by who asks whether it must be', async () => {
    expect((await newcomer.say('moet ik dat melden')).text).toContain('72 uur');
    expect(JSON.stringify((await newcomer.say('ja')).ask.fields)).toContain('gestolen in de trein');
  });

  it.each(['wacht het was gisteravond', 'sorry, het was gisteravond'])('is put right by "%s"', async (said) => {
    const { text } = await newcomer.say(said);
    expect(text).toContain('Gemerkt op: 23 november 2026');
    expect(text).toContain('gestolen in de trein');
  });
});

describe('a breach that is put off', () => {
  beforeEach(async () => {
    await bot.say('/register wijzig V-001');
    await bot.say(breach);
  });

  it.each([
    'nee eerst dit afmaken',
    'nee nog niet, eerst een vraag',
    'wacht eerst even iets vragen',
    'eerst dit',
    'straks',
    'nu niet, zo meteen',
    'nee, dat doe ik straks wel',
    'nee later',
    'let me finish this first',
    'not now, in a minute',
  ])('is asked about again after the next answer: "%s"', async (said) => {
    const { text } = await bot.say(said);
    expect(text).toContain(`Goed, eerst dit. Nog niet gemeld is: "${breach}".`);
    expect(text).not.toContain('Dit heb ik ingevuld');
    expect((await bot.say('in moneybird')).text).toContain(`nog niet gemeld: "${breach}"`);
    expect(JSON.stringify((await bot.say('ja')).ask.fields)).toContain(breach);
  });

  it.each(['nee', 'nee hoor', 'no'])('is declined by "%s"', async (said) => {
    expect((await bot.say(said)).text).toContain('Goed, dan niet.');
    expect((await bot.say('in moneybird')).text).not.toContain(breach);
  });

  it.each(['eerst dit melden', 'ja straks kijk ik verder', 'eerst'])('is not put off by "%s"', async (said) => {
    expect((await bot.say(said)).text).not.toContain('Goed, eerst dit.');
  });
});
