// Whoever writes hears something back: also of what the bot cannot read, and when Teams does not take the answer.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { calling, Refused, saying } from '../../../adapters/teams/connector.js';
import type { Json } from '../../adapters/teams/connector.js';
import { by, filled, inChannel, piet, startTestTeams, type TestTeams } from '../../adapters/teams/support.js';

let teams: TestTeams;
beforeEach(async () => {
  teams = await startTestTeams();
  await teams.say('/register');
  await teams.settled();
});
afterEach(() => teams.close());

const since = async (work: () => Promise<unknown>): Promise<string> => {
  const before = teams.fake.calls.length;
  await work();
  await teams.settled();
  return teams.words(before);
};
/** As Teams sends a picture that was pasted. */
const picture = {
  attachments: [
    { contentType: 'image/*', contentUrl: 'https://smba.trafficmanager.net/emea/v3/attachments/1/views/original' },
    { contentType: 'text/html', content: '<p><img src="x"></p>' },
  ],
};
const edit = (text: string, more: Json = {}) =>
  teams.activity({ type: 'messageUpdate', text, textFormat: 'plain', channelData: edited, ...more });
const edited = { eventType: 'editMessage', tenant: { id: '11111111-1111-4111-8111-111111111111' } };

it('a picture without a word is answered: it is not read, and how to send it', async () => {
  expect(await since(() => teams.say('', picture))).toContain('Stuur het als bestand');
});

it('of a picture with words the words are read, and the person hears that the picture is not', async () => {
  const heard = await since(() => teams.say('register help', picture));
  expect(heard).toContain('Stuur het als bestand');
  expect(heard).toContain('Dit kunt u doen');
});

it('a message with nothing in it that the bot reads is answered, once', async () => {
  const message = teams.activity({ text: '', attachments: [{ contentType: 'text/html', content: '<p></p>' }] });
  const heard = await since(async () => {
    await teams.post(message);
    await teams.post(message);
  });
  expect(heard.match(/Ik lees woorden en bestanden/g)).toHaveLength(1);
});

it('a card that Teams does not take is said in words', async () => {
  teams.fake.faults.push({ path: /^POST .*\/activities$/, fault: { status: 400, code: 'BadSyntax' } });
  expect(await since(() => teams.say('/register help'))).toContain('Dit kunt u doen');
  const sent = teams.fake.calls.at(-1)?.body;
  expect(sent).toMatchObject({ textFormat: 'plain' });
  expect(sent?.['attachments']).toBeUndefined();
  expect(teams.reports).toContain('teams-card-refused');
});

it('what follows a press is said in words as well', async () => {
  await teams.press(/Ga verder/);
  await teams.settled();
  teams.fake.faults.push({ path: /^POST .*\/activities$/, fault: { status: 413 } });
  const values = filled(teams, ['Bakkerij', 'a@b.nl']);
  expect(await since(() => teams.press('Bewaar', values))).toContain('Wat voor');
});

it('an answer that Teams puts off for minutes is said after those minutes', async () => {
  const real = globalThis.setTimeout;
  const waited: number[] = [];
  const quick = (work: () => void, ms = 0): NodeJS.Timeout => {
    if (ms < 30_000) return real(work, ms);
    waited.push(ms);
    return real(work, 5);
  };
  vi.stubGlobal('setTimeout', Object.assign(quick, real));
  try {
    teams.fake.faults.push({
      path: /^POST .*\/activities$/,
      fault: { status: 429, headers: { 'retry-after': '240' } },
    });
    await teams.say('/register help');
    await expect.poll(() => teams.words(), { timeout: 5_000 }).toContain('Dit kunt u doen');
  } finally {
    vi.unstubAllGlobals();
  }
  expect(waited).toContain(240_000);
});

it('only what is said waits that long: a look-up that is put off for minutes is given up', async () => {
  const waited: number[] = [];
  const wait = async (ms: number) => waited.push(ms);
  let times = 0;
  const putOff = async () => {
    times += 1;
    if (times % 2 === 1) throw new Refused(429, 'Throttled', 240_000);
    return 'said';
  };
  await expect(saying(putOff, { wait })).resolves.toBe('said');
  await expect(calling(putOff, { wait })).rejects.toThrow(Refused);
  expect(waited).toEqual([240_000]);
});

it('a message that was changed is not read again, and its writer hears so once', async () => {
  await teams.press(/Ga verder/);
  await teams.settled();
  const changed = edit('Bakkerij De Vries');
  const heard = await since(async () => {
    await teams.post(changed);
    await teams.post(changed);
  });
  expect(heard.match(/U hebt een bericht aangepast/g)).toHaveLength(1);
  expect(await teams.stored()).toEqual({});
});

it('a breach that somebody tells of by changing a message opens the form with those words', async () => {
  const heard = await since(() => teams.post(edit('ik ben mijn laptop kwijt', by(piet))));
  expect(heard).toContain('Wat is er gebeurd?');
  expect(heard).toContain('ik ben mijn laptop kwijt');
});

it('a command that appears in a changed message where others read along is pointed out to its writer alone', async () => {
  const before = teams.fake.calls.length;
  await teams.post(edit('register', inChannel({ channelData: edited })));
  await teams.post(edit('zomaar iets', inChannel({ channelData: edited })));
  await teams.settled();
  const sent = teams.fake.calls.slice(before);
  expect(sent.map(({ query, body }) => [query, String(body['text']).slice(0, 29)])).toEqual([
    ['?isTargetedActivity=true', 'U hebt een bericht aangepast.'],
  ]);
});

it('who wrote where others read along hears there that their own conversation could not be opened', async () => {
  for (const _ of [1, 2, 3]) teams.fake.faults.push({ path: /^POST .*\/v3\/conversations$/, fault: { status: 500 } });
  const before = teams.fake.calls.length;
  await teams.say('register', inChannel({ from: by(piet)['from'] }));
  await expect.poll(() => teams.words(before), { timeout: 5_000 }).toContain('Er ging iets mis');
  expect(teams.fake.calls.slice(before).map(({ query }) => query)).toEqual(['?isTargetedActivity=true']);
});

it('a button of a card that is not ours, sent as a message, is answered', async () => {
  expect(await since(() => teams.say('', { value: { iets: 'anders' } }))).toContain('Deze kaart is van vroeger');
});
