// Warnings about the organisation as a whole: who is FG, and how old the law in this program is.

import { adequacyCheckedOn } from '../../../core/law/adequacy.js';
import { showDay } from '../../../core/time.js';
import { settled } from '../../../core/warnings/reading.js';
import { warningRule } from '../../../core/warnings/rule.js';
import { retentionChecked } from '../../activities/rules/warnings/retention-data.js';

/** An FG may not supervise own decisions: no privacy officer, no management (art. 38(6) AVG). */
export const conflictingDpo = warningRule('dpo-conflict', (scope) => {
  if (settled(scope, 'has-dpo') !== 'yes') return [];
  const { people } = scope.facts;
  const path = 'dpo-name';
  const named = settled(scope, path);
  const officer = settled(scope, 'officer');
  const deciders = people.filter(({ id, grants }) => id === officer || (grants ?? []).some(isDeciding));
  const called = (name: string) => typeof named === 'string' && same(name, named);
  const conflict = deciders.find(
    ({ name, grants }) => called(name) || (grants ?? []).some(({ role, acceptedAt }) => role === 'dpo' && acceptedAt),
  );
  if (conflict === undefined) return [];
  return {
    level: 'strong',
    path,
    about: [path, 'has-dpo', 'officer'],
    fills: { name: conflict.name },
    title: ['de FG heeft nog een rol', 'the data protection officer has another role'],
    sees: `{name} is uw FG, en beslist ook over de gegevens.
           {name} is your data protection officer, and also decides about the data.`,
    why: `Een FG kijkt onafhankelijk mee. Wie zelf beslist, keurt dan zijn eigen werk.
          A data protection officer looks on independently. Who decides would then check own work.`,
    article: ['art. 38 lid 6 AVG', 'art. 38(6) GDPR'],
    canDo: `Kies een ander als FG, of geef de andere rol weg. Hebt u geen FG nodig? Dan is een privacy officer genoeg.
            Choose somebody else, or give away the other role. You need none? Then a privacy officer is enough.`,
    solutions: [
      { id: 'dpo', label: ['Kies een andere FG', 'Choose another person'], ask: path },
      { id: 'none', label: ['Wij hebben geen FG', 'We have none'], values: { 'has-dpo': 'no' } },
      { id: 'officer', label: ['Kies wie voor privacy zorgt', 'Choose a privacy officer'], ask: 'officer' },
    ],
  };
});

const isDeciding = ({ role, acceptedAt }: { readonly role: string; readonly acceptedAt: string | null }) =>
  acceptedAt !== null && ['privacy-officer', 'deputy', 'management'].includes(role);

const same = (one: string, two: string) => one.trim().toLowerCase() === two.trim().toLowerCase();

/** Lists of law and guidelines come with the program; after six months somebody should look whether they still hold. */
export const oldLawData = warningRule('old-law-data', (scope) => {
  const today = scope.facts.now.slice(0, 10);
  if (today <= sixMonthsAfter(lawChecked)) return [];
  const day = { nl: showDay(lawChecked, 'nl'), en: showDay(lawChecked, 'en') };
  const path = 'name';
  return {
    id: `law-of-${lawChecked}`,
    level: 'notice',
    path,
    about: [],
    fills: { day },
    title: ['de wetten in dit programma zijn oud', 'the law in this program is old'],
    sees: `De lijsten met wetten, termijnen en landen zijn nagekeken op {day}.
           The lists of laws, terms and countries were checked on {day}.`,
    why: `Dat is langer dan een half jaar geleden. Een wet of een landenlijst kan intussen veranderd zijn.
          That is more than six months ago. A law or list of countries may have changed meanwhile.`,
    article: ['art. 5 lid 2 AVG; het half jaar is onze keuze', 'art. 5(2) GDPR; six months is our choice'],
    canDo: `Vraag wie AVG-maatje bij u beheert om de nieuwste versie. Is die er al? Schrijf dan op wanneer u zelf keek.
            Ask who runs AVG-maatje for you for the newest version. You have it? Then write down when you looked.`,
    solutions: [],
  };
});

/** The same day of the month, six months on; the last days of a month run into the next one. */
function sixMonthsAfter(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const later = month + 6;
  const padded = (part: number) => String(part).padStart(2, '0');
  return `${later > 12 ? year + 1 : year}-${padded(later > 12 ? later - 12 : later)}-${padded(date)}`;
}

export const lawChecked: string = [retentionChecked, adequacyCheckedOn()].toSorted()[0] ?? retentionChecked;
