// What people pick from in a description of an activity: groups, receivers, reasons and moments.
import type { Option } from '../../../core/engine/checklist.js';

export const subjects: readonly Option[] = [
  { id: 'customers', label: { nl: 'Klanten', en: 'Customers' } },
  { id: 'business-contacts', label: { nl: 'Contactpersonen bij bedrijven', en: 'Contact persons at companies' } },
  { id: 'quote-requesters', label: { nl: 'Mensen die een offerte vroegen', en: 'People who asked for a quote' } },
  { id: 'former-customers', label: { nl: 'Oud-klanten', en: 'Former customers' } },
  { id: 'staff', label: { nl: 'Medewerkers', en: 'Staff' } },
  { id: 'former-staff', label: { nl: 'Oud-medewerkers', en: 'Former staff' } },
  { id: 'interns', label: { nl: 'Stagiairs', en: 'Interns' } },
  { id: 'hired-workers', label: { nl: "Zzp'ers en uitzendkrachten", en: 'Freelancers and temporary workers' } },
  { id: 'applicants', label: { nl: 'Sollicitanten', en: 'Job applicants' } },
  {
    id: 'emergency-contacts',
    label: { nl: 'Familie of vrienden, voor nood', en: 'Family or friends, for emergencies' },
  },
  { id: 'suppliers', label: { nl: 'Leveranciers met een eenmanszaak', en: 'Suppliers who are sole traders' } },
  { id: 'subscribers', label: { nl: 'Lezers van de nieuwsbrief', en: 'Readers of the newsletter' } },
  { id: 'website-visitors', label: { nl: 'Bezoekers van de website', en: 'Visitors of the website' } },
  {
    id: 'visitors',
    label: { nl: 'Bezoekers van het gebouw of de winkel', en: 'Visitors of the building or the shop' },
  },
  { id: 'members', label: { nl: 'Leden en vrijwilligers', en: 'Members and volunteers' } },
  { id: 'patients', label: { nl: 'Patiënten of cliënten', en: 'Patients or clients' } },
  { id: 'children', label: { nl: 'Kinderen jonger dan 16 jaar', en: 'Children under 16' } },
  { id: 'bot-users', label: { nl: 'Mensen die AVG-maatje gebruiken', en: 'People who use AVG-maatje' } },
  { id: 'references', label: { nl: 'Mensen die een referentie geven', en: 'People who give a reference' } },
  { id: 'passers-by', label: { nl: 'Voorbijgangers', en: 'Passers-by' } },
  { id: 'recipients-of-orders', label: { nl: 'Mensen die een pakket krijgen', en: 'People who receive a parcel' } },
  { id: 'correspondents', label: { nl: 'Mensen met wie u mailt', en: 'People you e-mail with' } },
  { id: 'participants', label: { nl: 'Deelnemers aan een evenement', en: 'Participants of an event' } },
  { id: 'callers', label: { nl: 'Bellers', en: 'Callers' } },
  { id: 'opponents', label: { nl: 'De andere partij bij een geschil', en: 'The other party in a dispute' } },
  { id: 'mentioned-people', label: { nl: 'Mensen over wie een tekst gaat', en: 'People a text is about' } },
  { id: 'requesters', label: { nl: 'Mensen met een privacyvraag', en: 'People with a privacy request' } },
  { id: 'breach-people', label: { nl: 'Mensen die een datalek raakt', en: 'People affected by a data breach' } },
];

