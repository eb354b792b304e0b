// Local Slack in a browser: what a person sees and clicks, and the bot behind it as it is installed.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { z } from 'zod';
import { payloadProblems } from '../adapters/slack/block-kit.js';
import { signedHeaders } from '../adapters/slack/signature.js';
import { appToken, botToken, signingSecret, startLocalSlack, workspace } from '../dev/local-slack.mjs';
import { freePort, ready } from './ports.js';
import { clicked } from './seen.js';

const root = new URL('../../', import.meta.url).pathname;
const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
export const chromiumPath = browsers.find((path) => existsSync(path));
export const hasLocalSlack = process.platform === 'linux' && process.arch === 'x64';

export interface Desk {
  readonly page: Page;
  readonly database: string;
  /** The last words on the page. */
  words(): Promise<string>;
  type(text: string): Promise<void>;
  /** The last button with this label in the conversation, or on the home page. */
  press(label: string | RegExp): Promise<void>;
  /** Whether it could be pressed: a button that is gone between looking and clicking is not waited for. */
  tryPress(label: string): Promise<boolean>;
  /** The first of these labels that stands there, if any does. */
  way(labels: readonly string[]): Promise<string | undefined>;
  /** `conversation` is the one of who sits here with the bot. */
  goTo(place: 'channel' | 'conversation' | 'home'): Promise<void>;
  modal(): ModalOnPage;
  /** Opens the conversation of this person with the bot, as clicking on the app does in Slack; local Slack has no such click. */
  openConversation(user: string): Promise<void>;
  /**
   * Picks this in the menu of a message, over HTTP. Local Slack has no such menu: what Slack would send is sent to the bot
   * with a trigger of the last command, and what then opens is local Slack's own.
   */
  fromMessage(
    callback: string,
    message: { readonly user: string; readonly text: string; readonly ts: string },
  ): Promise<void>;
  /** Somebody else of the workspace sits here now. */
  actAs(name: string): Promise<void>;
  /** Moves the time of a database for trying on. */
  clock(now: string): Promise<void>;
  picture(name: string): Promise<string>;
  /** What of all that the bot sent breaks a limit of Slack: local Slack itself takes everything. */
  refusals(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface ModalOnPage {
  isOpen(): Promise<boolean>;
  words(): Promise<string>;
  fill(index: number, text: string): Promise<void>;
  /** Says "weet ik niet" to every question in it. */
  dontKnow(): Promise<void>;
  submit(): Promise<void>;
}

const Entry = z.object({
  direction: z.string(),
  kind: z.string(),
  summary: z.string().default(''),
  detail: z.unknown().optional(),
});
const Log = z.object({ log: z.array(Entry) });
const pictures = mkdtempSync(join(tmpdir(), 'avg-maatje-pictures-'));

export interface DeskOptions {
  /** Makes a database for trying, whose time only `clock` moves on. */
  readonly now?: string;
  /** Puts something in it before the program starts. */
  readonly prepare?: (url: string) => Promise<void>;
}

/** A desk in the conversation with the bot, at the first question of the introduction. */
export async function openIntroduction(options: DeskOptions = {}): Promise<Desk> {
  const desk = await openDesk('socket', options);
  await desk.type('/register');
  await desk.press(/Ga verder/);
  await desk.goTo('conversation');
  return desk;
}

export async function openDesk(mode: 'http' | 'socket', { now, prepare }: DeskOptions = {}): Promise<Desk> {
  const [slackPort, botPort] = [await freePort(), await freePort()];
  const slack = await startLocalSlack({
    port: slackPort,
    ...(mode === 'http' ? { requestUrl: `http://127.0.0.1:${botPort}/slack/events` } : {}),
  });
  const folder = mkdtempSync(join(tmpdir(), 'avg-maatje-e2e-'));
  const database = `file:${join(folder, 'avg.db')}`;
  await prepare?.(database);
  const bot = spawn(process.execPath, ['dist/src/main.js', ...(now === undefined ? [] : ['--now', now])], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: database,
      SLACK_API_URL: slack.apiUrl,
      SLACK_BOT_TOKEN: botToken,
      ...(mode === 'http' ? { SLACK_SIGNING_SECRET: signingSecret } : { SLACK_APP_TOKEN: appToken }),
      SECRETS_KEYS: `test:${'0123456789abcdef'.repeat(4)}`,
      PRIVACY_OFFICER: 'U01SANNE',
      HOST: '127.0.0.1',
      PORT: String(botPort),
      LOG_LEVEL: 'warn',
    },
  });
  await ready(`http://127.0.0.1:${botPort}/readyz`, bot);
  const browser: Browser = await chromium.launch({
    ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }),
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage({ viewport: { width: 1100, height: 900 } });
  page.setDefaultTimeout(30_000);
  await page.goto(slack.url);
  await page.locator('.composer-input').waitFor();
  // Slack keeps the lines of a text; local Slack does not.
  await page.addStyleTag({ content: '.bk-text, .bk-field, .bk-context-text { white-space: pre-line }' });

