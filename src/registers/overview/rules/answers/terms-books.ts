// How long the books are kept, and what belongs to them.
import { t } from '../../../../core/text.js';
import { booksTerm, checked, type KnownAnswer, lines, ownChoice, taxAndOwnChoice, taxLaw } from './answer.js';
import { aside, breach, keep, keepVerb, remove } from './words.js';

export const termsOfBooks: readonly KnownAnswer[] = [
  {
    id: 'term-vat-one-stop-shop',
    about: 'term',
    needs: [`${keep} jaar years`, '=oss onestop eenloket btwloket'],
    not: aside,
    asked: [
      'hoe lang oss administratie bewaren',
      'bewaartermijn one stop shop',
      'facturen btw eenloket hoeveel jaar bewaren',
      'how long keep oss records',
    ],
    answer: lines(
      `10 jaar.
       Dat geldt voor verkopen via het btw-loket van de EU (OSS).`,
      `10 years.
       That holds for sales through the EU VAT one-stop shop (OSS).`,
    ),
    law: t(
      `Art. 63 quater EU-btw-uitvoeringsverordening, ${checked.retention.nl}`,
      `Art. 63c EU VAT implementing regulation, ${checked.retention.en}`,
    ),
    held: 'retention data: vat-one-stop-shop',
    place: { template: 'webshop' },
  },
  {
    id: 'term-customer-check',
    about: 'term',
    needs: [
      'hoelang howlong bewaartermijn retention =termijn jaar years',
      'wwft witwas clientenonderzoek clientonderzoek duedilig moneylaund antimoney',
    ],
    not: aside,
    asked: [
      'hoe lang wwft dossier bewaren',
      'clientenonderzoek bewaartermijn',
      'wwft gegevens hoelang bewaren na einde relatie',
      'how long to keep wwft due diligence',
    ],
    answer: lines(
      `5 jaar, vanaf de dag dat u geen zaken meer met de klant doet.
       Zo lang moet het minstens van de Wwft.`,
      `5 years, from the day you stop doing business with the customer.
       The Wwft wants it at least that long.`,
    ),
    law: t(
      `Art. 33 Wwft, ${checked.retention.nl}`,
      `Art. 33 Wwft (Dutch anti-money laundering act), ${checked.retention.en}`,
    ),
    held: 'retention data: wwft',
  },
  {
    id: 'term-quotes',
    about: 'term',
    needs: [`${keepVerb} ${remove}`, 'offert quotat =quote =quotes prijsopgave'],
    not: aside,
    asked: [
      'hoe lang moet ik offertes bewaren',
      'offertes die niks geworden zijn wanneer weggooien',
      'bewaartermijn offerte zonder opdracht',
      'oude offertes verwijderen',
      'how long do we keep quotes',
    ],
    answer: lines(
      `Die tijd kiest u zelf; schrijf op waarom.
       Ons voorstel voor een offerte die geen opdracht werd: 1 jaar na het laatste contact.`,
      `You choose this time; write down why.
       Our proposal for a quote that did not become an order: 1 year after the last contact.`,
    ),
    law: ownChoice,
    held: 'template customers, retention r3',
    place: { template: 'customers' },
  },
  {
    id: 'term-invoices',
    about: 'term',
    needs: [`${keep} jaar years`, '*factu *faktu =rekening =rekeningen invoic =bon =bonnen bonnetje kassabon receipt'],
    not: `${aside} pand gebouw onroerend vastgoed verbouw property building betaald openstaa`,
    asked: [
      'hoe lang moet ik facturen bewaren',
      'bewaartermijn factuur',
      'hoelang bewaar je fakturen?',
      'oude rekeningen weggooien na hoeveel jaar',
      'is 7 jaar verplicht voor facturen',
      'inkoopfacturen bewaren hoe lang',
      'how long do I keep invoices',
    ],
    ...booksTerm('invoicing'),
  },
  {
    id: 'term-payments',
    about: 'term',
    needs: [`${keepVerb} ${remove}`, 'betaling betaalgegev betalingsgeg payment'],
    not: `${aside} losgeld ransom`,
    asked: [
      'hoe lang betalingen bewaren',
      'betaalgegevens van klanten bewaren',
      'wanneer mag ik betaalgegevens verwijderen',
      'how long should I keep payment data',
    ],
    answer: lines(
      `7 jaar, na het einde van het boekjaar.
       Betalingen horen bij de administratie voor de Belastingdienst.`,
      `7 years, after the end of the financial year.
       Payments are part of the records for the tax office.`,
    ),
    law: taxLaw,
    held: 'template customers, retention r1; retention data: tax',
    place: { template: 'invoicing' },
  },
  {
    id: 'term-orders',
    about: 'term',
    needs: [`${keepVerb} ${remove}`, 'bestelling =order =orders bestelgeg ordergeg'],
    not: aside,
    asked: [
      'hoe lang bestellingen bewaren',
      'bestelgegevens webshop bewaartermijn',
      'oude orders weggooien',
      'hoe lang moet ik bestellingen uit de webwinkel bewaren',
      'how long keep orders of customers',
    ],
    answer: lines(
      `7 jaar, na het einde van het boekjaar.
       Bestellingen en betalingen horen bij de administratie voor de Belastingdienst.`,
      `7 years, after the end of the financial year.
       Orders and payments are part of the records for the tax office.`,
    ),
    law: taxLaw,
    held: 'template webshop, retention r1; template customers, retention r1',
    place: { template: 'webshop' },
  },
  {
    id: 'term-accounts',
    about: 'term',
    needs: [
      `${keep} jaar years`,
      'boekhoud administr grootboek debiteur crediteur bookkeep ledger belastingdienst taxrecord',
    ],
    not: `${aside} pand onroerend vastgoed accountant systeem programma`,
    asked: [
      'hoe lang boekhouding bewaren',
      'bewaarplicht administratie',
      'administratie 7 jaar bewaren?',
      'wanneer mag de oude boekhouding weg',
      'how long do I have to keep bookkeeping records',
    ],
    ...booksTerm('invoicing'),
  },
  {
    id: 'term-supplier-contacts',
    about: 'term',
    needs: [`${keepVerb} ${remove}`, 'leverancier supplier vendor'],
    not: `${aside} ${breach} verwerkers amerik europa`,
    asked: [
      'hoe lang gegevens van leveranciers bewaren',
      'contactpersonen leverancier bewaartermijn',
      'leverancier waar we niet meer kopen gegevens weggooien',
      'how long keep supplier contacts',
    ],
    answer: lines(
      `Contacten en berichten: die tijd kiest u zelf. Ons voorstel: 2 jaar nadat u geen zaken meer doet.
       Rekeningen en betalingen: 7 jaar, na het einde van het boekjaar.`,
      `Contacts and messages: you choose the time. Our proposal: 2 years after you stop doing business.
       Invoices and payments: 7 years, after the end of the financial year.`,
    ),
    law: taxAndOwnChoice,
    held: 'template suppliers, retention r1; template suppliers, retention r2',
    place: { template: 'suppliers' },
  },
  {
    id: 'term-complaints',
    about: 'term',
    needs: [`${keepVerb} ${remove}`, 'klacht complaint geschil dispute'],
    not: aside,
    asked: [
      'hoe lang klachten bewaren',
      'klachtendossier bewaartermijn',
      'wanneer mag een afgehandelde klacht weg',
      'how long to keep complaints',
    ],
    answer: lines(
      `Die tijd kiest u zelf; schrijf op waarom.
       Ons voorstel: 5 jaar nadat de zaak is afgesloten.
       Zo lang kan iemand meestal nog een claim indienen.`,
      `You choose this time; write down why.
       Our proposal: 5 years after the case is closed.
       For that long a claim can usually still be made.`,
    ),
    law: t(`Art. 5 lid 1 onder e AVG, art. 3:307 en 3:310 BW; de termijn is uw eigen keuze
            Art. 5(1)(e) GDPR, art. 3:307 and 3:310 Dutch Civil Code; the term is your own choice`),
    held: 'template complaints, retention r1',
    place: { template: 'complaints' },
  },
];