export const recipients: readonly Option[] = [
  { id: 'tax-office', label: { nl: 'Belastingdienst', en: 'Tax office' } },
  { id: 'accountant', label: { nl: 'Accountant', en: 'Accountant' } },
  { id: 'carrier', label: { nl: 'Bezorger', en: 'Carrier' } },
  { id: 'bank', label: { nl: 'Bank', en: 'Bank' } },
  {
    id: 'payment-service',
    label: { nl: 'Betaaldienst', en: 'Payment service' },
    hint: { nl: 'zoals iDEAL of pin', en: 'such as iDEAL or card' },
  },
  { id: 'debt-collector', label: { nl: 'Incassobureau of deurwaarder', en: 'Debt collector or bailiff' } },
  { id: 'uwv', label: { nl: 'UWV', en: 'UWV (employee insurance)' } },
  { id: 'pension-fund', label: { nl: 'Pensioenfonds', en: 'Pension fund' } },
  {
    id: 'occupational-health',
    label: { nl: 'Arbodienst of bedrijfsarts', en: 'Occupational health service or doctor' },
  },
  { id: 'insurer', label: { nl: 'Verzekeraar', en: 'Insurer' } },
  { id: 'trainer', label: { nl: 'School of opleider', en: 'School or trainer' } },
  { id: 'client', label: { nl: 'Opdrachtgever', en: 'Client we work for' } },
  { id: 'recruiter', label: { nl: 'Wervings- of uitzendbureau', en: 'Recruitment or temping agency' } },
  { id: 'lawyer', label: { nl: 'Advocaat of notaris', en: 'Lawyer or notary' } },
  { id: 'police', label: { nl: 'Politie', en: 'Police' } },
  { id: 'municipality', label: { nl: 'Gemeente', en: 'Municipality' } },
  { id: 'supervisor', label: { nl: 'Autoriteit Persoonsgegevens', en: 'Dutch data protection authority' } },
  { id: 'security-company', label: { nl: 'Beveiligingsbedrijf', en: 'Security company' } },
  {
    id: 'dispute-board',
    label: { nl: 'Rechter of geschillencommissie', en: 'Court or disputes committee' },
  },
  { id: 'assessment-agency', label: { nl: 'Testbureau', en: 'Assessment agency' } },
  { id: 'venue', label: { nl: 'Locatie of organisator', en: 'Venue or organiser' } },
  { id: 'social-media', label: { nl: 'Social media', en: 'Social media' } },
  { id: 'advertisers', label: { nl: 'Bedrijven die advertenties tonen', en: 'Companies that show advertisements' } },
  { id: 'public', label: { nl: 'Iedereen, bijvoorbeeld op internet', en: 'Everybody, for example on the internet' } },
  { id: 'nobody', label: { nl: 'Niemand', en: 'Nobody' } },
];

export const accessGroups: readonly Option[] = [
  { id: 'management', label: { nl: 'Eigenaar of directie', en: 'Owner or management' } },
  { id: 'administration', label: { nl: 'Administratie', en: 'Administration' } },
  { id: 'shop', label: { nl: 'Winkel of balie', en: 'Shop or counter' } },
  { id: 'sales', label: { nl: 'Verkoop', en: 'Sales' } },
  { id: 'customer-service', label: { nl: 'Klantenservice', en: 'Customer service' } },
  { id: 'planning', label: { nl: 'Planning', en: 'Planning' } },
  { id: 'production', label: { nl: 'Werkplaats of productie', en: 'Workshop or production' } },
  { id: 'delivery', label: { nl: 'Bezorging of buitendienst', en: 'Delivery or field staff' } },
  { id: 'purchasing', label: { nl: 'Inkoop', en: 'Purchasing' } },
  { id: 'marketing', label: { nl: 'Reclame en website', en: 'Advertising and website' } },
  { id: 'hr', label: { nl: 'Personeelszaken', en: 'Human resources' } },
  { id: 'payroll', label: { nl: 'Wie de lonen doet', en: 'Who does the payroll' } },
  { id: 'team-leads', label: { nl: 'Leidinggevenden', en: 'Managers' } },
  { id: 'it', label: { nl: 'IT', en: 'IT' } },
  { id: 'privacy', label: { nl: 'Wie voor privacy zorgt', en: 'Who takes care of privacy' } },
  { id: 'everybody', label: { nl: 'Iedereen in het bedrijf', en: 'Everybody in the business' } },
];

