// What happens on the internet: newsletter, contact form, website.

import { t } from '../../../../core/text.js';
import { ids } from '../../../../core/word-list.js';
import { activity, byChoice, byGuideline, consent, contract, interest, legal } from './build.js';

export const newsletter = activity({
  id: 'newsletter',
  name: t('Nieuwsbrief', 'Newsletter'),
  describes: t(`Voor wie nieuws of aanbiedingen mailt, met een ja vooraf.
                For businesses that e-mail news or offers, with a yes beforehand.`),
  purposes: [
    consent(
      t(`Nieuws en acties sturen, en zien wat gelezen is
         Sending news and offers, and seeing what is read`),
      t(`Mensen vullen zelf hun mailadres in. Het programma bewaart de datum en de tekst.
         People enter their own e-mail address. The program keeps the date and the text.`),
      'link',
    ),
    legal(
      t(`Laten zien wie ja zei, en onthouden wie zich afmeldde
         Showing who said yes, and remembering who unsubscribed`),
      t(`Art. 7 lid 1 AVG en art. 11.7 Telecommunicatiewet
         Art. 7(1) GDPR and art. 11.7 of the Dutch Telecommunications Act`),
    ),
  ],
  subjects: { ticked: ['subscribers'], more: ['customers', 'business-contacts'] },
  data: {
    ticked: ['name', 'email', 'preferences', 'website-use', 'consent-proof'],
    more: ['employer', 'ip-address', 'phone'],
  },
  absent: ['date-of-birth', 'gender'],
  source: ['self', 'own-systems'],
  obligatory: 'voluntary',
  recipients: { ticked: ['nobody'], more: ['advertisers'] },
  suppliers: ['mailchimp', 'laposta', 'mailerlite', 'brevo', 'hubspot', 'microsoft-365', 'google-workspace'],
  access: ['management', 'marketing', 'sales', 'administration'],
  retention: [
    byChoice(0, 'days', 'withdrawal', {
      category: ['Naam, voorkeuren en wat iemand las', 'Name, preferences and what somebody read'],
      ground: ['Dan zijn ze niet meer nodig.', 'Then they are no longer needed.'],
    }),
    byChoice(5, 'years', 'withdrawal', {
      category: ['Mailadres, met bewijs van ja en afmelding', 'E-mail address, with proof of yes and unsubscribing'],
      ground: `Dit laat zien wie ja zei, en wij mailen niet opnieuw (art. 7 lid 1 AVG).
               This shows who said yes, and we do not mail again (art. 7(1) GDPR).`,
    }),
  ],
  security: ['double-opt-in', 'unsubscribe-link'],
});

export const contactForm = activity({
  id: 'contact-form',
  name: t('Vragen en contactformulier', 'Questions and contact form'),
  describes: t(`Voor wie vragen krijgt via de website, mail of telefoon.
                For businesses that get questions by website, e-mail or phone.`),
  purposes: [
    contract(
      t('Antwoord geven op een vraag over onze producten', 'Answering a question about our products'),
      t('De koop of opdracht waar iemand over nadenkt', 'The purchase or job somebody is thinking about'),
    ),
    interest(
      t('Andere vragen beantwoorden', 'Answering other questions'),
      t(`Wij willen iedereen die ons iets vraagt een antwoord geven.
         We want to answer everybody who asks us something.`),
    ),
  ],
  subjects: { ticked: ['website-visitors', 'customers'], more: ['business-contacts', 'callers'] },
  data: { ticked: ['name', 'email', 'phone', 'message'], more: ['address', 'employer', 'customer-number'] },
  absent: ['date-of-birth', 'health'],
  source: ['self'],
  obligatory: 'cannot-help',
  recipients: { ticked: ['nobody'], more: ['client'] },
  suppliers: ids('transip combell microsoft-365 google-workspace zendesk hubspot teamleader phone own-computer'),
  access: ['management', 'administration', 'customer-service', 'sales', 'shop', 'marketing'],
  retention: [
    byChoice(1, 'years', 'request-handled', {
      category: ['De vraag en het antwoord', 'The question and the answer'],
      ground: `Mensen komen vaak binnen een jaar terug op hun vraag.
               People often come back to their question within a year.`,
    }),
  ],
  security: ['secure-form'],
});

export const website = activity({
  id: 'website',
  name: t('Website en cookies', 'Website and cookies'),
  describes: t(`Voor wie een website heeft: laten werken, beveiligen en bezoek meten.
                For businesses with a website: running it, securing it and measuring visits.`),
  purposes: [
    interest(
      t('De website laten werken en beveiligen', 'Running and securing the website'),
      t('Wij willen een website die werkt en veilig is.', 'We want a website that works and is safe.'),
    ),
    interest(
      t('Bezoek tellen zonder mensen te volgen', 'Counting visits without following people'),
      t('Wij willen weten welke bladzijden mensen gebruiken.', 'We want to know which pages people use.'),
    ),
    consent(
      t(`Cookies die niet nodig zijn, zoals voor advertenties
         Cookies that are not needed, such as for advertisements`),
      t(`In de cookiemelding. Ja en nee staan er even groot. De website bewaart de keuze.
         In the cookie notice. Yes and no are equally large. The website keeps the choice.`),
      'settings',
    ),
  ],
  subjects: ['website-visitors'],
  data: {
    ticked: ['ip-address', 'cookie-id', 'device', 'website-use', 'cookie-choice'],
    more: ['location', 'preferences'],
  },
  absent: ['name', 'email'],
  source: ['own-systems'],
  obligatory: 'not-asked',
  recipients: { ticked: ['advertisers'], more: ['social-media', 'police'] },
  suppliers: ['transip', 'combell', 'woocommerce', 'shopify', 'google-analytics', 'matomo', 'meta', 'it-support'],
  access: ['management', 'marketing', 'it', 'administration'],
  retention: [
    byGuideline(6, 'months', 'visit-date', {
      category: ['Logboek van de website', 'Log of the website'],
      ground: ['Genoeg om een aanval te onderzoeken', 'Enough to study an attack'],
    }),
    byChoice(14, 'months', 'visit-date', {
      category: ['Bezoekcijfers en cookienummers', 'Figures about visits, and cookie numbers'],
      ground: ['Zo kunnen wij jaren vergelijken.', 'Then we can compare years.'],
    }),
    byChoice(6, 'months', 'choice-date', {
      category: ['Keuze voor cookies', 'Choice about cookies'],
      ground: ['Daarna vragen wij het opnieuw.', 'After that we ask again.'],
    }),
  ],
  security: ['secure-form', 'masked-ip'],
  values: { risks: ['advertising'] },
});
