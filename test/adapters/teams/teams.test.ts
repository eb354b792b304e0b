import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Bot } from '../../../src/app/incoming.js';
import type { Ask, Field } from '../../../src/core/engine/replies.js';
import { slowUntil } from '../slow-documents.js';
import { cardProblems, elementsIn, textsIn } from './cards.js';
import type { Json } from './connector.js';
import {
  botId,
  buiten,
  buttonOn,
  by,
  filled,
  gast,
  inChannel,
  inputsOn,
  piet,
  type StartOptions,
  sanne,
  startTestTeams,
  type TestTeams,
  tenant,
} from './support.js';

let teams: TestTeams;
async function begin(options: StartOptions = {}): Promise<TestTeams> {
  teams = await startTestTeams(options);
  return teams;
}
afterEach(() => teams.close());

const cardAnswer = 'application/vnd.microsoft.card.adaptive';
const toast = 'application/vnd.microsoft.activity.message';
/** Everything that was said in a conversation, in words. */
const saidIn = (conversation: string) =>
  teams.fake.calls
    .filter(({ path }) => path.includes(`/${conversation}/`))
    .map(({ body }) => textsIn([{ text: body['text'] }, body['attachments'] ?? []]))
    .join('\n');
const channel = '19:kanaal@thread.tacv2;messageid=1';
/** The first form, on the screen of Sanne. */
async function openIntroduction(): Promise<void> {
  await teams.say('/register');
  await teams.settled();
  await teams.press(/Ga verder/);
  await teams.settled();
}
/** Counts the turns that reach the bot. */
function counting(): { readonly turns: string[]; readonly wrap: (bot: Bot) => Bot } {
  const turns: string[] = [];
  return {
    turns,
    wrap: (bot) => ({
      handle: (incoming) => {
        turns.push(incoming.delivery);
        return bot.handle(incoming);
      },
    }),
  };
}

