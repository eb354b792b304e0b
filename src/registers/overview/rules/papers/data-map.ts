// The map of the data as a picture: from the people and sources, through what is done, to who gets it and where it goes.

import { linesOf, widthOf } from '../../../../core/picture/letters.js';
import { type Ink, type Mark, onPaper, type Picture, type Shape, written } from '../../../../core/picture/shapes.js';
import { type Language, say, type Text } from '../../../../core/text.js';
import { type DataFlow, type DataMap, mapInWords, mapWords } from './data-flow.js';

/** In pixels. A phone shows the whole width on about 400 of them, so letters of 31 are read as 11 to 12. */
const width = 1080;
const margin = 32;
const gap = 44;
const side = 340;
const middle = width - 2 * margin - 2 * side - 2 * gap;
const at = { left: margin, middle: margin + side + gap, right: width - margin - side } as const;
const text = 31;
const step = 39;
const small = 28;
/** Of one picture in a chat; what is longer goes on in the next. */
const pageHeight = 2250;

interface Group {
  readonly names: readonly string[];
  readonly mark: Mark;
  readonly ink: Ink;
  /** Said above the names where the picture has room. */
  readonly head?: string;
  /** Names at most, below each other; the rest is counted. */
  readonly most: number;
  /** Instead, the names behind each other in so many lines. */
  readonly lines?: number;
}

/** With more activities than this each takes less room. */
const roomy = 6;

/** The whole register in pages of about one phone screen each; `whole` puts it all in one picture. */
export function mapPictures(map: DataMap, language: Language, how: 'pages' | 'whole'): readonly Picture[] {
  const size = map.flows.length > roomy ? 'compact' : 'roomy';
  const rows = map.flows.map((flow) => rowOf(flow, language, size));
  const head = headOf(map, language);
  const pages: Row[][] = [[]];
  let height = head.height;
  for (const row of rows) {
    const page = pages.at(-1) ?? [];
    if (how === 'pages' && page.length > 0 && height + row.height > pageHeight) {
      pages.push([row]);
      height = head.height + row.height;
    } else {
      page.push(row);
      height += row.height;
    }
  }
  return pages.map((page, index) => {
    const number = pages.length > 1 ? say(mapWords.page, language, { page: index + 1, pages: pages.length }) : '';
    return pictureOf(page, headOf(map, language, { page: number }), map, language);
  });
}

/** One activity, with everything that is known of its data. */
export function activityPicture(map: DataMap, flow: DataFlow, language: Language): Picture {
  const head = headOf(map, language, { alone: true });
  return pictureOf([rowOf(flow, language, 'alone')], head, { ...map, flows: [flow] }, language);
}

interface Row {
  readonly height: number;
  readonly draw: (y: number) => readonly Shape[];
}

function pictureOf(rows: readonly Row[], head: Row, map: DataMap, language: Language): Picture {
  const shapes: Shape[] = [];
  let y = head.height;
  for (const row of rows) {
    shapes.push(...row.draw(y));
    y += row.height;
  }
  if (rows.length === 0) {
    shapes.push(written(margin, y + step, say(mapWords.empty, language), { size: text }));
    y += 2 * step;
  }
  const words = mapInWords(map, language).map(({ label, value }) => `${label}: ${value}`);
  return onPaper({
    width,
    height: y + margin,
    title: `${say(mapWords.title, language)}: ${map.organisation}`,
    description: words.length === 0 ? say(mapWords.empty, language) : words.join('\n'),
    shapes: [...head.draw(0), ...shapes],
  });
}

