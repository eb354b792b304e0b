// What an import did: what was made, what was left as it was, and every filled cell that got no place.

import { type AppTurn, reply } from '../../app/turn.js';
import { pressId } from '../../core/engine/press.js';
import type { Line } from '../../core/engine/replies.js';
import type { Value } from '../../core/engine/value.js';
import type { Imported, Missed } from '../../core/file-content.js';
import { grouped } from '../../core/grouped.js';
import { say, type Text } from '../../core/text.js';

export interface Outcome {
  /** Names of records, as people read them. */
  readonly made: string[];
  /** There already, and left as they were. */
  readonly kept: string[];
  readonly people: string[];
  readonly unfit: { readonly record: string; readonly path: string; readonly value: Value | null }[];
  /** Answers about the organisation. */
  filledIn: number;
}

export const importWords = {
  nothingRead: {
    nl: 'Goed, ik heb niets ingelezen. Het bestand is weer weg.',
    en: 'Fine, I read nothing in. The file is gone again.',
  },
  title: { nl: 'Ingelezen', en: 'Read in' },
  done: {
    nl: 'Alles staat als concept in uw register. Kijk het per activiteit na en bevestig wat klopt.',
    en: 'Everything is in your register as a draft. Check each activity and confirm what is right.',
  },
  made: { nl: 'Gemaakt', en: 'Made' },
  kept: { nl: 'Was er al, niets aan veranderd', en: 'Was there already, not changed' },
  organisation: { nl: 'Antwoorden over uw organisatie', en: 'Answers about your organisation' },
  people: { nl: 'Nieuwe namen van mensen', en: 'New names of people' },
  'no-place': { nl: 'Geen plaats in het register', en: 'No place in the register' },
  'not-understood': { nl: 'Niet begrepen', en: 'Not understood' },
  shortened: { nl: 'Ingekort', en: 'Shortened' },
  unfit: { nl: 'Past niet bij de vraag', en: 'Does not fit the question' },
  sheet: { nl: 'hele blad', en: 'whole sheet' },
  check: { nl: 'Bekijk wat nog open is', en: 'See what is still open' },
  list: { nl: 'Alle activiteiten', en: 'All activities' },
  row: { nl: 'regel', en: 'row' },
} as const satisfies Record<string, Text>;

const longest = 600;

/** The card after an import. Cells of one column stand on one line; nothing that was filled in is lost unseen. */
export function showOutcome(turn: AppTurn, { missed }: Imported, outcome: Outcome): void {
  const { language } = turn;
  const words = (key: keyof typeof importWords) => say(importWords[key], language);
  const listed = (label: keyof typeof importWords, names: readonly string[]): readonly Line[] =>
    names.length === 0 ? [] : [{ label: words(label), value: shortList(names) }];
  const lines: Line[] = [
    ...listed('made', outcome.made),
    ...listed('kept', outcome.kept),
    ...(outcome.filledIn === 0 ? [] : [{ label: words('organisation'), value: String(outcome.filledIn) }]),
    ...listed('people', outcome.people),
    ...(['not-understood', 'no-place', 'shortened'] as const).flatMap((why) => linesFor(turn, missed, why)),
    ...outcome.unfit.map(({ record, path, value }) => ({
      label: `${words('unfit')}: ${record}`,
      value: `${path}: ${typeof value === 'string' ? value : JSON.stringify(value)}`.slice(0, longest),
    })),
  ];
  reply(turn, {
    type: 'card',
    title: words('title'),
    text: words('done'),
    lines,
    actions: [
      { id: pressId('command', 'list'), label: words('list'), style: 'primary' },
      { id: pressId('command', 'check'), label: words('check') },
    ],
  });
}

function linesFor(turn: AppTurn, missed: readonly Missed[], why: Missed['why']): readonly Line[] {
  const byHeading = grouped(
    missed.filter((each) => each.why === why),
    ({ heading }) => heading,
  );
  const head = say(importWords[why], turn.language);
  return [...byHeading].map(([heading, cells]) => ({
    label: heading === '' ? head : `${head}: ${heading}`,
    value: shortList(
      cells.map(({ place, text }) => `${place}: ${text === '' ? say(importWords.sheet, turn.language) : text}`),
    ),
  }));
}

/** As many as fit, and how many there are more. */
function shortList(names: readonly string[]): string {
  const shown: string[] = [];
  let length = 0;
  for (const name of names) {
    length += name.length + 2;
    if (length > longest && shown.length > 0) break;
    shown.push(name.slice(0, longest));
  }
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join('; ')} (+${more})` : shown.join('; ');
}
