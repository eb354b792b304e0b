// From which day a change that somebody tells is so, and the text without that day.
import { dayFromWords } from '../../../../core/engine/typed/words-to-day.js';
import { folded } from '../../../../core/fold.js';
import { addDaysTo, addMonthsTo, type Day, dayFrom, monthNumber, weekdayOf } from '../../../../core/time.js';

const before = /^(?:per|vanaf|sinds|met ingang van|ingaande|op|tot|from|since|as of|starting|in|over|eind|einde)$/i;
const mostWords = 5;

/** The day that a text names, with the text without it. */
export function withoutDay(text: string, today: Day): { readonly day: Day | undefined; readonly rest: string } {
  const words = text.replaceAll(lately, ' ').trim().split(/\s+/);
  for (let size = Math.min(mostWords, words.length); size > 0; size -= 1)
    for (let at = 0; at + size <= words.length; at += 1) {
      const span = words
        .slice(at, at + size)
        .join(' ')
        .replace(/[,.;:!]+$/, '');
      const day = dayMeant(span, text, today);
      if (day === undefined) continue;
      const start = before.test(words[at - 1] ?? '') && !before.test(span.split(' ')[0] ?? '') ? at - 1 : at;
      const left = [...words.slice(0, start), ...words.slice(at + size)];
      // "Per 1 januari stoppen we": the subject goes back to its place.
      const [verb = '', subject = '', ...more] = left;
      const rest = (start === 0 ? [subject, verb, ...more] : left).join(' ');
      return { day, rest: rest.replace(/ (?:met ingang|ingaande)$/i, '') };
    }
  return { day: undefined, rest: words.join(' ') };
}

function dayMeant(span: string, text: string, today: Day): Day | undefined {
  const past = happened.test(text) ? dayIn(span, today, true) : undefined;
  if (past !== undefined && past > addDaysTo(today, -lastQuarter)) return past;
  const isPast = /\b(?:sinds|afgelopen|vorige|geleden|gisteren|since|last|ago|yesterday)\b/i.test(text);
  return dayIn(span, today, isPast);
}

/** "Is weg per 1 april", said in the weeks after it. */
const happened =
  /\b(?:is|zijn|ben|ging|gingen|was|waren|has|have)\b.*\b(?:weg|vertrokken|gestopt|uit dienst|ontslagen|opgezegd|verhuisd|overgestapt|gone|left|stopped)\b/i;
const lastQuarter = 92;

/** It is so already; since when makes no difference. */
const lately =
  /\b(?:(?:sinds )?(?:vorige|afgelopen) (?:week|maand)|(?:sinds )?vorig jaar|sinds kort|onlangs|laatst|per direct|met onmiddellijke ingang|sinds vandaag|vandaag nog|recently|last (?:week|month|year))\b/gi;

function dayIn(said: string, today: Day, isPast: boolean): Day | undefined {
  const words = folded(said);
  // "Nu" names no day, and a number alone counts something else.
  if (/^(?:nu|now|\d+|zo|di|do|ma|wo|vr|za)$/.test(words)) return undefined;
  const side = isPast ? 'past' : 'future';
  const bare = words.replace(/^(?:per|vanaf|sinds|from|since) /, '');
  const day = dayFromWords(bare, today, side) ?? periodIn(words, today) ?? periodIn(bare, today);
  // "Sinds begin december" lies behind us.
  const isYearBack = isPast && day !== undefined && day > today && namesMonth.test(words) && !/\d{4}/.test(words);
  return isYearBack ? addMonthsTo(day, -12) : day;
}

/** "Volgende maand", "eind maart", "in januari": the first day of it, or the last. */
function periodIn(words: string, today: Day): Day | undefined {
  const first = (day: Day): Day => `${day.slice(0, 7)}-01`;
  if (/^(?:volgende maand|next month)$/.test(words)) return first(addMonthsTo(today, 1));
  if (/^(?:volgende week|next week)$/.test(words)) return addDaysTo(today, 8 - weekdayOf(today));
  if (/^(?:volgend jaar|next year|het nieuwe jaar)$/.test(words)) return `${Number(today.slice(0, 4)) + 1}-01-01`;
  const end = /^einde? (?:van |vd |v\/d )?(?:deze maand|de maand|maand|(\p{L}{3,}))$/u.exec(words);
  if (end !== null) {
    const month = end[1] === undefined ? first(today) : nextMonthNamed(end[1], today);
    return month && addDaysTo(addMonthsTo(month, 1), -1);
  }
  const [, named] = /^(?:in|vanaf|per|begin) (\p{L}{3,})$/u.exec(words) ?? [];
  return named === undefined ? undefined : nextMonthNamed(named, today);
}

const namesMonth = /\b(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec|march|may|oct)/;
const months =
  /^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|jan|feb|mrt|apr|aug|sep|sept|okt|oct|nov|dec)$/;

function nextMonthNamed(word: string, today: Day): Day | undefined {
  const month = months.test(word) ? monthNumber(word) : undefined;
  if (month === undefined) return undefined;
  const year = Number(today.slice(0, 4));
  const first = dayFrom(year, month, 1);
  return first !== undefined && first <= today && !first.startsWith(today.slice(0, 7))
    ? dayFrom(year + 1, month, 1)
    : first;
}
