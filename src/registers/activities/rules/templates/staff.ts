// People who work for the business, or want to: from application to payslip.

import { t } from '../../../../core/text.js';
import { ids } from '../../../../core/word-list.js';
import { reasonsAgainstDpia } from '../dpia.js';
import {
  activity,
  byChoice,
  byGuideline,
  byLaw,
  consent,
  contract,
  interest,
  legal,
  taxAct,
  taxTerm,
} from './build.js';

/** The pre-check finds two criteria here; the reason is ready, and a person confirms it apart from everything else. */
const smallStaff = { 'dpia-status': 'not-needed', 'dpia-reason': reasonsAgainstDpia.staff } as const;
const workAgreement = t('Het arbeidscontract', 'The employment contract');
const staffFolders = ['afas', 'nmbrs', 'loket', 'microsoft-365', 'google-workspace', 'own-computer', 'paper'];

export const staff = activity({
  id: 'staff',
  name: t('Personeel', 'Staff'),
  describes: t(`Voor wie personeel heeft: contract, verlof, begeleiding en noodcontact.
                For employers: contract, leave, guidance and emergency contact.`),
  purposes: [
    contract(
      t('Het arbeidscontract nakomen en verlof regelen', 'Keeping the contract and arranging leave'),
      workAgreement,
    ),
    legal(
      t('Doen wat de wet van een werkgever vraagt', 'Doing what the law asks of an employer'),
      t(`Burgerlijk Wetboek boek 7, Wet arbeid en zorg, Arbowet
         Dutch Civil Code book 7, Work and Care Act, Working Conditions Act`),
    ),
    interest(
      t('Medewerkers begeleiden en helpen om te leren', 'Guiding staff and helping them to learn'),
      t('Wij willen dat zij hun werk goed kunnen doen.', 'We want them to be able to do their work well.'),
    ),
    interest(
      t('Iemand bellen als er iets ergs gebeurt', 'Calling somebody when something serious happens'),
      t('Wij willen bij een ongeluk de familie bereiken.', 'We want to reach the family after an accident.'),
    ),
  ],
  subjects: { ticked: ['staff', 'former-staff', 'interns', 'emergency-contacts'], more: ['hired-workers'] },
  data: {
    ticked: ids(`name address email phone date-of-birth employment salary leave appraisals training warnings
      emergency-contact`),
    more: ['correspondence'],
  },
  absent: ['photo', 'health', 'absence', 'nationality', 'marital-status', 'family'],
  source: ['self', 'colleague'],
  obligatory: 'law-required',
  recipients: {
    ticked: ['accountant', 'occupational-health', 'pension-fund', 'uwv'],
    more: ['insurer', 'trainer', 'lawyer'],
  },
  suppliers: [...staffFolders, 'accountant', 'occupational-health', 'shiftbase'],
  access: ['management', 'hr', 'administration', 'team-leads'],
  retention: [
    byGuideline(2, 'years', 'end-of-employment', {
      category: ['Personeelsdossier', 'Personnel file'],
      ground: `Langer alleen bij een conflict, zegt de Autoriteit Persoonsgegevens (AP), de toezichthouder
               Longer only in a dispute, says the Dutch data protection authority (AP)`,
    }),
    byLaw(7, 'years', 'end-of-financial-year', {
      category: `Wat ook voor de belasting telt, zoals loon en verlof
                 What also counts for tax, such as pay and leave`,
      ground: taxTerm,
    }),
    byChoice(0, 'days', 'end-of-employment', {
      category: ['Noodcontact', 'Emergency contact'],
      ground: ['Dan is het niet meer nodig', 'Then it is no longer needed'],
    }),
  ],
  security: ['locked-cabinet', 'access-log'],
  values: smallStaff,
});

