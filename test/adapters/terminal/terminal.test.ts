import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, type Readable, type Writable } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runTerminal, type TerminalOptions } from '../../../adapters/terminal/terminal.js';
import { widthOf, wrap } from '../../../adapters/terminal/text.js';
import type { Documents } from '../../../src/app/ports/documents.js';
import { OperatorError } from '../../../src/app/ports/errors.js';
import type { Field, Reply } from '../../../src/core/engine/replies.js';
import type { Language } from '../../../src/core/text.js';
import { slowUntil } from '../slow-documents.js';
import {
  type Answer,
  ask,
  BrokenPipe,
  documents,
  FakeBot,
  fakeScheduler,
  field,
  me,
  now,
  organisation,
  purposes,
  Sink,
  typed,
} from './fake.js';

interface Talk {
  readonly answers?: readonly Answer[];
  readonly interactive?: boolean;
  readonly input?: Readable;
  readonly output?: Writable;
  readonly folder?: string;
  readonly language?: Language;
  readonly scheduler?: TerminalOptions['scheduler'];
  readonly documents?: Documents;
}

/** The first answer is to `open`. */
async function talk(lines: readonly string[], { answers = [], input, output, ...more }: Talk = {}) {
  const bot = new FakeBot(...answers);
  const sink = new Sink();
  const errors = new Sink();
  const reported: unknown[] = [];
  const code = await runTerminal({
    bot,
    scheduler: fakeScheduler().scheduler,
    documents,
    organisation,
    user: 'sanne',
    language: 'nl',
    now: () => now,
    interactive: false,
    input: input ?? typed(...lines),
    output: output ?? sink,
    errors,
    report: (_code, cause) => reported.push(cause),
    ...more,
  });
  return { code, text: sink.text, errors: errors.text, inputs: bot.inputs.slice(1), heard: bot.heard, reported };
}

const says = (text: string): readonly Reply[] => [{ type: 'text', text }];
const press = (id: string, label: string) => ({ id, label });
const form = (...fields: Field[]) => [ask(fields, { mode: 'form', title: 'Uw bedrijf' })];
const name = field('name', { ask: 'Hoe heet uw bedrijf?', n: 1 });
const kvk = field('kvk', { ask: 'Wat is uw KVK-nummer?', n: 2, optional: true });
const bsn = field('bsn', { kind: 'yes-no', ask: 'Bewaart u een burgerservicenummer (BSN)?', n: 3 });
const owner = field('owner', {
  kind: 'person',
  ask: 'Wie houdt dit actueel?',
  other: true,
  options: [
    { id: 'p1', label: 'Ik (Sanne)' },
    { id: 'p2', label: 'Mehmet Yılmaz' },
  ],
});

describe('what nobody asked for', () => {
  const alarm = { type: 'text', text: 'Er is iets.', actions: [press('open|v1', 'Bekijk')] } as const;
  const question = ask([purposes]);

  it('is shown at the start, below the question, which can still be answered', async () => {
    const { scheduler } = fakeScheduler(alarm);
    const { text, inputs } = await talk(['1', 'a'], { answers: [[question], []], scheduler });
    expect(text.indexOf('Er is iets.')).toBeGreaterThan(text.indexOf('Waarvoor gebruikt u'));
    expect(inputs).toMatchObject([
      { type: 'answer', values: { purposes: ['deliver'] } },
      { type: 'press', action: 'open|v1' },
    ]);
  });

  it('waits while a form is filled in, and for others', async () => {
    const due = fakeScheduler(alarm);
    const { text } = await talk(['Bakker'], { answers: [form(name, kvk)], scheduler: due.scheduler });
    expect(text).not.toContain('Er is iets.');
    expect([due.waiting.length, due.ticks.length]).toEqual([1, 2]);
  });
});

