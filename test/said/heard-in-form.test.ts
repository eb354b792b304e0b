// What people type at a question of a form that is no value of it, with the real bot: it is heard as everywhere else, and the form stays.
import { PassThrough } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { crypto } from '../../adapters/secrets/crypto.js';
import { runTerminal } from '../../adapters/terminal/terminal.js';
import { createBot } from '../../src/app/bot.js';
import { documents, now, Sink } from '../adapters/terminal/fake.js';
import { startBot } from '../journeys/support.js';

/** Who sits at the terminal: what each line got in answer, and what is stored of the business. */
async function desk(...before: readonly string[]) {
  const { store, stored, close } = await startBot({ now });
  const bot = createBot({ store, crypto, language: 'nl', zone: 'Europe/Amsterdam' });
  const input = new PassThrough();
  const output = new Sink();
  const running = runTerminal({
    bot,
    scheduler: () => ({ tick: async () => undefined }),
    documents,
    organisation: () => store.read(async ({ organisations }) => (await organisations.first()) ?? none()),
    user: 'noor',
    language: 'nl',
    now: () => now,
    input,
    output,
    interactive: true,
  });
  onTestFinished(async () => {
    input.end();
    await running;
    await close();
  });
  await quiet(output);
  const line = async (text: string): Promise<string> => {
    const from = output.text.length;
    input.write(`${text}\n`);
    await quiet(output, from);
    return output.text.slice(from).replaceAll(/\s+/g, ' ');
  };
  for (const text of before) await line(text);
  return { line, stored };
}

/** Until something was said and the prompt stands there again. */
async function quiet(output: Sink, after = -1): Promise<void> {
  for (let still = 0, before = -1; still < 3; ) {
    await new Promise((resolve) => setTimeout(resolve, 4));
    const asks = output.text.length > after && output.text.endsWith('> ');
    still = asks && output.text.length === before ? still + 1 : 0;
    before = output.text.length;
  }
}

function none(): never {
  throw new Error('there is no organisation');
}

const named = ['De Korenbloem'] as const;
const deputy = [...named, 'info@k.nl', '1', '3', '1'] as const;
const withDeputy = [...deputy, 'Piet de Wit'] as const;
const request = [...named, 'info@k.nl', '/verzoek', 'a', 'Ze wil haar gegevens zien', '2'] as const;
const breach = [
  ...named,
  'info@k.nl',
  '/datalek',
  'laptop gestolen uit de auto',
  '',
  'gisteren 10 uur',
  'nee',
] as const;

it.each(['the boekhouder does the payroll', 'programma is syntess', 'vanochtend half 11', 'thats not our name'])(
  'no sentence about something else is the name of the business: "%s"',
  async (said) => {
    const { line, stored } = await desk();
    await line(said);
    await line('info@k.nl');
    expect(await stored()).not.toHaveProperty('name');
  },
);

it('a question that may be meant stands on its line as it is asked', async () => {
  const { line } = await desk();
  const shown = await line('hoe lang moet ik dat bewaren, mails enzo');
  expect(shown).toContain('Of bedoelt u');
  expect(shown).toMatch(/\[\w\] Hoe lang bewaar ik [^?]+\?/);
  expect(shown).not.toContain('?:');
});

it('what was refused is filled in nowhere else', async () => {
  const { line } = await desk(...named);
  await line('mail met microsoft');
  await line('nee');
  const card = await line('moneybird voor de boekhouding, outlook voor de mail, en loonbureau zuid doet de lonen');
  expect(card).toContain("Programma's: Moneybird, Microsoft 365");
  expect(card).not.toContain('Contact: nee');
});

