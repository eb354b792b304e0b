// What is said right below the card of a breach is of that breach: its buttons in other words, what was done, and how it was.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { heldOnce } from '../journeys/held-once.js';
import { giveRole } from '../journeys/people-here.js';
import { finishFirstRun, noor, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await heldOnce(bot, 'a mail to the wrong person', async () => {
    await bot.say('later', noor);
    await giveRole(bot, 'kees', 'employee');
    await bot.say('/datalek', 'kees');
    const values = {
      'what-happened': 'Mail met facturen naar de verkeerde klant gestuurd',
      'noticed-at': '2026-11-24T07:30:00.000Z',
      'still-open': true,
      incident: 'mail-wrong-person',
    };
    await bot.answer(values, { record: 'new:breach-report', as: 'kees' });
  });
});
afterEach(() => bot.close());

describe('below the card of a breach', () => {
  it.each(['ik pak het op', 'ok, ik pak dat op', 'Ik pak m op.'])('who says "%s" takes it on', async (said) => {
    await bot.say('D-001', noor);
    expect((await bot.say(said, noor)).text).toContain('U hebt D-001 opgepakt');
  });

  it.each([
    'kees zegt dat die klant hem heeft weggegooid',
    'de klant heeft de mail gewist, heb ik net gehoord',
    'hij is gewist',
    'mevrouw jansen heeft gebeld dat ze m heeft verwijderd',
    'ik vertrouw die klant niet',
    'the customer deleted it',
  ])('"%s" is offered to be noted there, and a yes does so', async (said) => {
    await bot.say('D-001', noor);
    const { text } = await bot.say(said, noor);
    expect(text).toContain('Hoort dit bij D-001?');
    expect(text).not.toContain('Wie heeft ze nu');
    expect((await bot.say('ja', noor)).text).toContain('Genoteerd bij D-001');
  });

  it.each([
    'de ontvanger is een vaste klant, die vertrouw ik wel',
    'de mail ging naar een vaste leverancier',
    'hij is bij onze boekhouder terecht gekomen',
  ])('"%s" says who has the data now', async (said) => {
    await bot.say('D-001', noor);
    const { text } = await bot.say(said, noor);
    expect(text).toContain('Wie heeft ze nu: Per ongeluk bij iemand die we vertrouwen');
    expect(text).toContain('nog niets bewaard');
  });

  it.each([
    ['mevrouw Bakker wil weten wat we van haar hebben', 'een verzoek'],
    ['er is net ook een laptop gestolen uit de auto', 'datalek'],
    ['onze boekhouder is gehackt', 'datalek'],
  ])('"%s" is something else', async (said, offered) => {
    await bot.say('D-001', noor);
    const { text } = await bot.say(said, noor);
    expect(text).toContain(offered);
    expect(text).not.toContain('Hoort dit bij D-001');
  });
});

describe('who reported it a moment ago', () => {
  it.each(['hij heeft teruggemaild dat hij em heeft verwijderd', 'de klant heeft m gewist'])(
    'adds what tells of nobody who wants something to that report, with one yes: "%s"',
    async (said) => {
      const { text } = await bot.say(said, 'kees');
      expect(text).toContain(`Aanvulling: ${said}`);
      expect(text).not.toContain('een verzoek');
      expect((await bot.say('ja', 'kees')).text).toContain('Toegevoegd aan D-001');
    },
  );

  it.each(['die klant belde net, hij heeft em weggegooid zegt ie'])(
    'is asked first whether it is of that report: "%s"',
    async (said) => {
      const { text } = await bot.say(said, 'kees');
      expect(text).toContain('[Hoort bij D-001]');
      expect(text).not.toContain('een verzoek');
      expect((await bot.say('ja', 'kees')).text).toContain('Toegevoegd aan D-001');
    },
  );

  it('passes on what somebody else wants as a request', async () => {
    expect((await bot.say('mevrouw Bakker wil haar adres laten veranderen', 'kees')).text).toContain('een verzoek');
  });
});

describe('what is asked below the card of a breach', () => {
  it.each([
    ['welke gegevens stonden erin', 'Dat vind ik niet in D-001'],
    ['wie heeft die mail gekregen?', 'Dat vind ik niet in D-001'],
    ['is het al gewist?', 'Dat vind ik niet in D-001'],
    ['wat is een datalek', 'Bij een datalek zijn gegevens kwijt'],
  ])('is answered from that breach, where it is of it: "%s"', async (asked, answer) => {
    await bot.say('D-001', noor);
    expect((await bot.say(asked, noor)).text).toContain(answer);
  });

  it('is not taken for what is told, and what is told after it is still of that breach', async () => {
    await bot.say('D-001', noor);
    await bot.say('wie heeft die mail gekregen?', noor);
    expect((await bot.say('hij is gewist', noor)).text).toContain('Hoort dit bij D-001?');
  });
});

describe('who takes a breach on in words', () => {
  it.each(['ik pak D-001 op', 'ok ik pak m op', 'nee ik bedoel dat datalek van kees. ik pak het op'])(
    'has it at once, also where its card is not on the screen: "%s"',
    async (said) => {
      expect((await bot.say(said, noor)).text).toContain('U hebt D-001 opgepakt');
    },
  );

  it('is heard in what they say behind it, and right after it', async () => {
    const { text } = await bot.say('ok ik pak m op. kees zei toch dat er bsn en iban op stond', noor);
    expect(text).toContain('U hebt D-001 opgepakt');
    expect(text).toContain('Gegevens: Burgerservicenummer (BSN), Rekeningnummer of betaling');
    await bot.say('ja', noor);
    await bot.say('later', noor);
    await bot.say('ik pak D-001 op', noor);
    expect((await bot.say('fatima heeft m gekregen, heb haar net gebeld', noor)).text).toContain(
      'Hoort dit bij D-001?',
    );
  });
});
