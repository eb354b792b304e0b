// Work behind the scenes: computers, calls, AI, events, complaints, privacy requests.

import { t } from '../../../../core/text.js';
import { ids } from '../../../../core/word-list.js';
import { activity, byChoice, byGuideline, consent, contract, interest, legal } from './build.js';

const officePrograms = ['microsoft-365', 'google-workspace', 'slack', 'own-computer', 'phone', 'paper'];

export const computers = activity({
  id: 'computers',
  name: t('Computers, accounts en mail', 'Computers, accounts and e-mail'),
  describes: t('Voor wie met computers en mail werkt.', 'For businesses that work with computers and e-mail.'),
  purposes: [
    interest(
      t('Computers laten werken en beveiligen', 'Running and securing computers'),
      t(`Wij willen dat onze computers veilig zijn en blijven werken.
         We want our computers to be safe and to keep working.`),
    ),
    interest(
      t('Uitzoeken wat er gebeurde na een incident', 'Finding out what happened after an incident'),
      t(`Wij willen schade beperken en herhaling voorkomen.
         We want to limit damage and prevent it from happening again.`),
      t(`Wij kijken alleen na een incident, en alleen wie dat moet.
         We only look after an incident, and only those who have to.`),
    ),
  ],
  subjects: { ticked: ['staff', 'hired-workers', 'correspondents'], more: ['interns', 'former-staff'] },
  data: {
    ticked: ids('name email account access-rights activity-log ip-address device correspondence files'),
    more: ['phone'],
  },
  absent: ['location', 'website-use'],
  source: ['own-systems'],
  obligatory: 'not-asked',
  recipients: { ticked: ['nobody'], more: ['police', 'insurer'] },
  suppliers: ['it-support', ...officePrograms.filter((name) => name !== 'paper'), 'dropbox', 'transip', 'combell'],
  access: ['management', 'it', 'administration'],
  retention: [
    byGuideline(6, 'months', 'event-date', {
      category: ['Logboeken van computers', 'Logs of computers'],
      ground: ['Gebruikelijk is hoogstens 6 maanden', 'Usual is 6 months at most'],
    }),
    byChoice(1, 'years', 'event-date', {
      category: ['Logboeken voor de beveiliging', 'Logs for security'],
      ground: ['Een aanval komt soms pas na maanden aan het licht.', 'An attack sometimes only shows after months.'],
    }),
    byChoice(30, 'days', 'end-of-employment', {
      category: ['Mailbox van wie weggaat', 'Mailbox of people who leave'],
      ground: `Zo lang krijgen mensen nog een automatisch antwoord. Daarna sluit de mailbox.
               So long people still get an automatic reply. Then the mailbox is closed.`,
    }),
  ],
  security: ['encrypted', 'access-log'],
});

export const telephony = activity({
  id: 'telephony',
  name: t('Bellen en gesprekken opnemen', 'Calling and recording calls'),
  describes: t('Voor wie gesprekken opneemt of uitschrijft.', 'For businesses that record or write out calls.'),
  purposes: [
    interest(
      t('Nagaan wat er is afgesproken', 'Checking what was agreed'),
      t('Wij willen bij een verschil kunnen terugluisteren.', 'We want to be able to listen again in a disagreement.'),
      t(`Wij zeggen het voor het gesprek begint. Wie niet wil, kan mailen.
         We say so before the call begins. Whoever does not want it can e-mail.`),
    ),
    interest(
      t('Collega’s leren hoe zij goed helpen', 'Teaching colleagues to help well'),
      t('Wij willen bellers goed helpen.', 'We want to help callers well.'),
      t('Wij gebruiken maar een paar gesprekken.', 'We only use a few calls.'),
    ),
  ],
  subjects: { ticked: ['callers', 'staff'], more: ['customers', 'business-contacts'] },
  data: { ticked: ['phone', 'call-details', 'sound-recording'], more: ['name', 'customer-number', 'transcript'] },
  absent: ['bank-account', 'health'],
  source: ['own-systems'],
  obligatory: 'not-asked',
  recipients: { ticked: ['nobody'], more: ['lawyer', 'police'] },
  suppliers: ['telephony', 'microsoft-365', 'it-support', 'zendesk'],
  access: ['management', 'customer-service', 'team-leads'],
  retention: [
    byChoice(4, 'weeks', 'recording-date', {
      category: ['Opnames', 'Recordings'],
      ground: `Een verschil blijkt bijna altijd binnen vier weken.
               A disagreement almost always shows within four weeks.`,
    }),
  ],
  security: ['few-viewers', 'auto-delete'],
});

