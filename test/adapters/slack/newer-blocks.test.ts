// The newer blocks of Slack: where each is used, and what becomes of them where Slack does not take them.
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { modalOf } from '../../../adapters/slack/modals.js';
import { createPlainer, newerTypes, plainer } from '../../../adapters/slack/plainer.js';
import { readBack, renderMessages } from '../../../adapters/slack/render.js';
import { readInputs } from '../../../adapters/slack/submission.js';
import { inputActionId, inputBlockId } from '../../../adapters/slack/wire.js';
import type { Ask, Field, Reply } from '../../../src/core/engine/replies.js';
import { messageProblems, viewProblems } from './block-kit.js';
import { FakeSlack, fill, type Json, openIntroduction, startTestSlack, type TestSlack, textsIn } from './support.js';

const field = (kind: Field['kind'], more: Partial<Field> = {}): Field => ({
  path: 'it',
  kind,
  label: 'Het',
  ask: 'Hoeveel?',
  why: '',
  law: '',
  other: false,
  optional: false,
  n: 0,
  ...more,
});
const form = (...fields: readonly Field[]): Ask => ({
  type: 'ask',
  mode: 'form',
  record: 'r1',
  title: 'Vragen',
  progress: { done: 0, total: 1 },
  fields,
  actions: [],
});
const modal = (ask: Ask) => {
  const view = modalOf([ask], { language: 'nl', metadata: {} });
  if (view === undefined) throw new Error('it does not fit');
  return view;
};
const elementIn = (view: { readonly blocks: unknown }, type: string) =>
  (view.blocks as Json[])
    .map(({ element }) => element as Json | undefined)
    .find((element) => element?.['type'] === type);
const typesIn = (blocks: unknown) => (blocks as Json[]).map(({ type }) => type);

