// The customer file of a small business, and buying and selling around it: web shop, invoices, suppliers.

import { t } from '../../../../core/text.js';
import { ids } from '../../../../core/word-list.js';
import { activity, byChoice, byLaw, contract, interest, legal, taxAct, taxTerm } from './build.js';
import { members, patients } from './customers-by-sector.js';

export const customers = activity({
  id: 'customers',
  name: t('Klanten', 'Customers'),
  describes: t(`Voor wie aan klanten levert: bestellingen, rekeningen en contact.
                For businesses that supply customers: orders, invoices and contact.`),
  purposes: [
    contract(
      t('Producten en diensten leveren', 'Supplying products and services'),
      t('De bestelling, opdracht of offerte', 'The order, job or quote'),
    ),
    contract(
      t('Rekeningen sturen en betaald krijgen', 'Sending invoices and getting paid'),
      t('De bestelling of opdracht', 'The order or job'),
    ),
    legal(t('De administratie voor de Belastingdienst bijhouden', 'Keeping the records for the tax office'), taxAct),
    interest(
      t(`Contact houden met klanten en met contactpersonen bij bedrijven
         Keeping in touch with customers and with contact persons at companies`),
      t('Wij willen onze klanten goed helpen.', 'We want to help our customers well.'),
    ),
  ],
  subjects: {
    ticked: ['customers', 'business-contacts', 'quote-requesters', 'former-customers'],
    more: ['subscribers', 'visitors', 'children'],
  },
  data: {
    ticked: ids('name address email phone employer orders invoices payment customer-kind correspondence'),
    more: ['customer-number', 'quotes', 'notes', 'complaints'],
  },
  absent: ['date-of-birth', 'bsn', 'id-copy', 'health'],
  source: ['self', 'employer'],
  obligatory: 'cannot-deliver',
  recipients: {
    ticked: ['tax-office', 'accountant', 'bank'],
    more: ['carrier', 'payment-service', 'debt-collector', 'insurer', 'lawyer'],
  },
  suppliers: ids(`moneybird exact snelstart e-boekhouden accountant microsoft-365 google-workspace lightspeed
    own-computer phone paper`),
  access: ids('management administration shop sales customer-service planning production delivery everybody'),
  retention: [
    byLaw(7, 'years', 'end-of-financial-year', {
      category: ['Bestellingen, rekeningen en betalingen', 'Orders, invoices and payments'],
      ground: taxTerm,
    }),
    byChoice(2, 'years', 'last-contact', {
      category: ['Klantgegevens en berichten', 'Customer details and messages'],
      ground: ['Zo helpen wij verder', 'So that we can help further'],
    }),
    byChoice(1, 'years', 'last-contact', {
      category: ['Offertes zonder opdracht', 'Quotes without an order'],
      ground: ['Dan klopt de prijs niet', 'Then the price is not right'],
    }),
  ],
  sectors: { care: patients, club: members },
});

export const webshop = activity({
  id: 'webshop',
  name: t('Webwinkel', 'Webshop'),
  describes: t(`Voor wie op internet verkoopt: bestellen, betalen, bezorgen en retour.
                For selling on the internet: ordering, paying, delivering and returning.`),
  purposes: [
    contract(
      t('Bestellingen leveren en retouren regelen', 'Delivering orders and arranging returns'),
      t('De bestelling in de webwinkel', 'The order in the webshop'),
    ),
    legal(
      t('Garantie geven en de administratie bijhouden', 'Giving guarantees and keeping the records'),
      t(`Art. 52 AWR (belasting) en boek 7 Burgerlijk Wetboek
         Art. 52 AWR (tax) and book 7 of the Dutch Civil Code`),
    ),
    interest(
      t('Bestellingen met een valse naam tegenhouden', 'Stopping orders under a false name'),
      t('Wij willen geen schade door fraude.', 'We do not want damage from fraud.'),
    ),
  ],
  subjects: ['customers', 'recipients-of-orders', 'website-visitors'],
  data: {
    ticked: ids('name address email phone orders payment delivery-address account ip-address returns'),
    more: ['customer-number', 'preferences', 'correspondence'],
  },
  absent: ['date-of-birth', 'gender', 'bsn'],
  source: ['self', 'other-company'],
  obligatory: 'cannot-deliver',
  recipients: {
    ticked: ['payment-service', 'carrier', 'tax-office', 'accountant'],
    more: ['bank', 'debt-collector', 'insurer'],
  },
  suppliers: ids('shopify woocommerce lightspeed mollie adyen postnl dhl dpd moneybird exact transip microsoft-365'),
  access: ['management', 'administration', 'sales', 'customer-service', 'delivery', 'marketing', 'it'],
  retention: [
    byLaw(7, 'years', 'end-of-financial-year', {
      category: ['Bestellingen, retouren en betalingen', 'Orders, returns and payments'],
      ground: taxTerm,
    }),
    byChoice(2, 'years', 'last-login', {
      category: ['Account en IP-adres', 'Account and IP address'],
      ground: `Zo hoeft een klant die terugkomt niet opnieuw te beginnen.
               Then a customer who comes back need not start again.`,
    }),
  ],
  security: ['hashed-passwords', 'secure-form'],
  values: { 'source-company': t('De betaaldienst', 'The payment service') },
});

