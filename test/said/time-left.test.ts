// How long there is left for what is being told is counted from when that began, and is not what the law says in general.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, noor, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
});
afterEach(() => bot.close());

const told = async (...all: readonly string[]) => {
  let text = '';
  for (const said of all) ({ text } = await bot.say(said, noor));
  return text;
};
const asked = [
  'hoe lang heb ik nog',
  'hoeveel tijd is er nog om te melden',
  'tot wanneer kan ik melden',
  'hoeveel uur heb ik nog?',
];

describe('how long there is left', () => {
  it.each(asked)('for a report that is not sent: "%s"', async (said) => {
    const text = await told('laptop gestolen, vanmorgen 8 uur gemerkt', 'ja', said);
    expect(text).toContain('tot vrijdag 27 november 2026 om 08:00');
    expect(text).toMatch(/nog 7[0-2] uur/);
    // The form is still there.
    expect(await told('nee')).toContain('Staat nog open: nee');
  });

  it('for one that is only offered', async () => {
    expect(await told('laptop gestolen, vanmorgen 8 uur gemerkt', asked[0] ?? '')).toContain(
      '27 november 2026 om 08:00',
    );
  });

  it('is asked when it was, where nobody told that, and is over where it is', async () => {
    expect(await told('laptop gestolen', 'ja', 'hoe lang heb ik nog')).toContain('Wanneer was dat?');
    expect(await told('het was vorige week maandag', 'hoe lang heb ik nog')).toContain('De 72 uur waren om op');
  });

  it('for a request that is not sent, by its day', async () => {
    const text = await told('klant belde gisteren, wil zijn gegevens laten wissen', 'ja', 'hoe lang heb ik nog');
    expect(text).toContain('Uiterlijk 23 december 2026 hoort deze persoon van u');
  });

  it.each(['binnen hoeveel uur moet ik een datalek melden', 'hoe lang mag je camerabeelden bewaren'])(
    'is not what is asked in general: "%s"',
    async (said) => {
      expect(await told('laptop gestolen, vanmorgen 8 uur gemerkt', 'ja', said)).not.toContain('27 november');
    },
  );
});