export const bases: readonly Option[] = [
  {
    id: 'contract',
    label: { nl: 'Om een afspraak met deze persoon na te komen', en: 'To keep an agreement with this person' },
    hint: {
      nl: 'bijvoorbeeld: hij heeft iets besteld (overeenkomst)',
      en: 'for example: he ordered something (contract)',
    },
  },
  {
    id: 'legal',
    label: { nl: 'Omdat een wet het van mij vraagt', en: 'Because a law asks it of me' },
    hint: {
      nl: 'bijvoorbeeld: de administratie voor de Belastingdienst (wettelijke plicht)',
      en: 'for example: the records for the tax office (legal obligation)',
    },
  },
  {
    id: 'legitimate',
    label: {
      nl: 'Omdat mijn bedrijf er een goede reden voor heeft, en de persoon er weinig last van heeft',
      en: 'Because my business has a good reason, and it hardly bothers the person',
    },
    hint: { nl: 'gerechtvaardigd belang', en: 'legitimate interest' },
  },
  {
    id: 'consent',
    label: { nl: 'Omdat de persoon ja heeft gezegd', en: 'Because the person said yes' },
    hint: {
      nl: 'toestemming; dit past alleen als "nee" ook echt mag',
      en: 'consent; this only fits if "no" is really allowed',
    },
  },
  {
    id: 'vital',
    label: { nl: 'Om iemands leven te beschermen', en: "To protect somebody's life" },
    hint: { nl: 'vitaal belang; alleen in noodgevallen', en: 'vital interest; only in emergencies' },
  },
  {
    id: 'public-task',
    label: {
      nl: 'Voor een taak die de wet mij voor iedereen geeft',
      en: 'For a task that the law gives me for everybody',
    },
    hint: {
      nl: 'komt bij bedrijven bijna nooit voor (algemeen belang)',
      en: 'almost never happens in a business (public task)',
    },
  },
];

export const retentionStarts: readonly Option[] = [
  {
    id: 'end-of-financial-year',
    label: { nl: 'Na het einde van het boekjaar', en: 'After the end of the financial year' },
  },
  { id: 'last-contact', label: { nl: 'Na het laatste contact', en: 'After the last contact' } },
  { id: 'end-of-relation', label: { nl: 'Als u geen zaken meer doet', en: 'When you no longer do business' } },
  { id: 'end-of-contract', label: { nl: 'Na het einde van het contract', en: 'After the end of the contract' } },
  { id: 'end-of-employment', label: { nl: 'Als iemand uit dienst is', en: 'When somebody has left the job' } },
  {
    id: 'end-of-calendar-year-of-employment-end',
    label: { nl: 'Na het jaar waarin iemand uit dienst ging', en: 'After the year in which somebody left the job' },
  },
  {
    id: 'end-of-calendar-year-work-ended',
    label: { nl: 'Na het jaar waarin het werk stopte', en: 'After the year in which the work ended' },
  },
  { id: 'end-of-procedure', label: { nl: 'Als de sollicitatie voorbij is', en: 'When the job application is over' } },
  {
    id: 'end-of-reintegration',
    label: { nl: 'Als de re-integratie klaar is', en: 'When the return to work is complete' },
  },
  { id: 'case-closed', label: { nl: 'Als de zaak is afgesloten', en: 'When the case is closed' } },
  { id: 'request-handled', label: { nl: 'Als de vraag is beantwoord', en: 'When the question is answered' } },
  { id: 'event-date', label: { nl: 'Na de dag dat het gebeurde', en: 'After the day it happened' } },
  { id: 'visit-date', label: { nl: 'Na het bezoek', en: 'After the visit' } },
  { id: 'choice-date', label: { nl: 'Na de dag van de keuze', en: 'After the day of the choice' } },
  { id: 'last-login', label: { nl: 'Nadat iemand voor het laatst inlogde', en: 'After somebody last logged in' } },
  { id: 'recording-date', label: { nl: 'Na de opname', en: 'After the recording' } },
  { id: 'withdrawal', label: { nl: 'Als iemand zijn toestemming intrekt', en: 'When somebody withdraws consent' } },
  { id: 'no-longer-used', label: { nl: 'Als u het niet meer gebruikt', en: 'When you no longer use it' } },
  {
    id: 'end-of-exposure',
    label: { nl: 'Na het laatste werk met een gevaarlijke stof', en: 'After the last work with a dangerous substance' },
  },
  {
    id: 'end-of-first-use-year',
    label: {
      nl: 'Na het jaar waarin u het pand in gebruik nam',
      en: 'After the year in which you first used the building',
    },
  },
];

