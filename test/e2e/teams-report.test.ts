// Teams as an employee uses it who has something to report: typed in their own conversation, and from a message.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, openTeamsDesk, type TeamsDesk } from './teams-browser.js';

describe.skipIf(chromiumPath === undefined)('an employee in Teams', () => {
  let owner: TeamsDesk;
  let piet: TeamsDesk;
  const sees = (desk: TeamsDesk, words: string) => expect.poll(() => desk.words()).toContain(words);

  beforeAll(async () => {
    owner = await openTeamsDesk('2026-11-24T09:00:00.000Z');
    await owner.press('Beginnen');
    piet = await owner.colleague('piet');
  }, 120_000);
  afterAll(() => owner.close());

  it('reports what happened in own words and one answer', async () => {
    await piet.type('ik heb de facturen van jansen naar de verkeerde klant gemaild, vanochtend om 9 uur');
    await sees(piet, 'Dit klinkt als een datalek.');
    await piet.picture('teams-employee-told');
    await piet.press('Dit melden');
    await sees(piet, 'Kan iemand er nu nog bij?');
    await piet.page.getByRole('radio', { name: 'Weet ik niet', exact: true }).first().check();
    await piet.picture('teams-employee-form');
    await piet.press('Melden');
    await sees(piet, 'D-001: dank u wel, uw melding is bewaard');
    await piet.picture('teams-employee-receipt');
  });

  it('reports a message where others read along, and is told so', async () => {
    await piet.goTo('group');
    await piet.type('ik kan mijn telefoon van de zaak niet meer vinden, denk in de trein laten liggen');
    await piet.reports('ik kan mijn telefoon');
    await sees(piet, 'Wat is er gebeurd?');
    expect(await piet.words()).toContain('Iedereen in dat gesprek kan het bericht nog lezen.');
    // What the message tells stands in its fields, to look over before it is sent.
    const kind = piet.page.getByRole('dialog').getByRole('combobox');
    await expect.poll(() => kind.first().inputValue()).toBe('Telefoon, laptop of stick kwijt of gestolen');
    await piet.picture('teams-message-form');
    await piet.page.getByRole('radio', { name: 'Nee', exact: true }).first().check();
    await piet.press('Melden');
    await sees(piet, 'D-002: dank u wel, uw melding is bewaard');
    await piet.picture('teams-message-receipt');
  });

  it('alarms the officer for each, in facts', async () => {
    await owner.page.bringToFront();
    await sees(owner, 'D-001 Datalek · gemeld');
    await sees(owner, 'D-002 Datalek · gemeld');
    await owner.picture('teams-employee-alarm');
    // A reporter reads what happened to the report, and nobody's name stands in the alarm.
    expect(await owner.words()).not.toContain('Piet Jansen meldde');
  });
});
