// The map of the data and the state of the register, as people ask for them and as the worker draws them.
import { describe, expect, it } from 'vitest';
import { orderFor } from '../../src/app/files/document-order.js';
import type { FileReply } from '../../src/core/engine/replies.js';
import type { Picture } from '../../src/core/picture/shapes.js';
import { readDocuments } from '../../src/program/documents.js';
import { templateOf } from '../../src/registers/activities/rules/templates/index.js';
import { checklistOf } from '../../src/registers/index.js';
import { isPictureName, picturePartsOf } from './documents.js';
import { finishFirstRun, type Heard, saidBefore, startBot, type TestBot } from './support.js';

const filesOf = ({ replies }: Heard) => replies.filter((reply) => reply.type === 'file');

/** What the worker draws for a file that was offered. */
async function drawn(bot: TestBot, file: FileReply | undefined): Promise<Picture> {
  if (file === undefined || !isPictureName(file.document)) throw new Error('No picture was offered.');
  const organisation = await bot.read(({ organisations }, id) => organisations.get(id));
  if (organisation === undefined) throw new Error('There is no organisation.');
  const { request } = orderFor(file, organisation, { at: bot.now, person: 'p' });
  const { picture, format } = picturePartsOf(file.document);
  const checklists = {
    organisation: checklistOf('organisation'),
    activity: checklistOf('controller-activity'),
    supplier: checklistOf('supplier'),
  };
  const source = { store: bot.store, checklists, template: templateOf, program: 'test' };
  return readDocuments(source, request, (contents) => contents.picture(picture, format));
}

const textsOf = ({ shapes }: Picture) =>
  shapes.flatMap((shape) => (shape.type === 'text' ? [shape.text] : [])).join(' ');

async function withActivities(count: number): Promise<TestBot> {
  const bot = await startBot();
  await saidBefore(bot, '/register');
  await bot.answer({ name: 'Bakkerij De Vries', contact: 'info@bakkerijdevries.nl' });
  for (let made = 0; made < count; made += 1) {
    await bot.press(made % 2 === 0 ? 'begin|customers' : 'begin|newsletter');
    await bot.say('later');
  }
  return bot;
}

describe('/register kaart', () => {
  it('of an empty register says what is needed first', async () => {
    const bot = await startBot();
    await saidBefore(bot, '/register');
    const heard = await bot.say('/register kaart');
    expect(heard.text).toContain('Er staat nog niets in het register');
    expect(filesOf(heard)).toEqual([]);
    await bot.close();
  });

  it('gives the picture and says the same in words', async () => {
    const bot = await withActivities(2);
    const heard = await bot.say('/register kaart');
    expect(heard.text).toContain('Over wie: Klanten');
    const [file, ...more] = filesOf(heard);
    expect(more).toEqual([]);
    expect(file).toMatchObject({ document: 'map.png', language: 'nl' });
    const texts = textsOf(await drawn(bot, file));
    expect(texts).toContain('Bakkerij De Vries');
    expect(texts).toContain('V-001');
    expect(texts).toContain('V-002');
    await bot.close();
  });

  it('has the names of our examples in the language of who reads it, in the picture and in words', async () => {
    const bot = await startBot();
    await finishFirstRun(bot);
    await bot.say('later');
    await bot.say('/register language en');
    const heard = await bot.say('/register map');
    const words = [heard.text, textsOf(await drawn(bot, filesOf(heard)[0]))].join('\n');
    expect(words).toContain('Customers');
    expect(words).toContain('Payroll');
    expect(words).not.toMatch(/Klanten|Personeel|Leveranciers|\bLoon\b/);
    await bot.close();
  });

  it('comes in parts when there is much, and as one large picture behind a button', async () => {
    const bot = await withActivities(14);
    const heard = await bot.say('/register kaart');
    const files = filesOf(heard);
    expect(files.length).toBeGreaterThan(1);
    const texts = [];
    for (const file of files) texts.push(textsOf(await drawn(bot, file)));
    for (const number of ['V-001', 'V-014']) expect(texts.join(' ')).toContain(number);
    const [large] = filesOf(await bot.press(heard.button('Groot, om te printen')));
    const whole = textsOf(await drawn(bot, large));
    for (const number of ['V-001', 'V-014']) expect(whole).toContain(number);
    await bot.close();
  });

  it('can be of one activity, with what is known about the people', async () => {
    const bot = await withActivities(2);
    const [file] = filesOf(await bot.say('/register kaart v1'));
    const texts = textsOf(await drawn(bot, file));
    expect(texts).toContain('Wat u weet');
    expect(texts).not.toContain('V-002');
    await bot.close();
  });

  it('can be about a group of people or a program, and says so when there is none', async () => {
    const bot = await withActivities(2);
    const [file] = filesOf(await bot.say('/register kaart lezers van de nieuwsbrief'));
    const texts = textsOf(await drawn(bot, file));
    expect(texts).toContain('V-002');
    expect(texts).not.toContain('V-001');
    const none = await bot.say('/register kaart giraffen');
    expect(none.text).toContain('"giraffen" niet voor');
    expect(filesOf(none)).toEqual([]);
    await bot.close();
  });

  it('is for who may read the register, and does not say what exists to others', async () => {
    const bot = await withActivities(1);
    const whole = await bot.say('/register kaart', 'piet');
    const one = await bot.say('/register kaart V-001', 'piet');
    const missing = await bot.say('/register kaart V-099', 'piet');
    expect([whole, one, missing].flatMap(filesOf)).toEqual([]);
    expect(one.text).toBe(missing.text);
    await bot.close();
  });
});

describe('/register voortgang', () => {
  it('shows how far every part is, in a picture and in words', async () => {
    const bot = await withActivities(1);
    const heard = await bot.say('/register voortgang');
    expect(heard.text).toMatch(/Uw organisatie: \d+ bevestigd, \d+ voorgesteld, \d+ nog open/);
    expect(heard.text).toContain('nog nooit bevestigd: 1');
    const picture = await drawn(bot, filesOf(heard)[0]);
    expect(textsOf(picture)).toContain('Activiteiten');
    await bot.close();
  });

  it('stands as a bar on the start card', async () => {
    const bot = await withActivities(1);
    expect((await bot.say('/register')).text).toContain('░░░░░░░░░░ 0 van 1');
    await bot.close();
  });
});
