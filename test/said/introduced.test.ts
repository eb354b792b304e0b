// What is told of the business in its introduction: nothing of it is lost, and nothing is the opposite of what was said.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await saidBefore(bot, 'hoi');
});
afterEach(() => bot.close());

const business = 'Installatiebedrijf Van Dam, 7 mensen, Moneybird';

/** Up to the yes-no questions, of which these are answered with yes. */
async function toQuestions(answered = 0): Promise<void> {
  await saidBefore(bot, business, 'ja', 'info@vandam.nl', 'ik', 'geen vervanger');
  for (let at = 0; at < answered; at += 1) await bot.say('ja');
}

describe('how many they are', () => {
  it.each([
    ['we zijn met 4 instructeurs en ik doe alles zelf', 5],
    ['we zijn met 4 instructeurs', 4],
    ['wij zijn met z’n twaalven', 12],
    ['nou we zijn met 12 man', 12],
  ])('is asked back where it is said at the question what the business is: "%s"', async (said, staff) => {
    await saidBefore(bot, 'Rijschool De Bocht, info@debocht.nl', 'ja');
    expect((await bot.say(said)).text).toContain(`Bedoelt u: ${staff} mensen?`);
    expect(await bot.stored()).not.toHaveProperty('staff');
  });

  it.each(['info@nattneus.nl sorry info@natteneus.nl', 'oh info@natteneus.nl'])(
    'and a mail address that was not known yet is asked back too: "%s"',
    async (said) => {
      await saidBefore(bot, 'Trimsalon De Natte Neus', 'weet ik niet', 'weet ik niet');
      expect((await bot.say('overslaan')).text).toContain('Wat voor bedrijf');
      expect((await bot.say(said)).text).toContain('info@natteneus.nl?');
    },
  );

  it.each(['wij zijn met 3 vestigingen', 'we zijn met vakantie', 'wij werken met 3 programmas'])(
    'is not told by "%s"',
    async (said) => {
      await saidBefore(bot, 'Rijschool De Bocht, info@debocht.nl', 'ja');
      expect((await bot.say(said)).text).not.toContain('Aantal mensen');
    },
  );

  it.each([
    ['installatiebedrijf van dam, we zijn met 14 man en ik ben ger de eigenaar', 14],
    ['bakkerij jansen, 14 mensen en ik ben de eigenaar', 14],
    ['garage jansen, 3 monteurs en ik', 4],
    ['bakkerij jansen, we zijn met 8, nee toch 7', 7],
    ['bakkerij jansen, 8 mensen, sorry 7 mensen', 7],
    ['bakkerij jansen, 8 mensen, nee geen 2 winkels', 8],
    ['hair salon called Zoet, there are four of us', 4],
    ['wij zijn fysiotherapiepraktijk de linde in zwolle, 3 behandelaars en een assistente', 4],
    ['garage jansen, twee fietsenmonteurs en een weekendhulp', 3],
    ['tandartspraktijk zuid, 2 tandartsen en drie preventieassistentes', 5],
    ['hair salon called Zoet, our staff is four', 4],
  ])('"%s"', async (said, staff) => {
    await bot.say(said);
    await bot.say('ja');
    expect((await bot.stored())['staff']).toBe(staff);
  });

  it.each(['nee wacht we zijn met 8, nee toch 6', 'nee 8, nee toch 6', 'nee 6'])(
    'is put right on the card: "%s"',
    async (said) => {
      await bot.say(business);
      expect((await bot.say(said)).text).toContain('Aantal mensen: 6 mensen');
    },
  );
});

describe('what is told of an activity', () => {
  it.each([
    'sollicitanten bewaren we 3 maanden',
    'we keep applicants for 3 months',
    'klanten bewaren we 2 jaar, camera’s hebben we ook',
  ])('how long it is kept is said to be for later: "%s"', async (said) => {
    await toQuestions(2);
    const told = await bot.say(said);
    expect(told.text).toContain('niet gebruikt: "');
    expect(told.text).toMatch(/niet gebruikt: "[^"]*\d (?:maanden|jaar|months)/);
  });

  it('an answer below its offer answers the question that is open', async () => {
    await saidBefore(bot, business, 'ja', 'info@vandam.nl', 'ik');
    expect((await bot.say('sollicitanten bewaren we 3 maanden')).button('Ja, maak een concept')).toBeDefined();
    await bot.say('geen vervanger');
    expect(await bot.stored()).toMatchObject({ deputy: 'none' });
  });
});

