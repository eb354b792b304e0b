// `npm run understanding`: how well sentences are understood that nobody looked at while the words were chosen.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { z } from 'zod';
import { read } from '../../src/core/understanding/read.js';
import type { Reading } from '../../src/core/understanding/reading.js';
import { begins, oddsOfBeginning } from '../../src/core/understanding/talk/comes-in.js';
import { isManner, mannerOf } from '../../src/core/understanding/talk/manners.js';
import { saidInForm } from '../../src/core/understanding/talk/said-in-form.js';
import { saidOfCard } from '../../src/core/understanding/talk/said-of-card.js';
import { saidAfterReport } from '../../src/registers/breach/rules/hearing/said-after-report.js';
import { saidOfFile } from '../../src/registers/breach/rules/hearing/said-of-file.js';
import { answersMeant } from '../../src/registers/overview/rules/answers-meant.js';
import { listening } from '../../src/registers/overview/rules/listening.js';
import { askedOfThis, thisMeant } from '../../src/registers/overview/rules/this-meant.js';
import { saidOfRequest } from '../../src/registers/request/rules/hearing/said-of-request.js';
import { folder } from './examples.js';
import { introduced, sectorsKnown } from './measure-introduced.js';
import { situationNamed } from './situations.js';

interface Apart {
  readonly id: string;
  readonly situation: string;
  readonly text: string;
  readonly lang: string;
  readonly kind: string;
  readonly expect: Readonly<Record<string, unknown>> & { readonly intent: string };
}

const say = (line: string) => process.stdout.write(`${line}\n`);
const apart: readonly Apart[] = ['told', 'others', 'plain', 'kinds'].flatMap((file) =>
  JSON.parse(readFileSync(join(folder, 'apart', `${file}.json`), 'utf8')),
);
const shows = process.argv.includes('--show');
// The first readings load and compile what the others use.
for (const { situation, text } of apart.slice(0, 200)) read(text, situationNamed(situation), listening);
const times: number[] = [];
const heard = apart.map((item) => {
  const situation = situationNamed(item.situation);
  const began = performance.now();
  const readings = read(item.text, situation, listening);
  times.push(performance.now() - began);
  return { item, situation, readings };
});
type Heard = (typeof heard)[number];

const told = ['breach', 'request', 'activity', 'supplier'];
const isOpen = ({ situation }: Heard) => situation.open !== undefined;
const first = ({ readings }: Heard): Reading => readings[0];
const offers = ({ readings }: Heard) => readings.filter(({ intent }) => told.includes(intent));
const urgent = ({ readings }: Heard) => readings.some(({ intent }) => intent === 'breach' || intent === 'request');
const foreign = ({ item }: Heard) => !['nl', 'en'].includes(item.lang);
const of = (kind: string, more: (one: Heard) => boolean = () => true) =>
  heard.filter((one) => one.item.kind === kind && more(one));

