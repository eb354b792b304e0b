// Who asks is known by name, news of the business is no breach, and nobody gets a task that nobody gave them.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lastSaid, startBot, type TestBot } from '../journeys/support.js';
import { bakeryIntroduced } from './bakery-introduced.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await bakeryIntroduced();
});
afterEach(() => bot.close());
const last = (...said: readonly string[]): Promise<string> => lastSaid(bot, ...said);

describe('who asks', () => {
  it.each([
    ['klant Mulder wil weten wat we van hem hebben', 'Mulder'],
    ['Tonny Wiersma wil uit ons bestand', 'Tonny Wiersma'],
    ['een mail gekregen van Linda Prins, ze wil al haar gegevens gewist hebben', 'Linda Prins'],
    ["Mrs. O'Neill asked for a copy of her data", "Mrs. O'Neill"],
    ['Henk wil zijn gegevens inzien', 'Henk'],
    ['mailtje van ene Jolanda, die wil vergeten worden', 'Jolanda'],
    ['patient wil haar hele dossier inzien, naam Yvonne Peters', 'Yvonne Peters'],
    ['A customer called Emma Blake wants everything we have on her', 'Emma Blake'],
    ['onze oud-collega Floor wil haar personeelsdossier zien', 'Floor'],
    ['klant Fatima El Amrani belde gisteren, ze wil dat we haar gegevens wissen', 'Fatima El Amrani'],
    ['Peter Groenendijk mailde vanochtend dat ie uit ons bestand wil', 'Peter Groenendijk'],
    ['de familie Hoekstra is verhuisd en wil dat we hun adres aanpassen', 'familie Hoekstra'],
    ['klant belt boos dat ze weer de nieuwsbrief krijgt, Ingrid Smeets heet ze', 'Ingrid Smeets'],
    ['een meisje van insta, Yara, vroeg of we dr foto eraf willen halen', 'Yara'],
    ['vd Berg wil niet meer gebeld worden voor aanbiedingen', 'vd Berg'],
    ["jo baas, vrouw Janssen van om d'n hoek wil da we heur uit de kaartenbak gooien", 'vrouw Janssen'],
    ['er belde een mevrouw, ze heette Annelies Bakker, en ze wou weten wat wij van haar bewaren', 'Annelies Bakker'],
    ['Roel de monteur die vorig jaar weg is wil dat zn foto uit de groepslijst gaat', 'Roel'],
    ['Stefan van de autogarage hiernaast die hier klant is wil een uitdraai', 'Stefan'],
    ["somebody wants to know where we got his email from, name's Rob Hughes", 'Rob Hughes'],
    ["guy at the counter, Mateo, doesn't want our promo texts no more", 'Mateo'],
    ['LS, ik maak bezwaar tegen het gebruik van mijn gegevens voor profilering. G. Wolters', 'G. Wolters'],
    ['brief van dhr. A. Yilmaz, verzoekt om wissing van al zijn persoonsgegevens', 'dhr. A. Yilmaz'],
  ])('is recognised by the name: %s', async (said, name) => {
    const [, known] = /Herkennen aan: (.*?)(?: ·|$)/m.exec(await last(said)) ?? [];
    expect(known).toBe(name);
  });

  it('is no builder who wants other conditions', async () => {
    expect(await last('Jansen Bouw wil inzage in zijn gegevens')).not.toContain('Herkennen aan: Jansen Bouw');
  });

  it('is no deputy, however short it is told', async () => {
    expect(await last('Klant wil gewist worden')).toContain('Soort verzoek: Iets laten weghalen');
  });

  it.each([
    'Kees mailde vanochtend dat een klant uit ons bestand wil',
    'Piet zei dat een oud-medewerker zijn dossier wil zien',
  ])('is not who tells of another: %s', async (said) => {
    expect(await last(said)).not.toMatch(/Herkennen aan: (?:Kees|Piet)/);
  });

  it.each([
    'LS, ik maak bezwaar tegen het gebruik van mijn gegevens voor profilering. G. Wolters',
    "Via het contactformulier: 'Kunnen jullie mijn account opheffen en alles wissen? mvg Petra Lamers'",
  ])('is not who passes it on: %s', async (said) => {
    expect(await last(said)).not.toContain('Mijzelf');
  });

  it.each([
    'Kees had vorige week maandag al een verzoek gekregen van Willemijn Post om alles te wissen maar dat is blijven liggen',
    'ik kreeg vrijdag een mail van Carla Nijhuis met de vraag welke gegevens wij aan derden doorgeven over haar',
  ])('waits for an answer, and is a request: %s', async (said) => {
    expect(await last(said)).toMatch(/Soort verzoek: .*Ontvangen: (?:16|20) november 2026/);
  });

  it.each(['de accountant wil de jaarcijfers hebben', 'meneer Postma wil weten wanneer zijn cv-ketel geplaatst wordt'])(
    'asks for none of their data: %s',
    async (said) => {
      expect(await last(said)).toContain('Dit lijkt geen verzoek');
    },
  );

  it.each([
    ['klant Ans Kok mailde vandaag dat ze gewist wil worden', 'Over wie: Een klant'],
    ['klant Joke de Vries mailde vandaag dat ze gewist wil worden, haar dochter werkt hier', 'Over wie: Een klant'],
    ["de bruidegom wil dat ik de ruwe foto's delete", 'Over wie: Een klant'],
    ['guy who applied for the barista job asks us to bin his resume', 'Over wie: Een sollicitant'],
  ])('is what they are said to be: %s', async (said, who) => {
    expect(await last(said)).toContain(who);
  });

  it.each([
    'Good morning, under the GDPR I would like to receive a copy of all the data you hold about me. Kind regards, Marta Kowalczyk, marta.k@outlook.com',
    'Beste bakker, graag ontvang ik alle gegevens die u van mij heeft. Groet, Lies van Es, lies@vanes.nl',
  ])('is not who pastes their mail in: %s', async (said) => {
    const text = await last(said);
    expect(text).toContain('Zien wat u bewaart');
    expect(text).not.toContain('Mijzelf');
  });

  it('keeps the address of the business out of it', async () => {
    const text = await last(
      "Hi, please delete my account and all my data from your shop. I don't want to receive your newsletter anymore. My email is tom.baker@live.com. Thanks, Tom Baker",
    );
    expect(text).toContain('Herkennen aan: Tom Baker');
    expect(await bot.stored()).toMatchObject({ contact: 'info@jansen.nl' });
  });

  it.each([
    ['klant die wil nie meer gebeld worde voor aanbiedingen', 'Hoe ontvangen'],
    ['A customer called Emma Blake wants everything we have on her', 'Hoe ontvangen'],
    ['huurder van nr 14 vraagt camerabeelden van afgelopen zondag', 'Ontvangen'],
    ['een mevrouw wil de camerabeelden zien van zaterdag, ze viel hier van de trap', 'Ontvangen'],
    ['klant Sandra Mol kocht vrijdag een taart en wil nu weten wat we van haar bewaren', 'Ontvangen'],
    ['avg verzoek binnen van j.devries@gmail.com', 'Soort verzoek'],
    ['brief van mevrouw Blom, verzoekt om wissing van al haar gegevens', 'Zien wat u bewaart'],
    ['leverancier zn contactpersoon Ger wil niet meer in ons adresboek', 'verbeteren'],
    ['mailtje van ene Jolanda, die wil vergeten worden', 'reclame'],
  ])('and of it nothing is made up: %s', async (said, what) => {
    expect(await last(said)).not.toContain(what);
  });

  it('is put right by a name without the words around it', async () => {
    const form = await last(
      'er staat hier een mevr De Boer aan de toonbank die wil weten wat we van haar hebben',
      'ja',
      'o ze heet trouwens De Boer-Vink',
    );
    expect(form).toContain('Herkennen aan: De Boer-Vink');
  });
});

