// A bakery with a register that is confirmed, and its documents as the worker makes them.
import { writeDocument } from '../../adapters/documents/write.js';
import { readPress } from '../../src/core/engine/press.js';
import type { Ask, Field, FileReply } from '../../src/core/engine/replies.js';
import { readDocuments } from '../../src/program/documents.js';
import { templateOf } from '../../src/registers/activities/rules/templates/index.js';
import { checklistOf } from '../../src/registers/index.js';
import { heldOnce } from './held-once.js';
import { finishFirstRun, type Heard, noor, type TestBot } from './support.js';

const known: Readonly<Record<string, (field: Field) => unknown>> = {
  suppliers: ({ options = [] }) => [options[0]?.id, { other: 'Kassa van Jansen' }],
  access: ({ options = [] }) => [options[0]?.id],
  owner: ({ options = [] }) => options[0]?.id,
};

/** Answers everything of V-001 and what follows it, until this many activities are confirmed. */
export const confirmedBakery = (bot: TestBot, activities = 2): Promise<void> =>
  heldOnce(bot, `${activities} activities of a bakery`, () => confirm(bot, activities));

async function confirm(bot: TestBot, activities: number): Promise<void> {
  let heard = await finishFirstRun(bot);
  const confirmed = () =>
    bot.read(async (repositories, organisation) => {
      const records = await repositories.records.list(organisation, 'controller-activity');
      return records.filter(({ status }) => status === 'active').length;
    });
  for (let turn = 0; (await confirmed()) < activities; turn += 1) {
    if (turn > 100) throw new Error(`the interview does not end:\n${heard.text}`);
    heard = await next(bot, heard.ask);
  }
}

async function next(bot: TestBot, asked: Ask): Promise<Heard> {
  const button = (verb: string) => asked.actions.find(({ id }) => readPress(id)?.verb === verb)?.id;
  const tap = button('confirm') ?? button('confirm-record') ?? button('keep');
  if (tap !== undefined) return bot.press(tap);
  if (!asked.fields.some(({ path }) => path === 'owner')) return bot.say('weet ik niet');
  return bot.answer(
    Object.fromEntries(
      asked.fields.flatMap((field) => (known[field.path] ? [[field.path, known[field.path]?.(field)]] : [])),
    ),
  );
}

/** The files that somebody was given, as bytes. */
export async function filesIn(bot: TestBot, { replies }: Heard, as = noor): Promise<readonly Buffer[]> {
  const files = replies.filter((reply): reply is FileReply => reply.type === 'file');
  return await Promise.all(files.map((file) => bytesOf(bot, file, as)));
}

/** The text of the one document that somebody was given. */
export async function textIn(bot: TestBot, heard: Heard): Promise<string> {
  const file = heard.replies.find((reply): reply is FileReply => reply.type === 'file');
  if (file === undefined) throw new Error(`no file came:\n${heard.text}`);
  const document = file.document.replace(/\.\w+$/, '.txt');
  return (await bytesOf(bot, { ...file, document: document as FileReply['document'] })).toString('utf8');
}

async function bytesOf(bot: TestBot, { document, subject, language }: FileReply, as = noor): Promise<Buffer> {
  const organisation = await bot.read(async ({ organisations }, id) => organisations.get(id));
  if (organisation === undefined) throw new Error('there is no organisation');
  const person = await bot.read(
    async ({ people }) => (await people.ofAccount(organisation.id, 'terminal', as))?.id ?? '',
  );
  const request = {
    organisation: organisation.id,
    language: language ?? organisation.language,
    at: bot.now,
    person,
    ...(subject === undefined ? {} : { subject }),
  };
  const source = {
    store: bot.store,
    checklists: {
      organisation: checklistOf('organisation'),
      activity: checklistOf('controller-activity'),
      supplier: checklistOf('supplier'),
    },
    template: templateOf,
    program: 'AVG-maatje test',
  };
  return await readDocuments(source, request, async (contents) => {
    const parts: Uint8Array[] = [];
    for await (const part of writeDocument(contents, document, request.language)) parts.push(part);
    return Buffer.concat(parts);
  });
}
