import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Shown } from '../../../adapters/chat/heard.js';
import { homeOf } from '../../../adapters/slack/home.js';
import { modalOf } from '../../../adapters/slack/modals.js';
import { renderMessages } from '../../../adapters/slack/render.js';
import { readInputs, type Values } from '../../../adapters/slack/submission.js';
import { escaped, typedText } from '../../../adapters/slack/text.js';
import { inputBlockId } from '../../../adapters/slack/wire.js';
import type { Action, Ask, Field, Line } from '../../../src/core/engine/replies.js';
import { shortened, split } from '../../../src/core/plain-text.js';
import { ask, field, purposes } from '../terminal/fake.js';
import { messageProblems, viewProblems } from './block-kit.js';
import { textsIn } from './support.js';

const messagesOf = (...replies: Shown[]) => renderMessages(replies, 'nl');
const problemsOf = (replies: readonly Shown[]) => [
  ...renderMessages(replies, 'nl').flatMap((message) => messageProblems({ ...message })),
  ...viewProblems(homeOf(replies, 'nl')),
  ...[modalOf(replies, { language: 'nl', metadata: {} })].flatMap((view) =>
    view === undefined ? [] : viewProblems(view),
  ),
];

const text = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.constantFrom(
    '',
    ' ',
    '*vet* <!channel> <@U1> `x` :tada:',
    'a\nb',
    '&amp;',
    'x'.repeat(3_001),
    '👩‍👩‍👧‍👦'.repeat(400),
    'woord '.repeat(900),
  ),
);
const id = fc.stringMatching(/^[a-z0-9-]{1,40}$/);
const press = (record: fc.Arbitrary<string> = id): fc.Arbitrary<Action> =>
  fc.record({ id: record.map((name) => `open|${name}`), label: text }, { requiredKeys: ['id', 'label'] });
const unique = <T extends { id: string }>(items: fc.Arbitrary<T>, maxLength: number) =>
  fc.uniqueArray(items, { selector: ({ id: name }) => name, maxLength });
const options = unique(fc.record({ id, label: text, hint: fc.option(text, { nil: undefined }) }), 130).map((all) =>
  all.map(({ hint, ...rest }) => (hint === undefined ? rest : { ...rest, hint })),
);
const anyField: fc.Arbitrary<Field> = fc
  .record({
    path: fc.stringMatching(/^[a-z]{1,20}(\/r[0-9]{1,2}\/[a-z]{1,10})?$/),
    kind: fc.constantFrom(
      'text',
      'long-text',
      'yes-no',
      'choice',
      'choices',
      'day',
      'moment',
      'number',
      'person',
      'rows',
    ),
    label: text,
    ask: text,
    other: fc.boolean(),
    optional: fc.boolean(),
    n: fc.nat(1_000),
    options,
    shown: fc.array(text, { maxLength: 3 }),
    suggestion: fc.option(fc.oneof(text, fc.boolean(), fc.nat(), fc.array(id, { maxLength: 3 })), { nil: undefined }),
    provenance: fc.constantFrom('standaard', 'bevestigd', 'onbekend', undefined),
    error: fc.option(text, { nil: undefined }),
    rows: unique(fc.record({ id, title: text, lines: fc.array(text, { maxLength: 3 }) }), 60),
  })
  .map(({ provenance, error, suggestion, ...rest }) =>
    field(rest.path, {
      ...rest,
      ...(provenance === undefined ? {} : { provenance }),
      ...(error === undefined ? {} : { error }),
      ...(suggestion === undefined ? {} : { suggestion }),
    }),
  );
const anyAsk: fc.Arbitrary<Ask> = fc
  .record({
    mode: fc.constantFrom('question', 'form', 'section', 'rows', 'overview'),
    fields: fc.uniqueArray(anyField, { selector: ({ path }) => path, minLength: 1, maxLength: 40 }),
    actions: unique(press(), 60),
    title: text,
    intro: text,
    notice: text,
  })
  .map(({ fields, ...rest }) => ask(fields, { ...rest, fields: rest.mode === 'rows' ? fields.slice(0, 1) : fields }));
