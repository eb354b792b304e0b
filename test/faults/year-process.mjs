// One process of the simulated year: does what it is told at the moments it is told, on the built program. It may be
// killed at any time. Everything that reaches its platform is written out before the platform answers.
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { crypto } from '../../dist/adapters/secrets/crypto.js';
import { openStore } from '../../dist/db/open.js';
import { createBot } from '../../dist/src/app/bot.js';
import { systemTurn } from '../../dist/src/app/reminders/due.js';
import { planTouched } from '../../dist/src/app/reminders/plan.js';
import { post } from '../../dist/src/app/reminders/remind.js';
import { createScheduler } from '../../dist/src/app/scheduler.js';
import { record as note } from '../../dist/src/app/turn.js';
import { extendChain } from '../../dist/src/core/audit.js';

const [url = '', seed = '1'] = process.argv.slice(2);
const store = await openStore({ url, mode: 'write', demo: false });
const bot = createBot({ store, crypto, language: 'nl', zone: 'Europe/Amsterdam' });
let now = '';
let state = Number(seed) >>> 0;
/** A small generator of numbers from 0 up to 1, the same for the same seed. */
function random() {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 4_294_967_296;
}
const tell = (line) => writeSync(1, `${JSON.stringify(line)}\n`);

/** People answer what they are asked with the next step. */
let answers = [];
/** How many in a thousand attempts end badly. */
let faults = { lost: 0, refused: 0, limited: 0 };

const channel = {
  platform: 'slack',
  async send(to, reply) {
    const dice = random() * 1_000;
    if (dice < faults.refused) return { type: 'refused' };
    if (dice < faults.refused + faults.limited) return { type: 'refused', retryAfterMs: 30_000 };
    const double = JSON.stringify(reply).includes('Mogelijk dubbel');
    const lost = dice < faults.refused + faults.limited + faults.lost;
    tell({ arrived: to.person, at: now, double, lost });
    for (const action of reply.actions ?? [])
      if (action.id.startsWith('still-right') && random() < 0.7) answers.push([to, action.id]);
    // Long enough to be killed between the arrival and the mark.
    await new Promise((resolve) => setTimeout(resolve, random() < 0.05 ? 3 : 0));
    return lost ? { type: 'unknown' } : { type: 'sent', handle: `${to.person}-${now}-${random()}` };
  },
  update: async (_to, handle) => ({ type: 'sent', handle }),
};
const scheduler = createScheduler({
  store,
  crypto,
  channels: [channel],
  now: () => now,
  random,
  report: (event) => {
    if (event === 'reminder-failed' || event === 'card-failed' || event === 'unknown-notice') tell({ failed: event });
  },
});

const id = (organisation, name) => `${organisation}-${name}`;

/** An organisation with an officer, a deputy, a colleague who keeps one activity, and another that nobody keeps. */
async function begin(organisation, at) {
  await store.transaction(async (to) => {
    if ((await to.organisations.get(organisation)) !== undefined) return;
    await to.organisations.create({ id: organisation, language: 'nl', zone: 'Europe/Amsterdam' }, at);
    await to.installations.save({
      organisation,
      platform: 'slack',
      externalId: id(organisation, 'team'),
      tokens: null,
      botUser: null,
      scopes: [],
      enterprise: false,
      installedBy: null,
      at,
      removedAt: null,
    });
    for (const [name, role] of [
      ['officer', 'privacy-officer'],
      ['deputy', 'deputy'],
      ['keeper', undefined],
      ['nobody', undefined],
    ]) {
      await to.people.add(organisation, { id: id(organisation, name), name, language: null }, at);
      if (name !== 'nobody')
        await to.people.addAccount(organisation, id(organisation, name), 'slack', id(organisation, name), at);
      const grant = { offeredBy: id(organisation, name), offeredAt: at, acceptedAt: at, until: null };
      if (role !== undefined) await to.people.grant(organisation, id(organisation, name), { role, ...grant });
    }
    for (const [name, owner] of [
      ['a', 'keeper'],
      ['b', 'none'],
    ]) {
      const record = await to.records.add({
        id: id(organisation, name),
        organisation,
        register: 'controller-activity',
        status: 'active',
        title: name,
        template: null,
        checklistVersion: 1,
        createdBy: id(organisation, 'officer'),
        createdAt: at,
        confirmedBy: id(organisation, 'officer'),
        confirmedAt: at,
        archivedReason: null,
        digestKey: crypto.newKey(),
      });
      const turn = { id: crypto.newId(), by: id(organisation, 'officer'), at, checklistVersion: 1 };
      const value = owner === 'none' ? owner : id(organisation, owner);
      const write = (path, given, provenance) =>
        to.answers.add(organisation, record.id, { path, n: 1, value: given, provenance, source: null }, turn);
      await write('owner', value, 'bevestigd');
      await write('review-interval', random() < 0.5 ? 'months-6' : 'months-12', 'bevestigd');
      if (random() < 0.5) await write('source', null, 'onbekend');
    }
    const found = await to.organisations.get(organisation);
    const turn = await systemTurn({ crypto }, to, found, at);
    for (const name of ['a', 'b']) note(turn, 'confirm-record', { record: id(organisation, name) });
    await planTouched(turn);
    await to.audit.append(organisation, (head) => extendChain(head, turn.entries, crypto.sha256));
  });
}

/** A cause that somebody must hear of, whatever the hour; to who can be reached, and to who cannot. */
async function alarm(organisation, n) {
  await store.transaction(async (to) => {
    if (!(await to.deliveries.remember(organisation, `alarm-${n}`, now))) return;
    const found = await to.organisations.get(organisation);
    const turn = await systemTurn({ crypto }, to, found, now);
    const about = { organisation, person: id(organisation, 'nobody'), notice: 'review', record: null };
    await to.messages.add({ ...about, id: `${organisation}-dead-${n}`, key: `${n}`, kind: 'legal', plannedAt: now });
    await to.messages.settle(organisation, `${organisation}-dead-${n}`, { state: 'dead', endedAt: now });
    const people = n % 5 === 0 ? ['officer', 'nobody'] : ['officer', 'deputy'];
    const cause = { notice: 'undelivered-alarm', record: null, key: `${organisation}-dead-${n}`, plannedAt: now };
    await post(
      turn,
      cause,
      people.map((name) => id(organisation, name)),
    );
  });
}

async function step({ moment, organisations = [], alarms = [], given }) {
  now = moment;
  if (given) faults = given;
  for (const organisation of organisations) await begin(organisation, now);
  for (const [organisation, n] of alarms) await alarm(organisation, n);
  const pressed = answers;
  answers = [];
  for (const [to, action] of pressed) {
    const workspace = to.address;
    await bot.handle({
      platform: 'slack',
      workspace,
      user: to.externalId,
      delivery: `${action}-${now}`,
      now,
      input: { type: 'press', action },
    });
  }
  await scheduler.tick();
}

tell({ ready: true });
for await (const line of createInterface({ input: process.stdin })) {
  await step(JSON.parse(line));
  tell({ done: now });
}
await scheduler.stop();
await store.close();