describe('a question in the terminal', () => {
  it('shows what is asked, calm and within 80 columns', async () => {
    const question = ask(
      [{ ...purposes, suggestion: ['deliver'], shown: ['Bestellingen leveren'], provenance: 'standaard' }],
      {
        notice: 'Opgeslagen: klanten.',
        actions: [press('k', 'Klopt'), press('f', 'Pas aan'), press('u', 'Weet ik niet'), press('b', 'Terug')],
      },
    );
    const { text } = await talk([], { answers: [[question]] });
    expect(text).toBe(
      `
Opgeslagen: klanten.

V-001 Klanten · Waarvoor
Stap 3 van 9 · ▓▓░░░░░░░

Waarvoor gebruikt u deze gegevens?
  Schrijf het zo op dat een klant het begrijpt. Dus niet "bedrijfsvoering", maar
  "uw bestelling bezorgen".

  1. Bestellingen leveren
  2. Rekeningen sturen
     Ook aanmaningen.
  3. Vragen beantwoorden
  4. anders, namelijk …

  Voorstel: Bestellingen leveren

[a] Klopt  [b] Pas aan

Typ nummers (1,3), of: weet ik niet · terug
`,
    );
  });

  it.each([
    ['2', ['invoice']],
    ['1,3', ['deliver', 'answer']],
    ['1 3 1', ['deliver', 'answer']],
    ['anders: cadeaubonnen', [{ other: 'cadeaubonnen' }]],
    ['1,3, anders: brood, taart', ['deliver', 'answer', { other: 'brood, taart' }]],
    ['Anders, namelijk brood', [{ other: 'brood' }]],
  ])('takes "%s" as a pick of several', async (line, value) => {
    const { inputs } = await talk([line], { answers: [[ask([purposes])]] });
    expect(inputs).toEqual([{ type: 'answer', record: 'record-1', values: { purposes: value }, n: { purposes: 3 } }]);
  });

  it.each(['7', '0', '1,9', 'bestellingen', 'klopt', 'weet ik niet', 'terug', '/help', '1; DROP TABLE', 'a'])(
    'passes "%s" on as it is',
    async (line) => {
      const { inputs } = await talk([line], { answers: [[ask([purposes])]] });
      expect(inputs).toEqual([{ type: 'text', text: line }]);
    },
  );

  it('passes several numbers on when one answer is asked', async () => {
    const one = { ...purposes, kind: 'choice' as const };
    const { inputs } = await talk(['1,2', '2'], { answers: [[ask([one])]] });
    expect(inputs).toEqual([
      { type: 'text', text: '1,2' },
      { type: 'answer', record: 'record-1', values: { purposes: 'invoice' }, n: { purposes: 3 } },
    ]);
  });

  it('asks for the text behind the number of "anders"', async () => {
    const { inputs, text } = await talk(['1,4', '2'], { answers: [[ask([purposes])]] });
    expect(text).toContain('Wat is het dan?');
    expect(inputs).toEqual([
      { type: 'answer', record: 'record-1', values: { purposes: ['deliver', { other: '2' }] }, n: { purposes: 3 } },
    ]);
  });

  it('lets go of "anders" by terug, a control word or a command', async () => {
    const { inputs } = await talk(['4', 'terug', '4', 'weet ik niet', '4', '/help'], { answers: [[ask([purposes])]] });
    expect(inputs).toEqual([
      { type: 'text', text: 'weet ik niet' },
      { type: 'text', text: '/help' },
    ]);
  });

  it('offers yes and no, people by number, and leaves days to the core', async () => {
    const { inputs, text } = await talk(['2', '2', 'Fatima', '3 maart', '12'], {
      answers: [[ask([bsn])], [ask([owner])], [ask([owner])], [ask([field('from', { kind: 'day' })])]],
    });
    expect(text).toContain('  1. Ja\n  2. Nee\n');
    expect(inputs).toEqual([
      { type: 'answer', record: 'record-1', values: { bsn: false }, n: { bsn: 3 } },
      { type: 'answer', record: 'record-1', values: { owner: 'p2' }, n: { owner: 0 } },
      { type: 'text', text: 'Fatima' },
      { type: 'text', text: '3 maart' },
      { type: 'text', text: '12' },
    ]);
  });

  it.each(['a', 'A', '[a]', 'Klopt', ' klopt '])('presses an action by "%s"', async (line) => {
    const { inputs } = await talk([line], { answers: [[ask([purposes], { actions: [press('confirm:1', 'Klopt')] })]] });
    expect(inputs).toEqual([{ type: 'press', action: 'confirm:1' }]);
  });

  it('keeps numbers and letters through a text, and drops numbers when another screen comes', async () => {
    const card: Reply = {
      type: 'card',
      title: 'Lijst',
      lines: [{ label: 'V-001', value: 'klaar', action: press('open:1', 'Open') }],
      actions: [],
    };
    const { inputs, text } = await talk(['/help', 'a', '/lijst', '1', 'a'], {
      answers: [[ask([purposes], { actions: [press('k', 'Klopt')] })], says('Hulp.'), says('Bewaard.'), [card]],
    });
    expect(text).toContain('  [a] V-001: klaar');
    expect(inputs.slice(1)).toEqual([
      { type: 'press', action: 'k' },
      { type: 'text', text: '/lijst' },
      { type: 'text', text: '1' },
      { type: 'press', action: 'open:1' },
    ]);
  });

  it('goes on to aa after z', async () => {
    const lines = Array.from({ length: 28 }, (_, index) => ({
      label: `V-${index}`,
      value: 'x',
      action: press(`open:${index}`, 'Open'),
    }));
    const { inputs } = await talk(['z', 'aa', 'ab'], {
      answers: [[{ type: 'card', title: 'Lijst', lines, actions: [] }]],
    });
    expect(inputs).toEqual(['open:25', 'open:26', 'open:27'].map((action) => ({ type: 'press', action })));
  });

  it('speaks English', async () => {
    const { text, inputs } = await talk(['other: vouchers'], { answers: [[ask([purposes])]], language: 'en' });
    expect(text).toContain('Step 3 of 9');
    expect(text).toContain("Type numbers (1,3), or: explain · I don't know · back · skip · later");
    expect(inputs).toMatchObject([{ values: { purposes: [{ other: 'vouchers' }] } }]);
  });
});