describe('news of the business', () => {
  it.each([
    'moneybird is overgenomen door Visma',
    '2e winkel geopend in Groningen, daar werken 3 mensen',
    'er staan nu ook allergieen van klanten in de webshop',
    'bij de lonen kan nu ook Sanne',
    'niks ervoor terug, webshop stopt helemaal',
  ])('is no breach: %s', async (said) => {
    expect(await last(said)).not.toContain('datalek. Zal ik');
  });

  it('and a mailbox that somebody took over is one', async () => {
    expect(await last('onze mailbox is overgenomen door een hacker')).toContain('Dit klinkt als een datalek');
  });

  it('renames a company, and replaces it by nothing', async () => {
    expect(await last('loket heet nu Visma Loket')).toContain('Naam: Visma Loket');
    expect(await last('ja', 'waar staat loon')).toContain('Visma Loket');
  });

  it.each([
    ['contract met Lightspeed per 1 mei opgezegd', 'Gestopt met Lightspeed'],
    ['salaris doen we nu via Nmbrs, dat was eerst Loket', 'Nmbrs in plaats van Loket.nl'],
  ])('ends what ends: %s', async (said, title) => {
    expect(await last(said)).toContain(title);
  });

  it.each([
    ['de vorige eigenaar werkte met exact', 'Exact'],
    ['we overwegen om met Shopify te gaan werken, nog niet zeker', 'Shopify'],
    ['als loket stopt gaan we naar nmbrs', 'Nmbrs'],
  ])('adds no program that is not used: %s', async (said, name) => {
    expect(await last(said)).toContain(`gebruikt u ${name} nu niet`);
  });

  it('of one customer replaces no program', async () => {
    await last('klant Fatima Yildiz wil dat we haar gegevens wissen, ze belde gisteren', 'ja', 'verstuur');
    expect(
      await last('account in lightspeed gewist, in moneybird laten staan want facturen moeten 7 jaar'),
    ).not.toContain('in plaats van');
  });
});