describe('in the conversation with the bot', () => {
  it('a form stays on its card with what was typed and why it does not fit, and is closed when it is saved', async () => {
    await begin();
    await openIntroduction();
    const { id } = buttonOn(teams, 'Bewaar');
    const wrong = await teams.press('Bewaar', filled(teams, ['Bakkerij', 'geen adres']));
    expect(wrong).toMatchObject({ status: 200, body: { statusCode: 200, type: cardAnswer } });
    expect(textsIn(wrong.body)).toContain('geen e-mailadres');
    expect(elementsIn(wrong.body).filter(({ value }) => value === 'Bakkerij' || value === 'geen adres')).toHaveLength(
      2,
    );
    expect(await teams.stored()).toEqual({});
    await teams.settled();
    const right = await teams.press('Bewaar', filled(teams, ['Bakkerij', 'a@b.nl']));
    // What was filled in can be read back where it was asked.
    expect(textsIn(right.body)).toContain('Contact\na@b.nl');
    expect(elementsIn(right.body).filter(({ type }) => /Input|Action/.test(String(type)))).toEqual([]);
    await teams.settled();
    expect(await teams.stored()).toMatchObject({ name: 'Bakkerij', contact: 'a@b.nl' });
    // For good, and not only for who pressed.
    expect(teams.cards().find((card) => card.id === id)?.content).toMatchObject({ type: 'AdaptiveCard' });
    expect(textsIn(teams.cards().find((card) => card.id === id))).toContain('Contact\na@b.nl');
  });

  it('what else was typed on a card is there still when one answer was changed meanwhile, whatever is asked now', async () => {
    await begin();
    await openIntroduction();
    const record = String(buttonOn(teams, 'Bewaar').data['record']);
    const send = (data: Json, replyToId: string) =>
      teams.post(
        teams.activity({
          type: 'invoke',
          name: 'adaptiveCard/action',
          replyToId,
          value: { action: { type: 'Action.Execute', verb: 'x', data }, trigger: 'manual' },
        }),
      );
    const press = async (action: string) => {
      await send({ do: 'press', press: action, showing: 's' }, '');
      await teams.settled();
    };
    await teams.press('Bewaar', filled(teams, ['Een', 'a@b.nl']));
    await teams.settled();
    await press(`form|${record}|@name`);
    const { data, id } = buttonOn(teams, 'Bewaar');
    const typed = { ...data, ...filled(teams, ['Twee', 'c@d.nl']) };
    await press(`change|${record}|name|1`);
    await teams.say('Van een ander scherm');
    await teams.settled();
    await press(`change|${record}|staff`);
    const { body } = await send(typed, id);
    expect(textsIn(body)).toContain('nu staat er "Van een ander scherm". U had: "Twee"');
    expect(elementsIn(body).filter(({ value }) => value === 'c@d.nl')).toHaveLength(1);
  });

  it.each([
    ['goes on with the next once a part is stored', undefined, false],
    ['stays at the part of which something is not stored yet', 'Twee', true],
  ])('a form in parts %s', async (_, sent, stays) => {
    const questions = (first?: string): readonly Field[] =>
      Array.from({ length: 100 }, (__, index) => ({
        path: `q${index}`,
        kind: 'text',
        label: `q${index}`,
        ask: `Vraag ${index} ${'lang '.repeat(40)}`,
        why: '',
        law: '',
        other: false,
        optional: true,
        n: 0,
        ...(first === undefined || index > 0 ? {} : { sent: first }),
      }));
    const form = (fields: readonly Field[]): Ask => ({
      type: 'ask',
      mode: 'form',
      record: 'r1',
      title: 'V-001',
      progress: { done: 0, total: 1 },
      fields,
      actions: [],
    });
    await begin({
      wrap: () => ({
        handle: async ({ input }) => ({
          person: 'p',
          said: [{ to: 'p', reply: form(questions(input.type === 'answer' ? sent : undefined)) }],
        }),
      }),
    });
    await teams.say('/register');
    await teams.settled();
    const { body } = await teams.press('Bewaar', filled(teams, ['Twee']));
    expect(textsIn(body).includes('Vraag 0 ')).toBe(stays);
  });

  it('what had to be filled in and was left empty is asked again', async () => {
    await begin();
    await openIntroduction();
    const { body } = await teams.press('Bewaar', filled(teams, ['Bakkerij', '']));
    expect(body['type']).toBe(cardAnswer);
    expect(textsIn(body)).toContain('⚠️');
    expect(await teams.stored()).toEqual({});
  });

  it('"weet ik niet" in a field is no answer but an open point', async () => {
    await begin();
    await openIntroduction();
    await teams.press('Bewaar', filled(teams, ['Bakkerij', 'weet ik niet']));
    await teams.settled();
    expect(await teams.stored()).toMatchObject({ name: 'Bakkerij', contact: null });
  });

  it('a choice from the card, an option by its number and a button are answers; each question is closed behind it', async () => {
    await begin();
    await openIntroduction();
    await teams.press('Bewaar', filled(teams, ['Bakkerij', 'a@b.nl']));
    await teams.settled();
    const [sector] = inputsOn(teams);
    await teams.press('Kies', { [String(sector?.['id'])]: 'food' });
    await teams.settled();
    await teams.say('9');
    await teams.settled();
    expect(await teams.stored()).toMatchObject({ sector: 'food', staff: 9 });
    const staff = teams.cards().find(({ content }) => textsIn(content).includes('Hoeveel mensen'));
    expect(textsIn(staff)).toBe('Hoeveel mensen werken er, uzelf meegeteld? \n9 mensen');
    // It stands on a button, and not in the list as well.
    expect(JSON.stringify(inputsOn(teams))).not.toContain('Weet ik niet');
    const { body } = await teams.press('Weet ik niet');
    expect(textsIn(body)).toContain('Wie zorgt er bij u voor privacy? \nWeet ik niet');
  });

  it('commands count without their slash, in English too, and an answer that begins like one stays an answer', async () => {
    await begin();
    await teams.say('Register');
    await teams.settled();
    expect(teams.words()).toContain('Uw register');
    const before = teams.fake.calls.length;
    await teams.say('register lijst');
    await teams.settled();
    expect(teams.words(before)).toContain('Activiteiten');
    await teams.say('register toon V-099');
    await teams.settled();
    expect(teams.words(before)).toMatch(/V-099|bestaat/);
    await openIntroduction();
    await teams.press('Bewaar', filled(teams, ['register van Jan', 'a@b.nl']));
    await teams.settled();
    expect(await teams.stored()).toMatchObject({ name: 'register van Jan' });
  });

  it('older clients that send a press as a message are understood', async () => {
    await begin();
    await openIntroduction();
    const { data, id } = buttonOn(teams, 'Bewaar');
    const { status } = await teams.say('', {
      value: { ...data, ...filled(teams, ['Bakkerij', 'a@b.nl']) },
      replyToId: id,
    });
    expect(status).toBe(200);
    await teams.settled();
    expect(await teams.stored()).toMatchObject({ name: 'Bakkerij' });
    expect(textsIn(teams.cards().find((card) => card.id === id))).toContain('Contact\na@b.nl');
  });

  it('what a person typed is shown as typed, not as formatting', async () => {
    await begin();
    await openIntroduction();
    const typed = '**Vet** [klik](https://evil.example) <b>x</b> {{DATE(2020-01-01)}}';
    await teams.press('Bewaar', filled(teams, [typed, 'a@b.nl']));
    await teams.settled();
    await teams.say('/register profiel');
    await teams.settled();
    const shown = teams.cards().flatMap(({ content }) => elementsIn(content));
    const blocks = shown.filter(({ text }) => String(text).includes('Vet'));
    expect(blocks.length).toBeGreaterThan(0);
    expect(blocks.every(({ type }) => type === 'TextRun')).toBe(true);
  });

  it('a mention of the bot is no part of what was said', async () => {
    await begin();
    await teams.say('<at>AVG-maatje</at>&nbsp;/register help');
    await teams.settled();
    expect(teams.words()).toContain('Dit kunt u doen');
  });
});

