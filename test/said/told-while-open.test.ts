// What is told while a form is open: nothing that was said is lost, and a no that tells more throws nothing away.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

describe('a report that is being made', () => {
  const story = () => bot.say('iemand heeft een patientendossier in de trein laten liggen', 'piet');

  it('keeps what is told beside a moment, after it, and once more', async () => {
    await story();
    await bot.say('ja', 'piet');
    const first = await bot.say('rond 9 uur vanochtend, marieke was het', 'piet');
    expect(first.field('what-happened').sent).toBe(
      'iemand heeft een patientendossier in de trein laten liggen. marieke was het',
    );
    const kind = first.field('incident').sent;
    await bot.say('nog niet terug gevonden', 'piet');
    const last = await bot.say('er stonden ook bsn nummers op', 'piet');
    expect(last.field('what-happened').sent).toBe(
      'iemand heeft een patientendossier in de trein laten liggen. marieke was het. nog niet terug gevonden. er stonden ook bsn nummers op',
    );
    expect(last.field('incident').sent).toBe(kind);
  });

  it.each(['namen en nummers', 'het gaat om namen en nummers'])(
    'takes a few words on what it was about for more of it, and for no activity: %s',
    async (said) => {
      await story();
      await bot.say('ja', 'piet');
      const more = await bot.say(said, 'piet');
      expect(more.field('what-happened').sent).toContain(`laten liggen. ${said}`);
    },
  );

  it('leaves an activity that is told whole where it belongs, and the report open', async () => {
    await story();
    await bot.say('ja', 'piet');
    const told = 'wij sturen elke maand een nieuwsbrief naar onze klanten via mailchimp';
    expect((await bot.say(told, 'piet')).text).toContain('Dat hoort in het register.');
    const whole = await bot.say('vanochtend om 9 uur', 'piet');
    expect(whole.field('what-happened').sent).toBe('iemand heeft een patientendossier in de trein laten liggen');
  });

  it.each([
    'wij gebruiken ook mailchimp',
    'Wij hebben ook een wachtlijst en gebruiken een spoeddienst in de regio.',
    'wij bewaren de facturen zeven jaar',
    'we keep all invoices for seven years',
    'we have cameras in the shop too',
    'we zijn dicht op maandag',
    'we are open till 5',
    'our bookkeeper does payroll',
    'haha wat een gedoe',
    'wacht even telefoon',
    'voeg snelstart toe',
    'remove booking.com from the list',
    'haal mailchimp weg',
    'review my register',
    'kijk mijn register even na',
    'Het verzoek van de heer Jansen moet nog gemeld worden.',
    'the request of Mr Jansen still has to be reported',
    'er ligt ook nog een verzoek van mevrouw Bakker',
  ])('takes nothing of what is said of the business or of something else: "%s"', async (said) => {
    await story();
    await bot.say('ja', 'piet');
    const heard = await bot.say(said, 'piet');
    expect(heard.text).not.toContain(`laten liggen. ${said}`);
    const whole = await bot.say('vanochtend om 9 uur', 'piet');
    expect(whole.field('what-happened').sent).toBe('iemand heeft een patientendossier in de trein laten liggen');
    expect(whole.field('incident').sent).toBe('paper-lost');
  });

  it('says what is still needed to who sends it', async () => {
    await story();
    await bot.say('ja', 'piet');
    expect((await bot.say('verstuur', 'piet')).text).toContain('Nog nodig: Wanneer merkte u het?');
  });

  it.each([
    'we hebben het wachtwoord meteen gewijzigd',
    'wij gebruiken bitlocker',
    'we hebben de klanten gebeld',
    'we hebben er een backup van',
    'we have called them',
    'een patient',
    'het gaat om één patiënt',
    'nee 35 klanten',
    'o nee 35',
    'o nee 35, er zaten ook wat oude in',
    'we zijn gesloten omdat de politie er is',
    'het verzoek om terug te bellen zat er ook in',
  ])('takes what is done about it, and of whom it is, for more of it: "%s"', async (said) => {
    await story();
    await bot.say('ja', 'piet');
    await bot.say(said, 'piet');
    const whole = await bot.say('vanochtend om 9 uur', 'piet');
    expect(whole.field('what-happened').sent).toContain(`laten liggen. ${said}`);
  });

  it.each(['ik moet weg, morgen verder', 'I need to stop, back tomorrow', 'i have to hang up', 'sorry, i must go'])(
    'is put aside, and not lost: "%s"',
    async (said) => {
      await story();
      await bot.say('ja', 'piet');
      expect((await bot.say(said, 'piet')).text).toContain('nog niet gemeld: "iemand heeft een patientendossier');
    },
  );

  it('names a breach and what was told beside it once each, where it is put aside', async () => {
    await story();
    await bot.say('ja', 'piet');
    await bot.say('een klant wil inzage', 'piet');
    const { text } = await bot.say('later', 'piet');
    expect(text.match(/patientendossier/g)).toHaveLength(1);
    expect(text).toContain('een klant wil inzage');
  });

  it('stays the kind that was told, where more of it is told before it opens', async () => {
    await bot.say('gisteren is de laptop van Anna gestolen uit de auto', 'piet');
    const more = await bot.say('er stonden 20 klanten op', 'piet');
    expect(more.field('incident').sent).toBe('device-lost');
  });

  it.each(['geen idee', null])('keeps the moment that was told when the form says %j there', async (unknown) => {
    await bot.say('ik ben gisteren mijn telefoon kwijtgeraakt met alle klanten erin', 'piet');
    const { ask } = await bot.say('ja', 'piet');
    const words = ask.fields.find(({ path }) => path === 'what-happened')?.sent;
    const values = { 'what-happened': words, 'noticed-at': unknown, 'still-open': true };
    const filed = await bot.answer(values, { record: ask.record, as: 'piet' });
    expect(filed.text).toContain('De tijd loopt vanaf 23 november 2026 om 00:00');
    expect((await bot.stored('D-001'))['noticed-at']).toBe('2026-11-22T23:00:00.000Z');
  });

  it('is not thrown away for a no that tells more, and is for a no', async () => {
    await story();
    await bot.say('ja', 'piet');
    await bot.say('vanochtend om 9 uur', 'piet');
    const whole = await bot.say('ja', 'piet');
    expect(whole.button('Ja, klopt: verstuur')).toBeDefined();
    const told = await bot.say('nee nog niet terug', 'piet');
    expect(told.field('what-happened').sent).toContain('nee nog niet terug');
    expect((await bot.say('nee, dat is een vergissing', 'piet')).text).toContain('Er is niets bewaard');
  });

  it('takes a bare no for the question that is still open, and not for throwing it away', async () => {
    await story();
    await bot.say('ja', 'piet');
    await bot.say('vanochtend om 9 uur', 'piet');
    const asked = await bot.say('ja', 'piet');
    expect(asked.ask.fields.map(({ path }) => path)).toContain('in-danger');
    expect((await bot.say('nee', 'piet')).field('in-danger').sent).toBe(false);
    expect((await bot.say('nee', 'piet')).text).toContain('Er is niets bewaard');
  });

  it.each([
    'is het erg',
    'is dit erg dan',
    'komt dit in de krant',
    'ben ik nu strafbaar',
    'heeft een stagiair het recht om in dossiers te kijken',
    'moet ik dat melden dan',
    'moeten we de klanten bellen',
    'kan dit kwaad',
    'is this serious',
    'does this get into the papers',
    'am i in trouble now',
    'hoort dit bij mijn werk eigenlijk',
  ])('takes a question without its mark for no part of what happened: "%s"', async (said) => {
    await story();
    await bot.say('ja', 'piet');
    const asked = await bot.say(said, 'piet');
    expect(asked.text).not.toContain(`laten liggen. ${said}`);
    expect(asked.text).not.toContain('nog niet gemeld');
    expect(asked.text).not.toContain('11.7');
    const whole = await bot.say('vanochtend om 9 uur', 'piet');
    expect(whole.field('what-happened').sent).toBe('iemand heeft een patientendossier in de trein laten liggen');
  });

  it.each([
    'heb ik meteen gebeld',
    'heeft de klant zelf weggegooid',
    'zat een usb stick bij',
    'was een map van marieke',
  ])('takes what begins with its verb and tells for more of it: "%s"', async (said) => {
    await story();
    await bot.say('ja', 'piet');
    const whole = await bot.say(said, 'piet');
    expect(whole.field('what-happened').sent).toContain(`laten liggen. ${said}`);
  });

  it('says how bad it is is asked later', async () => {
    await story();
    await bot.say('ja', 'piet');
    expect((await bot.say('is het erg', 'piet')).text).toContain('Dat blijkt');
  });

  it('shows what was told in it to who asks', async () => {
    await story();
    await bot.say('ja', 'piet');
    const shown = await bot.say('wat had ik ook weer gezegd', 'piet');
    expect(shown.text).toContain('Wat er gebeurde: iemand heeft een patientendossier in de trein laten liggen');
  });

  it.each(['o nee 260, er zaten ook wat oude in', 'nee het waren er 260 denk ik', 'nee 12 patiënten'])(
    'takes another number for no answer to whether it is still open: "%s"',
    async (said) => {
      await story();
      await bot.say('ja', 'piet');
      await bot.say('vanochtend om 9 uur', 'piet');
      const more = await bot.say(said, 'piet');
      expect(more.field('still-open').sent).toBeUndefined();
      expect(more.field('what-happened').sent).toContain(said);
    },
  );

  it('takes neither a question nor a remark for an answer to what stands in it', async () => {
    await story();
    await bot.say('ja', 'piet');
    const remark = await bot.say('er zat wel een naam op', 'piet');
    expect(remark.field('still-open').sent).toBeUndefined();
    expect(remark.field('what-happened').sent).toContain('er zat wel een naam op');
    await bot.say('hoeveel verdient Noor eigenlijk', 'piet');
    const again = await bot.say('vanochtend om 9 uur', 'piet');
    expect([again.field('concerns').sent, again.field('confidant').sent]).toEqual([undefined, undefined]);
    expect(again.field('what-happened').sent).not.toContain('verdient');
  });

  it('stops for today, also where it asks for a day', async () => {
    await bot.say('een klant wil zijn gegevens weg laten halen', 'piet');
    await bot.say('ja', 'piet');
    expect((await bot.say('stoppen voor vandaag', 'piet')).text).toContain('Er is niets bewaard');
  });
});

