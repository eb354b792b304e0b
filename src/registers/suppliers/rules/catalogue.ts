// Programs and companies that many small Dutch businesses use, so that nobody has to type them.

import { type Text, t } from '../../../core/text.js';

export interface SupplierEntry {
  /** `catalogue:` and a kebab-case name; a pick becomes a supplier of the organisation. */
  readonly id: `catalogue:${string}`;
  readonly name: Text;
  /** What it is used for. */
  readonly use: Text;
  /**
   * The option of the question `role`; `place` is a place in the business itself, with no other company behind it.
   * Given only where it is settled who decides about the data; without it the person is asked. Nothing is said here
   * about where a company keeps data or which contract it offers: that changes and has to be looked up.
   */
  readonly role?: 'processor' | 'own-controller' | 'place';
}

const accounting = t('Boekhouding en rekeningen', 'Accounting and invoices');
const payroll = t('Personeel en loon', 'Staff and payroll');
const office = t('Mail, bestanden en samenwerken', 'E-mail, files and working together');
const chat = t("Berichten met collega's", 'Messages with colleagues');
const newsletter = t('Nieuwsbrieven sturen', 'Sending newsletters');
const webshop = t('Webwinkel', 'Webshop');
const till = t('Kassa en winkel', 'Till and shop');
const payment = t('Betalingen van klanten', 'Payments by customers');
const parcel = t('Pakketten en post bezorgen', 'Delivering parcels and post');
const crm = t('Klanten en offertes bijhouden', 'Keeping track of customers and quotes');
const files = t('Bestanden bewaren en delen', 'Keeping and sharing files');
const hosting = t('Website en mail', 'Website and e-mail');

