// Whatever change is followed through and then undone leaves the register as it was.
import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { latest } from '../../src/core/engine/answers.js';
import { readPress } from '../../src/core/engine/press.js';
import { actionsOf, confirmDraft, finishFirstRun, type Heard, startBot, type TestBot } from './support.js';

const registers = ['organisation', 'supplier', 'controller-activity', 'processor-activity'];

/** What counts in the register: no numbers of versions, and nothing that is out of use because it was never meant. */
const state = (bot: TestBot) =>
  bot.read(async ({ records, answers, people }, organisation) => {
    const found: unknown[] = [];
    for (const register of registers)
      for (const record of await records.list(organisation, register)) {
        if (record.archivedReason === 'mistake') continue;
        const counting = [...latest(await answers.ofRecord(organisation, record.id)).values()]
          .filter(({ value, provenance }) => value !== null || provenance !== 'gewist')
          .map(({ path, value, provenance, source }) => ({ path, value, provenance, source }))
          .toSorted((one, two) => (one.path < two.path ? -1 : 1));
        found.push({ id: record.id, title: record.title, status: record.status, why: record.archivedReason, counting });
      }
    const roles = (await people.list(organisation)).map(({ id, grants }) => ({ id, grants }));
    return { found, roles };
  });

const sentences = [
  'we zijn gestopt met mailchimp',
  'we gebruiken de kassa niet meer',
  'mailchimp is vervangen door brevo',
  'we krijgen een nieuwe kassa',
  'de nieuwe kassa wordt Lightspeed',
  'els gaat weg',
  'we zijn verhuisd naar Kerkstraat 2, Zwolle',
  'er komt een tweede winkel',
  'we zijn gestopt met leveranciers',
  'els gaat per 1 maart weg',
] as const;

const buttonIn = ({ replies }: Heard, verb: string) =>
  replies.flatMap(actionsOf).find(({ id }) => readPress(id)?.verb === verb)?.id;

/** Tells it, answers what is missing, and says yes; gives the button that takes it back, where something was done. */
async function followed(bot: TestBot, sentence: string): Promise<string | undefined> {
  let heard = await bot.say(sentence);
  if (/Op welk adres/.test(heard.text)) heard = await bot.say('Dorpsstraat 9, Hattem');
  if (/Hoe heet het\?/.test(heard.text)) heard = await bot.say('Kassakoning');
  if (/Wie neemt het over/.test(heard.text)) heard = await bot.say('ik');
  const yes = buttonIn(heard, 'follow-do');
  return yes === undefined ? undefined : buttonIn(await bot.press(yes), 'follow-undo');
}

it('leaves the register as it was, whatever was followed and in whatever order it was taken back', async () => {
  const bot = await startBot({ bot: { trialRole: 'management' } });
  onTestFinished(() => bot.close());
  await finishFirstRun(bot);
  await confirmDraft(bot);
  await bot.say('later');
  await bot.say('hoi', 'Els');
  const els = await bot.read(async ({ people }, organisation) =>
    (await people.list(organisation)).find(({ name }) => name === 'Els'),
  );
  const record = (await bot.record('V-001')).id;
  await bot.answer({ suppliers: [{ other: 'Mailchimp' }, { other: 'Kassa van Jansen' }] }, { record });
  await bot.answer({ owner: els?.id }, { record });
  await bot.answer({ suppliers: [{ other: 'Mailchimp' }] }, { record: (await bot.record('V-002')).id });
  await bot.say('later');
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.constantFrom(...sentences), { minLength: 1, maxLength: 3 }), async (told) => {
      const before = await state(bot);
      const undo: string[] = [];
      for (const sentence of told) {
        const back = await followed(bot, sentence);
        if (back !== undefined) undo.unshift(back);
      }
      for (const button of undo) await bot.press(button);
      expect(await state(bot)).toEqual(before);
    }),
    { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 12), seed: 20 },
  );
  expect(await bot.brokenTrails()).toEqual([]);
}, 120_000);