export const ai = activity({
  id: 'ai',
  name: t('AI bij het werk', 'AI at work'),
  describes: t(`Voor wie ChatGPT, Copilot of iets dergelijks gebruikt.
                For those who use ChatGPT, Copilot or the like.`),
  purposes: [
    interest(
      t('Sneller schrijven, zoeken en samenvatten', 'Writing, searching and summarising faster'),
      t('Wij willen ons werk sneller en beter doen.', 'We want to do our work faster and better.'),
      t(`Wij vullen geen namen of gevoelige gegevens in als het zonder kan.
         We leave out names and sensitive data where we can.`),
    ),
  ],
  subjects: { ticked: ['staff', 'mentioned-people'], more: ['customers', 'business-contacts'] },
  data: { ticked: ['account', 'prompts', 'files'], more: ['name', 'email', 'correspondence'] },
  absent: ['bsn', 'id-copy', 'health', 'salary'],
  source: ['own-systems', 'colleague'],
  obligatory: 'not-asked',
  recipients: { ticked: ['nobody'], more: ['client'] },
  suppliers: ['chatgpt', 'copilot', 'gemini', 'claude', 'microsoft-365', 'google-workspace'],
  access: ['management', 'administration', 'marketing', 'it', 'everybody'],
  retention: [
    byChoice(30, 'days', 'event-date', {
      category: ['Vragen en antwoorden', 'Questions and answers'],
      ground: ['Wat wij willen bewaren, staat al ergens anders.', 'What we want to keep is already somewhere else.'],
    }),
  ],
  security: ['staff-awareness', 'no-training', 'agreements'],
  values: { risks: ['new-technology'], 'review-interval': 'months-6' },
});

export const events = activity({
  id: 'events',
  name: t("Evenementen en foto's", 'Events and photos'),
  describes: t(`Voor wie iets organiseert of foto's plaatst.
                For businesses that organise something or post photos.`),
  purposes: [
    contract(
      t('Het evenement organiseren', 'Organising the event'),
      t('De aanmelding voor het evenement', 'The registration for the event'),
    ),
    consent(
      t('Foto’s plaatsen waarop mensen herkenbaar zijn', 'Posting photos in which people can be recognised'),
      t(`Bij de aanmelding, of op de dag zelf. Wij bewaren wie ja zei.
         With the registration, or on the day. We keep who said yes.`),
      'contact',
    ),
    interest(
      t('Een verslag maken van de dag, zonder herkenbare mensen', 'Reporting on the day, without recognisable people'),
      t('Wij willen laten zien wat wij doen.', 'We want to show what we do.'),
    ),
  ],
  subjects: { ticked: ['participants', 'customers'], more: ['staff', 'children', 'business-contacts', 'members'] },
  data: { ticked: ['name', 'email', 'registration', 'photo', 'consent-proof'], more: ['phone', 'employer'] },
  absent: ['diet', 'date-of-birth', 'health'],
  source: ['self', 'other-company'],
  obligatory: 'cannot-help',
  recipients: { ticked: ['venue', 'social-media'], more: ['public'] },
  suppliers: ['tickets', 'meta', 'linkedin', 'mailchimp', 'laposta', 'microsoft-365', 'google-workspace', 'phone'],
  access: ['management', 'marketing', 'administration', 'shop'],
  retention: [
    byChoice(1, 'years', 'event-date', {
      category: ['Aanmeldingen', 'Registrations'],
      ground: ['Zo kunnen wij vragen achteraf nog beantwoorden.', 'Then we can still answer questions afterwards.'],
    }),
    byChoice(0, 'days', 'withdrawal', {
      category: ['Foto’s', 'Photos'],
      ground: ['Zegt iemand nee, dan halen wij de foto weg.', 'If somebody says no, we remove the photo.'],
    }),
  ],
  security: ['few-viewers'],
  values: { 'source-company': t('De fotograaf', 'The photographer') },
});

