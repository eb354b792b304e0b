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

/** A name that is the same in both languages is written once. */
const known = (id: string, name: string | Text, use: Text, role?: SupplierEntry['role']): SupplierEntry => ({
  id: `catalogue:${id}`,
  name: typeof name === 'string' ? t(name, name) : name,
  use,
  ...(role ? { role } : {}),
});

export const supplierCatalogue: readonly SupplierEntry[] = [
  // Places in the business.
  known(
    'own-computer',
    t('Eigen computer of server', 'Own computer or server'),
    t('Bestanden op het eigen netwerk', 'Files on our own network'),
    'place',
  ),
  known(
    'phone',
    t('Telefoon van de zaak', 'Business phone'),
    t('Contacten en berichten', 'Contacts and messages'),
    'place',
  ),
  known(
    'paper',
    t('Papieren map', 'Paper folder'),
    t('Papieren in een kast of la', 'Papers in a cupboard or drawer'),
    'place',
  ),

  // Accounting.
  known('exact', 'Exact', accounting, 'processor'),
  known('moneybird', 'Moneybird', accounting, 'processor'),
  known('e-boekhouden', 'e-Boekhouden', accounting, 'processor'),
  known('snelstart', 'SnelStart', accounting, 'processor'),
  known('twinfield', 'Twinfield', accounting, 'processor'),
  known('yuki', 'Yuki', accounting, 'processor'),
  known('jortt', 'Jortt', accounting, 'processor'),
  known(
    'accountant',
    t('Onze accountant of boekhouder', 'Our accountant or bookkeeper'),
    t('Boekhouding, jaarrekening en aangiften', 'Accounts, annual accounts and tax returns'),
  ),

  // Staff.
  known('afas', 'AFAS', payroll, 'processor'),
  known('nmbrs', 'Nmbrs', payroll, 'processor'),
  known('loket', 'Loket.nl', payroll, 'processor'),
  known(
    'payroll-bureau',
    t('Ons salarisbureau', 'Our payroll bureau'),
    t('Loonstroken en loonaangifte', 'Payslips and payroll tax returns'),
    'processor',
  ),
  known('shiftbase', 'Shiftbase', t('Roosters en uren', 'Schedules and hours'), 'processor'),
  known(
    'occupational-health',
    t('Onze arbodienst', 'Our occupational health service'),
    t('Begeleiding bij ziekte', 'Guidance during illness'),
    'own-controller',
  ),

  // Office and chat.
  known('microsoft-365', 'Microsoft 365', office, 'processor'),
  known('google-workspace', 'Google Workspace', office, 'processor'),
  known('slack', 'Slack', chat, 'processor'),
  known('whatsapp', 'WhatsApp', t("Berichten met klanten of collega's", 'Messages with customers or colleagues')),
  known('dropbox', 'Dropbox', files, 'processor'),
  known('wetransfer', 'WeTransfer', t('Grote bestanden sturen', 'Sending large files')),
  known(
    'it-support',
    t('Onze IT-beheerder', 'Our IT support company'),
    t('Computers en netwerk in orde houden', 'Keeping computers and network in order'),
    'processor',
  ),

  // Customers and newsletters.
  known('hubspot', 'HubSpot', crm, 'processor'),
  known('teamleader', 'Teamleader', crm, 'processor'),
  known('pipedrive', 'Pipedrive', crm, 'processor'),
  known('odoo', 'Odoo', t('Klanten, voorraad en rekeningen', 'Customers, stock and invoices')),
  known('zendesk', 'Zendesk', t('Vragen van klanten beantwoorden', 'Answering questions of customers'), 'processor'),
  known('mailchimp', 'Mailchimp', newsletter, 'processor'),
  known('laposta', 'Laposta', newsletter, 'processor'),
  known('mailerlite', 'MailerLite', newsletter, 'processor'),
  known('brevo', 'Brevo', newsletter, 'processor'),

  // Selling, paying and delivering.
  known('shopify', 'Shopify', webshop),
  known('woocommerce', 'WooCommerce', t('Webwinkel op de eigen website', 'Webshop on our own website')),
  known('lightspeed', 'Lightspeed', till),
  known('mollie', 'Mollie', payment),
  known('adyen', 'Adyen', payment),
  known('ccv', 'CCV', t('Pinnen', 'Card payments')),
  known('sumup', 'SumUp', t('Pinnen', 'Card payments')),
  known('bank', t('Onze bank', 'Our bank'), t('Betalen en betaald worden', 'Paying and being paid'), 'own-controller'),
  known('postnl', 'PostNL', parcel, 'own-controller'),
  known('dhl', 'DHL', parcel, 'own-controller'),
  known('dpd', 'DPD', parcel, 'own-controller'),

  // Website.
  known('transip', 'TransIP', hosting, 'processor'),
  known('combell', 'Combell', hosting, 'processor'),
  known('google-analytics', 'Google Analytics', t('Bezoek van de website meten', 'Measuring visits of the website')),
  known('matomo', 'Matomo', t('Bezoek van de website meten', 'Measuring visits of the website')),
  known(
    'meta',
    t('Facebook of Instagram', 'Facebook or Instagram'),
    t('Berichten en advertenties', 'Posts and advertisements'),
  ),
  known('linkedin', 'LinkedIn', t('Berichten en werving', 'Posts and recruitment'), 'own-controller'),

  // Hiring and guiding staff.
  known(
    'recruitment-system',
    t('Ons sollicitatieprogramma', 'Our recruitment program'),
    t('Sollicitaties bijhouden', 'Keeping track of applications'),
    'processor',
  ),
  known(
    'recruitment-agency',
    t('Ons wervings- of uitzendbureau', 'Our recruitment or temping agency'),
    t('Mensen zoeken', 'Finding people'),
    'own-controller',
  ),
  known(
    'absence-system',
    t('Ons verzuimprogramma', 'Our absence program'),
    t('Ziekmeldingen bijhouden', 'Keeping track of reports of illness'),
    'processor',
  ),

  // The building.
  known(
    'security-company',
    t('Ons beveiligingsbedrijf', 'Our security company'),
    t('Bewaken van het gebouw', 'Guarding the building'),
  ),
  known('camera-system', t('Ons camerasysteem', 'Our camera system'), t('Beelden opnemen', 'Recording images')),
  known(
    'access-system',
    t('Ons toegangssysteem', 'Our access system'),
    t('Deuren openen met een pas', 'Opening doors with a pass'),
  ),
  known(
    'reception',
    t('Onze receptiedienst', 'Our reception service'),
    t('Bezoekers ontvangen', 'Receiving visitors'),
    'processor',
  ),

  // Calling, events, AI.
  known(
    'telephony',
    t('Onze telefonieleverancier', 'Our telephone supplier'),
    t('Bellen en gesprekken opnemen', 'Calling and recording calls'),
  ),
  known(
    'tickets',
    t('Onze ticketdienst', 'Our ticket service'),
    t('Aanmelden voor evenementen', 'Signing up for events'),
  ),
  known('chatgpt', 'ChatGPT', t('Hulp bij schrijven en zoeken', 'Help with writing and searching')),
  known('copilot', 'Microsoft Copilot', t('Hulp bij schrijven en zoeken', 'Help with writing and searching')),
  known('gemini', 'Google Gemini', t('Hulp bij schrijven en zoeken', 'Help with writing and searching')),
  known('claude', 'Claude', t('Hulp bij schrijven en zoeken', 'Help with writing and searching')),
];
