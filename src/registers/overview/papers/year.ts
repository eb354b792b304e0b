// `/register jaar`: "Zo staat het ervoor", a year on one page; told once a year, in the message of January.

import { documentButton } from '../../../app/files/offer-document.js';
import { officersToday } from '../../../app/receivers.js';
import { may } from '../../../app/register.js';
import { planYear } from '../../../app/reminders/recurring.js';
import { type AppTurn, type InDigest, type Maker, reply, tell } from '../../../app/turn.js';
import { pressId } from '../../../core/engine/press.js';
import { can } from '../../../core/permissions.js';
import { say, type Text, t } from '../../../core/text.js';
import { type Day, dayOf, showDay } from '../../../core/time.js';
import { yearParts, yearProse, yearTitle } from '../rules/year-report.js';
import { yearFigures } from './year-figures.js';

/** In January the year that is over, else this one so far. */
const yearMeant = (today: Day): number => Number(today.slice(0, 4)) - (today.slice(5, 7) === '01' ? 1 : 0);

/** A year in which a bot could have kept a register. */
export const isYear = (word: string): boolean => /^20\d\d$/.test(word);

/** With a year behind it that one. */
export async function showYear(turn: AppTurn, typed: string): Promise<void> {
  if (!may(turn, 'export-breaches')) return;
  const word = typed.trim();
  if (word !== '' && !isYear(word)) return tell(turn, words.which);
  const year = word === '' ? yearMeant(turn.today) : Number(word);
  const { language } = turn;
  const figures = await yearFigures(turn, year);
  const about = { subject: String(year) };
  reply(turn, {
    type: 'card',
    title: yearTitle(figures, language),
    lines: yearParts(figures, language).map(({ title, lines }) => ({ label: title, value: lines.join('\n') })),
    actions: [
      documentButton(turn, 'year-report.docx', words.word, about),
      documentButton(turn, 'year-report.pdf', words.pdf, about),
    ],
  });
}

export const yearReport: Maker = {
  async prose(desk) {
    const { language, organisation, now, request } = desk;
    const figures = await yearFigures(desk, Number(request.subject));
    const day = showDay(dayOf(now, organisation.zone), language);
    return yearProse(figures, say(words.made, language, { day }), language);
  },
};

/** The key is the year. */
export const yearNotice: InDigest = {
  to: async (turn) => officersToday(turn),
  fires: planYear,
  line: async (turn, { key }) => {
    if (!can(turn.actor, 'export-breaches')) return undefined;
    const label = say(words.label, turn.language, { year: key });
    return {
      label,
      value: say(words.line, turn.language),
      action: { id: pressId('command', 'year', '', Number(key)), label },
    };
  },
};

const words = {
  which: t(`Van welk jaar? Typ bijvoorbeeld /register jaar 2026.
            Of which year? Type for example /register year 2026.`),
  word: t('Als Word-bestand', 'As a Word file'),
  pdf: t('Als PDF', 'As a PDF'),
  made: t('gemaakt op {day}', 'made on {day}'),
  label: t('Zo staat het ervoor: {year}', 'How things stand: {year}'),
  line: t(`Uw jaar op één bladzijde: wat veranderde, wie het nakeek, en wat nog open staat. Om te bespreken of te laten zien.
           Your year on one page: what changed, who checked it, and what is still open. To discuss or to show.`),
} as const satisfies Readonly<Record<string, Text>>;