describe('what is typed at a question of a form and is no value of it', () => {
  it.each([
    [[], 'ik wil stoppen', 'Typ /register om verder te gaan'],
    [[], 'kunt u dat uitleggen', 'Deze naam staat boven uw register'],
    [named, 'wat bedoelt u?', 'Mensen met een vraag over hun gegevens'],
    [named, 'kan ik terug', 'U typte: De Korenbloem'],
    [named, 'doe ik later wel', 'Deze vraag kan niet leeg blijven.'],
    [named, 'ik stop even voor vandaag', 'Nog niet bewaard: Naam bedrijf: De Korenbloem'],
    [deputy, 'wat bedoelt u?', 'De vervanger krijgt dan de melding.'],
    [deputy, 'kom ik later op terug', 'Typ /register om verder te gaan'],
    [withDeputy, 'wat bedoelt u hiermee?', 'Bij haast is bellen sneller'],
    [withDeputy, 'later verder graag', 'Nog niet bewaard: Vervanger: Piet de Wit'],
    [request, 'wat bedoelt u?', 'Bewaren wij de gegevens voor een ander bedrijf?'],
    [request, 'geen idee eigenlijk', 'Waaraan herkennen wij deze persoon?'],
    [named, 'where am I', 'onderdelen zijn klaar. We waren'],
    [named, 'hoeveel nog', 'onderdelen zijn klaar. We waren'],
    [deputy, 'where am i', 'onderdelen zijn klaar. We waren'],
    [withDeputy, 'waar ben ik', 'onderdelen zijn klaar. We waren'],
    [withDeputy, 'where am I', 'onderdelen zijn klaar. We waren'],
    [withDeputy, 'hoe ver ben ik', 'onderdelen zijn klaar. We waren'],
    [withDeputy, 'hoeveel nog', 'onderdelen zijn klaar. We waren'],
    [withDeputy, 'what is left?', 'onderdelen zijn klaar. We waren'],
    [request, 'hoeveel vragen nog', 'Eén vraag moet nog: Over wie gaat het?'],
  ])('steers after %j: %j', async (before, said, shown) => {
    const { line } = await desk(...before);
    expect(await line(said)).toContain(shown);
  });

  it.each([
    [named, 'nee de naam is De Roos', 'Naam bedrijf: De Roos Vraag 2 van 2'],
    [named, 'naam moet De Roos zijn', 'Naam bedrijf: De Roos Vraag 2 van 2'],
    [named, 'het is niet De Korenbloem maar De Roos', 'Naam bedrijf: De Roos Vraag 2 van 2'],
    [named, 'sorry typefout, De Korenroos', 'Naam bedrijf: De Korenroos Vraag 2 van 2'],
    [[], 'brokkenbroers heten we', 'Naam bedrijf: brokkenbroers Vraag 2 van 2'],
    [[], 'wij heten Brokkenbroers', 'Naam bedrijf: Brokkenbroers Vraag 2 van 2'],
    [withDeputy, 'nee dat was fout, moet Jan zijn', 'Vervanger: Jan Vraag 2 van 2'],
    [withDeputy, 'nee, toch Karin', 'Vervanger: Karin Vraag 2 van 2'],
    [withDeputy, 'niet Piet maar Karin', 'Vervanger: Karin Vraag 2 van 2'],
    [withDeputy, 'nee, ik bedoel 1', 'Vervanger: Ik heb geen vervanger Vraag 2 van 2'],
    [request, 'nee, ik bedoel 3', 'Soort verzoek: Iets laten weghalen Vraag 3 van 6'],
    [request, 'dat was fout, moet 3 zijn', 'Soort verzoek: Iets laten weghalen Vraag 3 van 6'],
    [breach, 'nee dat was vandaag 9 uur', 'Gemerkt op: 24 november 2026 om 09:00 Vraag 4 van 6'],
  ])('puts right what stands in the form, after %j: %j', async (before, said, shown) => {
    const { line } = await desk(...before);
    expect(await line(said)).toContain(shown);
  });

  it.each(['open V-001', 'V-001', 'laat V-001 zien', 'show V-001'])(
    'opens a record that is named, and the form stays: %j',
    async (said) => {
      const { line } = await desk(
        ...named,
        'info@k.nl',
        '1',
        '3',
        '1',
        '1',
        'ja',
        '/datalek',
        'laptop weg',
        '',
        'gisteren',
      );
      const shown = await line(said);
      expect(shown).toContain('V-001 Klanten');
      expect(shown).toMatch(/Vraag 3 van 6(?!.*Nog niet bewaard)/);
    },
  );

  it.each([
    [named, 'de naam is fout', 'U typte: De Korenbloem'],
    [named, 'oeps', 'U typte: De Korenbloem'],
    [withDeputy, 'de eerste was fout', 'U typte: Piet de Wit'],
    [withDeputy, 'de vervanger klopt niet', 'U typte: Piet de Wit'],
    [withDeputy, 'ongedaan', 'U typte: Piet de Wit'],
    [request, 'de eerste was fout', 'U typte: Ze wil haar gegevens zien'],
  ])('goes back to what was wrong, after %j: %j', async (before, said, shown) => {
    const { line } = await desk(...before);
    expect(await line(said)).toContain(`${shown} (Enter = zo laten)`);
  });

  it.each([
    [['/datalek', 'laptop gestolen uit de auto'], 'nee', 1],
    [['/datalek', 'laptop gestolen uit de auto'], 'nee wacht', 1],
    [['/datalek', 'laptop gestolen uit de auto'], 'no', 1],
    [['/datalek', 'laptop vanmorgen gestolen uit de auto', ''], 'nee', 2],
  ])('says no to what stands there, and answers nothing that was not asked: %j, %j', async (before, said, at) => {
    const { line } = await desk(...named, 'info@k.nl', ...before);
    const text = await line(said);
    expect(text).toContain('Wat moet er dan staan?');
    expect(text).not.toContain('Staat nog open: nee');
    expect(await line('')).toContain(`Vraag ${at + 1} van 6`);
  });

  it('asks whether a number puts right the one before it: "nee, acht mensen"', async () => {
    const { line } = await desk(...deputy);
    expect(await line('nee, acht mensen')).toContain('Bedoelt u: 8 mensen?');
    expect(await line('Karin')).toContain('Vraag 2 van 2');
  });

  it.each([
    'nee ik ben zelf de vervanger',
    'dat ben ik zelf',
    'mijn vrouw',
    'Ik bedoel 1',
    "it's been found, driver had it",
  ])('takes no sentence for a name, and no no for nobody: %j', async (said) => {
    const { line } = await desk(...deputy);
    expect(await line(said)).toContain('Ik lees hier geen naam in.');
    expect(await line('Karin')).toContain('Vraag 2 van 2');
  });

  it.each([
    'welke wet geldt voor ons dan? kinderopvang toch',
    'which law is that then? the dutch one',
    'is Karin dat?',
  ])('takes no question for a name: %j', async (said) => {
    const { line, stored } = await desk(...deputy);
    await line(said);
    await line('0612345678');
    expect(await stored()).not.toHaveProperty('deputy');
  });

  it('takes that a name is wrong for no name', async () => {
    const { line, stored } = await desk(...deputy);
    await line('de naam van het bedrijf is fout');
    expect(await stored()).toMatchObject({ name: 'De Korenbloem' });
  });

  it.each(['nee', 'b'])('goes on in the form after what was offered beside it is declined: %j', async (no) => {
    const { line } = await desk(...request);
    expect(await line('mijn laptop is gestolen')).toMatch(/Dit klinkt als een datalek.*Vraag 3 van 6/);
    expect(await line(no)).toMatch(/^ ?Goed, dan niet\..*Vraag 3 van 6/);
    expect(await line('een klant')).toContain('Vraag 4 van 6');
  });

  it.each([
    ['nee wacht we hebben ook personeel', 'Personeel: Ja Vraag 1 van 10'],
    ['ja en ook leveranciers', 'Klanten: Ja Leveranciers: Ja Vraag 3 van 10'],
    ['nee toch wel klanten', 'Klanten: Ja Vraag 2 van 10'],
    ['geen klanten en wel personeel', 'Klanten: Nee Personeel: Ja Vraag 2 van 10'],
    ['alleen klanten en personeel', 'Klanten: Ja Personeel: Ja Vraag 2 van 10'],
    ['klanten wel, leveranciers niet', 'Klanten: Ja Leveranciers: Nee Vraag 3 van 10'],
  ])('answers of several questions of yes or no those that are named: %j', async (said, shown) => {
    const { line } = await desk(...withDeputy, '0612345678', 'a');
    expect(await line(said)).toContain(shown);
  });

  it.each(['we gebruiken chatgpt', 'wij verkopen alleen in de winkel'])(
    'answers by what is told of another matter none of several questions: %j',
    async (said) => {
      const { line } = await desk(...withDeputy, '0612345678', 'a');
      expect(await line(said)).not.toContain('Klanten: Ja');
    },
  );

  it('asks the question again of who greets in the middle of it', async () => {
    const { line } = await desk('De Korenbloem');
    expect(await line('hoi')).toContain('Vraag 2 van 2 Op welk mailadres');
  });

  it('keeps what stands in the form of a report when something is put right in it', async () => {
    const { line } = await desk(...breach);
    await line('6');
    expect(await line('nee, 2')).toContain('Typ één nummer');
    expect(await line('nee dat was vandaag 9 uur')).not.toContain('Wat er gebeurde');
  });

  it('sends what was put right, once and as it was said back', async () => {
    const { line, stored } = await desk(...named);
    await line('nee de naam is De Roos');
    await line('info@k.nl');
    expect(await stored()).toMatchObject({ name: 'De Roos', contact: 'info@k.nl' });
  });
});