describe('where others read along', () => {
  it('a command is answered in the conversation with that person, and only that person is told so', async () => {
    await begin();
    await teams.install();
    await teams.settled();
    await teams.say('<at>AVG-maatje</at> register', inChannel());
    await teams.settled();
    expect(saidIn(`a:${sanne.id}`)).toContain('Uw register');
    const calls = teams.fake.calls.filter(({ path }) => path.includes(`/${channel}/`));
    expect(calls.map(({ query }) => query)).toEqual(['?isTargetedActivity=true']);
    expect(calls[0]?.body).toMatchObject({ recipient: { id: sanne.id } });
    expect(saidIn(channel)).toContain('in ons gesprek');
    expect(saidIn(channel)).not.toContain('Uw register');
  });

  it('who was never met is written to in a conversation that the bot opens', async () => {
    await begin();
    await teams.say('/register');
    await teams.say('register', inChannel({ from: by(piet)['from'] }));
    await teams.settled();
    const opened = teams.fake.calls.find(({ path }) => path.endsWith('/v3/conversations'));
    expect(opened?.body).toMatchObject({ isGroup: false, members: [{ id: piet.id }], tenantId: tenant });
    expect(saidIn(String(opened?.answer['id']))).toContain('Sanne de Vries zorgt daarvoor');
  });

  it('who has not the app is told to add it, and reads nothing of the answer there', async () => {
    await begin();
    teams.fake.faults.push({
      path: /^POST .*\/v3\/conversations$/,
      fault: { status: 403, code: 'BotNotInConversationRoster' },
    });
    await teams.say('register', inChannel());
    await teams.settled();
    expect(saidIn(channel)).toContain('Voeg AVG-maatje toe');
    expect(teams.words()).not.toContain('Uw register');
  });

  it('a slash command that nobody saw is never answered where everybody does', async () => {
    await begin();
    await teams.install();
    await teams.settled();
    teams.fake.faults.push({ path: /isTargetedActivity/, fault: { status: 400, code: 'BadArgument' } });
    await teams.say('register', inChannel({ recipient: { id: botId, isTargeted: true } }));
    await teams.settled();
    expect(saidIn(`a:${sanne.id}`)).toContain('Uw register');
    expect(saidIn(channel)).toBe('');
  });

  it('a mention may be pointed to the conversation in public when Teams cannot whisper, with nothing of the answer', async () => {
    await begin();
    await teams.install();
    await teams.settled();
    teams.fake.faults.push({ path: /isTargetedActivity/, fault: { status: 400, code: 'BadArgument' } });
    await teams.say('register', inChannel());
    await teams.settled();
    expect(saidIn(channel)).toContain('in ons gesprek');
    expect(saidIn(channel)).not.toContain('Uw register');
  });

  it('anything but a command answers no question', async () => {
    await begin();
    await openIntroduction();
    await teams.press('Bewaar', filled(teams, ['Bakkerij', 'a@b.nl']));
    await teams.say('1', inChannel());
    await teams.settled();
    expect(await teams.stored()).not.toHaveProperty('sector');
    expect(saidIn(channel)).toContain('Hier lezen anderen mee');
  });
});

