// What people say to somebody who helps them: politeness, questions back, words without a slash. None of it is an answer.
import { describe, expect, it, onTestFinished } from 'vitest';
import { finishFirstRun, startBot, type TestBot } from './support.js';

async function begin(): Promise<TestBot> {
  const bot = await startBot();
  onTestFinished(() => bot.close());
  return bot;
}

/** A bot after the introduction, with the question for the name of an activity open. */
async function asked(): Promise<TestBot> {
  const bot = await begin();
  await finishFirstRun(bot);
  await bot.press(`change|${(await bot.record('V-001')).id}|name`);
  return bot;
}

async function idle(): Promise<TestBot> {
  const bot = await asked();
  await bot.say('later');
  return bot;
}

describe('while a question waits', () => {
  it.each([
    ['hoi', 'Dag! We waren hier gebleven.'],
    ['Goedemorgen!', 'Dag! We waren hier gebleven.'],
    ['dank u wel', 'Graag gedaan!'],
    ['wat is een verwerker?', 'Een verwerker'],
    ['Wat betekent AVG', 'De AVG is de Europese privacywet.'],
    ['what is a processor?', 'Een verwerker'],
    ['wat houdt een verwerker in?', 'Een verwerker'],
    ['Wat is nou eigenlijk een verwerker', 'Een verwerker'],
    ['uitleg verwerker', 'Een verwerker'],
    ['wat zijn datalekken precies?', 'Bij een datalek'],
    ['top dank je', 'Graag gedaan!'],
    ['oke duidelijk', 'Graag gedaan!'],
  ])('%j is answered, and the question is asked again', async (said, answer) => {
    const bot = await asked();
    const before = await bot.versions('V-001');
    const heard = await bot.say(said);
    expect(heard.text).toContain(answer);
    expect(heard.field('name').path).toBe('name');
    expect(await bot.versions('V-001')).toEqual(before);
  });

  it.each(['hoi en welkom', 'wat is er nog', 'lijst', 'wat is een fiets?', 'verzoek'])(
    '%j is an answer',
    async (said) => {
      const bot = await asked();
      await bot.say(said);
      expect((await bot.stored('V-001'))['name']).toBe(said);
    },
  );

  it.each(['datalek', 'Datalek!', 'data lek', 'breach'])('%j begins a report at once', async (said) => {
    const bot = await asked();
    const before = await bot.versions('V-001');
    expect((await bot.say(said)).ask.fields[0]?.ask).toBe('Wat is er gebeurd?');
    expect(await bot.versions('V-001')).toEqual(before);
  });

  it('"klopt" says yes to a question that asks yes or no', async () => {
    const bot = await begin();
    await bot.answer({ name: 'Bakkerij De Vries', contact: 'info@bakkerijdevries.nl' });
    await bot.say('1');
    await bot.say('vijf');
    await bot.say('ik');
    const next = await bot.answer({ deputy: 'none' });
    const [first] = next.ask.fields;
    expect(first?.kind).toBe('yes-no');
    await bot.say('Klopt!');
    expect((await bot.stored())[first?.path ?? '']).toBe(true);
    expect((await bot.stored())['staff']).toBe(5);
  });

  it('a yes with more told in it answers the other questions as well, once it is confirmed', async () => {
    const bot = await begin();
    await bot.answer({ name: 'Bakkerij De Vries', contact: 'info@bakkerijdevries.nl' });
    await bot.say('1');
    await bot.say('zes');
    await bot.say('ik');
    expect((await bot.answer({ deputy: 'none' })).ask.fields[0]?.path).toBe('has-customers');
    const heard = await bot.say('ja we hebben klanten en personeel, geen webshop');
    expect(heard.text).toContain('Klopt dit?');
    expect((await bot.stored())['has-customers']).toBeUndefined();
    await bot.say('ja');
    expect(await bot.stored()).toMatchObject({ 'has-customers': true, 'has-staff': true, 'sells-online': false });
  });

  describe('in the form that asks who stands in', () => {
    async function atDeputy(): Promise<TestBot> {
      const bot = await begin();
      await bot.answer({ name: 'Bakkerij De Vries', contact: 'info@bakkerijdevries.nl' });
      await bot.say('1');
      await bot.say('zes');
      expect((await bot.say('ik')).field('deputy').path).toBe('deputy');
      return bot;
    }

    it.each(['Mo Haddad', 'mo haddad', 'Petra'])(
      'a name alone is who that is, once it is confirmed: %s',
      async (name) => {
        const bot = await atDeputy();
        expect((await bot.say(name)).text).toContain(`Vervanger: ${name}`);
        expect((await bot.stored())['deputy']).toBeUndefined();
        expect((await bot.say('ja')).text).toContain(`${name} ken ik alleen van naam`);
        expect((await bot.stored())['deputy']).toEqual(expect.any(String));
      },
    );

    it.each(['klopt niet, we zijn met 5', 'nee we zijn met vijf'])('%j puts right how many they are', async (said) => {
      const bot = await atDeputy();
      await bot.say(said);
      expect(await bot.stored()).toMatchObject({ staff: 6 });
      const again = await bot.say('ja');
      expect(again.field('deputy').path).toBe('deputy');
      const stored = await bot.stored();
      expect([stored['staff'], stored['deputy']]).toEqual([5, undefined]);
    });

    it.each(['hoezo', 'even kijken hoor', 'momentje', 'lekker weertje vandaag hè', '06 12345678'])(
      '%j is nobody',
      async (said) => {
        const bot = await atDeputy();
        await bot.say(said);
        expect((await bot.stored())['deputy']).toBeUndefined();
      },
    );

    it.each([
      'wie moet dat zijn dan?',
      'wie moet dat dan zijn',
      'wie kan dat zijn',
      'vragen jullie dit aan iedereen??',
      'vraagt u dit aan elk bedrijf',
      'who should that be?',
      'do you ask everybody this?',
    ])('%j is told why it is asked', async (said) => {
      const bot = await atDeputy();
      const { text } = await bot.say(said);
      expect(text).toContain('De vervanger krijgt dan de melding.');
      expect(text).not.toContain('verzoek');
      expect((await bot.stored())['deputy']).toBeUndefined();
    });

    it.each(['dank je', 'top dank je', 'prima, bedankt', 'super bedankt hoor', 'hoi'])(
      '%j leaves what was filled in, to be stored with a yes',
      async (said) => {
        const bot = await atDeputy();
        await bot.say('Petra');
        expect((await bot.say(said)).text).toContain('Vervanger: Petra');
        expect((await bot.stored())['deputy']).toBeUndefined();
        await bot.say('ja');
        expect((await bot.stored())['deputy']).toEqual(expect.any(String));
      },
    );

    it.each(['wat had ik ook weer gezegd', 'wat heb ik al verteld', 'what did i say again'])(
      '%j shows what was said',
      async (said) => {
        expect((await (await atDeputy()).say(said)).text).toMatch(/Aantal mensen: .*\n {2}= 6 mensen/);
      },
    );
  });

  it('two options at once are asked back, each with its button', async () => {
    const bot = await begin();
    await finishFirstRun(bot);
    const profile = await bot.read(({ records }, organisation) => records.byNumber(organisation, 'organisation', 1));
    const sector = async () =>
      (await bot.read(({ answers }, organisation) => answers.ofNumber(organisation, 'organisation', 1))).findLast(
        ({ path }) => path === 'sector',
      )?.value;
    await bot.press(`change|${profile?.id}|sector`);
    const before = await sector();
    const heard = await bot.say('lunchroom en webwinkel');
    expect(heard.text).toContain('Bedoelt u een van deze?');
    expect(await sector()).toBe(before);
    await bot.press(heard.button('Horeca of verblijf'));
    expect(await sector()).toBe('hospitality');
  });

  it('"jep" to a list that asks whether anything must be added opens a new row', async () => {
    const bot = await asked();
    const list = await bot.press(`change|${(await bot.record('V-001')).id}|purposes`);
    expect(list.text).toContain('Moet er nog iets bij?');
    expect((await bot.say('jep')).ask.mode).toBe('form');
  });

  it('"klopt" where nothing is shown asks for an answer first', async () => {
    const bot = await begin();
    await bot.answer({ name: 'Bakkerij De Vries', contact: 'info@bakkerijdevries.nl' });
    expect((await bot.say('klopt')).text).toContain('Er staat nog niets om te bevestigen.');
  });
});

