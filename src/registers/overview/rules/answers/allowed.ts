// Passing data on, and using them for something else.
import { t } from '../../../../core/text.js';
import { type KnownAnswer, lines } from './answer.js';
import { applicant, aside, breach, customer, may } from './words.js';

export const allowed: readonly KnownAnswer[] = [
  {
    id: 'share-with-accountant',
    about: 'allowed',
    needs: [
      'accountant boekhouder bookkeeper',
      'delen geven =geef doorgev sturen stuur share =give =send meekijk =zien inzien =see doorstu',
      `${customer} factu facturen loongeg administratie *gegevens =data ${may} delen`,
    ],
    not: `${aside} verwerkersov dpa`,
    asked: [
      'mag ik klantgegevens met mijn accountant delen',
      'facturen aan de boekhouder sturen mag dat',
      'mag de boekhouder meekijken in de administratie',
      'may I share customer data with my accountant',
    ],
    answer: lines(
      `Ja, wat nodig is voor uw boekhouding. Zet hem in uw register bij wie de gegevens krijgt.
       Werkt hij alleen voor u met de gegevens? Dan hoort er een verwerkersovereenkomst bij.
       Beslist hij zelf? Dan niet.`,
      `Yes, what your accounts need. Put the accountant in your register among who gets the data.
       Does the accountant only work for you with the data? Then a processor agreement belongs to it.
       Does the accountant decide about them? Then not.`,
    ),
    law: t('Art. 28 lid 3 en art. 30 lid 1 onder d AVG', 'Art. 28(3) and art. 30(1)(d) GDPR'),
    held: 'template invoicing, recipients; question supplier:role; glossary processor',
    place: { template: 'invoicing' },
  },
  {
    id: 'share-with-tax-office',
    about: 'allowed',
    needs: [
      'belastingd fiscus taxoffice taxauthor',
      'delen geven =geef doorgev sturen verstrek inzien controle share =give',
      `${customer} *gegevens =data administratie factu`,
    ],
    not: `${aside} teruggaaf aanslag loonheff`,
    asked: [
      'mag ik klantgegevens aan de belastingdienst geven',
      'belastingdienst wil mijn administratie inzien met klantgegevens',
      'gegevens delen met de fiscus',
      'must I give customer data to the tax office',
    ],
    answer: lines(
      `Ja, wat de belastingwet vraagt.
       Geef niet meer dan die wet vraagt, en zet de Belastingdienst in uw register.`,
      `Yes, what the tax act asks.
       Give no more than that law asks, and put the tax office in your register.`,
    ),
    law: t('Art. 6 lid 1 onder c AVG en art. 52 AWR', 'Art. 6(1)(c) GDPR and art. 52 AWR (Dutch tax act)'),
    held: 'template customers, purposes; template customers, recipients; glossary legal-obligation',
    place: { template: 'invoicing' },
  },
  {
    id: 'share-with-carrier',
    about: 'allowed',
    needs: [
      'bezorger bezorgd pakketd postnl =dhl =dpd koerier carrier courier vervoerder',
      'delen geven =geef doorgev sturen share =give adres address',
      `${may} ${customer} *gegevens =data`,
    ],
    not: `${aside} verwerkersov dpa ${breach} kwijt pakketje`,
    asked: [
      'mag ik het adres van een klant aan postnl geven',
      'gegevens delen met de bezorger',
      'klantadres doorgeven aan koerier mag dat',
      'may I give a customer address to a courier',
    ],
    answer: lines(
      `Ja, wat nodig is om de bestelling te bezorgen.
       Een bezorger als PostNL, DHL of DPD beslist zelf over de gegevens. Een verwerkersovereenkomst hoort daar niet bij.`,
      `Yes, what is needed to deliver the order.
       A carrier such as PostNL, DHL or DPD decides itself about the data. A processor agreement does not belong to it.`,
    ),
    law: t('Art. 6 lid 1 onder b en art. 30 lid 1 onder d AVG', 'Art. 6(1)(b) and art. 30(1)(d) GDPR'),
    held: 'template webshop, recipients; supplier catalogue: postnl; glossary contract-basis',
    place: { template: 'webshop' },
  },
  {
    id: 'share-with-debt-collector',
    about: 'allowed',
    needs: [
      'incasso deurwaarder debtcollect bailiff',
      'delen geven =geef doorgev sturen share =give inschakel overdrag',
      `${customer} debiteur wanbetal *gegevens =data factu`,
    ],
    not: `${aside} loonbeslag`,
    asked: [
      'mag ik gegevens van een wanbetaler aan een incassobureau geven',
      'klantgegevens delen met incasso',
      'deurwaarder inschakelen gegevens klant doorgeven',
      'may I give customer data to a debt collector',
    ],
    answer: lines(
      `Ja, om betaald te krijgen wat u toekomt. Geef alleen wat daarvoor nodig is.
       Zet het bureau in uw register bij wie de gegevens krijgt.`,
      `Yes, to be paid what you are owed. Give only what that needs.
       Put the agency in your register among who gets the data.`,
    ),
    law: t('Art. 6 lid 1 onder f en art. 30 lid 1 onder d AVG', 'Art. 6(1)(f) and art. 30(1)(d) GDPR'),
    held: 'template invoicing, purposes; template invoicing, recipients',
    place: { template: 'invoicing' },
  },
  {
    id: 'sell-customer-list',
    about: 'allowed',
    needs: [
      'verkopen verkoop verkocht verkop =sell selling sold',
      'klantenlijst klantenbest klantgegev adressenbest adressen mailadressen klantadres gegevensvan customerlist customerdata customerfile =leads',
      `${may} =ik derden anderen bedrijf =company`,
    ],
    not: `${aside} software`,
    asked: [
      'mag ik mijn klantenlijst verkopen',
      'klantgegevens verkopen aan ander bedrijf',
      'adressen van klanten verkopen mag dat',
      'can I sell my customer list',
    ],
    answer: lines(
      `Niet zomaar. Klanten gaven hun gegevens voor iets anders, zoals een bestelling.
       Iets heel anders mag alleen als het daarbij past, of als zij er ja op zeiden (toestemming).
       Vertel het hun vooraf.`,
      `Not just like that. Customers gave their data for something else, such as an order.
       Something very different must fit with that, or they must have said yes to it (consent).
       Tell them beforehand.`,
    ),
    law: t('Art. 5 lid 1 onder b, art. 6 lid 4 en art. 13 lid 3 AVG', 'Art. 5(1)(b), art. 6(4) and art. 13(3) GDPR'),
    held: 'glossary purpose; question controller-activity:reuse; question controller-activity:reuse-why; question controller-activity:reuse-what',
    place: { template: 'customers' },
  },
  {
    id: 'share-with-partner',
    about: 'allowed',
    needs: [
      'delen doorgev =geven =geef sturen share sharing =pass',
      'partner partnerb anderbedrijf anderebedrijv collegabedrijf zusterbedrijf otherbusiness othercompan samenwerk derden thirdpart anotherbus anothercomp',
      `${customer} *gegevens =data adressen`,
    ],
    not: `${aside} verwerkersov amerik verkop partnervan zijnpartner haarpartner =vrouw =man echtgen`,
    asked: [
      'mag ik klantgegevens delen met een partnerbedrijf',
      'gegevens van klanten doorgeven aan een ander bedrijf',
      'klantgegevens met derden delen',
      'may I share customer data with another business',
    ],
    answer: lines(
      `Alleen als het past bij waarvoor de klant ze gaf, of als de klant er ja op zei (toestemming).
       Zet het bedrijf in uw register bij wie de gegevens krijgt.
       Beslist u er samen over? Spreek dan af wie wat doet.`,
      `Only if it fits with what the customer gave them for, or if the customer said yes to it (consent).
       Put the business in your register among who gets the data.
       Do you decide together? Then agree on who does what.`,
    ),
    law: t('Art. 6 lid 4, art. 26 en art. 30 lid 1 onder d AVG', 'Art. 6(4), art. 26 and art. 30(1)(d) GDPR'),
    held: 'question controller-activity:reuse-why; glossary joint-controllers; question controller-activity:recipients',
    place: { template: 'customers' },
  },
  {
    id: 'joint-agreement',
    about: 'allowed',
    needs: [
      'samen gezamenlijk joint together',
      'klantenkaart beslis besluit verantwoordelijk decide controller loyalty',
      'afspra contract vastleg overeenkomst bedrijf winkel agreement business arrang',
    ],
    not: `${aside} ${breach}`,
    asked: [
      'twee winkels met samen één klantenkaart, welke afspraken',
      'gezamenlijk verantwoordelijk, moet er een contract komen',
      'wij beslissen samen met een ander bedrijf, moet ik dat vastleggen',
      'we decide together with another business, do we need an agreement',
    ],
    answer: lines(
      `Ja. Wie samen beslist, is samen verantwoordelijk. Leg samen vast wie wat doet.
       Mensen mogen bij allebei terecht.
       Het andere bedrijf hoort ook in uw register.`,
      `Yes. Who decides together is responsible together. Write down together who does what.
       People may turn to both.
       The other business belongs in your register too.`,
    ),
    law: t('Art. 26 en art. 30 lid 1 onder a AVG', 'Art. 26 and art. 30(1)(a) GDPR'),
    held: 'glossary joint-controllers; question organisation:joint-controllers; question organisation:joint/about',
    place: { command: 'profile' },
  },
  {
    id: 'shared-blacklist',
    about: 'allowed',
    needs: [
      'zwartelijst blacklist winkelverbod weigerlijst weigeringsl shopban wanbetalerslijst',
      `delen gedeeld share sharing andere ander winkeliers bedrijven dpia ${may}`,
    ],
    not: aside,
    asked: [
      'mag ik een zwarte lijst delen met andere winkels',
      'lijst met winkelverboden delen',
      'wanbetalerslijst met andere bedrijven delen',
      'can we share a blacklist',
    ],
    answer: lines(
      `Niet zomaar. Voor een gedeelde lijst van mensen die u weigert, is een DPIA waarschijnlijk verplicht.
       Dit staat op de lijst van de AP. Laat uw adviseur meekijken voordat u begint.`,
      `Not just like that. For a shared list of people you refuse, a DPIA is probably obligatory.
       This is on the list of the authority. Let your adviser look before you begin.`,
    ),
    law: t('Art. 35 AVG; DPIA-lijst van de AP, nummer 2', 'Art. 35 GDPR; DPIA list of the AP, number 2'),
    held: 'ap list 2; question controller-activity:risks',
  },
  {
    id: 'naming-debtors',
    about: 'allowed',
    needs: [
      'wanbetal debiteur schuldenaar nietbetaal nonpayer defaulter debtor =debtors',
      'publice publish facebook instagram internet online openbaar socialmedia etalage schandpaal website raam ophang shaming',
    ],
    not: aside,
    asked: [
      'mag ik namen van wanbetalers op facebook zetten',
      'wanbetaler openbaar maken op internet',
      'lijst met debiteuren in de winkel ophangen openbaar',
      'can I publish the names of debtors online',
    ],
    answer: lines(
      `Niet zomaar. U kreeg de gegevens om te leveren en betaald te worden.
       Iets heel anders mag alleen als het daarbij past.
       Aanmanen mag wel, en een incassobureau inschakelen ook.`,
      `Not just like that. You got the data to deliver and to be paid.
       Something very different must fit with that.
       Sending reminders is allowed, and so is using a debt collector.`,
    ),
    law: t('Art. 5 lid 1 onder b en art. 6 lid 4 AVG', 'Art. 5(1)(b) and art. 6(4) GDPR'),
    held: 'glossary purpose; question controller-activity:reuse; template invoicing, purposes; template invoicing, recipients',
    place: { template: 'invoicing' },
  },
  {
    id: 'other-purpose',
    about: 'allowed',
    needs: [
      'ergensanders ietsanders anderdoel anderedoel hergebruik otherpurpose anotherpurpose somethingelse reuse',
      may,
      '*gegevens =data *adres *adressen =address',
    ],
    not: `${aside} partner bedrijf derden anderland ${breach} anders? bedoel`,
    asked: [
      'mag ik gegevens voor iets anders gebruiken',
      'klantgegevens voor een ander doel gebruiken mag dat',
      'mag een bezorgadres ook voor iets anders worden gebruikt',
      'can I use data for another purpose',
    ],
    answer: lines(
      `Alleen als het past bij waarvoor u ze kreeg, als de persoon er ja op zei (toestemming), of als een wet het vraagt.
       Vertel het mensen vooraf, en schrijf het nieuwe doel op.`,
      `Only if it fits with what you got them for, if the person said yes to it (consent), or if a law asks it.
       Tell people beforehand, and write the new purpose down.`,
    ),
    law: t('Art. 5 lid 1 onder b, art. 6 lid 4 en art. 13 lid 3 AVG', 'Art. 5(1)(b), art. 6(4) and art. 13(3) GDPR'),
    held: 'question controller-activity:reuse; question controller-activity:reuse-what; question controller-activity:reuse-why; glossary purpose',
    place: { template: 'customers' },
  },
  {
    id: 'keep-for-later',
    about: 'allowed',
    needs: [
      'voorlater dezekerheid vooralsdat incase forlater =ooit misschien nognodig maybe someday voorgoed forever hetgeval',
      'bewaar keep houden store opslaan',
      `*gegevens =data ${customer} adressen info alles everything`,
    ],
    not: `${aside} ${breach} ${applicant} factu foto`,
    asked: [
      'mag ik gegevens bewaren voor later',
      'klantgegevens voor de zekerheid bewaren',
      'alles bewaren, misschien ooit nodig, gegevens van klanten',
      'can I keep data just in case',
    ],
    answer: lines(
      `Nee, niet langer dan nodig. Bepaal vooraf waarvoor en hoe lang.
       Wat u niet hebt, kan ook niet lekken.`,
      `No, no longer than needed. Set beforehand what for and how long.
       What you do not have cannot leak.`,
    ),
    law: t('Art. 5 lid 1 onder b en e AVG', 'Art. 5(1)(b) and (e) GDPR'),
    held: 'glossary retention; glossary purpose; glossary minimisation',
    place: { template: 'customers' },
  },
];
