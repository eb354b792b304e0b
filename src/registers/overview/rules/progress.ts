// How far the register is and how fresh, as a picture and as bars of signs for where no picture can be.
import { applicableQuestions } from '../../../core/engine/applies.js';
import type { Question, Scope } from '../../../core/engine/checklist.js';
import { openPoints } from '../../../core/engine/status.js';
import { linesOf } from '../../../core/picture/letters.js';
import { type Ink, onPaper, type Picture, type Shape, written } from '../../../core/picture/shapes.js';
import { type Language, say, type Text, t } from '../../../core/text.js';

/** Questions of one part of the register, by how far they are. */
export interface PartProgress {
  readonly label: string;
  readonly confirmed: number;
  /** Filled in by a template or from a file, and not confirmed by a person yet. */
  readonly suggested: number;
  readonly open: number;
}

/** Activities by when somebody last confirmed them. */
export interface Freshness {
  readonly halfYear: number;
  readonly year: number;
  readonly older: number;
  readonly never: number;
}

export interface Progress {
  readonly organisation: string;
  /** "24 november 2026". */
  readonly day: string;
  readonly parts: readonly PartProgress[];
  readonly freshness: Freshness;
}

/** How far the questions of these records are; what may stay empty and is empty does not count. */
export function partOf(label: string, scopes: readonly Scope[]): PartProgress {
  const counts = { confirmed: 0, suggested: 0, open: 0 };
  for (const scope of scopes) {
    const reasons = new Map(openPoints(scope).map(({ path, reason }) => [path, reason]));
    for (const question of askedIn(scope)) {
      const reason = reasons.get(question.id);
      if (reason === undefined) counts.confirmed += 1;
      else if (reason === 'onbevestigd') counts.suggested += 1;
      else counts.open += 1;
    }
  }
  return { label, ...counts };
}

function askedIn(scope: Scope): readonly Question[] {
  return scope.checklist.sections
    .filter((section) => !section.beside)
    .flatMap((section) => applicableQuestions(section, scope))
    .filter(({ id, optional }) => !optional || scope.answers.has(id));
}

/** Counts activities by the day on which each was last confirmed; null was never. Days are `YYYY-MM-DD`. */
export function freshnessOf(confirmed: readonly (string | null)[], today: string): Freshness {
  const counts = { halfYear: 0, year: 0, older: 0, never: 0 };
  const before = (months: number) => monthsBefore(today, months);
  for (const day of confirmed) {
    if (day === null) counts.never += 1;
    else if (day >= before(6)) counts.halfYear += 1;
    else if (day >= before(12)) counts.year += 1;
    else counts.older += 1;
  }
  return counts;
}

/** The same date some months earlier, as text that sorts; the 31st of a shorter month sorts after its last day. */
function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const count = year * 12 + (month - 1) - months;
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return `${pad(Math.floor(count / 12), 4)}-${pad((count % 12) + 1, 2)}-${day.slice(8)}`;
}

/** "▓▓▓▓▓▓░░░░": the part that is done, in ten signs. Never full before all is done, and never empty once some is. */
export function barOf(done: number, total: number): string {
  const cells = 10;
  const exact = total === 0 ? 0 : (done / total) * cells;
  const filled = done > 0 && exact < 1 ? 1 : Math.floor(exact);
  return '▓'.repeat(filled) + '░'.repeat(cells - filled);
}

const width = 1080;
const margin = 48;
const text = 34;
const small = 30;
const barHeight = 44;
const room = width - 2 * margin;

export function progressPicture(progress: Progress, language: Language): Picture {
  const head = headOf(progress, language);
  const parts = partsOf(progress, head.to, language);
  const ages = agesOf(progress, parts.to, language);
  return onPaper({
    width,
    height: ages.to + margin,
    title: say(words.title, language),
    description: progressInWords(progress, language).join('\n'),
    shapes: [head, parts, ages].flatMap(({ shapes }) => shapes),
  });
}

/** A piece of the picture, and the height at which it ends. */
interface Piece {
  readonly shapes: readonly Shape[];
  readonly to: number;
}

function headOf({ organisation, day }: Progress, language: Language): Piece {
  const top = margin + 46;
  const names = linesOf(organisation, { size: text, width: room, lines: 2 });
  const dayAt = top + names.length * 44 + 40;
  const to = dayAt + 66;
  const shapes = [
    written(margin, top, say(words.title, language), { size: 46, bold: true }),
    ...names.map((name, index) => written(margin, top + (index + 1) * 44, name, { size: text })),
    written(margin, dayAt, day, { size: small, ink: 'quiet' }),
    ...legend(to, language),
  ];
  return { shapes, to };
}

