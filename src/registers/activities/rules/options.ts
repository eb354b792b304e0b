// What people pick from in a description of an activity: groups, receivers, reasons and moments.

import { valueAt } from '../../../core/engine/answers.js';
import type { ChoiceQuestion } from '../../../core/engine/checklist.js';
import { options } from '../../../core/engine/questions.js';
import { t } from '../../../core/text.js';

export const subjects = options({
  customers: ['Klanten', 'Customers'],
  'business-contacts': ['Contactpersonen bij bedrijven', 'Contact persons at companies'],
  'quote-requesters': ['Mensen die een offerte vroegen', 'People who asked for a quote'],
  'former-customers': ['Oud-klanten', 'Former customers'],
  staff: ['Medewerkers', 'Staff'],
  'former-staff': ['Oud-medewerkers', 'Former staff'],
  interns: ['Stagiairs', 'Interns'],
  'hired-workers': ["Zzp'ers en uitzendkrachten", 'Freelancers and temporary workers'],
  applicants: ['Sollicitanten', 'Job applicants'],
  'emergency-contacts': ['Familie of vrienden, voor nood', 'Family or friends, for emergencies'],
  suppliers: ['Leveranciers met een eenmanszaak', 'Suppliers who are sole traders'],
  subscribers: ['Lezers van de nieuwsbrief', 'Readers of the newsletter'],
  'website-visitors': ['Bezoekers van de website', 'Visitors of the website'],
  visitors: ['Bezoekers van het gebouw of de winkel', 'Visitors of the building or the shop'],
  members: ['Leden en vrijwilligers', 'Members and volunteers'],
  patients: ['Patiënten of cliënten', 'Patients or clients'],
  children: ['Kinderen jonger dan 16 jaar', 'Children under 16'],
  'bot-users': ['Mensen die AVG-maatje gebruiken', 'People who use AVG-maatje'],
  references: ['Mensen die een referentie geven', 'People who give a reference'],
  'passers-by': ['Voorbijgangers', 'Passers-by'],
  'recipients-of-orders': ['Mensen die een pakket krijgen', 'People who receive a parcel'],
  correspondents: ['Mensen met wie u mailt', 'People you e-mail with'],
  participants: ['Deelnemers aan een evenement', 'Participants of an event'],
  callers: ['Bellers', 'Callers'],
  opponents: ['De andere partij bij een geschil', 'The other party in a dispute'],
  'mentioned-people': ['Mensen over wie een tekst gaat', 'People a text is about'],
  requesters: ['Mensen met een privacyvraag', 'People with a privacy request'],
  'breach-people': ['Mensen die een datalek raakt', 'People affected by a data breach'],
});

export const recipients = options({
  'tax-office': ['Belastingdienst', 'Tax office'],
  accountant: ['Accountant', 'Accountant'],
  carrier: ['Bezorger', 'Carrier'],
  bank: ['Bank', 'Bank'],
  'payment-service': ['Betaaldienst', 'Payment service', 'zoals iDEAL of pin', 'such as iDEAL or card'],
  'debt-collector': ['Incassobureau of deurwaarder', 'Debt collector or bailiff'],
  uwv: ['UWV', 'UWV (employee insurance)'],
  'pension-fund': ['Pensioenfonds', 'Pension fund'],
  'occupational-health': ['Arbodienst of bedrijfsarts', 'Occupational health service or doctor'],
  insurer: ['Verzekeraar', 'Insurer'],
  trainer: ['School of opleider', 'School or training company'],
  client: ['Opdrachtgever', 'Client we work for'],
  recruiter: ['Wervings- of uitzendbureau', 'Recruitment or temping agency'],
  lawyer: ['Advocaat of notaris', 'Lawyer or notary'],
  police: ['Politie', 'Police'],
  municipality: ['Gemeente', 'Municipality'],
  supervisor: ['Autoriteit Persoonsgegevens', 'Dutch data protection authority'],
  'security-company': ['Beveiligingsbedrijf', 'Security company'],
  'dispute-board': ['Rechter of geschillencommissie', 'Court or disputes committee'],
  'assessment-agency': ['Testbureau', 'Assessment agency'],
  venue: ['Locatie of organisator', 'Venue or organiser'],
  'social-media': ['Social media', 'Social media'],
  advertisers: ['Bedrijven die advertenties tonen', 'Companies that show advertisements'],
  public: ['Iedereen, bijvoorbeeld op internet', 'Everybody, for example on the internet'],
  nobody: ['Niemand', 'Nobody'],
});

export const accessGroups = options({
  management: ['Eigenaar of directie', 'Owner or management'],
  administration: ['Administratie', 'Administration'],
  shop: ['Winkel of balie', 'Shop or counter'],
  sales: ['Verkoop', 'Sales'],
  'customer-service': ['Klantenservice', 'Customer service'],
  planning: ['Planning', 'Planning'],
  production: ['Werkplaats of productie', 'Workshop or production'],
  delivery: ['Bezorging of buitendienst', 'Delivery or field staff'],
  purchasing: ['Inkoop', 'Purchasing'],
  marketing: ['Reclame en website', 'Advertising and website'],
  hr: ['Personeelszaken', 'Human resources'],
  payroll: ['Wie de lonen doet', 'Who does the payroll'],
  'team-leads': ['Leidinggevenden', 'Managers'],
  it: ['IT', 'IT'],
  privacy: ['Wie voor privacy zorgt', 'Who takes care of privacy'],
  everybody: ['Iedereen in het bedrijf', 'Everybody in the business'],
});

