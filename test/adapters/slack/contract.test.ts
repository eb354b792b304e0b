import { crypto } from '../../../adapters/secrets/crypto.js';
import { readFile } from '../../../adapters/tables/read.js';
import { createScheduler } from '../../../src/app/scheduler.js';
import { type Channel, daysLater, describeChannel } from '../contract.js';
import { buttonIn, type Json, piet, sanne, startTestSlack, team, textsIn } from './support.js';

describeChannel('slack', async (): Promise<Channel> => {
  let sent: Uint8Array = new Uint8Array();
  const slack = await startTestSlack({
    bot: { tables: { read: readFile } },
    slack: { download: async () => new Response(Buffer.from(sent)) },
  });
  const { fake } = slack;
  /** What can be pressed now, the last message last: what came of the last word, press or command. */
  let answers: readonly Json[] = [];
  const heard = async (before: number, body: Json = {}) => {
    await slack.settled();
    const calls = fake.calls.slice(before).filter(({ method }) => /postMessage|respond|views/.test(method));
    const shown = fake.calls
      .slice(before)
      .filter((call) => /postMessage|respond|chat.update/.test(call.method) && call.body['blocks'] !== undefined)
      .map((call) => ({ ...call.body, ts: call.answer['ts'] ?? call.body['ts'] }));
    const all = [...('blocks' in body ? [body] : []), ...shown];
    if (all.length > 0) answers = all;
    return [body, ...calls.map((call) => call.body)].map((part) => textsIn(part)).join('\n');
  };
  /** The window as it is after a form was sent that asks more. */
  let goesOn: Json | undefined;
  const pressIn = ({ ts, text, blocks }: Json, button: Json, channel = 'D01SANNE') =>
    slack.press(button, {
      user: { id: channel === 'D01SANNE' ? sanne : piet, team_id: team },
      container: { type: 'message', message_ts: ts, channel_id: channel },
      channel: { id: channel },
      message: { ts: ts ?? '1.1', text, blocks },
    });
  const press = (label: string, channel = 'D01SANNE') => {
    const has = ({ blocks }: Json) => JSON.stringify(blocks).includes(JSON.stringify(label));
    const message = answers.findLast(has) ?? answers.at(-1) ?? {};
    return pressIn(message, buttonIn(message['blocks'], label), channel);
  };
  const { tick } = createScheduler({
    store: slack.store,
    crypto,
    channels: [slack.slack.channel],
    now: () => slack.clock.now,
    random: () => 0.5,
    report: (event) => slack.reports.push(event),
  });
  return {
    store: slack.store,
    async say(text) {
      const before = fake.calls.length;
      const { body } = text.startsWith('/')
        ? await slack.command(text, { channel_id: 'D01SANNE', channel_name: 'directmessage' })
        : await slack.say(text);
      return heard(before, body);
    },
    async press(label) {
      const before = fake.calls.length;
      await press(label);
      return heard(before);
    },
    async pick(line) {
      const before = fake.calls.length;
      const has = (part: unknown) => JSON.stringify(part).includes(`*${line}*`);
      const message = answers.findLast(({ blocks }) => has(blocks)) ?? answers.at(-1) ?? {};
      await pressIn(message, buttonIn((message['blocks'] as Json[]).filter(has), /./));
      return heard(before);
    },
    async fill(...answers) {
      const before = fake.calls.length;
      // A form of something new was opened at once.
      const isOpen =
        fake.calls.findLast(({ method }) => /postMessage|respond|views.open/.test(method))?.method === 'views.open';
      if (goesOn === undefined && !isOpen) await press('Vul in');
      await slack.settled();
      const view = goesOn ?? (fake.last('views.open')['view'] as Json);
      // What can be picked or typed beside an input may stay as it is.
      const inputs = (view['blocks'] as Json[]).filter(
        ({ type, block_id }) => type === 'input' && String(block_id).endsWith('|'),
      );
      const values = inputs.map(({ block_id, element }, index) => [
        block_id,
        { [String((element as Json)['action_id'])]: stateOf(element as Json, answers[index] ?? '') },
      ]);
      const { body } = await slack.submit(view, Object.fromEntries(values) as Json);
      // What is still missing is asked in the same window.
      goesOn = body['response_action'] === 'update' ? { ...view, ...(body['view'] as Json) } : undefined;
      return `${await heard(before)}\n${JSON.stringify(body)}`;
    },
    async sayAs(_who, text) {
      const before = fake.calls.length;
      if (!text.startsWith('/')) {
        await slack.say(text, { channel: 'D02PIET', user: piet });
        return heard(before);
      }
      const { body } = await slack.command(text, { user_id: piet });
      return textsIn(body['blocks']);
    },
    async pressAs(_who, label) {
      const before = fake.calls.length;
      await press(label, 'D02PIET');
      return heard(before);
    },
    async saidAmongOthers(_who, text) {
      const before = fake.calls.length;
      await slack.event({ type: 'app_mention', channel: 'C01GEN', user: piet, text: `<@U0BOT> ${text}`, ts: '13.3' });
      await heard(before);
      const blocksTo = (channel: string) =>
        textsIn(
          fake.calls
            .slice(before)
            .filter(({ body }) => body['channel'] === channel)
            .map(({ body }) => body['blocks']),
        );
      return { there: blocksTo('C01GEN'), alone: blocksTo('D02PIET') };
    },
    async comes(days, who) {
      const before = fake.calls.length;
      slack.clock.now = daysLater(slack.clock.now, days);
      await tick();
      await heard(before);
      const to = who === undefined ? 'D01SANNE' : 'D02PIET';
      answers = answers.filter(({ channel }) => channel === to);
      return textsIn(answers.map(({ blocks }) => blocks));
    },
    nameOfPiet: 'Piet Jansen',
    async standing() {
      await slack.settled();
      const shown = new Map<string, string>();
      for (const { method, body, answer } of fake.calls)
        if (method === 'chat.postMessage' || method === 'chat.update')
          shown.set(String(answer['ts'] ?? body['ts']), textsIn(body['blocks']));
      return [...shown.values()].join('\n');
    },
    async sends(name, bytes) {
      const before = fake.calls.length;
      sent = bytes;
      const message = { type: 'message', channel: 'D01SANNE', channel_type: 'im', user: sanne, subtype: 'file_share' };
      const file = { name, size: bytes.length, url_private_download: 'https://files.slack.com/files-pri/x' };
      await slack.event({ ...message, text: '', files: [file] });
      return heard(before);
    },
    async files() {
      await slack.settled();
      return fake.uploads.map(String);
    },
    close: () => slack.close(),
  };
});

/** What Slack sends for an input: an option by its number; what stood there when nothing is said. */
function stateOf(element: Json, answer: string): Json {
  const { type } = element;
  const options = (element['options'] ?? []) as readonly Json[];
  const picked = answer.split(',').flatMap((number) => options[Number(number) - 1] ?? []);
  switch (type) {
    case 'checkboxes':
    case 'multi_static_select':
      return { type, selected_options: answer === '' ? (element['initial_options'] ?? []) : picked };
    case 'radio_buttons':
    case 'static_select':
      return { type, selected_option: answer === '' ? (element['initial_option'] ?? null) : (picked[0] ?? null) };
    case 'datepicker':
      return { type, selected_date: answer === '' ? (element['initial_date'] ?? null) : answer };
    default:
      return { type, value: answer === '' ? (element['initial_value'] ?? null) : answer };
  }
}
