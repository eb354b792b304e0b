// What version 1 stored and sent, opened by this one: goes on where people were, delivers what waits, and answers each button.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { crypto } from '../../adapters/secrets/crypto.js';
import { createSecrets } from '../../adapters/secrets/secrets.js';
import { readFile } from '../../adapters/tables/read.js';
import type { DatabaseStore } from '../../db/store.js';
import { createDrafts, sealedTexts } from '../../src/app/accounts/installations.js';
import { createBot } from '../../src/app/bot.js';
import type { Incoming, IncomingInput, Outcome } from '../../src/app/incoming.js';
import type { Channel } from '../../src/app/ports/channels.js';
import type { MessageState } from '../../src/app/ports/messages.js';
import type { Store } from '../../src/app/ports/store.js';
import { sentences } from '../../src/app/sentences.js';
import { askKey } from '../../src/core/engine/asked.js';
import { readPress } from '../../src/core/engine/press.js';
import type { Reply } from '../../src/core/engine/replies.js';
import { registers } from '../../src/registers/index.js';
import { verbs } from '../core/engine/verbs.js';
import { actionsOf, confirmDraft, plainText, startBot, type TestBot } from './support.js';

const folder = fileURLToPath(new URL('../fixtures/version-1/', import.meta.url));
export const stored = (name: string): string => readFileSync(join(folder, name), 'utf8');
export const answersAt = (name: string): string => join(folder, 'answers', name);

const moment = '2026-11-24T09:00:00.000Z';
const secrets = createSecrets(`test:${'0123456789abcdef'.repeat(4)}`);
const bot = { secrets, publicUrl: 'https://avg.example.nl/', tables: { read: readFile }, mailsAlarms: true } as const;

const Buttons = z.array(z.strictObject({ who: z.string(), press: z.string() }));
const Drafts = z.array(
  z.strictObject({
    who: z.string(),
    person: z.string(),
    key: z.string(),
    show: z.union([z.strictObject({ text: z.string() }), z.strictObject({ press: z.string() })]),
  }),
);
const buttons = Buttons.parse(JSON.parse(stored('buttons.json')));
const drafts = Drafts.parse(JSON.parse(stored('drafts.json')));

/** To skip a form that was not sent says nothing. */
const silent: readonly string[] = ['skip|new:breach-report|@report', 'skip|new:request-report|@received'];

const verbOf = (press: string) => readPress(press)?.verb;
const oneOfEach = buttons.filter(
  ({ press }, index) => buttons.findIndex((other) => verbOf(other.press) === verbOf(press)) === index,
);

/**
 * `fresh` gives the address of a database that holds what version 1 stored, each time a new one. On a slow one only the
 * first button of each verb is pressed.
 */