describe('a task', () => {
  it.each([
    'de webshop doet Piet voortaan',
    'bezorging doet Trunkrs',
    'moneybird is overgenomen door Visma',
    'jan heet trouwens Jan de Witte',
    'it man Joost heeft de pc eraf gehaald, backup van vrijdag staat nog goed',
  ])('is given by none of these words: %s', async (said) => {
    const text = await last(said);
    expect(text).not.toContain('Privacy officer:');
    expect(text).not.toContain('Vervanger:');
  });

  it.each(['piet is onze fg', 'kees is onze nieuwe privacy officer, ik stop ermee', 'kees kan er nu ook bij'])(
    'as deputy is not stored by: %s',
    async (said) => {
      await last('verder', said);
      expect(await bot.stored()).not.toHaveProperty('deputy');
    },
  );
});

describe('what an example or another part suggests', () => {
  it('lets nobody read a part that nobody gave them', async () => {
    await bot.say('hoi', 'kees');
    const next = await last(
      'kees houdt V-004 bij',
      'ja',
      '/register wijzig V-004',
      'eigen computer, en alleen de administratie',
      'ja',
      'klopt',
      'klopt',
      'goed',
    );
    expect(next).toContain('Kees houdt bij of dit nog klopt');
    await last('later');
    expect((await bot.say('V-001', 'kees')).text).not.toContain('medewerkers');
    expect((await bot.say('V-004', 'kees')).text).toContain('V-004 Uren, verlof en rooster');
  });
});

