// What people say right below the card of a breach or a request, after a report, and in a form that is not sent: it is of that.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, noor, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

const told = 'gisteren om 4 uur heb ik de klantenlijst van 12 mensen naar een verkeerd mailadres gestuurd';

async function reported(): Promise<void> {
  await bot.say(told, 'kees');
  await bot.say('ja', 'kees');
  await bot.say('ja iemand kan er nog bij', 'kees');
  await bot.say('verstuur', 'kees');
}

describe('below the card of a breach', () => {
  beforeEach(async () => {
    await reported();
    await bot.say('toon D-001');
  });

  it.each([
    ['tot wanneer heb ik de tijd hiervoor, ik zit morgen de hele dag op een beurs', 'Uiterlijk melden: '],
    ['van wie kwam dit eigenlijk binnen', 'Meldingen: kees'],
    ['heeft iemand deze al onder zijn hoede', 'Pakt het op: nog niemand'],
    ['weet de ap hier al van of niet', 'Ingediend bij AP: nog niet ingevuld'],
    ['op welke dag kwamen we erachter', 'Ontdekt op: '],
    ['wat ontbreekt er nog voor we dit kunnen afronden', 'Nog open: '],
    ['vind jij dat dit naar de autoriteit moet', 'Advies: '],
    ['staat het nog open voor anderen', 'Staat nog open: ja'],
  ])('"%s" is answered from the file', async (asked, answer) => {
    const { text } = await bot.say(asked);
    expect(text).toContain('D-001');
    expect(text).toContain(answer);
  });

  it('what nobody filled in is said to be so', async () => {
    expect((await bot.say('in wiens handen is die lijst nu')).text).toContain('Dat vind ik niet in D-001');
  });

  it.each([
    ['tot wanneer hebben we eigenlijk de tijd', 'Uiterlijk melden: '],
    ['van wie kwam dit ook alweer binnen', 'Meldingen: kees'],
    ['laat dit maar over aan piet, ik ben er de komende week niet', 'Wie helpt mee met D-001'],
  ])('"%s" is of it too beside one of its questions, which stays open', async (said, answer) => {
    await bot.say('de vragen');
    const before = await bot.versions('D-001');
    expect((await bot.say(said)).text).toContain(answer);
    expect(await bot.versions('D-001')).toEqual(before);
  });

  it('a measure is no kind of data that got out', async () => {
    const { text } = await bot.say('ik heb het wachtwoord van dat account laten resetten');
    expect(text).toContain('D-001');
    expect(text).not.toContain('Inlognaam of wachtwoord');
  });

  it('what is told in one sentence and asked in another are each heard', async () => {
    const { text } = await bot.say('ok ik pak m op. tot wanneer heb ik');
    expect(text).toContain('U hebt D-001 opgepakt');
    expect(text).toContain('Uiterlijk melden: ');
    const both = (await bot.say('dat account is intussen dichtgezet door onze ict-er. moeten de klanten dit horen?'))
      .text;
    expect(both).toContain('Advies: ');
    expect(both).toMatch(/Hoort dit bij D-001|Gaat dit over D-001/);
  });

  it('several things are asked one after another, and each is of this file', async () => {
    await bot.say('van wie kwam dit eigenlijk binnen');
    await bot.say('en hoeveel tijd rest ons nog');
    expect((await bot.say('wie is ermee bezig')).text).toContain('Pakt het op');
  });

  it.each([
    ['dat account is intussen dichtgezet door onze ict-er', 'Gaat dit over D-001'],
    ['we hebben besloten dit toch maar aan te geven bij de toezichthouder', 'Gaat dit over D-001'],
    ['er is iets heel anders: vannacht is de laptop van de receptie gestolen', 'een ander datalek dan D-001'],
  ])('"%s" is led to its place, and nothing is stored by it', async (said, asks) => {
    const before = await bot.versions('D-001');
    expect((await bot.say(said)).text).toContain(asks);
    expect(await bot.versions('D-001')).toEqual(before);
  });

  it('what is wrong without saying what is asked, and changes nothing', async () => {
    const before = await bot.versions('D-001');
    const { text } = await bot.say('het aantal klopt niet wat daar staat');
    expect(text).toMatch(/Wat moet er anders in D-001|Hoort dit bij D-001/);
    expect(await bot.versions('D-001')).toEqual(before);
  });

  it('who puts it off hears until when it can wait', async () => {
    expect((await bot.say('straks, eerst de klant helpen')).text).toMatch(/D-001 blijft open\. Uiterlijk melden: /);
  });

  it.each(['hoe lang moet ik sollicitatiebrieven bewaren', 'moet een kapper een functionaris hebben'])(
    '"%s" holds in general, and asks nothing of it',
    async (asked) => {
      expect((await bot.say(asked)).text).not.toContain('D-001\n');
    },
  );

  it('the number of another one is of that', async () => {
    expect((await bot.say('tot wanneer kan D-002 nog gemeld worden')).text).not.toMatch(/^D-001\n/);
  });
});

