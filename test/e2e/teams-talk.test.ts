// Teams as somebody uses it who only types: a breach in the middle of the introduction.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, openTeamsDesk, type TeamsDesk } from './teams-browser.js';

describe.skipIf(chromiumPath === undefined)('somebody in Teams who only types', () => {
  let desk: TeamsDesk;
  const hears = (words: string) => expect.poll(() => desk.words()).toContain(words);

  beforeAll(async () => {
    desk = await openTeamsDesk('2026-11-24T09:00:00.000Z');
  }, 90_000);
  afterAll(() => desk.close());

  it('is understood in the first form, which comes back filled in', async () => {
    await desk.press('Beginnen');
    await desk.press(/Ga verder met/);
    await desk.type('hoi, ik ben anja van bakkerij het zoete hoekje');
    await hears('Dit heb ik ingevuld. Er is nog niets bewaard.');
    await desk.picture('teams-filled');
    await desk.type('anja@zoetehoekje.nl');
    await hears('Ja, klopt: bewaar');
    await desk.type('ja hoor');
    await hears('Wat voor bedrijf hebt u?');
  });

  it('tells of a breach, sees it filled in, and goes on where it was', async () => {
    await desk.type('oei, vannacht is de laptop van de zaak gestolen uit mijn auto');
    await hears('Dit klinkt als een datalek.');
    expect(await desk.words()).toContain('We waren bij: Wat voor bedrijf hebt u?');
    await desk.picture('teams-told');
    await desk.type('nee');
    await hears('Goed, dan niet. Er is niets bewaard.');
    await desk.type('bakkerij');
    await hears('Hoeveel mensen werken er');
    await desk.picture('teams-on');
  });
});
