// Slack as a person uses it: local Slack in a browser, over HTTP and over Socket Mode.
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../db/open.js';
import { chromiumPath, type Desk, hasLocalSlack, openDesk } from './slack-browser.js';

describe.skipIf(chromiumPath === undefined || !hasLocalSlack)('Slack in a browser', () => {
  describe.each(['http', 'socket'] as const)('over %s', (mode) => {
    let desk: Desk;
    beforeAll(async () => {
      desk = await openDesk(mode);
    }, 60_000);
    afterAll(() => desk.close());

    it('shows in a channel an answer for one person, and goes on in the conversation', async () => {
      await desk.type('/register');
      await says(desk, 'only visible to you');
      await desk.picture(`${mode}-1-channel`);
      // Taking it on leads to the first question, in the conversation.
      await desk.press('Ik neem het op mij');
      await desk.goTo('conversation');
      await says(desk, 'Dit zijn 2 vragen bij elkaar');
    });

    it('keeps a form open with the reason under the field', async () => {
      await desk.press('Vul in');
      const modal = desk.modal();
      await modal.fill(0, 'Bakkerij De Vries');
      await modal.fill(1, 'geen adres');
      await modal.submit();
      expect(await modal.words()).toContain('Dat lijkt geen e-mailadres');
      await desk.picture(`${mode}-2-errors`);
      await modal.fill(1, 'info@bakkerijdevries.nl');
      await modal.submit();
      expect(await modal.isOpen()).toBe(false);
      await says(desk, 'Wat voor bedrijf hebt u?');
      await desk.picture(`${mode}-3-question`);
    });

    it('fills one activity in by chat', async () => {
      await desk.type('1');
      await desk.type('9');
      await byChat(desk, /V-001/, 'Ja');
      await desk.picture(`${mode}-4-draft`);
      await byChat(desk, /V-00\d .* staat in uw register/);
      await desk.picture(`${mode}-5-confirmed`);
      expect(await confirmed(desk)).toBe(1);
    });

    it('fills one activity in by modals, from the App Home', async () => {
      await desk.type('later');
      await desk.goTo('home');
      await desk.picture(`${mode}-6-home`);
      await desk.press(/Ga verder met V-/);
      const modal = desk.modal();
      for (let step = 0; step < 60 && (await confirmed(desk)) < 2; step += 1) {
        if (!(await modal.isOpen())) throw new Error(`the modal closed:\n${await desk.words()}`);
        if (step === 1) await desk.picture(`${mode}-7-modal`);
        await modal.dontKnow();
        await modal.submit();
      }
      expect(await confirmed(desk)).toBe(2);
      await desk.picture(`${mode}-8-modal-done`);
    });

    it('gives the register as a file', async () => {
      await desk.page.keyboard.press('Escape');
      const close = desk.page.locator('.modal-x');
      if (await close.count()) await close.click();
      await desk.goTo('conversation');
      await desk.type('/register export');
      await says(desk, 'Excel Spreadsheet');
      await desk.picture(`${mode}-9-file`);
    });

    it('sent Slack nothing that Slack would refuse', async () => {
      expect(await desk.refusals()).toEqual([]);
    });

    it('has an unbroken audit trail', () => {
      const env = { PATH: process.env['PATH'], DATABASE_URL: desk.database };
      const report = execFileSync(process.execPath, ['dist/src/main.js', 'audit-verify'], { env, encoding: 'utf8' });
      expect(report).not.toMatch(/broken/i);
    });
  });
});

/** On a busy machine it takes a while until something stands there. */
async function says(desk: Desk, words: string): Promise<void> {
  await expect.poll(() => desk.words()).toContain(words);
}

/** Answers with the most willing button until these words stand there. */
async function byChat(desk: Desk, until: RegExp, ...first: readonly string[]): Promise<void> {
  const ways = [...first, 'Klopt', 'Klopt zo', 'Bevestigen', 'Klaar', 'Nee', 'Weet ik niet', 'Overslaan'];
  const isThere = async () => until.test(await desk.words());
  for (let step = 0; step < 60; step += 1) {
    // What was answered may stand there for a while without the next question.
    const goesOn = async () => (await isThere()) || (await desk.way(ways)) !== undefined;
    await expect.poll(goesOn, { message: await desk.words() }).toBe(true);
    if (await isThere()) return;
    // It may be answered between looking and clicking: then there is another way on.
    const way = await desk.way(ways);
    if (way !== undefined) await desk.tryPress(way);
  }
  throw new Error(`not there after 60 steps:\n${await desk.words()}`);
}

async function confirmed({ database }: Desk): Promise<number> {
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
