// What each database must do, run on SQLite and on a real PostgreSQL.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DatabaseStore } from '../../db/store.js';
import { DuplicateError } from '../../src/app/ports/errors.js';
import type { Repositories } from '../../src/app/ports/store.js';
import { brokenAt, emptyChain } from '../../src/core/audit.js';
import type { Value } from '../../src/core/engine/value.js';
import { type Engine, everything as everythingIn, type Subject, secrets, tables } from './engine.js';
import {
  account,
  asking,
  at,
  attachment,
  chainOf,
  entry,
  fill,
  grant,
  installation,
  later,
  linkCode,
  message,
  newRecord,
  person,
  postedCard,
  publication,
  publicPage,
  record,
  register,
  reminder,
  sha256,
  turn,
  version,
  waiting,
  write,
} from './sample.js';

export function describeStore(engine: Engine): void {
  describe(`the store on ${engine.name}`, () => {
    let subject: Subject;
    let store: DatabaseStore;
    beforeEach(async () => {
      subject = await engine.fresh();
      store = subject.store;
    });
    afterEach(() => subject.close());

    const everything = () => everythingIn(subject);
    const begin = (...organisations: readonly string[]) =>
      store.transaction(async (to) => {
        for (const organisation of organisations) await fill(to, organisation);
      });

    describe('what is stored', () => {
      const values: readonly (Value | null)[] = [
        'Klanten & "relaties" \\ \'nieuw\' <b>',
        'Zoë 👩🏽‍💻 سجل الأنشطة \u202Eabc\u202C \n\ttwee regels',
        // Text that looks like JSON stays text: a KvK number is no number.
        '12345678',
        'true',
        'null',
        '{"a":1}',
        '',
        ' ',
        0,
        -1.5,
        1e21,
        true,
        false,
        [],
        ['b', 'a', { other: 'anders, "namelijk" 🎈' }],
        { other: '{}' },
        null,
      ];

      it.each(values.map((value) => [JSON.stringify(value), value] as const))(
        'gives %s back as it was',
        async (_, value) => {
          await begin('a');
          await store.transaction(({ answers }) => answers.add('a', record('a'), write('q', value), turn('a')));
          const stored = await store.read(({ answers }) => answers.ofRecord('a', record('a')));
          expect(stored.find((answer) => answer.path === 'q')).toEqual({
            path: 'q',
            n: 1,
            value,
            provenance: 'bevestigd',
            source: null,
            by: person('a'),
            at,
            turn: 'turn-1',
            checklistVersion: 1,
          });
        },
      );

      it.each(values.map((value) => [JSON.stringify(value), value] as const))(
        'gives %s back as it was where it was sealed, by every way to read it, and none of it lies in the table',
        async (text, value) => {
          await begin('a');
          const secret = { ...turn('a'), secret: true };
          await store.transaction(({ answers }) => answers.add('a', record('a'), write('q', value), secret));
          const found = await store.read(async ({ answers, records }) => {
            const { register, number } = (await records.get('a', record('a'))) ?? { register: '', number: 0 };
            return [
              ...(await answers.ofRecord('a', record('a'))),
              ...(await answers.ofNumber('a', register, number)),
              ...((await answers.ofRecords('a', [record('a')])).get(record('a')) ?? []),
            ].filter(({ path }) => path === 'q');
          });
          expect(found.map((answer) => answer.value)).toEqual([value, value, value]);
          const [lying] = await subject.query("select value from answers where path = 'q'");
          if (value !== null) expect(JSON.stringify(lying)).toMatch(/sealed.{1,9}v1\.test\./);
          if (text.length > 6) expect(JSON.stringify(lying)).not.toContain(text.slice(1, -1));
        },
      );

      it('seals what lay open, and leaves nothing to seal', async () => {
        await begin('a');
        await store.transaction(({ answers }) => answers.add('a', record('a'), write('q', 'Mevrouw Bos'), turn('a')));
        const left = () => store.read(({ answers }) => answers.toSeal(['breach', 'supplier', register]));
        const lying = (await left()).filter(({ path }) => path === 'q');
        expect(lying).toEqual([
          { organisation: 'a', record: record('a'), register, path: 'q', n: 1, value: 'Mevrouw Bos' },
        ]);
        await store.transaction(async ({ answers }) => {
          for (const answer of lying) await answers.sealAnew(answer);
        });
        expect((await left()).filter(({ path }) => path === 'q')).toEqual([]);
        expect(await everything()).not.toContain('Mevrouw Bos');
        const [sealed] = await store.read(({ answers }) => answers.sealed([register]));
        expect(secrets.open(sealed?.sealed ?? '', sealed?.context ?? '')).toBe('"Mevrouw Bos"');
      });

      it('keeps no JSON word where there is no value', async () => {
        await begin('a');
        await store.transaction(({ answers }) => answers.add('a', record('a'), write('q', null), turn('a')));
        expect(await subject.query("select path from answers where value is null and path = 'q'")).toHaveLength(1);
      });

      it('gives a person back with everything about them', async () => {
        await begin('a');
        const absence = { from: '2026-12-01', until: '2026-12-24', deputy: null };
        const accepted = { ...grant, acceptedAt: later, until: null };
        await store.transaction(async ({ people }) => {
          await people.change('a', person('a'), {
            email: 'noor@bakkerij.example',
            phone: null,
            language: 'en',
            absence,
            outside: true,
          });
          await people.grant('a', person('a'), accepted);
          await people.grant('a', person('a'), { ...grant, role: 'management', offeredAt: later });
        });
        const expected = {
          id: person('a'),
          name: 'Noor',
          email: 'noor@bakkerij.example',
          phone: null,
          language: 'en',
          absence,
          outside: true,
          grants: [accepted, { ...grant, role: 'management', offeredAt: later }],
        };
        const found = await store.read(async ({ people }) => ({
          byAccount: await people.ofAccount('a', 'slack', 'U1'),
          id: await people.idOf('a', 'slack', 'U1'),
          byId: await people.get('a', person('a')),
          list: await people.list('a'),
          accounts: await people.accounts('a', person('a')),
        }));
        expect(found).toEqual({
          byAccount: expected,
          id: person('a'),
          byId: expected,
          list: [expected],
          accounts: [account('U1')],
        });

        await store.transaction(async ({ people }) => {
          await people.change('a', person('a'), { absence: null, outside: false });
          await people.change('a', person('a'), {});
          await people.revoke('a', person('a'), 'privacy-officer');
          await people.revoke('a', person('a'), 'management');
        });
        const { outside: _was, ...inside } = expected;
        expect(await store.read(({ people }) => people.get('a', person('a')))).toEqual({
          ...inside,
          absence: null,
          grants: [],
        });
      });

      it('gives a record back, by id and by number, and changes only what was asked', async () => {
        await begin('a');
        const active = () => store.read(({ records }) => records.active('a', register));
        const stored = { ...newRecord('a'), number: 1 };
        expect(await active()).toEqual([]);
        const confirmed = { status: 'active', confirmedBy: person('a'), confirmedAt: later, title: 'Kopers' } as const;
        expect(await store.read(({ records }) => records.get('a', record('a')))).toEqual(stored);
        await store.transaction(({ records }) => records.change('a', record('a'), confirmed));
        await store.transaction(({ records }) => records.change('a', record('a'), {}));
        expect(await store.read(({ records }) => records.byNumber('a', register, 1))).toEqual({
          ...stored,
          ...confirmed,
        });
        const titles = () => store.read(({ records }) => records.titles('a', register));
        expect(await titles()).toEqual([{ id: record('a'), title: 'Kopers' }]);
        expect(await active()).toEqual([{ ...stored, ...confirmed }]);
        await store.transaction(({ records }) => records.change('a', record('a'), { status: 'archived' }));
        expect(await titles()).toEqual([]);
        expect(await active()).toEqual([]);
      });

      it('gives a conversation back, with and without a focus', async () => {
        await begin('a');
        expect(await store.read(({ conversations }) => conversations.focused('a', person('a')))).toEqual(asking('a'));
        const focus = { type: 'question', path: 'purposes/0192/purpose', n: 3 } as const;
        const further = asking('a', { focus, skipped: ['name', 'purposes/0192/purpose'], notBsn: 'name' });
        await store.transaction(({ conversations }) => conversations.save('a', further, later));
        expect(await store.read(({ conversations }) => conversations.ofRecord('a', person('a'), record('a')))).toEqual(
          further,
        );
        await store.transaction(({ conversations }) => conversations.remove('a', person('a'), record('a')));
        expect(await store.read(({ conversations }) => conversations.list('a', person('a')))).toEqual([]);
      });

      it('gives organisations and installations back', async () => {
        await begin('b', 'a');
        await store.transaction(async ({ organisations, installations }) => {
          await organisations.create({ id: '0-younger', language: 'en', zone: 'Europe/Lisbon' }, later);
          await installations.save(installation('a', { platform: 'terminal', externalId: 'local' }));
          await organisations.setLanguage('a', 'en');
          await organisations.setZone('a', 'Europe/London');
        });
        const a = { id: 'a', language: 'en', zone: 'Europe/London' };
        const found = await store.read(async ({ organisations, deployments }) => ({
          first: await organisations.first(),
          get: await organisations.get('a'),
          ofInstallation: await organisations.ofInstallation('slack', 'a-workspace'),
          unknown: await organisations.ofInstallation('teams', 'a-workspace'),
          workspaces: await deployments.countInstallations(),
        }));
        expect(found).toEqual({ first: a, get: a, ofInstallation: a, unknown: undefined, workspaces: 2 });
      });

      it('knows what kind of database it is and how far a demo was taken', async () => {
        expect(await store.read(({ deployments }) => deployments.get())).toEqual({ demo: false, clock: null });
        await store.transaction(({ deployments }) => deployments.setClock(later));
        expect(await store.read(({ deployments }) => deployments.get())).toEqual({ demo: false, clock: later });
        const again = store.transaction(({ deployments }) => deployments.create({ demo: true, clock: null }));
        await expect(again).rejects.toBeInstanceOf(DuplicateError);
      });

      it('has no rows of an organisation before the first write', async () => {
        for (const table of tables) expect(await subject.query(`select * from ${table}`)).toEqual([]);
      });

      it('reproduces every hash of the trail from what is stored', async () => {
        await begin('a');
        const refusal = entry('a', { at: later, actor: 'system', action: 'refuse', record: null, path: null });
        const answer = entry('a', { path: 'doelen/0192/dÖel 👀', digest: sha256('x') });
        await store.transaction(({ audit }) => audit.append('a', chainOf(refusal, answer, answer)));
        const { lines, head, last, between, ofRecord } = await store.read(async ({ audit }) => ({
          lines: await audit.page('a', 0, 100),
          head: await audit.head('a'),
          last: await audit.page('a', 2, 1),
          between: await audit.between('a', later, new Date(Date.parse(later) + 1).toISOString()),
          ofRecord: await audit.ofRecord('a', record('a')),
        }));
        expect(brokenAt(emptyChain, lines, sha256)).toBeUndefined();
        expect(lines.map(({ n, action }) => [n, action])).toEqual([
          [1, 'answer'],
          [2, 'refuse'],
          [3, 'answer'],
          [4, 'answer'],
        ]);
        expect(head).toEqual({ n: 4, hash: lines[3]?.hash });
        expect(last).toEqual([lines[2]]);
        expect(between).toEqual(lines.filter(({ at }) => at === later));
        expect(between.length).toBeLessThan(lines.length);
        expect(ofRecord).toEqual([lines[0], lines[2], lines[3]]);
      });

      it('gives the answers of many records at once, each with its own', async () => {
        await begin('a');
        const ids = Array.from({ length: 120 }, (_, index) => `record-${index}`);
        await store.transaction(async ({ records, answers }) => {
          for (const id of ids) {
            await records.add(newRecord('a', { id }));
            if (id === 'record-7') continue;
            await answers.add('a', id, write('name', id), turn('a'));
            await answers.add('a', id, write('name', `${id}!`, 2), turn('a', 'turn-2'));
          }
        });
        const { many, single, numbered } = await store.read(async ({ answers, records }) => ({
          many: await answers.ofRecords('a', [...ids, 'no-such-record']),
          single: await answers.ofRecord('a', 'record-119'),
          numbered: await answers.ofNumber('a', register, (await records.get('a', 'record-119'))?.number ?? 0),
        }));
        expect(numbered).toEqual(single);
        expect(many.size).toBe(119);
        expect(many.get('record-119')).toEqual(single);
        expect(many.get('record-0')?.map(({ value }) => value)).toEqual(['record-0', 'record-0!']);
        expect(await store.read(({ answers }) => answers.ofRecords('a', []))).toEqual(new Map());
      });

      it.each([3, 30])('reads of %i records only the answers that are asked for', async (size) => {
        await begin('a');
        const ids = Array.from({ length: size }, (_, index) => `record-${index}`);
        await store.transaction(async ({ records, answers }) => {
          for (const id of ids) {
            await records.add(newRecord('a', { id }));
            await answers.add('a', id, write('name', id), turn('a'));
            await answers.add('a', id, write('name', `${id}!`, 2), turn('a', 'turn-2'));
            await answers.add('a', id, write('goal', 'Post'), turn('a'));
          }
        });
        const at = (...paths: readonly string[]) =>
          store.read(({ answers }) => answers.ofRecords('a', [...ids, 'no-such-record'], paths));
        expect((await at('name')).get('record-2')?.map(({ value }) => value)).toEqual(['record-2', 'record-2!']);
        expect((await at('goal', 'name')).get('record-2')).toHaveLength(3);
        expect((await at('goal', 'not-asked')).size).toBe(size);
        expect(await at('not-asked')).toEqual(new Map());
      });
    });

    describe('order', () => {
      it('lists the records of some registers in the order of the registers, and then by number', async () => {
        await begin('a');
        await begin('b');
        await store.transaction(async ({ records }) => {
          for (const id of ['w', 'x']) await records.add(newRecord('a', { id, register: 'supplier' }));
          for (const id of ['y', 'z']) await records.add(newRecord('a', { id, register: 'organisation' }));
          await records.add(newRecord('b', { id: 'other', register: 'supplier' }));
        });
        const idsOf = (...registers: readonly string[]) =>
          store.read(async ({ records }) => (await records.ofRegisters('a', registers)).map(({ id }) => id));
        expect(await idsOf('supplier', 'organisation')).toEqual(['w', 'x', 'y', 'z']);
        expect(await idsOf('organisation', 'supplier', 'request')).toEqual(['y', 'z', 'w', 'x']);
        expect(await idsOf()).toEqual([]);
      });

      it('lists records by number, answers by path and then version, people by when they came', async () => {
        await begin('a');
        await store.transaction(async ({ records, answers, people }) => {
          for (const id of ['z', 'B', 'é', 'a']) await records.add(newRecord('a', { id }));
          for (const path of ['b', 'B', 'é', 'a-b', 'a/b']) await answers.add('a', 'z', write(path, 1), turn('a'));
          await answers.add('a', 'z', write('B', 2, 2), turn('a'));
          await people.add('a', { id: 'zz', name: 'Aad', language: null }, '2026-11-24T13:59:59.999Z');
        });
        const { records, answers, people } = await store.read(async (from) => ({
          records: await from.records.list('a', register),
          answers: await from.answers.ofRecord('a', 'z'),
          people: await from.people.list('a'),
        }));
        expect(records.map(({ id, number }) => [id, number])).toEqual([
          ['a-record', 1],
          ['z', 2],
          ['B', 3],
          ['é', 4],
          ['a', 5],
        ]);
        expect(answers.map(({ path, n }) => `${path} ${n}`)).toEqual(['B 1', 'B 2', 'a-b 1', 'a/b 1', 'b 1', 'é 1']);
        expect(people.map(({ id }) => id)).toEqual(['zz', 'a-person']);
      });
    });

    describe('a transaction', () => {
      it('keeps nothing when its work fails, and the store goes on', async () => {
        await begin('a');
        const before = await everything();
        const failing = store.transaction(async (to) => {
          await fill(to, 'b');
          await to.records.change('a', record('a'), { title: 'Anders' });
          throw new Error('the shell failed');
        });
        await expect(failing).rejects.toThrow('the shell failed');
        expect(await everything()).toBe(before);
        await begin('b');
        expect(await store.read(({ organisations }) => organisations.get('b'))).toBeDefined();
      });

      it('tells that an answer was given meanwhile, and keeps nothing of that turn', async () => {
        await begin('a');
        const before = await everything();
        const second = store.transaction(async ({ answers }) => {
          await answers.add('a', record('a'), write('purpose', 'nieuw'), turn('a', 'turn-2'));
          await answers.add('a', record('a'), write('name', 'Kopers'), turn('a', 'turn-2'));
        });
        await expect(second).rejects.toBeInstanceOf(DuplicateError);
        expect(await everything()).toBe(before);
      });

      it.each<[string, (to: Repositories) => Promise<unknown>]>([
        ['a person', ({ people }) => people.add('a', { id: person('a'), name: 'Noor', language: null }, at)],
        ['an account', ({ people }) => people.addAccount('a', person('a'), 'slack', 'U1', at)],
        [
          'an installation',
          ({ installations }) => installations.save(installation('b', { externalId: 'a-workspace' })),
        ],
        ['a record', ({ records }) => records.add(newRecord('a'))],
      ])('calls %s that exists already a duplicate', async (_, add) => {
        await begin('a', 'b');
        await expect(store.transaction(add)).rejects.toBeInstanceOf(DuplicateError);
      });

      it('is not saved when one of its queries failed, even if the work went on', async () => {
        await begin('a');
        const before = await everything();
        const careless = store.transaction(async ({ answers, records }) => {
          await answers.add('a', record('a'), write('name', 'Kopers'), turn('a')).catch(() => undefined);
          await records.change('a', record('a'), { title: 'Kopers' }).catch(() => undefined);
        });
        await expect(careless).rejects.toBeInstanceOf(DuplicateError);
        expect(await everything()).toBe(before);
      });

      it('refuses another one inside it instead of waiting for itself', async () => {
        const nested = /already open/;
        await expect(store.transaction(() => store.transaction(async () => 1))).rejects.toThrow(nested);
        await expect(store.transaction(() => store.read(async () => 1))).rejects.toThrow(nested);
        await expect(store.read(() => store.transaction(async () => 1))).rejects.toThrow(nested);
        await begin('a');
      });

      it('lets what it set off begin a transaction of its own once it has ended', async () => {
        let afterwards: Promise<unknown> = Promise.resolve();
        await store.transaction(async () => {
          afterwards = new Promise((resolve) => setTimeout(resolve, 20)).then(() => begin('a'));
        });
        await afterwards;
        expect(await store.read(({ organisations }) => organisations.get('a'))).toBeDefined();
      });

      it('refuses its repositories when it has ended', async () => {
        const { people } = await store.transaction(async (to) => to);
        await expect(people.list('a')).rejects.toThrow(/has ended/);
      });

      it('does one after another when many come at once, and one failure stops no other', async () => {
        await begin('a');
        const ends = await Promise.allSettled(
          Array.from({ length: 20 }, (_, index) =>
            store.transaction(async ({ answers }) => {
              await answers.add('a', record('a'), write(`q${index}`, index), turn('a'));
              if (index % 2 === 1) throw new Error('odd');
            }),
          ),
        );
        expect(ends.filter(({ status }) => status === 'rejected')).toHaveLength(10);
        expect(await store.read(({ answers }) => answers.ofRecord('a', record('a')))).toHaveLength(11);
      });
    });

    describe('many at once', () => {
      it('numbers 40 lines of the trail without a gap', async () => {
        await begin('a');
        await Promise.all(
          Array.from({ length: 40 }, (_, index) =>
            store.transaction(({ audit }) => audit.append('a', chainOf(entry('a', { path: `q${index}` }), entry('a')))),
          ),
        );
        const lines = await store.read(({ audit }) => audit.page('a', 0, 1000));
        expect(lines.map(({ n }) => n)).toEqual(Array.from({ length: 81 }, (_, index) => index + 1));
        expect(brokenAt(emptyChain, lines, sha256)).toBeUndefined();
      });

      it('numbers 40 records without a gap, also when some fail', async () => {
        await begin('a');
        await Promise.allSettled(
          Array.from({ length: 60 }, (_, index) =>
            store.transaction(async ({ records }) => {
              await records.add(newRecord('a', { id: `r${index}`, register: 'breach' }));
              if (index % 3 === 0) throw new Error('this one fails');
            }),
          ),
        );
        const breaches = await store.read(({ records }) => records.list('a', 'breach'));
        expect(breaches.map(({ number }) => number)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
      });

      it('lets exactly one turn take the next version of an answer', async () => {
        await begin('a');
        const ends = await Promise.allSettled(
          Array.from({ length: 10 }, (_, index) =>
            store.transaction(({ answers }) => answers.add('a', record('a'), write('name', index, 2), turn('a'))),
          ),
        );
        expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
        const reasons = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
        for (const reason of reasons) expect(reason).toBeInstanceOf(DuplicateError);
      });

      it('handles a delivery that comes ten times once', async () => {
        await begin('a');
        const handled = await Promise.all(
          Array.from({ length: 10 }, () =>
            store.transaction(({ deliveries }) => deliveries.remember('a', 'again', at)),
          ),
        );
        expect(handled.filter(Boolean)).toHaveLength(1);
      });

      it('makes exactly one of ten people the first privacy officer', async () => {
        await store.transaction(async ({ organisations, people }) => {
          await organisations.create({ id: 'a', language: 'nl', zone: 'Europe/Amsterdam' }, at);
          for (let i = 0; i < 10; i += 1) await people.add('a', { id: `p${i}`, name: 'Noor', language: null }, at);
        });
        const claimed = await Promise.all(
          Array.from({ length: 10 }, (_, index) =>
            store.transaction(({ people }) => people.claimFirstOfficer('a', `p${index}`, at)),
          ),
        );
        expect(claimed.filter(Boolean)).toHaveLength(1);
      });
    });

    describe('the focus', () => {
      const other = asking('a', { record: 'other' });

      it('is on one flow: whoever lets another ask pauses the others of that person first', async () => {
        await begin('a');
        await store.transaction(async ({ records, conversations }) => {
          await records.add(newRecord('a', { id: 'other' }));
          await conversations.pauseOthers('a', person('a'), 'other');
          await conversations.save('a', other, later);
        });
        const { focused, list } = await store.read(async ({ conversations }) => ({
          focused: await conversations.focused('a', person('a')),
          list: await conversations.list('a', person('a')),
        }));
        expect(focused).toEqual(other);
        expect(list).toEqual([asking('a', { phase: 'paused' }), other]);

        await store.transaction(({ conversations }) => conversations.pauseOthers('a', person('a'), record('a')));
        expect(await store.read(({ conversations }) => conversations.focused('a', person('a')))).toBeUndefined();
      });

      it('leaves what others are doing alone', async () => {
        await begin('a');
        await store.transaction(async ({ people, conversations }) => {
          await people.add('a', { id: 'colleague', name: 'Sem', language: null }, at);
          await conversations.save('a', asking('a', { person: 'colleague' }), at);
        });
        expect(await store.read(({ conversations }) => conversations.focused('a', person('a')))).toEqual(asking('a'));
      });

      it('cannot be on two, whoever writes', async () => {
        await begin('a');
        await store.transaction(async ({ records, conversations }) => {
          await records.add(newRecord('a', { id: 'other' }));
          await conversations.save('a', { ...other, phase: 'paused' }, later);
        });
        await expect(subject.query("update conversations set phase = 'asking'")).rejects.toThrow();
      });
    });

    describe('erasing', () => {
      it('removes the values of an answer, all versions, and keeps that it was there', async () => {
        await begin('a');
        await store.transaction(async ({ answers }) => {
          await answers.add('a', record('a'), { ...write('name', 'Geheim', 2), source: 'klanten.csv' }, turn('a'));
          await answers.add('a', record('a'), write('kept', 'Blijft'), turn('a'));
          await answers.erase('a', record('a'), ['name', 'never-answered']);
        });
        const stored = await store.read(({ answers }) => answers.ofRecord('a', record('a')));
        expect(stored.map(({ path, n, value, provenance, source }) => [path, n, value, provenance, source])).toEqual([
          ['kept', 1, 'Blijft', 'bevestigd', null],
          ['name', 1, null, 'gewist', null],
          ['name', 2, null, 'gewist', null],
        ]);
      });

      it('of an organisation leaves a tombstone with the end of its trail, and nothing else', async () => {
        await begin('a', 'b');
        const head = await store.read(({ audit }) => audit.head('a'));
        expect(await store.erase('a', later)).toBe(true);

        const left = await everything();
        const tombstones = await subject.query('select * from tombstones');
        expect(tombstones).toEqual([{ organisation_id: 'a', at: later, ...head }]);
        expect(left).not.toContain('a-person');
        expect(left).not.toContain('a-record');
        const b = await store.read(({ audit }) => audit.page('b', 0, 10));
        expect(brokenAt(emptyChain, b, sha256)).toBeUndefined();
        expect(b).toHaveLength(1);

        expect(await store.erase('a', later)).toBe(false);
        expect(await everything()).toBe(left);
        const append = store.transaction(({ audit }) => audit.append('a', chainOf(entry('a'))));
        await expect(append).rejects.toThrow(/no audit trail/);
      });
    });

    describe('installations', () => {
      const find = () => store.read(({ installations }) => installations.find('slack', 'a-workspace'));
      const remove = () =>
        store.transaction(({ installations }) => installations.remove('a', 'slack', 'a-workspace', later));

      it('are given back, and replaced when their tokens change', async () => {
        await begin('a');
        expect(await find()).toEqual(installation('a'));
        const rotated = installation('a', { tokens: 'sealed again', scopes: [], enterprise: true, botUser: null });
        await store.transaction(({ installations }) => installations.save(rotated));
        expect(await find()).toEqual(rotated);
        const { list, withTokens } = await store.read(async ({ installations }) => ({
          list: await installations.list('a'),
          withTokens: await installations.withTokens(),
        }));
        expect([list, withTokens]).toEqual([[rotated], [rotated]]);
      });

      it('lose their tokens when they are removed, keep their row, and can come back', async () => {
        await begin('a', 'b');
        expect([await remove(), await remove()]).toEqual([true, false]);
        expect(await find()).toEqual(installation('a', { tokens: null, removedAt: later }));
        const seen = await store.read(async (from) => ({
          organisation: await from.organisations.ofInstallation('slack', 'a-workspace'),
          count: await from.deployments.countInstallations(),
          withTokens: (await from.installations.withTokens()).map(({ organisation }) => organisation),
        }));
        expect(seen).toEqual({ organisation: undefined, count: 1, withTokens: ['b'] });
        await store.transaction(({ installations }) => installations.save(installation('a')));
        expect(await store.read(({ organisations }) => organisations.ofInstallation('slack', 'a-workspace'))).toEqual({
          id: 'a',
          language: 'nl',
          zone: 'Europe/Amsterdam',
        });
      });

      it('tell when the last one of an organisation is gone, and only then may it be erased for that', async () => {
        await begin('a', 'b');
        const abandoned = (before: string) => store.read(({ installations }) => installations.abandoned(before));
        const second = installation('a', { platform: 'teams', externalId: 'tenant' });
        await store.transaction(({ installations }) => installations.save(second));
        await remove();
        const after = '2026-12-24T14:00:00.000Z';
        expect(await abandoned(after)).toEqual([]);
        expect(await store.erase('a', after, after)).toBe(false);
        await store.transaction(({ installations }) => installations.remove('a', 'teams', 'tenant', later));
        expect(await abandoned(later)).toEqual([]);
        expect(await store.erase('a', after, later)).toBe(false);
        expect(await abandoned(after)).toEqual(['a']);
        expect(await store.erase('a', after, after)).toBe(true);
        expect(await abandoned(after)).toEqual([]);
        expect(await store.erase('none', after, after)).toBe(false);
      });
    });

    describe('versions, publications and pages', () => {
      beforeEach(() => begin('a'));

      it('keep a version as it was signed, and take each number once', async () => {
        const add = (n: number, content: string) =>
          store.transaction(({ versions }) => versions.add('a', { ...version('a'), n, content }));
        await add(2, '{"é":"\\u0041€"}');
        await expect(add(2, '{}')).rejects.toThrow(DuplicateError);
        expect(await store.read(({ versions }) => versions.content('a', 2))).toBe('{"é":"\\u0041€"}');
        const heads = await store.read(({ versions }) => versions.list('a'));
        expect(heads.map(({ n }) => n)).toEqual([2, 1]);
      });

      it('keep the latest publication of each document and subject', async () => {
        await store.transaction(async ({ publications }) => {
          await publications.save('a', { ...publication('a'), at: later, madeOf: { r1: 'other' } });
          await publications.save('a', { ...publication('a'), subject: 'staff' });
        });
        const found = await store.read(({ publications }) => publications.list('a'));
        expect(found.map(({ subject, at: moment, madeOf }) => [subject, moment, madeOf]).sort()).toEqual([
          ['customers', later, { r1: 'other' }],
          ['staff', at, { r1: 'hash' }],
        ]);
      });

      it('find a page by the hash of its secret until it is closed or erased', async () => {
        const find = () => store.read(({ pages }) => pages.find('a-page'));
        expect(await find()).toEqual(publicPage('a'));
        await store.transaction(({ pages }) => pages.eraseBefore(later));
        expect(await find()).toEqual(publicPage('a'));
        expect(await store.transaction(({ pages }) => pages.close('a'))).toBe(1);
        expect(await find()).toBeUndefined();
      });
    });

    describe('drafts', () => {
      const find = (key = 'form') => store.read(({ drafts }) => drafts.find('a', person('a'), key));

      it('are one for each form, until they are removed or old', async () => {
        await begin('a');
        expect(await find()).toEqual({ values: 'sealed', at });
        await store.transaction(async ({ drafts }) => {
          await drafts.save('a', person('a'), 'form', { values: 'newer', at: later });
          await drafts.save('a', person('a'), 'other', { values: 'other', at });
        });
        expect(await find()).toEqual({ values: 'newer', at: later });
        await store.transaction(({ drafts }) => drafts.eraseBefore(later));
        expect([await find(), await find('other')]).toEqual([{ values: 'newer', at: later }, undefined]);
        await store.transaction(({ drafts }) => drafts.remove('a', person('a'), 'form'));
        expect(await find()).toBeUndefined();
      });

      it('of what was never sent are erased with the old ones, however new', async () => {
        await begin('a');
        const unsent = 'new:breach-report|form|@report';
        await store.transaction(({ drafts }) => drafts.save('a', person('a'), unsent, { values: 'sealed', at }));
        await store.transaction(({ drafts }) => drafts.eraseBefore(at));
        expect([await find(unsent), await find()]).toEqual([undefined, { values: 'sealed', at }]);
      });
    });

    describe('codes to join accounts', () => {
      const use = (hash: string, moment = at) => store.transaction(({ linkCodes }) => linkCodes.use(hash, moment));
      const find = (hash: string) => store.read(({ linkCodes }) => linkCodes.find(hash));

      it('can be used once, before they expire, by whoever comes first', async () => {
        await begin('a');
        expect(await find('a-code')).toEqual({ ...linkCode('a'), usedAt: null });
        expect(await use('a-code', later)).toBe(false);
        const used = await Promise.all(Array.from({ length: 10 }, () => use('a-code')));
        expect(used.filter(Boolean)).toHaveLength(1);
        expect(await find('a-code')).toEqual({ ...linkCode('a'), usedAt: at });
        expect(await use('unknown')).toBe(false);
      });

      it('are one for each person, and are gone when they ended', async () => {
        await begin('a', 'b');
        await store.transaction(({ linkCodes }) => linkCodes.give({ ...linkCode('a', 'newer'), expiresAt: '2027' }));
        expect([await find('a-code'), (await find('newer'))?.hash]).toEqual([undefined, 'newer']);
        await store.transaction(({ linkCodes }) => linkCodes.eraseBefore('2026-11-25'));
        expect([await find('b-code'), (await find('newer'))?.hash]).toEqual([undefined, 'newer']);
      });

      it('are counted one by one when they are wrong, however many come at once', async () => {
        await begin('a');
        const attempt = (moment: string) =>
          store.transaction(async ({ linkCodes }) => {
            const before = await linkCodes.wrong('a', person('a'));
            await linkCodes.setWrong('a', person('a'), [...before, moment]);
          });
        await Promise.all(Array.from({ length: 10 }, (_, index) => attempt(`${index}`)));
        const counted = await store.transaction(({ linkCodes }) => linkCodes.wrong('a', person('a')));
        expect([...counted].sort()).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
      });
    });

    describe('deliveries', () => {
      it('are forgotten when they are old, and not before', async () => {
        await begin('a');
        const again = () => store.transaction(({ deliveries }) => deliveries.remember('a', 'delivery-1', later));
        await store.transaction(({ deliveries }) => deliveries.eraseBefore(at));
        expect(await again()).toBe(false);
        await store.transaction(({ deliveries }) => deliveries.eraseBefore(later));
        const known = () => store.read(({ deliveries }) => deliveries.knows('a', 'delivery-1'));
        expect(await known()).toBe(false);
        expect(await again()).toBe(true);
        expect(await known()).toBe(true);
      });
    });

    describe('the inbox', () => {
      it('gives what waits in the order in which it came, and counts how often it was taken up', async () => {
        await begin('a', 'b');
        await store.transaction(async ({ inbox }) => {
          await inbox.add({ ...waiting('b', 'third'), id: 'z-3' });
          await inbox.add({ ...waiting('a', 'second'), id: 'z-2' });
          // The same delivery again adds nothing.
          await inbox.add({ ...waiting('a'), id: 'z-9', sealed: 'again' });
          await inbox.add({ ...waiting('a', 'elsewhere'), platform: 'teams' });
        });
        const take = async () => (await store.transaction(({ inbox }) => inbox.take('slack'))).slice();
        expect(await take()).toEqual([
          { ...waiting('a'), tries: 1 },
          { ...waiting('b'), tries: 1 },
          { ...waiting('a', 'second'), id: 'z-2', tries: 1 },
          { ...waiting('b', 'third'), id: 'z-3', tries: 1 },
        ]);
        await store.transaction(({ inbox }) => inbox.remove('a', 'second'));
        expect((await take()).map(({ id, tries }) => [id, tries])).toEqual([
          ['a-a-waiting', 2],
          ['b-b-waiting', 2],
          ['z-3', 2],
        ]);
        expect(await store.read(({ inbox }) => inbox.all())).toContainEqual({
          ...waiting('a', 'elsewhere'),
          platform: 'teams',
          tries: 0,
        });
      });

      it('is undone with the turn that removes from it', async () => {
        await begin('a');
        const undone = store.transaction(async ({ inbox }) => {
          await inbox.remove('a', 'a-waiting');
          throw new Error('undone');
        });
        await expect(undone).rejects.toThrow('undone');
        expect(await store.read(({ inbox }) => inbox.all())).toHaveLength(1);
      });

      it('forgets what is old, and what is of somebody who is erased', async () => {
        await begin('a', 'b');
        const left = async () => (await store.read(({ inbox }) => inbox.all())).map(({ delivery }) => delivery);
        await store.transaction(({ inbox }) => inbox.add({ ...waiting('a', 'of another'), account: 'U2' }));
        await store.transaction(({ people }) => people.erase('a', person('a')));
        expect(await left()).toEqual(['of another', 'b-waiting']);
        await store.transaction(({ inbox }) => inbox.add({ ...waiting('a', 'newer'), at: later }));
        await store.transaction(({ inbox }) => inbox.eraseBefore(later));
        expect(await left()).toEqual(['newer']);
      });
    });

    describe('reminders', () => {
      beforeEach(() => begin('a', 'b'));

      it('are one for each cause, moved when they are planned again, and gone when they are cancelled', async () => {
        const planned = await store.transaction(async ({ reminders }) => {
          await reminders.plan({ ...reminder('a', 'again'), at: later });
          await reminders.plan({ ...reminder('a', 'another'), key: 'term-7' });
          await reminders.plan({ ...reminder('a', 'general'), record: null });
          return reminders.list('a');
        });
        expect(planned).toEqual([
          { ...reminder('a', 'another'), key: 'term-7' },
          { ...reminder('a', 'general'), record: null },
          { ...reminder('a'), at: later },
        ]);
        const left = await store.transaction(async ({ reminders }) => {
          await reminders.cancel('a', record('a'), ['another notice']);
          await reminders.cancel('a', null);
          return reminders.ofRecord('a', record('a'));
        });
        expect(left.map(({ id }) => id)).toEqual(['another', 'a-reminder']);
        await store.transaction(({ reminders }) => reminders.cancel('a', record('a'), [reminder('a').notice]));
        expect(await store.read(({ reminders }) => reminders.list('a'))).toEqual([]);
      });

      it('are taken once when they are due, the earliest first, however many come for them', async () => {
        await store.transaction(({ reminders }) =>
          reminders.plan({ ...reminder('a', 'late'), key: 'later', at: later }),
        );
        expect(await store.transaction(({ reminders }) => reminders.take('2026-11-24T13:59:59.999Z', 9))).toEqual([]);
        const first = await store.transaction(({ reminders }) => reminders.take(later, 2));
        expect(first.map(({ id }) => id)).toEqual(['a-reminder', 'b-reminder']);
        const rest = await Promise.all(
          [1, 2, 3].map(() => store.transaction(({ reminders }) => reminders.take(later, 9))),
        );
        expect(rest.flat().map(({ id }) => id)).toEqual(['late']);
      });
    });

    describe('the outbox', () => {
      beforeEach(() => begin('a', 'b'));
      const until = '2026-11-24T14:05:00.000Z';
      const afterwards = '2026-11-24T14:05:00.001Z';
      const claim = (now = later, limit = 9) => store.transaction(({ messages }) => messages.claim(now, until, limit));

      it('holds each cause of a person once', async () => {
        await store.transaction(async ({ messages }) => {
          await messages.add(message('a', 'again'));
          await messages.add({ ...message('a', 'next'), plannedAt: later });
        });
        const waiting = await store.read(({ messages }) => messages.list('a', 'waiting'));
        expect(waiting).toEqual([
          {
            ...message('a'),
            at,
            attempts: 0,
            maybeSent: false,
            state: 'waiting',
            endedAt: null,
          },
          expect.objectContaining({ id: 'next', plannedAt: later }),
        ]);
        const { record } = message('a');
        expect(await store.read(({ messages }) => messages.ofRecord('a', record ?? ''))).toEqual(waiting);
        expect(await store.read(({ messages }) => messages.ofRecord('a', 'another'))).toEqual([]);
      });

      it('gives what is due to exactly one claim, the legal alarms first, and again when nothing is heard', async () => {
        await store.transaction(({ messages }) =>
          messages.add({ ...message('b', 'alarm'), kind: 'legal', key: '24h' }),
        );
        expect((await claim(later, 1)).map(({ id }) => id)).toEqual(['alarm']);
        const claims = await Promise.all([claim(), claim(), claim()]);
        expect(claims.flat().map(({ id, attempts, maybeSent }) => [id, attempts, maybeSent])).toEqual([
          ['a-message', 1, false],
          ['b-message', 1, false],
        ]);
        expect(await claim(until.replace('05:00', '04:59'))).toEqual([]);
        const again = await store.transaction(({ messages }) => messages.claim(afterwards, afterwards, 9));
        // Who claimed it may have sent it before it was killed.
        expect(again.map(({ id, attempts, maybeSent }) => [id, attempts, maybeSent])).toEqual([
          ['alarm', 2, true],
          ['a-message', 2, true],
          ['b-message', 2, true],
        ]);
      });

      it('gives what was refused again at its moment, and what ended never', async () => {
        await claim();
        await store.transaction(async ({ messages }) => {
          await messages.settle('a', 'a-message', { at: afterwards });
          await messages.settle('b', 'b-message', { state: 'delivered', endedAt: later });
        });
        const again = await store.transaction(({ messages }) => messages.claim(afterwards, afterwards, 9));
        expect(again.map(({ id, attempts, maybeSent }) => [id, attempts, maybeSent])).toEqual([
          ['a-message', 2, false],
        ]);
        const told = await store.read(async ({ messages }) => [
          await messages.deliveredSince('b', person('b'), later),
          await messages.deliveredSince('b', person('b'), afterwards),
          (await messages.get('b', 'b-message'))?.endedAt,
        ]);
        expect(told).toEqual([['digest'], [], later]);
        await store.transaction(({ messages }) => messages.eraseBefore(afterwards));
        expect(await subject.query('select id from messages')).toEqual([{ id: 'a-message' }]);
      });

      it('gives what waits for a moment that a clock made up who ran ahead', async () => {
        const ahead = '2027-11-24T14:00:00.000Z';
        await store.transaction(async ({ messages }) => {
          await messages.settle('a', 'a-message', { at: ahead });
          await messages.settle('b', 'b-message', { state: 'delivered', endedAt: at });
        });
        expect(await claim(afterwards)).toEqual([]);
        await store.transaction(({ messages }) => messages.bringBack('2026-12-24T14:00:00.000Z', afterwards));
        expect(await claim(afterwards)).toMatchObject([{ id: 'a-message' }]);
      });

      it('gives all lines of a digest of one person together', async () => {
        await store.transaction(async ({ people, messages }) => {
          await people.add('a', { id: 'sem', name: 'Sem', language: null }, at);
          await messages.add({ ...message('a', 'second'), key: 'second' });
          await messages.add({ ...message('a', 'alone'), key: 'alone', kind: 'personal' });
          await messages.add({ ...message('a', 'sems'), person: 'sem' });
          await messages.add({ ...message('a', 'tomorrow'), plannedAt: '2026-11-25T14:00:00.000Z' });
        });
        const lines = await store.transaction(({ messages }) => messages.claimDigest('a', person('a'), later, until));
        expect(lines.map(({ id }) => id)).toEqual(['a-message', 'second']);
      });
    });

    describe('cards in conversations', () => {
      beforeEach(() => begin('a'));
      const until = '2026-11-24T14:05:00.000Z';
      const claim = (now = later) => store.transaction(({ posted }) => posted.claim(now, until, 9));

      it('are out of date when their record changes, until they were brought up to date', async () => {
        expect(await claim()).toEqual([]);
        await store.transaction(({ posted }) => posted.touch('a', record('a'), at));
        expect(await claim()).toEqual([{ ...postedCard('a'), n: 1, attempts: 1 }]);
        expect(await claim()).toEqual([]);
        await store.transaction(({ posted }) => posted.settle('a', 'a-card', { n: 1, shown: 'new', next: null }));
        expect(await claim(until)).toEqual([]);
        expect(await store.read(({ posted }) => posted.find('a', 'slack', 'a-handle'))).toMatchObject({ shown: 'new' });
      });

      it('are found by whom they were sent to and what they show, the first when there are several', async () => {
        const later = { ...postedCard('a', 'a-second'), handle: 'a-handle-2' };
        await store.transaction(({ posted }) => posted.add(later));
        const of = { organisation: 'a', person: person('a'), platform: 'slack', card: 'breach', record: record('a') };
        const found = (change: object) =>
          store.read(({ posted }) => posted.cardOf({ ...of, platform: 'slack', ...change }));
        expect(await found({})).toMatchObject({ handle: 'a-handle' });
        expect(await found({ card: 'breach-escalation' })).toBeUndefined();
      });

      it('stay out of date when their record changed while they were being brought up to date', async () => {
        await store.transaction(({ posted }) => posted.touch('a', record('a'), at));
        await claim();
        await store.transaction(async ({ posted }) => {
          await posted.touch('a', record('a'), later);
          await posted.settle('a', 'a-card', { n: 1, shown: 'new', next: null });
        });
        expect(await claim()).toMatchObject([{ n: 2, shown: 'new', attempts: 1 }]);
        await store.transaction(({ posted }) => posted.remove('a', 'a-card'));
        expect(await claim(until)).toEqual([]);
      });

      it('keeps files of a record, moves them with it, and erases them with it', async () => {
        expect(await store.read(({ attachments }) => attachments.ofRecord('a', record('a')))).toEqual([
          attachment('a'),
        ]);
        expect(await store.read(({ attachments }) => attachments.get('a', 'a-attachment'))).toEqual({
          ...attachment('a'),
          sealed: 'sealed-bytes',
        });
        expect(await store.read(({ attachments }) => attachments.get('b', 'a-attachment'))).toBeUndefined();
        expect(await store.read(({ attachments }) => attachments.names())).toContainEqual({
          organisation: 'a',
          id: 'a-attachment',
          name: attachment('a').name,
        });
        const anew = { name: 'name-anew', sealed: 'sealed-anew' };
        await store.transaction(({ attachments }) => attachments.sealAnew('a', 'a-attachment', anew));
        expect(await store.read(({ attachments }) => attachments.get('a', 'a-attachment'))).toEqual({
          ...attachment('a'),
          ...anew,
        });
        await store.transaction(({ attachments }) => attachments.move('a', record('a'), 'other'));
        expect(await store.read(({ attachments }) => attachments.ofRecord('a', record('a')))).toEqual([]);
        await store.transaction(({ attachments }) => attachments.erase('a', 'other'));
        expect(await store.read(({ attachments }) => attachments.get('a', 'a-attachment'))).toBeUndefined();
      });

      it('are known by what the platform calls them; the same message again takes the place', async () => {
        await store.transaction(({ posted }) => posted.add({ ...postedCard('a', 'other'), shown: 'again' }));
        expect(await store.read(({ posted }) => posted.find('a', 'slack', 'a-handle'))).toEqual({
          ...postedCard('a'),
          shown: 'again',
          n: 0,
          attempts: 0,
        });
      });
    });

    describe('accounts', () => {
      it('used last come first, are written once a minute, and are alive again when the person speaks', async () => {
        await begin('a');
        const minuteLater = '2026-11-24T14:01:00.001Z';
        const accounts = await store.transaction(async ({ people }) => {
          await people.addAccount('a', person('a'), 'teams', 'T1', at);
          await people.used('a', 'teams', 'T1', { address: '{}', at });
          await people.used('a', 'teams', 'T1', { address: '{}', at: later });
          return people.accounts('a', person('a'));
        });
        expect(accounts).toEqual([
          { platform: 'teams', externalId: 'T1', address: '{}', lastUsedAt: at, deadAt: null },
          account('U1'),
        ]);
        const used = await store.transaction(async ({ people }) => {
          await people.unreachable('a', 'teams', 'T1', later);
          await people.used('a', 'slack', 'U1', { address: 'W1', at: minuteLater });
          return people.accounts('a', person('a'));
        });
        expect(used.map(({ externalId, deadAt }) => [externalId, deadAt])).toEqual([
          ['U1', null],
          ['T1', later],
        ]);
        const alive = await store.transaction(async ({ people }) => {
          await people.used('a', 'teams', 'T1', { address: '{}', at: minuteLater });
          return people.accounts('a', person('a'));
        });
        expect(alive.every(({ deadAt }) => deadAt === null)).toBe(true);
      });
    });

    describe('two people who are one', () => {
      it('have one set of accounts, roles, records and conversations; the trail stays readable', async () => {
        await begin('a');
        const accepted = { ...grant, offeredBy: 'twin', acceptedAt: later, until: null };
        await store.transaction(async (from) => {
          const { people, records, answers, conversations, drafts, audit } = from;
          await people.add('a', { id: 'twin', name: 'noor in Slack', language: 'en' }, at);
          await people.change('a', 'twin', { email: 'noor@bakkerij.example' });
          await people.change('a', person('a'), {
            absence: { from: '2026-12-01', until: '2026-12-02', deputy: 'twin' },
          });
          await people.addAccount('a', 'twin', 'slack', 'U2', later);
          await people.grant('a', 'twin', accepted);
          await people.grant('a', 'twin', { ...grant, role: 'dpo' });
          await records.add(newRecord('a', { id: 'second', createdBy: 'twin', confirmedBy: 'twin' }));
          await answers.add('a', 'second', write('name', 'Klanten'), { ...turn('a'), by: 'twin' });
          await conversations.save('a', asking('a', { person: 'twin', record: 'second' }), at);
          await conversations.save('a', asking('a', { person: 'twin', phase: 'paused', skipped: ['lost'] }), at);
          await drafts.save('a', 'twin', 'form', { values: 'sealed', at });
          await from.messages.add({ ...message('a', 'double'), person: 'twin' });
          await from.messages.add({ ...message('a', 'twins'), person: 'twin', key: 'other' });
          await from.posted.add({ ...postedCard('a', 'twins'), person: 'twin', handle: 'twins' });
          await audit.append('a', chainOf(entry('a', { actor: 'twin' })));
          await people.merge('a', 'twin', person('a'), later);
        });
        const found = await store.read(async (from) => ({
          list: await from.people.list('a'),
          accounts: await from.people.accounts('a', person('a')),
          twin: await from.people.get('a', 'twin'),
          merged: await from.people.merged('a'),
          record: await from.records.get('a', 'second'),
          by: (await from.answers.ofRecord('a', 'second')).map(({ by }) => by),
          conversations: await from.conversations.list('a', person('a')),
          messages: (await from.messages.list('a', 'waiting')).map((one) => [one.id, one.person]),
          card: (await from.posted.find('a', 'slack', 'twins'))?.person,
        }));
        expect(found).toEqual({
          list: [
            {
              id: person('a'),
              name: 'Noor',
              email: 'noor@bakkerij.example',
              phone: null,
              language: 'en',
              absence: { from: '2026-12-01', until: '2026-12-02', deputy: null },
              grants: [
                { ...grant, role: 'dpo' },
                { ...accepted, offeredBy: person('a') },
              ],
            },
          ],
          accounts: [account('U1'), account('U2')],
          twin: undefined,
          merged: new Map([['twin', person('a')]]),
          record: { ...newRecord('a', { id: 'second', createdBy: person('a'), confirmedBy: person('a') }), number: 2 },
          by: [person('a')],
          conversations: [asking('a'), asking('a', { record: 'second', phase: 'paused' })],
          messages: [
            ['a-message', person('a')],
            ['twins', person('a')],
          ],
          card: person('a'),
        });
        const lines = await store.read(({ audit }) => audit.page('a', 0, 10));
        expect(lines.map(({ actor }) => actor)).toEqual([person('a'), 'twin']);
        expect(brokenAt(emptyChain, lines, sha256)).toBeUndefined();
      });

      it('must both be there', async () => {
        await begin('a');
        const before = await everything();
        for (const [from, into] of [
          ['nobody', person('a')],
          [person('a'), 'nobody'],
          [person('a'), person('a')],
        ] as const) {
          await expect(store.transaction(({ people }) => people.merge('a', from, into, at))).rejects.toThrow();
        }
        expect(await everything()).toBe(before);
      });
    });

    describe('somebody who is erased', () => {
      async function erased(): Promise<number | undefined> {
        await begin('a');
        return store.transaction(async ({ installations, people, drafts, linkCodes }) => {
          await people.change('a', person('a'), {
            name: 'Noortje',
            email: 'noor@bakkerij.example',
            phone: '0612345678',
          });
          await people.addAccount('a', person('a'), 'teams', '29:noor', at);
          await installations.save(installation('a', { installedBy: 'U1' }));
          await people.add('a', { id: 'sem', name: 'Sem', language: null }, later);
          await people.change('a', 'sem', {
            absence: { from: '2026-12-01', until: '2026-12-02', deputy: person('a') },
          });
          await drafts.save('a', person('a'), 'form', { values: 'half-typed', at });
          await linkCodes.give(linkCode('a', 'given'));
          await linkCodes.setWrong('a', person('a'), [`${at}-wrong`]);
          return people.erase('a', person('a'));
        });
      }

      it('is a number, and nothing of who they are is left in any table', async () => {
        expect(await erased()).toBe(1);
        const found = await store.read(async (from) => ({
          erased: await from.people.get('a', person('a')),
          byAccount: await from.people.ofAccount('a', 'slack', 'U1'),
          absence: (await from.people.get('a', 'sem'))?.absence,
          conversations: await from.conversations.list('a', person('a')),
          messages: await from.messages.list('a', 'waiting'),
        }));
        expect(found).toEqual({
          erased: {
            id: person('a'),
            name: '',
            email: null,
            phone: null,
            language: null,
            absence: null,
            former: 1,
            grants: [],
          },
          byAccount: undefined,
          absence: { from: '2026-12-01', until: '2026-12-02', deputy: null },
          conversations: [],
          messages: [],
        });
        expect(await everything()).not.toMatch(
          /Noortje|noor@|0612345678|29:noor|U1\b|half-typed|given|-wrong|a-handle/,
        );
      });

      it('keeps what they wrote under their id, and the trail verifies', async () => {
        await begin('a');
        const before = await store.read(async ({ records, answers, audit }) => ({
          record: await records.get('a', record('a')),
          answers: await answers.ofRecord('a', record('a')),
          lines: await audit.page('a', 0, 10),
        }));
        await store.transaction(({ people }) => people.erase('a', person('a')));
        const after = await store.read(async ({ records, answers, audit }) => ({
          record: await records.get('a', record('a')),
          answers: await answers.ofRecord('a', record('a')),
          lines: await audit.page('a', 0, 10),
        }));
        expect(after).toEqual(before);
        expect(brokenAt(emptyChain, after.lines, sha256)).toBeUndefined();
      });

      it('gets a number that nobody else gets, once, and no name again', async () => {
        await erased();
        const again = await store.transaction(async ({ people }) => {
          await people.change('a', person('a'), { name: 'Noor', email: 'noor@bakkerij.example' });
          return [
            await people.erase('a', person('a')),
            await people.erase('a', 'nobody'),
            await people.erase('a', 'sem'),
          ];
        });
        expect(again).toEqual([undefined, undefined, 2]);
        const people = await store.read((from) => from.people.list('a'));
        expect(people.map(({ name, former }) => [name, former])).toEqual([
          ['', 1],
          ['', 2],
        ]);
      });

      it('gets another number in an organisation that has one already', async () => {
        await erased();
        await begin('b');
        await store.transaction(({ people }) => people.erase('b', person('b')));
        await store.transaction(({ organisations }) => organisations.absorb('b', 'a', { leaveBehind: [], at: later }));
        const people = await store.read((from) => from.people.list('a'));
        expect(people.flatMap(({ id, former }) => (former === undefined ? [] : [[id, former]]))).toEqual([
          [person('a'), 1],
          [person('b'), 2],
        ]);
      });
    });

    describe('two organisations that are one', () => {
      it('have the people, records and installations of both, the roles of one, and one tombstone', async () => {
        await begin('a', 'b');
        await store.transaction(async ({ records, people, deliveries }) => {
          await records.add(newRecord('b', { id: 'left' }));
          await people.addAccount('b', person('b'), 'slack', 'U9', at);
          await deliveries.remember('b', 'only-in-b', at);
        });
        const head = await store.read(({ audit }) => audit.head('b'));
        const moved = await store.transaction(({ organisations }) =>
          organisations.absorb('b', 'a', { leaveBehind: ['left'], at: later }),
        );
        expect(moved).toEqual([{ ...newRecord('b'), organisation: 'a', number: 2 }]);
        const found = await store.read(async (from) => ({
          people: (await from.people.list('a')).map(({ id, grants }) => [id, grants.length]),
          // The same account in both is the person of the organisation that stays.
          byAccounts: [
            (await from.people.ofAccount('a', 'slack', 'U1'))?.id,
            (await from.people.ofAccount('a', 'slack', 'U9'))?.id,
          ],
          answers: (await from.answers.ofRecord('a', record('b'))).map(({ path, value }) => [path, value]),
          conversation: await from.conversations.ofRecord('a', person('b'), record('b')),
          installation: (await from.organisations.ofInstallation('slack', 'b-workspace'))?.id,
          gone: await from.organisations.get('b'),
          messages: (await from.messages.list('a', 'waiting')).map(({ id }) => id),
          reminders: (await from.reminders.list('a')).map(({ id }) => id),
          card: (await from.posted.find('a', 'slack', 'b-handle'))?.id,
        }));
        expect(found).toEqual({
          people: [
            [person('a'), 1],
            [person('b'), 0],
          ],
          byAccounts: [person('a'), person('b')],
          answers: [['name', 'Klanten']],
          conversation: asking('b', { phase: 'paused' }),
          installation: 'a',
          gone: undefined,
          messages: ['a-message', 'b-message'],
          reminders: ['a-reminder', 'b-reminder'],
          card: 'b-card',
        });
        expect(await subject.query('select * from tombstones')).toEqual([{ organisation_id: 'b', at: later, ...head }]);
        expect(await subject.query("select * from records where id = 'left'")).toEqual([]);
        const again = store.transaction(({ deliveries }) => deliveries.remember('a', 'only-in-b', later));
        expect(await again).toBe(false);
        const lines = await store.read(({ audit }) => audit.page('a', 0, 10));
        expect(lines).toHaveLength(1);
      });
    });

    describe('the audit trail', () => {
      it.each([
        "update audit set action = 'confirm'",
        "update audit set digest = null where n = 1 and organisation_id = 'a'",
        'delete from audit',
        "delete from audit where organisation_id = 'a' and n = 1",
      ])('refuses: %s', async (sql) => {
        await begin('a');
        const before = await everything();
        await expect(subject.query(sql)).rejects.toThrow('the audit trail is append-only');
        expect(await everything()).toBe(before);
      });

      it('shows a line that was changed with the triggers out of the way', async () => {
        await begin('a');
        await store.transaction(({ audit }) => audit.append('a', chainOf(entry('a'), entry('a'))));
        const lines = await store.read(({ audit }) => audit.page('a', 0, 10));
        const forged = lines.map((line) => (line.n === 2 ? { ...line, actor: 'someone-else' } : line));
        expect(brokenAt(emptyChain, forged, sha256)).toBe(2);
      });
    });

    describe('reading', () => {
      it('sees one moment, whatever is written meanwhile', async () => {
        await begin('a');
        let seen = () => {};
        const started = new Promise<void>((resolve) => {
          seen = resolve;
        });
        let goOn = () => {};
        const gate = new Promise<void>((resolve) => {
          goOn = resolve;
        });
        const reading = store.read(async ({ people, records }) => {
          const before = await people.list('a');
          seen();
          await gate;
          return [before.length, (await people.list('a')).length, (await records.list('a', register)).length];
        });
        await started;
        await store.transaction(async ({ people, records }) => {
          await people.add('a', { id: 'new', name: 'Sem', language: null }, later);
          await records.add(newRecord('a', { id: 'new' }));
        });
        goOn();
        expect(await reading).toEqual([1, 1, 1]);
        expect(await store.read(({ people }) => people.list('a'))).toHaveLength(2);
      });

      it('cannot write', async () => {
        await begin('a');
        const before = await everything();
        const writing = store.read(({ people }) => people.add('a', { id: 'new', name: 'Sem', language: null }, at));
        await expect(writing).rejects.toThrow();
        expect(await everything()).toBe(before);
      });
    });

    describe('what belongs to nobody', () => {
      it.each<[string, (to: Repositories) => Promise<unknown>]>([
        ['a person', ({ people }) => people.add('nobody', { id: 'p', name: 'Noor', language: null }, at)],
        ['an account', ({ people }) => people.addAccount('a', 'nobody', 'teams', 'T1', at)],
        ['a role', ({ people }) => people.grant('a', 'nobody', grant)],
        ['a record', ({ records }) => records.add(newRecord('nobody'))],
        ['an answer', ({ answers }) => answers.add('a', 'nothing', write('name', 'x'), turn('a'))],
        ['a conversation', ({ conversations }) => conversations.save('a', asking('a', { record: 'nothing' }), at)],
        ['a line of a trail', ({ audit }) => audit.append('nobody', chainOf(entry('a')))],
      ])('%s is refused', async (_, add) => {
        await begin('a');
        const before = await everything();
        await expect(store.transaction(add)).rejects.toThrow();
        expect(await everything()).toBe(before);
      });
    });
  });
}