describe('a form that comes filled in, above a button that sends it', () => {
  const added = [...breach, '', '', '', 'er zat een adressenlijst in van het bestuur', 'ja'] as const;

  it('is sent by "ja", which answers no question in it', async () => {
    const { line, stored } = await desk(...added);
    const sent = await line('ja');
    expect(sent).toContain('Toegevoegd aan D-001');
    expect(sent).not.toContain('nog niet bewaard');
    expect(await stored('D-001')).not.toHaveProperty('near-miss');
    expect(Object.values(await stored('D-001')).join(' ')).toContain('adressenlijst');
  });

  it('asks what is meant by a second "ja", and is sent by the words of its button', async () => {
    const { line, stored } = await desk(...added);
    await line('en ze zijn boos');
    expect(await line('ja')).toContain('Ja waarop?');
    expect(await line('Ja, klopt: bewaar')).toContain('Toegevoegd aan D-001');
    expect(await stored('D-001')).not.toHaveProperty('near-miss');
  });

  it('is not sent by the number of an option, which answers the question that stands there', async () => {
    const { line } = await desk(...added);
    expect(await line('1')).toContain('Vraag 2 van 5');
  });
});

describe('a report that is filled in', () => {
  const told = [
    ...named,
    'info@k.nl',
    'later',
    'ik heb gisteren om 10 uur een mail naar de verkeerde klant gestuurd',
    'ja',
  ] as const;

  it.each(['verstuur', 'verstuur maar', 'versturen', 'send it', 'stuur maar op', 'verzenden'])(
    'asks only what is missing when it is sent in words, and is sent then: "%s"',
    async (words) => {
      const { line, stored } = await desk(...told);
      expect(await line(words)).toContain('Kan iemand er nu nog bij?');
      await line('nee');
      expect(await line(words)).toContain('uw melding is bewaard');
      expect(await stored('D-001')).toMatchObject({ incident: 'mail-wrong-person' });
    },
  );

  it.each(['weet ik niet', 'weet niet', 'geen idee'])(
    'keeps what was told where somebody knows no more of it: "%s"',
    async (words) => {
      const { line, stored } = await desk(...named, 'info@k.nl', 'later', 'de map met paspoorten is kwijt', 'ja');
      await line('vanochtend 9 uur');
      await line(words);
      await line('nee');
      await line('verstuur');
      expect(await stored('D-001')).toMatchObject({ 'what-happened': expect.stringContaining('paspoorten') });
    },
  );

  it.each(['nee is gewist door die klant, zegt ie', 'nee die klant heeft het gewist', 'no the customer deleted it'])(
    'answers whether anybody can still reach it by who says that it is gone: "%s"',
    async (words) => {
      const { line } = await desk(...told, '');
      expect(await line(words)).not.toContain('verzoek over eigen gegevens');
      expect(await line('')).not.toContain('Kan iemand er nu nog bij?');
    },
  );

  it.each(['ik verstuur elke week een nieuwsbrief', 'het was een verstuurde offerte', 'send'.repeat(3)])(
    'is not sent by other words of that: "%s"',
    async (words) => {
      const { line } = await desk(...told);
      await line(words);
      await line('nee');
      expect(await line('')).not.toContain('uw melding is bewaard');
    },
  );

  it.each(["what's the deadline?", 'hoe bedoel je dat nou?', 'weet u dat?'])(
    'takes no question for a moment: "%s"',
    async (asked) => {
      const { line } = await desk(...named, 'info@k.nl', '/datalek', 'laptop gestolen uit de auto', '');
      expect(await line(asked)).not.toContain('Vraag 3 van 6');
      expect(await line('gisteren 10 uur')).toContain('Vraag 3 van 6');
    },
  );

  it.each(['Een patient', 'Wij bewaren de patientendossiers twintig jaar.', 'blauw'])(
    'takes nothing that names no moment for one: "%s"',
    async (said) => {
      const { line } = await desk(...named, 'info@k.nl', '/datalek', 'laptop gestolen uit de auto', '');
      expect(await line(said)).not.toContain('Vraag 3 van 6');
      expect(await line('gisteren 10 uur')).toContain('Vraag 3 van 6');
    },
  );
});

