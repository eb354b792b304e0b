// Days and times as people write them, with one spelling for one thing: "16u30" is "16:30", "smiddags" is "'s middags".

import { numberIn } from './words-to-number.js';

type Respelling = readonly [RegExp, string | ((word: string) => string)];

const weekday = '(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day';
/** A month as people write it, whole or cut off. */
export const month = '(?:jan|feb|mrt|maart|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*\\.?';
const englishMonth =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const lastWeek = '(?:vorige|afgelopen|last|the previous|previous) week';
const around = '(?:om|rond|tegen|omstreeks|at)';
/** What follows an hour that was said without "uur"; after it comes no thing that is counted. */
const afterHour =
  "(?=$|[,!?;)]|\\.(?!\\d)|\\s(?:van(?:ochtend|morgen|middag|avond|nacht|daag)|(?:eer)?gister\\w*|'s|in de|is|was|werd|had|heb|hebben|zijn|kwam|ging|belde|stond|bleek|dat|toen|en|maar|ofzo|of zo)\\b)";
/** "Rond vijven": an hour by itself, which elsewhere counts people ("met z'n vijven"). */
const hour = 'enen|twee[eë]n|drie[eë]n|vieren|vijven|zessen|zevenen|achten|negenen|tienen|elven|twaalven';

const respellings: readonly Respelling[] = [
  [/’/g, "'"],
  [/(?<![\p{L}'])'?s[ -]?(?=(?:morgens|ochtends|middags|avonds|nachts)(?!\p{L}))/gu, "'s "],
  [/\bheden(ochtend|middag|avond|morgen)\b/g, 'van$1'],
  [/\b(?:afgelopen|vorige|deze) nacht\b/g, 'vannacht'],
  [/\b(?:afgelopen|vorige) avond\b/g, 'gisteravond'],
  [/\b(?:the )?day before yesterday\b/g, 'eergisteren'],
  [/\b(?:a )?fortnight ago\b/g, '14 dagen geleden'],
  // The day of a month in the words around it: "the 30th of October", "October 30th", "on the 3rd".
  [new RegExp(`\\b(\\d{1,2})(?:e|ste|de|th|st|nd|rd) (?:of|van) (?=(?:${month})(?![a-z]))`, 'g'), '$1 '],
  [new RegExp(`\\b(?:on )?(${englishMonth}) (\\d{1,2})(?:th|st|nd|rd)\\b`, 'g'), '$2 $1'],
  [new RegExp(`\\bon (${englishMonth}) (\\d{1,2})\\b(?![:.]\\d)`, 'g'), '$2 $1'],
  [
    new RegExp(
      `\\b(?:on|${weekday}),? the (\\d{1,2})(?:th|st|nd|rd)\\b(?! (?:${month}|floor|page|day|time|week|attempt))`,
      'g',
    ),
    'de $1e',
  ],
  // The week of a weekday, before it or behind it: "Monday of last week", "vorige week op maandag".
  [
    new RegExp(`\\b(${weekday}),? (?:of |in |van )?(?:de |the )?${lastWeek}(?! (?:${weekday})\\b)`, 'g'),
    'vorige week $1',
  ],
  [new RegExp(`\\b${lastWeek},? (?:op |on )?(?=(?:${weekday})\\b)`, 'g'), 'vorige week '],
  [/\b(?:uurtjes?|urtje)\b/g, 'uur'],
  [/\b(?:minuutjes?|min)\b\.?/g, 'minuten'],
  [/\bdagjes?\b/g, 'dagen'],
  [/\b(uur|uren|dag|dagen|week|weken|maand|maanden|minuten|kwartier) terug\b/g, '$1 geleden'],
  [/\b(\d{1,3}) ?u (?=geleden|terug)/g, '$1 uur '],
  [/\b(\d{1,2}) ?u ?([0-5]\d)\b/g, '$1:$2'],
  [/\b(\d{1,2}) uur ([0-5]\d)\b(?! \p{L})/gu, '$1:$2'],
  [/\b(\d{1,2}) ?u\b/g, '$1 uur'],
  [/\bom ([01]\d|2[0-3])([0-5]\d)\b/g, 'om $1:$2'],
  [/\b(?:een )?(?:paar|enkele) (?=minuten)|\b(?:a )?few (?=minutes)/g, '10 '],
  [/\b(?:een )?(?:paar|enkele) (?=uur|uren|dagen|weken)|\ba (?:couple of|few) (?=hours|days|weeks)/g, '3 '],
  [/\banderhalf uur\b/g, '90 minuten'],
  [/\bdrie ?kwartier\b/g, '45 minuten'],
  [/\bthree quarters of an hour\b/g, '45 minutes'],
  [/\b(?:a |about a )?quarter of an hour\b/g, '15 minutes'],
  [
    /\b(?:rond |om )?(?:het middaguur|tussen de middag)|\btijdens (?:de |mijn )?lunch\w*|\b(?:in|onder) de lunch\w*/g,
    '12:00',
  ],
  [/\b(?:around |at )?(?:lunch ?time|lunch|noon|midday)\b/g, '12:00'],
  [/\b(?:rond |om |around |at )?(?:middernacht|midnight)\b/g, '0:00'],
  [
    /\b(?:net|even|kort|vlak|iets|just|shortly) (?:na|voor|after|before) (?=\d|(?:half|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\p{L}+en|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)/gu,
    'om ',
  ],
  [
    new RegExp(`(?<=(?:^|\\s)(?:om|rond|tegen|omstreeks|na|voor) )(?:${hour})(?!\\p{L})(?! uur)`, 'gu'),
    (word) => `${word === 'enen' ? 1 : (numberIn(word) ?? word)} uur`,
  ],
  [
    /\b(?:tussen|between) (\d{1,2}(?:[:.]\d{2})?)(?: uur)? (?:en|and) \d{1,2}(?:[:.]\d{2})?(?: uur)?(?! \p{L}*(?:klant|mens|people))/gu,
    '$1 uur',
  ],
  [/\b(\d{1,2}[:.]\d{2}) uur\b/g, '$1'],
  [
    new RegExp(
      `\\b(?:${weekday}),? (?:de |the )?(?=\\d{1,2}(?:e|ste|de|th|st|nd|rd)? (?:${month})\\b|\\d{1,2}[-/]\\d{1,2})`,
      'g',
    ),
    '',
  ],
  [
    new RegExp(
      `\\b(?:op|${weekday}) de (\\d{1,2})(?:e|ste|de)\\b(?! (?:${month}|verdieping|etage|plaats|pagina|keer|dag|week))`,
      'g',
    ),
    'de $1e',
  ],
  [new RegExp(`\\b(${around}) (1?\\d|2[0-4])${afterHour}`, 'g'), '$1 $2 uur'],
];

/** The same words, without capitals, with one spelling for each thing that days and times are said with. */
export const respelled = (text: string): string =>
  respellings.reduce(
    (spelled, [of, as]) => (typeof as === 'string' ? spelled.replaceAll(of, as) : spelled.replaceAll(of, as)),
    text.toLowerCase(),
  );