describe('a breach', () => {
  it.each([
    ['website gehackt vanmorgen 8:15, formulier met telefoon van ca 600 klanten, staat nog open', 'om 08:15'],
    ['loonstrook van Ahmed per ongeluk naar Anna gemaild vanmorgen om half 9', 'om 08:30'],
    ['er is ingebroken op kantoor vannacht', 'binnengedrongen'],
  ])('is heard in ordinary words: %s', async (said, heard) => {
    const text = await last(said);
    expect(text).toContain('Dit klinkt als een datalek');
    expect(text).toContain(heard);
  });

  it.each([
    'er was bijna nog een mail naar de verkeerde gegaan maar kees zag het net op tijd',
    'o wacht de klant belt net, hij heeft m gezien',
  ])('was noticed when it was, and not when this was: %s', async (said) => {
    const form = await last('mail met loonstrook naar verkeerde gestuurd vanochtend 8 uur', 'ja', said);
    expect(form).toContain('Gemerkt op: 24 november 2026 om 08:00');
  });

  it.each(['weet niet wie het was', 'of 6, weet niet zeker', "it wasn't encrypted no"])(
    'is not said to be closed or unknown by: %s',
    async (said) => {
      const form = await last('map met contracten in de trein laten liggen', 'ja', 'vanochtend 7.42', said);
      expect(form).toContain('Nog nodig: Kan iemand er nu nog bij?');
    },
  );

  it.each(['ik wil anoniem blijven', 'ik wil dit graag vertrouwelijk melden', 'i want to stay anonymous'])(
    'is told in confidence by who says so: %s',
    async (said) => {
      await bot.say(`kees heeft klantgegevens meegenomen naar huis, ${said}`, 'sanne');
      const form = await bot.say('ja', 'sanne');
      expect(form.field('confidant').sent).toBe(form.field('confidant').options?.[0]?.id);
    },
  );

  it('is still open where who got it has it', async () => {
    const form = await last(
      'ik heb een mail met alle klanten in de cc gezet ipv bcc, 62 klanten, net',
      'ja',
      'nee kan niet meer teruggehaald worden, ze hebben m gewoon',
    );
    expect(form).toContain('Staat nog open: ja');
    expect(await last('nee', 'die klanten hebben die mail dus nog steeds')).toContain('Staat nog open: ja');
  });
});

describe('what was told is of what it names', () => {
  it('and is taken back by ongedaan, with nothing else', async () => {
    expect(await last('en een wachtlijst in excel', 'ja', 'ongedaan maken')).toContain('Excel staat nu bij');
    expect(await bot.stored()).toHaveProperty('officer');
  });

  it.each([
    ['mw Smit en dhr Bakker', 'verzoek'],
    ['in d-002 staan 6 mensen', 'Aantal mensen'],
    ['doelgroep verandert, we verkopen nu ook aan scholen en kinderen', 'Webwinkel: nee'],
    ['dropbox nog vergeten, daar staan alle offertes in', 'datalek. Zal ik'],
    ['oude dossiers netjes vernietigd', 'datalek. Zal ik'],
    ['ik ga stoppen, kees neemt mijn rol over vanaf 1 januari', 'Alles is bewaard'],
    ['de boekhouder heet trouwens Van Dalen Administraties', 'trouwens'],
  ])('and makes nothing else up: %s', async (said, what) => {
    expect(await last(said)).not.toContain(what);
  });

  it('of the part that was shown or of another', async () => {
    const text = await last('wat staat er over de webwinkel', 'personeelsdossiers bewaren we vanaf nu 5 jaar');
    expect(text).toContain('V-001 Personeel: Personeelsdossier: 5 jaar');
  });

  it('how long something else is kept is no reason', async () => {
    const text = await last(
      'klantgegevens bewaren we niet 7 jaar maar 5 jaar',
      'ja',
      'de loongegevens bewaren we nu 10 jaar ipv 7',
    );
    expect(text).toContain('V-002 Loon: Loongegevens: 10 jaar');
  });

  it('is not so before its day', async () => {
    expect(await last('we heten vanaf 1 januari Bakkerij Jansen & Zn')).toContain('Vertel het op 1 januari 2027');
  });

  it('calls off one thing, and turns no answer round', async () => {
    await last('klantenkaart doen we, piggy heet dat', 'ja', 'doe toch maar niet, de klantenkaart');
    expect(await bot.stored()).toMatchObject({ 'has-customers': true });
  });

  it('puts a number right with a word behind it', async () => {
    expect(await last('nee wacht het zijn er 16 geen 6, typfoutje')).toContain('16 mensen');
  });
});

