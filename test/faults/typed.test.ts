// kill -9 while people type in Slack: what was acknowledged is stored, what was not is sent again and stored once.
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../db/open.js';
import { startBot } from '../journeys/support.js';
import { newPlace, Program } from './program.js';
import { accountOf, deliver, formType, prepared, pressBy, settingsFor, startApi, typedBy } from './slack.js';

const people = Array.from({ length: 16 }, (_, index) => `person-${index + 1}`);
const messages = 1_000;
const kills = 15;

it(`of ${messages} typed messages over signed HTTP, with ${kills} kills, none acknowledged is lost and none is stored twice`, async () => {
  const place = newPlace();
  const activities = await prepared(place, people);
  const api = await startApi();
  const port = await settingsFor(place, api);

  let program = Program.start(place);
  const acknowledged = new Map<string, string[]>(people.map((person) => [person, []]));
  let done = 0;
  let killed = 0;
  async function maybeKill(): Promise<void> {
    if (killed >= kills || done < ((killed + 1) * messages) / (kills + 1)) return;
    killed += 1;
    await pause(Math.random() * 15);
    program.kill();
    await program.ended;
    program = Program.start(place);
  }
  const reader = await openStore({ url: place.url, mode: 'read', demo: false });
  onTestFinished(() => reader.close());
  const isAskedForName = (person: string, activity: string) =>
    reader.read(async ({ organisations, people: all, conversations }) => {
      const organisation = (await organisations.first())?.id ?? '';
      const id = await all.idOf(organisation, 'slack', accountOf(person));
      const asked = await conversations.focused(organisation, id ?? '');
      return asked?.record === activity && JSON.stringify(asked.focus).includes('"name"');
    });
  /** A press that was not acknowledged comes once: people press again. */
  async function press(person: string, turn: number): Promise<void> {
    const activity = activities.get(person) ?? '';
    for (let time = 0; time === 0 || !(await isAskedForName(person, activity)); time += 1) {
      const pressed = { action: `change|${activity}|name`, trigger: `t${turn}-${time}` };
      await deliver(port, pressBy(person, api, pressed), formType);
    }
  }
  let next = 0;
  async function type(person: string): Promise<void> {
    for (let turn = next++; turn < messages; turn = next++) {
      await press(person, turn);
      const text = `Werk ${turn} van ${person}`;
      await deliver(port, typedBy(person, `Ev${turn}`, text), 'application/json');
      acknowledged.get(person)?.push(text);
      done += 1;
      await maybeKill();
    }
  }
  await Promise.all(people.map(type));
  expect(killed).toBe(kills);
  program.kill();
  await program.ended;

  const bot = await startBot({ url: place.url });
  try {
    const lost: string[] = [];
    const twice: string[] = [];
    for (const [person, texts] of acknowledged) {
      const versions = await bot.versions(activities.get(person) ?? '');
      for (const text of texts) {
        const stored = versions.filter(({ path, value }) => path === 'name' && value === text).length;
        if (stored === 0) lost.push(text);
        if (stored > 1) twice.push(text);
      }
    }
    expect({ lost, twice }).toEqual({ lost: [], twice: [] });
    expect(await bot.brokenTrails()).toEqual([]);
  } finally {
    await bot.close();
  }
});