describe('cards in the terminal', () => {
  it('shows a section and its open points in columns', async () => {
    const section = ask(
      [
        field('a', { label: 'Waarvoor', shown: ['Bestellingen leveren'], provenance: 'standaard' }),
        field('b', { label: 'Hoe lang', provenance: 'onbekend' }),
        field('c', {
          label: 'Van wie',
          kind: 'rows',
          shown: ['Klanten: zelf gegeven', 'Oud-klanten'],
          provenance: 'bevestigd',
        }),
        field('d', { label: 'Waar' }),
        field('e', { label: 'Opmerking', optional: true }),
      ],
      { mode: 'section', actions: [press('c', 'Klopt'), press('p', 'Pas aan')] },
    );
    const { text, inputs } = await talk(['b'], { answers: [[section]] });
    expect(text).toContain(`
  Waarvoor:  Bestellingen leveren (voorstel)
  Hoe lang:  weet ik niet (nog open)
  Van wie:   - Klanten: zelf gegeven
             - Oud-klanten
  Waar:      (nog open)
  Opmerking: (leeg)

[a] Klopt  [b] Pas aan

Typ een letter, of: terug · later
`);
    expect(inputs).toEqual([{ type: 'press', action: 'p' }]);
  });

  it('numbers the rows of a list', async () => {
    const rows = [
      { id: 'r1', title: 'Facturen', lines: ['Hoe lang: 7 jaar'] },
      { id: 'r2', title: 'Bestellingen', lines: [] },
    ];
    const { text } = await talk([], { answers: [[ask([field('terms', { kind: 'rows', rows })], { mode: 'rows' })]] });
    expect(text).toContain('  1. Facturen\n     Hoe lang: 7 jaar\n  2. Bestellingen\n');
  });
});