describe('a question', () => {
  it.each([
    ['staat lightspeed buiten europa?', 'Dat weet ik niet zeker. Wat er over Lightspeed staat'],
    ['heb ik een contract nodig met loket', 'Wat er over Loket.nl staat'],
    ['ik wil ff weten of WhatsApp gebruiken met klanten wel mag', 'WhatsApp'],
    ['can i undo something i filled in wrong', 'Zeg gewoon wat anders is'],
    ['can a colleague fill this in too', 'Geef die persoon een rol'],
    ['wat doe je met mijn gegevens als ik stop', 'Op woorden alleen wis ik niets'],
    ["what's still missing in our register?", 'Nog te doen'],
    ['wa kunde gij eigenlijk allemaal', 'Ik help u met drie dingen'],
  ])('is answered as asked: %s', async (said, answer) => {
    const text = await last(said);
    expect(text).toContain(answer);
    expect(text).not.toContain('Klanten: ja');
  });

  it('about what must be told to somebody is of that breach', async () => {
    const text = await last(
      'mail met loonstroken van 4 mensen naar de verkeerde klant gestuurd vanochtend 8 uur',
      'ja',
      'er kan nu niemand meer bij',
      'verstuur',
      'moet dhr Pot dit weten',
    );
    expect(text).toContain('Ja, als mensen groot gevaar lopen');
    expect(await last('in d-002 staan 6 mensen')).not.toContain('Hoeveel mensen: 6');
  });

  it('whether breaches run is no breach of a colleague', async () => {
    const { text } = await bot.say('zijn er datalekken', 'kees');
    expect(text).toContain('Vraag het noor');
  });
});

describe('the bot', () => {
  it.each(['wat doe je', 'wat doe je precies'])('says what it does: %s', async (said) => {
    expect(await last(said)).toContain('Ik help u met drie dingen');
  });
});

describe('a first talk', () => {
  let fresh: TestBot;
  beforeEach(async () => {
    fresh = await startBot();
  });
  afterEach(() => fresh.close());
  const told = (...said: readonly string[]): Promise<string> => lastSaid(fresh, 'hoi', ...said);

  it('names who takes over, and leaves who takes care of privacy', async () => {
    const text = await told('webwinkel Sokkenkoning, 3 man, info@sok.nl', 'ja', 'ik', 'me vrouw, Ingrid');
    expect(text).toContain('Vervanger is nu: Ingrid');
    expect(text).not.toContain('Privacy officer');
  });

  it('counts nobody by where the cameras are', async () => {
    const text = await told(
      'taxicentrale Haarlem, 20 chauffeurs, camera in elke wagen',
      'nee niet in elke, alleen in de nachtwagens',
    );
    expect(text).toContain('20 mensen');
  });

  it.each([
    ['restaurant de Zwaan 14 man', 'en wifi voor gasten', 'Naam bedrijf: en wifi'],
    ['dansschool Stepz, 5 man, momoyoga', 'nee momoyoga was vorig jaar, nu eversports', 'Momoyoga'],
    ['kapsalon Knip, 5 man', "nee geen camera's, o wacht wel eentje bij de achterdeur", "Camera's: nee"],
  ])('goes on as it was told: %s, %s', async (first, more, wrong) => {
    expect(await told(first, more)).not.toContain(wrong);
  });

  it('finds no shop in a name', async () => {
    const text = await told('bakkerij Bol, 4 man');
    expect(text).toContain('Naam bedrijf: bakkerij Bol');
    expect(text).not.toContain('Webwinkel');
  });

  it('puts the provider of an address right', async () => {
    const text = await told('Loodgieter De Vries, 3 man, devries@hotmail.com', 'ja', 'niet @hotmail maar @gmail');
    expect(text).toContain('devries@gmail.com');
  });

  it('takes the name and no word that leads to it', async () => {
    const text = await told('Fietsenwinkel Spaak, 3 man, tom@spaak.nl', 'ja', 'actually no, make that Kevin');
    expect(text).toMatch(/^Kevin ken ik alleen van naam/);
  });
});