describe('the language of who sits there', () => {
  it('is that of the screen too, and what was typed stays', async () => {
    const { line } = await desk();
    await line('Chai & Bean');
    const asked = await line('can we do this in english?');
    expect(asked).toContain('we go on in English');
    expect(asked).toContain('Question');
    expect(asked).not.toContain('Vraag');
    expect(asked).not.toContain('Typ ');
    await line('');
    const next = await line('info@chaibean.nl');
    expect(next).toContain('What kind of business');
    expect(next).toContain('Type a number');
    expect(next).not.toMatch(/Typ een|Stap|uitleg/);
  });

  it.each(['english', 'English please'])('is asked for at the first question: "%s"', async (words) => {
    const { line, stored } = await desk();
    expect(await line(words)).toContain('Question 1 of 2');
    await line('Chai & Bean');
    await line('info@chaibean.nl');
    expect(await stored()).toMatchObject({ name: 'Chai & Bean' });
  });

  it('is that of their first sentence, also of the form that was open', async () => {
    const { line } = await desk();
    const asked = await line('we are a small language school in Utrecht, called Tulip Talk');
    expect(asked).toContain('Business name: ');
    expect(asked).not.toMatch(/Vraag|Hoe heet/);
    expect(await line('no')).toContain('What is the name of your business?');
  });

  it('is that of what is asked after a yes', async () => {
    const { line, stored } = await desk();
    await line('hi there, we are a small language school in Utrecht, called Tulip Talk');
    expect(await line('yes')).toContain('At which e-mail address');
    expect(await stored()).toMatchObject({ name: 'Tulip Talk' });
  });
});

