// What the bot proposes in Teams: only the last proposal can be agreed to, and one that was answered has no buttons any more.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textsIn } from './cards.js';
import type { Json } from './connector.js';
import { buttonOn, filled, startTestTeams, type TestTeams } from './support.js';

let teams: TestTeams;
beforeEach(async () => {
  teams = await startTestTeams();
  await teams.say('/register');
  await teams.settled();
  await teams.press(/Ga verder/);
  await teams.settled();
  await teams.press('Bewaar', filled(teams, ['Bakkerij', 'a@b.nl']));
  await teams.settled();
});
afterEach(() => teams.close());

const say = async (text: string) => {
  await teams.say(text);
  await teams.settled();
};
const cardAt = (id: string) => teams.cards().find((one) => one.id === id)?.content;
const hasButtons = (id: string) => JSON.stringify(cardAt(id)).includes('Action.Execute');
const pressed = async (button: ReturnType<typeof buttonOn>) => {
  const { data, verb, id } = button;
  const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
  const invoke: Json = { type: 'invoke', name: 'adaptiveCard/action', replyToId: id, value };
  const answer = await teams.post(teams.activity(invoke));
  await teams.settled();
  return answer;
};

describe('a proposal', () => {
  it('loses its buttons when another takes its place', async () => {
    await say('bakkerij, we zijn met 6 man');
    const { id } = buttonOn(teams, 'Ja, dat klopt');
    await say('nee, 8 mensen');
    expect(textsIn(cardAt(id))).toContain('6 mensen');
    expect(hasButtons(id)).toBe(false);
    expect(hasButtons(buttonOn(teams, 'Ja, dat klopt').id)).toBe(true);
  });

  it('that somebody still has before them says yes to nothing, and says so', async () => {
    await say('bakkerij, we zijn met 6 man');
    const before = buttonOn(teams, 'Ja, dat klopt');
    await say('nee, 8 mensen');
    const answer = await pressed(before);
    expect(textsIn(answer.body['value'])).toContain('Dit voorstel geldt niet meer.');
    expect(await teams.stored()).not.toHaveProperty('staff');
    await pressed(buttonOn(teams, 'Ja, dat klopt'));
    expect(await teams.stored()).toMatchObject({ staff: 8 });
  });

  it.each(['Ja, dat klopt', 'Nee'])('is closed by its button "%s"', async (label) => {
    await say('bakkerij, we zijn met 6 man');
    const button = buttonOn(teams, label);
    const answer = await pressed(button);
    expect(textsIn(answer.body['value'])).toContain(`U koos: ${label}`);
    expect(hasButtons(button.id)).toBe(false);
  });

  it('to report is done with once its form stands below it', async () => {
    await say('mijn werklaptop is gestolen, vanochtend om 8 uur');
    const button = buttonOn(teams, 'Dit melden');
    await pressed(button);
    expect(hasButtons(button.id)).toBe(false);
    expect(textsIn(teams.cards().at(-1)?.content)).toContain('Kan iemand er nu nog bij?');
  });

  it('is left as it is by what proposes nothing', async () => {
    await say('bakkerij, we zijn met 6 man');
    const { id } = buttonOn(teams, 'Ja, dat klopt');
    await say('/register lijst');
    expect(hasButtons(id)).toBe(true);
  });
});