/** Title, whose map it is and of which day, and what stands in the three columns. */
function headOf(
  { organisation, day }: DataMap,
  language: Language,
  { page = '', alone = false }: { readonly page?: string; readonly alone?: boolean } = {},
): Row {
  const names = linesOf(organisation, { size: text, width: width - 2 * margin, lines: 2 });
  const about = [day, page].filter((part) => part !== '').join(' · ');
  const top = margin + 46;
  const legendAt = top + 46 + names.length * step + 40;
  const columnsAt = legendAt + 56;
  const quietly = { size: small, ink: 'quiet' } as const;
  const column = (words: Text, x: number, look: { readonly anchor?: 'middle' } = {}) =>
    written(x, columnsAt, say(words, language), { ...quietly, bold: true, ...look });
  return {
    height: alone ? legendAt : columnsAt + 24,
    draw: () => [
      written(margin, top, say(mapWords.title, language), { size: 46, bold: true }),
      ...names.map((line, index) => written(margin, top + 46 + index * step, line, { size: text })),
      written(margin, top + 46 + names.length * step - 4, about, quietly),
      // With one activity the names stand under heads of their own.
      ...(alone
        ? []
        : [
            ...legend(legendAt, language),
            column(mapWords.people, at.left),
            column(mapWords.what, at.middle + middle / 2, { anchor: 'middle' }),
            column(mapWords.goes, at.right),
          ]),
    ],
  };
}

/** What each mark means, so that nothing hangs on its colour. */
function legend(y: number, language: Language): readonly Shape[] {
  const shapes: Shape[] = [];
  let x = margin;
  for (const { mark, ink, words } of legendMarks) {
    const label = say(words, language);
    shapes.push({ type: 'mark', mark, x: x + 10, y: y - 9, size: 20, ink });
    shapes.push(written(x + 28, y, label, { size: small, ink: 'quiet' }));
    x += 28 + widthOf(label, small) + 34;
  }
  return shapes;
}

const legendMarks: readonly { readonly mark: Mark; readonly ink: Ink; readonly words: Text }[] = [
  { mark: 'diamond', ink: 'people', words: mapWords.people },
  { mark: 'circle', ink: 'recipient', words: mapWords.recipients },
  { mark: 'square', ink: 'system', words: mapWords.systems },
  { mark: 'triangle', ink: 'country', words: mapWords.countries },
];

/** `alone`: the only one in its picture, with everything; `compact`: names behind each other. */
type Size = 'alone' | 'roomy' | 'compact';

function rowOf(flow: DataFlow, language: Language, size: Size): Row {
  const large = size === 'alone';
  const group = (names: readonly string[], mark: Mark, ink: Ink, head: Text, most: number, lines: number): Group => ({
    names,
    mark,
    ink,
    most: large ? 16 : most,
    ...(large ? { head: say(head, language) } : {}),
    ...(size === 'compact' ? { lines } : {}),
  });
  const abroad = large
    ? flow.countries
    : flow.countries.map((country) => `${say(mapWords.countries, language)}: ${country}`);
  const people = group(flow.people, 'diamond', 'people', mapWords.people, 4, 4);
  const sources = group(flow.sources, 'circle', 'quiet', mapWords.sources, 4, 1);
  const left = listOf(large ? [people, sources] : [people], at.left, side, language);
  const centre = centreOf(flow, language, large);
  const right = listOf(
    [
      group(flow.recipients, 'circle', 'recipient', mapWords.recipients, 3, 2),
      group(flow.systems, 'square', 'system', mapWords.systems, 3, 2),
      ...(flow.countries.length > 0 ? [group(abroad, 'triangle', 'country', mapWords.countries, 2, 2)] : []),
    ],
    at.right,
    side,
    language,
  );
  const inner = Math.max(left.height, centre.height, right.height);
  const height = inner + 2 * padding;
  return {
    height: height + rowGap,
    draw: (y) => {
      const topOf = (part: Row) => y + padding + (large ? 0 : (inner - part.height) / 2);
      const arrowAt = large ? y + padding + 50 : y + height / 2;
      return [
        { type: 'box', x: margin / 2, y, width: width - margin, height, fill: 'panel', edge: 'line', round: 18 },
        ...left.draw(topOf(left)),
        { type: 'arrow', x: at.middle - gap + 8, y: arrowAt, length: gap - 16 },
        ...centre.draw(topOf(centre)),
        { type: 'arrow', x: at.right - gap + 8, y: arrowAt, length: gap - 16 },
        ...right.draw(topOf(right)),
      ];
    },
  };
}

const padding = 24;
const rowGap = 20;