it('what is refused beside a form is said to be not stored, and the form stands there still', async () => {
  const { line } = await desk();
  await line('we heten De Korst, bakkerij in Ede met 6 man');
  const said = await line('nee');
  expect(said.match(/Goed, dan niet\. Er is niets bewaard\./g)).toHaveLength(1);
  expect(said.match(/Hoe heet uw bedrijf\?/g)).toHaveLength(1);
});

it.each(['a', 'ja'])('what is agreed to beside a form is stored, and what is left is asked: "%s"', async (answer) => {
  const { line, stored } = await desk();
  expect(await line('we heten De Korst, bakkerij in Ede met 6 man')).toContain('Dit begrijp ik van uw bedrijf');
  const next = await line(answer);
  expect(next).toContain('Op welk mailadres');
  expect(next).not.toContain('Hoe heet uw bedrijf?');
  expect(await stored()).toMatchObject({ name: 'De Korst', staff: 6 });
});

it.each(['klant', 'een klant', 'Klant'])('an option is picked without its article too: "%s"', async (said) => {
  const { line } = await desk(...named, 'info@k.nl', '/verzoek ze wil haar gegevens zien', '', '');
  expect(await line(said)).toContain('Waaraan herkennen wij deze persoon?');
});

describe('who is asked in a form', () => {
  it('is no officer for being named beside a number, and that is said', async () => {
    const { line } = await desk(...named, 'info@k.nl', 'later', 'we doen de lonen voor garage ten have', 'ja');
    await line('garage ten have');
    const heard = await line('piet bakker, 0570 612 345, geen fg');
    expect(heard).toContain('"piet bakker"');
    expect(heard).toContain('Heeft deze klant een FG');
    expect(await line('sinds 2015')).toContain('Is er niemand? Laat dit dan leeg.');
  });

  it('is not called "ja", and a name behind the command stands there already', async () => {
    const { line } = await desk(...named, 'info@k.nl', '/register uit-dienst anouk');
    expect(await line('ja')).toContain('Wat is de laatste werkdag?');
    expect(await line('terug')).toContain('anouk');
  });

  it('is asked again where nobody was named', async () => {
    const { line } = await desk(...named, 'info@k.nl', '/register uit-dienst');
    expect(await line('ja')).toContain('Ik lees hier geen naam in');
  });

  it('has no number where there is nobody', async () => {
    const { line } = await desk(...deputy);
    const after = await line('1');
    expect(after).not.toContain('Op welk nummer');
    expect(after).toContain('Bewaart u gegevens van klanten?');
  });

  it('has a number where there is somebody', async () => {
    const { line } = await desk(...deputy);
    expect(await line('Piet de Wit')).toContain('Op welk nummer');
  });
});

