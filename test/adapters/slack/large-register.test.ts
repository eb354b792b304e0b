// A register of 200 activities in Slack: everything that shows it is within what Slack takes, and loses nothing.
import { afterEach, expect, it } from 'vitest';
import type { Repositories } from '../../../src/app/ports/store.js';
import { messageProblems, viewProblems } from './block-kit.js';
import { buttonIn, ephemeral, type Json, startTestSlack, type TestSlack, textsIn } from './support.js';

const count = 200;
const nameOf = (index: number) => `Klantgroep ${index} met een naam zoals mensen die geven`;

let slack: TestSlack;
afterEach(() => slack.close());

/** A register with so many activities, confirmed and drafts, with the answers that lists and pictures show. */
async function large(): Promise<void> {
  slack = await startTestSlack();
  await slack.say('menu');
  await slack.settled();
  await slack.press(buttonIn(slack.fake.last('chat.postMessage')['blocks'], /Ga verder|Ik neem/), ephemeral);
  await slack.settled();
  await slack.store.transaction(async (to) => {
    const organisation = (await to.organisations.first())?.id ?? '';
    const by = (await to.people.list(organisation))[0]?.id ?? '';
    for (let index = 1; index <= count; index += 1) await addActivity(to, { organisation, by, index });
  });
}

interface Added {
  readonly organisation: string;
  readonly by: string;
  readonly index: number;
}

async function addActivity(to: Repositories, { organisation, by, index }: Added): Promise<void> {
  const at = slack.clock.now;
  const confirmed = index % 3 === 0 ? { confirmedBy: null, confirmedAt: null } : { confirmedBy: by, confirmedAt: at };
  const { id } = await to.records.add({
    ...{ id: `activity-${index}`, organisation, register: 'controller-activity', title: nameOf(index) },
    ...{ status: index % 3 === 0 ? 'concept' : 'active', template: null, checklistVersion: 1, createdBy: by },
    ...{ createdAt: at, ...confirmed, archivedBy: null, archivedAt: null, archivedReason: null, digestKey: null },
  });
  const turn = { id: `turn-${index}`, by, at, checklistVersion: 1 };
  for (const [path, value] of [
    ['name', nameOf(index)],
    ['owner', by],
    ['purposes', ['deliver', 'invoice', 'tax']],
    ['people', ['customers']],
  ] as const)
    await to.answers.add(organisation, id, { path, n: 1, value, provenance: 'bevestigd', source: null }, turn);
}

const sizeOf = (body: unknown) => Buffer.byteLength(JSON.stringify(body));

it('stands on the home page, in lists, on the map and in the table within the limits of Slack', {
  timeout: 240_000,
}, async () => {
  await large();
  const { fake } = slack;
  await slack.openHome();
  await slack.settled();
  const home = fake.last('views.publish')['view'] as Json;
  expect(viewProblems(home)).toEqual([]);
  const figures: Record<string, string> = {
    home: `${(home['blocks'] as Json[]).length} blocks, ${sizeOf(home)} bytes`,
  };
  for (const typed of [
    'menu',
    'lijst',
    'controle',
    'kaart',
    'voortgang',
    'leveranciers',
    'nieuw',
    'herinneringen',
    'vaststellen',
  ]) {
    const before = fake.calls.length;
    const { body: answer } = await slack.command(`/register ${typed}`, {
      channel_id: 'D01SANNE',
      channel_name: 'directmessage',
    });
    await slack.settled();
    const posted = fake.calls.slice(before).filter(({ method }) => /chat.postMessage|respond/.test(method));
    const said: readonly Json[] = [...('text' in answer ? [answer] : []), ...posted.map((call) => call.body)];
    expect(said.length, typed).toBeGreaterThan(0);
    for (const one of said) expect(messageProblems(one), typed).toEqual([]);
    const blocks = said.map((one) => ((one['blocks'] ?? []) as Json[]).length);
    figures[typed] = `${said.length} messages, ${Math.max(...blocks)} blocks, ${Math.max(...said.map(sizeOf))} bytes`;
    if (typed === 'lijst') {
      const all = said.map((one) => textsIn(one['blocks'])).join('\n');
      for (let index = 1; index <= count; index += 1) expect(all).toContain(nameOf(index));
      expect(all).toContain('V-');
    }
  }
  // In a window and at the address of a command too.
  const before = fake.calls.length;
  const { body } = await slack.command('/register lijst');
  await slack.press(
    { type: 'button', action_id: 'command|list' },
    { container: { type: 'view' }, view: { id: 'VH', type: 'home', hash: 'h' } },
  );
  await slack.settled();
  expect(fake.calls.slice(before).some(({ method }) => method === 'views.open')).toBe(true);
  expect(messageProblems({ text: 'x', ...body })).toEqual([]);
  expect(fake.problems).toEqual([]);
  if (process.env['SLACK_FIGURES']) console.log(figures);
});