/** The activity itself: its number and name in a box, and in a large picture what is known about the people below it. */
function centreOf(flow: DataFlow, language: Language, large: boolean): Row {
  const inside = middle - 32;
  const centre = at.middle + middle / 2;
  const name = linesOf(flow.name, { size: text, bold: true, width: inside, lines: large ? 8 : 4 });
  const label = [flow.number, ...(flow.confirmed ? [] : [say(mapWords.draft, language)])]
    .filter((part) => part !== '')
    .join(' · ');
  const top = label === '' ? 0 : 34;
  const boxHeight = 30 + top + name.length * step;
  const data = large
    ? listOf(
        [{ names: flow.data, mark: 'circle', ink: 'quiet', most: 24, head: say(mapWords.data, language) }],
        // Below the box there are no arrows: the names may be a little wider than it is.
        at.middle - gap / 2,
        middle + gap,
        language,
      )
    : { height: 0, draw: () => [] };
  return {
    height: boxHeight + (large ? 24 + data.height : 0),
    draw: (y) => [
      { type: 'box', x: at.middle, y, width: middle, height: boxHeight, fill: 'paper', edge: 'ink', round: 14 },
      ...(label === '' ? [] : [written(centre, y + 38, label, { size: small, ink: 'quiet', anchor: 'middle' })]),
      ...name.map((line, index) =>
        written(centre, y + top + 40 + index * step, line, { size: text, bold: true, anchor: 'middle' }),
      ),
      ...data.draw(y + boxHeight + 24),
    ],
  };
}

/** Drawn with its foot at a height. */
type Line = (y: number) => readonly Shape[];

const indent = 32;

/** Names below each other, each group with its own mark; too many are counted. */
function listOf(groups: readonly Group[], x: number, room: number, language: Language): Row {
  const nothing = say(mapWords.nothing, language);
  const lines: Line[] = [];
  for (const group of groups) {
    if (group.head !== undefined) {
      if (lines.length > 0) lines.push(() => []);
      lines.push(wordsAt(x, group.head, 'quiet', true));
      if (group.names.length === 0) lines.push(wordsAt(x + indent, nothing, 'quiet'));
    }
    lines.push(...namesOf(group, x, room, language));
  }
  if (lines.length === 0) lines.push(wordsAt(x, nothing, 'quiet'));
  return {
    height: lines.length * step,
    draw: (y) => lines.flatMap((line, index) => line(y + (index + 1) * step - 10)),
  };
}

function namesOf(group: Group, x: number, room: number, language: Language): readonly Line[] {
  const { names, most, lines } = group;
  if (lines !== undefined) {
    return names.length === 0 ? [] : marked(joined(names, room - indent, lines, language), group, lines, x, room);
  }
  const shown = names.slice(0, most).flatMap((name) => marked(name, group, 3, x, room));
  if (names.length <= most) return shown;
  return [...shown, wordsAt(x + indent, say(mapWords.more, language, { count: names.length - most }), 'quiet')];
}

/** A name behind the mark of its group, in at most so many lines. */
function marked(name: string, { mark, ink }: Group, lines: number, x: number, room: number): readonly Line[] {
  const [first = '', ...more] = linesOf(name, { size: text, width: room - indent, lines });
  return [
    (y) => [{ type: 'mark', mark, x: x + 12, y: y - 11, size: 20, ink }, written(x + indent, y, first, { size: text })],
    ...more.map((line) => wordsAt(x + indent, line, 'ink')),
  ];
}

const wordsAt =
  (x: number, words: string, ink: Ink, bold = false): Line =>
  (y) => [written(x, y, words, { ink, ...(bold ? { size: small, bold } : { size: text }) })];

/** As many names as fit in so many lines, and how many there are more. */
function joined(names: readonly string[], room: number, lines: number, language: Language): string {
  for (let shown = Math.min(names.length, 12); shown > 0; shown -= 1) {
    const words = names.slice(0, shown).join(', ');
    const line =
      shown === names.length ? words : `${words} ${say(mapWords.more, language, { count: names.length - shown })}`;
    if (linesOf(line, { size: text, width: room, lines: lines + 1 }).length <= lines) return line;
  }
  const [first = '', ...more] = names;
  if (more.length === 0) return first;
  return `${first.slice(0, 24).trimEnd()}… ${say(mapWords.more, language, { count: more.length })}`;
}
