// Who passes on what somebody asks talks to the bot meanwhile: that is no part of what is asked, and what they ask themselves is answered.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

const piet = 'piet';
let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
});
afterEach(() => bot.close());

const told = async (...all: readonly string[]) => {
  let text = '';
  for (const said of all) ({ text } = await bot.say(said, piet));
  return text;
};
const kok = 'mevrouw kok belde vandaag, ze wil haar gegevens inzien';
/** What stands as her question in the form that was shown last. */
const asked = (text: string) => /^De vraag: (.*)$/m.exec(text)?.[1];
const known = (text: string) => /^Herkennen aan: (.*)$/m.exec(text)?.[1];

describe('what is said to the bot', () => {
  it.each([
    'dat had ik net al verteld, geef dat door aan noor',
    'geef dat maar door aan noor',
    'pff wat een dag',
    'is dat nou een echt verzoek of kan ik dat gewoon laten?',
    'moet ik dat doorgeven?',
    'ik moet zo weg, stuur maar door',
  ])('is no part of what is asked, told with it: "%s"', async (said) => {
    expect(asked(await told(`${kok}. ${said}`, 'ja'))?.replace(/\.$/, '')).toBe(kok);
  });

  it.each([
    'poeh wat een lijst',
    'wat een gedoe zeg',
    'dat zei ik net al, geef dat door aan noor',
    'staat haar naam er wel bij?',
    'heb je mevrouw kok erin?',
    'zeg wat moet ik haar vertellen?',
    'wanneer hoort ze wat?',
  ])('is none of it, said over the form: "%s"', async (said) => {
    const form = await told(kok, 'ja', said, 'laat zien wat je hebt');
    expect(asked(form)?.replace(/\.$/, '')).toBe(kok);
  });

  it.each([
    'ze was nogal boos',
    'ze komt het zelf ophalen',
    'ze wil het graag per brief',
    'haar man belde er ook al over',
    'hij dreigt met een klacht',
    'ze vroeg of we haar kunnen terugbellen',
    'dat is een vrijwilliger van de kerk, die is kwaad weggegaan',
  ])('is not what tells more of it: "%s"', async (said) => {
    expect(asked(await told(kok, 'ja', said))).toContain(said);
  });

  it.each([
    'kunnen jullie mijn gegevens wissen? ik wil niet dat jullie die nog hebben',
    'ik was tot 2021 lid en wil inzage. ik moet zo weg, mail het maar naar mij',
  ])('is not what somebody asks: "%s"', async (said) => {
    expect(asked(await told(said, 'ja'))).toBe(said);
  });

  it.each([
    ['nee "ze was nogal boos" moet er niet in', 'ze was nogal boos'],
    ['ze komt morgen langs hoort er niet bij', 'ze komt morgen langs'],
  ])('takes out what it names: "%s"', async (said, gone) => {
    expect(asked(await told(kok, 'ja', gone))).toContain(gone);
    expect(asked(await told(said))).not.toContain(gone);
  });
});

describe('by what they are recognised', () => {
  it.each([
    ['haar telnr is 0687654321 voor als je wilt bellen', '0687654321'],
    ['ja klopt, haar telefoonnummer is 0687654321', '0687654321'],
    ['haar mail is kok@ziggo.nl', 'kok@ziggo.nl'],
    ['en ze is bereikbaar op 06 87654321', '06 87654321'],
    ['lidnummer 2271 en ze was nogal boos over al die mail', '2271'],
  ])('a number comes beside the name, and leaves no words behind: "%s"', async (said, mark) => {
    const form = await told(kok, 'ja', said);
    expect(known(form)).toContain('mevrouw kok');
    expect(known(form)).toContain(mark);
    expect(asked(form)).not.toMatch(/telnr|nummer is|mail is|bereikbaar|voor als/);
  });

  it('is named with both, and that is no part of what is asked', async () => {
    const form = await told(kok, 'ja', 'en herkennen aan moet zijn mevrouw Kok, tel 0687654321');
    expect(known(form)).toMatch(/mevrouw Kok.*0687654321/i);
    expect(asked(form)).toBe(kok);
  });
});

