// A report about the one who gets the reports: it is asked before it is sent, and whoever it is about hears nothing of it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, noor, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

const idOf = (who: string) =>
  bot.read(
    async ({ people }, organisation) => (await people.list(organisation)).find(({ name }) => name === who)?.id ?? '',
  );
async function told(...said: readonly string[]) {
  for (const text of said.slice(0, -1)) await bot.say(text, 'piet');
  return bot.say(said.at(-1) ?? '', 'piet');
}

describe('a report about who gets the reports', () => {
  it.each([
    ['noor heeft in het dossier van haar buurkind zitten neuzen', 'gisteren 3 uur, nee niemand kan er meer bij'],
    ['gisteren keek noor zonder reden in het dossier van een buurman', 'gisteren 3 uur, niemand kan er meer bij'],
    ["noor looked into a file of the neighbours' kid, yesterday 3pm", 'nobody can reach it any more'],
  ])('says so before it is sent, and alarms nobody whom it is about: "%s"', async (story, more) => {
    const form = await told(story, 'ja', more);
    expect(form.field('concerns').sent).toEqual([await idOf(noor)]);
    expect(form.text).toContain('Die krijgt dan geen bericht, en ziet het niet.');
    const sent = await told('ja');
    expect(sent.text).toContain('D-001');
    expect(sent.toOthers).toEqual([]);
  });

  it.each([
    'noor heeft een mail naar de verkeerde klant gestuurd',
    'noor zei dat een collega in het dossier van haar buurvrouw heeft gekeken',
    'iemand heeft in het dossier van noor zitten neuzen',
    'noor keek mee toen mijn laptop gestolen werd',
  ])('is none where they are only named: "%s"', async (story) => {
    const form = await told(story, 'ja', 'gisteren 3 uur, niemand kan er meer bij');
    expect(form.field('concerns').sent).toBeUndefined();
  });

  it.each(['ik wil iets melden maar noor mag het niet weten', 'i want to report something but noor must not know'])(
    'may begin with who must not know: "%s"',
    async (text) => {
      const { text: answered } = await told(text);
      expect(answered).toContain('vertrouwelijk');
      expect(answered).not.toContain('verzoek over eigen gegevens');
      const form = await told('er lag een dossier in de kantine', 'gisteren 3 uur', 'nee niemand meer');
      expect(form.field('concerns').sent).toEqual([await idOf(noor)]);
    },
  );

  it.each([
    'anoniem melden kan dat',
    'kan ik anoniem melden?',
    'can i report anonymously',
    'kan ik dit vertrouwelijk melden',
  ])('may be asked about first: "%s"', async (text) => {
    expect((await told(text)).text).toContain('vertrouwelijk');
    await told('/verzoek');
    expect((await told(text)).text).not.toContain('Herkennen aan');
  });
});