export function describeStored(name: string, fresh: () => Promise<string>, slow = false): void {
  const pressed = slow ? oneOfEach : buttons;
  describe(`what version 1 stored in ${name}`, () => {
    const opened = async () => startBot({ url: await fresh(), now: moment, bot });

    it('opens whole, and each key still opens what it sealed', async () => {
      const all = await opened();
      expect(await all.brokenTrails()).toEqual([]);
      const sealed = await sealedTexts(all.store, []);
      expect(sealed.length).toBe(2);
      for (const one of sealed) expect(secrets.open(one.sealed, one.context)).not.toBe('');
      await all.close();
    });

    it('goes on in the middle of an interview, to the end', async () => {
      const all = await opened();
      const names = await namesIn(all.store);
      const lines: string[] = [];
      const inputs: readonly (readonly [who: string, input: IncomingInput])[] = [
        ['noor', { type: 'open' }],
        ['noor', { type: 'text', text: 'klopt' }],
        ['noor', { type: 'text', text: 'uitleg' }],
        ['noor', { type: 'text', text: 'ongedaan maken' }],
        ['noor', { type: 'text', text: 'overzicht' }],
        ['bram', { type: 'open' }],
        ['bram', { type: 'text', text: 'klaar' }],
        ['kees', { type: 'open' }],
        ['piet', { type: 'home' }],
        ['noor', { type: 'text', text: 'later' }],
      ];
      for (const [who, input] of inputs) {
        const heard = await all.handle(input, { user: who });
        lines.push(`## ${who}: ${'text' in input ? input.text : input.type}`, ...heard.replies.map(shown(names)));
      }
      await confirmDraft(all, 'V-004');
      expect((await all.record('V-004')).status).toBe('active');
      await expect(`${lines.join('\n\n')}\n`).toMatchFileSnapshot(answersAt('interview.txt'));
      expect(await all.brokenTrails()).toEqual([]);
      await all.close();
    });

    it('takes over the import that was open', async () => {
      const all = await opened();
      const [before] = await all.read(({ records }, organisation) => records.list(organisation, 'import'));
      let heard = await all.press(`open|${before?.id ?? ''}`, 'kees');
      for (let n = 0; n < 5 && heard.ask.fields[0]?.path !== 'go'; n += 1) heard = await all.say('klopt', 'kees');
      const known = await all.read(({ records }, organisation) => records.list(organisation, 'controller-activity'));
      await all.answer({ go: true }, 'kees');
      const now = await all.read(({ records }, organisation) => records.list(organisation, 'controller-activity'));
      expect(now.length).toBeGreaterThan(known.length);
      await all.close();
    });

    it('delivers what waits and what was planned, each notice as it was meant', async () => {
      const all = await opened();
      const names = await namesIn(all.store);
      const lines: string[] = [];
      const channel = (platform: Channel['platform']): Channel => ({
        platform,
        send: async (to, reply) => {
          lines.push(`${platform} to ${to.externalId}: ${shown(names)(reply)}`);
          return { type: 'sent', handle: null };
        },
        update: async (to, _handle, reply) => {
          lines.push(`${platform} changed for ${to.externalId}: ${shown(names)(reply)}`);
          return { type: 'sent', handle: 'same' };
        },
      });
      all.mail = {
        send: async (to, reply) => {
          lines.push(`mail to ${to.externalId}: ${shown(names)(reply)}`);
          return { type: 'sent', handle: null };
        },
        close: () => undefined,
      };
      const told: string[] = [];
      const events = new Set<string>();
      for (const now of [
        '2026-11-24T09:00:00.000Z',
        '2026-11-24T10:30:00.000Z',
        '2026-11-25T08:00:00.000Z',
        '2026-11-26T08:00:00.000Z',
        '2026-12-01T08:00:00.000Z',
        '2026-12-02T08:00:00.000Z',
        '2027-01-15T08:00:00.000Z',
      ]) {
        all.now = now;
        for (const event of await all.tick(channel('terminal'), channel('slack'), channel('teams'))) events.add(event);
        told.push(`# ${now}`, ...lines.splice(0).toSorted());
      }
      expect(events).not.toContain('unknown-notice');
      const ended = await endsOf(all);
      expect(Object.keys(ended)).toHaveLength(38);
      expect(Object.keys(ended).filter((notice) => registers.noticeHead(notice) === undefined)).toEqual([]);
      const ends = Object.entries(ended).map(([notice, states]) => `${notice}: ${states.join(', ')}`);
      await expect(`${[...told, '# How each ended', ...ends].join('\n\n')}\n`).toMatchFileSnapshot(
        answersAt('delivered.txt'),
      );
      expect(await all.brokenTrails()).toEqual([]);
      await all.close();
    });

    it('gives back each form that nobody finished, under the key that it had', async () => {
      const all = await opened();
      const organisation = await all.read(async (_, id) => id);
      const kept = createDrafts({ store: all.store, secrets });
      for (const { who, person, key, show } of drafts) {
        const input: IncomingInput =
          'text' in show ? { type: 'text', text: show.text } : { type: 'press', action: show.press };
        const { said } = await pressing(all.store).handle(who, input);
        const asked = said.map(({ reply }) => reply).findLast((reply) => reply.type === 'ask');
        expect(asked && askKey(asked)).toBe(key);
        expect(await kept.find(organisation, person, key)).toContain('draft');
      }
      await all.close();
    });

    describe('answers each button', () => {
      const answers: string[] = [];
      const understood: Outcome[] = [];
      beforeAll(async () => {
        const all = await opened();
        const names = await namesIn(all.store);
        const { handle } = pressing(all.store);
        for (const { who, press } of pressed) {
          const outcome = await handle(who, { type: 'press', action: press });
          understood.push(outcome);
          const replies = outcome.said.map(({ to, reply }) =>
            to === outcome.person ? shown(names)(reply) : `to ${names(to)}: ${shown(names)(reply)}`,
          );
          answers.push([`## ${who}: ${names(press)}`, ...replies].join('\n\n'));
        }
        await all.close();
      });

      it('of which there is one of every verb', () => {
        const found = new Set(pressed.map(({ press }) => verbOf(press)));
        expect(verbs.filter((verb) => !found.has(verb))).toEqual([]);
      });

      it('and knows what each of them is', () => {
        const stale: readonly string[] = [sentences.staleButton.nl, sentences.staleButton.en];
        const lost = pressed.filter(({ press }, index) => {
          const { said = [], error } = understood[index] ?? {};
          const refused = said.some(({ reply }) => reply.type === 'text' && stale.includes(reply.text));
          return (said.length === 0 && !silent.includes(press)) || error !== undefined || refused;
        });
        expect(lost).toEqual([]);
      });

      it('in the words that it had', async () => {
        if (!slow) return expect(`${answers.join('\n\n')}\n`).toMatchFileSnapshot(answersAt('buttons.txt'));
        const all = stored('answers/buttons.txt');
        expect(answers.filter((answer) => !all.includes(answer))).toEqual([]);
      });
    });
  });
}