export const payroll = activity({
  id: 'payroll',
  name: t('Loon', 'Payroll'),
  describes: t(`Voor wie loon betaalt: loonstroken, aangifte en pensioen.
                For businesses that pay wages: payslips, tax returns and pension.`),
  purposes: [
    contract(t('Loon betalen', 'Paying wages'), workAgreement),
    legal(
      t(`Loonaangifte doen en de loonadministratie bewaren
         Filing payroll tax returns and keeping the payroll records`),
      t(`Art. 28 Wet op de loonbelasting 1964, art. 52 AWR en Wet financiering sociale verzekeringen
         Art. 28 of the Dutch Wages Tax Act 1964, art. 52 AWR and the Social Insurance Funding Act`),
    ),
    legal(
      t('Loonbeslag uitvoeren als een deurwaarder dat oplegt', 'Carrying out wage garnishment ordered by a bailiff'),
      t('Wetboek van Burgerlijke Rechtsvordering', 'Dutch Code of Civil Procedure'),
    ),
  ],
  subjects: ['staff', 'former-staff'],
  data: {
    ticked: ids('name address date-of-birth bsn id-copy bank-account salary tax-statement pension garnishment'),
    more: ['lease-car', 'working-hours', 'leave', 'marital-status'],
  },
  absent: ['health'],
  source: ['self', 'authority'],
  obligatory: 'law-required',
  recipients: {
    ticked: ['tax-office', 'uwv', 'pension-fund', 'bank'],
    more: ['accountant', 'debt-collector', 'insurer'],
  },
  suppliers: ids('payroll-bureau accountant nmbrs loket afas exact microsoft-365 own-computer paper'),
  access: ['management', 'payroll', 'administration', 'hr'],
  retention: [
    byLaw(7, 'years', 'end-of-financial-year', { category: ['Loongegevens', 'Payroll data'], ground: taxTerm }),
    byLaw(5, 'years', 'end-of-calendar-year-of-employment-end', {
      category: `Kopie van het identiteitsbewijs en loonbelastingverklaring
                 Copy of the ID and the wages tax statement`,
      ground: `Art. 28 Wet op de loonbelasting 1964 en de Uitvoeringsregeling loonbelasting 2011
               Art. 28 of the Dutch Wages Tax Act 1964 and its Implementing Regulation 2011`,
    }),
  ],
  security: ['secure-exchange', 'locked-cabinet'],
  values: { bsn: 'law', 'bsn-law': ['payroll', 'social-insurance', 'pension'], ...smallStaff },
});

export const absence = activity({
  id: 'absence',
  name: t('Ziekte en herstel', 'Illness and return'),
  describes: t(`Voor wie personeel heeft: ziekmelding en terug aan het werk. Nooit wat iemand heeft.
                For employers: reports of illness and return to work. Never what somebody suffers from.`),
  purposes: [
    legal(
      t('Loon doorbetalen bij ziekte', 'Paying wages during illness'),
      t(`Art. 629 boek 7 Burgerlijk Wetboek en Ziektewet
         Art. 7:629 of the Dutch Civil Code and Sickness Benefits Act`),
    ),
    legal(
      t('Helpen bij de terugkeer naar het werk', 'Helping with the return to work'),
      t(`Art. 658a boek 7 Burgerlijk Wetboek, Wet verbetering poortwachter en WIA
         Art. 7:658a of the Dutch Civil Code, Gatekeeper Improvement Act and WIA`),
    ),
  ],
  subjects: ['staff'],
  data: ['name', 'phone', 'address', 'absence', 'absence-work', 'absence-law', 'employment'],
  absent: ['health', 'bsn', 'notes'],
  source: ['self', 'other-company'],
  obligatory: 'law-required',
  recipients: { ticked: ['occupational-health', 'uwv'], more: ['insurer', 'accountant'] },
  suppliers: ids('occupational-health absence-system payroll-bureau afas nmbrs microsoft-365 own-computer paper'),
  access: ['management', 'hr', 'team-leads'],
  retention: [
    byGuideline(2, 'years', 'end-of-employment', {
      category: ['Ziekmeldingen', 'Reports of illness'],
      ground: `De grens van de Autoriteit Persoonsgegevens (AP), de toezichthouder
               The limit of the Dutch data protection authority (AP)`,
    }),
    byGuideline(2, 'years', 'end-of-reintegration', {
      category: ['Dossier over de terugkeer naar het werk', 'File about the return to work'],
      ground: ['Ook van de AP', 'Of the AP too'],
    }),
  ],
  security: ['separate', 'few-viewers', 'locked-cabinet'],
  values: {
    sensitive: ['health'],
    'sensitive-exception': ['employment'],
    'source-company': t(`De bedrijfsarts: alleen welk werk kan, nooit waarom
                         The company doctor: which work is possible, never why`),
    'review-interval': 'months-6',
    'dpia-status': 'not-needed',
    'dpia-reason': reasonsAgainstDpia.absence,
  },
});

