// The edition for outside in a browser: reads on a phone, prints, and asks nothing of anybody.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmedBakery, filesIn } from '../journeys/bakery.js';
import { startBot } from '../journeys/support.js';
import { chromiumPath } from './slack-browser.js';

describe.skipIf(chromiumPath === undefined)('the overview as a web page', () => {
  let browser: Browser;
  let address: string;
  const folder = mkdtempSync(join(tmpdir(), 'avg-maatje-page-'));
  beforeAll(async () => {
    const bot = await startBot();
    await confirmedBakery(bot, 3);
    const [html] = await filesIn(bot, await bot.press('document||register-outside.html'));
    await bot.close();
    writeFileSync(join(folder, 'page.html'), html ?? '');
    address = `file://${join(folder, 'page.html')}`;
    browser = await chromium.launch({
      ...(chromiumPath ? { executablePath: chromiumPath } : {}),
      args: ['--no-sandbox'],
    });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  it('asks for nothing beside itself and runs no script', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(address);
    expect(asked).toEqual([address]);
    await page.close();
  });

  it.each([320, 390, 1280])('fits on a screen of %i points wide', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.goto(address);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await page.close();
  });

  it('has one first heading, skips no level, and says its language', async () => {
    const page = await browser.newPage();
    await page.goto(address);
    const levels = (await page.evaluate(
      "[...document.querySelectorAll('h1,h2,h3,h4')].map((heading) => Number(heading.tagName[1]))",
    )) as number[];
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
    expect(await page.evaluate('document.documentElement.lang')).toBe('nl');
    expect(await page.title()).toBe('Wat wij met persoonsgegevens doen');
    await page.close();
  });

  it.each(['light', 'dark'] as const)('has letters that stand out enough in %s', async (colorScheme) => {
    const page = await browser.newPage({ colorScheme });
    await page.goto(address);
    const ratios = (await page.evaluate(`(() => {
      const light = (color) => {
        const parts = color.match(/[\\d.]+/g).slice(0, 3).map((part) => part / 255);
        const [r, g, b] = parts.map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const paper = light(getComputedStyle(document.body).backgroundColor);
      return [...document.querySelectorAll('h1,h2,p,dt,dd,li')].map((element) => {
        const ink = light(getComputedStyle(element).color);
        return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
      });
    })()`)) as number[];
    expect(ratios.length).toBeGreaterThan(10);
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5);
    await page.close();
  });

  it('prints on pages of paper', async () => {
    const page = await browser.newPage();
    await page.goto(address);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(1);
    expect(pages).toBeLessThan(8);
    await page.close();
  });
});
