// The people of a journey: found by their names, and with a role that they took on.
import type { Role } from '../../src/core/people.js';
import type { TestBot } from './support.js';

/** The id of who is called so; empty where nobody is. */
export const idOfPerson = (bot: TestBot, name: string): Promise<string> =>
  bot.read(
    async ({ people }, organisation) => (await people.list(organisation)).find((one) => one.name === name)?.id ?? '',
  );

/** Whoever types this is known from then on, and has the role at once. */
export async function giveRole(bot: TestBot, name: string, role: Role, typed = '/datalek'): Promise<string> {
  await bot.say(typed, name);
  const id = await idOfPerson(bot, name);
  await bot.store.transaction(async ({ people, organisations }) => {
    const organisation = await organisations.first();
    const grant = { role, offeredBy: id, offeredAt: bot.now, acceptedAt: bot.now, until: null };
    if (organisation) await people.grant(organisation.id, id, grant);
  });
  return id;
}