describe('when nothing is asked', () => {
  it('a greeting is answered with where one is', async () => {
    expect((await (await idle()).say('hallo')).text).toContain('Uw register');
  });

  it('thanks are taken', async () => {
    expect((await (await idle()).say('Bedankt!')).text).toBe('Graag gedaan!');
  });

  it.each([
    ...['top dank je', 'super bedankt hoor', 'oke thanks', 'fijn, dank u wel', 'great, thank you so much', 'helder'],
    ...['oke duidelijk', 'ah ok begrepen', 'thx man', 'mooi, bedankt voor de hulp'],
  ])('thanks in more words are taken: "%s"', async (said) => {
    expect((await (await idle()).say(said)).text).toBe('Graag gedaan!');
  });

  it.each([
    ...['wacht even ik heb een klant', 'moment, er staat iemand aan de balie', 'hold on i have a customer'],
    ...['wacht ik word gebeld', 'ogenblikje de telefoon gaat'],
  ])('who is busy for a moment may be: "%s"', async (said) => {
    expect((await (await idle()).say(said)).text).toMatch(/^Neem de tijd\./);
  });

  it.each(['wacht even mijn telefoon is gestolen', 'wacht ik heb een klant de verkeerde mail gestuurd'])(
    'who tells of a breach is not: "%s"',
    async (said) => {
      expect((await (await idle()).say(said)).text).toContain('datalek');
    },
  );

  it.each([
    ...[
      'wat had ik ook weer gezegd',
      'wat heb ik al ingevuld',
      'wat had ik nou ook alweer verteld?',
      'wat hebben we tot nu toe',
    ],
    ...['what did i say again', 'what have i told you so far?', 'overzicht'],
  ])('what was said before is shown: "%s"', async (said) => {
    expect((await (await idle()).say(said)).text).toContain('# Uw register');
  });

  it.each([
    ['mag ik de papieren', 'Uw register laten zien'],
    ['geef me het dossier', 'dossier'],
    ['give me the whole file', 'dossier'],
  ])('who asks for the papers of the register gets them: "%s"', async (said, answer) => {
    const { text } = await (await idle()).say(said);
    expect(text).toContain(answer);
    expect(text).not.toContain('niet zeker');
  });

  it.each(['ik vervang noor deze week', 'ik val in voor noor tot maandag', 'i am standing in for noor this week'])(
    'who stands in for somebody hears how that goes: "%s"',
    async (said) => {
      const bot = await idle();
      expect((await bot.say(said, 'piet')).text).toContain('heeft daarvoor een rol nodig');
    },
  );

  it.each([
    ...[
      'pff wat een gedoe',
      'ik word gek van die vragen',
      'moet dit nou allemaal',
      'pff moet dit allemaal',
      'zoveel vragen',
    ],
    ...[
      'dit duurt me te lang',
      'so many questions',
      'ik heb hier geen zin in',
      'kan dit morgen ook',
      'wat een rompslomp zeg',
    ],
  ])('who has enough of it reads that it may wait: "%s"', async (said) => {
    expect((await (await idle()).say(said)).text).toContain('Typ "later"');
  });

  it.each([
    'moet ik dit elk jaar doen?',
    'moet dit elk jaar opnieuw',
    'hoe vaak moet ik dit doen',
    'do i have to do this every year',
  ])('how often it must be done is answered: "%s"', async (said) => {
    expect((await (await idle()).say(said)).text).toContain('één keer per jaar');
  });

  it.each([
    ['lijst', 'V-001'],
    ['/lijst', 'V-001'],
    ['Verzoeken', 'Verzoek melden'],
    ['verzoek', 'Verzoek melden'],
    ['wat is een datalek?', 'Bij een datalek'],
  ])('%j does what it says', async (said, shown) => {
    expect((await (await idle()).say(said)).text).toContain(shown);
  });

  it('one word about politeness is no command for what is not there', async () => {
    const { text } = await (await idle()).say('lijstje');
    expect(text).toContain('Er is niets bewaard.');
  });
});

