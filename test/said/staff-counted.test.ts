// Who tells how many work for a business is not asked afterwards whether anybody does.
import { afterEach, describe, expect, it } from 'vitest';
import { startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot | undefined;
afterEach(async () => bot?.close());

describe('Tells how many they are', () => {
  it.each([
    'hoi ik ben henk van autobedrijf henk smit, garage met 6 man',
    'hoi, schildersbedrijf de kwast in delft, 4 medewerkers',
  ])('reads back that these are staff: %s', async (said) => {
    bot = await startBot();
    expect((await bot.say(said)).text).toContain('Personeel: ja');
    await bot.say('ja');
    expect(await bot.stored()).toMatchObject({ 'has-staff': true });
  });

  it.each([
    'hoi, garage de bocht in delft, we zijn met 2 man, allebei vennoten',
    'hoi, wij zijn een voetbalvereniging met 320 leden',
    'hoi, schildersbedrijf de kwast in delft, 4 man, allemaal zzp',
    'hoi, schildersbedrijf de kwast in delft, met 4 man maar geen personeel',
  ])('says nothing of staff: %s', async (said) => {
    bot = await startBot();
    expect((await bot.say(said)).text).not.toContain('Personeel: ja');
  });

  it('takes back that they are in service', async () => {
    bot = await startBot();
    await bot.say('hoi ik ben henk van autobedrijf henk smit, garage met 6 man');
    expect((await bot.say('nee, geen personeel')).text).toContain('Personeel: nee');
  });
});
