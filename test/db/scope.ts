// No repository answers for another organisation: every method is asked by `b` about what is of `a`.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DatabaseStore } from '../../db/store.js';
import type { Repositories } from '../../src/app/ports/store.js';
import { type Engine, everything, type Subject, tables } from './engine.js';
import {
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
  reminder,
  turn,
  version,
  waiting,
  write,
} from './sample.js';

type MethodOf<Name extends keyof Repositories> = `${Name}.${keyof Repositories[Name] & string}`;
type Method = { [Name in keyof Repositories]: MethodOf<Name> }[keyof Repositories];
type Cases<T> = Readonly<{ [Name in Method]?: T }>;

/** The only methods that look past one organisation, and why. */
const across: Cases<string> = {
  'deployments.get': 'the one row about this database',
  'deployments.create': 'the one row about this database',
  'deployments.lock': 'the one row about this database',
  'deployments.setClock': 'the one row about this database',
  'deployments.countInstallations': 'how many workspaces there are, and of nobody',
  'installations.find': 'a workspace says whose it is',
  'organisations.ofInstallation': 'a workspace says whose it is',
  'installations.withTokens': 'the program connects to all of them',
  'installations.abandoned': 'erases whom nobody uses any more',
  'linkCodes.find': 'whoever knows the code',
  'linkCodes.use': 'whoever knows the code',
  'pages.find': 'whoever knows the address',
  'drafts.eraseBefore': 'the clock: forgets what is old',
  'linkCodes.eraseBefore': 'the clock: forgets what is old',
  'deliveries.eraseBefore': 'the clock: forgets what is old',
  'inbox.take': 'a start takes up what was left',
  'inbox.all': 'the keys in the settings must open all of them',
  'inbox.eraseBefore': 'the clock: forgets what is old',
  'messages.eraseBefore': 'the clock: forgets what is old',
  'pages.eraseBefore': 'the clock: forgets what is old',
  'reminders.take': 'the clock: what is due',
  'messages.claim': 'the outbox: what is due',
  'messages.bringBack': 'the outbox: what a wrong clock postponed',
  'posted.claim': 'the outbox: what is out of date',
  'attachments.names': 'the keys in the settings must open all of them',
  'answers.sealed': 'the keys in the settings must open all of them',
  'answers.toSeal': 'a start seals what lies open',
  'organisations.absorb': 'two organisations that are one',
  'organisations.first': 'organisations themselves',
  'organisations.list': 'organisations themselves',
  'organisations.get': 'organisations themselves',
  'organisations.create': 'organisations themselves',
};

/** Every method with the ids of `a`, asked by `b`: what it gives. */
const nothing: Cases<readonly [ask: (to: Repositories) => Promise<unknown>, gives: unknown]> = {
  'people.ofAccount': [({ people }) => people.ofAccount('b', 'slack', 'only-in-a'), undefined],
  'people.idOf': [({ people }) => people.idOf('b', 'slack', 'only-in-a'), undefined],
  'people.get': [({ people }) => people.get('b', person('a')), undefined],
  'people.merged': [({ people }) => people.merged('b'), new Map()],
  'records.anyConfirmed': [({ records }) => records.anyConfirmed('b'), false],
  'installations.list': [
    async ({ installations }) => (await installations.list('b')).map(({ externalId }) => externalId),
    ['b-workspace'],
  ],
  'deliveries.knows': [({ deliveries }) => deliveries.knows('b', 'only-in-a'), false],
  'drafts.find': [({ drafts }) => drafts.find('b', person('a'), 'form'), undefined],
  'people.accounts': [({ people }) => people.accounts('b', person('a')), []],
  'people.list': [async ({ people }) => (await people.list('b')).map(({ id }) => id), [person('b')]],
  'records.get': [({ records }) => records.get('b', record('a')), undefined],
  'records.byNumber': [({ records }) => records.byNumber('b', 'breach', 1), undefined],
  'records.list': [({ records }) => records.list('b', 'breach'), []],
  'records.active': [({ records }) => records.active('b', 'breach'), []],
  'records.ofRegisters': [({ records }) => records.ofRegisters('b', ['breach']), []],
  'records.titles': [({ records }) => records.titles('b', 'breach'), []],
  'answers.ofRecord': [({ answers }) => answers.ofRecord('b', record('a')), []],
  'answers.ofNumber': [({ answers }) => answers.ofNumber('b', 'breach', 1), []],
  'answers.ofRecords': [({ answers }) => answers.ofRecords('b', [record('a')]), new Map()],
  'conversations.focused': [({ conversations }) => conversations.focused('b', person('a')), undefined],
  'conversations.ofRecord': [({ conversations }) => conversations.ofRecord('b', person('a'), record('a')), undefined],
  'conversations.list': [({ conversations }) => conversations.list('b', person('a')), []],
  'reminders.list': [
    async ({ reminders }) => (await reminders.list('b')).map(({ organisation }) => organisation),
    ['b'],
  ],
  'reminders.ofRecord': [({ reminders }) => reminders.ofRecord('b', record('a')), []],
  'messages.get': [({ messages }) => messages.get('b', 'a-message'), undefined],
  'messages.list': [async ({ messages }) => (await messages.list('b', 'waiting')).map(({ id }) => id), ['b-message']],
  'messages.ofRecord': [({ messages }) => messages.ofRecord('b', record('a')), []],
  'messages.deliveredSince': [({ messages }) => messages.deliveredSince('b', person('a'), at), []],
  'attachments.get': [({ attachments }) => attachments.get('b', 'a-attachment'), undefined],
  'attachments.ofRecord': [({ attachments }) => attachments.ofRecord('b', record('a')), []],
  'posted.find': [({ posted }) => posted.find('b', 'slack', 'a-handle'), undefined],
  'posted.cardOf': [
    ({ posted }) =>
      posted.cardOf({ organisation: 'b', person: person('a'), platform: 'slack', card: 'breach', record: record('a') }),
    undefined,
  ],
  'versions.list': [async ({ versions }) => (await versions.list('b')).map(({ by }) => by), [person('b')]],
  'versions.content': [({ versions }) => versions.content('b', 1), '{"of":"b"}'],
  'publications.list': [async ({ publications }) => (await publications.list('b')).map(({ by }) => by), [person('b')]],
  'pages.list': [async ({ pages }) => (await pages.list('b')).map(({ hash }) => hash), ['b-page']],
  'audit.ofRecord': [({ audit }) => audit.ofRecord('b', record('a')), []],
  'audit.between': [
    async ({ audit }) =>
      (await audit.between('b', '2000-01-01T00:00:00.000Z', '2100-01-01T00:00:00.000Z')).map(({ actor }) => actor),
    [person('b')],
  ],
  'audit.page': [async ({ audit }) => (await audit.page('b', 0, 10)).map(({ actor }) => actor), [person('b')]],
  'audit.head': [async ({ audit }) => (await audit.head('b')).n, 1],
};