describe('the app comes and goes', () => {
  it('greets once, however often Teams tells of it, and shows who is known where they are', async () => {
    await begin();
    await teams.install();
    await teams.install();
    await teams.settled();
    expect(teams.words().match(/Welkom bij AVG-maatje/g)).toHaveLength(1);
    expect(await teams.store.read(({ organisations }) => organisations.list())).toHaveLength(1);
  });

  it('who installed it first becomes privacy officer, whoever writes first', async () => {
    await begin();
    await teams.install();
    await teams.settled();
    await teams.say('/register', by(piet));
    await teams.settled();
    expect(saidIn(`a:${piet.id}`)).toContain('niemand die voor privacy zorgt');
    await teams.say('/register');
    await teams.settled();
    expect(saidIn(`a:${sanne.id}`)).toContain('Uw register');
  });

  it('removed and added again, the conversation goes on', async () => {
    await begin();
    await openIntroduction();
    await teams.install('remove');
    await teams.say('register', inChannel());
    await teams.settled();
    // Until then there is no place to write to but a new one.
    expect(teams.fake.calls.some(({ path }) => path.endsWith('/v3/conversations'))).toBe(true);
    await teams.install('add');
    const before = teams.fake.calls.length;
    await teams.say('/register');
    await teams.settled();
    expect(teams.words(before)).toContain('Ga verder met Uw organisatie');
  });

  it('a guest is told that the register is not for guests', async () => {
    await begin();
    await teams.say('/register');
    await teams.settled();
    await teams.say('/register', by(gast));
    await teams.settled();
    expect(saidIn(`a:${gast.id}`)).toContain('gast');
  });

  it('somebody of another organisation in a chat of this one is a guest', async () => {
    await begin();
    await teams.say('/register');
    await teams.say('/register', by(buiten));
    await teams.settled();
    expect(saidIn(`a:${buiten.id}`)).toContain('gast');
  });
});