describe('after a report, to who made it', () => {
  beforeEach(reported);

  it.each([
    ['heeft er al iemand naar gekeken dan', 'Nog niemand pakte dit op'],
    ['hoe gaat het nu verder met wat ik instuurde', 'U krijgt bericht als iemand het oppakt'],
    ['kan ik zelf nog iets doen om de schade te beperken', 'Nu doen: '],
    ['ben ik hier nu de klos door', 'Melden is goed, ook als het uw eigen fout was'],
    ['staat mijn naam daar nu bij voor iedereen', 'noor ziet wie dit meldde'],
    ['laat nog eens lezen wat ik had opgeschreven', 'Uw melding: D-001'],
  ])('"%s" is answered from their own report', async (asked, answer) => {
    expect((await bot.say(asked, 'kees')).text).toContain(answer);
  });

  it.each([
    'hij heeft net teruggebeld dat hij hem ongezien heeft weggegooid',
    'oja er stonden ook geboortedata in',
    'ik had een verkeerde tijd doorgegeven, het was in de ochtend',
  ])('"%s" is offered to be added', async (said) => {
    expect((await bot.say(said, 'kees')).text).toMatch(/Gaat het over wat u net meldde|Hoort bij D-001/);
  });

  it('that there was nothing is added, for a report does not disappear', async () => {
    const { text } = await bot.say('vals alarm, er was niks aan de hand, haal maar weg', 'kees');
    expect(text).toContain('Een melding verdwijnt niet');
    expect(text).toContain('Gaat het over wat u net meldde');
  });

  it('is of that report days later, too', async () => {
    bot.now = '2026-11-26T09:00:00.000Z';
    expect((await bot.say('o ja er zat trouwens een code op dat bestand', 'kees')).text).toContain('D-001');
    expect((await bot.say('heeft er al iemand naar gekeken dan', 'kees')).text).toContain('Nog niemand pakte dit op');
  });

  it('tells nobody else of it', async () => {
    expect((await bot.say('heeft er al iemand naar gekeken dan', 'piet')).text).not.toContain('D-001');
  });
});

describe('below the card of a request', () => {
  beforeEach(async () => {
    await bot.say('mevrouw de Wit mailde vandaag, ze wil al haar gegevens inzien', 'kees');
    await bot.say('ja', 'kees');
    await bot.say('verstuur', 'kees');
    await bot.say('toon R-001');
  });

  it.each([
    ['wanneer moet de brief uiterlijk de deur uit', 'Uiterlijk '],
    ['om wie gaat het ook alweer', 'Herkennen aan: mevrouw de Wit'],
    ['langs welke weg kwam dat binnen en wanneer', 'Hoe ontvangen: '],
    ['zijn we verplicht haar alles te geven', 'niet de gegevens van anderen'],
    ['heb je een voorbeeld van een antwoord voor haar', 'Brieven'],
  ])('"%s" is answered from the request', async (asked, answer) => {
    expect((await bot.say(asked)).text).toContain(answer);
  });

  it.each(['ze ziet er toch maar van af', 'alles is naar haar toegestuurd', 'in de kassa staat niks van haar'])(
    '"%s" is led to its place, and nothing is stored by it',
    async (said) => {
      const before = await bot.versions('R-001');
      expect((await bot.say(said)).text).toContain('R-001');
      expect(await bot.versions('R-001')).toEqual(before);
    },
  );
});

describe('in a form that is not sent yet', () => {
  const inBreach = async (said: string) => {
    await bot.say(told, 'kees');
    await bot.say('ja', 'kees');
    return bot.say(said, 'kees');
  };
  const inRequest = async (said: string) => {
    await bot.say('mevrouw de Wit mailde vandaag, ze wil al haar gegevens inzien', 'kees');
    await bot.say('ja', 'kees');
    return bot.say(said, 'kees');
  };

  it.each([
    ['dit is echt iets voor marieke, die moet dat maar invullen', 'Melden mag iedereen'],
    ['wie krijgt dit straks allemaal onder ogen', 'Na versturen krijgt u een nummer'],
    ['weet niet of dit nou wel zo erg is om te melden', 'Melden is nooit fout'],
  ])('of a breach "%s" is answered, and is no part of what happened', async (said, answer) => {
    const { text } = await inBreach(said);
    expect(text).toContain(answer);
    expect(text).not.toContain(`gestuurd. ${said}`);
  });

  it.each([
    ['dit is echt iets voor marieke, die moet dat maar invullen', 'Doorgeven mag iedereen'],
    ['gaat er na het versturen meteen bericht naar haar toe', 'Ik stuur zelf niets naar die persoon'],
    ['moet ik haar in de tussentijd iets zeggen', 'Zeg dat u het doorgeeft'],
    ['amai wat een dag zeg', ''],
  ])('of a request "%s" is no part of what is asked', async (said, answer) => {
    const { text } = await inRequest(said);
    expect(text).toContain(answer);
    expect(text).not.toContain(`inzien. ${said}`);
  });

  it('what was told is thrown away by a yes only, and a no goes on', async () => {
    expect((await inBreach('ik ga dit bij nader inzien toch niet insturen')).text).toContain('[Ja, gooi weg]');
    expect((await bot.say('nee', 'kees')).text).toContain('verkeerd mailadres');
    expect((await bot.say('ik ga dit bij nader inzien toch niet insturen', 'kees')).text).toContain('Ja, gooi weg');
    expect((await bot.say('ja', 'kees')).text).toContain('Er is niets bewaard');
    expect((await bot.say('hoe staat het ermee', 'kees')).text).not.toContain('verkeerd mailadres');
  });

  it('is not sent because it sounds like it: it is seen once more', async () => {
    await inRequest('prima zo wat mij betreft kan dat de deur uit');
    expect(await bot.read(({ records }, own) => records.list(own, 'request'))).toHaveLength(0);
  });
});

it('noor reads what stands there, and who has no rights in the register reads nothing of it', async () => {
  await reported();
  await bot.say('toon D-001', noor);
  expect((await bot.say('van wie kwam dit eigenlijk binnen', 'piet')).text).not.toContain('kees');
});