  const settle = () => page.waitForTimeout(350);
  const buttons = page.locator('.main button.bk-button');
  const box = page.locator('.modal');
  const modal: ModalOnPage = {
    isOpen: async () => (await box.count()) > 0,
    // biome-ignore lint/performance/useDomNodeTextContent: what a person sees is what is meant.
    words: () => box.innerText(),
    async fill(index, text) {
      await box.locator('input.bk-plain-input').nth(index).fill(text);
    },
    async dontKnow() {
      let typesNext = false;
      for (const question of await box.locator('.bk-input').all()) {
        const typed = question.locator('input.bk-plain-input:not([type=date])');
        const option = question.locator('option', { hasText: 'Weet ik niet' });
        const unknown = question.getByText('Weet ik niet', { exact: true });
        const beside = (await typed.count()) > 0 && (await typed.getAttribute('placeholder')) !== null;
        if (typesNext || ((await typed.count()) > 0 && !beside)) await typed.fill('weet ik niet');
        else if ((await option.count()) > 0) await question.locator('select').selectOption({ label: 'Weet ik niet' });
        else if ((await unknown.count()) > 0) await unknown.click();
        // Local Slack draws no menu of several choices; the text beside it says the same.
        typesNext = (await question.getByText('[multi_static_select]').count()) > 0;
      }
    },
    async submit() {
      await box.locator('.modal-btn.primary').click();
      await settle();
    },
  };
  let sitting = 'Sanne de Vries';
  return {
    page,
    database,
    // biome-ignore lint/performance/useDomNodeTextContent: what a person sees is what is meant.
    words: () => page.locator('.main').innerText(),
    modal: () => modal,
    async type(text) {
      await page.locator('.composer-input').fill(text);
      await page.keyboard.press('Enter');
      await settle();
    },
    async press(label) {
      await buttons.filter({ hasText: label }).last().click();
      await settle();
    },
    async tryPress(label) {
      const pressed = await clicked(buttons.filter({ hasText: new RegExp(`^${label}$`) }).last());
      await settle();
      return pressed;
    },
    async way(labels) {
      const there = await buttons.allInnerTexts();
      return labels.find((label) => there.includes(label));
    },
    async goTo(place) {
      const text = { channel: 'algemeen', conversation: sitting, home: 'avg-maatje' }[place];
      await page.locator('.sidebar-item').filter({ hasText: text }).click();
      await settle();
    },
    async openConversation(user) {
      const answer = await fetch(`${slack.apiUrl}conversations.open`, {
        method: 'POST',
        headers: { authorization: `Bearer ${botToken}`, 'content-type': 'application/json' },
        body: JSON.stringify({ users: user }),
      });
      const { ok } = z.object({ ok: z.boolean() }).parse(await answer.json());
      if (!ok) throw new Error('local Slack opened no conversation');
      await settle();
    },
    async fromMessage(callback_id, { user, text, ts }) {
      const { log } = Log.parse(await (await fetch(`${slack.url}/_control/log`)).json());
      const commands = log
        .filter(({ direction, kind }) => direction === 'to_bot' && kind === 'slash_commands')
        .map(({ detail }) => String(detail));
      const trigger_id = new URLSearchParams(commands.at(-1)).get('trigger_id');
      if (trigger_id === null) throw new Error('no command was typed before');
      const message = { type: 'message', user, text, ts };
      const payload = {
        type: 'message_action',
        callback_id,
        trigger_id,
        user: { id: user },
        team: { id: workspace },
        message,
      };
      const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
      const headers = {
        'content-type': 'application/x-www-form-urlencoded',
        ...signedHeaders(signingSecret, body),
      };
      const { status } = await fetch(`http://127.0.0.1:${botPort}/slack/events`, { method: 'POST', headers, body });
      if (status !== 200) throw new Error(`the bot answered ${status}`);
      await settle();
    },
    async actAs(name) {
      await page.locator('select').first().selectOption({ label: name });
      sitting = name;
      await settle();
    },
    async clock(moment) {
      const { status } = await fetch(`http://127.0.0.1:${botPort}/dev/clock`, { method: 'POST', body: moment });
      if (status !== 204) throw new Error(`the clock answered ${status}`);
    },
    async picture(name) {
      const path = join(process.env['PICTURES'] ?? pictures, `${name}.png`);
      await page.waitForTimeout(300);
      await page.screenshot({ path });
      return path;
    },
    async refusals() {
      const { log } = Log.parse(await (await fetch(`${slack.url}/_control/log`)).json());
      const sent = log.filter(({ direction }) => direction === 'from_bot');
      if (sent.length < 10) throw new Error('the log of local Slack holds too little');
      return sent.flatMap(({ kind, summary, detail }) => {
        const body: unknown = typeof detail === 'string' && detail.startsWith('{') ? JSON.parse(detail) : detail;
        return payloadProblems(kind === 'web_api' ? summary : 'ack', body).map((problem) => `${summary}: ${problem}`);
      });
    },
    async close() {
      await browser.close();
      const ended = bot.exitCode === null ? new Promise((resolve) => bot.once('exit', resolve)) : undefined;
      bot.kill('SIGTERM');
      await ended;
      await slack.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