/** Every method that writes, with the ids of `a`, asked by `b`: it changes nothing, and gives nothing of `a`. */
const refused: Cases<(to: Repositories) => Promise<unknown>> = {
  'installations.save': ({ installations }) => installations.save(installation('b', { externalId: 'a-workspace' })),
  'records.lock': ({ records }) => records.lock('b', record('a')),
  'answers.sealAnew': ({ answers }) =>
    answers.sealAnew({ organisation: 'b', record: record('a'), register: 'breach', path: 'name', n: 1, value: 'b' }),
  'installations.remove': ({ installations }) => installations.remove('b', 'slack', 'a-workspace', later),
  'drafts.save': ({ drafts }) => drafts.save('b', person('a'), 'form', { values: 'taken', at }),
  'drafts.remove': ({ drafts }) => drafts.remove('b', person('a'), 'form'),
  'linkCodes.give': ({ linkCodes }) => linkCodes.give({ ...linkCode('b', 'taken'), person: person('a') }),
  'linkCodes.wrong': ({ linkCodes }) => linkCodes.wrong('b', person('a')),
  'linkCodes.setWrong': ({ linkCodes }) => linkCodes.setWrong('b', person('a'), [at]),
  'people.erase': ({ people }) => people.erase('b', person('a')),
  'people.merge': ({ people }) => people.merge('b', person('a'), person('b'), at),
  'people.addAccount': ({ people }) => people.addAccount('b', person('a'), 'teams', 'T1', at),
  'people.used': ({ people }) => people.used('b', 'slack', 'only-in-a', { address: 'taken', at }),
  'people.unreachable': ({ people }) => people.unreachable('b', 'slack', 'only-in-a', at),
  'reminders.cancel': ({ reminders }) => reminders.cancel('b', record('a')),
  'messages.add': ({ messages }) => messages.add({ ...message('b', 'taken'), person: person('a') }),
  'messages.claimDigest': ({ messages }) => messages.claimDigest('b', person('a'), later, later),
  'messages.settle': ({ messages }) => messages.settle('b', 'a-message', { state: 'dead', endedAt: at }),
  'attachments.add': ({ attachments }) =>
    attachments.add({ ...attachment('b', 'taken'), person: person('a') }, 'sealed'),
  'attachments.move': ({ attachments }) => attachments.move('b', record('a'), 'taken'),
  'attachments.erase': ({ attachments }) => attachments.erase('b', record('a')),
  'attachments.sealAnew': ({ attachments }) =>
    attachments.sealAnew('b', 'a-attachment', { name: 'taken', sealed: 'taken' }),
  'posted.add': ({ posted }) => posted.add({ ...postedCard('b', 'taken'), person: person('a') }),
  'posted.touch': ({ posted }) => posted.touch('b', record('a'), at),
  'posted.settle': ({ posted }) => posted.settle('b', 'a-card', { n: 0, shown: 'taken', next: at }),
  'posted.remove': ({ posted }) => posted.remove('b', 'a-card'),
  'people.change': ({ people }) => people.change('b', person('a'), { name: 'Iemand anders' }),
  'people.grant': ({ people }) => people.grant('b', person('a'), { ...grant, role: 'dpo' }),
  'people.revoke': ({ people }) => people.revoke('b', person('a'), 'privacy-officer'),
  'people.claimFirstOfficer': ({ people }) => people.claimFirstOfficer('b', person('a'), at),
  'records.change': ({ records }) => records.change('b', record('a'), { title: 'Gekaapt' }),
  'answers.add': ({ answers }) => answers.add('b', record('a'), write('name', 'Gekaapt', 2), turn('b')),
  'answers.erase': ({ answers }) => answers.erase('b', record('a'), ['name']),
  'conversations.save': ({ conversations }) => conversations.save('b', asking('a', { skipped: ['x'] }), later),
  'conversations.pauseOthers': ({ conversations }) => conversations.pauseOthers('b', person('a'), 'x'),
  'conversations.remove': ({ conversations }) => conversations.remove('b', person('a'), record('a')),
  'inbox.remove': ({ inbox }) => inbox.remove('b', 'a-waiting'),
};