export const bases = options({
  contract: `Om een afspraak met deze persoon na te komen
             To keep an agreement with this person
             bijvoorbeeld: hij heeft iets besteld (overeenkomst)
             for example: he ordered something (contract)`,
  legal: `Omdat een wet het van mij vraagt
          Because a law asks it of me
          bijvoorbeeld: de administratie voor de Belastingdienst (wettelijke plicht)
          for example: the records for the tax office (legal obligation)`,
  legitimate: `Omdat mijn bedrijf er een goede reden voor heeft, en de persoon er weinig last van heeft
               Because my business has a good reason, and it hardly bothers the person
               gerechtvaardigd belang
               legitimate interest`,
  consent: `Omdat de persoon ja heeft gezegd
            Because the person said yes
            toestemming; dit past alleen als "nee" ook echt mag
            consent; this only fits if "no" is really allowed`,
  vital: `Om iemands leven te beschermen
          To protect somebody's life
          vitaal belang; alleen in noodgevallen
          vital interest; only in emergencies`,
  'public-task': `Voor een taak die de wet mij voor iedereen geeft
                  For a task that the law gives me for everybody
                  komt bij bedrijven bijna nooit voor (algemeen belang)
                  almost never happens in a business (public task)`,
});

export const retentionStarts = options({
  'end-of-financial-year': ['Na het einde van het boekjaar', 'After the end of the financial year'],
  'last-contact': ['Na het laatste contact', 'After the last contact'],
  'end-of-relation': ['Als u geen zaken meer doet', 'When you no longer do business'],
  'end-of-contract': ['Na het einde van het contract', 'After the end of the contract'],
  'end-of-employment': ['Als iemand uit dienst is', 'When somebody has left the job'],
  'end-of-calendar-year-of-employment-end': `Na het jaar waarin iemand uit dienst ging
                                             After the year in which somebody left the job`,
  'end-of-calendar-year-work-ended': ['Na het jaar waarin het werk stopte', 'After the year in which the work ended'],
  'end-of-procedure': ['Als de sollicitatie voorbij is', 'When the job application is over'],
  'end-of-reintegration': ['Als de re-integratie klaar is', 'When the return to work is complete'],
  'case-closed': ['Als de zaak is afgesloten', 'When the case is closed'],
  'request-handled': ['Als de vraag is beantwoord', 'When the question is answered'],
  'event-date': ['Na de dag dat het gebeurde', 'After the day it happened'],
  'visit-date': ['Na het bezoek', 'After the visit'],
  'choice-date': ['Na de dag van de keuze', 'After the day of the choice'],
  'last-login': ['Nadat iemand voor het laatst inlogde', 'After somebody last logged in'],
  'last-change': ['Na de laatste wijziging', 'After the last change'],
  'recording-date': ['Na de opname', 'After the recording'],
  withdrawal: ['Als iemand zijn toestemming intrekt', 'When somebody withdraws consent'],
  'no-longer-used': ['Als u het niet meer gebruikt', 'When you no longer use it'],
  'end-of-exposure': ['Na het laatste werk met een gevaarlijke stof', 'After the last work with a dangerous substance'],
  'end-of-first-use-year': `Na het jaar waarin u het pand in gebruik nam
                            After the year in which you first used the building`,
});

