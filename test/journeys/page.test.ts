// The edition for outside as a page on the internet: opened, followed by the register, taken back.
import { describe, expect, it } from 'vitest';
import { crypto } from '../../adapters/secrets/crypto.js';
import { confirmedBakery } from './bakery.js';
import { startBot, type TestBot } from './support.js';

const addressIn = (text: string) => /https:\/\/\S+/.exec(text)?.[0] ?? '';
const found = (bot: TestBot, address: string) => {
  const secret = new URL(address).searchParams.get('s') ?? '';
  return bot.store.read(({ pages }) => pages.find(crypto.sha256(secret)));
};

describe('/register pagina', () => {
  it('gives an address that ends, once, and stores no secret', async () => {
    const bot = await startBot({ bot: { publicUrl: 'https://avg.example.nl/' } });
    await confirmedBakery(bot, 1);
    const card = await bot.say('/register pagina');
    expect(card.text).toContain('Er staat nu geen pagina op internet.');
    const opened = await bot.press(card.button('Zet op internet: 30 dagen'));
    expect(opened.text).toContain('tot en met 24 december 2026');
    const address = addressIn(opened.text);
    expect(address).toMatch(/^https:\/\/avg\.example\.nl\/overzicht\?s=[0-9a-f]{64}$/);
    expect(await found(bot, address)).toMatchObject({
      document: 'register-outside',
      expiresAt: '2026-12-24T08:00:00.000Z',
    });
    const again = await bot.say('/register pagina');
    expect(again.text).toContain('tot en met 24 december 2026');
    expect(again.text).not.toContain('?s=');
    await bot.close();
  });

  it('lets one address work at a time, and none after it was taken back', async () => {
    const bot = await startBot({ bot: { publicUrl: 'https://avg.example.nl' } });
    await confirmedBakery(bot, 1);
    const open = async () =>
      addressIn((await bot.press((await bot.say('/register pagina')).button('Zet op internet: 365 dagen'))).text);
    const [first, second] = [await open(), await open()];
    expect(await found(bot, first)).toBeUndefined();
    expect(await found(bot, second)).toBeDefined();
    const closed = await bot.press((await bot.say('/register pagina')).button('Haal van internet'));
    expect(closed.text).toContain('Het adres werkt niet meer.');
    expect(await found(bot, second)).toBeUndefined();
    const acts = (await bot.read(({ audit }, organisation) => audit.page(organisation, 0, 10_000))).map(
      ({ action }) => action,
    );
    expect(acts.filter((action) => /publish/.test(action))).toEqual(['publish', 'publish', 'unpublish']);
    await bot.close();
  });

  it('says what an administrator must set, and gives the file, where there is no address', async () => {
    const bot = await startBot();
    await confirmedBakery(bot, 1);
    const card = await bot.say('/register pagina');
    expect(card.text).toContain('PUBLIC_URL');
    expect(() => card.button(/Zet op internet/)).toThrow();
    expect((await bot.press('page|open||30')).text).not.toContain('overzicht?s=');
    expect((await bot.press(card.button('Als bestand'))).text).toContain('register-outside.html');
    await bot.close();
  });

  it('is opened and closed by who keeps the register only, for a term that is offered', async () => {
    const bot = await startBot({ bot: { publicUrl: 'https://avg.example.nl' } });
    await confirmedBakery(bot, 1);
    for (const press of ['page|open||30', 'page|close']) await bot.press(press, 'bram');
    await bot.press('page|open||999999');
    expect(await bot.read(({ pages }, organisation) => pages.list(organisation))).toEqual([]);
    await bot.close();
  });
});