/** Each part of the register with how much of it is confirmed, as a bar. */
function partsOf({ parts }: Progress, from: number, language: Language): Piece {
  const step = 62 + 16 + barHeight;
  const shapes = parts.flatMap((part, index) => {
    const y = from + index * step + 62;
    const [label = ''] = linesOf(part.label, { size: text, bold: true, width: room - 260, lines: 1 });
    const total = part.confirmed + part.suggested + part.open;
    const count = say(words.ofAll, language, { done: part.confirmed, total });
    return [
      written(margin, y, label, { size: text, bold: true }),
      written(width - margin, y, count, { size: text, anchor: 'end' }),
      ...bar(y + 16, part),
    ];
  });
  return { shapes, to: from + parts.length * step };
}

/** How long ago the activities were looked at. */
function agesOf({ freshness: { halfYear, year, older, never } }: Progress, from: number, language: Language): Piece {
  const most = Math.max(1, halfYear, year, older, never);
  const ages = [
    { label: words.halfYear, count: halfYear, ink: 'confirmed' },
    { label: words.year, count: year, ink: 'confirmed' },
    { label: words.older, count: older, ink: 'suggested' },
    { label: words.never, count: never, ink: 'open' },
  ] as const;
  const start = 470;
  const top = from + 86;
  const shapes = ages.flatMap(({ label, count, ink }, index): readonly Shape[] => {
    const y = top + (index + 1) * 58;
    const wide = ((width - margin - start - 90) * count) / most;
    const edge = ink === 'open' ? { edge: 'quiet' as const } : {};
    const box = { type: 'box', x: start, y: y - 30, width: wide, height: 38, fill: ink, round: 6 } as const;
    return [
      written(margin, y, say(label, language), { size: text }),
      ...(count > 0 ? [{ ...box, ...stripes(ink), ...edge }] : []),
      written(start + wide + 16, y, String(count), { size: text, bold: true }),
    ];
  });
  const head = written(margin, top, say(words.fresh, language), { size: 38, bold: true });
  return { shapes: [head, ...shapes], to: top + ages.length * 58 };
}

/** The picture in words. */
export function progressInWords({ parts, freshness }: Progress, language: Language): readonly string[] {
  const { halfYear, year, older, never } = freshness;
  return [
    ...parts.map(({ label, confirmed, suggested, open }) =>
      say(words.part, language, { label, confirmed, suggested, open }),
    ),
    say(words.ages, language, { halfYear, year, older, never }),
  ];
}

function legend(y: number, language: Language): readonly Shape[] {
  const marks = [
    { ink: 'confirmed', label: words.confirmed, x: margin },
    { ink: 'suggested', label: words.suggested, x: margin + 310 },
    { ink: 'open', label: words.open, x: margin + 650 },
  ] as const;
  return marks.flatMap(({ ink, label, x }): readonly Shape[] => [
    { type: 'box', x, y: y - 26, width: 32, height: 32, fill: ink, edge: 'quiet', round: 4, ...stripes(ink) },
    written(x + 46, y, say(label, language), { size: small }),
  ]);
}

function bar(y: number, { confirmed, suggested, open }: PartProgress): readonly Shape[] {
  const total = confirmed + suggested + open;
  const parts = [
    { ink: 'confirmed', count: confirmed },
    { ink: 'suggested', count: suggested },
    { ink: 'open', count: open },
  ] as const;
  let x = margin;
  const shapes = parts.flatMap(({ ink, count }): readonly Shape[] => {
    if (count === 0) return [];
    const wide = (room * count) / total;
    const shape: Shape = { type: 'box', x, y, width: wide, height: barHeight, fill: ink, round: 0, ...stripes(ink) };
    x += wide;
    return [shape];
  });
  const edge: Shape = {
    type: 'box',
    x: margin,
    y,
    width: room,
    height: barHeight,
    fill: 'none',
    edge: 'quiet',
    round: 4,
  };
  return [...shapes, edge];
}

const stripes = (ink: Ink): { striped?: true } => (ink === 'suggested' ? { striped: true } : {});

const words = {
  title: t('Hoe ver bent u?', 'How far are you?'),
  confirmed: t('bevestigd', 'confirmed'),
  suggested: t('voorgesteld', 'suggested'),
  open: t('nog open', 'still open'),
  ofAll: t('{done} van {total}', '{done} of {total}'),
  fresh: t('Wanneer zijn de activiteiten nagekeken?', 'When were the activities checked?'),
  halfYear: t('in het laatste halfjaar', 'in the last six months'),
  year: t('in het laatste jaar', 'in the last year'),
  older: t('langer geleden', 'longer ago'),
  never: t('nog nooit bevestigd', 'never confirmed yet'),
  part: t(`{label}: {confirmed} bevestigd, {suggested} voorgesteld, {open} nog open.
           {label}: {confirmed} confirmed, {suggested} suggested, {open} still open.`),
  ages: t(`Activiteiten nagekeken in het laatste halfjaar: {halfYear}; in het laatste jaar: {year}; langer geleden: {older}; nog nooit bevestigd: {never}.
           Activities checked in the last six months: {halfYear}; in the last year: {year}; longer ago: {older}; never confirmed yet: {never}.`),
} as const satisfies Record<string, Text>;