/** Art. 9(2) GDPR and art. 22 to 30 UAVG, those of a small business first. Criminal offences have a list of their own. */
export const sensitiveExceptions = options({
  employment: `Ik ben werkgever, en een wet of cao vraagt het
               I am the employer, and a law or collective agreement asks it`,
  'explicit-consent': `De persoon heeft er duidelijk ja op gezegd
                       The person clearly said yes to it
                       bij personeel bijna nooit
                       for staff almost never`,
  care: `Ik geef zorg aan deze persoon
         I give care to this person`,
  'care-by-others': `Ik ben een school, verzekeraar of reclassering
                     I am a school, insurer or probation service`,
  authentication: `Het is nodig voor de beveiliging
                   It is needed for security
                   alleen vingerafdruk of gezicht, en een pas is niet genoeg (art. 29 UAVG)
                   only fingerprint or face, and a pass is not enough (art. 29 UAVG)`,
  members: `Het zijn leden van onze kerk, bond of partij
            They are members of our church, union or party`,
  identification: `Anders herkennen we de persoon niet
                   Otherwise we cannot identify the person
                   alleen afkomst, zoals op een foto (art. 25 UAVG)
                   only origin, as on a photo (art. 25 UAVG)`,
  'positive-action': `Wij helpen een groep met achterstand vooruit
                      We help a disadvantaged group forward
                      alleen afkomst, met strenge regels (art. 25 UAVG)
                      only origin, strict rules (art. 25 UAVG)`,
  'political-function': `Het gaat om een functie in de politiek
                         It is about a political function
                         alleen politieke mening (art. 26 UAVG)
                         only political opinion (art. 26 UAVG)`,
  'spiritual-care': `Wij geven geestelijke verzorging
                     We give spiritual care
                     alleen geloof, en niet als iemand bezwaar maakt (art. 27 UAVG)
                     only religion, and not after an objection (art. 27 UAVG)`,
  'genetic-own': `Het gaat over de persoon van wie het DNA is
                  It is about the person whose DNA it is
                  alleen DNA (art. 28 UAVG)
                  only DNA (art. 28 UAVG)`,
  research: `Het is voor onderzoek of statistiek
             It is for research or statistics`,
  'legal-claim': `Het is nodig voor een rechtszaak of geschil
                  It is needed for a court case or dispute`,
  'made-public': `De persoon heeft het zelf openbaar gemaakt
                  The person made it public`,
  emergency: `Iemands leven loopt gevaar
              Somebody's life is in danger`,
  treaty: `Een internationale regel verplicht het
           A rule of international law demands it`,
});

/** Exceptions that the law makes for some kinds of sensitive data only. */
const onlyFor: Readonly<Record<string, readonly string[]>> = {
  care: ['health', 'genetic'],
  'care-by-others': ['health', 'genetic'],
  authentication: ['biometric'],
  identification: ['origin'],
  'positive-action': ['origin'],
  'political-function': ['politics'],
  'spiritual-care': ['religion'],
  'genetic-own': ['genetic'],
};

/** The exceptions that can hold for the kinds of data that were ticked. */
export const exceptionsThatFit: NonNullable<ChoiceQuestion['offers']> = {
  from: ({ answers }) => {
    const ticked = valueAt(answers, 'sensitive');
    const kinds: readonly unknown[] = Array.isArray(ticked) ? ticked : [];
    return sensitiveExceptions
      .filter(({ id }) => onlyFor[id]?.some((kind) => kinds.includes(kind)) !== false)
      .map(({ id }) => id);
  },
  says: t('die kunnen passen bij wat is aangevinkt', 'those that can fit what was ticked'),
};

/** Art. 10 GDPR with art. 31 to 33 UAVG. */
export const criminalGrounds = options({
  'own-protection': `Ik bescherm mijn zaak tegen diefstal of fraude
                     I protect my business against theft or fraud
                     art. 33 lid 2 UAVG
                     art. 33(2) UAVG`,
  'request-of-person': `Ik beoordeel een aanvraag van de persoon
                        I judge a request of the person
                        zoals een sollicitatie (art. 33 lid 2 UAVG)
                        such as a job application (art. 33(2) UAVG)`,
  'staff-rules': `Het staat in regels met de ondernemingsraad
                  It is in rules agreed with the works council
                  over personeel (art. 33 lid 3 UAVG)
                  about staff (art. 33(3) UAVG)`,
  'for-others': `Ik heb een vergunning om het voor anderen te doen
                 I have a licence to do it for others
                 zoals een beveiliger (art. 33 lid 4 en 5 UAVG)
                 such as security (art. 33(4) and (5) UAVG)`,
  'explicit-consent': `De persoon heeft er duidelijk ja op gezegd
                       The person clearly said yes to it
                       art. 32 UAVG; bij personeel telt dit bijna nooit
                       art. 32 UAVG; for staff almost never`,
  'legal-claim': `Het is nodig voor een rechtszaak of geschil
                  It is needed for a court case or dispute
                  art. 32 UAVG
                  art. 32 UAVG`,
  'made-public': `De persoon heeft het zelf openbaar gemaakt
                  The person made it public
                  art. 32 UAVG
                  art. 32 UAVG`,
  emergency: ['Iemands leven loopt gevaar', "Somebody's life is in danger", 'art. 32 UAVG', 'art. 32 UAVG'],
});

/** Acts that prescribe the number; another one can be typed. */
export const bsnLaws = options({
  payroll: `Wet op de loonbelasting
            Wages Tax Act
            voor het loon van personeel (art. 28)
            for the pay of staff (art. 28)`,
  'social-insurance': `Werknemersverzekeringen (UWV)
                       Employee insurance (UWV)
                       zoals ziekte, WIA en WW
                       such as illness, WIA and WW`,
  pension: ['Pensioenwet', 'Pensions Act', 'voor het pensioenfonds', 'for the pension fund'],
  'chain-liability': `Regels voor inhuur van personeel
                      Rules about hired workers
                      inlenersaansprakelijkheid en ketenaansprakelijkheid (Invorderingswet)
                      liability of hirers and in the chain (Collection of State Taxes Act)`,
  care: `De Wabvpz (gegevens in de zorg)
         The Wabvpz (Dutch act on data in care)
         voor zorgverleners
         for care providers`,
});
