// Programs and companies that many small Dutch businesses use, so that nobody has to type them.
import type { Text } from '../../../core/text.js';

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

const accounting: Text = { nl: 'Boekhouding en rekeningen', en: 'Accounting and invoices' };
const payroll: Text = { nl: 'Personeel en loon', en: 'Staff and payroll' };
const office: Text = { nl: 'Mail, bestanden en samenwerken', en: 'E-mail, files and working together' };
const chat: Text = { nl: "Berichten met collega's", en: 'Messages with colleagues' };
const newsletter: Text = { nl: 'Nieuwsbrieven sturen', en: 'Sending newsletters' };
const webshop: Text = { nl: 'Webwinkel', en: 'Webshop' };
const till: Text = { nl: 'Kassa en winkel', en: 'Till and shop' };
const payment: Text = { nl: 'Betalingen van klanten', en: 'Payments by customers' };
const parcel: Text = { nl: 'Pakketten en post bezorgen', en: 'Delivering parcels and post' };
const crm: Text = { nl: 'Klanten en offertes bijhouden', en: 'Keeping track of customers and quotes' };
const files: Text = { nl: 'Bestanden bewaren en delen', en: 'Keeping and sharing files' };
const hosting: Text = { nl: 'Website en mail', en: 'Website and e-mail' };

