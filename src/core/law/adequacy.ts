// Countries for which the European Commission decided that data are well protected there (art. 45 GDPR), with dates.
import type { Option } from '../engine/checklist.js';
import { type Text, t } from '../text.js';

/** Law that changes: every entry says from when and until when it holds, where that was read, and when. Days are `YYYY-MM-DD`. */
export interface Adequacy {
  /** Also the id of the option by which a person picks the country. */
  readonly id: string;
  readonly name: Text;
  /** The day of the decision. */
  readonly validFrom: string;
  /** The last day it holds; null when the decision names none. */
  readonly validTo: string | null;
  /** For whom it holds, when it does not hold for everybody there. */
  readonly scopeNote: Text | null;
  /** The official number of the decision. */
  readonly decision: string;
  readonly lastChecked: string;
  readonly source: string;
}

/** The Commission's own list, where a lawyer checks this file. */
const adequacyList =
  'https://commission.europa.eu/law/law-topic/data-protection/international-dimension-data-protection/adequacy-decisions_en';

const checked = '2026-11-24';
const everybody = { validTo: null, scopeNote: null, lastChecked: checked, source: adequacyList } as const;

export const adequacy: readonly Adequacy[] = [
  {
    id: 'andorra',
    name: t('Andorra', 'Andorra'),
    validFrom: '2010-10-19',
    decision: '2010/625/EU',
    ...everybody,
  },
  {
    id: 'argentina',
    name: t('Argentinië', 'Argentina'),
    validFrom: '2003-06-30',
    decision: '2003/490/EC',
    ...everybody,
  },
  {
    id: 'brazil',
    name: t('Brazilië', 'Brazil'),
    validFrom: '2026-01-26',
    decision: '(EU) 2026/179',
    ...everybody,
    source: 'https://europalov.no/rettsakt/beskyttelse-av-personopplysninger-ved-datautveksling-med-brasil/id-34841',
  },
  {
    id: 'canada',
    name: t('Canada', 'Canada'),
    validFrom: '2001-12-20',
    decision: '2002/2/EC',
    ...everybody,
    scopeNote: t(`Dit geldt alleen voor bedrijven die onder de Canadese wet PIPEDA vallen.
                  This only covers businesses under the Canadian act PIPEDA.`),
  },
  {
    id: 'epo',
    name: t('Europees Octrooibureau (EOB)', 'European Patent Organisation (EPO)'),
    validFrom: '2025-07-15',
    decision: '15-07-2025',
    ...everybody,
    scopeNote: t('Dit is een organisatie, geen land.', 'This is an organisation, not a country.'),
    source: 'https://www.globalpolicywatch.com/2025/07/adequacy-decision-for-the-european-patent-organisation/',
  },
  {
    id: 'faroe-islands',
    name: t('Faeröer', 'Faroe Islands'),
    validFrom: '2010-03-05',
    decision: '2010/146/EU',
    ...everybody,
  },
  {
    id: 'guernsey',
    name: t('Guernsey', 'Guernsey'),
    validFrom: '2003-11-21',
    decision: '2003/821/EC',
    ...everybody,
  },
  {
    id: 'isle-of-man',
    name: t('Isle of Man', 'Isle of Man'),
    validFrom: '2004-04-28',
    decision: '2004/411/EC',
    ...everybody,
  },
  {
    id: 'israel',
    name: t('Israël', 'Israel'),
    validFrom: '2011-01-31',
    decision: '2011/61/EU',
    ...everybody,
  },
  {
    id: 'japan',
    name: t('Japan', 'Japan'),
    validFrom: '2019-01-23',
    decision: '(EU) 2019/419',
    ...everybody,
    scopeNote: t(`Dit geldt voor bedrijven, met extra regels voor gegevens uit Europa.
                  This covers businesses, with extra rules for data from Europe.`),
  },
  {
    id: 'jersey',
    name: t('Jersey', 'Jersey'),
    validFrom: '2008-05-08',
    decision: '2008/393/EC',
    ...everybody,
  },
  {
    id: 'new-zealand',
    name: t('Nieuw-Zeeland', 'New Zealand'),
    validFrom: '2012-12-19',
    decision: '2013/65/EU',
    ...everybody,
  },
  {
    id: 'south-korea',
    name: t('Zuid-Korea', 'South Korea'),
    validFrom: '2021-12-17',
    decision: '(EU) 2022/254',
    ...everybody,
    scopeNote: t(`Dit geldt niet voor gegevens over krediet onder toezicht van de Koreaanse FSC.
                  This does not cover credit information supervised by the Korean FSC.`),
  },
  {
    id: 'switzerland',
    name: t('Zwitserland', 'Switzerland'),
    validFrom: '2000-07-26',
    decision: '2000/518/EC',
    ...everybody,
  },
  {
    id: 'united-kingdom',
    name: t('Verenigd Koninkrijk', 'United Kingdom'),
    validFrom: '2021-06-28',
    decision: '(EU) 2021/1772',
    ...everybody,
    validTo: '2031-12-27',
    source: 'https://chambers.com/articles/digital-explainer-what-is-adequacy',
  },
  {
    id: 'united-states',
    name: t('Verenigde Staten', 'United States'),
    validFrom: '2023-07-10',
    decision: '(EU) 2023/1795',
    ...everybody,
    scopeNote:
      t(`Dit geldt alleen voor bedrijven op de DPF-lijst. Voor gegevens van personeel moet dat er apart bij staan.
         This only covers companies on the DPF list. For data about staff the list must say so separately.`),
    source: 'https://www.kslaw.com/news-and-insights/framework-intact-for-now-eu-us-data-flows-dodge-another-bullet',
  },
  {
    id: 'uruguay',
    name: t('Uruguay', 'Uruguay'),
    validFrom: '2012-08-21',
    decision: '2012/484/EU',
    ...everybody,
  },
];

/** Other countries that suppliers of small businesses often name; there is no decision about them. */
const others: readonly Option[] = [
  { id: 'australia', label: t('Australië', 'Australia') },
  { id: 'china', label: t('China', 'China') },
  { id: 'india', label: t('India', 'India') },
  { id: 'philippines', label: t('Filipijnen', 'Philippines') },
  { id: 'singapore', label: t('Singapore', 'Singapore') },
  { id: 'south-africa', label: t('Zuid-Afrika', 'South Africa') },
  { id: 'turkey', label: t('Turkije', 'Türkiye') },
  { id: 'ukraine', label: t('Oekraïne', 'Ukraine') },
];

/** Countries to pick from, those that come up most first; every other one can be typed. */
export const countries: readonly Option[] = [
  ...adequacy.filter(({ id }) => id === 'united-states' || id === 'united-kingdom' || id === 'switzerland'),
  ...adequacy.filter(({ id }) => id !== 'united-states' && id !== 'united-kingdom' && id !== 'switzerland'),
]
  .map(({ id, name }): Option => ({ id, label: name }))
  .concat(others);

/** The decision about a country that holds on this day. */
export function adequacyOn(country: string, day: string): Adequacy | undefined {
  return adequacy.find(
    ({ id, validFrom, validTo }) => id === country && validFrom <= day && (validTo === null || day <= validTo),
  );
}

/** The day the oldest entry was checked: older than six months means that somebody has to look again. */
export function adequacyCheckedOn(): string {
  const [oldest = checked] = adequacy.map(({ lastChecked }) => lastChecked).sort();
  return oldest;
}
