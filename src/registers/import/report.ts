// What an import did: what was made, what was left as it was, and every filled cell that got no place.

import { type AppTurn, reply } from '../../app/turn.js';
import { pressId } from '../../core/engine/press.js';
import type { Line } from '../../core/engine/replies.js';
import type { Value } from '../../core/engine/value.js';
import type { Imported, Missed } from '../../core/file-content.js';
import { grouped } from '../../core/grouped.js';
import { say, type Text, t } from '../../core/text.js';

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
  nothingRead: t(`Goed, ik heb niets ingelezen. Het bestand is weer weg.
                  Fine, I read nothing in. The file is gone again.`),
  title: t('Ingelezen', 'Read in'),
  done: t(`Alles staat als concept in uw register. Kijk het per activiteit na en bevestig wat klopt.
           Everything is in your register as a draft. Check each activity and confirm what is right.`),
  made: t('Gemaakt', 'Made'),
  kept: t('Was er al, niets aan veranderd', 'Was there already, not changed'),
  organisation: t('Antwoorden over uw organisatie', 'Answers about your organisation'),
  people: t('Nieuwe namen van mensen', 'New names of people'),
  'no-place': t('Geen plaats in het register', 'No place in the register'),
  'not-understood': t('Niet begrepen', 'Not understood'),
  shortened: t('Ingekort', 'Shortened'),
  unfit: t('Past niet bij de vraag', 'Does not fit the question'),
  sheet: t('hele blad', 'whole sheet'),
  check: t('Bekijk wat nog open is', 'See what is still open'),
  list: t('Alle activiteiten', 'All activities'),
  row: t('regel', 'row'),
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