describe('what is shown', () => {
  it('as a list is a list, and nothing in it is formatting', () => {
    const [message] = renderMessages([{ type: 'text', text: 'Denk aan:\n• een *mail*\n• een brief\nTot zo' }], 'nl');
    expect(typesIn(message?.blocks)).toEqual(['rich_text']);
    expect(JSON.stringify(message?.blocks)).toContain('"style":"bullet"');
    expect(textsIn(message?.blocks)).toBe('Denk aan:\neen *mail*\neen brief\nTot zo');
  });

  it('of a month has the buttons of its first thing right under it, and the others below a line', () => {
    const open = (index: number) => ({
      label: `V-00${index}`,
      value: 'nog concept',
      action: { id: `open|${index}`, label: 'x' },
    });
    const below = {
      title: 'Ook deze maand:',
      lines: [open(1), open(2)],
      actions: [{ id: 'month|2027-05', label: 'Nog 9: toon alles' }],
    };
    const actions = [{ id: 'still-right|1', label: 'De rest klopt nog' }];
    const [message] = renderMessages(
      [{ type: 'card', title: 'Dit vraagt uw aandacht (12)', text: 'Klopt dit nog?', lines: [], actions, below }],
      'nl',
    );
    expect(typesIn(message?.blocks)).toEqual([
      'header',
      'section',
      'actions',
      'divider',
      'context',
      'section',
      'section',
      'actions',
    ]);
    expect(messageProblems({ text: message?.text, blocks: message?.blocks })).toEqual([]);
  });

  it('as several values of one label is a list, and a long value has the whole width', () => {
    const long =
      'Over wie: klanten en oud-klanten. Waar het vandaan komt: van de persoon zelf. Aan wie u het geeft: de bank.';
    const lines = [
      { label: 'Bevestigd', value: '0 van 2' },
      { label: 'Nog bezig', value: 'V-001 Klanten' },
      { label: 'Nog bezig', value: 'V-002 Loon' },
      { label: 'V-003 Post', value: long },
    ];
    const [message] = renderMessages([{ type: 'card', title: 'Uw register', lines, actions: [] }], 'nl');
    const [, beside, label, list, wide] = message?.blocks ?? [];
    expect(beside).toMatchObject({ type: 'section', fields: [{ text: '*Bevestigd*' }, { text: '0 van 2' }] });
    expect(textsIn(label)).toBe('*Nog bezig*');
    expect(textsIn(list)).toBe('V-001 Klanten\nV-002 Loon');
    expect(textsIn(wide)).toBe(`*V-003 Post*\n${long}`);
    expect(messageProblems({ text: 'x', blocks: message?.blocks })).toEqual([]);
  });

  it('as a long story is a list of its sentences, and never cut between brackets', () => {
    const told = [
      'Voor een afspraak: leveren (de bestelling. Of de offerte waar de klant om vroeg); rekeningen sturen.',
      'Omdat een wet het vraagt: de administratie voor de Belastingdienst bijhouden (art. 52 AWR (belastingwet)).',
      'Omdat u er een goede reden voor hebt: contact houden met klanten (wij willen hen goed helpen. Dat mag).',
      'Met minder lukt het niet.',
    ];
    const card: Ask = { ...form({ ...field('text'), told: 'why', shown: told }), mode: 'section' };
    const [message] = renderMessages([card], 'nl');
    const list = (message?.blocks ?? []).find(({ type }) => type === 'rich_text');
    expect(textsIn(list).split('\n')).toEqual(told);
  });

  it.each([
    ['vrijdag om 08:30 & later', '*D-001*\nvrijdag om 08:30 &amp; later', undefined],
    ['een *gewone* tekst', '*D-001*', 'een *gewone* tekst'],
    ['> van iemand', '*D-001*', '> van iemand'],
  ])('beside a button takes the whole width, unless it could be read as formatting: %s', (value, text, beside) => {
    const lines = [{ label: 'D-001', value, action: { id: 'show|1', label: 'D-001' } }];
    const [message] = renderMessages([{ type: 'card', title: 'Dit loopt nu', lines, actions: [] }], 'nl');
    const [, line] = message?.blocks ?? [];
    expect(line).toMatchObject({ text: { text }, ...(beside === undefined ? {} : { fields: [{ text: beside }] }) });
    expect(line !== undefined && 'fields' in line).toBe(beside !== undefined);
  });

  it('beside a record says that it is looked at, and beside anything else that it is chosen', () => {
    const line = (id: string) => ({ label: id, value: 'x', action: { id, label: id } });
    const lines = [line('show|1'), line('template|1')];
    const [message] = renderMessages([{ type: 'card', title: 'Lijst', lines, actions: [] }], 'nl');
    const labels = (message?.blocks ?? []).flatMap(
      (block) => textsIn('accessory' in block ? block.accessory : undefined) || [],
    );
    expect(labels).toEqual(['Bekijk', 'Kies']);
  });

  it('beside what leads to a list or to what is open says that it is looked at: nothing is chosen there', () => {
    const line = (id: string) => ({ label: id, value: 'x', action: { id, label: id } });
    const lines = ['command|check', 'command|where', 'points|1', 'unknowns|1', 'clean-up|1'].map(line);
    const [message] = renderMessages([{ type: 'card', title: 'Deze maand', lines, actions: [] }], 'nl');
    const labels = (message?.blocks ?? []).flatMap(
      (block) => textsIn('accessory' in block ? block.accessory : undefined) || [],
    );
    expect(new Set(labels)).toEqual(new Set(['Bekijk']));
  });

  it('as a question stands out whatever is in it', () => {
    const ask = { ...form(field('text', { ask: 'Hoe heet *dit*_?' })), mode: 'question' } as const;
    const [message] = renderMessages([ask], 'nl');
    expect(textsIn(message?.blocks)).toContain('*Hoe heet *dit*_?*');
  });

  it('as a long list is a table, one in a message, with a menu that opens its lines', () => {
    const lines = Array.from({ length: 200 }, (_, index) => ({
      label: `V-${index} Werk dat wij doen voor klanten`,
      value: 'bevestigd',
      action: { id: `open|${index}`, label: `V-${index}` },
    }));
    const messages = renderMessages([{ type: 'card', title: 'Alles', lines, actions: [] }], 'nl');
    for (const { text, blocks } of messages) expect(messageProblems({ text, blocks })).toEqual([]);
    for (const { label } of lines) expect(messages.some(({ blocks }) => textsIn(blocks).includes(label))).toBe(true);
    expect(messages.flatMap(({ blocks }) => typesIn(blocks)).filter((type) => type === 'table').length).toBeGreaterThan(
      1,
    );
  });

  it('in a window that something does not fit is an alert, and longer than an alert may be it stands in words', () => {
    const short = modal(form(field('text', { error: 'Dat past niet.', sent: 'x' })));
    expect(typesIn(short.blocks)).toContain('alert');
    const long = modal(form(field('text', { error: 'Dat past niet. '.repeat(20), sent: 'x' })));
    expect(typesIn(long.blocks)).not.toContain('alert');
    for (const view of [short, long]) expect(viewProblems(view)).toEqual([]);
  });
});