const anyLine: fc.Arbitrary<Line> = fc
  .record({ label: text, value: text, action: fc.option(press(), { nil: undefined }) })
  .map(({ action, ...rest }) => (action === undefined ? rest : { ...rest, action }));
const anyShown: fc.Arbitrary<Shown> = fc.oneof(
  fc.record({ type: fc.constant('text' as const), text, actions: unique(press(), 60) }),
  fc
    .record({
      type: fc.constant('card' as const),
      title: text,
      text,
      lines: fc.array(anyLine, { maxLength: 130 }),
      actions: unique(press(), 60),
    })
    .map((card) => ({
      ...card,
      lines: card.lines.map((line, index) =>
        line.action === undefined ? line : { ...line, action: { ...line.action, id: `${line.action.id}-${index}` } },
      ),
    })),
  anyAsk,
);

it('a question whether something was meant has nothing else to pick', () => {
  const options = ['Niemand', 'Een collega', 'Een onbekende'].map((label, index) => ({ id: `o${index}`, label }));
  const [message] = messagesOf(
    ask([field('who', { kind: 'choice', ask: 'Wie heeft ze?', options })], {
      notice: 'Bedoelt u: Een collega?',
      doubts: true,
      actions: [{ id: 'choose|r1|who|0|o1', label: 'Ja, dat bedoel ik' }],
    }),
  );
  expect(textsIn(message ?? {})).not.toContain('Een onbekende');
  expect(textsIn(message ?? {})).toContain('Ja, dat bedoel ik');
});

