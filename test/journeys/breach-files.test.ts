// A screenshot or file that goes with a report of a breach: before it is sent, or right after.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSecrets } from '../../adapters/secrets/secrets.js';
import { finishFirstRun, onDisk, startBot, type TestBot } from './support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot({ bot: { secrets: createSecrets(`test:${'0123456789abcdef'.repeat(4)}`) } });
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

const three = {
  'what-happened': 'Ik mailde een lijst met klanten naar de verkeerde.',
  'noticed-at': '2026-11-24T07:30:00.000Z',
  'still-open': false,
};
const unsent = 'new:breach-report';
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82]);
const send = (name = 'scherm.png', bytes = png) => bot.handle({ type: 'file', name, bytes }, { user: 'piet' });
const sendReport = () => bot.answer(three, { record: unsent, as: 'piet' });
const kept = async (named = 'D-001') => {
  const { id } = await bot.record(named);
  return bot.read(({ attachments }, organisation) => attachments.ofRecord(organisation, id));
};
const later = (minutes: number) => {
  bot.now = new Date(Date.parse(bot.now) + minutes * 60_000).toISOString();
};

describe('a file that is sent before its report', () => {
  it('lands at the file of the report, and is stored nowhere before that', async () => {
    await bot.say('/datalek', 'piet');
    const held = await send();
    expect(held.text).toContain('gaat mee zodra u de melding verstuurt');
    expect(onDisk(bot, /scherm\.png|IHDR/)).toBe(false);
    const sent = await sendReport();
    expect(sent.text).toContain('Bewaard bij D-001, versleuteld.');
    expect(await kept()).toHaveLength(1);
    expect((await bot.press(`act|${(await bot.record('D-001')).id}|files`)).text).toContain('scherm.png: piet,');
    expect(await bot.brokenTrails()).toEqual([]);
  });

  it('goes with what was told and is still only offered to be reported', async () => {
    await bot.say('Ik heb net een mail met klantgegevens naar de verkeerde persoon gestuurd', 'piet');
    expect((await send()).text).toContain('gaat mee zodra u de melding verstuurt');
    await bot.say('ja', 'piet');
    await sendReport();
    expect(await kept()).toHaveLength(1);
  });

  it('leaves the form open: what is typed next still belongs in it', async () => {
    await bot.say('/datalek', 'piet');
    await send();
    const typed = await bot.say('Ik mailde een lijst naar de verkeerde klant.', 'piet');
    expect(typed.field('what-happened').sent).toContain('Ik mailde een lijst');
  });

  it('is gone after a quarter of an hour, when the report was never sent', async () => {
    await bot.say('/datalek', 'piet');
    await send();
    later(16);
    await bot.say('/datalek', 'piet');
    await sendReport();
    expect(await kept()).toEqual([]);
  });

  it('goes with one report only', async () => {
    await bot.say('/datalek', 'piet');
    await send();
    await sendReport();
    await bot.say('/datalek', 'piet');
    await sendReport();
    expect([(await kept()).length, (await kept('D-002')).length]).toEqual([1, 0]);
  });

  it('is refused at once when it could not be kept, and no more are taken than there is room for', async () => {
    await bot.say('/datalek', 'piet');
    expect((await send('a.exe', new Uint8Array([0x4d, 0x5a, 0x90, 0]))).text).toContain('bewaar ik niet');
    for (const name of ['1.png', '2.png', '3.png', '4.png', '5.png']) await send(name);
    expect((await send('6.png')).text).toContain('Stuur de rest na de melding');
    await sendReport();
    expect(await kept()).toHaveLength(5);
  });

  it('shows no name when the report is in confidence', async () => {
    await bot.say('/datalek', 'piet');
    await send();
    const people = await bot.read(({ people: all }, organisation) => all.list(organisation));
    const noor = people.find(({ name }) => name === 'noor')?.id;
    await bot.answer({ ...three, confidant: noor }, { record: unsent, as: 'piet' });
    const { id } = await bot.record('D-001');
    for (const press of [`act|${id}|files`, `act|${id}|timeline`, `history|${id}`])
      expect((await bot.press(press)).text, press).not.toMatch(/\bpiet\b/);
  });
});

it('a file that is sent right after a report lands at the file too', async () => {
  await bot.say('/datalek', 'piet');
  await sendReport();
  expect((await send()).text).toContain('Bewaard bij D-001');
});