describe('a message of somebody that is reported', () => {
  // A conversation of two people, where the bot is no part of.
  const theirs = {
    conversation: { id: '19:sanne_klant@unq.gbl.spaces', conversationType: 'personal', tenantId: tenant },
  };
  const choose = (content: string, more: Json = {}) =>
    teams.post(
      teams.activity({
        type: 'invoke',
        name: 'composeExtension/fetchTask',
        value: {
          commandId: 'request-from-message',
          commandContext: 'message',
          messagePayload: {
            id: '1',
            createdDateTime: '2026-11-20T09:00:00.000Z',
            body: { contentType: 'html', content },
          },
        },
        ...theirs,
        ...more,
      }),
    );
  const cardIn = ({ body }: { body: Json }): Json =>
    (((body['task'] as Json)['value'] as Json)['card'] as Json)['content'] as Json;
  const send = (card: Json, values: Json = {}) => {
    const submit = elementsIn(card).find(({ type, style }) => type === 'Action.Submit' && style === 'positive');
    const shown = elementsIn(card).filter(({ type }) => String(type).startsWith('Input.'));
    const filledIn = Object.fromEntries(shown.map(({ id, value = '' }) => [String(id), value]));
    return teams.post(
      teams.activity({
        type: 'invoke',
        name: 'composeExtension/submitAction',
        value: { commandId: 'request-from-message', data: { ...(submit?.['data'] as Json), ...filledIn, ...values } },
        ...theirs,
      }),
    );
  };
  const requests = () =>
    teams.store.read(async ({ organisations, records }) => {
      const [whose] = await organisations.list();
      return whose === undefined ? [] : records.list(whose.id, 'request');
    });

  it('opens a form with its words, of which nothing is stored before it is sent', async () => {
    await begin();
    await teams.say('/register');
    const opened = await choose('<p>Beste bakker,</p><p>wilt u mijn <b>adres</b> verbeteren? 3 &lt; 4</p>');
    expect(opened).toMatchObject({ status: 200, body: { task: { type: 'continue' } } });
    const card = cardIn(opened);
    expect(cardProblems(card)).toEqual([]);
    expect(textsIn(card)).toContain('wilt u mijn adres verbeteren? 3 < 4');
    expect(elementsIn(card).some(({ type }) => type === 'Action.Execute')).toBe(false);
    expect(await requests()).toEqual([]);
    expect(JSON.stringify(elementsIn(card).map(({ data }) => data ?? null))).not.toContain('adres');
  });

  it('shows what is missing in the form, and goes on in the conversation with the bot once it is sent', async () => {
    await begin();
    await teams.say('/register');
    await teams.settled();
    const card = cardIn(await choose('Wilt u mijn adres verbeteren?'));
    const [first] = elementsIn(card).filter(
      ({ type, isRequired }) => /^Input/.test(String(type)) && isRequired === true,
    );
    const empty = await send(card, { [String(first?.['id'])]: '' });
    expect(textsIn(cardIn(empty))).toContain('⚠️');
    expect(await requests()).toEqual([]);
    const again = cardIn(empty);
    const missing = elementsIn(again).filter(({ type, value }) => /^Input/.test(String(type)) && value === undefined);
    const all = Object.fromEntries(
      missing.map((input) => {
        const [choice] = (input['choices'] ?? []) as { value: string }[];
        return [String(input['id']), choice?.value ?? (input['type'] === 'Input.Date' ? '' : 'Jan Jansen')];
      }),
    );
    const before = teams.fake.calls.length;
    const sent = await send(again, all);
    expect(sent.body).toMatchObject({ task: { type: 'message' } });
    await teams.settled();
    expect(await requests()).toHaveLength(1);
    expect(new Set(teams.fake.calls.slice(before).map(({ path }) => path.split('/')[4]))).toEqual(
      new Set([`a:${sanne.id}`]),
    );
  });

  it('what is not in our menu is answered in words', async () => {
    await begin();
    const { body } = await choose('x', { value: { commandId: 'iets-anders' } });
    expect(body).toHaveProperty('task');
    expect((await choose('x', { value: null })).body).toMatchObject({ task: { type: 'message' } });
  });
});