describe('a form in the terminal', () => {
  it('asks its questions one by one and is one submission', async () => {
    const { inputs, text } = await talk(['Bakkerij De Korenaar', '', 'Fatima', 'nee'], {
      answers: [form(name, kvk, owner, bsn)],
    });
    expect(text).toContain('Vraag 1 van 4\nHoe heet uw bedrijf?');
    expect(inputs).toEqual([
      {
        type: 'answer',
        record: 'record-1',
        values: { name: 'Bakkerij De Korenaar', owner: { other: 'Fatima' }, bsn: false },
        n: { name: 1, kvk: 2, owner: 0, bsn: 3 },
      },
    ]);
  });

  it('takes labels, numbers, "anders" and "weet ik niet"', async () => {
    const { inputs } = await talk(['weet ik niet', '2,4', 'brood', 'ik', 'misschien', 'ja'], {
      answers: [form(name, purposes, owner, bsn)],
    });
    expect(inputs).toMatchObject([
      { values: { name: null, purposes: ['invoice', { other: 'brood' }], owner: 'p1', bsn: true } },
    ]);
    const labels = await talk(['rekeningen sturen, Bestellingen leveren', '9', '2'], {
      answers: [form(purposes, owner)],
    });
    expect(labels.inputs).toMatchObject([{ values: { purposes: ['invoice', 'deliver'], owner: 'p2' } }]);
    expect(labels.text).toContain('Dat nummer staat er niet bij.');
  });

  it('goes back a question, keeps what was typed on Enter, and explains', async () => {
    const { inputs, text } = await talk(['Bakkerij', 'uitleg', 'terug', '', '123'], { answers: [form(name, kvk)] });
    expect(text).toContain('Daarom vragen we kvk.\nArt. 30 AVG');
    expect(text).toContain('U typte: Bakkerij (Enter = zo laten)');
    expect(inputs).toMatchObject([{ values: { name: 'Bakkerij', kvk: '123' } }]);
  });

  it('keeps a value that was shown on Enter and refuses to leave an obligatory question empty', async () => {
    const known = { ...name, suggestion: 'Bakkerij', shown: ['Bakkerij'], provenance: 'bevestigd' as const };
    const { inputs, text } = await talk(['', '', '1'], { answers: [form(known, owner)] });
    expect(text).toContain('Nu: Bakkerij (Enter = zo laten)');
    expect(text).toContain('Deze vraag kan niet leeg blijven.');
    expect(inputs).toMatchObject([{ values: { name: 'Bakkerij', owner: 'p1' } }]);
  });

  it.each(['weet ik niet', 'geen flauw idee', 'idk'])('%j takes away nothing that is known', async (said) => {
    const known = {
      ...purposes,
      suggestion: ['invoice'],
      shown: ['Rekeningen sturen'],
      provenance: 'bevestigd' as const,
    };
    const { inputs, text } = await talk([said, '', '1'], { answers: [form(known, owner)] });
    expect(text).toContain('Hier staat al "Rekeningen sturen". Dat laat ik zo.');
    expect(inputs).toMatchObject([{ values: { purposes: ['invoice'], owner: 'p1' } }]);
  });

  it.each(['later', 'stop', 'straks', 'zo meteen', 'nu niet', 'not now'])(
    'gives what was typed to the bot at "%s", and offers it when it comes back',
    async (line) => {
      const { inputs, text } = await talk(['Bakkerij', line, '/verder', '', ''], {
        answers: [form(name, kvk), says('Tot straks.'), form(name, kvk)],
      });
      expect(text).not.toContain('Dit formulier is nog niet bewaard.');
      expect(inputs).toEqual([
        { type: 'text', text: 'later', beside: { record: form(name, kvk)[0]?.record, values: { name: 'Bakkerij' } } },
        { type: 'text', text: '/verder' },
        expect.objectContaining({ values: { name: 'Bakkerij' } }),
      ]);
    },
  );

  it.each(['/help', 'overzicht'])('in which nothing was typed is left by "%s" without a word', async (line) => {
    const { text } = await talk([line], { answers: [form(name, kvk), says('Tot straks.')] });
    expect(text).not.toContain('Dit formulier is nog niet bewaard.');
  });

  it.each([
    ['/help', '/help'],
    ['overzicht', 'overzicht'],
  ])('is left by "%s", says so, and offers what was typed when it comes back', async (line, sent) => {
    const { inputs, text } = await talk(['Bakkerij', line, '/verder', '', ''], {
      answers: [form(name, kvk), says('Tot straks.'), form(name, kvk)],
    });
    expect(text).toContain('Dit formulier is nog niet bewaard.');
    expect(inputs).toEqual([
      { type: 'text', text: sent },
      { type: 'text', text: '/verder' },
      expect.objectContaining({ values: { name: 'Bakkerij' } }),
    ]);
  });

  it('takes no politeness and no question back for an answer', async () => {
    const said = ['hoi', 'dank u wel', 'wat is een verwerker?', 'Bakkerij', '123'];
    const { inputs, text } = await talk(said, { answers: [form(name, kvk)] });
    expect(text).toContain('Dag! We waren hier gebleven.');
    expect(text).toContain('Graag gedaan!');
    expect(text).toContain('Een verwerker');
    expect(inputs.at(-1)).toMatchObject({ type: 'answer', values: { name: 'Bakkerij', kvk: '123' } });
  });
  it('is left at once for a breach, with or without a slash', async () => {
    const { inputs } = await talk(['Datalek!'], { answers: [form(name, kvk)] });
    expect(inputs).toContainEqual({ type: 'text', text: 'Datalek!' });
  });
  const noticed = field('noticed-at', { kind: 'moment', ask: 'Wanneer merkte u het?', n: 1 });
  const yesterday = { ...noticed, suggestion: '2026-11-23T23:00:00.000Z', shown: ['24 november 2026 om 00:00'] };

  it('lets a moment that was told stand when it is not known after all', async () => {
    const { inputs, text } = await talk(['geen idee', '', 'nee'], { answers: [form(yesterday, bsn)] });
    expect(text).toContain('Hier staat al "24 november 2026 om 00:00". Dat laat ik zo.');
    expect(inputs).toMatchObject([{ values: { 'noticed-at': yesterday.suggestion, bsn: false } }]);
  });

  it('takes a moment that is put right at the next question, says so, and asks that question again', async () => {
    const later = { ...noticed, suggestion: '2026-11-24T15:00:00.000Z', shown: ['24 november 2026 om 16:00'] };
    const answer = { intent: 'answer' as const, sure: 'certain' as const, words: '', values: {} };
    const heard = {
      person: me,
      said: form(later, bsn).map((reply) => ({ to: me, reply: reply as Reply })),
      heard: [answer],
    };
    const lines = ['', 'nee toch gisteren om 4 uur', 'nee'];
    const { inputs, text } = await talk(lines, { answers: [form(yesterday, bsn), heard] });
    expect(text).toMatch(/noticed-at: 24 november 2026 om 16:00\s+Vraag 2 van 2/);
    expect(inputs.at(-1)).toMatchObject({ values: { 'noticed-at': later.suggestion, bsn: false } });
  });

  it('keeps an offer that stands beside it when a line is no answer to it', async () => {
    const offer = { type: 'card', title: 'Dit begrijp ik', lines: [], actions: [press('take-story|1', 'Ja')] };
    const said = [{ to: me, reply: offer as Reply }];
    const heard = (intent: 'answer' | 'unclear') => [{ intent, sure: 'likely' as const, words: '', values: {} }];
    const stored = {
      person: me,
      said: form(kvk, bsn).map((reply) => ({ to: me, reply: reply as Reply })),
      heard: [{ intent: 'control' as const, sure: 'certain' as const, words: '', values: { control: 'confirm' } }],
      meant: { action: 'take-story|1', agreed: true },
    };
    const lines = ['wij zijn Het Hoekje en bakken brood', 'asdf qwerty', 'ja klopt'];
    const { inputs, text } = await talk(lines, {
      answers: [
        form(name, kvk),
        { person: me, said, heard: heard('answer') },
        { person: me, said, heard: heard('unclear') },
        stored,
      ],
    });
    expect(inputs).toEqual(lines.map((line) => ({ type: 'text', text: line })));
    expect(text.match(/Dit begrijp ik/g)).toHaveLength(2);
  });

  it('asks what is left once what was offered beside it is agreed with', async () => {
    const offer = {
      type: 'card',
      title: 'Dit begrijp ik',
      lines: [],
      actions: [press('take-story|record-1', 'Ja, dat klopt')],
    };
    const story = { intent: 'answer' as const, sure: 'likely' as const, words: '', values: {} };
    const yes = { intent: 'control' as const, sure: 'certain' as const, words: '', values: { control: 'confirm' } };
    const known = { ...name, suggestion: 'Het Hoekje', shown: ['Het Hoekje'], provenance: 'bevestigd' as const };
    const told = { person: me, said: [{ to: me, reply: offer as Reply }], heard: [story] };
    const agreed = {
      person: me,
      said: form(known, kvk).map((reply) => ({ to: me, reply: reply as Reply })),
      heard: [yes],
      meant: { action: 'take-story|record-1', agreed: true },
    };
    const lines = ['wij zijn Het Hoekje en bakken brood met negen mensen', 'ja', '12345678'];
    const { inputs } = await talk(lines, { answers: [form(name, kvk), told, agreed] });
    expect(inputs.at(-1)).toMatchObject({ type: 'answer', values: { name: 'Het Hoekje', kvk: '12345678' } });
  });

  it('goes on where it was once something else was agreed to beside it', async () => {
    const offer = {
      type: 'card',
      title: 'Programma\u2019s',
      lines: [],
      actions: [press('add-programs|-', 'Zet ze erbij')],
    };
    const heard = (intent: 'supplier' | 'control', values = {}) => [
      { intent, sure: 'likely' as const, words: '', values },
    ];
    const told = { person: me, said: [{ to: me, reply: offer as Reply }], heard: heard('supplier') };
    const agreed = {
      person: me,
      said: [{ to: me, reply: says('Toegevoegd.')[0] as Reply }],
      heard: heard('control', { control: 'confirm' }),
      meant: { action: 'add-programs|-', agreed: true },
    };
    const lines = ['Bakker', 'wij gebruiken mailchimp en exact online', 'ja', '12345678'];
    const named = field('contact', { ask: 'Hoe bereikt u ons?', n: 2 });
    const { inputs } = await talk(lines, { answers: [form(name, named), told, agreed] });
    expect(inputs.at(-1)).toMatchObject({ type: 'answer', values: { name: 'Bakker', contact: '12345678' } });
  });

  it('takes the next line as an answer to what was offered beside it', async () => {
    const offer = {
      type: 'card',
      title: 'Dit klinkt als een datalek',
      lines: [],
      actions: [press('told|1', 'Dit melden')],
    };
    const heard = (intent: 'breach' | 'control', values = {}) => [
      { intent, sure: 'likely' as const, words: '', values },
    ];
    const told = { person: me, said: [{ to: me, reply: offer as Reply }], heard: heard('breach') };
    const declined = {
      person: me,
      said: [{ to: me, reply: says('Goed.')[0] as Reply }],
      heard: heard('control', { control: 'decline' }),
    };
    const lines = ['mijn telefoon is gestolen uit de trein', 'nee', 'Bakkerij De Vries'];
    const { inputs, text } = await talk(lines, { answers: [form(name, kvk), told, declined] });
    expect(inputs).toEqual(lines.slice(0, 2).map((line) => ({ type: 'text', text: line })));
    expect(text).toMatch(/Goed\.[\s\S]*Hoe heet uw bedrijf\?[\s\S]*KVK/);
  });

  it('goes back out of the form at its first question', async () => {
    const { inputs } = await talk(['terug'], { answers: [form(name, kvk)] });
    expect(inputs).toEqual([{ type: 'text', text: 'terug' }]);
  });

  it('is left by its own buttons when its record is not there yet: a word would reach another conversation', async () => {
    const unsent = ask([name, kvk], {
      record: 'new:breach-report',
      actions: [
        { id: 'back|new:breach-report|@report', label: 'Terug', role: 'back' as const },
        { id: 'pause|new:breach-report', label: 'Later', role: 'pause' as const },
      ],
    });
    const { inputs } = await talk(['later', '/datalek', 'terug'], { answers: [[unsent], says('Goed.'), [unsent]] });
    expect(inputs).toEqual([
      { type: 'press', action: 'pause|new:breach-report' },
      { type: 'text', text: '/datalek' },
      { type: 'press', action: 'back|new:breach-report|@report' },
    ]);
  });

  it('is not filled in with what was typed in another that was left, when its record is not there yet', async () => {
    const unsent = (sent?: string) =>
      ask([{ ...name, ...(sent === undefined ? {} : { sent }) }, kvk], {
        record: 'new:breach-report',
        actions: [{ id: 'pause|new:breach-report', label: 'Later', role: 'pause' as const }],
      });
    const { inputs, text } = await talk(
      ['BSN van Jansen', '/datalek laptop', '', '', 'Nog iets', 'later', '/datalek', '1'],
      {
        answers: [[unsent()], [unsent('laptop')], [unsent()], says('Goed.'), [unsent()]],
      },
    );
    expect(inputs[1]).toMatchObject({ values: { name: 'laptop' } });
    expect(text).toContain('Er staat: laptop (Enter = zo laten)');
    expect(text).not.toContain('U typte: BSN van Jansen');
    expect(text).not.toContain('U typte: Nog iets');
    expect(text).not.toContain('staat straks weer voor u klaar');
  });

  it('adds what is typed to a story that was told already, and leaves it so at a yes', async () => {
    const told = ask([{ ...name, kind: 'long-text' as const, sent: 'laptop gestolen' }, kvk], {
      record: 'new:breach-report',
      actions: [],
    });
    const more = await talk(['hij was versleuteld', '12345678'], { answers: [[told], []] });
    expect(more.inputs.at(-1)).toMatchObject({ values: { name: 'laptop gestolen. hij was versleuteld' } });
    const same = await talk(['ja hoor', '12345678'], { answers: [[told]] });
    expect(same.inputs.at(-1)).toMatchObject({ values: { name: 'laptop gestolen' } });
  });

  it('keeps what was typed when one of its own buttons shows it again, also when its record is not there yet', async () => {
    const unsent = ask([name, kvk], {
      record: 'new:breach-report',
      actions: [{ id: 'back|new:breach-report|@report', label: 'Terug', role: 'back' as const }],
    });
    const { text } = await talk(['Laptop weg', 'terug', 'terug'], { answers: [[unsent], [unsent]] });
    expect(text.match(/U typte: Laptop weg \(Enter = zo laten\)/g)).toHaveLength(2);
  });

  it('asks again only what does not fit and sends the rest with it', async () => {
    const wrong = form(
      { ...name, sent: 'Bakkerij' },
      { ...kvk, n: 5, sent: '12', error: 'Een KVK-nummer heeft acht cijfers.' },
      { ...bsn, sent: false },
    );
    const { inputs, text } = await talk(['Bakkerij', '12', 'nee', '12345678'], {
      answers: [form(name, kvk, bsn), wrong],
    });
    expect(text).toContain('Eén antwoord past nog niet.');
    expect(text).toContain('! Een KVK-nummer heeft acht cijfers.\n  U typte: 12');
    expect(inputs[1]).toEqual({
      type: 'answer',
      record: 'record-1',
      values: { name: 'Bakkerij', kvk: '12345678', bsn: false },
      n: { name: 1, kvk: 5, bsn: 3 },
    });
    expect(inputs).toHaveLength(2);
  });

  it('offers what was typed when somebody else was first', async () => {
    const conflict = [
      ask(
        [
          {
            ...name,
            n: 2,
            sent: 'Mijn',
            suggestion: 'Van een ander',
            shown: ['Van een ander'],
            provenance: 'bevestigd',
          },
          { ...kvk, sent: '1' },
        ],
        { mode: 'form', notice: 'Intussen gewijzigd.' },
      ),
    ];
    const { inputs, text } = await talk(['Mijn', '1', '', ''], { answers: [form(name, kvk), conflict] });
    expect(text).toContain('U typte: Mijn (Enter = zo laten)');
    expect(inputs[1]).toMatchObject({ values: { name: 'Mijn', kvk: '1' }, n: { name: 2 } });
  });

  it('forgets what was typed once it is stored', async () => {
    const { inputs } = await talk(['Een', '', 'Twee', ''], { answers: [form(name, kvk), form(name, kvk)] });
    expect(inputs).toMatchObject([{ values: { name: 'Een' } }, { values: { name: 'Twee' } }]);
  });

  it('comes back with what was typed when the turn fails', async () => {
    const { inputs, text } = await talk(['Bakkerij', '1', '', ''], {
      answers: [form(name, kvk), new Error('secret detail')],
    });
    expect(text).toMatch(/Er ging iets mis \(code [0-9A-F]{6}\)/);
    expect(text).not.toContain('secret');
    expect(inputs[1]).toEqual(inputs[0]);
  });

  it('says that an unfinished form is not saved when the input ends', async () => {
    const { text, code } = await talk(['Bakkerij'], { answers: [form(name, kvk)] });
    expect(text).toContain('Het formulier dat openstond, is niet bewaard.');
    expect(code).toBe(0);
  });
});

