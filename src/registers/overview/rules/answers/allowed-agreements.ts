// Agreements with companies that work with data for the business.
import { t } from '../../../../core/text.js';
import { type KnownAnswer, lines } from './answer.js';
import { agreement, aside, breach, may } from './words.js';

export const allowedAboutAgreements: readonly KnownAnswer[] = [
  {
    id: 'agreement-points',
    about: 'allowed',
    needs: [
      agreement,
      'instaan =in staan staat inhoud punten eisen vermeld contain include contents',
      'wat welke what which',
    ],
    not: `${aside} waar where`,
    asked: [
      'wat moet er in een verwerkersovereenkomst staan',
      'inhoud verwerkersovereenkomst wat is verplicht',
      'welke punten moeten in een verwerkersovereenkomst',
      'what must a processor agreement contain',
    ],
    answer: lines(
      `De wet noemt vaste punten: wat het bedrijf doet en hoe lang, welke gegevens, en dat het alleen doet wat u vraagt.
       Ook geheimhouding, beveiliging, anderen inschakelen, hulp bij verzoeken en datalekken, controle, en teruggeven of wissen na afloop.`,
      `The law names fixed points: what the company does and how long, which data, and that it only does what you ask.
       Also secrecy, security, using others, help with requests and breaches, checks, and returning or deleting afterwards.`,
    ),
    law: t('Art. 28 lid 2, 3, 4 en 9 AVG', 'Art. 28(2), (3), (4) and (9) GDPR'),
    held: 'question supplier:agreement-points',
    place: { command: 'suppliers' },
  },
  {
    id: 'agreement-in-terms',
    about: 'allowed',
    needs: [agreement, 'voorwaarden =terms algemenev', `${may} genoeg geldig enough telt =count`],
    not: aside,
    asked: [
      'verwerkersovereenkomst in de algemene voorwaarden, is dat genoeg',
      'mag een verwerkersovereenkomst in de voorwaarden staan',
      'telt een dpa die in hun voorwaarden zit',
      'may the processor agreement be in the terms',
    ],
    answer: lines(
      `Ja. Grote leveranciers hebben één vaste tekst. Het is genoeg dat u die kent en bewaart.
       Noteer de link en de dag waarop u keek.`,
      `Yes. Large suppliers have one fixed text. It is enough to know it and keep it.
       Note the link and the day you looked.`,
    ),
    law: t('Art. 28 lid 3 en 9 AVG', 'Art. 28(3) and (9) GDPR'),
    held: 'question supplier:agreement; question supplier:agreement-seen; question supplier:agreement-link',
    place: { command: 'suppliers' },
  },
  {
    id: 'agreement-not-needed',
    about: 'allowed',
    needs: [
      agreement,
      '=bank postnl =dhl =dpd bezorger koerier arbodienst bedrijfsarts linkedin uitzendbureau wervingsb carrier occupational courier',
    ],
    not: `${aside} opzeg geldig verloop wijzig weiger kost kosten opstel bewaar onderteken teken tekent getekend handteken sign signed accept`,
    asked: [
      'heb ik een verwerkersovereenkomst nodig met postnl',
      'verwerkersovereenkomst met de bank',
      'moet ik een verwerkersovereenkomst met de arbodienst',
      'do I need a processor agreement with my bank',
    ],
    answer: lines(
      `Nee. Dit bedrijf beslist zelf wat het met de gegevens doet.
       Zet het wel in uw register bij wie de gegevens krijgt.`,
      `No. This company decides itself what it does with the data.
       Do put it in your register among who gets the data.`,
    ),
    law: t('Art. 4 onder 7 en art. 28 AVG', 'Art. 4(7) and art. 28 GDPR'),
    held: 'supplier catalogue: bank; supplier catalogue: postnl; supplier catalogue: occupational-health; supplier catalogue: recruitment-agency; glossary controller',
    place: { command: 'suppliers' },
  },
  {
    id: 'agreement-with-accountant',
    about: 'allowed',
    needs: [agreement, 'accountant boekhouder bookkeeper'],
    not: `${aside} opzeg geldig verloop wijzig weiger kost kosten opstel bewaar onderteken teken tekent getekend handteken sign signed accept`,
    asked: [
      'verwerkersovereenkomst met accountant nodig?',
      'moet ik met mijn boekhouder een verwerkersovereenkomst sluiten',
      'dpa boekhouder',
      'do I need a processor agreement with my accountant',
    ],
    answer: lines(
      `Dat hangt ervan af. Werkt hij voor u en doet hij alleen wat u vraagt? Dan wel.
       Beslist hij zelf wat hij met de gegevens doet? Dan niet.
       Twijfelt u? Vraag het hem, en noteer het antwoord.`,
      `It depends. Does the accountant work for you and only do what you ask? Then yes.
       Does the accountant decide what to do with the data? Then no.
       In doubt? Ask, and note the answer.`,
    ),
    law: t('Art. 4 onder 7 en 8 en art. 28 lid 3 AVG', 'Art. 4(7) and (8) and art. 28(3) GDPR'),
    held: 'question supplier:role; question supplier:agreement; glossary processor',
    place: { command: 'suppliers' },
  },
  {
    id: 'agreement-where',
    about: 'allowed',
    needs: [agreement, 'waar vind vinden opvragen vragen where find krijg ontbreekt =geen'],
    not: `${aside} instaan wanneer`,
    asked: [
      'waar vind ik de verwerkersovereenkomst van mijn leverancier',
      'hoe kom ik aan een verwerkersovereenkomst, waar staat die',
      'leverancier heeft geen verwerkersovereenkomst',
      'where do I find the dpa of a supplier',
    ],
    answer: lines(
      `Vaak staat die op de website van de leverancier, onder "DPA" of "verwerkersovereenkomst".
       Niet gevonden? Vraag erom. De afspraken moeten op papier of digitaal staan.`,
      `Often on the website of the supplier, under "DPA" or "processor agreement".
       Not found? Ask for it. The agreements must be on paper or digital.`,
    ),
    law: t('Art. 28 lid 3 en 9 AVG', 'Art. 28(3) and (9) GDPR'),
    held: 'warning contract-missing; question supplier:agreement-points',
    place: { command: 'suppliers' },
  },
  {
    id: 'agreement-needed',
    about: 'allowed',
    needs: [agreement, `${may} wanneer when welke met`],
    not: `${aside} opzeg geldig verloop wijzig weiger kost kosten opstel bewaar onderteken teken tekent getekend handteken sign signed accept`,
    asked: [
      'wanneer heb ik een verwerkersovereenkomst nodig',
      'is een verwerkersovereenkomst verplicht',
      'moet ik met mijn salarisbureau een verwerkersovereenkomst hebben',
      'verwerkers overeenkomst met webhoster nodig',
      'do I need a data processing agreement',
    ],
    answer: lines(
      `Ja, met elk bedrijf dat voor u met gegevens werkt, zoals uw salarisbureau of een online programma.
       Beslist een bedrijf zelf, zoals een bank, bezorger of arbodienst? Dan niet.`,
      `Yes, with each company that works with data for you, such as your payroll bureau or an online program.
       Does a company decide itself, such as a bank, carrier or occupational health service? Then not.`,
    ),
    law: t('Art. 28 lid 3 AVG', 'Art. 28(3) GDPR'),
    held: 'glossary processor-agreement; glossary controller; question supplier:role',
    place: { command: 'suppliers' },
  },
  {
    id: 'using-others-for-client',
    about: 'allowed',
    needs: [
      'onderaannem subverw subcontr anderbedrijf anderebedrijven othercompan',
      'inschakel uitbested gebruik inhuren hire =use',
      'opdrachtgever klant client verwerker processor',
    ],
    not: `${aside} ${breach} bsn paspoort`,
    asked: [
      'mag ik een onderaannemer inschakelen voor werk met gegevens van mijn opdrachtgever',
      'subverwerker gebruiken zonder dat de klant het weet',
      'als verwerker een ander bedrijf inschakelen',
      'may I use a subcontractor for a client as processor',
    ],
    answer: lines(
      `Alleen als uw opdrachtgever het goedvindt.
       Dezelfde afspraken gelden dan ook voor dat andere bedrijf.`,
      `Only if your client agrees.
       The same agreements then apply to that other company.`,
    ),
    law: t('Art. 28 lid 2 en 4 AVG', 'Art. 28(2) and (4) GDPR'),
    held: 'question processor-activity:suppliers; glossary sub-processor',
    place: { template: 'client-work' },
  },
];
