// "Onze afspraken": one page for the people of the organisation, made of what was confirmed in the register and of its measures.

import { z } from 'zod';
import type { Prose } from '../../../core/prose.js';
import { type Language, say, type Text, t } from '../../../core/text.js';
import { type Day, showDay } from '../../../core/time.js';
import {
  type Confirmed,
  confirmedActivities,
  confirmedIn,
  organisationName,
  type WholeRegister,
} from '../../../core/whole-register.js';
import { measures } from '../../activities/rules/measures.js';

/** A line of the page; the id stays the same while its words change. */
interface AgreementLine {
  readonly id: string;
  readonly text: string;
}

export interface AgreementPart {
  readonly title: string;
  readonly lines: readonly AgreementLine[];
}

/** A page as it was shared, in the language of the organisation. */
export interface AgreementPage {
  readonly title: string;
  readonly parts: readonly AgreementPart[];
}

const page = z.object({
  title: z.string(),
  parts: z.array(z.object({ title: z.string(), lines: z.array(z.object({ id: z.string(), text: z.string() })) })),
});

/** A page as it was kept; undefined where it is none. */
export function pageFrom(kept: string | undefined): AgreementPage | undefined {
  if (kept === undefined) return undefined;
  const read = page.safeParse(JSON.parse(kept));
  return read.success ? read.data : undefined;
}

/** The page as the register has it now; what nobody confirmed is not in it. */
export function agreementsPage(document: WholeRegister, days: ReadonlyMap<string, Day>): AgreementPage {
  const { language } = document;
  const profile = document.profile && confirmedIn(document.profile.entry, document.profile.columns);
  const fixed = (id: string, text: Text): AgreementLine => ({ id, text: say(text, language) });
  const parts: readonly AgreementPart[] = [
    { title: say(words.who, language), lines: profile === null ? [] : whoTakesCare(profile, language) },
    { title: say(words.what, language), lines: activitiesIn(document) },
    { title: say(words.protect, language), lines: profile === null ? [] : measuresIn(profile, days, language) },
    { title: say(words.wrong, language), lines: [fixed('breach', words.breach), fixed('breach-doubt', words.doubt)] },
    {
      title: say(words.asks, language),
      lines: [fixed('request', words.request), fixed('correction', words.correction)],
    },
  ];
  return {
    title: say(words.title, language, { organisation: organisationName(document) }),
    parts: parts.filter(({ lines }) => lines.length > 0),
  };
}

function whoTakesCare(profile: Confirmed, language: Language): readonly AgreementLine[] {
  const officer = profile.words('officer');
  const deputy = profile.value('deputy') === 'none' ? null : profile.words('deputy');
  return [
    ...(officer === null ? [] : [{ id: 'officer', text: say(words.officer, language, { who: officer }) }]),
    ...(deputy === null ? [] : [{ id: 'deputy', text: say(words.deputy, language, { who: deputy }) }]),
  ];
}

/** "Klanten: bestellingen leveren; rekeningen sturen. Erbij mag: winkel of balie." */
function activitiesIn(document: WholeRegister): readonly AgreementLine[] {
  const { language, columns } = document;
  return confirmedActivities(document).map((entry) => {
    const read = confirmedIn(entry, columns.activity);
    const name = read.words('name') ?? entry.name;
    const purposes = read.rows('purposes').flatMap((row) => row.words('purpose') ?? []);
    const access = read.words('access');
    const what = purposes.length === 0 ? name : `${name}: ${purposes.join('; ')}`;
    const sentence = /[.!?]$/.test(what) ? what : `${what}.`;
    return {
      id: entry.id,
      text: access === null ? sentence : `${sentence} ${say(words.access, language, { who: access })}`,
    };
  });
}

/** Each measure that was said to be taken in the whole business, in the words of its option. */
function measuresIn(profile: Confirmed, days: ReadonlyMap<string, Day>, language: Language): readonly AgreementLine[] {
  return profile.picks('security').flatMap((pick) => {
    if (typeof pick === 'object') return [{ id: `measure-${pick.other}`, text: pick.other }];
    const label = measures.find(({ id }) => id === pick)?.label;
    if (label === undefined) return [];
    const day = days.get(pick);
    const since = day === undefined ? '' : ` ${say(words.doneOn, language, { day: showDay(day, language) })}`;
    return [{ id: `measure-${pick}`, text: `${say(label, language)}.${since}` }];
  });
}

/** What is new, what reads otherwise and what is gone between two pages. */
export interface AgreementChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
}

export function changesBetween(before: AgreementPage, after: AgreementPage): AgreementChanges {
  const [old, now] = [linesOf(before), linesOf(after)];
  return {
    added: [...now].flatMap(([id, text]) => (old.has(id) ? [] : [text])),
    changed: [...now].flatMap(([id, text]) => (old.has(id) && old.get(id) !== text ? [text] : [])),
    gone: [...old].flatMap(([id, text]) => (now.has(id) ? [] : [text])),
  };
}

export const countOf = ({ added, changed, gone }: AgreementChanges): number =>
  added.length + changed.length + gone.length;

const linesOf = ({ parts }: AgreementPage): ReadonlyMap<string, string> =>
  new Map(parts.flatMap(({ lines }) => lines.map(({ id, text }) => [id, text] as const)));

/** The page on paper. */
export function agreementsProse({ title, parts }: AgreementPage, subtitle: string): Prose {
  return {
    title,
    subtitle,
    blocks: parts.flatMap((part) => [
      { type: 'heading', level: 2, text: part.title },
      { type: 'list', items: part.lines.map(({ text }) => text) },
    ]),
  };
}

const words = {
  title: t('Onze afspraken – {organisation}', 'Our agreements – {organisation}'),
  who: t('Bij wie u terechtkunt', 'Whom to turn to'),
  officer: t(`{who} zorgt bij ons voor privacy. Vragen? Stel ze daar.
              {who} takes care of privacy here. Questions? Ask there.`),
  deputy: t('Is die er niet? Dan {who}.', 'Not there? Then {who}.'),
  what: t('Wat we bewaren, en waarvoor', 'What we keep, and what for'),
  access: t('Erbij mag: {who}.', 'Access: {who}.'),
  protect: t('Zo beschermen we het', 'How we protect it'),
  doneOn: t('Gedaan op {day}.', 'Done on {day}.'),
  wrong: t('Gaat er iets mis?', 'Does something go wrong?'),
  breach: t(`Iets kwijt, gehackt of verkeerd verstuurd? Meld het meteen: typ /datalek.
             Something lost, hacked or sent to the wrong person? Report it at once: type /breach.`),
  doubt: t('Twijfelt u? Meld het ook.', 'In doubt? Report it too.'),
  asks: t('Vraagt iemand iets over zijn gegevens?', 'Does somebody ask about their data?'),
  request: t(`Wil iemand zijn gegevens zien of weg hebben? Typ /verzoek, dan wordt het op tijd opgepakt.
              Does somebody want to see their data or have them gone? Type /request, and it is picked up in time.`),
  correction: t('Klopt er iets niet? Typ /correctie.', 'Is something wrong? Type /correction.'),
} as const satisfies Readonly<Record<string, Text>>;
