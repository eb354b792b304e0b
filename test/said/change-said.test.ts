// Changes of the business in the words of people: what ends is not added, who leaves leaves, and what is told of nothing else is no breach.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
});
afterEach(() => bot.close());

describe('a program that is used no more', () => {
  it.each([
    'we doen niks meer met whatsapp',
    'wij doen niets meer met whatsapp',
    'whatsapp gebruiken we niet meer',
    'we dont use whatsapp anymore',
    'we do nothing with whatsapp anymore',
  ])('is not offered to be added: "%s"', async (words) => {
    const { text } = await bot.say(words);
    expect(text).not.toContain('bij uw leveranciers zetten');
    expect(text).toContain('Ik vind "whatsapp" niet in uw register');
  });

  it.each(['we dont use mailchimp anymore, brevo now', 'we gebruiken mailchimp niet meer, nu brevo'])(
    'makes place for another: "%s"',
    async (words) => {
      await bot.say('we gebruiken mailchimp voor de nieuwsbrief');
      await bot.say('ja');
      const { text } = await bot.say(words);
      expect(text).toMatch(/Mailchimp.*Brevo/s);
      expect(text).not.toContain('Zal ik ze bij uw leveranciers zetten');
    },
  );
});

describe('somebody who leaves', () => {
  it.each(['sanne gaat volgende week weg', 'sanne vertrekt', 'Sanne left last month'])(
    'is not known here, and that is said: "%s"',
    async (words) => {
      expect((await bot.say(words)).text).toMatch(/Ik ken hier niemand die "[Ss]anne" heet/);
    },
  );

  it.each(['we hebben een instructeur die weg is', 'we hebben een monteur die vertrekt'])(
    'by what they do: "%s"',
    async (words) => {
      expect((await bot.say(words)).text).toMatch(/Ik ken hier niemand die "(?:instructeur|monteur)" heet/);
    },
  );

  it.each(['mijn laptop is weg', 'de usb-stick is weg'])('is no thing that is gone: "%s"', async (words) => {
    expect((await bot.say(words)).text).not.toContain('Ik ken hier niemand');
  });
});

describe('what becomes of the business', () => {
  it.each([
    'we zijn overgenomen',
    'ons bedrijf is verkocht',
    'de zaak wordt overgenomen door mijn zoon',
    'we were taken over',
  ])('is put right in its profile, and is no breach: "%s"', async (words) => {
    const { text } = await bot.say(words);
    expect(text).not.toContain('datalek');
    expect(text).toContain('Naam bedrijf');
  });

  it.each(['ons account is overgenomen', 'de mailbox is overgenomen door iemand', 'onze instagram is overgenomen'])(
    'an account that was taken over is one: "%s"',
    async (words) => {
      expect((await bot.say(words)).text).toContain('datalek');
    },
  );

  it('has no address before that is told', async () => {
    const { text } = await bot.say('we gaan verhuizen naar een nieuw pand');
    expect(text).toContain('Wat is het nieuwe adres?');
    expect((await bot.say('Kerkstraat 2, Zwolle')).text).toContain('Kerkstraat 2, Zwolle');
  });

  it('has a second place', async () => {
    const { text } = await bot.say('we hebben een vestiging erbij');
    expect(text).not.toContain('Privacyvragen');
    expect(text).toMatch(/vestiging|plek/i);
  });
});

it.each(['hoelang mag een kopie id in de map blijven zitten', 'mag joyce bij de dossiers'])(
  'who asks tells nothing of who has access: "%s"',
  async (words) => {
    expect((await bot.say(words)).text).not.toContain('Wie kan erbij');
    expect((await bot.say(words)).text).not.toContain('concept klaarzetten');
  },
);

describe('who keeps an activity from now on', () => {
  it('is asked with a yes, stored with it, and can be taken back', async () => {
    const { text } = await bot.say('Samira houdt voortaan V-003 bij');
    expect(text).toContain('V-003 Personeel: nog niet bekend → Samira');
    expect((await bot.stored('V-003'))['owner']).toBeUndefined();
    expect((await bot.say('ja')).text).toContain('Verwerkt: Samira houdt Personeel bij.');
    const samira = (await bot.stored('V-003'))['owner'];
    expect((await bot.say('samira neemt ook V-004 over')).text).toContain('Samira');
    await bot.say('ja');
    expect((await bot.stored('V-004'))['owner']).toBe(samira);
    expect((await bot.say('ongedaan')).text).toContain('Teruggezet');
    expect((await bot.stored('V-004'))['owner']).not.toBe(samira);
  });

  it('is not stored after "nee"', async () => {
    await bot.say('from now on Anna looks after the payroll');
    await bot.say('nee');
    expect((await bot.stored('V-004'))['owner']).toBeUndefined();
  });

  it('is asked by name where only what they do was told', async () => {
    expect((await bot.say('V-003 gaat voortaan naar de secretaresse')).text).toContain(
      'Wie houdt Personeel voortaan bij?',
    );
    expect((await bot.say('Truus')).text).toContain('→ Truus');
  });

  it('waits for its day', async () => {
    expect((await bot.say('vanaf 1 januari houdt Samira de lonen bij')).text).toContain('1 januari 2027');
    await bot.say('ja');
    expect((await bot.stored('V-004'))['owner']).toBeUndefined();
  });

  it.each(['Piet neemt de nieuwsbrief over', 'samira houdt voortaan v-023 bij'])(
    'of an activity that is not in the register it is said that it is not: "%s"',
    async (words) => {
      expect((await bot.say(words)).text).toMatch(/staat geen activiteit "(?:nieuwsbrief|v-023)"/);
    },
  );
});