export const supplierCatalogue: readonly SupplierEntry[] = [
  // Places in the business.
  {
    id: 'catalogue:own-computer',
    name: t('Eigen computer of server', 'Own computer or server'),
    use: t('Bestanden op het eigen netwerk', 'Files on our own network'),
    role: 'place',
  },
  {
    id: 'catalogue:phone',
    name: t('Telefoon van de zaak', 'Business phone'),
    use: t('Contacten en berichten', 'Contacts and messages'),
    role: 'place',
  },
  {
    id: 'catalogue:paper',
    name: t('Papieren map', 'Paper folder'),
    use: t('Papieren in een kast of la', 'Papers in a cupboard or drawer'),
    role: 'place',
  },

  // Accounting.
  { id: 'catalogue:exact', name: t('Exact', 'Exact'), use: accounting, role: 'processor' },
  { id: 'catalogue:moneybird', name: t('Moneybird', 'Moneybird'), use: accounting, role: 'processor' },
  {
    id: 'catalogue:e-boekhouden',
    name: t('e-Boekhouden', 'e-Boekhouden'),
    use: accounting,
    role: 'processor',
  },
  { id: 'catalogue:snelstart', name: t('SnelStart', 'SnelStart'), use: accounting, role: 'processor' },
  { id: 'catalogue:twinfield', name: t('Twinfield', 'Twinfield'), use: accounting, role: 'processor' },
  { id: 'catalogue:yuki', name: t('Yuki', 'Yuki'), use: accounting, role: 'processor' },
  { id: 'catalogue:jortt', name: t('Jortt', 'Jortt'), use: accounting, role: 'processor' },
  {
    id: 'catalogue:accountant',
    name: t('Onze accountant of boekhouder', 'Our accountant or bookkeeper'),
    use: t('Boekhouding, jaarrekening en aangiften', 'Accounts, annual accounts and tax returns'),
  },

  // Staff.
  { id: 'catalogue:afas', name: t('AFAS', 'AFAS'), use: payroll, role: 'processor' },
  { id: 'catalogue:nmbrs', name: t('Nmbrs', 'Nmbrs'), use: payroll, role: 'processor' },
  { id: 'catalogue:loket', name: t('Loket.nl', 'Loket.nl'), use: payroll, role: 'processor' },
  {
    id: 'catalogue:payroll-bureau',
    name: t('Ons salarisbureau', 'Our payroll bureau'),
    use: t('Loonstroken en loonaangifte', 'Payslips and payroll tax returns'),
    role: 'processor',
  },
  {
    id: 'catalogue:shiftbase',
    name: t('Shiftbase', 'Shiftbase'),
    use: t('Roosters en uren', 'Schedules and hours'),
    role: 'processor',
  },
  {
    id: 'catalogue:occupational-health',
    name: t('Onze arbodienst', 'Our occupational health service'),
    use: t('Begeleiding bij ziekte', 'Guidance during illness'),
    role: 'own-controller',
  },

  // Office and chat.
  { id: 'catalogue:microsoft-365', name: t('Microsoft 365', 'Microsoft 365'), use: office, role: 'processor' },
  {
    id: 'catalogue:google-workspace',
    name: t('Google Workspace', 'Google Workspace'),
    use: office,
    role: 'processor',
  },
  { id: 'catalogue:slack', name: t('Slack', 'Slack'), use: chat, role: 'processor' },
  {
    id: 'catalogue:whatsapp',
    name: t('WhatsApp', 'WhatsApp'),
    use: t("Berichten met klanten of collega's", 'Messages with customers or colleagues'),
  },
  { id: 'catalogue:dropbox', name: t('Dropbox', 'Dropbox'), use: files, role: 'processor' },
  {
    id: 'catalogue:wetransfer',
    name: t('WeTransfer', 'WeTransfer'),
    use: t('Grote bestanden sturen', 'Sending large files'),
  },
  {
    id: 'catalogue:it-support',
    name: t('Onze IT-beheerder', 'Our IT support company'),
    use: t('Computers en netwerk in orde houden', 'Keeping computers and network in order'),
    role: 'processor',
  },

  // Customers and newsletters.
  { id: 'catalogue:hubspot', name: t('HubSpot', 'HubSpot'), use: crm, role: 'processor' },
  { id: 'catalogue:teamleader', name: t('Teamleader', 'Teamleader'), use: crm, role: 'processor' },
  { id: 'catalogue:pipedrive', name: t('Pipedrive', 'Pipedrive'), use: crm, role: 'processor' },
  {
    id: 'catalogue:odoo',
    name: t('Odoo', 'Odoo'),
    use: t('Klanten, voorraad en rekeningen', 'Customers, stock and invoices'),
  },
  {
    id: 'catalogue:zendesk',
    name: t('Zendesk', 'Zendesk'),
    use: t('Vragen van klanten beantwoorden', 'Answering questions of customers'),
    role: 'processor',
  },
  { id: 'catalogue:mailchimp', name: t('Mailchimp', 'Mailchimp'), use: newsletter, role: 'processor' },
  { id: 'catalogue:laposta', name: t('Laposta', 'Laposta'), use: newsletter, role: 'processor' },
  { id: 'catalogue:mailerlite', name: t('MailerLite', 'MailerLite'), use: newsletter, role: 'processor' },
  { id: 'catalogue:brevo', name: t('Brevo', 'Brevo'), use: newsletter, role: 'processor' },

  // Selling, paying and delivering.
  { id: 'catalogue:shopify', name: t('Shopify', 'Shopify'), use: webshop },
  {
    id: 'catalogue:woocommerce',
    name: t('WooCommerce', 'WooCommerce'),
    use: t('Webwinkel op de eigen website', 'Webshop on our own website'),
  },
  { id: 'catalogue:lightspeed', name: t('Lightspeed', 'Lightspeed'), use: till },
  { id: 'catalogue:mollie', name: t('Mollie', 'Mollie'), use: payment },
  { id: 'catalogue:adyen', name: t('Adyen', 'Adyen'), use: payment },
  { id: 'catalogue:ccv', name: t('CCV', 'CCV'), use: t('Pinnen', 'Card payments') },
  { id: 'catalogue:sumup', name: t('SumUp', 'SumUp'), use: t('Pinnen', 'Card payments') },
  {
    id: 'catalogue:bank',
    name: t('Onze bank', 'Our bank'),
    use: t('Betalen en betaald worden', 'Paying and being paid'),
    role: 'own-controller',
  },
  { id: 'catalogue:postnl', name: t('PostNL', 'PostNL'), use: parcel, role: 'own-controller' },
  { id: 'catalogue:dhl', name: t('DHL', 'DHL'), use: parcel, role: 'own-controller' },
  { id: 'catalogue:dpd', name: t('DPD', 'DPD'), use: parcel, role: 'own-controller' },

  // Website.
  { id: 'catalogue:transip', name: t('TransIP', 'TransIP'), use: hosting, role: 'processor' },
  { id: 'catalogue:combell', name: t('Combell', 'Combell'), use: hosting, role: 'processor' },
  {
    id: 'catalogue:google-analytics',
    name: t('Google Analytics', 'Google Analytics'),
    use: t('Bezoek van de website meten', 'Measuring visits of the website'),
  },
  {
    id: 'catalogue:matomo',
    name: t('Matomo', 'Matomo'),
    use: t('Bezoek van de website meten', 'Measuring visits of the website'),
  },
  {
    id: 'catalogue:meta',
    name: t('Facebook of Instagram', 'Facebook or Instagram'),
    use: t('Berichten en advertenties', 'Posts and advertisements'),
  },
  {
    id: 'catalogue:linkedin',
    name: t('LinkedIn', 'LinkedIn'),
    use: t('Berichten en werving', 'Posts and recruitment'),
    role: 'own-controller',
  },

  // Hiring and guiding staff.
  {
    id: 'catalogue:recruitment-system',
    name: t('Ons sollicitatieprogramma', 'Our recruitment program'),
    use: t('Sollicitaties bijhouden', 'Keeping track of applications'),
    role: 'processor',
  },
  {
    id: 'catalogue:recruitment-agency',
    name: t('Ons wervings- of uitzendbureau', 'Our recruitment or temping agency'),
    use: t('Mensen zoeken', 'Finding people'),
    role: 'own-controller',
  },
  {
    id: 'catalogue:absence-system',
    name: t('Ons verzuimprogramma', 'Our absence program'),
    use: t('Ziekmeldingen bijhouden', 'Keeping track of reports of illness'),
    role: 'processor',
  },

  // The building.
  {
    id: 'catalogue:security-company',
    name: t('Ons beveiligingsbedrijf', 'Our security company'),
    use: t('Bewaken van het gebouw', 'Guarding the building'),
  },
  {
    id: 'catalogue:camera-system',
    name: t('Ons camerasysteem', 'Our camera system'),
    use: t('Beelden opnemen', 'Recording images'),
  },
  {
    id: 'catalogue:access-system',
    name: t('Ons toegangssysteem', 'Our access system'),
    use: t('Deuren openen met een pas', 'Opening doors with a pass'),
  },
  {
    id: 'catalogue:reception',
    name: t('Onze receptiedienst', 'Our reception service'),
    use: t('Bezoekers ontvangen', 'Receiving visitors'),
    role: 'processor',
  },

  // Calling, events, AI.
  {
    id: 'catalogue:telephony',
    name: t('Onze telefonieleverancier', 'Our telephone supplier'),
    use: t('Bellen en gesprekken opnemen', 'Calling and recording calls'),
  },
  {
    id: 'catalogue:tickets',
    name: t('Onze ticketdienst', 'Our ticket service'),
    use: t('Aanmelden voor evenementen', 'Signing up for events'),
  },
  {
    id: 'catalogue:chatgpt',
    name: t('ChatGPT', 'ChatGPT'),
    use: t('Hulp bij schrijven en zoeken', 'Help with writing and searching'),
  },
  {
    id: 'catalogue:copilot',
    name: t('Microsoft Copilot', 'Microsoft Copilot'),
    use: t('Hulp bij schrijven en zoeken', 'Help with writing and searching'),
  },
  {
    id: 'catalogue:gemini',
    name: t('Google Gemini', 'Google Gemini'),
    use: t('Hulp bij schrijven en zoeken', 'Help with writing and searching'),
  },
  {
    id: 'catalogue:claude',
    name: t('Claude', 'Claude'),
    use: t('Hulp bij schrijven en zoeken', 'Help with writing and searching'),
  },
];