describe('what is asked of passing it on', () => {
  const byWhen = 'hoort binnen een maand iets';
  const say = 'dat er binnen een maand antwoord komt';
  const counts = 'Ook bellen of vragen aan de balie telt';
  const questions = [
    ['wanneer hoort ze wat?', byWhen],
    ['tot wanneer hebben we eigenlijk?', byWhen],
    ['wat moet ik tegen haar zeggen?', say],
    ['wat zeg ik nou tegen mevrouw kok?', say],
    ['telt bellen ook?', counts],
    ['moet dat niet op papier?', counts],
    ['ze heeft niks opgeschreven, is dit dan wel een echt verzoek', counts],
    ['dat vroeg ik niet, ik vroeg of bellen ook telt', counts],
    ['en wat gebeurt er nu als ik het doorgeef?', 'Na versturen'],
    ['maar moet dat echt?', 'Antwoorden moet altijd'],
  ] as const;
  it.each(questions)('is answered while it is only offered, and it stays offered: "%s"', async (said, answer) => {
    expect(await told(kok, said)).toContain(answer);
    expect(asked(await told('ja'))).toBe(kok);
  });

  it.each(questions)('is answered over the form: "%s"', async (said, answer) => {
    const text = await told(kok, 'ja', said);
    expect(text).toContain(answer);
    expect(asked(text)).toContain(kok);
    expect(asked(text)).not.toMatch(/wanneer|zeg|telt|papier|verzoek|gebeurt|echt/);
  });

  it('is answered beside what is told, and both are heard', async () => {
    const form = await told(kok, 'ja', 'wat moet ik haar zeggen? en haar lidnr is 4471');
    expect(form).toContain(say);
    expect(known(form)).toContain('4471');
  });

  it.each(['wat zeg ik nou tegen mevrouw kok?', 'wat moet ik haar vertellen'])(
    'is answered with the day once it was passed on: "%s"',
    async (said) => {
      await told(kok, 'ja', 'ja');
      expect(await told(said)).toContain('U kunt zeggen dat er uiterlijk');
    },
  );

  it('is answered behind an order to send', async () => {
    const text = await told(kok, 'ja', 'goed zo, verstuur maar. wat zeg ik nou tegen mevrouw kok?');
    expect(text).toContain('R-001');
    expect(text).toContain('U kunt zeggen dat er uiterlijk');
  });

  it.each(['hoe lang moet ik facturen bewaren?', "mag ik camera's ophangen?"])(
    'is something else where it asks of something else: "%s"',
    async (said) => {
      const text = await told(kok, said);
      for (const answer of [byWhen, say, counts]) expect(text).not.toContain(answer);
    },
  );
});

describe('an order to pass it on', () => {
  it.each([
    'ok geef t maar gewoon door aan noor dan',
    'geef maar door',
    'stuur het maar door naar noor',
    'ja doorgeven, maar staat haar naam er wel bij?',
  ])('opens the form: "%s"', async (said) => {
    expect(asked(await told(kok, said))).toBe(kok);
  });
});

describe('the same told once more', () => {
  it.each([
    'mevrouw kok belde vandaag, ze wil haar gegevens inzien en dat per mail',
    'mevr Kok heeft gebeld, die wil inzage in haar gegevens. dat had ik net al verteld',
  ])('is one: "%s"', async (again) => {
    const offer = await told(kok, 'wat moet ik haar zeggen?', again);
    expect(offer).not.toContain('Daar vraag ik hierna naar');
    const form = await told('ja');
    expect(form).toContain('De vraag:');
    expect(await told('ja')).not.toContain('nog niet gemeld');
  });

  it.each(['mevrouw smit wil ook haar gegevens inzien', 'mevrouw kok wil dat we haar foto wissen'])(
    'is not what somebody else asks, or something else: "%s"',
    async (other) => {
      const offer = await told(kok, 'hoe laat is het?', other);
      expect(offer).toContain(kok);
    },
  );
});

describe('that more of it need not be passed on', () => {
  it.each(['nee die hoeft niet dat is precies hetzelfde verhaal', 'nee hoor dat is dubbel, ze is dezelfde'])(
    'adds nothing to what was passed on: "%s"',
    async (said) => {
      expect(await told(kok, 'ja', 'ja', said)).not.toContain('Bedoelt u in R-001');
    },
  );
});

describe('what is told on of what was asked', () => {
  it('turns it into no other kind by a guess', async () => {
    const form = await told(
      'mevrouw kok is verhuisd en wil haar adres aangepast hebben',
      'ze wil het graag per mail bevestigd',
    );
    expect(form).toMatch(/^Soort verzoek: Iets laten verbeteren$/m);
  });
});