describe('files', () => {
  async function offered(): Promise<Json> {
    await teams.say('/register');
    await teams.say('/register export csv');
    await teams.settled();
    const sent = teams.fake.calls.flatMap(({ body }) => (body['attachments'] ?? []) as Json[]);
    const offer = sent.find(({ contentType }) => String(contentType).endsWith('file.consent'));
    if (offer === undefined) throw new Error(`nothing was offered:\n${teams.words()}`);
    return offer;
  }
  const consent = (offer: Json, action: string, more: Json = {}, person: Json = {}) =>
    teams.post(
      teams.activity({
        type: 'invoke',
        name: 'fileConsent/invoke',
        replyToId: 'consent-card',
        value: { type: 'fileUpload', action, context: (offer['content'] as Json)['acceptContext'], ...more },
        ...person,
      }),
    );
  const uploadInfo = {
    uploadUrl: 'https://voorbeeld-my.sharepoint.com/upload/1',
    contentUrl: 'https://voorbeeld-my.sharepoint.com/register.csv',
    uniqueId: 'u1',
    fileType: 'csv',
  };
  const uploads: { url: string; range: string; body: string }[] = [];
  const toSharePoint: typeof fetch = async (url, init) => {
    if (!String(url).includes('sharepoint')) return fetch(url, init);
    const headers = new Headers(init?.headers);
    uploads.push({
      url: String(url),
      range: headers.get('content-range') ?? '',
      body: Buffer.from(init?.body as Uint8Array).toString(),
    });
    return new Response('{}', { status: 201 });
  };

  it('are offered, and put in the OneDrive of who says yes', async () => {
    uploads.length = 0;
    await begin({ teams: { fetch: toSharePoint } });
    const offer = await offered();
    expect(offer).toMatchObject({ name: expect.stringMatching(/\.csv$/), content: { sizeInBytes: 17 } });
    const { status } = await consent(offer, 'accept', { uploadInfo });
    expect(status).toBe(200);
    await teams.settled();
    expect(uploads).toEqual([{ url: uploadInfo.uploadUrl, range: 'bytes 0-16/17', body: 'made register.csv' }]);
    const sent = teams.fake.calls.flatMap(({ body }) => (body['attachments'] ?? []) as Json[]);
    expect(sent.at(-1)).toMatchObject({
      contentUrl: uploadInfo.contentUrl,
      content: { uniqueId: 'u1', fileType: 'csv' },
    });
    expect(teams.fake.calls.some(({ method, path }) => method === 'DELETE' && path.endsWith('/consent-card'))).toBe(
      true,
    );
  });

  it('that take long are said to be on their way, and then offered', async () => {
    const sent = (words: string) => teams.fake.calls.filter(({ body }) => JSON.stringify(body).includes(words));
    await begin({ teams: { documents: slowUntil(() => sent('aan het maken').length > 0) } });
    await teams.say('/register');
    await teams.say('/register export csv');
    await vi.waitFor(() => expect(sent('file.consent')).toHaveLength(1), 20_000);
    expect(sent('aan het maken')).toHaveLength(1);
  });

  it('that are declined go nowhere', async () => {
    uploads.length = 0;
    await begin({ teams: { fetch: toSharePoint } });
    const offer = await offered();
    await consent(offer, 'decline');
    await teams.settled();
    expect(teams.words()).toContain('dan bewaar ik het nergens');
    await consent(offer, 'accept', { uploadInfo });
    await teams.settled();
    expect(teams.words()).toContain('Dit aanbod is verlopen');
    expect(uploads).toEqual([]);
  });

  it.each([
    'https://evil.example/upload',
    'http://voorbeeld-my.sharepoint.com/upload',
    'https://sharepoint.com.evil.example/upload',
    'https://169.254.169.254/latest',
  ])('are never sent to %s', async (uploadUrl) => {
    uploads.length = 0;
    await begin({ teams: { fetch: toSharePoint } });
    await consent(await offered(), 'accept', { uploadInfo: { ...uploadInfo, uploadUrl } });
    await teams.settled();
    expect(uploads).toEqual([]);
    expect(teams.words()).toContain('kon niet worden gemaakt of verstuurd');
  });

  it('are for who asked for them', async () => {
    uploads.length = 0;
    await begin({ teams: { fetch: toSharePoint } });
    await consent(await offered(), 'accept', { uploadInfo }, by(piet));
    await teams.settled();
    expect(uploads).toEqual([]);
  });

  it('that a person sends are fetched from Microsoft 365 only, and not above ten megabytes', async () => {
    const fetched: string[] = [];
    await begin({
      teams: {
        fetch: async (url, init) => {
          if (String(url).startsWith('http://127')) return fetch(url, init);
          fetched.push(String(url));
          return new Response('x', { headers: { 'content-length': String(11 * 1024 * 1024) } });
        },
      },
    });
    await teams.say('/register');
    const file = (downloadUrl: string) => ({
      attachments: [
        { contentType: 'text/html', content: '<p></p>' },
        {
          contentType: 'application/vnd.microsoft.teams.file.download.info',
          name: 'bewijs.pdf',
          content: { downloadUrl, uniqueId: 'u', fileType: 'pdf' },
        },
      ],
    });
    await teams.say('', file('https://evil.example/bewijs.pdf'));
    await teams.settled();
    expect(teams.words()).toContain('kon ik niet ophalen');
    expect(fetched).toEqual([]);
    await teams.say('', file('https://voorbeeld-my.sharepoint.com/bewijs.pdf'));
    await teams.settled();
    expect(teams.words()).toContain('groter dan 10 MB');
  });
});