describe('a number', () => {
  const number = field('number', { unit: 'mensen', suggestion: 8 });

  it('has an input for numbers; left empty it is "weet ik niet"', () => {
    const view = modal(form(number));
    expect(viewProblems(view)).toEqual([]);
    const element = elementIn(view, 'number_input');
    expect(element?.['initial_value']).toBe('8');
    const block = inputBlockId({ path: 'it', n: 0, part: '' });
    const sent = (value: string | null) =>
      readInputs({ [block]: { [String(element?.['action_id'])]: { type: 'number_input', value } } }).values;
    expect(sent('12')).toEqual({ it: '12' });
    expect(sent(null)).toEqual({ it: null });
  });

  it('that was typed and does not fit is there to be typed over', () => {
    expect(
      elementIn(modal(form({ ...number, sent: 'een stuk of acht', error: 'Typ een getal.' })), 'plain_text_input'),
    ).toMatchObject({
      initial_value: 'een stuk of acht',
    });
  });
});

it('a moment may be picked instead of typed, and what is picked counts', () => {
  const view = modal(form(field('moment')));
  expect(viewProblems(view)).toEqual([]);
  expect(elementIn(view, 'datetimepicker')).toBeDefined();
  const id = inputActionId('text', true);
  const state = {
    [inputBlockId({ path: 'it', n: 0, part: '' })]: { [id]: { value: 'gisteren' } },
    [inputBlockId({ path: 'it', n: 0, part: 'when' })]: { [id]: { selected_date_time: 1_764_061_200 } },
  };
  expect(readInputs(state).values).toEqual({ it: '2025-11-25T09:00:00.000Z' });
});

/** Refuses these types, as a Slack that does not know them. */
const refusing =
  (types: readonly string[], sent: string[] = []) =>
  async (_url: string | URL, init?: { readonly body?: unknown }) => {
    const body = String(init?.body);
    sent.push(body);
    return Response.json(
      types.some((type) => body.includes(type)) ? { ok: false, error: 'invalid_blocks' } : { ok: true },
    );
  };