/** These write what is of the organisation they name. */
const ownOnly: Cases<(to: Repositories) => Promise<unknown>> = {
  'organisations.setLanguage': ({ organisations }) => organisations.setLanguage('b', 'en'),
  'organisations.setZone': ({ organisations }) => organisations.setZone('b', 'Europe/London'),
  'people.add': ({ people }) => people.add('b', { id: 'new', name: 'Sem', language: null }, at),
  'records.add': ({ records }) => records.add(newRecord('b', { id: 'new' })),
  'versions.add': ({ versions }) => versions.add('b', { ...version('b'), n: 2 }),
  'publications.save': ({ publications }) => publications.save('b', { ...publication('b'), subject: 'new' }),
  'pages.open': ({ pages }) => pages.open({ ...publicPage('b'), hash: 'new' }),
  'pages.close': ({ pages }) => pages.close('b'),
  'reminders.plan': ({ reminders }) => reminders.plan({ ...reminder('b', 'new'), record: record('a') }),
  'deliveries.remember': ({ deliveries }) => deliveries.remember('b', 'delivery-2', at),
  'inbox.add': ({ inbox }) => inbox.add(waiting('b', 'new')),
  'audit.append': ({ audit }) => audit.append('b', chainOf(entry('b'))),
};

const namesOf = <T>(cases: Cases<T>) => Object.keys(cases) as Method[];

export function describeScope(engine: Engine): void {
  describe(`another organisation on ${engine.name}`, () => {
    let subject: Subject;
    let store: DatabaseStore;

    beforeEach(async () => {
      subject = await engine.fresh();
      store = subject.store;
      await store.transaction(async (to) => {
        const { people, records } = to;
        for (const organisation of ['a', 'b']) await fill(to, organisation);
        await people.addAccount('a', person('a'), 'slack', 'only-in-a', at);
        await to.deliveries.remember('a', 'only-in-a', at);
        await records.add(newRecord('a', { id: 'a-breach', register: 'breach', confirmedAt: at }));
        await people.add('a', { id: 'twin', name: 'Noor', language: null }, at);
        await people.merge('a', 'twin', person('a'), at);
      });
    });
    afterEach(() => subject.close());
    async function rowsOf(organisation: string): Promise<string> {
      const found: unknown[] = [];
      for (const table of tables) {
        const column = table === 'organisations' ? 'id' : 'organisation_id';
        const rows = await subject.query(`select * from ${table} where ${column} = '${organisation}'`);
        found.push([table, rows.map((row) => JSON.stringify(row)).sort()]);
      }
      return JSON.stringify(found);
    }

    it('is asked about by every method of the port', async () => {
      const methods = await store.read(async (to) =>
        Object.entries(to).flatMap(([name, repository]) =>
          Object.keys(repository).map((method) => `${name}.${method}`),
        ),
      );
      const cases = [...namesOf(nothing), ...namesOf(refused), ...namesOf(ownOnly), ...namesOf(across)];
      expect([...methods].sort()).toEqual([...cases].sort());
    });

    it.each(namesOf(nothing))('gets nothing from %s', async (method) => {
      const [ask, gives] = nothing[method] ?? [async () => 'no case', undefined];
      expect(await store.read(ask)).toEqual(gives);
      expect(await store.transaction(ask)).toEqual(gives);
    });

    it.each(namesOf(refused))('changes nothing with %s', async (method) => {
      const before = await everything(subject);
      const given = await store.transaction(refused[method] ?? (async () => undefined)).catch(() => undefined);
      expect(JSON.stringify([given])).not.toContain('"a-');
      expect(await everything(subject)).toBe(before);
    });

    it.each(namesOf(ownOnly))('changes only its own with %s', async (method) => {
      const before = await rowsOf('a');
      const own = await rowsOf('b');
      await store.transaction(ownOnly[method] ?? (async () => undefined));
      expect(await rowsOf('a')).toBe(before);
      expect(await rowsOf('b')).not.toBe(own);
    });

    it('meets its own person behind the same account name', async () => {
      const found = await store.read(async ({ people }) => [
        (await people.ofAccount('a', 'slack', 'U1'))?.id,
        (await people.ofAccount('b', 'slack', 'U1'))?.id,
      ]);
      expect(found).toEqual([person('a'), person('b')]);
    });
  });
}