describe('a number of others', () => {
  it.each(['het zijn 260 klanten', '260 klanten', 'we hebben 40 patiënten', 'about 300 customers'])(
    'is not how many work there: "%s"',
    async (said) => {
      await saidBefore(bot, 'Bakkerij De Bocht, info@debocht.nl', 'ja');
      await bot.say('bakker');
      await bot.say(said);
      expect(await bot.stored()).not.toHaveProperty('staff');
    },
  );
});

describe('what kind of business it is', () => {
  it.each([
    ['wij zijn fysiotherapiepraktijk de linde in zwolle, 3 behandelaars en een assistente', 'Zorg of welzijn'],
    ['ik heb een kleine fysiopraktijk in zwolle, met 3 behandelaars en een assistente', 'Zorg of welzijn'],
    ['vloerbedrijf de plank, 4 man', 'Bouw of installatie'],
  ])('is told with who work there: "%s"', async (said, sector) => {
    expect((await bot.say(said)).text).toContain(`Soort bedrijf: ${sector}`);
  });
});

describe('what happened there', () => {
  it.each([
    'marieke heeft een mail met alle klanten van de webshop in de cc gezet ipv bcc',
    'ik heb per ongeluk de nieuwsbrief van de webshop naar alle personeelsleden en klanten gestuurd met hun adressen',
  ])('is no story of what the business does: "%s"', async (said) => {
    await saidBefore(bot, 'bakkerij de korenaar', 'joost@korenaar.nl', 'later');
    const told = await bot.say(said);
    expect(told.text).toContain('Dit klinkt als een datalek');
    expect(told.text).not.toContain('Dit begrijp ik van uw bedrijf');
  });
});

describe('the card with what was understood', () => {
  it.each([
    ['7 mensen dus, en whatsapp hoort er ook bij', 'WhatsApp'],
    ['whatsapp gebruiken we ook', 'WhatsApp'],
    ['ja klopt, en ook een webshop', 'Webwinkel: ja'],
    ['en een camera bij de balie ja', "Camera's: ja"],
    ['ja dat klopt, en we zijn een vof', 'Rechtsvorm: Vof'],
    ['ja klopt, we zijn een stichting', 'Rechtsvorm: Stichting'],
    ['ja plus een nieuwsbrief', 'Nieuwsbrief: ja'],
  ])('comes again with what is said beside it: "%s"', async (said, line) => {
    await bot.say(business);
    const card = await bot.say(said);
    for (const one of [line, 'Naam bedrijf: Installatiebedrijf Van Dam', '7 mensen', 'Moneybird'])
      expect(card.text).toContain(one);
    expect(await bot.stored()).toEqual({});
    await bot.say('ja');
    expect(await bot.stored()).toMatchObject({ name: 'Installatiebedrijf Van Dam', staff: 7 });
  });

  it.each(['ja', 'ja dat klopt helemaal hoor', 'klopt', 'prima zo'])('"%s" takes it', async (said) => {
    await bot.say(business);
    const { text } = await bot.say(said);
    expect(text).not.toContain('begreep ik niet');
    expect(await bot.stored()).toMatchObject({ name: 'Installatiebedrijf Van Dam', staff: 7 });
  });

  it('says what it did not understand beside a yes', async () => {
    await bot.say(business);
    expect((await bot.say('ja en onze kat heet Minoes')).text).toContain('begreep ik niet');
    expect(await bot.stored()).toMatchObject({ staff: 7 });
  });

  it('is left for what happened', async () => {
    await bot.say(business);
    expect((await bot.say('joep is zn telefoon kwijt geraakt in de trein')).text).toContain(
      'Dit klinkt als een datalek',
    );
  });
});

it('a program that is named beside a yes to others is offered with them', async () => {
  await toQuestions();
  await bot.say('later');
  await bot.say('we gebruiken whatsapp');
  expect((await bot.say('ja en ook laposta')).text).toMatch(/WhatsApp.*Laposta/);
  expect((await bot.say('ja')).text).toContain('WhatsApp, Laposta');
});

describe('no webshop', () => {
  it.each([
    ['webshop nee, wel website met contactformulier', 'nee'],
    ['nee we verkopen niet online. wel site met formulier', 'nee'],
    ['een webwinkel hebben we niet, wel een website', 'nee'],
    ['webshop is er niet maar wel een site', 'nee'],
    ['we verkopen niet alleen online, ook een winkel en een nieuwsbrief', 'ja'],
  ])('"%s" is: %s', async (said, value) => {
    await toQuestions();
    expect((await bot.say(said)).text).toContain(`Webwinkel: ${value}`);
  });

  it('puts the card right', async () => {
    await toQuestions();
    await bot.say('we hebben personeel en een webshop');
    expect((await bot.say('nee we verkopen niet online. wel site met formulier')).text).toMatch(
      /Personeel: ja[\s\S]*Webwinkel: nee[\s\S]*Website: ja/,
    );
  });
});

