// A file that somebody sends to the bot in Slack: fetched with the token, from Slack alone, and read as a register.
import { afterEach, describe, expect, it } from 'vitest';
import { readFile } from '../../../adapters/tables/read.js';
import { maxFileBytes } from '../../../src/app/incoming.js';
import { belgian } from '../../core/import/layouts.js';
import { xlsxOf } from '../tables/make.js';
import { sanne, startTestSlack, type TestSlack } from './support.js';

const address = 'https://files.slack.com/files-pri/T01TEST-F1/download/register.xlsx';
let slack: TestSlack;
afterEach(() => slack.close());

interface Asked {
  readonly url: string;
  readonly authorization: string;
}

async function begun(answer: (url: string) => Response): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  slack = await startTestSlack({
    bot: { tables: { read: readFile } },
    slack: {
      download: async (url, init) => {
        asked.push({ url, authorization: new Headers(init.headers).get('authorization') ?? '' });
        return answer(url);
      },
    },
  });
  await slack.command('/register', { channel_id: 'D01SANNE', channel_name: 'directmessage' });
  return asked;
}

const send = async (file: object, id = 'Ev1') => {
  const event = {
    type: 'message',
    channel: 'D01SANNE',
    channel_type: 'im',
    user: sanne,
    subtype: 'file_share',
    text: '',
  };
  await slack.event({ ...event, files: [file] }, { event_id: id });
  await slack.settled();
};
const said = () =>
  slack.fake
    .of('chat.postMessage')
    .map(({ text, blocks }) => `${text} ${JSON.stringify(blocks)}`)
    .join('\n');

describe('a file sent to the bot', () => {
  it('is fetched with the token of the workspace and becomes a preview', async () => {
    const asked = await begun(() => new Response(xlsxOf(belgian)));
    await send({ id: 'F1', name: 'register.xlsx', size: 9_000, url_private_download: address });
    expect(asked).toEqual([{ url: address, authorization: expect.stringMatching(/^Bearer xoxb/) }]);
    expect(said()).toContain('Ik vond 5 activiteiten');
  });

  it('is one file however often Slack delivers it', async () => {
    await begun(() => new Response(xlsxOf(belgian)));
    const file = { id: 'F1', name: 'register.xlsx', size: 9_000, url_private_download: address };
    await send(file, 'EvSame');
    const before = slack.fake.of('chat.postMessage').length;
    await send(file, 'EvSame');
    expect(slack.fake.of('chat.postMessage')).toHaveLength(before);
  });

  it.each([
    'https://evil.example/files-pri/x',
    'https://files.slack.com.evil.example/x',
    'http://files.slack.com/x',
    'https://files.slack.com:8443/x',
    'not an address',
  ])('at %s is never asked for, and the token goes nowhere', async (elsewhere) => {
    const asked = await begun(() => new Response('x'));
    await send({ id: 'F1', name: 'x.csv', size: 10, url_private_download: elsewhere });
    expect(asked).toEqual([]);
    expect(said()).toContain('niet ophalen');
  });

  it('that is too large is refused before it is fetched, or as soon as that shows', async () => {
    const asked = await begun(() => new Response(new Uint8Array(maxFileBytes + 1)));
    await send({ id: 'F1', name: 'x.xlsx', size: maxFileBytes + 1, url_private_download: address });
    expect(asked).toEqual([]);
    await send({ id: 'F2', name: 'x.xlsx', url_private_download: address }, 'Ev2');
    expect(said().match(/groter dan 10 MB/g)?.length).toBeGreaterThanOrEqual(2);
  });

  it.each([
    [
      'a page to sign in, because a right is missing',
      () => new Response('', { status: 302, headers: { location: '/signin' } }),
    ],
    ['nothing, because it was deleted', () => new Response('', { status: 404 })],
  ])('that gives %s is explained', async (_what, answer) => {
    await begun(answer);
    await send({ id: 'F1', name: 'x.xlsx', size: 10, url_private_download: address });
    expect(said()).toContain('niet ophalen');
    expect(slack.reports).toContain('slack-file-not-fetched');
  });

  it('with a password is answered with what to do', async () => {
    const locked = Buffer.concat([Buffer.from('d0cf11e0', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]);
    await begun(() => new Response(locked));
    await send({ id: 'F1', name: 'x.xlsx', size: 10, url_private_download: address });
    expect(said()).toContain('wachtwoord');
  });
});
