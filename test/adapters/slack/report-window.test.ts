// The window of a report in Slack: what was told stands in its fields and nowhere else, and what is seldom answered behind a button.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buttonIn, fill, type Json, lastMessageOf, startTestSlack, type TestSlack, textsIn } from './support.js';

let slack: TestSlack;
beforeEach(async () => {
  slack = await startTestSlack();
  await slack.command('/register');
  await slack.settled();
});
afterEach(() => slack.close());

const window = () => slack.fake.last('views.open')['view'] as Json;
const blocksIn = (view: Json) => view['blocks'] as readonly Json[];
/** What is read in it, without what a menu shows when it is opened. */
const read = (view: Json) =>
  textsIn(
    blocksIn(view).map((block) => {
      const element = block['element'] as Json | undefined;
      return element !== undefined && String(element['type']).includes('static_select') ? block['label'] : block;
    }),
  );
const elementOf = (view: Json, path: string) =>
  blocksIn(view).find(({ block_id }) => String(block_id).startsWith(`=|${path}|`))?.['element'] as Json | undefined;

/** What Slack sends of a window in which only this was touched: what stood in it goes along. */
function touched(view: Json, values: Readonly<Record<string, object>>): Json {
  const stands = blocksIn(view).flatMap(({ block_id, element }) => {
    if (typeof element !== 'object' || element === null) return [];
    const { action_id, initial_value, initial_option, initial_options, initial_date } = element as Json;
    const value = {
      ...(initial_value === undefined ? {} : { value: initial_value }),
      ...(initial_option === undefined ? {} : { selected_option: initial_option }),
      ...(initial_options === undefined ? {} : { selected_options: initial_options }),
      ...(initial_date === undefined ? {} : { selected_date: initial_date }),
    };
    return [[String(block_id), { [String(action_id)]: value }] as const];
  });
  return { ...Object.fromEntries(stands), ...fill(view, values) };
}

async function opened(story: string): Promise<Json> {
  await slack.say(story);
  await slack.settled();
  await slack.press(buttonIn(slack.fake.last('chat.postMessage')['blocks'], 'Dit melden'), lastMessageOf(slack));
  await slack.settled();
  return window();
}

const stolen = 'de tablet met alle klantadressen is gisteravond uit de bus gestolen';

describe('the window of a report', () => {
  it.each([
    stolen,
    'ik heb de verhuislijst naar de verkeerde klant gemaild',
    'oeps mijn telefoon van de zaak kwijt, vanmiddag in de trein',
    'vannacht zijn ze binnengeweest, laptop weg met de hele administratie',
    'er lag vanochtend een verhuisdossier bij de buren in de brievenbus',
    'iemand klikte gisteren op een foute link in de mail van de bank',
    'de usb stick met salarissen van ons ben ik sinds gisteren kwijt',
    'yesterday evening somebody stole the tablet with all our customers from the van',
  ])('says nothing above its fields that stands in them: "%s"', async (story) => {
    const view = await opened(story);
    expect(elementOf(view, 'what-happened')).toMatchObject({ initial_value: story });
    expect(read(view)).not.toContain(`: ${story}`);
    expect(read(view)).not.toContain('Nog nodig:');
    expect(read(view)).toContain('Er is nog niets bewaard.');
    const words = read(view).split(/\s+/).filter(Boolean);
    expect(words.length).toBeLessThanOrEqual(130);
  });

  it('shows what was understood in a menu, to look over', async () => {
    const view = await opened(stolen);
    expect(elementOf(view, 'incident')).toMatchObject({
      type: 'static_select',
      initial_option: { text: { text: 'Telefoon, laptop of stick kwijt of gestolen' } },
    });
    expect(elementOf(view, 'still-open')).toMatchObject({ type: 'radio_buttons' });
  });

  it('shows what is seldom answered when that is wanted, with all that was typed', async () => {
    const view = await opened(stolen);
    expect(elementOf(view, 'learned')).toBeUndefined();
    const typed = touched(view, { 'still-open': { selected_option: { value: 'no' } } });
    const shown = { ...view, type: 'modal', id: 'V1', hash: 'h1', state: { values: typed } };
    await slack.press(buttonIn(view['blocks'], 'Vertrouwelijk melden, of meer'), { view: shown });
    await slack.settled();
    const more = slack.fake.last('views.update')['view'] as Json;
    expect(elementOf(more, 'learned')).toBeDefined();
    expect(elementOf(more, 'still-open')).toMatchObject({ initial_option: { value: 'no' } });
    expect(textsIn(more['blocks'])).not.toContain('Vertrouwelijk melden, of meer');
    const sent = await slack.submit(more, touched(more, { 'still-open': { selected_option: { value: 'no' } } }));
    expect(textsIn((sent.body['view'] as Json)['blocks'])).toContain('D-001');
  });

  it('is sent as it stands, with what was filled in', async () => {
    const view = await opened(stolen);
    await slack.submit(view, touched(view, { 'still-open': { selected_option: { value: 'no' } } }));
    await slack.settled();
    expect(await slack.stored('breach-report')).toMatchObject({ 'what-happened': stolen, incident: 'device-lost' });
  });

  it('of a request, which is short, shows all of its answers to pick from', async () => {
    const view = await opened('een klant, mevrouw Bakker, wil dat we al haar gegevens verwijderen');
    expect(read(view)).toContain('Toestemming intrekken');
    expect(elementOf(view, 'kinds')).toMatchObject({
      type: 'checkboxes',
      initial_options: [{ text: { text: 'Iets laten weghalen' } }],
    });
    await slack.submit(view, touched(view, {}));
    await slack.settled();
    expect(await slack.stored('request')).toMatchObject({ kinds: ['erasure'], who: 'mevrouw Bakker' });
  });
});