describe('a yes or no with something of another question', () => {
  it.each(['ja ik gebruik chatgpt wel eens voor teksten', 'ja, we sturen wel eens een nieuwsbrief'])(
    'is no yes to what is asked: "%s"',
    async (said) => {
      await toQuestions(4);
      const { text } = await bot.say(said);
      expect(text).toContain('Dit begrijp ik van uw bedrijf');
      expect(text).not.toContain('Inhuur:');
      expect((await bot.say('ja')).text).toContain("zzp'ers of uitzendkrachten");
      expect(await bot.stored()).not.toHaveProperty('hires');
    },
  );

  it.each([
    ['ja zeker, en we hebben ook leveranciers', /Klanten: ja[\s\S]*Leveranciers: ja/],
    ['nee, we hebben wel een website en een nieuwsbrief', /Klanten: nee[\s\S]*Website: ja[\s\S]*Nieuwsbrief: ja/],
    ['nee maar wel een website', /Klanten: nee[\s\S]*Website: ja/],
    ['ja, we gebruiken facebook', /Klanten: ja[\s\S]*Programma's: Facebook/],
  ])('is on one card with it: "%s"', async (said, lines) => {
    await toQuestions();
    const { text } = await bot.say(said);
    expect(text).toMatch(lines);
    expect(text).not.toContain('Bedoelt u');
    await bot.say('ja');
    expect(await bot.stored()).toHaveProperty('has-customers');
  });

  it.each(['ja klanten hebben we', 'ja, we noteren naam en telefoon', 'ja in een kaartenbak', 'ja zeker wel'])(
    'is the yes that it is: "%s"',
    async (said) => {
      await toQuestions();
      await bot.say(said);
      expect((await bot.stored())['has-customers']).toBe(true);
    },
  );

  it.each(['alles staat in animana en moneybird', 'sturen elke maand een nieuwsbrief via mailchimp'])(
    'what names programs is no yes to something else: "%s"',
    async (said) => {
      await toQuestions(1);
      const { text } = await bot.say(said);
      expect(text).toContain("Programma's");
      expect(text).not.toContain('Leveranciers: ja');
    },
  );

  it('"nee freelancers niet" is of them, and not of the question before', async () => {
    await toQuestions(4);
    expect((await bot.say('nee freelancers niet, nou ja soms een waarnemer')).text).not.toContain('Sollicitanten: nee');
    expect((await bot.stored())['recruits']).toBe(true);
  });

  it('what the cars have says no yes', async () => {
    await toQuestions(3);
    expect((await bot.say('de bussen hebben gps van trackjack')).text).not.toContain('Sollicitanten: ja');
  });
});

describe('how the business is reached', () => {
  it.each([
    'Van Dam, info@vandam.nl of bel 0344 612233',
    'Van Dam, mail info@vandam.nl en het nummer is 0344 612233',
    'Van Dam, 0344 612233, info@vandam.nl',
  ])('is kept in both ways: "%s"', async (said) => {
    await bot.say(said);
    await bot.say('ja');
    expect(await bot.stored()).toMatchObject({ name: 'Van Dam', contact: 'info@vandam.nl, 0344 612233' });
  });

  it.each(['info@vandam.nl en het nummer is 0344-612233', 'info@vandam.nl of bel 0344-612233'])(
    'is no name: "%s"',
    async (said) => {
      const form = await bot.say(said);
      expect(form.field('contact').sent).toBe('info@vandam.nl, 0344-612233');
      expect(form.field('name').sent).toBeUndefined();
    },
  );

  it('is added to what was typed before', async () => {
    await bot.say('Van Dam, info@vandam.nl');
    expect((await bot.say('en het telefoonnummer 0344-612233 erbij')).field('contact').sent).toBe(
      'info@vandam.nl, 0344-612233',
    );
  });

  it.each([
    ['contact moet ook telefoon 0344 612233 zijn', 'info@vandam.nl, 0344 612233'],
    ['ons telefoonnummer is 0344 612233', 'info@vandam.nl, 0344 612233'],
    ['contact moet post@vandam.nl of 0344 612233 zijn', 'post@vandam.nl, 0344 612233'],
    ['ons telefoonnummer is 0344 612233 in plaats van het mailadres', '0344 612233'],
  ])('is said back with what it is, and nothing of it is lost: "%s"', async (said, contact) => {
    await toQuestions(1);
    expect((await bot.say(said)).text).toContain(`Bedoelt u: Contact: ${contact}?`);
    await bot.say('ja');
    expect((await bot.stored())['contact']).toBe(contact);
  });

  it('of the same kind is in the place of what was known', async () => {
    await bot.say('Van Dam, info@vandam.nl, 0344 612233');
    await bot.say('ja');
    await bot.say('ons nieuwe mailadres is post@vandam.nl');
    expect((await bot.stored())['contact']).toBe('post@vandam.nl, 0344 612233');
  });
});

describe('who takes over', () => {
  async function toDeputy(officer: string): Promise<void> {
    await saidBefore(bot, business, 'ja', 'info@vandam.nl', officer);
  }
  const deputy = async () => {
    const stored = await bot.stored();
    const people = await bot.read(({ people: all }, organisation) => all.list(organisation));
    return people.find(({ id }) => id === stored['deputy'])?.name ?? stored['deputy'];
  };

  it.each([
    'nee ik ben de vervanger',
    'ik zelf',
    'ik ben dat zelf',
    'ik vervang haar',
    'ik ben haar vervanger',
    'ik val dan in',
    'ik zelf als Ilse er niet is, bel maar op 06 51234567',
  ])('"%s" is who types', async (said) => {
    await toDeputy('Ilse');
    await bot.say(said);
    if ((await deputy()) === undefined) await bot.say('ja');
    expect(await deputy()).toBe('noor');
  });

  it.each([
    ['Piet als ik ziek ben', 'Piet'],
    ['piet is er als ik er niet ben', 'piet'],
    ["Marieke when I'm ill", 'Marieke'],
    ['dan doet Henk het', 'Henk'],
    ['als ik weg ben is Fatma er', 'Fatma'],
    ['Piet bij ziekte of vakantie', 'Piet'],
    ['mijn vrouw Anna is er als ik weg ben', 'Anna'],
    ['niemand als ik ziek ben', 'none'],
  ])('"%s", with when, is %s', async (said, name) => {
    await toDeputy('ik');
    await bot.say(said);
    if ((await deputy()) === undefined) await bot.say('ja');
    expect(await deputy()).toBe(name);
  });

  it.each(['mijn vrouw is er als ik weg ben', "my wife is there when I'm away", 'mijn man bij ziekte'])(
    '"%s" is somebody whose name is asked',
    async (said) => {
      await toDeputy('ik');
      expect((await bot.say(said)).text).toContain('Hoe heet die persoon?');
      expect(await deputy()).toBeUndefined();
    },
  );

  it.each([
    'de zaak is dicht als ik ziek ben',
    'als ik ziek ben is de zaak dicht',
    'ik bel wel als ik ziek ben',
    'Piet is ziek',
    'wat als ik ziek ben',
    'we gaan dicht als ik weg ben',
  ])('"%s" is nobody', async (said) => {
    await toDeputy('ik');
    await bot.say(said);
    expect(await deputy()).toBeUndefined();
  });

  it.each(['ik vervang haar niet', 'nee we hebben geen vervanger', 'ik heb geen vervanger'])(
    '"%s" is not who types',
    async (said) => {
      await toDeputy('Ilse');
      await bot.say(said);
      await bot.say('ja');
      expect(await deputy()).not.toBe('noor');
    },
  );

  it.each(['jeroen is mn vervanger, 06 12345678', 'Jeroen, 06 12345678'])(
    'is told with a number: "%s"',
    async (said) => {
      await toDeputy('ik');
      await bot.say(said);
      await bot.say('ja');
      expect(await deputy()).toMatch(/^jeroen$/i);
      expect((await bot.stored())['deputy-phone']).toBe('06 12345678');
    },
  );

  it.each([
    'dat doe ik zelf, en jeroen neemt waar als ik er niet ben',
    'ik, Jeroen vervangt me',
    'doe ik zelf maar jeroen is mijn vervanger',
  ])('is told with who takes care of privacy: "%s"', async (said) => {
    for (const one of [business, 'ja', 'info@vandam.nl']) await bot.say(one);
    expect((await bot.say(said)).text).toMatch(/Privacy officer: noor[\s\S]*Vervanger: jeroen/i);
    await bot.say('ja');
    expect(await deputy()).toMatch(/^jeroen$/i);
  });

  it.each([
    ['ik en anders fatima', 'fatima'],
    ['doe ik zelf, karin neemt het over', 'karin'],
    ['i do privacy myself, sarah takes over', 'sarah'],
  ])('is told with who takes care of privacy where that was left open: "%s"', async (said, name) => {
    for (const one of [business, 'ja', 'info@vandam.nl', 'overslaan']) await bot.say(one);
    const told = await bot.say(said);
    expect(told.text).toMatch(/Privacy officer: noor/);
    expect(told.text).toContain(`Vervanger: ${name}`);
    await bot.say('ja');
    expect(await deputy()).toBe(name);
  });

  it('is told in English with what was answered before, and asks for nothing', async () => {
    await toDeputy('ik');
    expect((await bot.say('i do privacy myself, sarah takes over')).text).not.toContain('verzoek');
    await bot.say('ja');
    expect(await deputy()).toBe('sarah');
  });

  it.each([
    'vervanger moet noor zijn',
    'vervanger is noor',
    'ik ben de vervanger',
    'vervanger klopt niet, dat ben ik',
    'de nieuwe vervanger ben ik',
  ])('is put right later: "%s"', async (said) => {
    await toDeputy('Ilse');
    await bot.say('geen vervanger');
    await bot.say('ja');
    expect((await bot.say(said)).text).toContain('Bedoelt u: Vervanger: noor?');
    await bot.say('ja');
    expect(await deputy()).toBe('noor');
  });

  it.each(['vervanger is ziek', 'de vervanger moet nog bellen', 'onze vervanger is er maandag'])(
    'is nobody called so: "%s"',
    async (said) => {
      await toQuestions(1);
      expect((await bot.say(said)).text).not.toContain('Vervanger:');
    },
  );

  it('may be somebody new', async () => {
    await toQuestions(1);
    expect((await bot.say('de nieuwe plaatsvervanger wordt sanne')).text).toContain('Bedoelt u: Vervanger: sanne?');
    await bot.say('ja');
    expect(await deputy()).toBe('sanne');
  });
});

describe('what is asked or said beside the questions', () => {
  it.each(['vraag ik aan ilse', 'daar zou ik ilse over moeten bellen', 'dat weet henk, eh ik bedoel ilse'])(
    '"%s" is not known yet',
    async (said) => {
      await toQuestions();
      await bot.say(said);
      expect((await bot.stored())['has-customers']).toBeNull();
    },
  );

  it.each(['dat weet iedereen', 'klanten bellen we op'])('"%s" is known', async (said) => {
    await toQuestions();
    await bot.say(said);
    expect((await bot.stored())['has-customers']).not.toBeNull();
  });

  it.each(['wat bedoelen jullie met leveranciers, drukker ofzo?', 'waarom vraag je naar leveranciers?'])(
    'another question is explained, and this one stays: "%s"',
    async (said) => {
      await toQuestions(2);
      const { text } = await bot.say(said);
      expect(text).toContain('Bij een leverancier kent u vaak één persoon');
      expect(text).toContain('Hebt u personeel in dienst?');
    },
  );

  it('a question tells nothing of the business', async () => {
    await toQuestions();
    expect((await bot.say('wat bedoelen jullie met leveranciers, drukker ofzo?')).text).not.toContain(
      'Leveranciers: ja',
    );
  });

  it('"kan ik dit van de vervanger nog veranderen" comes to the deputy', async () => {
    await toQuestions(1);
    expect((await bot.say('kan ik dit van de vervanger nog veranderen')).text).toContain(
      'Wie neemt het over bij ziekte of vakantie?',
    );
  });

  it('a doubt about something else leaves no name unknown, and the name may be meant after it', async () => {
    const { text } = await bot.say('geen idee of dierenarts onder zorg valt?');
    expect(text).not.toContain('weten we nog niet');
    expect((await bot.say('nee ik bedoelde: Dierenartspraktijk De Vlierhof')).field('name').sent).toBe(
      'Dierenartspraktijk De Vlierhof',
    );
  });

  it.each(['dierenartspraktijk de vlierhof, 7 mensen', 'dierenkliniek zuid, een praktijk met 7 mensen'])(
    'who cares for animals is no care for people: "%s"',
    async (said) => {
      expect((await bot.say(said)).text).not.toContain('Zorg of welzijn');
    },
  );

  it.each(['klopt maar het telefoonnummer hoort er ook bij', 'ja klopt, alleen het nummer ontbreekt'])(
    'what lacks in the form is no request: "%s"',
    async (said) => {
      await bot.say('Van Dam, info@vandam.nl');
      expect((await bot.say(said)).text).not.toContain('verzoek');
    },
  );

  it('the whole name is put right on the card', async () => {
    await bot.say('stichting de brug, 3 man');
    const card = await bot.say('ja klopt wel, alleen heet het voluit stichting de brug arnhem');
    expect(card.text).toContain('Naam bedrijf: stichting de brug arnhem');
  });
});

describe('who takes care of privacy', () => {
  it('is told in so many words, and is no request', async () => {
    await toQuestions();
    await bot.say('later');
    expect((await bot.say('ilse is onze privacy officer, zij pakt vragen op')).text).not.toContain('verzoek');
  });

  it.each(['ja dat neem ik op mij', 'ja doe ik', 'ik neem het op mij'])('takes it on with "%s"', async (said) => {
    await bot.say('hoi', 'ilse');
    for (const one of [business, 'ja', 'info@vandam.nl']) await bot.say(one);
    await bot.say('ilse');
    await bot.say('ja');
    expect((await bot.say(said, 'ilse')).text).toContain('U bent nu');
  });

  it.each(['ja dat neem ik op mij', 'ja doe ik'])('is not offered to who was not asked: "%s"', async (said) => {
    await toQuestions();
    await bot.say('hoi', 'ilse');
    expect((await bot.say(said, 'ilse')).text).not.toMatch(/U bent nu|verzoek over eigen gegevens/);
  });
});

describe('the address and the number of the trade register', () => {
  it.each([
    'camping De Meerkoet, kvk 08123456, kerkweg 12 giethoorn, info@meerkoet.nl',
    'camping De Meerkoet, kerkweg 12 giethoorn, kvk-nummer: 08123456, info@meerkoet.nl',
  ])('are no telephone number: "%s"', async (said) => {
    await bot.say(said);
    await bot.say('ja');
    expect(await bot.stored()).toMatchObject({
      name: 'camping De Meerkoet',
      contact: 'info@meerkoet.nl',
      kvk: '08123456',
      address: 'kerkweg 12 giethoorn',
    });
  });

  it('are told in English', async () => {
    await bot.say('we are a hair salon called Zoet, church street 5, chamber of commerce number 08123456, 06 12345678');
    await bot.say('ja');
    expect(await bot.stored()).toMatchObject({ kvk: '08123456', contact: '06 12345678' });
  });

  it('a telephone number beside them stays one', async () => {
    await bot.say('camping De Meerkoet, 0521 123456, info@meerkoet.nl, we zijn met 12 mensen');
    await bot.say('ja');
    expect(await bot.stored()).toMatchObject({ contact: 'info@meerkoet.nl, 0521 123456', staff: 12 });
    expect((await bot.stored())['kvk']).toBeUndefined();
  });
});

describe('a name beside what they are', () => {
  it.each([
    [
      "hoi, wij zijn een administratie en salariskantoor in deventer, Hofstra & De Wit Administraties, met 7 man. we doen boekhouding en aangiftes voor mkb en de lonen voor zo'n 40 bedrijven. we werken met twinfield, nmbrs en outlook",
      'Hofstra & De Wit Administraties',
    ],
    ['we zijn een kapsalon, Zoet & Zo, 3 mensen', 'Zoet & Zo'],
    ['we are a hair salon in Zwolle, Sweet and Low, with 3 people', 'Sweet and Low'],
  ])('"%s"', async (said, name) => {
    await bot.say(said);
    await bot.say('ja');
    expect((await bot.stored())['name']).toBe(name);
  });

  it.each([
    'wij zijn een bakkerij, in Zwolle, met 7 mensen',
    'we zijn een kapsalon, Salon Software en kassa, met 3 man',
  ])('is none of another thing: "%s"', async (said) => {
    await bot.say(said);
    await bot.say('ja');
    expect((await bot.stored())['name']).toBeUndefined();
  });

  it('what they do for clients is not lost, and neither are the programs', async () => {
    const card = await bot.say(
      'wij zijn een salariskantoor, Hofstra & De Wit, met 7 man. we doen de lonen voor zo 40 bedrijven met nmbrs',
    );
    expect(card.text).toContain('"we doen de lonen voor Bakkerij Jansen"');
    expect((await bot.say('ja')).text).toContain("Programma's die nu in uw register staan: Nmbrs");
    await bot.say('info@hofstra.nl');
  });
});

describe('what is kept of customers, told with the business', () => {
  const told = 'verhuurbedrijf Zonneveld, 3 mensen. we bewaren van huurders loonstroken, kopie paspoort. moneybird';

  it('stands on the card, also after something else was put right, and in the draft', async () => {
    expect((await bot.say(told)).text).toContain('U bewaart ook: Kopie paspoort of ID-kaart, Loon');
    expect((await bot.say('nee, 5 mensen')).text).toContain('U bewaart ook: Kopie paspoort of ID-kaart, Loon');
    await bot.say('ja');
    expect((await bot.stored('V-001'))['data']).toEqual(expect.arrayContaining(['name', 'id-copy', 'salary']));
  });

  it.each([
    'Garage Bakker, 6 mensen, klanten in moneybird. we bewaren van medewerkers een kopie paspoort',
    'Garage Bakker, 6 mensen, klanten in moneybird. een kopie paspoort bewaren we niet',
    'Garage Bakker, 6 mensen, klanten in moneybird en de loonstroken bij de boekhouder',
  ])('is not in "%s"', async (said) => {
    expect((await bot.say(said)).text).not.toContain('U bewaart ook');
  });
});

it.each(['320 leden', '40 vrijwilligers', '250 members'])('"%s" is what a club counts, and no name', async (said) => {
  const { text } = await bot.say(said);
  expect(text).toContain('Soort bedrijf: Sport, cultuur of vereniging');
  expect(text).not.toContain('Naam bedrijf: ');
});

describe('who wants to send where there is nothing to send', () => {
  it.each(['verstuur', 'verzenden', 'verstuur maar', 'send it'])('answers no question by it: "%s"', async (said) => {
    await toQuestions(2);
    const { text } = await bot.say(said);
    expect(text).toContain('Hier is niets om te versturen');
    expect(text).not.toContain('Antwoord met ja of nee');
    expect(await bot.stored()).not.toHaveProperty('has-staff');
    expect((await bot.say('ja')).text).toContain('?');
  });

  it('hears what is missing in a form that has something in it', async () => {
    await toQuestions(10);
    await bot.say('/register wijzig V-001');
    await bot.say('moneybird');
    const { text, field } = await bot.say('verstuur');
    expect(text).toContain('Nog nodig: Wie werkt bij u met deze gegevens?');
    expect(field('suppliers').sent).toHaveLength(1);
  });

  it('names no program in an empty form', async () => {
    await toQuestions(10);
    await bot.say('/register wijzig V-001');
    expect((await bot.say('verzenden')).text).toContain('Hier is niets om te versturen');
  });
});

describe('what kind of business it is', () => {
  it.each([
    'boekhouding doet mijn broer',
    'boekhoudng doet mijn zwager',
    'mijn broer doet de boekhouding',
    'de administratie doet mijn vrouw',
    'onze website doet mijn neef',
    'de schoonmaak laten we doen',
    'de boekhouding besteden we uit',
    'my brother does the books',
    'the accounting is done by my wife',
    'our cleaning is outsourced',
  ])('is not told by whose work it is: "%s"', async (said) => {
    await saidBefore(bot, 'Garage Jansen, info@j.nl', 'ja');
    expect((await bot.say(said)).text).not.toContain('Bedoelt u');
    expect(await bot.stored()).not.toHaveProperty('sector');
  });

  it.each([
    ['wij doen boekhouding', 'finance'],
    ['boekhouding', 'finance'],
    ['mijn man knipt en ik doe de nagels', 'beauty'],
    ['schoonmaak', 'services'],
    ['mijn broer en ik leggen vloeren', 'construction'],
    ['websites', 'it'],
  ])('is told by what they do: "%s"', async (said, sector) => {
    await saidBefore(bot, 'Garage Jansen, info@j.nl', 'ja');
    const { text } = await bot.say(said);
    if (text.includes('Bedoelt u')) await bot.say('ja');
    expect(await bot.stored()).toHaveProperty('sector', sector);
  });

  it.each([
    ['Stichting Boomhut, kinderopvang, info@boomhut.nl', 'Onderwijs of kinderopvang'],
    ['we zijn een stichting die kinderopvang doet, met 8 mensen', 'Onderwijs of kinderopvang'],
    ['vereniging De Zon, muziekschool, 3 mensen, info@x.nl', 'Onderwijs of kinderopvang'],
    ['Foundation Treehouse, daycare, 8 people', 'Onderwijs of kinderopvang'],
    ['Stichting Zorg Dichtbij, thuiszorg, 12 mensen', 'Zorg of welzijn'],
    ['Stichting De Brug, 4 mensen, info@x.nl', 'Sport, cultuur of vereniging'],
    ['voetbalvereniging VV Zuid, met kantine en winkel, info@x.nl', 'Sport, cultuur of vereniging'],
    ['we zijn een vereniging met 300 leden, info@x.nl', 'Sport, cultuur of vereniging'],
    ['stichting met een museum, 3 mensen, info@x.nl', 'Sport, cultuur of vereniging'],
  ])('is what is done there, before in which form: "%s"', async (said, sector) => {
    expect((await bot.say(said)).text).toContain(`Soort bedrijf: ${sector}`);
  });

  it.each([
    'webshop in kleding, Modemeisje, info@mm.nl, 3 mensen',
    'vloeren leggen, Vloerbaas, info@mm.nl, 3 mensen',
    'nagels en wimpers, Glans, 3 mensen, info@mm.nl',
    'tutoring kids, Brightside, 3 people, info@mm.nl',
  ])('is no name: "%s"', async (said) => {
    expect((await bot.say(said)).text).not.toMatch(/Naam bedrijf: (?:webshop|vloeren|nagels|tutoring)/);
  });
});

describe('who speaks', () => {
  it.each([
    'ik ben Sanne de Boer van Stomerij De Ketting, we zijn met zn vieren',
    'ik ben sanne de boer van stomerij de ketting, we zijn met zn vieren',
    'met Kees Bakker van Stomerij De Ketting, 4 mensen',
  ])('is not what the business is: "%s"', async (said) => {
    expect((await bot.say(said)).text).not.toMatch(/Land- en tuinbouw|Winkel|Horeca/);
  });

  it('is of a business that is named behind "van"', async () => {
    const { text } = await bot.say('ik ben van Garage Jansen, we zijn met 4 man');
    expect(text).toContain('Naam bedrijf: Garage Jansen');
    expect(text).not.toContain('van Garage Jansen');
  });

  it('keeps the "van" of a family name', async () => {
    expect((await bot.say('wij zijn van Dijk Schilders, 4 man')).text).toContain('Naam bedrijf: van Dijk Schilders');
  });
});

describe('the number in the trade register and the legal form, in a list', () => {
  it.each(['Garage Jansen, vof, kvk 34567812, we zijn met zn vieren', 'Garage Jansen, kvk 34567812, vof, 4 man'])(
    'are each their own: "%s"',
    async (said) => {
      const { text } = await bot.say(said);
      expect(text).toContain('Rechtsvorm: Vof of maatschap');
      expect(text).toContain('KvK-nummer: 34567812');
      expect(text).not.toContain('Contact:');
    },
  );
});

describe('what is typed where it is asked who takes care of privacy', () => {
  beforeEach(() => saidBefore(bot, business, 'ja', 'info@vandam.nl'));

  it.each(['sorry het waren 80 klanten', 'nee 80 klanten'])('counts nobody who works here: "%s"', async (said) => {
    expect((await bot.say(said)).text).not.toContain('80 mensen');
  });

  it('still puts right how many work here', async () => {
    expect((await bot.say('sorry het zijn 9 mensen')).text).toContain('Bedoelt u: 9 mensen?');
  });
});

describe('a till', () => {
  it('is no webshop, and only the new one is used', async () => {
    const { text } = await bot.say('Spaak & Zn, fietsenwinkel, 5 man, nieuwe kassa: van lightspeed naar shopify pos');
    expect(text).toContain("Programma's: Shopify");
    expect(text).not.toMatch(/Webwinkel|Lightspeed/);
  });

  it('beside a shop on the internet leaves that', async () => {
    expect((await bot.say('Spaak & Zn, fietsenwinkel, 5 man, webshop in shopify')).text).toContain('Webwinkel: ja');
  });
});

describe('where the data are', () => {
  it.each([
    ['garage van beek, 6 man, klanten staan in carsys', 'carsys'],
    ['fysio doe, 4 man, dossiers zitten in fysiogrid, facturen via exact', 'Exact, fysiogrid'],
  ])('is a program, also one that nobody knows here: "%s"', async (said, programs) => {
    expect((await bot.say(said)).text).toContain(`Programma's: ${programs}\n`);
  });

  it.each(['kapsalon knip, 3 man, klanten staan in een bakje', 'kapsalon knip, 3 man, klanten staan in mappen'])(
    'is no program where it is a thing: "%s"',
    async (said) => {
      expect((await bot.say(said)).text).not.toContain("Programma's:");
    },
  );
});

it.each([
  ['garage van beek, 6 man', 'garage van beek'],
  ['fietsen van de ven, 3 man', 'fietsen van de ven'],
  ['bakkerij van der velde in ede, 3 man', 'bakkerij van der velde'],
])('a name does not end with "van": "%s"', async (said, name) => {
  expect((await bot.say(said)).text).toContain(`Naam bedrijf: ${name}\n`);
});