describe('whatever the bot says', () => {
  it('is taken by Slack in messages, in a modal and on the home page', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(anyShown, { minLength: 1, maxLength: 3 }), (replies) => {
        expect(problemsOf(replies)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('asks one thing at a time: an earlier question of the same turn is read, not answered', () => {
    const overview = ask([field('name')], { mode: 'overview', actions: [{ id: 'open|a', label: 'Verder' }] });
    expect(problemsOf([overview, { ...overview }])).toEqual([]);
  });

  it('is said in full however long it is', () => {
    const long = Array.from({ length: 900 }, (_, index) => `woord${index}`).join(' ');
    const shown = messagesOf({ type: 'text', text: long })
      .map(({ blocks }) => textsIn(blocks))
      .join(' ');
    expect(shown.split(/\s+/)).toEqual(long.split(' '));
    const lines = Array.from({ length: 300 }, (_, index) => ({
      label: `Regel ${index}`,
      value: 'x',
      action: { id: `show|r${index}`, label: `Regel ${index}` },
    }));
    const card = messagesOf({ type: 'card', title: 'Lijst', lines, actions: [] });
    expect(card.every((message) => messageProblems({ ...message }).length === 0)).toBe(true);
    for (const { label } of lines) expect(card.some(({ text: said }) => said.includes(label))).toBe(true);
  });

  it('has a top-level text with the whole meaning', () => {
    const [message] = messagesOf(ask([purposes]));
    expect(message?.text).toBe(
      [
        'V-001 Klanten · Waarvoor · Stap 3 van 9',
        'Waarvoor gebruikt u deze gegevens?',
        'Schrijf het zo op dat een klant het begrijpt. Dus niet "bedrijfsvoering", maar "uw bestelling bezorgen".',
        'Bestellingen leveren / Rekeningen sturen / Vragen beantwoorden',
        '[Bewaar]',
        'Staat het er niet bij? Typ: anders, namelijk …',
      ].join('\n'),
    );
  });

  it('names of a form only what is not known yet', () => {
    const contact = field('contact');
    const whole = messagesOf(ask([field('name'), contact]))[0]?.text;
    expect(whole).toContain('Dit zijn 2 vragen bij elkaar: name, contact.');
    const rest = messagesOf(ask([field('name', { suggestion: 'Zoet', shown: ['Zoet'] }), contact]))[0]?.text;
    expect(rest).toContain('Nog nodig: contact.');
    expect(rest).not.toContain('vragen bij elkaar');
    const filled = field('name', { suggestion: 'Zoet', shown: ['Zoet'] });
    const notice = `Dit heb ik ingevuld.\nNog nodig: ${contact.ask}`;
    const readBack = messagesOf({ ...ask([filled, contact]), notice })[0]?.text;
    expect(readBack?.match(/Nog nodig/g)).toHaveLength(1);
  });

  it('names of a form that can be sent as it stands only what may be added', () => {
    const send = { id: 'send|breach', label: 'Ja, klopt: verstuur', sends: true } as const;
    const filled = field('name', { suggestion: 'Zoet', shown: ['Zoet'] });
    const danger = field('danger', { optional: true });
    const [more] = messagesOf({ ...ask([filled, danger]), actions: [send] });
    expect(more?.text).toContain('Mag erbij, hoeft niet: danger.');
    expect(more?.text).not.toContain('vragen bij elkaar');
    const [all] = messagesOf({ ...ask([filled, field('contact', { sent: 'a@b.nl' })]), actions: [send] });
    expect(all?.text).not.toMatch(/vragen bij elkaar|Mag erbij/);
  });

  it('never lets what a person typed be read as formatting, a mention or a link', () => {
    const evil = '<!channel> <@U1> *vet* <https://x.test|klik> &amp;';
    const { blocks = [] } =
      messagesOf({ type: 'card', title: evil, text: evil, lines: [{ label: evil, value: evil }], actions: [] })[0] ??
      {};
    const marked = JSON.stringify(blocks).match(/"mrkdwn"/g) ?? [];
    expect(marked).toEqual([]);
    expect(textsIn(blocks).split('\n')).toEqual([evil, evil, evil, evil]);
    expect(escaped(evil)).not.toContain('<');
  });
});

describe('a modal', () => {
  const values = (blocks: Record<string, object>): Values => blocks as Values;
  const block = (path: string, n: number, part: '' | 'other' | 'rest' | 'user' = '') => inputBlockId({ path, n, part });

  it('asks a form with errors under the field and what was typed kept', () => {
    const view = modalOf([ask([field('name', { sent: 'Bakker', error: 'Te kort.' }), field('contact')])], {
      language: 'nl',
      metadata: {},
    });
    expect(JSON.stringify(view)).toContain('"initial_value":"Bakker"');
    expect(textsIn(view?.blocks)).toContain('Te kort.');
  });

  it('reads each kind of input back as the core takes it', () => {
    const read = readInputs(
      values({
        [block('name', 0)]: { '~part|text|required': { type: 'plain_text_input', value: 'Bakker' } },
        [block('why', 0)]: { '~part|text|required': { value: 'Weet ik niet' } },
        [block('open', 2)]: { '~part|yes-no|required': { selected_option: { value: 'no' } } },
        [block('kind', 1)]: { '~part|one|required': { selected_option: null } },
        [block('kind', 1, 'other')]: { '~part|one|required': { value: ' Anders ' } },
        [block('purposes', 3)]: { '~part|many|required': { selected_options: [{ value: 'a' }, { value: 'b' }] } },
        [block('who', 0, 'user')]: { '~part|person|required': { selected_user: 'U1' } },
        [block('day', 0)]: { '~part|day|required': { selected_date: null } },
        [block('note', 0)]: { '~part|text|optional': { value: null } },
      }),
    );
    expect(read.values).toEqual({
      name: 'Bakker',
      why: null,
      open: false,
      kind: { other: 'Anders' },
      purposes: ['a', 'b'],
      who: { account: 'U1' },
      day: null,
    });
    expect(read.n).toMatchObject({ open: 2, purposes: 3, note: 0 });
    expect(read.errors).toEqual({});
  });

  it('says under the field what is missing or contradicts itself', () => {
    const read = readInputs(
      values({
        [block('name', 0)]: { '~part|text|required': { value: '  ' } },
        [block('purposes', 0)]: { '~part|many|required': { selected_options: [{ value: '?' }, { value: 'b' }] } },
      }),
    );
    expect(Object.keys(read.errors)).toEqual([block('name', 0), block('purposes', 0)]);
    expect(read.values).toEqual({});
  });

  it('shows a text of 3,001 characters in two inputs and reads it back whole', () => {
    const long = 'x'.repeat(3_001);
    const view = modalOf([ask([field('why', { kind: 'long-text', max: 4_000, suggestion: long }), field('b')])], {
      language: 'nl',
      metadata: {},
    });
    const shown = (view?.blocks ?? []).flatMap((one) => {
      const element = 'element' in one ? one.element : undefined;
      return element !== undefined && 'initial_value' in element ? [String(element.initial_value)] : [];
    });
    expect(shown.map(({ length }) => length)).toEqual([3_000, 1]);
    const read = readInputs(
      values({
        [block('why', 0)]: { '~part|text|required': { value: shown[0] } },
        [block('why', 0, 'rest')]: { '~part|text|required': { value: shown[1] } },
      }),
    );
    expect(read.values['why']).toBe(long);
  });

  it('offers 60 and 250 options, emoji in their values too', () => {
    for (const count of [60, 250]) {
      const all = Array.from({ length: count }, (_, index) => ({ id: `o-${index}`, label: `Keuze ${index} 🎉` }));
      for (const kind of ['choice', 'choices', 'person'] as const)
        for (const fields of [
          [field('a', { kind, options: all, other: true })],
          [field('a', { kind, options: all }), field('b')],
        ])
          expect(problemsOf([ask(fields)])).toEqual([]);
    }
  });

  it('offers what was typed before and not sent, for the same version only', () => {
    const draft = values({ [block('name', 2)]: { '~part|text|required': { value: 'Half' } } });
    const sent = modalOf([ask([field('name', { n: 2, sent: 'Heel' }), field('b')])], {
      language: 'nl',
      metadata: {},
      draft,
    });
    expect(JSON.stringify(sent)).toContain('"initial_value":"Heel"');
    const form = (n: number) =>
      modalOf([ask([field('name', { n }), field('b')])], { language: 'nl', metadata: {}, draft });
    expect(JSON.stringify(form(2))).toContain('"initial_value":"Half"');
    expect(textsIn(form(2)?.blocks)).toContain('Wat u de vorige keer typte');
    expect(JSON.stringify(form(3))).not.toContain('Half');
  });
});

describe('text', () => {
  it.each([
    ['mijn mail is <mailto:info@bakkerij.nl|info@bakkerij.nl>', 'mijn mail is info@bakkerij.nl'],
    ['<https://bakkerij.nl|bakkerij.nl> &amp; <https://x.nl>', 'bakkerij.nl & https://x.nl'],
    ['<@U1> en <@U2|piet>', 'Sanne en piet'],
    ['<#C1|algemeen> <!here> a &lt; b', '#algemeen @here a < b'],
    ['<tel:+31201234567|020 123 45 67>', '020 123 45 67'],
  ])('reads %s as it was typed', (given, typed) => {
    expect(typedText(given, (user) => (user === 'U1' ? 'Sanne' : undefined))).toBe(typed);
  });

  it('is split without losing or breaking a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 2, max: 40 }), (given, size) => {
        const pieces = split(given, size);
        expect(pieces.every((piece) => piece.length <= size && piece.isWellFormed())).toBe(true);
        expect(shortened(given, size).length).toBeLessThanOrEqual(size);
      }),
    );
  });
});