describe('a breach and a request that were told', () => {
  const both = 'een klant wil zijn gegevens weg en onze laptop is gestolen';

  it.each(['nee eerst het datalek', 'eerst het datalek', 'doe het datalek eerst', 'first the breach please'])(
    'open the breach, which was offered first, by "%s"',
    async (said) => {
      await bot.say(both, 'piet');
      expect((await bot.say(said, 'piet')).field('what-happened').sent).toBe('onze laptop is gestolen');
    },
  );

  it.each(['nee eerst het verzoek', 'liever het verzoek eerst', 'the request first'])(
    'are offered the other way round by "%s"',
    async (said) => {
      await bot.say(both, 'piet');
      expect((await bot.say(said, 'piet')).text).toContain('nog niet gemeld: "een klant wil zijn gegevens weg"');
      expect((await bot.say('ja', 'piet')).field('words').sent).toBe('een klant wil zijn gegevens weg');
    },
  );

  it.each(['nee', 'eerst maar koffie'])('are in no other order by "%s"', async (said) => {
    await bot.say(both, 'piet');
    const { text } = await bot.say(said, 'piet');
    expect(text).not.toContain('Wat er gebeurde: ');
  });
});

it('hears of whom a request is beside how it came', async () => {
  await bot.say('een klant belt, hij wil zien wat we van hem hebben', 'piet');
  await bot.say('ja', 'piet');
  expect((await bot.say('meneer jansen, vanochtend gebeld', 'piet')).field('who').sent).toBe('meneer jansen');
});