export const hours = activity({
  id: 'hours',
  name: t('Uren, verlof en rooster', 'Hours, leave and schedule'),
  describes: t('Voor wie roosters maakt of uren bijhoudt.', 'For businesses that make schedules or keep hours.'),
  purposes: [
    legal(
      t('Werktijden en rusttijden bijhouden', 'Keeping working hours and rest'),
      t('Art. 4:3 Arbeidstijdenwet', 'Art. 4:3 of the Dutch Working Hours Act'),
    ),
    contract(t('Het juiste loon en verlof berekenen', 'Working out the right pay and leave'), workAgreement),
    interest(
      t('Het werk plannen', 'Planning the work'),
      t('Wij willen weten wie wanneer kan werken.', 'We want to know who can work when.'),
    ),
  ],
  subjects: ['staff', 'hired-workers', 'former-staff'],
  data: { ticked: ['name', 'working-hours', 'leave', 'employment'], more: ['phone', 'email', 'orders'] },
  absent: ['location', 'absence', 'health'],
  source: ['self', 'colleague'],
  obligatory: 'law-required',
  recipients: { ticked: ['accountant'], more: ['client', 'tax-office'] },
  suppliers: ['shiftbase', 'payroll-bureau', 'afas', 'nmbrs', 'whatsapp', 'microsoft-365', 'google-workspace', 'paper'],
  access: ['management', 'planning', 'team-leads', 'payroll', 'administration'],
  retention: [
    byLaw(52, 'weeks', 'event-date', {
      category: ['Werktijden en rusttijden', 'Working hours and rest'],
      ground: ['Arbeidstijdenbesluit', 'Dutch Working Hours Decree'],
    }),
    byLaw(7, 'years', 'end-of-financial-year', {
      category: ['Uren waar loon van afhangt', 'Hours that decide the pay'],
      ground: taxTerm,
    }),
  ],
});

export const recruitment = activity({
  id: 'recruitment',
  name: t('Sollicitanten', 'Job applicants'),
  describes: t(`Voor wie nieuw personeel zoekt: brieven, gesprekken en keuze.
                For recruiting: letters, interviews and choice.`),
  purposes: [
    contract(
      t('Kijken of iemand bij het werk past', 'Seeing whether somebody fits the job'),
      t('De sollicitatie, als stap naar een arbeidscontract', 'The application, as a step towards a contract'),
    ),
    interest(
      t('Bellen met een referentie, als de sollicitant dat weet', 'Calling a reference, if the applicant knows'),
      t('Wij willen weten hoe iemand eerder werkte.', 'We want to know how somebody worked before.'),
    ),
    consent(
      t('Een brief langer bewaren voor een volgende vacature', 'Keeping a letter longer for a next vacancy'),
      t(`In de mail met de afwijzing. Wij bewaren het antwoord.
         In the e-mail with the rejection. We keep the answer.`),
      'contact',
    ),
  ],
  subjects: ['applicants', 'references'],
  data: {
    ticked: ['name', 'address', 'email', 'phone', 'cv', 'training', 'interview-notes', 'references'],
    more: ['assessment', 'vog', 'date-of-birth', 'correspondence'],
  },
  absent: ['bsn', 'id-copy', 'health', 'photo', 'nationality', 'family'],
  source: ['self', 'public', 'other-company'],
  obligatory: 'cannot-help',
  recipients: { ticked: ['nobody'], more: ['recruiter', 'assessment-agency'] },
  suppliers: ids('recruitment-system recruitment-agency linkedin microsoft-365 google-workspace own-computer paper'),
  access: ['management', 'hr', 'team-leads', 'administration'],
  retention: [
    byGuideline(4, 'weeks', 'end-of-procedure', {
      category: ['Brieven en cv’s van wie het niet werd', 'Letters and CVs of those not chosen'],
      ground: `Volgens de Autoriteit Persoonsgegevens (AP), de toezichthouder
               According to the Dutch data protection authority (AP)`,
    }),
    byGuideline(1, 'years', 'end-of-procedure', {
      category: ['Hetzelfde, als de sollicitant dat goedvindt', 'The same, if the applicant agrees'],
      ground: ['Gebruikelijk is hoogstens 1 jaar', 'Usual is 1 year at most'],
    }),
  ],
  security: ['few-viewers'],
  values: {
    'source-company': t('Een wervingsbureau, of een eerdere werkgever', 'A recruitment agency, or an earlier employer'),
  },
});

