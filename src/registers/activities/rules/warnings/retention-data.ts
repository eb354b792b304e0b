// Legal minimum terms and customary maximum terms for keeping data, dated: law changes.

import { type Text, t } from '../../../../core/text.js';
import { staffSubjects } from '../../../../core/warnings/reading.js';

export type Unit = 'days' | 'weeks' | 'months' | 'years';

export interface Term {
  readonly term: number;
  readonly unit: Unit;
}

export interface RetentionRule extends Term {
  readonly id: string;
  /** `law`: at least this long. `guideline`: usually no longer than this. */
  readonly kind: 'law' | 'guideline';
  /** The words people use for these data, in Dutch and English. */
  readonly words: RegExp;
  /** Words that make it something else. */
  readonly except?: RegExp;
  /** Only where data of one of these groups of people are kept. */
  readonly subjects?: readonly string[];
  /** An option of the question from when the term counts. */
  readonly start: string;
  readonly source: Text;
  /** "Voor de Belastingdienst moet u ze 7 jaar bewaren", "De richtlijn is 4 weken na de procedure". */
  readonly says: Text;
  /** A longer guideline that holds when people said yes to it. */
  readonly withConsent?: Term & { readonly label: Text; readonly ground: Text };
}

/** The day on which this list was last compared with its sources (see the table of retention sources in `docs`). */
export const retentionChecked = '2026-11-24';

const taxAct = t('art. 52 AWR', 'art. 52 AWR (Dutch General State Taxes Act)');
const formerExemption = t(`richtlijn, uit het vroegere Vrijstellingsbesluit Wbp
                           guideline, from the former Dutch exemption decree`);