describe('where the name of the business is asked', () => {
  it.each([
    ['14 man', 'Ik lees hier geen bedrijfsnaam in'],
    ['ik wil eerst even rondkijken', 'Ik lees hier geen bedrijfsnaam in'],
    ['ja', 'Ik weet niet of dit uw antwoord is'],
    ['hahaha top', 'Ik weet niet of dit uw antwoord is'],
    ['moment, de telefoon gaat', 'Neem de tijd'],
    ["hold on, phone's ringing", 'Neem de tijd'],
  ])('what is only said is refused at once: "%s"', async (typed, said) => {
    const { line, stored } = await desk();
    expect(await line(typed)).toContain(said);
    expect(await line('De Zon')).toContain('Vraag 2 van 2');
    await line('info@zon.nl');
    expect(await stored()).toMatchObject({ name: 'De Zon' });
  });
});

it('nobody takes over where the answer is no', async () => {
  const { line, stored } = await desk(...deputy);
  await line('nee');
  await line('');
  expect(await stored()).toMatchObject({ deputy: 'none' });
});

describe('a report that is being made', () => {
  const told = [
    ...named,
    'info@k.nl',
    'later',
    'marieke heeft een mail met alle klanten in de cc gezet',
    'ja',
  ] as const;
  const noticed = [...told, ''] as const;
  const kind = [...noticed, 'gisteren 10 uur', 'nee'] as const;

  it('takes a moment in a sentence, also where it stands there already', async () => {
    const { line } = await desk(...named, 'info@k.nl', 'later');
    await line('marieke heeft vanochtend een mail met alle klanten in de cc gezet');
    await line('ja');
    await line('');
    const next = await line('we hebben het vanochtend gemerkt');
    expect(next).not.toContain('Dat moment ken ik niet');
    expect(next).toContain('Kan iemand er nu nog bij?');
  });

  it.each(['pfff wat een gedoe', 'haha wat een dag', 'wacht even telefoon'])(
    'answers who says this, and asks on where it was: "%s"',
    async (said) => {
      const { line } = await desk(...noticed);
      const beside = await line(said);
      expect(beside).toContain('Neem de tijd.');
      expect(beside).not.toContain('Dat moment ken ik niet');
      expect(await line('gisteren 10 uur')).toContain('Kan iemand er nu nog bij?');
    },
  );

  it.each([{ before: noticed }, { before: [...noticed, 'gisteren 10 uur'] }, { before: kind }])(
    'answers what is asked beside any question of it',
    async ({ before }) => {
      const { line } = await desk(...before);
      expect(await line('is dat erg')).toContain('Dat blijkt uit de vragen na uw melding');
    },
  );

  it('shows what was told so far, and stays open', async () => {
    const { line } = await desk(...noticed);
    const shown = await line('wat had ik ook weer gezegd');
    expect(shown).toContain('Wat er gebeurde: marieke heeft een mail met alle klanten in de cc gezet');
    expect(shown).not.toContain('nog niet bewaard. Er staat een formulier open');
    expect(await line('gisteren 10 uur')).toContain('Kan iemand er nu nog bij?');
  });

  it('lists the kinds once, and again for who asks to go on', async () => {
    const { line } = await desk(...kind);
    const beside = await line('pfff wat een gedoe');
    expect(beside).toContain('Wat lijkt er het meest op?');
    expect(beside).not.toContain('Brief of pakket kwijt');
    const more = await line('het zijn 260 klanten, alleen mailadres en voornaam');
    expect(more).toContain('260 klanten');
    expect(more).not.toContain('Brief of pakket kwijt');
    expect(await line('verder')).toContain('Brief of pakket kwijt');
  });
});