/** How the messages of each notice ended, each way once. */
async function endsOf(all: TestBot): Promise<Readonly<Record<string, readonly MessageState[]>>> {
  const states = ['delivered', 'dropped', 'dead', 'waiting'] as const;
  const ends: Record<string, MessageState[]> = {};
  await all.read(async ({ messages }, organisation) => {
    for (const state of states)
      for (const { notice } of await messages.list(organisation, state)) {
        const known = ends[notice] ?? [];
        ends[notice] = known.includes(state) ? known : [...known, state];
      }
  });
  return Object.fromEntries(Object.entries(ends).toSorted(([one], [two]) => (one < two ? -1 : 1)));
}

class Undone extends Error {}

/** A bot that undoes each turn once it has answered, so that every button meets what was stored. */
function pressing(store: Store) {
  const undoing: Store = {
    ...store,
    async transaction(work) {
      const results: Awaited<ReturnType<typeof work>>[] = [];
      const undone = store.transaction(async (repositories) => {
        results.push(await work(repositories));
        throw new Undone();
      });
      await undone.catch((error: unknown) => {
        if (!(error instanceof Undone)) throw error;
      });
      const [result] = results.slice(-1);
      if (result === undefined) throw new Error('a turn gave nothing');
      return result;
    },
  };
  const one = createBot({ ...bot, store: undoing, crypto, language: 'nl', zone: 'Europe/Amsterdam' });
  let deliveries = 0;
  return {
    handle(who: string, input: IncomingInput): Promise<Outcome> {
      deliveries += 1;
      const delivery = `pressed-${deliveries}`;
      const incoming: Incoming = { platform: 'terminal', workspace: null, user: who, delivery, now: moment, input };
      return one.handle(incoming);
    },
  };
}

const ids = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Ids by what they stand for, and what is made up anew each time by what it is. */
async function namesIn(store: DatabaseStore): Promise<(text: string) => string> {
  const names = new Map<string, string>();
  await store.read(async ({ organisations, records, people }) => {
    const organisation = (await organisations.first())?.id ?? '';
    for (const register of [
      ...['organisation', 'controller-activity', 'supplier', 'breach', 'breach-report'],
      ...['request', 'request-report', 'import'],
    ])
      for (const { id, number } of await records.list(organisation, register)) names.set(id, `<${register} ${number}>`);
    for (const { id, name } of await people.list(organisation)) names.set(id, `<${name}>`);
  });
  return (text) =>
    text
      .replace(ids, (id) => names.get(id) ?? '<id>')
      .replace(/(\?s=)[0-9a-f]{64}/g, '$1<secret>')
      .replace(/\b[A-Z0-9]{4}-[A-Z0-9]{4}(-[A-Z0-9]{4})?\b/g, '<code>');
}

/** What somebody reads, and under it what each button carries. */
function shown(names: (text: string) => string): (reply: Reply) => string {
  return (reply) => {
    const carried = actionsOf(reply).map(({ id, label, style }) => `  ${label} = ${id}${style ? ` (${style})` : ''}`);
    const about = reply.type === 'ask' ? [`  asks ${reply.mode} of ${reply.record}: ${fieldsOf(reply)}`] : [];
    const file =
      reply.type === 'file' ? [`  gives ${reply.document} of ${reply.subject ?? ''} ${reply.language ?? ''}`] : [];
    return names([plainText(reply), ...about, ...file, ...carried].join('\n'));
  };
}

const fieldsOf = ({ fields }: Extract<Reply, { type: 'ask' }>): string =>
  fields.map(({ path, n, options = [] }) => `${path}@${n}(${options.map(({ id }) => id).join(' ')})`).join(' ');

/** A folder for databases of one file of tests. */
export function databaseFolder(): { readonly at: (name: string) => string; readonly remove: () => void } {
  const made = mkdtempSync(join(tmpdir(), 'avg-maatje-stored-'));
  return { at: (name) => join(made, name), remove: () => rmSync(made, { recursive: true, force: true }) };
}