export const complaints = activity({
  id: 'complaints',
  name: t('Klachten en geschillen', 'Complaints and disputes'),
  describes: t(`Voor wie klachten, garantie of ruzies afhandelt.
                For businesses that handle complaints, guarantees or disputes.`),
  purposes: [
    contract(
      t('Klachten en garantie afhandelen', 'Handling complaints and guarantees'),
      t('De koop of opdracht waar de klacht over gaat', 'The purchase or job the complaint is about'),
    ),
    interest(
      t('Onze rechten verdedigen', 'Defending our rights'),
      t('Wij willen ons kunnen verweren bij een claim.', 'We want to be able to defend ourselves against a claim.'),
    ),
    interest(
      t('Leren van wat er misging', 'Learning from what went wrong'),
      t('Wij willen het de volgende keer beter doen.', 'We want to do better the next time.'),
    ),
  ],
  subjects: { ticked: ['customers', 'opponents'], more: ['staff', 'suppliers', 'business-contacts'] },
  data: {
    ticked: ['name', 'address', 'email', 'phone', 'complaints', 'correspondence', 'evidence', 'outcome'],
    more: ['orders', 'customer-number', 'photo'],
  },
  absent: ['health', 'bsn', 'id-copy'],
  source: ['self', 'other-company'],
  obligatory: 'cannot-help',
  recipients: { ticked: ['lawyer', 'insurer', 'dispute-board'], more: ['carrier'] },
  suppliers: [...officePrograms, 'zendesk', 'teamleader', 'hubspot'],
  access: ['management', 'customer-service', 'administration'],
  retention: [
    byChoice(5, 'years', 'case-closed', {
      category: ['Het dossier van de klacht', 'The file of the complaint'],
      ground: `Zo lang kan iemand meestal nog een claim indienen (art. 3:307 en 3:310 BW).
               So long a claim can usually still be made (art. 3:307 and 3:310 Dutch Civil Code).`,
    }),
  ],
  security: ['few-viewers'],
  values: { 'source-company': t('De andere partij', 'The other party') },
});

export const privacyRequests = activity({
  id: 'privacy-requests',
  name: t('Privacyvragen en datalekken', 'Privacy requests and data breaches'),
  describes: t(`Voor wie vragen over gegevens beantwoordt en lekken opschrijft.
                For answering requests about data and writing down breaches.`),
  purposes: [
    legal(t('Vragen over gegevens beantwoorden', 'Answering requests about data'), t('Art. 12 AVG', 'Art. 12 GDPR')),
    legal(
      t('Datalekken opschrijven en melden', 'Writing down and reporting data breaches'),
      t('Art. 33 lid 5 AVG', 'Art. 33(5) GDPR'),
    ),
    legal(t('Laten zien wat wij deden', 'Showing what we did'), t('Art. 5 lid 2 AVG', 'Art. 5(2) GDPR')),
  ],
  subjects: { ticked: ['requesters', 'breach-people', 'bot-users'], more: ['staff', 'customers'] },
  data: {
    ticked: ['name', 'email', 'phone', 'privacy-requests', 'identity-check', 'breach-reports'],
    more: ['address', 'correspondence'],
  },
  absent: ['id-copy', 'bsn', 'date-of-birth'],
  source: ['self', 'colleague'],
  obligatory: 'cannot-help',
  recipients: { ticked: ['supervisor'], more: ['insurer', 'police', 'lawyer'] },
  suppliers: officePrograms,
  access: ['privacy', 'management', 'it'],
  retention: [
    byChoice(5, 'years', 'request-handled', {
      category: ['Vragen en antwoorden', 'Requests and answers'],
      ground: ['Zo kunnen wij later laten zien wat wij antwoordden.', 'Then we can show later what we answered.'],
    }),
    byChoice(5, 'years', 'case-closed', {
      category: ['Meldingen van datalekken', 'Reports of data breaches'],
      ground: `Art. 33 lid 5 AVG noemt geen termijn. Zo kunnen wij later laten zien wat wij deden.
               Art. 33(5) GDPR gives no term. Then we can show later what we did.`,
    }),
  ],
  security: ['few-viewers', 'access-log'],
});