/** Art. 9(2) GDPR and art. 22 to 30 UAVG, those of a small business first. Criminal offences have a list of their own. */
export const sensitiveExceptions: readonly Option[] = [
  {
    id: 'employment',
    label: {
      nl: 'Ik ben werkgever, en een wet of cao vraagt het',
      en: 'I am the employer, and a law or collective agreement asks it',
    },
    hint: {
      nl: 'gezondheid; ook hulp bij terugkeer na ziekte (art. 30 lid 1 UAVG)',
      en: 'health; also help with return after illness (art. 30(1) UAVG)',
    },
  },
  {
    id: 'explicit-consent',
    label: { nl: 'De persoon heeft er duidelijk ja op gezegd', en: 'The person clearly said yes to it' },
    hint: {
      nl: 'uitdrukkelijke toestemming; bij personeel telt dit bijna nooit (art. 22 UAVG)',
      en: 'explicit consent; for staff this almost never counts (art. 22 UAVG)',
    },
  },
  {
    id: 'care',
    label: { nl: 'Ik geef zorg aan deze persoon', en: 'I give care to this person' },
    hint: {
      nl: 'gezondheid; voor zorgverleners (art. 30 lid 3 UAVG)',
      en: 'health; for care providers (art. 30(3) UAVG)',
    },
  },
  {
    id: 'care-by-others',
    label: { nl: 'Ik ben een school, verzekeraar of reclassering', en: 'I am a school, insurer or probation service' },
    hint: { nl: 'gezondheid (art. 30 lid 2 en 3 UAVG)', en: 'health (art. 30(2) and (3) UAVG)' },
  },
  {
    id: 'authentication',
    label: { nl: 'Het is nodig voor de beveiliging', en: 'It is needed for security' },
    hint: {
      nl: 'alleen vingerafdruk of gezicht, en een pas is niet genoeg (art. 29 UAVG)',
      en: 'only fingerprint or face, and a pass is not enough (art. 29 UAVG)',
    },
  },
  {
    id: 'members',
    label: { nl: 'Het zijn leden van onze kerk, bond of partij', en: 'They are members of our church, union or party' },
    hint: { nl: 'alleen voor eigen leden (art. 22 UAVG)', en: 'own members only (art. 22 UAVG)' },
  },
  {
    id: 'identification',
    label: { nl: 'Anders herkennen we de persoon niet', en: 'Otherwise we cannot identify the person' },
    hint: { nl: 'alleen afkomst, zoals op een foto (art. 25 UAVG)', en: 'only origin, as on a photo (art. 25 UAVG)' },
  },
  {
    id: 'positive-action',
    label: { nl: 'Wij helpen een groep met achterstand vooruit', en: 'We help a disadvantaged group forward' },
    hint: { nl: 'alleen afkomst, met strenge regels (art. 25 UAVG)', en: 'only origin, strict rules (art. 25 UAVG)' },
  },
  {
    id: 'political-function',
    label: { nl: 'Het gaat om een functie in de politiek', en: 'It is about a political function' },
    hint: { nl: 'alleen politieke mening (art. 26 UAVG)', en: 'only political opinion (art. 26 UAVG)' },
  },
  {
    id: 'spiritual-care',
    label: { nl: 'Wij geven geestelijke verzorging', en: 'We give spiritual care' },
    hint: {
      nl: 'alleen geloof, en niet als iemand bezwaar maakt (art. 27 UAVG)',
      en: 'only religion, and not after an objection (art. 27 UAVG)',
    },
  },
  {
    id: 'genetic-own',
    label: { nl: 'Het gaat over de persoon van wie het DNA is', en: 'It is about the person whose DNA it is' },
    hint: { nl: 'alleen DNA (art. 28 UAVG)', en: 'only DNA (art. 28 UAVG)' },
  },
  {
    id: 'research',
    label: { nl: 'Het is voor onderzoek of statistiek', en: 'It is for research or statistics' },
    hint: {
      nl: 'in het algemeen belang, als ja vragen niet lukt (art. 24 UAVG)',
      en: 'in the public interest, if asking is impossible (art. 24 UAVG)',
    },
  },
  {
    id: 'legal-claim',
    label: { nl: 'Het is nodig voor een rechtszaak of geschil', en: 'It is needed for a court case or dispute' },
    hint: { nl: 'art. 22 UAVG', en: 'art. 22 UAVG' },
  },
  {
    id: 'made-public',
    label: { nl: 'De persoon heeft het zelf openbaar gemaakt', en: 'The person made it public' },
    hint: { nl: 'art. 22 UAVG', en: 'art. 22 UAVG' },
  },
  {
    id: 'emergency',
    label: { nl: 'Iemands leven loopt gevaar', en: "Somebody's life is in danger" },
    hint: { nl: 'en de persoon kan zelf geen ja zeggen (art. 22 UAVG)', en: 'and cannot say yes (art. 22 UAVG)' },
  },
  {
    id: 'treaty',
    label: { nl: 'Een internationale regel verplicht het', en: 'A rule of international law demands it' },
    hint: { nl: 'zeldzaam (art. 23 UAVG)', en: 'rare (art. 23 UAVG)' },
  },
];