describe('bad input', () => {
  it.each<[string, unknown, number]>([
    ['no JSON', 'geen json', 400],
    ['an array', [], 400],
    ['nothing', {}, 400],
    ['no type', { channelId: 'msteams', from: { id: 'x' } }, 400],
    ['half an activity', { type: 'message', text: '/register' }, 400],
    ['an address that is none', { type: 'message', serviceUrl: 'smba' }, 400],
    ['2 MB', 'x'.repeat(2 * 1024 * 1024), 413],
  ])('%s is refused and reaches nobody', async (_what, body, status) => {
    const { turns, wrap } = counting();
    await begin({ wrap });
    const answered = await teams.post(body).catch(() => ({ status: 413 }));
    expect(answered.status).toBe(status);
    expect(turns).toEqual([]);
    expect((await teams.say('/register')).status).toBe(200);
  });

  it('another tenant is refused, also for a person who is in both', async () => {
    const { turns, wrap } = counting();
    await begin({ wrap });
    const other = '99999999-9999-4999-8999-999999999999';
    const from = { conversation: { id: 'a:1', conversationType: 'personal', tenantId: other } };
    expect((await teams.say('/register', from)).status).toBe(403);
    const without = { conversation: { id: 'a:1' }, channelData: {} };
    expect((await teams.say('/register', without)).status).toBe(403);
    expect(turns).toEqual([]);
    expect(teams.fake.calls).toEqual([]);
    expect(teams.reports).toContain('teams-unknown-tenant');
  });

  it('an address that is not of Teams gets no answer, least of all a token', async () => {
    await begin();
    expect((await teams.say('/register', { serviceUrl: 'https://evil.example/' })).status).toBe(403);
    expect(teams.reports).toContain('teams-untrusted-address');
  });

  it('what Teams sends and we know nothing of is answered with yes', async () => {
    await begin();
    for (const type of ['typing', 'messageReaction', 'conversationUpdate', 'event', 'iets-nieuws'])
      expect((await teams.post(teams.activity({ type }))).status).toBe(200);
    const { status } = await teams.post(teams.activity({ type: 'invoke', name: 'iets/nieuws', value: { a: 1 } }));
    expect(status).toBe(200);
    expect(teams.words()).toBe('');
  });

  it('a card that is not ours, or of long ago, is answered in words', async () => {
    await begin();
    const odd = (value: unknown) =>
      teams.post(teams.activity({ type: 'invoke', name: 'adaptiveCard/action', value, replyToId: 'oud' }));
    expect((await odd({ action: { data: { iets: 'anders' } } })).body).toMatchObject({ statusCode: 200, type: toast });
    expect((await odd(null)).body).toMatchObject({ statusCode: 200, type: toast });
    await openIntroduction();
    const { data } = buttonOn(teams, 'Uitleg');
    // A year later, in another process: the card is known to nobody, the press means the same.
    await teams.close();
    await begin();
    teams.clock.now = '2027-11-24T08:00:00.000Z';
    await teams.say('/register');
    const { status, body } = await odd({ action: { data } });
    expect({ status, type: body['type'] }).toEqual({ status: 200, type: expect.stringMatching(/^application/) });
    await teams.settled();
  });

  it('an error of ours is a sentence with a code for the person, and the card can be pressed again', async () => {
    let broken = false;
    await begin({
      wrap: (bot) => ({
        handle: (incoming) => (broken ? Promise.reject(new Error('stuk')) : bot.handle(incoming)),
      }),
    });
    await openIntroduction();
    broken = true;
    const { status, body } = await teams.press('Bewaar', filled(teams, ['Bakkerij', 'a@b.nl']));
    expect(status).toBe(200);
    expect(body).toMatchObject({ statusCode: 200, type: toast, value: expect.stringMatching(/code [0-9A-F]{6}/) });
    expect(teams.reports).toContain('teams-turn-failed');
    broken = false;
    await teams.settled();
    await teams.press('Bewaar', filled(teams, ['Bakkerij', 'a@b.nl']));
    await teams.settled();
    expect(await teams.stored()).toMatchObject({ name: 'Bakkerij' });
  });
});

