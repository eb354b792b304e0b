// Requests in Slack as a person sees them: a modal at once, three taps, a closed file with its letter.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../db/open.js';
import { chromiumPath, type Desk, hasLocalSlack, openIntroduction } from './slack-browser.js';

describe.skipIf(chromiumPath === undefined || !hasLocalSlack)('requests in Slack', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openIntroduction();
  }, 60_000);
  afterAll(() => desk.close());

  it('open as a form with the words in it, of which nothing is stored yet', async () => {
    await desk.type('/verzoek mijn adres klopt niet');
    const modal = desk.modal();
    await expect.poll(() => modal.isOpen()).toBe(true);
    expect(await modal.words()).toContain('Wat vraagt deze persoon?');
    await desk.picture('request-1-form');
    expect(await statuses(desk)).toEqual([]);
  });

  it('become a file that is closed in three answers', async () => {
    const box = desk.page.locator('.modal');
    // Local Slack sends nothing that stands in a form already.
    await desk.modal().fill(0, 'Mijn adres klopt niet meer');
    await box.getByText('Iets laten verbeteren', { exact: true }).first().click();
    await box.getByText('Een klant', { exact: true }).first().click();
    const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    await box.locator('input[type=date]').first().fill(day);
    await desk.picture('request-2-filled');
    await desk.modal().submit();
    if (await desk.modal().isOpen()) throw new Error(await desk.modal().words());
    await desk.picture('request-3-filed');
    await expect.poll(() => desk.words()).toContain('Genoteerd als R-001');
    await desk.type('anders: Kassa');
    await desk.type('1');
    await desk.picture('request-4-last');
    await desk.type('1');
    await expect.poll(() => desk.words()).toContain('gesloten');
    await desk.picture('request-5-closed');
    expect(await statuses(desk)).toEqual(['active']);
  });

  it('give a letter as text and as a file', async () => {
    await desk.press('Brief');
    await desk.picture('request-6-letters');
    await desk.page.locator('.main button.bk-button').filter({ hasText: 'Kies' }).first().click();
    await expect.poll(() => desk.words()).toContain('Wij hebben uw gegevens verbeterd.');
    await desk.picture('request-7-letter');
    await desk.press('Als Word-bestand');
    await expect.poll(() => desk.words()).toContain('Word Document');
  });

  it('leave the welcome on the home page once they are closed, while nobody told of the business', async () => {
    await desk.goTo('home');
    await desk.picture('request-8-home');
    expect(await desk.words()).toContain('Welkom bij AVG-maatje');
  });

  it('sent Slack nothing that Slack would refuse', async () => {
    expect(await desk.refusals()).toEqual([]);
  });
});

async function statuses({ database }: Desk): Promise<readonly string[]> {
  const store = await openStore({ url: database, mode: 'read', demo: false });
  try {
    return await store.read(async ({ organisations, records }) => {
      const organisation = await organisations.first();
      return organisation ? (await records.list(organisation.id, 'request')).map(({ status }) => status) : [];
    });
  } finally {
    await store.close();
  }
}