describe('the first questions', () => {
  let fresh: TestBot;
  beforeEach(async () => {
    fresh = await startBot();
    await fresh.answer({ name: 'Bakkerij De Vries', contact: 'info@bakkerijdevries.nl' });
    await fresh.say('1');
    await fresh.say('9');
    await fresh.say('ik');
  });
  afterEach(() => fresh.close());

  it('take a name and a number from one line', async () => {
    const { field } = await fresh.say('marieke 06 12345678');
    expect([field('deputy').sent, field('deputy-phone').sent]).toEqual([{ other: 'marieke' }, '06 12345678']);
    expect((await fresh.say('ja')).text).toContain('marieke ken ik alleen van naam');
    expect((await fresh.stored())['deputy-phone']).toBe('06 12345678');
  });

  it('say the name of a person who is new', async () => {
    expect((await fresh.say('mijn vrouw linda')).text).toContain('Vervanger is nu: linda.');
  });

  it('are asked again where their answer was not meant', async () => {
    await fresh.answer({ deputy: 'none' });
    const asked = await fresh.say('soms');
    expect(asked.ask.notice).toContain('Bedoelt u: Klanten: ja?');
    const again = await fresh.say('nee');
    expect(again.ask.fields[0]?.path).toBe(asked.ask.fields[0]?.path);
    expect(again.ask.notice).toBeUndefined();
  });
});