/** Art. 10 GDPR with art. 31 to 33 UAVG. */
export const criminalGrounds: readonly Option[] = [
  {
    id: 'own-protection',
    label: {
      nl: 'Ik bescherm mijn zaak tegen diefstal of fraude',
      en: 'I protect my business against theft or fraud',
    },
    hint: { nl: 'art. 33 lid 2 UAVG', en: 'art. 33(2) UAVG' },
  },
  {
    id: 'request-of-person',
    label: { nl: 'Ik beoordeel een aanvraag van de persoon', en: 'I judge a request of the person' },
    hint: { nl: 'zoals een sollicitatie (art. 33 lid 2 UAVG)', en: 'such as a job application (art. 33(2) UAVG)' },
  },
  {
    id: 'staff-rules',
    label: { nl: 'Het staat in regels met de ondernemingsraad', en: 'It is in rules agreed with the works council' },
    hint: { nl: 'over personeel (art. 33 lid 3 UAVG)', en: 'about staff (art. 33(3) UAVG)' },
  },
  {
    id: 'for-others',
    label: { nl: 'Ik heb een vergunning om het voor anderen te doen', en: 'I have a licence to do it for others' },
    hint: { nl: 'zoals een beveiliger (art. 33 lid 4 en 5 UAVG)', en: 'such as security (art. 33(4) and (5) UAVG)' },
  },
  {
    id: 'explicit-consent',
    label: { nl: 'De persoon heeft er duidelijk ja op gezegd', en: 'The person clearly said yes to it' },
    hint: { nl: 'art. 32 UAVG; bij personeel telt dit bijna nooit', en: 'art. 32 UAVG; for staff almost never' },
  },
  {
    id: 'legal-claim',
    label: { nl: 'Het is nodig voor een rechtszaak of geschil', en: 'It is needed for a court case or dispute' },
    hint: { nl: 'art. 32 UAVG', en: 'art. 32 UAVG' },
  },
  {
    id: 'made-public',
    label: { nl: 'De persoon heeft het zelf openbaar gemaakt', en: 'The person made it public' },
    hint: { nl: 'art. 32 UAVG', en: 'art. 32 UAVG' },
  },
  {
    id: 'emergency',
    label: { nl: 'Iemands leven loopt gevaar', en: "Somebody's life is in danger" },
    hint: { nl: 'art. 32 UAVG', en: 'art. 32 UAVG' },
  },
];

/** Acts that prescribe the number; another one can be typed. */
export const bsnLaws: readonly Option[] = [
  {
    id: 'payroll',
    label: { nl: 'Wet op de loonbelasting', en: 'Wages Tax Act' },
    hint: { nl: 'voor het loon van personeel (art. 28)', en: 'for the pay of staff (art. 28)' },
  },
  {
    id: 'social-insurance',
    label: { nl: 'Werknemersverzekeringen (UWV)', en: 'Employee insurance (UWV)' },
    hint: { nl: 'zoals ziekte, WIA en WW', en: 'such as illness, WIA and WW' },
  },
  {
    id: 'pension',
    label: { nl: 'Pensioenwet', en: 'Pensions Act' },
    hint: { nl: 'voor het pensioenfonds', en: 'for the pension fund' },
  },
  {
    id: 'chain-liability',
    label: { nl: 'Regels voor inhuur van personeel', en: 'Rules about hired workers' },
    hint: {
      nl: 'inlenersaansprakelijkheid en ketenaansprakelijkheid (Invorderingswet)',
      en: 'liability of hirers and in the chain (Collection of State Taxes Act)',
    },
  },
  {
    id: 'care',
    label: { nl: 'Regels voor de zorg', en: 'Rules about care' },
    hint: { nl: 'voor zorgverleners', en: 'for care providers' },
  },
];
