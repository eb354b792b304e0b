// Teams as a person uses it: the playground of Microsoft in a browser, with the bot as it is installed.
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../db/open.js';
import { chromiumPath, openTeamsDesk, type TeamsDesk } from './teams-browser.js';

describe.skipIf(chromiumPath === undefined)('Teams in a browser', () => {
  let desk: TeamsDesk;
  beforeAll(async () => {
    desk = await openTeamsDesk('2026-11-24T09:00:00.000Z');
  }, 90_000);
  afterAll(() => desk.close());
  const onward = ['Klopt', 'Klopt zo', 'Bevestigen', 'Klaar', 'Nee', 'Weet ik niet', 'Overslaan'];

  it('greets who adds it, and says at the field what does not fit', async () => {
    expect(await desk.words()).toContain('Ik help u met de persoonsgegevens');
    await desk.press('Beginnen');
    await desk.press(/Ga verder met/);
    await desk.press('Bewaar');
    // Teams itself says so, before anything is sent.
    expect(await desk.words()).toContain('Vul dit in.');
    await desk.fill(/Hoe heet uw bedrijf/, 'Bakkerij De Vries');
    await desk.fill(/Op welk mailadres/, 'geen adres');
    await desk.press('Bewaar');
    await expect.poll(() => desk.words()).toContain('Dat lijkt geen e-mailadres');
    await desk.picture('teams-form');
    await desk.fill(/Op welk mailadres/, 'info@bakkerijdevries.nl');
    await desk.press('Bewaar');
    await expect.poll(() => desk.words()).toContain('Wat voor bedrijf hebt u?');
  });

  it('takes an activity from the first question to the register', async () => {
    await desk.type('1');
    await desk.type('9');
    await desk.until(/V-001 Klanten/, 'Ja', ...onward);
    await desk.picture('teams-draft');
    await desk.until(/V-00\d .* staat in uw register/, ...onward);
    await desk.picture('teams-confirmed');
    expect(await confirmed(desk)).toBe(1);
  });

  it('takes an activity by forms', async () => {
    let asked = false;
    let sent = false;
    for (let step = 0; step < 90 && (await confirmed(desk)) < 2; step += 1) {
      // A form holds no lists of rows, and what the draft leaves open cannot be sent: confirmed, or left open.
      const way = await desk.way(...(sent ? [] : ['Bewaar', 'Verder']), ...onward);
      if (way === 'Bewaar') await desk.picture('teams-section-form');
      if (way === 'Klopt' && !asked) {
        await desk.type('formulier');
        [asked, sent] = [true, false];
        // Between looking and clicking the card may have been answered: then there is another way on.
      } else if (await desk.tryPress(way)) {
        if (way === 'Klopt') asked = false;
        sent = way === 'Bewaar' || way === 'Verder';
      }
    }
    expect(await confirmed(desk)).toBe(2);
    // What was filled in stands where it was asked.
    expect(await desk.words()).toContain('info@bakkerijdevries.nl');
    expect(await desk.words()).not.toContain('Ingevuld en bewaard.');
  });

  it('takes a correction', async () => {
    await desk.type('later');
    await desk.type('correctie');
    await desk.fill(/Wat vraagt deze persoon/, 'Mijn adres klopt niet meer, het is nu Dorpsstraat 2');
    await desk.page
      .getByRole('checkbox', { name: /Iets laten verbeteren/ })
      .last()
      .check();
    await desk.page.getByRole('radio', { name: 'Een klant', exact: true }).last().check();
    await desk.picture('teams-correction');
    await desk.press('Bewaar');
    await expect.poll(() => desk.words()).toMatch(/R-001/);
    await desk.picture('teams-correction-noted');
  });

  it('takes a breach from the command to the alarm and the decision', async () => {
    await desk.type('later');
    await desk.type('datalek');
    await desk.fill(/Uw antwoord/, 'Een mail met adressen ging naar de verkeerde klant');
    await desk.press('Melden');
    await expect.poll(() => desk.words()).toContain('Wanneer merkte u het');
    await desk.fill(/Wanneer merkte u het/, 'vandaag 08:30');
    // The last one asks whether anybody is in danger.
    await desk.page.getByRole('radio', { name: 'Ja', exact: true }).nth(-2).check();
    await desk.picture('teams-breach');
    await desk.press('Melden');
    await expect.poll(() => desk.words()).toContain('D-001');
    await desk.picture('teams-breach-noted');
    // A reply to a card is no note here: there is a button for it.
    await desk.press('Meer');
    await expect.poll(() => desk.buttons()).toContain('Notitie');
    await desk.picture('teams-breach-more');
    await desk.press('Notitie');
    await expect.poll(() => desk.words()).toContain('Wat gebeurde er?');
    await desk.fill(/Wanneer was dat/, 'vandaag 09:15');
    await desk.fill(/Wat gebeurde er/, 'De klant heeft de mail weggegooid');
    await desk.picture('teams-breach-note');
    await desk.press('Bewaar');
    await desk.picture('teams-breach-note-kept');
    await desk.type('datalek logboek D-001');
    await expect.poll(() => desk.words()).toContain('De klant heeft de mail weggegooid');
    await desk.picture('teams-breach-timeline');
    const before = (await desk.words()).length;
    await desk.at('2026-11-26T09:00:00.000Z');
    await expect.poll(async () => (await desk.words()).slice(before - 300)).toMatch(/nog niet gemeld of besloten/);
    await desk.picture('teams-breach-alarm');
    await desk.press('Besluit AP');
    await expect.poll(() => desk.words()).toContain('Is dit een datalek?');
    await desk.type('2');
    await desk.fill(/Waarom is het geen datalek/, 'Er stonden geen gegevens van mensen in');
    await desk.picture('teams-breach-decision');
    await desk.press('Bewaar');
    await desk.type('later');
    await desk.type('datalek toon D-001');
    await expect.poll(() => desk.words()).toContain('Is het een datalek');
  });

  it('answers in private what is asked where others read along', async () => {
    await desk.goTo('group');
    await desk.page.locator('[contenteditable=true][data-lexical-editor=true]').click();
    await desk.page.keyboard.type('@AVG', { delay: 60 });
    await desk.page.getByRole('menuitem', { name: 'AVG-maatje' }).click();
    await desk.page.keyboard.type(' register');
    await desk.page.getByRole('button', { name: 'Send Message' }).click();
    await expect.poll(() => desk.words()).toContain('in ons gesprek');
    await desk.picture('teams-group');
    expect(await desk.words()).not.toContain('Uw register');
    await desk.goTo('conversation');
    await expect.poll(() => desk.words()).toContain('Uw register');
  });

  it('asks a year later whether it is still right', async () => {
    await desk.at('2027-11-25T09:00:00.000Z');
    await expect.poll(() => desk.words()).toContain('Klopt dit nog?');
    await desk.picture('teams-digest');
    // The first thing of the month stands on top of its message with its own buttons.
    await expect.poll(() => desk.buttons()).toContain('De rest klopt nog');
    await desk.press('De rest klopt nog');
    await expect.poll(() => desk.words()).toContain('ongewijzigd gemeld');
    await desk.picture('teams-review');
  });

  it('has an unbroken audit trail', () => {
    const env = { PATH: process.env['PATH'], DATABASE_URL: desk.database };
    const report = execFileSync(process.execPath, ['dist/src/main.js', 'audit-verify'], { env, encoding: 'utf8' });
    expect(report).not.toMatch(/broken/i);
  });
});

async function confirmed({ database }: TeamsDesk): Promise<number> {
  const store = await openStore({ url: database, mode: 'read', demo: false });
  try {
    return await store.read(async ({ organisations, records }) => {
      const organisation = await organisations.first();
      const all = organisation ? await records.list(organisation.id, 'controller-activity') : [];
      return all.filter(({ status }) => status === 'active').length;
    });
  } finally {
    await store.close();
  }
}