describe('a form that asks several things', () => {
  const places = async () => {
    const { ask } = await bot.say('/register wijzig V-001');
    expect(ask.fields.map(({ path }) => path)).toEqual(['suppliers', 'access', 'owner']);
  };

  it('says which question is still needed, also to a yes', async () => {
    await places();
    const told = await bot.say('wie er bij kan? alleen ik en de meiden in de winkel');
    expect(told.ask.notice).toContain('Nog nodig: Waar staan de gegevens? (daarna nog 1)');
    expect((await bot.say('ja')).ask.notice).toContain('Nog nodig: Waar staan de gegevens? (daarna nog 1)');
  });

  it('takes nothing from what is denied, and no talk for the name of a thing', async () => {
    await places();
    await bot.say('nee hoor, telefoon bewaren we niet');
    const { field } = await bot.say('in een papieren map');
    expect(field('suppliers').sent).toEqual(['catalogue:paper']);
  });
});

describe('the form of a request', () => {
  const wish = 'een klant vraagt of we al zijn gegevens willen wissen';
  beforeEach(async () => {
    await bot.say('later');
    await bot.say(wish);
    await bot.say('ja');
  });
  const stands = async () => (await bot.say('hoe ontvangen? per mail')).ask.fields.find(({ path }) => path === 'words');

  it.each([
    'een trainer had de ledenlijst in de verkeerde appgroep gezet, dat wou ik melden',
    'o ja en gisteren is de tablet met klantgegevens gestolen',
    'onze stagiair heeft een dossier naar de verkeerde huurder gemaild',
    'our intern mailed a file to the wrong tenant yesterday',
  ])('takes no breach for more of it: "%s"', async (said) => {
    const heard = await bot.say(said);
    expect(heard.text).toContain('Dit klinkt als een datalek');
    expect((await bot.say('ja')).field('what-happened').sent).toContain(said.slice(-20));
  });

  it.each(['dit is geen verzoek, stop hiermee', 'stop, dit is geen verzoek', "this isn't a request, stop this"])(
    'is left by who says that it is none: "%s"',
    async (said) => {
      expect((await bot.say(said)).text).toContain('Er is niets bewaard');
      const next = await bot.say('hoe ontvangen? per mail');
      expect(JSON.stringify(next.replies)).not.toContain(said);
      expect(next.text).not.toContain('nog niet gemeld');
    },
  );

  it('asks about what is told of the business, and writes it into no request', async () => {
    const heard = await bot.say('we zijn met vier nu');
    expect(heard.text).toContain('Bedoelt u');
    await bot.say('ja');
    expect((await bot.stored())['staff']).toBe(4);
  });

  it.each([
    ['actually he wants to see it, not delete it', ['access']],
    ['nee, hij wil het inzien', ['access']],
    ['eigenlijk wil hij zijn gegevens inzien', ['access']],
    ['sorry, hij wil inzage in plaats van verwijdering', ['access']],
    ['niet verwijderen maar een kopie', ['access']],
    ['no wait, he wants it corrected', ['rectification']],
    ['hij wil ook een kopie van zijn dossier', ['erasure', 'access']],
    ['also he wants a copy', ['erasure', 'access']],
    ['nee, hij belde gisteren', ['erasure']],
    ['hij wil het liefst vandaag antwoord', ['erasure']],
    ['hij wil niet dat we hem bellen', ['erasure']],
    ['sorry, het was zijn zus die het vroeg', ['erasure']],
    ['actually his name is Tim', ['erasure']],
  ])('takes another wish in the place of the one that was understood: "%s"', async (said, kinds) => {
    await bot.say(said);
    const { ask } = await bot.say('hoe ontvangen? per mail');
    expect(ask.fields.find(({ path }) => path === 'kinds')?.sent).toEqual(kinds);
  });

  it.each([
    'remove booking.com from the list',
    'verwijder snelstart uit het register',
    'voeg mailchimp toe',
    'review my register',
    'wij gebruiken ook mailchimp',
    'we bewaren facturen zeven jaar',
    'het verzoek van mevrouw Bakker moet ook nog gemeld worden',
  ])('takes nothing of what is said of the business or of somebody else: "%s"', async (said) => {
    await bot.say(said);
    expect((await stands())?.sent).not.toContain(said);
  });

  it.each(['actually he is a former employee', 'hij is een oud-medewerker', 'nee, het is een oud collega'])(
    'takes who it is anew: "%s"',
    async (said) => {
      await bot.say(said);
      const { ask } = await bot.say('hoe ontvangen? per mail');
      expect(ask.fields.find(({ path }) => path === 'about')?.sent).toBe('colleague');
    },
  );

  it.each(['sorry, het was zijn zus die het vroeg', 'his mother asked it for him', 'zijn advocaat belde'])(
    'says when somebody else may ask it: "%s"',
    async (said) => {
      expect((await bot.say(said)).text).toContain('art. 12 lid 2 AVG');
      expect((await stands())?.sent).toContain(said);
    },
  );

  it.each([
    'hij is klant sinds 2019',
    'het gaat ook om de foto’s van vorig jaar',
    'hij zegt dat zijn gegevens gelekt zijn',
    'ze was boos omdat er een mail naar de verkeerde ging',
  ])('takes what is said of the one who asks for more of it: "%s"', async (said) => {
    const heard = await bot.say(said);
    expect(heard.text).not.toContain('Dit klinkt als een datalek');
    expect(heard.ask.fields.some(({ sent }) => String(sent).includes(said))).toBe(true);
  });
});

