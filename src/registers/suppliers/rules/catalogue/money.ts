// Accounts, banks, and being paid by customers.

import { t } from '../../../../core/text.js';
import { alike, type SupplierEntry } from './entry.js';

const accounts = t('Boekhouding en rekeningen', 'Accounting and invoices');
const cardPayments = t('Pinnen', 'Card payments');
const payments = t('Betalingen van klanten', 'Payments by customers');
const till = t('Kassa en winkel', 'Till and shop');
const horecaTill = t('Kassa in de horeca', 'Till in a restaurant or bar');
const reading = t('Facturen en bonnen inlezen', 'Reading in invoices and receipts');
const annualAccounts = t('Boekhouding, jaarrekening en aangiften', 'Accounts, annual accounts and tax returns');
const afterwards = t('Achteraf betalen', 'Paying afterwards');
const banking = t('Betalen en betaald worden', 'Paying and being paid');

export const accounting: readonly SupplierEntry[] = [
  ...alike(
    { use: accounts, role: 'processor', activities: ['invoicing'] },
    ['exact', 'Exact', 'exact online', 'exactonline'],
    ['moneybird', 'Moneybird', 'money bird'],
    ['e-boekhouden', 'e-Boekhouden', 'eboekhouden', 'e boekhouden', 'e-boekhouden.nl', 'eboekhouden.nl'],
    ['snelstart', 'SnelStart', 'snel start'],
    ['twinfield', 'Twinfield'],
    ['yuki', 'Yuki', 'visma yuki'],
    ['jortt', 'Jortt'],
    ['informer', 'Informer', 'informer online'],
    ['rompslomp', 'Rompslomp', 'rompslomp.nl'],
    ['tellow', 'Tellow'],
    ['acumulus', 'Acumulus'],
    ['reeleezee', 'Reeleezee'],
    ['quickbooks', 'QuickBooks', 'quick books'],
    ['factuursturen', 'FactuurSturen', 'factuursturen.nl', 'factuur sturen'],
  ),
  // These also run on a computer of the business itself.
  ...alike(
    { use: accounts, activities: ['invoicing'] },
    ['accountview', 'AccountView', 'visma accountview', 'account view'],
    ['wefact', 'WeFact', 'we fact'],
  ),
  ...alike({ use: reading, role: 'processor', activities: ['invoicing'] }, ['basecone', 'Basecone']),
  ...alike({ use: annualAccounts, activities: ['invoicing'] }, [
    'accountant',
    t('Onze accountant of boekhouder', 'Our accountant or bookkeeper'),
    'accountant',
    'boekhouder',
    'bookkeeper',
    'administratiekantoor',
    'accountantskantoor',
    'boekhoudkantoor',
  ]),
];

export const paying: readonly SupplierEntry[] = [
  ...alike(
    { use: payments },
    ['mollie', 'Mollie'],
    ['adyen', 'Adyen'],
    ['stripe', 'Stripe'],
    ['ideal', 'iDEAL', 'i-deal'],
    ['multisafepay', 'MultiSafepay', 'multi safepay'],
    ['buckaroo', 'Buckaroo'],
    ['pay-nl', 'Pay.', 'pay.nl', 'paynl'],
  ),
  ...alike({ use: payments, role: 'own-controller' }, ['paypal', 'PayPal', 'pay pal'], ['tikkie', 'Tikkie']),
  ...alike({ use: afterwards, role: 'own-controller' }, ['klarna', 'Klarna'], ['riverty', 'Riverty', 'afterpay']),
  ...alike(
    { use: cardPayments },
    ['ccv', 'CCV'],
    ['sumup', 'SumUp', 'sum up'],
    ['zettle', 'Zettle', 'izettle', 'paypal zettle'],
  ),
  ...alike(
    { use: banking, role: 'own-controller' },
    ['bank', t('Onze bank', 'Our bank'), 'bank'],
    ['rabobank', 'Rabobank', 'rabo'],
    ['ing', 'ING', 'ing bank'],
    ['abn-amro', 'ABN AMRO', 'abn', 'abn-amro', 'abnamro'],
    ['knab', 'Knab'],
    ['bunq', 'bunq'],
  ),
];

export const tills: readonly SupplierEntry[] = [
  ...alike(
    { use: till },
    ['lightspeed', 'Lightspeed', 'light speed', 'lightspeed retail', 'lightspeed pos'],
    ['mpluskassa', 'MplusKASSA', 'mplus', 'mplus kassa'],
  ),
  ...alike(
    { use: horecaTill },
    ['lightspeed-restaurant', 'Lightspeed Restaurant', 'lightspeed k', 'lightspeed k-series', 'lightspeed k series'],
    ['untill', 'unTill', 'un till'],
    ['booq', 'booq', 'eijsink'],
    ['tebi', 'Tebi'],
  ),
];