describe('the same delivery', () => {
  it('of a press, seconds later: one effect and the same answer', async () => {
    const { turns, wrap } = counting();
    await begin({ wrap });
    await openIntroduction();
    const before = turns.length;
    const { data, verb, id } = buttonOn(teams, 'Bewaar');
    const press = teams.activity({
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: id,
      value: { action: { verb, data: { ...data, ...filled(teams, ['Bakkerij', 'a@b.nl']) } } },
    });
    const one = await teams.post(press);
    await teams.settled();
    const calls = teams.fake.calls.length;
    const two = await teams.post({ ...press, id: 'another-try' });
    await teams.settled();
    expect(two.body['type']).toBe(one.body['type']);
    expect(turns.length - before).toBe(1);
    expect(teams.fake.calls.length).toBe(calls);
  });

  it('of a message: said once', async () => {
    await begin();
    const message = teams.activity({ text: '/register' });
    await teams.post(message);
    await teams.post(message);
    await teams.settled();
    expect(teams.words().match(/Uw register/g)).toHaveLength(1);
  });
});

describe('a typed message', () => {
  it('is acknowledged when it is stored, however long that takes, and has one effect when it comes again', async () => {
    const turns: string[] = [];
    let go: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    await begin({
      keeps: false,
      wrap: (bot) => ({
        handle: async (incoming) => {
          turns.push(incoming.delivery);
          await gate;
          return bot.handle(incoming);
        },
      }),
    });
    const message = teams.activity({ text: '/register' });
    let acknowledged = 0;
    const posted = [message, message].map((one) =>
      teams.post(one).then(({ status }) => {
        acknowledged += 1;
        return status;
      }),
    );
    // Longer than the wait for what is not typed.
    await pause(4_300);
    expect(acknowledged).toBe(0);
    go();
    expect(await Promise.all(posted)).toEqual([200, 200]);
    expect(turns).toHaveLength(1);
    await teams.settled();
    expect(teams.words().match(/Uw register/g)).toHaveLength(1);
  });

  it('that could not be stored, of which nobody could be told, is not acknowledged, and is answered when it comes again', async () => {
    let broken = true;
    await begin({
      wrap: (bot) => ({
        handle: (incoming) => (broken ? Promise.reject(new Error('stuk')) : bot.handle(incoming)),
      }),
    });
    const message = teams.activity({ text: '/register' });
    teams.fake.faults.push({ path: /^POST .*activities/, fault: { status: 403 } });
    expect((await teams.post(message)).status).toBe(500);
    broken = false;
    expect((await teams.post(message)).status).toBe(200);
    await teams.settled();
    expect(teams.words()).toContain('Uw register');
  });
});

describe('a slow database', () => {
  it('is told of within the time of a press; the outcome is shown all the same', async () => {
    let slow = false;
    let go: () => void = () => undefined;
    await begin({
      teams: { budgetMs: 20 },
      wrap: (bot) => ({
        handle: async (incoming) => {
          if (slow) await new Promise<void>((resolve) => (go = resolve));
          return bot.handle(incoming);
        },
      }),
    });
    await openIntroduction();
    slow = true;
    const { id } = buttonOn(teams, 'Bewaar');
    const { body } = await teams.press('Bewaar', filled(teams, ['Bakkerij', 'a@b.nl']));
    expect(body).toMatchObject({ type: toast, value: 'Bezig …' });
    slow = false;
    go();
    await teams.settled();
    expect(await teams.stored()).toMatchObject({ name: 'Bakkerij' });
    expect(textsIn(teams.cards().find((card) => card.id === id))).toContain('Contact\na@b.nl');
  });
});

describe('when Teams has too much to do', () => {
  it.each([
    ['with', { 'retry-after': '0' }],
    ['without', {}],
  ])('the answer is said later, %s a time to wait', async (_how, headers) => {
    await begin();
    teams.fake.faults.push({ path: /^POST .*\/activities$/, fault: { status: 429, headers } });
    await teams.say('/register');
    await expect.poll(() => teams.words(), { timeout: 10_000 }).toContain('Uw register');
  });

  it('an answer that may have arrived is said again, and a refusal is not', async () => {
    await begin();
    teams.fake.faults.push({ path: /^POST .*\/activities$/, fault: { status: 502 } });
    await teams.say('/register');
    await expect.poll(() => teams.words(), { timeout: 10_000 }).toContain('Uw register');
    await teams.settled();
    teams.fake.faults.push({ path: /^POST .*\/activities$/, fault: { status: 403 } });
    const before = teams.fake.calls.length;
    await teams.say('/register help');
    await teams.settled();
    expect(teams.words(before)).toBe('');
    expect(teams.reports).toContain('teams-not-said');
  });
});