describe('what was told and waits', () => {
  const told = 'maandag heeft de trainer de ledenlijst met telefoonnummers in de appgroep van alle teams gezet';
  beforeEach(() => bot.say('later'));

  it.each([
    'dat van die appgroep wil ik wel melden',
    'dat wil ik melden',
    'ik wil dat toch melden',
    'dat wou ik dus nog melden',
    'ja dat moet ik nog melden',
    'i want to report that',
    'that one should be reported',
  ])('is reported by who says so, after a question: "%s"', async (said) => {
    await bot.say(told);
    await bot.say("mag ik foto's van de jeugd op facebook zetten?");
    expect((await bot.say(said)).field('what-happened').sent).toBe(told);
  });

  it.each([
    'dat wil ik niet melden',
    'ik wil dat de klant zich meldt',
    'de trainer moet zich ziek melden',
    'ik wil nog iets anders melden: een klant wil zijn gegevens zien',
  ])('is not opened by other words of that: "%s"', async (said) => {
    await bot.say(told);
    await bot.say("mag ik foto's van de jeugd op facebook zetten?");
    expect((await bot.say(said)).text).not.toContain(`Wat er gebeurde: ${told}`);
  });

  it('is opened with what is known of who decides where that is asked of it', async () => {
    await bot.say(told);
    await bot.say("mag ik foto's van de jeugd op facebook zetten?");
    expect((await bot.say('moet ik dat melden?')).text).toContain('Dat besluit u zelf. Maak eerst uw melding af');
  });

  it.each(['dat wil ik melden', 'ik wil dat van die laptop melden', 'i want to report something'])(
    'is no request of somebody where nothing waits: "%s"',
    async (said) => {
      expect((await bot.say(said)).text).not.toContain('Soort verzoek');
    },
  );
});

it('who does not know more, where all that is needed is there, leaves what is filled in as it is', async () => {
  await bot.say('later');
  await bot.say('een klant belt, haar adres klopt niet meer, ze woont nu op kerkstraat 3');
  await bot.say('ja');
  const form = await bot.say('weet ik niet');
  expect(form.field('received').sent).toBe('2026-11-24');
  expect(form.field('how').sent).toBe('spoken');
  expect(form.text).toContain('[Ja, klopt: verstuur]');
});
