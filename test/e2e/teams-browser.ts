// The playground of Teams in a browser: what a person sees and clicks, and the bot behind it as it is installed.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { startPlayground } from '../dev/playground.mjs';
import { freePort, listening, ready } from './ports.js';
import { clicked } from './seen.js';

const root = new URL('../../', import.meta.url).pathname;
const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
export const chromiumPath = browsers.find((path) => existsSync(path));

export interface TeamsDesk {
  readonly page: Page;
  readonly database: string;
  /** Moves the time of the bot on. */
  at(now: string): Promise<void>;
  /** Everything that stands in the conversation. */
  words(): Promise<string>;
  type(text: string): Promise<void>;
  /** The last button with this label. */
  press(label: string | RegExp): Promise<void>;
  /** The same; false when it is gone meanwhile. */
  tryPress(label: string): Promise<boolean>;
  /** The first of these labels that stands on one of the last buttons, as soon as one does. */
  way(...labels: readonly string[]): Promise<string>;
  /** What all buttons say, the last one last. */
  buttons(): Promise<readonly string[]>;
  /** Fills the input with this label on the last card that has it. */
  fill(label: string | RegExp, text: string): Promise<void>;
  /** A colleague at a screen of their own, in the same organisation; it closes with this one. */
  colleague(name: string): Promise<TeamsDesk>;
  /** "Datalek melden" from the menu of the last message with these words. */
  reports(words: string): Promise<void>;
  goTo(place: 'conversation' | 'group' | 'channel'): Promise<void>;
  /** Clicks until these words stand there. */
  until(words: RegExp, ...ways: readonly string[]): Promise<void>;
  picture(name: string): Promise<string>;
  close(): Promise<void>;
}

const pictures = mkdtempSync(join(tmpdir(), 'avg-maatje-pictures-'));

/** One bot, and whoever sits down before it. */
interface Office {
  readonly botPort: number;
  readonly database: string;
  readonly context: BrowserContext;
  readonly board: Switchboard;
  readonly closing: (() => Promise<void>)[];
}

