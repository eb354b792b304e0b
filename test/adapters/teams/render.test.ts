// Replies as cards: whatever is said, Teams takes it, and it reads as it was meant.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Shown } from '../../../adapters/chat/heard.js';
import { renderMessages } from '../../../adapters/teams/render.js';
import { readInputs } from '../../../adapters/teams/submission.js';
import { isPlain, lines, typedText, withoutMarkup } from '../../../adapters/teams/text.js';
import { inputId, readInputId } from '../../../adapters/teams/wire.js';
import type { Ask, Field } from '../../../src/core/engine/replies.js';
import { cardProblems, elementsIn, textsIn } from './cards.js';

const render = (...replies: readonly Shown[]) => renderMessages(replies, { language: 'nl', showing: 's1' });
const field = (more: Partial<Field> = {}): Field => ({
  path: 'name',
  kind: 'text',
  label: 'Naam',
  ask: 'Hoe heet u?',
  why: '',
  law: '',
  other: false,
  optional: false,
  n: 0,
  ...more,
});
const ask = (more: Partial<Ask> = {}): Ask => ({
  type: 'ask',
  mode: 'question',
  record: 'r1',
  title: 'V-001',
  progress: { done: 0, total: 3 },
  fields: [field()],
  actions: [],
  ...more,
});

describe('a card', () => {
  it('of a long list has a menu, and of a very long one more cards', () => {
    const entries = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        label: `V-${String(index).padStart(3, '0')} ${'lang '.repeat(10)}`,
        value: 'Nog bezig. '.repeat(8),
        action: { id: `open|record-${index}`, label: 'Open' },
      }));
    const [twenty, ...none] = render({ type: 'card', title: 'Lijst', lines: entries(20), actions: [] });
    expect(none).toEqual([]);
    expect(elementsIn(twenty?.card).filter(({ type }) => type === 'Action.Execute')).toHaveLength(20);
    const many = render({ type: 'card', title: 'Lijst', lines: entries(130), actions: [] });
    expect(many.flatMap(({ card }) => cardProblems(card))).toEqual([]);
    const choices = many
      .flatMap(({ card }) => elementsIn(card))
      .flatMap(({ choices: all }) => (all as unknown[]) ?? []);
    expect(choices).toHaveLength(130);
  });

  it('that asks whether something was meant has nothing else to pick', () => {
    const options = ['Niemand', 'Een collega', 'Een onbekende'].map((label, index) => ({ id: `o${index}`, label }));
    const doubt = ask({
      notice: 'Bedoelt u: Een collega?',
      doubts: true,
      fields: [field({ kind: 'choice', ask: 'Wie heeft ze?', options })],
      actions: [{ id: 'choose|r1|name|0|o1', label: 'Ja, dat bedoel ik' }],
    });
    const [message] = render(doubt);
    expect(elementsIn(message?.card).filter(({ type }) => String(type).startsWith('Input.'))).toEqual([]);
    expect(textsIn(message?.card)).toMatch(/^Bedoelt u: Een collega\?\nV-001.*\nWie heeft ze\?\nJa, dat bedoel ik$/);
  });

  it('cuts no button off: of several the label stands in full above it, of one its beginning is enough', () => {
    const offered = (...labels: readonly string[]) => {
      const actions = labels.map((label, index) => ({ id: `open|r${index}`, label }));
      const [message] = render({ type: 'text', text: 'Bedoelt u dit?', actions });
      const titles = elementsIn(message?.card).flatMap(({ type, title }) => (type === 'Action.Execute' ? [title] : []));
      for (const title of titles) expect(String(title).length).toBeLessThanOrEqual(44);
      return { text: message?.text, titles };
    };
    const [one, two] = [
      'Mag ik een camera ophangen in mijn winkel of kantoor?',
      'Mag ik een camera ophangen in mijn kleedkamer?',
    ];
    expect(offered(one, two).text).toContain(`1. ${one}\n2. ${two}`);
    const alone = offered('Ga verder met dierenartspraktijk de vier poten', 'Later');
    expect(alone.titles).toEqual([expect.stringMatching(/^Ga verder met dierenartspraktijk de vier.*…$/), 'Later']);
    expect(alone.text).not.toContain('1.');
  });

  it('of a form that does not fit shows its first part, then the next, and the part in which something is wrong', () => {
    const long = Array.from({ length: 12 }, (_, index) =>
      field({
        path: `q${index}`,
        kind: 'choices',
        ask: `Vraag ${index}`,
        options: Array.from({ length: 40 }, (__, option) => ({ id: `o${option}`, label: `Keuze ${'x'.repeat(50)}` })),
      }),
    );
    const form = (page?: number, wrong?: string) =>
      renderMessages(
        [ask({ mode: 'form', fields: long.map((one) => (one.path === wrong ? { ...one, error: 'Nee.' } : one)) })],
        { language: 'nl', showing: 's', ...(page === undefined ? {} : { page }) },
      );
    const asked = (messages: ReturnType<typeof form>) =>
      textsIn(messages.map(({ card }) => card)).match(/Vraag \d+/g) ?? [];
    expect(form().flatMap(({ card }) => cardProblems(card))).toEqual([]);
    const [first, second] = [asked(form()), asked(form(1))];
    expect(first[0]).toBe('Vraag 0');
    expect(second[0]).toBe(`Vraag ${first.length}`);
    expect(asked(form(0, 'q11'))).toContain('Vraag 11');
  });

  it('only the last question of a turn can be answered', () => {
    const [message] = render(ask({ record: 'old' }), ask({ record: 'new' }));
    const data = elementsIn(message?.card).flatMap(({ data: one }) => (one as { record?: string })?.record ?? []);
    expect(new Set(data)).toEqual(new Set(['new']));
  });

  it('shows who does not see cards what it says', () => {
    expect(render({ type: 'text', text: 'Er is iets gebeurd.' })[0]?.summary).toBe('Er is iets gebeurd.');
    expect(render(ask())[0]?.summary).toContain('Hoe heet u?');
  });
});

