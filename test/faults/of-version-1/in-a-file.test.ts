// What version 1 stored in a file, and what its messages carry in the chat platforms, is understood for ever.
import { copyFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readInputActionId, readInputBlockId, readKeyBlockId, readMetadata } from '../../../adapters/slack/wire.js';
import { ButtonData, isMenuId, readInputId } from '../../../adapters/teams/wire.js';
import Sqlite from '../../../db/sqlite-driver.js';
import { readPress } from '../../../src/core/engine/press.js';
import { answersAt, databaseFolder, describeStored, stored } from '../../journeys/stored.js';

const folder = databaseFolder();
let copies = 0;
beforeAll(() => {
  const made = new Sqlite(folder.at('stored.db'));
  made.exec(stored('sqlite.sql'));
  made.close();
});
afterAll(() => folder.remove());

describeStored('a file', async () => {
  copies += 1;
  const copy = folder.at(`copy-${copies}.db`);
  copyFileSync(folder.at('stored.db'), copy);
  return `file:${copy}`;
});

describe('what messages of version 1 carry', () => {
  it('in Slack is read as what it was', async () => {
    const all = z.array(z.record(z.string(), z.string())).parse(JSON.parse(stored('slack.json')));
    const lines = all.flatMap((one) =>
      Object.entries(one).map(([kind, value]) => `${kind} ${value} => ${JSON.stringify(slackMeaning(kind, value))}`),
    );
    expect(lines.filter((line) => line.endsWith(' => undefined'))).toEqual([]);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(answersAt('slack.txt'));
  });

  it('in Teams is read as what it was', async () => {
    const all = z
      .array(z.union([z.strictObject({ id: z.string() }), z.strictObject({ data: z.unknown(), verb: z.string() })]))
      .parse(JSON.parse(stored('teams.json')));
    const lines = all.map((one) => `${JSON.stringify(one)} => ${JSON.stringify(teamsMeaning(one))}`);
    expect(lines.filter((line) => line.endsWith(' => undefined'))).toEqual([]);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(answersAt('teams.txt'));
  });
});

function slackMeaning(kind: string, value: string): unknown {
  if (kind === 'private_metadata') return readMetadata(value);
  if (kind === 'callback_id') return value === 'modal' ? value : undefined;
  if (kind === 'block_id') return readInputBlockId(value) ?? readKeyBlockId(value);
  if (!value.startsWith('~')) return readPress(value);
  return readInputActionId(value) ?? (/^~(menu|form|save|link)(\||$)/.test(value) ? value : undefined);
}

function teamsMeaning(one: { readonly id: string } | { readonly data: unknown; readonly verb: string }): unknown {
  if ('id' in one) return readInputId(one.id) ?? (isMenuId(one.id) ? 'menu' : undefined);
  const { data } = ButtonData.safeParse(one.data);
  return data === undefined
    ? undefined
    : { ...data, ...(data.press === undefined ? {} : { means: readPress(data.press) }) };
}