it.each([['2'], ['x', '2'], ['mag ik een cv een jaartje houden', '2']])(
  'a number that is typed after "later" answers nothing: %s %s',
  async (...said) => {
    const { line, stored } = await desk(
      'garage van dam, 5 man, info@vandam.nl',
      'ja',
      'ik zelf, mijn broer Henk vervangt me 0612345678',
      'ja',
      'later',
    );
    const before = await stored();
    for (const one of said) await line(one);
    expect(await stored()).toEqual(before);
  },
);

describe('a long list to pick from', () => {
  it.each(['ga verder', 'waar was ik', 'waar waren we gebleven', 'verder', 'continue', 'where was i', 'hallo?'])(
    'is not written out again right below itself, and is to who asks once more: "%s"',
    async (said) => {
      const { line } = await desk(...named, 'info@k.nl');
      const once = await line(said);
      expect(once).toContain('Stap 2 van 6');
      expect(once).toContain('Wat voor bedrijf hebt u?');
      expect(once).not.toContain('Kapper of schoonheidssalon');
      expect(await line('verder')).toContain('Kapper of schoonheidssalon');
    },
  );

  it('can be answered by its number still', async () => {
    const { line, stored } = await desk(...named, 'info@k.nl', 'ga verder');
    expect(await line('7')).toContain('Hoeveel mensen');
    expect(await stored()).toMatchObject({ sector: 'beauty' });
  });
});

describe('a report that is told in pieces', () => {
  const begun = [...named, 'info@k.nl', '/datalek', 'de map is weg'] as const;
  const all = 'vanmorgen om 8.10 zag ik dat de map met 40 kindgegevens weg is, ligt waarschijnlijk nog in de bus';

  it('keeps the time that stands in more of the story, and asks it no more', async () => {
    const { line, stored } = await desk(...begun);
    const shown = await line(all);
    expect(shown).toContain('Gemerkt op: 24 november 2026 om 08:10');
    expect(shown).toContain('Kan iemand er nu nog bij?');
    await line('nee');
    expect(await line('verstuur')).toContain('uw melding is bewaard');
    expect(await stored('D-001')).toMatchObject({ 'noticed-at': '2026-11-24T07:10:00.000Z', 'still-open': false });
  });

  it.each(['wat moet er nog', 'laat alles zien', 'wat heb je nu', 'laat eens zien wat je hebt', 'verder'])(
    '"%s" shows what stands in it, and is no part of what happened',
    async (asks) => {
      const { line, stored } = await desk(...begun);
      const shown = await line(asks);
      expect(shown).toContain('Wat er gebeurde: de map is weg');
      expect(shown).not.toContain(asks);
      await line('');
      await line('om 9 uur');
      await line('nee');
      await line('verstuur');
      expect(String((await stored('D-001'))['what-happened'])).not.toContain(asks);
    },
  );

  it.each(['ik wil de zaak eerst uitzoeken', 'eerst uitzoeken wat er is gebeurd'])(
    '"%s" leaves no answer unknown by itself',
    async (said) => {
      const { line } = await desk(...begun, '', 'om 9 uur');
      const shown = await line(said);
      expect(shown).toContain('uitzoeken kan daarna');
      expect(shown).not.toContain('weten we nog niet');
    },
  );

  it('says a long story in full once', async () => {
    const { line } = await desk(...named, 'info@k.nl', '/datalek');
    const shown = await line(all);
    expect(shown.split('waarschijnlijk nog in de bus')).toHaveLength(2);
  });
});