export const supplierCatalogue: readonly SupplierEntry[] = [
  // Places in the business.
  {
    id: 'catalogue:own-computer',
    name: { nl: 'Eigen computer of server', en: 'Own computer or server' },
    use: { nl: 'Bestanden op het eigen netwerk', en: 'Files on our own network' },
    role: 'place',
  },
  {
    id: 'catalogue:phone',
    name: { nl: 'Telefoon van de zaak', en: 'Business phone' },
    use: { nl: 'Contacten en berichten', en: 'Contacts and messages' },
    role: 'place',
  },
  {
    id: 'catalogue:paper',
    name: { nl: 'Papieren map', en: 'Paper folder' },
    use: { nl: 'Papieren in een kast of la', en: 'Papers in a cupboard or drawer' },
    role: 'place',
  },

  // Accounting.
  { id: 'catalogue:exact', name: { nl: 'Exact', en: 'Exact' }, use: accounting, role: 'processor' },
  { id: 'catalogue:moneybird', name: { nl: 'Moneybird', en: 'Moneybird' }, use: accounting, role: 'processor' },
  {
    id: 'catalogue:e-boekhouden',
    name: { nl: 'e-Boekhouden', en: 'e-Boekhouden' },
    use: accounting,
    role: 'processor',
  },
  { id: 'catalogue:snelstart', name: { nl: 'SnelStart', en: 'SnelStart' }, use: accounting, role: 'processor' },
  { id: 'catalogue:twinfield', name: { nl: 'Twinfield', en: 'Twinfield' }, use: accounting, role: 'processor' },
  { id: 'catalogue:yuki', name: { nl: 'Yuki', en: 'Yuki' }, use: accounting, role: 'processor' },
  { id: 'catalogue:jortt', name: { nl: 'Jortt', en: 'Jortt' }, use: accounting, role: 'processor' },
  {
    id: 'catalogue:accountant',
    name: { nl: 'Onze accountant of boekhouder', en: 'Our accountant or bookkeeper' },
    use: { nl: 'Boekhouding, jaarrekening en aangiften', en: 'Accounts, annual accounts and tax returns' },
  },

  // Staff.
  { id: 'catalogue:afas', name: { nl: 'AFAS', en: 'AFAS' }, use: payroll, role: 'processor' },
  { id: 'catalogue:nmbrs', name: { nl: 'Nmbrs', en: 'Nmbrs' }, use: payroll, role: 'processor' },
  { id: 'catalogue:loket', name: { nl: 'Loket.nl', en: 'Loket.nl' }, use: payroll, role: 'processor' },
  {
    id: 'catalogue:payroll-bureau',
    name: { nl: 'Ons salarisbureau', en: 'Our payroll bureau' },
    use: { nl: 'Loonstroken en loonaangifte', en: 'Payslips and payroll tax returns' },
    role: 'processor',
  },
  {
    id: 'catalogue:shiftbase',
    name: { nl: 'Shiftbase', en: 'Shiftbase' },
    use: { nl: 'Roosters en uren', en: 'Schedules and hours' },
    role: 'processor',
  },
  {
    id: 'catalogue:occupational-health',
    name: { nl: 'Onze arbodienst', en: 'Our occupational health service' },
    use: { nl: 'Begeleiding bij ziekte', en: 'Guidance during illness' },
    role: 'own-controller',
  },

  // Office and chat.
  { id: 'catalogue:microsoft-365', name: { nl: 'Microsoft 365', en: 'Microsoft 365' }, use: office, role: 'processor' },
  {
    id: 'catalogue:google-workspace',
    name: { nl: 'Google Workspace', en: 'Google Workspace' },
    use: office,
    role: 'processor',
  },
  { id: 'catalogue:slack', name: { nl: 'Slack', en: 'Slack' }, use: chat, role: 'processor' },
  {
    id: 'catalogue:whatsapp',
    name: { nl: 'WhatsApp', en: 'WhatsApp' },
    use: { nl: "Berichten met klanten of collega's", en: 'Messages with customers or colleagues' },
  },
  { id: 'catalogue:dropbox', name: { nl: 'Dropbox', en: 'Dropbox' }, use: files, role: 'processor' },
  {
    id: 'catalogue:wetransfer',
    name: { nl: 'WeTransfer', en: 'WeTransfer' },
    use: { nl: 'Grote bestanden sturen', en: 'Sending large files' },
  },
  {
    id: 'catalogue:it-support',
    name: { nl: 'Onze IT-beheerder', en: 'Our IT support company' },
    use: { nl: 'Computers en netwerk in orde houden', en: 'Keeping computers and network in order' },
    role: 'processor',
  },

  // Customers and newsletters.
  { id: 'catalogue:hubspot', name: { nl: 'HubSpot', en: 'HubSpot' }, use: crm, role: 'processor' },
  { id: 'catalogue:teamleader', name: { nl: 'Teamleader', en: 'Teamleader' }, use: crm, role: 'processor' },
  { id: 'catalogue:pipedrive', name: { nl: 'Pipedrive', en: 'Pipedrive' }, use: crm, role: 'processor' },
  {
    id: 'catalogue:odoo',
    name: { nl: 'Odoo', en: 'Odoo' },
    use: { nl: 'Klanten, voorraad en rekeningen', en: 'Customers, stock and invoices' },
  },
  {
    id: 'catalogue:zendesk',
    name: { nl: 'Zendesk', en: 'Zendesk' },
    use: { nl: 'Vragen van klanten beantwoorden', en: 'Answering questions of customers' },
    role: 'processor',
  },
  { id: 'catalogue:mailchimp', name: { nl: 'Mailchimp', en: 'Mailchimp' }, use: newsletter, role: 'processor' },
  { id: 'catalogue:laposta', name: { nl: 'Laposta', en: 'Laposta' }, use: newsletter, role: 'processor' },
  { id: 'catalogue:mailerlite', name: { nl: 'MailerLite', en: 'MailerLite' }, use: newsletter, role: 'processor' },
  { id: 'catalogue:brevo', name: { nl: 'Brevo', en: 'Brevo' }, use: newsletter, role: 'processor' },

  // Selling, paying and delivering.
  { id: 'catalogue:shopify', name: { nl: 'Shopify', en: 'Shopify' }, use: webshop },
  {
    id: 'catalogue:woocommerce',
    name: { nl: 'WooCommerce', en: 'WooCommerce' },
    use: { nl: 'Webwinkel op de eigen website', en: 'Webshop on our own website' },
  },
  { id: 'catalogue:lightspeed', name: { nl: 'Lightspeed', en: 'Lightspeed' }, use: till },
  { id: 'catalogue:mollie', name: { nl: 'Mollie', en: 'Mollie' }, use: payment },
  { id: 'catalogue:adyen', name: { nl: 'Adyen', en: 'Adyen' }, use: payment },
  { id: 'catalogue:ccv', name: { nl: 'CCV', en: 'CCV' }, use: { nl: 'Pinnen', en: 'Card payments' } },
  { id: 'catalogue:sumup', name: { nl: 'SumUp', en: 'SumUp' }, use: { nl: 'Pinnen', en: 'Card payments' } },
  {
    id: 'catalogue:bank',
    name: { nl: 'Onze bank', en: 'Our bank' },
    use: { nl: 'Betalen en betaald worden', en: 'Paying and being paid' },
    role: 'own-controller',
  },
  { id: 'catalogue:postnl', name: { nl: 'PostNL', en: 'PostNL' }, use: parcel, role: 'own-controller' },
  { id: 'catalogue:dhl', name: { nl: 'DHL', en: 'DHL' }, use: parcel, role: 'own-controller' },
  { id: 'catalogue:dpd', name: { nl: 'DPD', en: 'DPD' }, use: parcel, role: 'own-controller' },

  // Website.
  { id: 'catalogue:transip', name: { nl: 'TransIP', en: 'TransIP' }, use: hosting, role: 'processor' },
  { id: 'catalogue:combell', name: { nl: 'Combell', en: 'Combell' }, use: hosting, role: 'processor' },
  {
    id: 'catalogue:google-analytics',
    name: { nl: 'Google Analytics', en: 'Google Analytics' },
    use: { nl: 'Bezoek van de website meten', en: 'Measuring visits of the website' },
  },
  {
    id: 'catalogue:matomo',
    name: { nl: 'Matomo', en: 'Matomo' },
    use: { nl: 'Bezoek van de website meten', en: 'Measuring visits of the website' },
  },
  {
    id: 'catalogue:meta',
    name: { nl: 'Facebook of Instagram', en: 'Facebook or Instagram' },
    use: { nl: 'Berichten en advertenties', en: 'Posts and advertisements' },
  },
  {
    id: 'catalogue:linkedin',
    name: { nl: 'LinkedIn', en: 'LinkedIn' },
    use: { nl: 'Berichten en werving', en: 'Posts and recruitment' },
    role: 'own-controller',
  },

  // Hiring and guiding staff.
  {
    id: 'catalogue:recruitment-system',
    name: { nl: 'Ons sollicitatieprogramma', en: 'Our recruitment program' },
    use: { nl: 'Sollicitaties bijhouden', en: 'Keeping track of applications' },
    role: 'processor',
  },
  {
    id: 'catalogue:recruitment-agency',
    name: { nl: 'Ons wervings- of uitzendbureau', en: 'Our recruitment or temping agency' },
    use: { nl: 'Mensen zoeken', en: 'Finding people' },
    role: 'own-controller',
  },
  {
    id: 'catalogue:absence-system',
    name: { nl: 'Ons verzuimprogramma', en: 'Our absence program' },
    use: { nl: 'Ziekmeldingen bijhouden', en: 'Keeping track of reports of illness' },
    role: 'processor',
  },

  // The building.
  {
    id: 'catalogue:security-company',
    name: { nl: 'Ons beveiligingsbedrijf', en: 'Our security company' },
    use: { nl: 'Bewaken van het gebouw', en: 'Guarding the building' },
  },
  {
    id: 'catalogue:camera-system',
    name: { nl: 'Ons camerasysteem', en: 'Our camera system' },
    use: { nl: 'Beelden opnemen', en: 'Recording images' },
  },
  {
    id: 'catalogue:access-system',
    name: { nl: 'Ons toegangssysteem', en: 'Our access system' },
    use: { nl: 'Deuren openen met een pas', en: 'Opening doors with a pass' },
  },
  {
    id: 'catalogue:reception',
    name: { nl: 'Onze receptiedienst', en: 'Our reception service' },
    use: { nl: 'Bezoekers ontvangen', en: 'Receiving visitors' },
    role: 'processor',
  },

  // Calling, events, AI.
  {
    id: 'catalogue:telephony',
    name: { nl: 'Onze telefonieleverancier', en: 'Our telephone supplier' },
    use: { nl: 'Bellen en gesprekken opnemen', en: 'Calling and recording calls' },
  },
  {
    id: 'catalogue:tickets',
    name: { nl: 'Onze ticketdienst', en: 'Our ticket service' },
    use: { nl: 'Aanmelden voor evenementen', en: 'Signing up for events' },
  },
  {
    id: 'catalogue:chatgpt',
    name: { nl: 'ChatGPT', en: 'ChatGPT' },
    use: { nl: 'Hulp bij schrijven en zoeken', en: 'Help with writing and searching' },
  },
  {
    id: 'catalogue:copilot',
    name: { nl: 'Microsoft Copilot', en: 'Microsoft Copilot' },
    use: { nl: 'Hulp bij schrijven en zoeken', en: 'Help with writing and searching' },
  },
  {
    id: 'catalogue:gemini',
    name: { nl: 'Google Gemini', en: 'Google Gemini' },
    use: { nl: 'Hulp bij schrijven en zoeken', en: 'Help with writing and searching' },
  },
  {
    id: 'catalogue:claude',
    name: { nl: 'Claude', en: 'Claude' },
    use: { nl: 'Hulp bij schrijven en zoeken', en: 'Help with writing and searching' },
  },
];