/** On a database whose time can be moved on; `prepare` puts something in it before the program starts. */
export async function openTeamsDesk(now: string, prepare?: (url: string) => Promise<void>): Promise<TeamsDesk> {
  const [board, botPort] = [await switchboard(), await freePort()];
  const folder = mkdtempSync(join(tmpdir(), 'avg-maatje-e2e-'));
  const database = `file:${join(folder, 'avg.db')}`;
  await prepare?.(database);
  const bot = spawn(process.execPath, ['dist/src/main.js', '--now', now], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: database,
      TEAMS_PLAYGROUND_URL: board.url,
      SECRETS_KEYS: `test:${'0123456789abcdef'.repeat(4)}`,
      HOST: '127.0.0.1',
      PORT: String(botPort),
      LOG_LEVEL: 'warn',
    },
  });
  await ready(`http://127.0.0.1:${botPort}/readyz`, bot);
  const browser = await chromium.launch({
    ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  const context = await browser.newContext({ viewport: { width: 1500, height: 1000 }, locale: 'nl-NL' });
  // It loads letters from elsewhere, which a test does not need.
  await context.route(/^https?:\/\/(?!localhost|127\.0\.0\.1)/, (route) => route.abort());
  const closing = [
    () => browser.close(),
    async () => {
      const ended = bot.exitCode === null ? new Promise((resolve) => bot.once('exit', resolve)) : undefined;
      bot.kill('SIGTERM');
      await ended;
      board.server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  ];
  return sitDown({ botPort, database, context, board, closing }, 'sanne');
}

async function sitDown(office: Office, me: string): Promise<TeamsDesk> {
  const { botPort, database, context, board, closing } = office;
  const port = await freePort();
  const playground = await startPlayground({
    port,
    endpoint: `http://127.0.0.1:${botPort}/api/messages`,
    me,
    service: `${board.url}/_connector`,
  });
  board.ports.set(me, port);
  closing.push(() => playground.stop());
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(playground.url);
  const send = page.getByRole('button', { name: 'Send Message' });
  await send.waitFor();
  await page.waitForTimeout(1_500);
  // What is sent back and forth stands beside the conversation; it is in the way of what a person sees.
  await page.getByText('Log Panel').locator('xpath=following::button[2]').click();

  const settle = () => page.waitForTimeout(500);
  const desk: TeamsDesk = {
    page,
    database,
    async at(moment) {
      const answer = await fetch(`http://127.0.0.1:${botPort}/dev/clock`, { method: 'POST', body: moment });
      if (!answer.ok) throw new Error(`the clock answered ${answer.status}`);
    },
    // biome-ignore lint/performance/useDomNodeTextContent: what a person sees is what is meant.
    words: () => page.locator('body').innerText(),
    async type(text) {
      await page.locator('[contenteditable=true][data-lexical-editor=true]').click();
      await page.keyboard.type(text);
      await send.click();
      await settle();
    },
    async press(label) {
      await page
        .getByRole('button', { name: label, exact: typeof label === 'string' })
        .last()
        .click();
      await settle();
    },
    async tryPress(label) {
      const pressed = await clicked(page.getByRole('button', { name: label, exact: true }).last());
      await settle();
      return pressed;
    },
    buttons: async () => (await page.getByRole('button').allInnerTexts()).filter((label) => label.trim() !== ''),
    async way(...labels) {
      // A card that took the place of another is not there at once.
      for (let look = 0; look < 20; look += 1) {
        const last = (await desk.buttons()).slice(-8);
        const way = labels.find((label) => last.includes(label));
        if (way !== undefined) return way;
        await page.waitForTimeout(250);
      }
      throw new Error(`no way on: ${(await desk.buttons()).join(', ')}\n${await desk.words()}`);
    },
    async fill(label, text) {
      await page.getByLabel(label).last().fill(text);
    },
    colleague: (name) => sitDown(office, name),
    async reports(words) {
      await page.getByText(words).last().hover();
      // The last but one belongs to the message, the last one to where one types.
      await page.locator('button[aria-haspopup=menu]').nth(-2).click();
      await page.getByRole('menuitem', { name: 'Action Command' }).click();
      await page.getByRole('dialog').getByRole('textbox').fill('breach-from-message');
      await page.getByRole('button', { name: 'Create' }).click();
      await settle();
    },
    async goTo(place) {
      const name = { conversation: 'Personal Chat', group: 'Privacyteam', channel: 'Bakkerij De Vries - AVG' }[place];
      await page.locator(`button[aria-label="${name}"]`).click();
      await settle();
    },
    async until(words, ...ways) {
      for (let step = 0; step < 80; step += 1) {
        const shown = await desk.words();
        if (words.test(shown)) return;
        const way = await desk.way(...ways);
        await desk.tryPress(way);
      }
      throw new Error(`not there after 80 steps:\n${await desk.words()}`);
    },
    async picture(name) {
      const path = join(process.env['PICTURES'] ?? pictures, `${name}.png`);
      await page.waitForTimeout(300);
      // The conversation, without the bar of the playground above it and the list of people beside it.
      await page.screenshot({ path, clip: { x: 330, y: 50, width: 620, height: 860 } });
      return path;
    },
    async close() {
      for (const close of closing) await close();
    },
  };
  return desk;
}

interface Switchboard {
  readonly url: string;
  readonly server: Server;
  /** The port of everybody's playground. */
  readonly ports: Map<string, number>;
}

/** One address for all playgrounds, for the bot trusts one: what it sends to somebody goes to the screen of that person. */
async function switchboard(): Promise<Switchboard> {
  const ports = new Map<string, number>();
  const server = createServer((incoming, answer) => {
    const name = /personal-([a-z]+)/.exec(incoming.url ?? '')?.[1] ?? '';
    const port = ports.get(name) ?? [...ports.values()].at(-1);
    const { url: path, method, headers } = incoming;
    const onward = request({ host: 'localhost', port, path, method, headers }, (reply) => {
      answer.writeHead(reply.statusCode ?? 500, reply.headers);
      reply.pipe(answer);
    });
    onward.on('error', () => answer.writeHead(502).end());
    incoming.pipe(onward);
  });
  const port = await listening(server, 'localhost');
  return { url: `http://localhost:${port}`, server, ports };
}