/** The first that fits counts: what is special stands before what is general. */
export const retentionRules: readonly RetentionRule[] = [
  {
    id: 'asbestos',
    kind: 'law',
    term: 40,
    unit: 'years',
    words: /asbest|kankerverwekkend|carcinog/i,
    start: 'end-of-exposure',
    source: t('Arbeidsomstandighedenbesluit', 'Dutch Working Conditions Decree'),
    says: t(`Van werk met deze stoffen moet u de gegevens 40 jaar bewaren.
             Data about work with these substances must be kept for 40 years.`),
  },
  {
    id: 'wwft',
    kind: 'law',
    term: 5,
    unit: 'years',
    words: /wwft|witwas|cliëntenonderzoek|clientenonderzoek|money.?laundering|due diligence/i,
    start: 'end-of-relation',
    source: t('art. 33 Wwft', 'art. 33 Wwft (Dutch anti-money laundering act)'),
    says: t(`Het klantonderzoek moet u 5 jaar bewaren nadat de zaken stoppen.
             The customer check must be kept for 5 years after business ends.`),
  },
  {
    id: 'vat-one-stop-shop',
    kind: 'law',
    term: 10,
    unit: 'years',
    words: /one.?stop.?shop|\boss\b|éénloket|eenloket/i,
    start: 'end-of-financial-year',
    source: t('art. 63 quater EU-btw-uitvoeringsverordening', 'art. 63c EU VAT implementing regulation'),
    says: t(`Verkopen via het btw-loket van de EU moet u 10 jaar bewaren.
             Sales through the EU VAT one-stop shop must be kept for 10 years.`),
  },
  {
    id: 'wage-tax-statement',
    kind: 'law',
    term: 5,
    unit: 'years',
    words:
      /loonbelastingverklaring|opgaaf.{0,15}loonheffing|wages? tax statement|(kopie|copy).{0,20}(identiteits|paspoort|id-kaart|\bid\b|passport|identity)/i,
    subjects: staffSubjects,
    start: 'end-of-calendar-year-of-employment-end',
    source: t('art. 28 Wet op de loonbelasting 1964', 'art. 28 Dutch Wages Tax Act 1964'),
    says: t(`Dit moet u 5 jaar bewaren na het jaar waarin iemand uit dienst ging.
             This must be kept for 5 years after the year in which somebody left.`),
  },
  {
    id: 'tax',
    kind: 'law',
    term: 7,
    unit: 'years',
    words:
      /\brekening(en)?\b|factu(ur|ren)|boekhoud|administratie voor de belasting|grootboek|debiteur|crediteur|\bbetaling(en)?\b|betaalgegevens|loon(gegevens|administratie|aangifte|stro)|salaris|\binvoices?\b|ledger|bookkeeping|\bpayments?\b|payroll|\bwages?\b/i,
    except: /herinnering|bewijs van toestemming|proof of consent/i,
    start: 'end-of-financial-year',
    source: taxAct,
    says: t('Voor de Belastingdienst moet u ze 7 jaar bewaren.', 'For the tax office they must be kept for 7 years.'),
  },
  {
    id: 'working-hours',
    kind: 'law',
    term: 52,
    unit: 'weeks',
    words: /\buren\b|urenregistratie|rooster|werktijd|gewerkte tijd|working (time|hours)|\bhours\b|schedule/i,
    subjects: staffSubjects,
    start: 'event-date',
    source: t('Arbeidstijdenbesluit', 'Dutch Working Hours Decree'),
    says: t('Gewerkte uren moet u minstens 52 weken bewaren.', 'Hours worked must be kept for at least 52 weeks.'),
  },
  {
    id: 'applicants',
    kind: 'guideline',
    term: 4,
    unit: 'weeks',
    words: /sollicit|\bcv\b|\bcv's\b|motivatie|applica|résumé|resume/i,
    subjects: ['applicants'],
    start: 'end-of-procedure',
    source: t('richtlijn van de Autoriteit Persoonsgegevens', 'guideline of the Dutch data protection authority'),
    says: t(`De richtlijn is 4 weken na de procedure, of 1 jaar als de sollicitant dat goedvindt.
             The guideline is 4 weeks after the procedure, or 1 year if the applicant agrees.`),
    withConsent: {
      term: 1,
      unit: 'years',
      label: t('Neem 1 jaar met toestemming', 'Take 1 year with consent'),
      ground: t(`Richtlijn van de Autoriteit Persoonsgegevens: 1 jaar, als de sollicitant dat goedvindt
                 Guideline of the Dutch data protection authority: 1 year, if the applicant agrees`),
    },
  },
  {
    id: 'absence',
    kind: 'guideline',
    term: 2,
    unit: 'years',
    words: /verzuim|ziekmeld|re-?[iï]ntegratie|sick leave|absence|reintegration|return to work/i,
    subjects: staffSubjects,
    start: 'end-of-employment',
    source: t('richtlijn van de Autoriteit Persoonsgegevens', 'guideline of the Dutch data protection authority'),
    says: t(`De richtlijn is hoogstens 2 jaar nadat iemand uit dienst is. Betaalt u zelf het ziekengeld na het dienstverband? Dan is het 5 jaar.
             The guideline is 2 years at most after somebody left. Do you pay sickness benefit yourself? Then it is 5 years.`),
  },
  {
    id: 'personnel-file',
    kind: 'guideline',
    term: 2,
    unit: 'years',
    words:
      /personeelsdossier|personeelsgegevens|beoordeling|functionering|waarschuwing|\bverlof\b|noodcontact|personnel file|apprais|\bleave\b|emergency contact/i,
    subjects: staffSubjects,
    start: 'end-of-employment',
    source: formerExemption,
    says: t(`De richtlijn is hoogstens 2 jaar nadat iemand uit dienst is. Bij een conflict mag het langer.
             The guideline is 2 years at most after somebody left. In a dispute it may be longer.`),
  },
  {
    id: 'camera',
    kind: 'guideline',
    term: 4,
    unit: 'weeks',
    words: /camera|\bbeelden\b|footage|cctv/i,
    except: /incident|diefstal|aangifte|theft/i,
    start: 'recording-date',
    source: t('richtlijn van de Autoriteit Persoonsgegevens', 'guideline of the Dutch data protection authority'),
    says: t(`De richtlijn is hoogstens 4 weken. Bij een incident mag het tot de zaak klaar is.
             The guideline is 4 weeks at most. After an incident it may be until the case is settled.`),
  },
  {
    id: 'access-logs',
    kind: 'guideline',
    term: 6,
    unit: 'months',
    words:
      /bezoek(ers)?(lijst|registratie|register)|toegangs(registratie|gegevens|controle|pas)|logbestand|loggegevens|serverlog|inloggegevens|visitor (list|register|log)|access (log|control|data)|server logs?|log files?/i,
    except: /beveilig|security|incident/i,
    start: 'event-date',
    source: formerExemption,
    says: t('De richtlijn is hoogstens 6 maanden.', 'The guideline is 6 months at most.'),
  },
];