export const hiredWorkers = activity({
  id: 'hired-workers',
  name: t("Zzp'ers en inhuur", 'Freelancers and hired workers'),
  describes: t(`Voor wie zzp'ers of uitzendkrachten laat werken.
                For businesses that have freelancers or temporary workers.`),
  purposes: [
    contract(
      t('Inhuren en betalen', 'Hiring and paying'),
      t("De opdracht aan de zzp'er", 'The job given to the freelancer'),
    ),
    legal(
      t('Aansprakelijkheid voor belasting beperken', 'Limiting liability for tax'),
      t(`Art. 34 en 35 Invorderingswet 1990 en de Uitvoeringsregeling verplicht gebruik BSN
         Art. 34 and 35 of the Dutch Collection of State Taxes Act 1990 and the regulation on the use of the BSN`),
    ),
    legal(
      t(`Papieren bewaren, alleen van wie van buiten Europa komt
         Keeping papers, only of workers from outside Europe`),
      t('Art. 15 Wet arbeid vreemdelingen (Wav)', 'Art. 15 of the Dutch Foreign Nationals Employment Act (Wav)'),
    ),
    interest(
      t('Het werk plannen en overleggen', 'Planning the work and consulting'),
      t('Wij willen het werk op tijd en goed gedaan krijgen.', 'We want the work done in time and well.'),
    ),
    legal(t('De administratie voor de Belastingdienst bijhouden', 'Keeping the records for the tax office'), taxAct),
  ],
  subjects: ['hired-workers'],
  data: {
    ticked: ['name', 'email', 'phone', 'contract', 'kvk-number', 'vat-number', 'invoices', 'working-hours', 'bsn'],
    more: ['bank-account', 'address', 'id-copy', 'nationality'],
  },
  absent: ['health', 'date-of-birth'],
  source: ['self', 'other-company', 'public'],
  obligatory: 'law-required',
  recipients: { ticked: ['tax-office', 'accountant'], more: ['client', 'recruiter'] },
  suppliers: ['recruitment-agency', 'moneybird', 'exact', 'accountant', 'microsoft-365', 'own-computer', 'paper'],
  access: ['management', 'administration', 'planning', 'team-leads', 'hr'],
  retention: [
    byLaw(7, 'years', 'end-of-financial-year', {
      category: ['Contract, uren en rekeningen', 'Contract, hours and invoices'],
      ground: taxTerm,
    }),
    byLaw(5, 'years', 'end-of-calendar-year-work-ended', {
      category: `Kopie van het identiteitsbewijs van wie van buiten Europa komt
                 Copy of the ID of workers from outside Europe`,
      ground: ['Art. 15 Wet arbeid vreemdelingen (Wav)', 'Art. 15 of the Dutch Foreign Nationals Employment Act (Wav)'],
    }),
  ],
  security: ['locked-cabinet'],
  values: {
    'source-company': t('Het uitzendbureau of de onderaannemer', 'The agency or the subcontractor'),
    bsn: 'law',
    'bsn-law': ['chain-liability'],
    ...smallStaff,
  },
});
