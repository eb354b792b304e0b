// Nothing about a breach or a request is ever sent to a conversation of more people than those it is for.

import { afterEach, beforeEach, expect, it } from 'vitest';
import { words } from '../../../adapters/teams/words.js';
import { registers } from '../../../src/registers/index.js';
import { textsIn } from './cards.js';
import { botId, buttonOn, by, filled, inChannel, piet, startTestTeams, type TestTeams, tenant } from './support.js';

const { slashes } = registers;

let teams: TestTeams;
beforeEach(async () => {
  teams = await startTestTeams();
  await teams.say('/register');
  await teams.say('/register help', by(piet));
  await teams.settled();
  await teams.say('/datalek');
  await teams.settled();
  const told = 'Mail met GEHEIMLEK naar een klant';
  await teams.press('Melden', filled(teams, [told]));
  await teams.settled();
  await teams.press('Melden', filled(teams, [told, 'nu', '2', '', '', '']));
  await teams.settled();
  await teams.say('/correctie');
  await teams.settled();
  await teams.press(
    /^(Verder|Bewaar|Melden)$/,
    filled(teams, ['Het adres GEHEIMVRAAG klopt niet', '', '2', 'J.V. 1042', '', '1']),
  );
  await teams.settled();
  // They are there: what follows would have something to tell.
  expect(teams.words()).toMatch(/D-001[\s\S]*R-001/);
});
afterEach(() => teams.close());

const group = {
  conversation: { id: '19:groep@thread.v2', conversationType: 'groupChat', isGroup: true, tenantId: tenant },
};
const places = ['19:kanaal@thread.tacv2;messageid=1', '19:groep@thread.v2'];
/** What may be read there: where the answer is, and nothing of it. */
const warnings = slashes.flatMap(({ amongOthers }) => amongOthers ?? []);
const harmless = [words.inDm, words.commandsOnly, words.addFirst, ...warnings].flatMap(({ nl, en }) => [nl, en]);
const toOthers = () => teams.fake.calls.filter(({ path }) => places.some((place) => path.includes(`/${place}/`)));

async function expectNothingTold(atLeast: number): Promise<void> {
  await teams.settled();
  const sent = toOthers();
  expect(sent.length).toBeGreaterThanOrEqual(atLeast);
  for (const { body } of sent) {
    expect(harmless).toContain(body['text']);
    expect(body['attachments']).toBeUndefined();
  }
}

const typed = slashes.flatMap(({ word, commands }) => [
  word,
  ...commands.flatMap(({ words: { nl } }) => nl.filter((one) => one !== '').map((one) => `${word} ${one}`)),
  ...['D-001', 'R-001', 'toon D-001', 'toon R-001', 'lijst', 'zoek GEHEIM', 'iets wat geen opdracht is'].map(
    (rest) => `${word} ${rest}`,
  ),
]);

it('whatever is typed in a channel or a group, by whoever', { timeout: 120_000 }, async () => {
  for (const [index, text] of typed.entries()) {
    const place = index % 2 === 0 ? inChannel() : group;
    const who = index % 3 === 0 ? { from: by(piet)['from'] } : {};
    const targeted = index % 5 === 0 ? { recipient: { id: botId, isTargeted: true } } : {};
    expect((await teams.say(text, { ...place, ...who, ...targeted })).status).toBe(200);
    await teams.settled();
  }
  await expectNothingTold(typed.length / 2);
});

it('who reports a breach there is told that a message about it can be read by all, and how to remove it', async () => {
  await teams.say('/datalek Mail met GEHEIMLEK naar een klant', group);
  await teams.settled();
  const said = toOthers().map(({ body }) => String(body['text']));
  expect(said.join('\n')).toContain('Iedereen in dit gesprek kan dat lezen');
  expect(said.join('\n')).toContain('de drie puntjes, en dan Verwijderen');
  expect(teams.words()).toContain('Kan iemand er nu nog bij?');
  await expectNothingTold(2);
});

it('a card of the conversation that is pressed from elsewhere, and words that answer it', async () => {
  const { data, verb } = buttonOn(teams, /./);
  const press = { type: 'invoke', name: 'adaptiveCard/action', value: { action: { verb, data } }, replyToId: 'x' };
  const { body } = await teams.post(teams.activity({ ...press, ...inChannel() }));
  expect(textsIn(body)).not.toMatch(/GEHEIM|[DR]-001/);
  await teams.say('GEHEIMLEK', group);
  await expectNothingTold(1);
});

it('alarms and reminders, for a week', async () => {
  await teams.say('register', inChannel());
  for (const day of ['24T12', '25T09', '26T09', '27T14', '30T09']) {
    teams.clock.now = `2026-11-${day}:00:00.000Z`;
    await teams.tick();
  }
  await expectNothingTold(1);
  const reached = teams.fake.calls.filter(({ path }) => path.endsWith('/activities') && path.includes('/a:'));
  expect(reached.length).toBeGreaterThan(3);
});