describe('wrapping', () => {
  it('keeps to the width for every kind of text, also without spaces, in reasonable time', () => {
    for (const piece of ['a', '漢', '🎁', '👩‍👩‍👧', 'é', 'مرحبا ', 'e\u0301']) {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      const lines = wrap(text, 80);
      expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(80);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }
  });

  it('lines up what follows a bullet', () => {
    expect(wrap('- een twee drie\n  vier', 10)).toEqual(['- een twee', '  drie', '  vier']);
  });
});

describe('the terminal as a program', () => {
  it('hears only "open" when nothing is typed, and skips empty lines', async () => {
    const { heard, code, text } = await talk(['', '  '], { answers: [says('Welkom.')] });
    expect(heard.map(({ input }) => input)).toEqual([{ type: 'open' }]);
    expect(heard[0]).toMatchObject({ platform: 'terminal', workspace: null, user: 'sanne', now });
    expect([code, text]).toEqual([0, '\nWelkom.\n']);
  });

  it('gives each input its own delivery', async () => {
    const { heard } = await talk(['a', 'b']);
    expect(new Set(heard.map(({ delivery }) => delivery)).size).toBe(3);
  });

  it('ends politely at a keyboard, and only says that all is saved when something was said', async () => {
    const spoken = await talk(['hallo'], { interactive: true });
    expect(spoken.text).toContain('Alles is bewaard. Tot straks.');
    const silent = await talk([], { interactive: true });
    expect(silent.text).not.toContain('bewaard. Tot');
    expect([spoken.code, silent.code]).toEqual([0, 0]);
  });

  it('does not say that all is saved right after a failure', async () => {
    const { text } = await talk(['x'], { interactive: true, answers: [[], new Error('x')] });
    expect(text).not.toContain('Alles is bewaard');
    expect(text).toContain('Uw laatste antwoord is misschien niet bewaard.');
  });

  it('takes a terminal without a size for 80 columns', async () => {
    const output = Object.assign(new Sink(), { columns: 0 });
    await talk([], { output, answers: [says('woord '.repeat(30))] });
    expect(output.text.split('\n')[1]).toHaveLength(77);
  });

  it('takes a last line without an end, Windows line ends and a byte order mark', async () => {
    const input = new PassThrough();
    input.end('\ufeffeen\r\ntwee');
    const { inputs } = await talk([], { input });
    expect(inputs).toEqual([
      { type: 'text', text: 'een' },
      { type: 'text', text: 'twee' },
    ]);
  });

  it('keeps characters whole that arrive in two pieces', async () => {
    const input = new PassThrough();
    const bytes = Buffer.from('café 🎁\n');
    for (const byte of bytes) input.write(Buffer.from([byte]));
    input.end();
    expect((await talk([], { input })).inputs).toEqual([{ type: 'text', text: 'café 🎁' }]);
  });

  it('never obeys control characters', async () => {
    const evil = '\u001b]0;titel\u0007\u001b[2J\u009b31mrood\u0000\u202eomgekeerd\u001b[8m';
    const { text } = await talk(['x'], {
      answers: [
        [
          ask([field('a', { ask: evil, example: evil, shown: [evil], error: evil, sent: evil })], {
            title: evil,
            notice: evil,
            actions: [press('a', evil)],
          }),
        ],
        [{ type: 'card', title: evil, text: evil, lines: [{ label: evil, value: evil }], actions: [] }],
      ],
    });
    expect(text).toContain('rood');
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  it('takes 100,000 characters in and out, wrapped', async () => {
    const long = 'a'.repeat(100_000);
    const { inputs, text } = await talk([long], { answers: [[], says(`${'woord '.repeat(16_000)}${long}`)] });
    expect(inputs).toEqual([{ type: 'text', text: long }]);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBe(80);
    expect(text.replace(/[^a]/g, '')).toHaveLength(100_000);
  });

  it('shows right-to-left text and emoji within the width', async () => {
    const { text } = await talk([], { answers: [says(`${'👩‍👩‍👧 漢字 '.repeat(20)}مرحبا بالعالم`)] });
    const [, first = ''] = text.split('\n');
    expect(first).toBe('👩‍👩‍👧 漢字 '.repeat(10).trim());
    expect(text).toContain('مرحبا بالعالم');
  });

  it('shows only what is said to who types', async () => {
    const outcome = {
      person: me,
      said: [
        { to: 'person-2', reply: says('Voor een ander')[0] as Reply },
        { to: me, reply: says('Voor u')[0] as Reply },
      ],
    };
    const { text } = await talk(['x'], { answers: [[], outcome] });
    expect(text).toBe('\nVoor u\n');
  });

  it('shows a mistake of the caller as a sentence', async () => {
    const { text } = await talk(['x'], {
      answers: [[], { person: me, said: [], error: { code: 'not-allowed', text: 'Dat mag hier niet.' } }],
    });
    expect(text).toBe('\nDat mag hier niet.\n');
  });

  it('goes on after a failure, with a code and without its details', async () => {
    const cause = new Error('SQLITE_BUSY: /var/secret');
    const { text, inputs, reported, code } = await talk(['x', 'y'], { answers: [[], cause, says('Weer daar.')] });
    expect(text).toMatch(/Er ging iets mis \(code [0-9A-F]{6}\)/);
    expect(text).toContain('Weer daar.');
    expect(text).not.toContain('SQLITE');
    expect([inputs.length, reported, code]).toEqual([2, [cause], 0]);
  });

  it('ends with 1 and one sentence when the operator must act', async () => {
    const { code, errors, inputs } = await talk(['x', 'y'], {
      answers: [[], new OperatorError('disk-full', 'De schijf is vol.')],
    });
    expect([code, errors, inputs.length]).toEqual([1, 'De schijf is vol.\n', 1]);
  });

  it('ends quietly when nobody reads any more', async () => {
    const input = new PassThrough();
    input.write('x\ny\nz\n');
    const { code, inputs } = await talk([], {
      input,
      output: new BrokenPipe(2),
      answers: [says('1'), says('2'), says('3')],
    });
    expect(code).toBe(0);
    expect(inputs.length).toBeLessThanOrEqual(2);
  });

  it('writes files beside those that are there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'terminal-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file: Reply = { type: 'file', document: 'register.xlsx', title: 'Uw register is klaar.' };
    const { text } = await talk(['x', 'y'], { folder, answers: [[], [file], [file]] });
    expect(readdirSync(folder).sort()).toEqual([
      'avg-maatje-register-2026-11-24-2.xlsx',
      'avg-maatje-register-2026-11-24.xlsx',
    ]);
    expect(readFileSync(join(folder, 'avg-maatje-register-2026-11-24-2.xlsx'), 'utf8')).toBe('made register.xlsx');
    expect(text).toContain(`Het bestand staat hier: ${join(folder, 'avg-maatje-register-2026-11-24.xlsx')}`);
  });

  it('says that a file is being made when that takes long, and not otherwise', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'terminal-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const sink = new Sink();
    const answers = [[], [{ type: 'file', document: 'register.csv', title: 'Klaar.' }]] as const;
    await talk(['x'], {
      folder,
      answers,
      output: sink,
      documents: slowUntil(() => sink.text.includes('aan het maken')),
    });
    expect(sink.text).toMatch(/Ik ben uw document aan het maken\.[\s\S]*Klaar\./);
    expect((await talk(['x'], { folder, answers })).text).not.toContain('aan het maken');
  });

  it('says so when a file cannot be written', async () => {
    const { text, code } = await talk(['x'], {
      folder: '/nowhere/at/all',
      answers: [[], [{ type: 'file', document: 'register.csv', title: 'Klaar.' }]],
    });
    expect(text).toContain('Het bestand kon niet worden gemaakt (code ');
    expect(code).toBe(0);
  });

  it('uses colours on a terminal that has them only', async () => {
    const colored = Object.assign(new Sink(), { hasColors: () => true });
    await talk([], { output: colored, interactive: true, answers: [[ask([purposes])]] });
    expect(colored.text).toContain('\u001b[1mWaarvoor gebruikt u deze gegevens?\u001b[22m');
    const plain = Object.assign(new Sink(), { hasColors: () => false });
    await talk([], { output: plain, interactive: true, answers: [[ask([purposes])]] });
    expect(plain.text).not.toContain('\u001b');
  });
});
