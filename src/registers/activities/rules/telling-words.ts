// How what people pick reads in the middle of a sentence, where a label without its question says too little or too much.

import { asText, type Sentence, type Text } from '../../../core/text.js';

const phrases = (list: Readonly<Record<string, Sentence>>): Readonly<Record<string, Text>> =>
  Object.fromEntries(Object.entries(list).map(([id, sentence]) => [id, asText(sentence)]));

export const activityWords: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  subjects: phrases({
    'quote-requesters': ['wie een offerte vroeg', 'who asked for a quote'],
    correspondents: [
      'mensen met wie [u mailt/wij mailen/wordt gemaild]',
      'people [you e-mail with/we e-mail with/it e-mails with]',
    ],
    'emergency-contacts': ['familie of vrienden voor nood', 'family or friends for emergencies'],
  }),
  data: phrases({
    // A sick note is about health too, and is kept: what is not kept is what a doctor knows.
    health: ['medische gegevens', 'medical data'],
    'absence-law': ['of het UWV of een ongeval meespeelt', 'whether the UWV or an accident plays a part'],
    'identity-check': ['hoe [u keek/wij keken/gekeken is] wie iemand is', 'how [you/we/it] checked who somebody is'],
  }),
  recipients: phrases({
    'tax-office': ['de Belastingdienst', 'the tax office'],
    accountant: ['de accountant', 'the accountant'],
    carrier: ['de bezorger', 'the carrier'],
    bank: ['de bank', 'the bank'],
    'payment-service': ['de betaaldienst', 'the payment service'],
    'debt-collector': ['een incassobureau of deurwaarder', 'a debt collector or bailiff'],
    uwv: ['het UWV', 'the UWV'],
    'pension-fund': ['het pensioenfonds', 'the pension fund'],
    'occupational-health': ['de arbodienst of bedrijfsarts', 'the occupational health service or doctor'],
    insurer: ['de verzekeraar', 'the insurer'],
    trainer: ['een school of opleider', 'a school or training company'],
    client: ['de opdrachtgever', 'the client'],
    recruiter: ['een wervings- of uitzendbureau', 'a recruitment or temping agency'],
    lawyer: ['een advocaat of notaris', 'a lawyer or notary'],
    police: ['de politie', 'the police'],
    municipality: ['de gemeente', 'the municipality'],
    supervisor: ['de Autoriteit Persoonsgegevens', 'the Dutch data protection authority'],
    'security-company': ['een beveiligingsbedrijf', 'a security company'],
    'dispute-board': ['de rechter of geschillencommissie', 'the court or disputes committee'],
    'assessment-agency': ['een testbureau', 'an assessment agency'],
    venue: ['de locatie of organisator', 'the venue or organiser'],
  }),
  source: phrases({
    self: ['van henzelf', 'from themselves'],
    employer: ['van hun werkgever', 'from their employer'],
    authority: ['van de overheid of een deurwaarder', 'from the government or a bailiff'],
    'own-systems': ['uit [uw/onze/de] eigen systemen', 'from [your/our/its] own systems'],
  }),
  risks: phrases({
    'large-scale': ['heel veel mensen of gegevens', 'very many people or data'],
    combining: ['gegevens uit verschillende bronnen samenvoegen', 'combining data from different sources'],
    'new-technology': ['nieuwe techniek, zoals AI', 'new technology, such as AI'],
    sensors: ['slimme apparaten die meten wat mensen doen', 'smart devices that measure what people do'],
    trust: ['kijken of mensen kunnen betalen', 'looking whether people can pay'],
    fraud: ['zoeken naar fraude', 'looking for fraud'],
    blacklist: [
      'een gedeelde lijst van mensen die [u weigert/wij weigeren/geweigerd worden]',
      'a shared list of people [you refuse/we refuse/it refuses]',
    ],
    sharing: [
      'gevoelige gegevens delen met de overheid of met een groep van partijen',
      'sharing sensitive data with the government or a group of parties',
    ],
    advertising: ['surfgedrag volgen voor advertenties', 'following surfing for advertisements'],
    hidden: [
      'mensen weten niet dat [u/wij/zij] dit [verzamelt/verzamelen/verzamelt]',
      'people do not know that [you/we/it] [collect/collect/collects] this',
    ],
  }),
  access: phrases({
    management: ['de eigenaar of directie', 'the owner or management'],
    administration: ['de administratie', 'the administration'],
    shop: ['de winkel of balie', 'the shop or counter'],
    sales: ['de verkoop', 'sales'],
    'customer-service': ['de klantenservice', 'customer service'],
    planning: ['de planning', 'planning'],
    production: ['de werkplaats of productie', 'the workshop or production'],
    delivery: ['de bezorging of buitendienst', 'delivery or field staff'],
    purchasing: ['de inkoop', 'purchasing'],
    hr: ['personeelszaken', 'human resources'],
    payroll: ['wie de lonen doet', 'who does the payroll'],
    'team-leads': ['de leidinggevenden', 'the managers'],
    everybody: ['iedereen in het bedrijf', 'everybody in the business'],
  }),
  security: phrases({
    'two-step': ['een wachtwoord met tweede stap', 'a password with a second step'],
    'authorised-only': ['toegang alleen voor wie bevoegd is', 'access for authorised people only'],
    encrypted: ['versleuteling', 'encryption'],
    'tested-backup': ['een geteste back-up', 'a tested back-up'],
    updates: ['updates meteen', 'updates at once'],
    'access-log': ['een programma dat onthoudt wie wat bekeek', 'a program that remembers who looked at what'],
    agreements: [
      'een contract met elk bedrijf dat voor [u/ons/haar] werkt',
      'a contract with each company that works for [you/us/it]',
    ],
    leavers: ['geen toegang na vertrek', 'no access after somebody left'],
    'locked-cabinet': ['een kast met slot', 'a cabinet with a lock'],
    separate: ['apart bewaren van andere gegevens', 'keeping them apart from other data'],
    'secure-exchange': ['alleen beveiligd versturen', 'sending securely only'],
    'secure-form': ['een beveiligde website', 'a secure website'],
  }),
  monitoring: phrases({
    cameras: ["met camera's", 'with cameras'],
    'mobile-cameras': ["met camera's die meebewegen", 'with moving cameras'],
    gps: ["met GPS in auto's of telefoons", 'with GPS in cars or phones'],
    passes: ['met toegangspassen of een inklokker', 'with access passes or a time clock'],
    'reads-along': ['door mee te lezen in mail of internetgebruik', 'by reading along in e-mail or internet use'],
  }),
  'children-consent': phrases({
    parent: ['een ouder of voogd', 'a parent or guardian'],
    help: ['het kind zelf', 'the child'],
    'not-yet': ['nog niemand', 'nobody yet'],
  }),
  'sensitive-exception': phrases({
    employment: ['een wet of cao vraagt het van de werkgever', 'a law or collective agreement asks it of the employer'],
    'explicit-consent': ['de persoon zei er duidelijk ja op', 'the person clearly said yes to it'],
    care: ['het gaat om zorg aan deze persoon', 'it is about care for this person'],
    'care-by-others': [
      'het gaat om een school, verzekeraar of reclassering',
      'it is a school, insurer or probation service',
    ],
  }),
  'criminal-ground': phrases({
    'own-protection': [
      'het beschermt de zaak tegen diefstal of fraude',
      'it protects the business against theft or fraud',
    ],
    'request-of-person': ['het gaat om een aanvraag van de persoon', 'it is about a request of the person'],
    'for-others': ['daar is een vergunning voor', 'there is a licence for it'],
    'explicit-consent': ['de persoon zei er duidelijk ja op', 'the person clearly said yes to it'],
  }),
  'review-interval': phrases({
    'months-6': ['elk half jaar', 'every six months'],
    'months-12': ['elk jaar', 'every year'],
    'months-24': ['elke twee jaar', 'every two years'],
  }),
  'retention/unit': phrases({
    days: ['dagen', 'days'],
    weeks: ['weken', 'weeks'],
    months: ['maanden', 'months'],
    years: ['jaar', 'years'],
  }),
  'retention/start': phrases({
    'end-of-employment': ['nadat iemand uit dienst ging', 'after somebody left the job'],
    'end-of-reintegration': ['na de re-integratie', 'after the return to work'],
    withdrawal: ['nadat iemand zijn toestemming introk', 'after somebody withdrew consent'],
    'end-of-relation': ['nadat er geen zaken meer zijn', 'after there is no more business'],
    'no-longer-used': ['als het niet meer gebruikt wordt', 'when it is no longer used'],
  }),
};
