// Customers, newsletters, forms, events, reviews and social media.

import { t } from '../../../../core/text.js';
import { alike, type SupplierEntry } from './entry.js';

const crm = t('Klanten en offertes bijhouden', 'Keeping track of customers and quotes');
const newsletter = t('Nieuwsbrieven sturen', 'Sending newsletters');
const questions = t('Vragen van klanten beantwoorden', 'Answering questions of customers');
const forms = t('Formulieren en vragenlijsten', 'Forms and questionnaires');
const signingUp = t('Aanmelden voor evenementen', 'Signing up for events');
const reviews = t('Beoordelingen van klanten', 'Reviews by customers');
const posts = t('Berichten en advertenties', 'Posts and advertisements');
const stock = t('Klanten, voorraad en rekeningen', 'Customers, stock and invoices');
const ownForm = t('Formulier op de eigen website', 'Form on our own website');
const sending = t('Berichten en tickets sturen', 'Sending messages and tickets');
const recruiting = t('Berichten en werving', 'Posts and recruitment');
const advertisements = t('Advertenties', 'Advertisements');

export const customers: readonly SupplierEntry[] = [
  ...alike(
    { use: crm, role: 'processor', activities: ['customers'] },
    ['hubspot', 'HubSpot', 'hub spot'],
    ['teamleader', 'Teamleader', 'team leader', 'teamleader focus'],
    ['pipedrive', 'Pipedrive', 'pipe drive'],
    ['salesforce', 'Salesforce', 'sales force'],
    ['zoho-crm', 'Zoho CRM', 'zoho'],
    ['simplicate', 'Simplicate'],
    ['gripp', 'Gripp'],
  ),
  ...alike({ use: stock }, ['odoo', 'Odoo']),
  ...alike(
    { use: questions, role: 'processor', activities: ['contact-form'] },
    ['zendesk', 'Zendesk', 'zen desk'],
    ['trengo', 'Trengo'],
  ),
];

export const newsletters: readonly SupplierEntry[] = alike(
  { use: newsletter, role: 'processor', activities: ['newsletter'] },
  ['mailchimp', 'Mailchimp', 'mail chimp'],
  ['laposta', 'Laposta', 'la posta'],
  ['mailerlite', 'MailerLite', 'mailer lite', 'mailerlight'],
  ['brevo', 'Brevo', 'sendinblue'],
  ['activecampaign', 'ActiveCampaign', 'active campaign'],
  ['spotler', 'Spotler', 'mailplus'],
  ['mailblue', 'MailBlue', 'mail blue'],
  ['klaviyo', 'Klaviyo'],
  ['enormail', 'Enormail'],
);

export const asking: readonly SupplierEntry[] = [
  ...alike(
    { use: forms, role: 'processor' },
    ['google-forms', 'Google Forms', 'google formulieren', 'google form'],
    ['microsoft-forms', 'Microsoft Forms', 'ms forms'],
    ['typeform', 'Typeform', 'type form'],
    ['jotform', 'Jotform', 'jot form'],
    ['surveymonkey', 'SurveyMonkey', 'survey monkey'],
  ),
  ...alike(
    { use: ownForm, activities: ['contact-form'] },
    ['gravity-forms', 'Gravity Forms', 'gravityforms'],
    ['contact-form-7', 'Contact Form 7'],
  ),
];

export const events: readonly SupplierEntry[] = [
  ...alike(
    { use: signingUp, activities: ['events'] },
    ['tickets', t('Onze ticketdienst', 'Our ticket service'), 'ticketdienst'],
    ['eventbrite', 'Eventbrite', 'event brite'],
    ['ticketkantoor', 'Ticketkantoor', 'ticket kantoor'],
    ['eventix', 'Eventix', 'weeztix'],
    ['aanmelder', 'Aanmelder.nl', 'aanmelder'],
  ),
  ...alike({ use: sending }, ['cm-com', 'CM.com']),
];

export const publicity: readonly SupplierEntry[] = [
  ...alike(
    { use: posts },
    ['meta', t('Facebook of Instagram', 'Facebook or Instagram'), 'facebook', 'instagram', 'meta', 'insta', 'fb'],
    ['tiktok', 'TikTok', 'tik tok'],
    ['youtube', 'YouTube', 'you tube'],
  ),
  ...alike({ use: recruiting, role: 'own-controller' }, ['linkedin', 'LinkedIn', 'linked in']),
  ...alike({ use: advertisements }, ['google-ads', 'Google Ads', 'google adwords', 'adwords']),
  ...alike(
    { use: reviews },
    [
      'google-business',
      t('Google Bedrijfsprofiel', 'Google Business Profile'),
      'google mijn bedrijf',
      'google my business',
    ],
    ['trustpilot', 'Trustpilot', 'trust pilot'],
    ['kiyoh', 'Kiyoh', 'klantenvertellen'],
    ['webwinkelkeur', 'WebwinkelKeur', 'webwinkel keur'],
  ),
];