describe('an employee who does not know any command', () => {
  it('is told what can be done here, with a button for it', async () => {
    const heard = await (await idle()).say('hoi', 'piet');
    expect(heard.text).toContain('noor zorgt daarvoor');
    expect((await begun(heard.button('Datalek melden'))).ask.fields[0]?.ask).toBe('Wat is er gebeurd?');
  });

  it.each(['ik ben mijn telefoon kwijt', 'Mail naar het VERKEERDE ADRES gestuurd', 'we zijn gehackt'])(
    '%j is offered as a report with what was said in it, and nothing of it is kept',
    async (said) => {
      const bot = await idle();
      const heard = await bot.say(said, 'piet');
      expect(heard.text).toContain('Dit klinkt als een datalek.');
      expect(heard.text).not.toContain('[Uw register]');
      const form = await bot.press(heard.button('Dit melden'), 'piet');
      expect(form.field('what-happened').sent).toBe(said);
      expect(JSON.stringify(await bot.read(({ records }, id) => records.list(id, 'breach-report')))).toBe('[]');
    },
  );

  it.each([
    ...[
      'nee dat was bij een andere sportschool',
      'nee, dat was bij mijn vorige werk',
      'nee dat is niet bij ons gebeurd',
    ],
    ...['nee het stond in de krant', 'no that was at another company', 'nee dit speelde bij een ander bedrijf hoor'],
  ])('says no to what was offered with where it was, and nothing of it waits: "%s"', async (said) => {
    const bot = await idle();
    await bot.say('er is een telefoon van een trainer gejat met de app van de leden erop', 'piet');
    expect((await bot.say(said, 'piet')).text).toContain('Goed, dan niet');
    expect((await bot.say('wat mag ik hier', 'piet')).text).not.toContain('Dit vertelde u');
  });

  it.each([
    ...['nee wacht het was gisteren', 'nee sorry toch eergisteren', 'nee het was bij een andere klant'],
    ...['nee bij de andere vestiging', 'nee in onze winkel in Ede', 'no at the other branch'],
  ])('says no to nothing where it was here: "%s"', async (said) => {
    const bot = await idle();
    await bot.say('er is een telefoon van een trainer gejat met de app van de leden erop', 'piet');
    expect((await bot.say(said, 'piet')).text).not.toContain('Goed, dan niet');
  });

  it('at which place of theirs it was is told with it', async () => {
    const bot = await idle();
    await bot.say('er is een telefoon van een trainer gejat met de app van de leden erop', 'piet');
    const { field } = await bot.say('nee bij de andere vestiging', 'piet');
    expect(field('what-happened').sent).toBe(
      'er is een telefoon van een trainer gejat met de app van de leden erop. bij de andere vestiging',
    );
  });

  it('is asked whether it happened, where the words leave that open', async () => {
    const bot = await idle();
    const heard = await bot.say('klant vroeg vorige maand om zijn gegevens, ik weet niet of dat nog loopt', 'piet');
    expect(heard.text).toContain('Heeft iemand u dit gevraagd?');
    expect((await bot.say('nee hoor', 'piet')).text).toContain('Er is niets bewaard');
  });

  it.each([
    ...['moet ik noor bellen', 'wat klopt er nog niet', 'wie is er jarig?', 'wat moet ik doen als noor weg is'],
    ...['wat is het wachtwoord van de kassa', 'wat is er aan de hand', 'loopt er nog iets'],
  ])('is told whom to ask what is not known: "%s"', async (said) => {
    const { text } = await (await idle()).say(said, 'piet');
    expect(text).toContain('noor');
    expect(text).not.toContain('Vraag het uw adviseur');
  });

  it.each(['wat mag ik hier', 'wat kan ik hier allemaal', 'what may i do here'])(
    'reads what may be done here: "%s"',
    async (said) => {
      expect((await (await idle()).say(said, 'piet')).text).toContain('een datalek melden');
    },
  );

  it('is told who takes care of privacy behind another answer too', async () => {
    const bot = await idle();
    await bot.say('hoe lang bewaren we klantgegevens', 'piet');
    expect((await bot.say('wie is hier van de privacy', 'piet')).text).toContain('bij noor');
    await bot.say('mag ik een camera ophangen', 'piet');
    expect((await bot.say('hoeveel werk is dit eigenlijk', 'piet')).text).not.toContain('U vroeg net');
  });

  it('is offered a request when it sounds like one, and that button stands out', async () => {
    const { replies, text } = await (await idle()).say('een klant wil zijn gegevens laten wissen', 'piet');
    expect(text).toContain('Dit klinkt als een verzoek over eigen gegevens.');
    const [reply] = replies;
    const marked = reply?.type === 'text' ? reply.actions?.filter(({ style }) => style === 'primary') : [];
    expect(marked?.map(({ id }) => id)).toEqual(['told|request-report']);
  });

  it('sees the ways on whatever else they say', async () => {
    const heard = await (await idle()).say('waar is de kantine', 'piet');
    expect(heard.text).not.toContain('misgegaan met gegevens?');
    expect(heard.button('Iemand vraagt iets over zijn gegevens')).toBe('command|requests');
  });

  async function begun(action: string) {
    return (await idle()).press(action, 'piet');
  }
});