/** Wilson's interval at 95 %. */
function interval(right: number, all: number): string {
  if (all === 0) return '–';
  const [z, share] = [1.96, right / all];
  const middle = (share + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const half = (z / (1 + (z * z) / all)) * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  return `${(100 * (middle - half)).toFixed(0)}–${(100 * (middle + half)).toFixed(0)} %`;
}

const failed: string[] = [];
function share<One>(name: string, list: readonly One[], fits: (one: One) => boolean, wanted: string): void {
  const right = list.filter(fits).length;
  say(
    `${name.padEnd(62)} ${String(right).padStart(4)} of ${String(list.length).padEnd(4)} ${((100 * right) / Math.max(1, list.length)).toFixed(1).padStart(5)} %  (${interval(right, list.length)})  ${wanted}`,
  );
}
function rate(name: string, list: readonly Heard[], fits: (one: Heard) => boolean, wanted: string, shown = true): void {
  share(name, list, fits, wanted);
  const isWrong = (one: Heard) => (wanted.startsWith('≤') ? fits(one) : !fits(one));
  if (shown)
    for (const one of list.filter(isWrong))
      failed.push(
        `${name} [${one.item.situation}] ${one.item.id}: ${one.readings.map(({ intent, sure }) => `${intent} ${sure}`).join(', ')} · ${one.item.text}`,
      );
}

const offered = (intent: string) => (one: Heard) => one.readings.some((reading) => reading.intent === intent);
for (const kind of ['breach', 'request']) {
  rate(
    `${kind}: offered, first or in the short list`,
    of(kind, (one) => !foreign(one)),
    offered(kind),
    '≥ 95',
  );
  rate(
    `${kind}: first`,
    of(kind, (one) => !foreign(one)),
    (one) => first(one).intent === kind,
    '≥ 90',
  );
  for (const lang of ['de', 'fr', 'pl'])
    rate(
      `${kind} in ${lang}: first`,
      of(kind, ({ item }) => item.lang === lang),
      (one) => first(one).intent === kind,
      '≥ 90',
    );
}
const rightsOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
rate(
  'request: with its right, or a choice of two',
  of('request', ({ item }) => item.expect['right'] !== undefined),
  ({ item, readings }) => {
    const wanted = rightsOf(item.expect['right']);
    const reading = readings.find(({ intent }) => intent === 'request');
    return (
      reading !== undefined &&
      (wanted.includes('any') || rightsOf(reading.values['right']).some((one) => wanted.includes(one)))
    );
  },
  '≥ 90',
);
const answers = heard.filter(
  (one) =>
    isOpen(one) && one.item.kind !== 'plain' && ['answer', 'correction', 'control'].includes(one.item.expect.intent),
);
rate(
  'answer with a question open, set aside for something else',
  answers,
  (one) => told.includes(first(one).intent),
  '≤ 1',
);
rate('answer with a question open, a side offer beside it', answers, (one) => offers(one).length > 0, '≤ 5');
const ordinary = heard.filter((one) => !isOpen(one) && ['smalltalk', 'negative', 'question'].includes(one.item.kind));
rate('nothing open: a wrong offer', ordinary, (one) => offers(one).length > 0, '≤ 10');
rate('  of these a breach or a request', ordinary, urgent, '', false);
// What people answer, tell of their work and put right, whether it is asked or not.
for (const [name, wanted] of [
  ['nothing', '≤ 10'],
  ['something', '≤ 8'],
] as const)
  rate(
    `ordinary words, ${name} open: a breach or a request`,
    of('plain', (one) => isOpen(one) === (name === 'something')),
    urgent,
    wanted,
  );
const unreal = of('negative');
rate(
  'denied, supposed, quoted, settled: offered as if it happened',
  unreal,
  (one) => ['breach', 'request'].includes(first(one).intent) && first(one).sure !== 'possible',
  '≤ 3',
);
rate(
  'activity: offered',
  heard.filter(({ item }) => item.expect.intent === 'activity'),
  (one) => offered('activity')(one) || offered('supplier')(one),
  '≥ 85',
);
rate(
  'supplier: offered',
  heard.filter(({ item }) => item.expect.intent === 'supplier'),
  (one) => offered('supplier')(one) || offered('activity')(one),
  '≥ 85',
);
rate('question: heard as one', of('question'), offered('question'), '≥ 85');
rate('answer: heard as one, with its value', of('answer'), hasValue, '≥ 85');
rate(
  'correction and control',
  of('correction'),
  (one) => ['correction', 'control'].includes(first(one).intent) || hasValue(one),
  '≥ 85',
);
rate('small talk: no offer', of('smalltalk'), (one) => offers(one).length === 0, '≥ 85');

function hasValue({ item, readings }: Heard): boolean {
  const [reading] = readings;
  if (item.expect['dontknow'] === true)
    // Who passes over it stores nothing either, and comes to the next question.
    return (
      Object.values(reading.values).includes(null) || ['unknown', 'skip'].includes(String(reading.values['control']))
    );
  const wanted = Object.entries(typeof item.expect['value'] === 'object' ? (item.expect['value'] ?? {}) : {});
  return wanted.every(([path, want]) => readings.some(({ values }) => fits(values[path], want)));
}

function fits(value: unknown, want: unknown): boolean {
  if (value === undefined) return false;
  if (Array.isArray(want)) return want.some((one) => fits(value, one));
  if (typeof want === 'object' && want !== null) {
    const all = 'all' in want && Array.isArray(want.all) ? want.all : [];
    const not = 'not' in want && Array.isArray(want.not) ? want.not : [];
    return all.every((one) => fits(value, one)) && !not.some((one) => fits(value, one));
  }
  const said: readonly unknown[] = Array.isArray(value) ? value : [value];
  return said.some((one) => {
    const text = typeof one === 'object' && one !== null && 'other' in one ? String(one.other) : String(one);
    if (want === 'me') return one === 'anja';
    // A supplier of the catalogue is told with the name of that list before it.
    const [, source, flags] = /^\/(.*)\/(\w*)$/.exec(String(want)) ?? [];
    return source === undefined
      ? one === want || [String(want), `catalogue:${String(want)}`].includes(text)
      : new RegExp(source, flags || 'i').test(text);
  });
}

say('');
const values = of('breach', (one) => !foreign(one));
const heardOf = (one: Heard, name: string) => one.readings.find(({ intent }) => intent === 'breach')?.values[name];
const has = (name: string) => values.filter(({ item }) => item.expect[name] !== undefined);
const inZone = (moment: unknown) => new Date(String(moment)).toLocaleString('sv-SE', { timeZone: 'Europe/Amsterdam' });
rate(
  'breach: its moment',
  has('moment'),
  (one) => {
    const want = one.item.expect['moment'];
    const local = inZone(heardOf(one, 'moment'));
    if (typeof want !== 'object' || want === null || !('day' in want)) return false;
    const within =
      !('from' in want && 'to' in want) ||
      (local.slice(11, 16) >= String(want.from) && local.slice(11, 16) <= String(want.to));
    return local.slice(0, 10) === want.day && within;
  },
  '≥ 90',
);
rate(
  'breach: its kind',
  has('kind'),
  (one) => rightsOf(one.item.expect['kind']).includes(heardOf(one, 'kind')),
  '≥ 90',
);
rate(
  'breach: a kind that is wrong',
  has('kind'),
  (one) => heardOf(one, 'kind') !== undefined && !rightsOf(one.item.expect['kind']).includes(heardOf(one, 'kind')),
  '≤ 10',
  false,
);
rate(
  'breach: its kind, as many sentences of each of the twenty',
  of('kinds'),
  (one) => rightsOf(one.item.expect['kind']).includes(heardOf(one, 'kind')),
  '≥ 80',
);
rate(
  'breach: how many people',
  has('number'),
  (one) =>
    heardOf(one, 'number') === one.item.expect['number'] || one.item.text.includes(String(one.item.expect['number'])),
  '≥ 90',
);
// Questions that none of the learnt ones was written beside, with the answers that are right; none where the product holds none.
const asked = z
  .object({ asked: z.array(z.object({ text: z.string(), answers: z.array(z.string()) })) })
  .parse(JSON.parse(readFileSync(join(folder, 'apart', 'asked.json'), 'utf8')))
  .asked.map(({ text, answers }) => ({ answers, meant: answersMeant(text) }));
const given = ({ meant }: (typeof asked)[number]) => (meant.byWords ?? meant.byAsking)?.id;
const answerable = asked.filter(({ answers }) => answers.length > 0);
const answerless = asked.filter(({ answers }) => answers.length === 0);
share('a question of the law: answered rightly', answerable, (one) => one.answers.includes(given(one) ?? ''), '≥ 75');
share(
  'a question of the law: or among those that are offered',
  answerable,
  (one) => [given(one), ...one.meant.perhaps.map(({ id }) => id)].some((id) => one.answers.includes(id ?? '')),
  '≥ 85',
);
share(
  'a question of the law: answered wrongly',
  answerable,
  (one) => given(one) !== undefined && !one.answers.includes(given(one) ?? ''),
  '≤ 6',
);
share(
  'what the product holds no answer to: answered all the same',
  answerless,
  (one) => given(one) !== undefined,
  '≤ 15',
);
const askedOrTold = readFileSync(join(folder, 'asked-or-told', 'kept-apart.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const [label = '', text = ''] = line.split('\t');
    const [{ intent, values }] = read(text, situationNamed('home'), listening);
    const isAnswered = ['allowed', 'term', 'word'].includes(String(values['about']));
    return { label, isAsked: intent === 'question', isAnswered: intent === 'question' && isAnswered };
  });
const asking = askedOrTold.filter(({ label }) => label === 'asks');
const telling = askedOrTold.filter(({ label }) => label === 'tells');
share('asked in the shape of something else: heard as a question', asking, ({ isAsked }) => isAsked, '≥ 75');
share('told in the shape of a question: taken for one of the law', telling, ({ isAnswered }) => isAnswered, '≤ 10');
const keptApart = (of: string) =>
  readFileSync(join(folder, of, 'kept-apart.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [label = '', text = ''] = line.split('\t');
      return { label, text };
    });
/** From here on it is acted on there. */
const sureThere = 0.6;
const opening = keptApart('opening-apart').map(({ label, text }) => ({
  label,
  begins: oddsOfBeginning(text) >= begins,
}));
const comesIn = opening.filter(({ label }) => label === 'begin');
const tellsMore = opening.filter(({ label }) => label === 'none');
share('first words that only come in: heard as that', comesIn, (one) => one.begins, '≥ 70');
share('first words that tell or ask something: taken for that', tellsMore, (one) => one.begins, '≤ 10');
const manners = keptApart('manners-apart').map(({ label, text }) => ({ label, manner: mannerOf(text) }));
const asksWord = manners.filter(({ label }) => isManner(label));
const wantsMore = manners.filter(({ label }) => !isManner(label));
share(
  'a moment, a screen that fails, what was said: heard as that',
  asksWord,
  (one) => one.manner === one.label,
  '≥ 50',
);
share('what steers, tells or asks: taken for that', wantsMore, (one) => one.manner !== undefined, '≤ 3');
const ofThis = keptApart('about-this-apart').map(({ label, text }) => ({
  label,
  meant: askedOfThis(text) === 'progress' ? 'how-long' : askedOfThis(text) && thisMeant(text)?.id,
}));
const asksOfThis = ofThis.filter(({ label }) => label !== 'none');
share('asked of this work itself: the right answer', asksOfThis, ({ label, meant }) => meant === label, '≥ 40');
share(
  'asked of this work itself: another answer',
  asksOfThis,
  ({ label, meant }) => ![undefined, label].includes(meant),
  '≤ 3',
);
const asksElse = ofThis.filter(({ label }) => label === 'none');
share('asked or told of something else: taken for that', asksElse, ({ meant }) => meant !== undefined, '≤ 3');
for (const [of, where, meantThere] of [
  ['below-file', 'below the file of a breach', saidOfFile],
  ['after-report', 'after a report', saidAfterReport],
  ['below-request', 'below a request', saidOfRequest],
  ['in-form', 'in a form', saidInForm],
  ['of-card', 'below a card that was read back', saidOfCard],
] as const) {
  const there = keptApart(`${of}-apart`).map(({ label, text }) => {
    const said = meantThere(text);
    return { label, means: said?.means ?? 'other', isSure: (said?.odds ?? 0) >= sureThere };
  });
  share(`${where}: as it is meant`, there, ({ label, means }) => means === label, '≥ 75');
  share(
    `${where}: surely taken for something else`,
    there,
    ({ label, means, isSure }) => isSure && means !== label,
    '≤ 10',
  );
}
const introductions = introduced('kept-apart');
for (const [path, wanted] of [
  ['name', '≥ 80'],
  ['sector', '≥ 80'],
  ['staff', '≥ 90'],
] as const) {
  const those = introductions.filter((one) => one.path === path);
  share(`an introduction: ${path}, heard rightly`, those, ({ isRight }) => isRight, wanted);
  share(`an introduction: ${path}, heard wrongly`, those, ({ isWrong }) => isWrong, '≤ 12');
}
share('words for a kind of business: known', sectorsKnown(), ({ isRight }) => isRight, '≥ 80');
share('words for a kind of business: taken for another', sectorsKnown(), ({ isWrong }) => isWrong, '≤ 5');
const sorted = times.toSorted((one, two) => one - two);
say(
  `\na reading: p50 ${sorted[Math.floor(sorted.length / 2)]?.toFixed(2)} ms, p99 ${sorted[Math.floor(sorted.length * 0.99)]?.toFixed(2)} ms, most ${sorted.at(-1)?.toFixed(1)} ms`,
);
if (shows) for (const line of failed) say(`- ${line}`);