describe('a block that Slack refuses', () => {
  const list: Reply = { type: 'text', text: 'Denk aan:\n• een\n• twee' };
  const posted = () => {
    const [message] = renderMessages([list], 'nl');
    return new URLSearchParams({ text: message?.text ?? '', blocks: JSON.stringify(message?.blocks) }).toString();
  };

  it('is sent again as sections, is named in the log once, and is not tried again', async () => {
    const sent: string[] = [];
    const reports: (string | undefined)[] = [];
    const { fetch } = createPlainer(refusing(['rich_text'], sent), (event, _cause, code) => reports.push(event, code));
    for (let time = 0; time < 3; time += 1) {
      const answer = await fetch('https://slack.test/api/chat.postMessage', { method: 'POST', body: posted() });
      expect(await answer.json()).toEqual({ ok: true });
    }
    expect(sent).toHaveLength(4);
    expect(reports).toEqual(['slack-block-refused', 'rich_text']);
    const blocks: unknown = JSON.parse(new URLSearchParams(sent.at(-1)).get('blocks') ?? '');
    expect(messageProblems({ text: 'x', blocks })).toEqual([]);
    expect(textsIn(blocks)).toContain('een');
  });

  it('is not held against a type when the plain one is refused as well', async () => {
    const sent: string[] = [];
    const reports: string[] = [];
    const { fetch } = createPlainer(refusing([''], sent), (event) => reports.push(event));
    for (let time = 0; time < 2; time += 1) await fetch('https://slack.test/x', { body: posted() });
    expect(reports).toEqual([]);
    expect(sent).toHaveLength(4);
  });

  it('is not in a window that comes with an acknowledgement', async () => {
    const { fetch, view } = createPlainer(refusing(['alert']), () => undefined);
    const shown = modal(form(field('number', { error: 'Typ een getal.', suggestion: 3 })));
    // Before any was taken nothing is known.
    expect(JSON.stringify(view(shown))).not.toMatch(/"alert"|number_input/);
    const number = new URLSearchParams({ view: JSON.stringify(modal(form(field('number')))) }).toString();
    await fetch('https://slack.test/api/views.open', { body: number });
    expect(JSON.stringify(view(shown))).toContain('number_input');
    const body = new URLSearchParams({ view: JSON.stringify(shown) }).toString();
    await fetch('https://slack.test/api/views.open', { body });
    const after = view(shown);
    expect(viewProblems(after)).toEqual([]);
    expect(JSON.stringify(after)).not.toContain('"alert"');
    expect(textsIn(after.blocks)).toContain('Typ een getal.');
  });

  it('is nowhere in what is sent again, also where a list stands out', () => {
    const blocks = readBack({ record: 'r', lines: [{ path: 'it', asked: 'Waarvoor?', value: '• een\n• twee' }] });
    expect(
      typesIn(
        plainer(
          blocks.map(({ block }) => block),
          new Set(newerTypes),
        ),
      ),
    ).toEqual(['section']);
  });

  it('is not in what a command is answered with', () => {
    const { blocks } = createPlainer(refusing([]), () => undefined, newerTypes);
    const [message] = renderMessages([list], 'nl');
    expect(typesIn(blocks(message?.blocks ?? []))).toEqual(['section', 'section']);
  });

  it('says all that it said, whatever it is', () => {
    const words = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '' && !/[\p{C}]/u.test(text));
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), (items) => {
        const text = items.map((item) => `• ${item}`).join('\n');
        const [message] = renderMessages([{ type: 'text', text }], 'nl');
        const plain = plainer(message?.blocks ?? [], new Set(newerTypes));
        expect(messageProblems({ text: 'x', blocks: [...plain] })).toEqual([]);
        for (const item of items)
          expect(textsIn(plain).replace(/\s+/g, ' ')).toContain(item.trim().replace(/\s+/g, ' '));
      }),
    );
  });
});

describe('a Slack without any of them', () => {
  let slack: TestSlack | undefined;
  afterEach(() => slack?.close());

  it('gets the same conversation', async () => {
    class OldSlack extends FakeSlack {
      override readonly fetch: FakeSlack['fetch'] = async (url, init) => {
        const body = String(init?.body);
        if (newerTypes.some((type) => body.includes(type)))
          return Response.json({ ok: false, error: 'invalid_blocks' });
        return this.answering(url, init);
      };
    }
    slack = await startTestSlack({ fake: new OldSlack() });
    const view = await openIntroduction(slack);
    await slack.submit(view, fill(view, { name: { value: 'Bakkerij' }, contact: { value: 'info@bakkerij.nl' } }));
    await slack.settled();
    expect(slack.reports.filter((event) => event === 'slack-block-refused')).toHaveLength(1);
    expect(textsIn(slack.fake.last('chat.postMessage')['blocks'])).toContain('*Wat voor bedrijf hebt u?*');
    // What is answered in the acknowledgement of a command too.
    const inOwn = { channel_id: 'D01SANNE', channel_name: 'directmessage' };
    const { body } = await slack.command('/register bekendmaken', inOwn);
    expect(textsIn(body['blocks'])).toContain('een mail naar de verkeerde klant');
    expect(JSON.stringify(body)).not.toContain('rich_text');
    expect(slack.fake.problems).toEqual([]);
  });
});
