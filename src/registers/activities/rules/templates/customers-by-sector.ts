// Whom a business supplies is called and kept otherwise in some lines of business: patients in care, members in a club.

import { t } from '../../../../core/text.js';
import { ids } from '../../../../core/word-list.js';
import { byChoice, byLaw, contract, interest, legal, type Sector, taxAct, taxTerm } from './build.js';

/**
 * Health is kept because the law has a care provider keep a file (WGBO). The BSN is asked: who gives care has to use that
 * number (Wabvpz), and who does other work for the well-being of people may not.
 */
export const patients: Sector = {
  name: t('Patiënten en cliënten', 'Patients and clients'),
  purposes: [
    contract(
      t('Behandelen en begeleiden', 'Treating and supporting'),
      t('De afspraak over de behandeling', 'The agreement about the treatment'),
    ),
    contract(
      t('Declareren en betaald krijgen', 'Claiming and getting paid'),
      t('De afspraak over de behandeling', 'The agreement about the treatment'),
    ),
    legal(
      t('Een dossier bijhouden', 'Keeping a file'),
      t('Art. 7:454 Burgerlijk Wetboek', 'Art. 7:454 of the Dutch Civil Code'),
    ),
    legal(t('De administratie voor de Belastingdienst bijhouden', 'Keeping the records for the tax office'), taxAct),
  ],
  subjects: { ticked: ['patients'], more: ['former-customers', 'business-contacts', 'children', 'visitors'] },
  data: {
    ticked: ids('name address email phone date-of-birth customer-number health notes invoices payment correspondence'),
    more: ['bsn', 'gender', 'family', 'complaints'],
  },
  absent: ['id-copy'],
  asked: ['bsn'],
  source: ['self', 'other-company'],
  obligatory: 'cannot-help',
  recipients: { ticked: ['insurer', 'tax-office', 'accountant', 'bank'], more: ['debt-collector', 'lawyer'] },
  suppliers: ids(`intramed fysiomanager spotonmedics zorgdomein vecozo accountant microsoft-365 google-workspace
    own-computer paper`),
  access: ['management', 'administration', 'shop', 'planning', 'everybody'],
  retention: [
    byLaw(20, 'years', 'last-change', {
      category: ['Het dossier van de behandeling', 'The file of the treatment'],
      ground: `Art. 7:454 lid 3 Burgerlijk Wetboek
               Art. 7:454(3) of the Dutch Civil Code`,
    }),
    byLaw(7, 'years', 'end-of-financial-year', {
      category: ['Rekeningen en betalingen', 'Invoices and payments'],
      ground: taxTerm,
    }),
  ],
  security: ['access-log', 'secure-exchange'],
  values: {
    'source-company': t('De huisarts of wie doorverwees', 'The family doctor or who referred'),
    sensitive: ['health'],
    'sensitive-exception': ['care'],
    'bsn-law': ['care'],
  },
};

export const members: Sector = {
  name: t('Leden', 'Members'),
  purposes: [
    contract(
      t('Leden inschrijven en activiteiten regelen', 'Registering members and arranging activities'),
      t('Het lidmaatschap', 'The membership'),
    ),
    contract(t('Contributie innen', 'Collecting fees'), t('Het lidmaatschap', 'The membership')),
    legal(
      t('De boekhouding bijhouden', 'Keeping the accounts'),
      t('Art. 2:10 Burgerlijk Wetboek', 'Art. 2:10 of the Dutch Civil Code'),
    ),
    interest(
      t('Contact houden met leden en vrijwilligers', 'Keeping in touch with members and volunteers'),
      t('Wij willen onze leden goed helpen.', 'We want to help our members well.'),
    ),
  ],
  subjects: { ticked: ['members'], more: ['children', 'business-contacts', 'subscribers', 'visitors'] },
  data: {
    ticked: ['name', 'address', 'email', 'phone', 'bank-account', 'payment', 'correspondence'],
    more: ['gender', 'customer-number', 'photo', 'family', 'notes', 'complaints'],
  },
  source: ['self'],
  obligatory: 'cannot-help',
  recipients: { ticked: ['bank'], more: ['tax-office', 'accountant', 'insurer', 'municipality', 'debt-collector'] },
  suppliers: ids(`sportlink allunited e-captain clubcollect e-boekhouden microsoft-365 google-workspace own-computer
    phone paper`),
  access: ['management', 'administration', 'planning', 'everybody'],
  retention: [
    byLaw(7, 'years', 'end-of-financial-year', {
      category: ['Contributie en betalingen', 'Fees and payments'],
      ground: `Art. 2:10 lid 3 Burgerlijk Wetboek
               Art. 2:10(3) of the Dutch Civil Code`,
    }),
    byChoice(2, 'years', 'last-contact', {
      category: ['Gegevens van leden en berichten', 'Details of members and messages'],
      ground: ['Zo helpen wij wie terugkomt', 'Then we can help who comes back'],
    }),
  ],
  values: {
    'not-kept': ['date-of-birth'],
    'needed/date-of-birth/needed': true,
    'needed/date-of-birth/reason': t(`Zo weten wij in welke leeftijdsgroep iemand hoort
                                      Then we know to which age group somebody belongs`),
  },
};