describe('whatever is said', () => {
  const text = fc.string({ unit: 'binary', maxLength: 400 });
  const option = fc.record({ id: fc.stringMatching(/^[a-z-]{1,20}$/), label: text });
  const action = fc.record({ id: fc.stringMatching(/^open\|[a-z0-9-]{1,40}$/), label: text });
  const anyField = fc
    .record({
      kind: fc.constantFrom('text', 'long-text', 'yes-no', 'choice', 'choices', 'day', 'moment', 'number', 'person'),
      ask: text.map((one) => `Vraag ${one}`),
      label: text,
      example: text,
      error: text,
      other: fc.boolean(),
      optional: fc.boolean(),
      options: fc.uniqueArray(option, { maxLength: 30, selector: ({ id }) => id }),
      sent: fc.oneof(text, fc.constant(null), fc.array(text, { maxLength: 3 })),
    })
    .map((one): Partial<Field> => one as Partial<Field>);
  const reply = fc.oneof(
    fc.record({ type: fc.constant('text' as const), text, actions: fc.array(action, { maxLength: 12 }) }),
    fc.record({
      type: fc.constant('card' as const),
      title: text,
      text,
      lines: fc.array(fc.record({ label: text, value: text, action }), { maxLength: 40 }),
      actions: fc.array(action, { maxLength: 12 }),
    }),
    fc
      .record({
        mode: fc.constantFrom('question', 'form', 'section', 'overview'),
        fields: fc.array(anyField, { minLength: 1, maxLength: 8 }),
        title: text,
        intro: text,
        notice: text,
        actions: fc.array(action, { maxLength: 9 }),
      })
      .map(({ fields, mode, ...rest }) =>
        ask({
          ...rest,
          mode: mode as Ask['mode'],
          fields: fields.map((one, index) => field({ ...one, path: `q${index}` })),
        }),
      ),
  );

  it('is a card that Teams takes, below the size and with nothing read as formatting', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(reply, { minLength: 1, maxLength: 3 }), (replies) => {
        for (const { card } of render(...replies)) expect(cardProblems(card)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('text', () => {
  it.each([
    '*vet*',
    '[klik](http://x)',
    '1. eerst',
    '- punt',
    '# kop',
    '`code`',
    '<b>',
    'a_b_c',
    '{{DATE(x)}}',
    'a & b',
  ])('%s is no formatting', (typed) => {
    expect(isPlain(typed)).toBe(false);
    expect(lines(typed)).toEqual([{ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: typed }] }]);
  });

  it('comes from a message without mentions and with characters as they are', () => {
    expect(typedText('<at>AVG-maatje</at>&nbsp;3 < 4 & 5', false)).toBe('3 < 4 & 5');
    expect(typedText('<at id="0">AVG</at> 3 &lt; 4', true)).toBe('3 < 4');
    expect(withoutMarkup('<p>a</p><p>b<br>c</p><script>x</script>')).toBe('a\nb\nc\nx');
  });
});

describe('inputs', () => {
  it('carry what they hold, and nothing else is read', () => {
    const name = { kind: 'many', required: true, path: 'q/r1/c', n: 3, part: 'other' } as const;
    expect(readInputId(inputId(name))).toEqual(name);
    for (const odd of ['', 'x', '=|many', '=|raar|required|q|1|', '=|text|required||1|', '=|text|required|q|-1|'])
      expect(readInputId(odd)).toBeUndefined();
  });

  it.each<[Record<string, unknown>, unknown]>([
    [{ '=|text|required|q|1|': 'x' }, { q: 'x' }],
    [{ '=|text|required|q|1|': ' ' }, { q: '' }],
    [{ '=|text|optional|q|1|': '' }, {}],
    [{ '=|text|required|q|1|': 'Weet ik niet' }, { q: null }],
    [{ '=|many|required|q|1|': 'a,b', '=|many|required|q|1|other': 'c' }, { q: ['a', 'b', { other: 'c' }] }],
    [{ '=|many|required|q|1|': '?' }, { q: null }],
    [{ '=|one|required|q|1|': 'a', '=|one|required|q|1|other': 'b' }, { q: { other: 'b' } }],
    [{ '=|yes-no|required|q|1|': 'no' }, { q: false }],
    [{ '=|day|required|q|1|': '' }, { q: null }],
    [{ '=|text|required|q|1|': { odd: true } }, { q: '' }],
    [{ do: 'answer', iets: 'anders' }, {}],
  ])('%o is %o', (data, values) => {
    expect(readInputs(data).values).toEqual(values);
  });
});