export const invoicing = activity({
  id: 'invoicing',
  name: t('Rekeningen en boekhouding', 'Invoices and accounts'),
  describes: t(`Voor iedereen met een boekhouding: rekeningen, betalingen en aanmaningen.
                For everybody who keeps accounts: invoices, payments and reminders.`),
  purposes: [
    contract(
      t('Rekeningen sturen, betalen en betaald krijgen', 'Sending invoices, paying and getting paid'),
      t('De koop of opdracht waar de rekening over gaat', 'The purchase or job the invoice is about'),
    ),
    legal(
      t('Boekhouden en belasting aangeven', 'Keeping accounts and filing tax returns'),
      t('Art. 52 AWR en de Wet op de omzetbelasting', 'Art. 52 AWR and the Dutch VAT Act'),
    ),
    interest(
      t('Aanmanen wie niet betaalt', 'Reminding those who do not pay'),
      t('Wij willen betaald krijgen wat ons toekomt.', 'We want to be paid what we are owed.'),
    ),
  ],
  subjects: ['customers', 'suppliers', 'business-contacts', 'hired-workers'],
  data: {
    ticked: ['name', 'address', 'email', 'phone', 'invoices', 'payment', 'bank-account', 'vat-number', 'reminders'],
    more: ['customer-number', 'contract', 'correspondence'],
  },
  absent: ['bsn', 'date-of-birth'],
  source: ['self', 'other-company'],
  obligatory: 'cannot-deliver',
  recipients: { ticked: ['tax-office', 'accountant', 'bank'], more: ['debt-collector', 'lawyer'] },
  suppliers: ids('moneybird exact snelstart e-boekhouden twinfield yuki jortt accountant bank own-computer paper'),
  access: ['management', 'administration', 'purchasing', 'sales'],
  retention: [
    byLaw(7, 'years', 'end-of-financial-year', {
      category: ['Boekhouding, rekeningen en betalingen', 'Accounts, invoices and payments'],
      ground: taxTerm,
    }),
  ],
  security: ['four-eyes'],
  values: { 'source-company': t('De bank', 'The bank') },
});

export const suppliers = activity({
  id: 'suppliers',
  name: t('Leveranciers', 'Suppliers'),
  describes: t(`Voor wie inkoopt: contactpersonen, rekeningen en betalingen.
                For businesses that buy: contact persons, invoices and payments.`),
  purposes: [
    contract(
      t('Inkopen en betalen', 'Buying and paying'),
      t(`De koop of opdracht bij een leverancier met een eenmanszaak
         The purchase or job with a supplier who is a sole trader`),
    ),
    interest(
      t('Overleggen met contactpersonen bij leveranciers', 'Consulting contact persons at suppliers'),
      t(`Wij willen kunnen inkopen bij het bedrijf waar deze persoon werkt.
         We want to be able to buy from the company where this person works.`),
    ),
    legal(t('De administratie voor de Belastingdienst bijhouden', 'Keeping the records for the tax office'), taxAct),
  ],
  subjects: { ticked: ['suppliers', 'business-contacts'], more: ['hired-workers'] },
  data: {
    ticked: ids('name employer address email phone bank-account vat-number contract invoices correspondence'),
    more: ['payment', 'supplier-review', 'notes'],
  },
  absent: ['bsn', 'id-copy'],
  source: ['self', 'employer', 'public'],
  obligatory: 'cannot-deliver',
  recipients: { ticked: ['tax-office', 'accountant', 'bank'], more: ['carrier', 'lawyer'] },
  suppliers: ids(`moneybird exact snelstart e-boekhouden accountant bank microsoft-365 google-workspace own-computer
    phone paper`),
  access: ['management', 'administration', 'purchasing', 'planning', 'production', 'shop'],
  retention: [
    byLaw(7, 'years', 'end-of-financial-year', {
      category: ['Rekeningen en betalingen', 'Invoices and payments'],
      ground: taxTerm,
    }),
    byChoice(2, 'years', 'end-of-relation', {
      category: ['Contactgegevens en berichten', 'Contact details and messages'],
      ground: `Zo kunnen wij nog vragen stellen over wat wij kochten.
               Then we can still ask questions about what we bought.`,
    }),
  ],
});
