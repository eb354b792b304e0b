// What people are told, and on which reason data rest.
import { t } from '../../../../core/text.js';
import { type KnownAnswer, lines } from './answer.js';
import { applicant, aside, breach, bsn, camera, customer, may, photo, sick, staff, statement } from './words.js';

export const allowedTelling: readonly KnownAnswer[] = [
  {
    id: 'statement-contents',
    about: 'allowed',
    needs: [
      statement,
      'instaan =in staan staat inhoud contain include contents vermeld punten',
      'wat welke what which',
    ],
    not: aside,
    asked: [
      'wat moet er in een privacyverklaring staan',
      'inhoud privacyverklaring wat is verplicht',
      'welke punten in privacy statement vermelden',
      'what must a privacy statement contain',
    ],
    answer: lines(
      `Wie u bent, waarvoor u gegevens gebruikt en waarom dat mag, aan wie u ze geeft, landen buiten Europa, en hoe lang.
       Ook wat mensen kunnen vragen, of zij iets moeten geven, en dat zij bij de AP kunnen klagen.`,
      `Who you are, what you use data for and why you may, to whom you give them, countries outside Europe, and how long.
       Also what people can ask, whether they have to give something, and that they can complain to the authority.`,
    ),
    law: t('Art. 13 en 14 AVG', 'Art. 13 and 14 GDPR'),
    held: 'statement words; glossary privacy-notice',
    place: { command: 'statement' },
  },
  {
    id: 'statement-for-staff',
    about: 'allowed',
    needs: [statement, `${staff} ${applicant}`],
    not: `${aside} onderteken teken tekent getekend handteken sign signed accept internal`,
    asked: [
      'moet ik een privacyverklaring voor personeel hebben',
      'privacyverklaring medewerkers nodig',
      'privacyverklaring voor sollicitanten verplicht',
      'do I need a privacy statement for staff',
    ],
    answer: lines(
      `Ja, u vertelt ook medewerkers en sollicitanten wat u met hun gegevens doet.
       AVG-maatje maakt een tekst per groep, uit uw register.`,
      `Yes, you also tell staff and applicants what you do with their data.
       AVG-maatje makes a text for each group, from your register.`,
    ),
    law: t('Art. 12, 13 en 14 AVG', 'Art. 12, 13 and 14 GDPR'),
    held: 'glossary privacy-notice; statement words',
    place: { command: 'statement' },
  },
  {
    id: 'statement-for-children',
    about: 'allowed',
    needs: [
      `${statement} uitleg uitleggen explain`,
      '=kind kinderen child children minderj jeugd',
      `${may} woorden words taal begrijp`,
    ],
    not: `${aside} foto`,
    asked: [
      'moet ik een privacyverklaring in makkelijke woorden voor kinderen maken',
      'uitleg aan kinderen over hun gegevens, moet dat',
      'privacyverklaring kinderen taal',
      'must I explain privacy to children in easy words',
    ],
    answer: lines(
      `Ja. Een kind moet kunnen begrijpen wat er met zijn gegevens gebeurt.
       Leg het uit in makkelijke woorden.`,
      `Yes. A child must be able to understand what happens with its data.
       Explain it in easy words.`,
    ),
    law: t('Art. 12 lid 1 AVG', 'Art. 12(1) GDPR'),
    held: 'question controller-activity:children-words; glossary children',
    place: { command: 'statement' },
  },
  {
    id: 'statement-needed',
    about: 'allowed',
    needs: [statement, may],
    not: `${aside} engels vertaal kopi copy overnem voorbeeld generator =wie onderteken teken tekent getekend handteken sign signed accept internal`,
    asked: [
      'is een privacyverklaring verplicht',
      'heb ik een privacyverklaring nodig',
      'moet een klein bedrijf een privacy statement op de website hebben',
      'do I need a privacy notice',
    ],
    answer: lines(
      `Ja, u vertelt mensen wat u met hun gegevens doet. Vaak staat dat op de website.
       Uw register is er de basis voor.`,
      `Yes, you tell people what you do with their data. It is often on the website.
       Your register is the basis for it.`,
    ),
    law: t('Art. 12, 13 en 14 AVG', 'Art. 12, 13 and 14 GDPR'),
    held: 'glossary privacy-notice',
    place: { command: 'statement' },
  },
  {
    id: 'internal-policy',
    about: 'allowed',
    needs: [
      'privacybeleid interneregels internebeleid privacyregels internalprivacy internalpolic',
      `${may} intern personeel`,
    ],
    not: `${aside} website klant`,
    asked: [
      'is een privacybeleid verplicht',
      'moet ik een intern privacybeleid hebben',
      'privacybeleid voor personeel nodig',
      'do I need an internal privacy policy',
    ],
    answer: lines(
      `Privacybeleid zijn de afspraken binnen uw bedrijf: wie mag wat, en wat doet u bij een datalek.
       Het is voor uzelf en uw collega's. Voor klanten is er de privacyverklaring.`,
      `A privacy policy is the rules within your business: who may do what, and what you do in a data breach.
       It is for you and your colleagues. Customers get the privacy notice.`,
    ),
    law: t('Art. 24 lid 2 AVG', 'Art. 24(2) GDPR'),
    held: 'glossary privacy-policy',
  },
  {
    id: 'contact-persons-count',
    about: 'allowed',
    needs: [
      'zakelijk contactpers b2b businesscont contactperson visitekaart vertegenwoordigervan',
      '=avg =gdpr privacywet persoonsgeg personaldata *gegevens register',
      'geldt gelden vallen valt telt tellen =is =zijn moet =count =apply ook',
    ],
    not: `${aside} mail nieuwsbr bel mailing`,
    asked: [
      'geldt de avg voor zakelijke contacten',
      'zijn contactpersonen bij leveranciers persoonsgegevens',
      'vallen zakelijke gegevens onder de avg',
      'does the gdpr apply to business contacts',
      'moet een contactpersoon van een bedrijf in het register',
    ],
    answer: lines(
      `Ja. Bij een bedrijf kent u vaak één persoon. Diens naam en nummer zijn ook gegevens.
       Uw reden is dan niet de afspraak met zijn werkgever, maar uw belang om zaken te doen.`,
      `Yes. At a company you often know one person. That name and number are data too.
       Your reason is then not the agreement with the employer, but your interest in doing business.`,
    ),
    law: t('Art. 4 onder 1 en art. 6 lid 1 onder f AVG', 'Art. 4(1) and art. 6(1)(f) GDPR'),
    held: 'question organisation:has-suppliers; template suppliers, purposes; glossary contract-basis',
    place: { template: 'suppliers' },
  },
  {
    id: 'ip-address',
    about: 'allowed',
    needs: ['=ip ipadres ipadressen ipaddress', 'persoonsgeg personaldata =avg =gdpr privacy'],
    not: `${aside} hoelang`,
    asked: [
      'is een ip-adres een persoonsgegeven',
      'valt een ip adres onder de avg',
      'ip adressen persoonsgegevens?',
      'is an ip address personal data',
    ],
    answer: lines(
      'Ja. Het kan naar een mens leiden. Daarom telt het als persoonsgegeven.',
      'Yes. It can lead to a person. That is why it counts as personal data.',
    ),
    law: t('Art. 4 onder 1 AVG', 'Art. 4(1) GDPR'),
    held: 'glossary ip-address',
    place: { template: 'website' },
  },
  {
    id: 'consent-always-needed',
    about: 'allowed',
    needs: [
      'toestemm consent',
      `altijd always overal bestelling =order =orders leveren lidmaatsch =leden =lid ledenadmin ${customer} *gegevens =data`,
      'nodig zonder without vragen vraag =need ask moet',
    ],
    not: `${aside} ${breach} ${bsn} ${photo} cookie nieuwsbr newsl mail bel bellen =kind kinderen ${staff} ${camera} opnem opneem intrek marketing aanbied whatsapp bewijs medisch delen verkop geloof ${sick} zorg doorgev derden buiteneuropa film gezondheid cookies`,
    asked: [
      'heb ik altijd toestemming nodig voor gegevens',
      'moet ik toestemming vragen om klantgegevens te bewaren',
      'toestemming nodig voor een bestelling?',
      'mogen wij het lidmaatschap vastleggen zonder toestemming',
      'do I always need consent to keep customer data',
    ],
    answer: lines(
      `Nee. Toestemming is één van zes redenen uit de wet.
       Voor een bestelling hebt u er geen nodig: u komt een afspraak na. Voor de administratie vraagt een wet het.
       Toestemming past alleen als "nee" ook echt mag.`,
      `No. Consent is one of six reasons in the law.
       For an order you need none: you keep an agreement. For your records a law asks it.
       Consent only fits if "no" is really allowed.`,
    ),
    law: t('Art. 6 lid 1 AVG', 'Art. 6(1) GDPR'),
    held: 'glossary legal-basis; glossary contract-basis; glossary legal-obligation; glossary consent',
    place: { template: 'customers' },
  },
  {
    id: 'weighing-interest',
    about: 'allowed',
    needs: [
      'gerechtvaardigdb gerechtvaardigdebel legitimateint belangenafw balancingtest',
      `${may} opschr schrijven toets test afweg hoe how`,
    ],
    not: aside,
    asked: [
      'moet ik een belangenafweging opschrijven',
      'gerechtvaardigd belang hoe toets ik dat',
      'wanneer mag ik me beroepen op gerechtvaardigd belang',
      'must I write down a legitimate interest test',
    ],
    answer: lines(
      `Ja, schrijf op hoe u het afwoog.
       Drie vragen: wat is uw goede reden, kan het met minder, en zouden mensen ervan schrikken?
       Mensen mogen bezwaar maken.`,
      `Yes, write down how you weighed it.
       Three questions: what is your good reason, does it work with less, and would it startle people?
       People may object.`,
    ),
    law: t('Art. 6 lid 1 onder f, art. 5 lid 2 en art. 21 AVG', 'Art. 6(1)(f), art. 5(2) and art. 21 GDPR'),
    held: 'glossary legitimate-interest; question controller-activity:purposes/interest; question controller-activity:purposes/interest-less; question controller-activity:purposes/interest-surprise',
  },
  {
    id: 'representative-needed',
    about: 'allowed',
    needs: ['vertegenwoordiger representative', may],
    not: `${aside} namens verkoop`,
    asked: [
      'heb ik een vertegenwoordiger nodig voor de avg',
      'moet een nederlands bedrijf een vertegenwoordiger aanwijzen',
      'vertegenwoordiger in de eu verplicht?',
      'do I need a representative under the gdpr',
    ],
    answer: lines(
      `Een Nederlands bedrijf niet.
       Alleen een bedrijf van buiten Europa, zonder vestiging hier, wijst een vertegenwoordiger aan.`,
      `A Dutch business does not.
       Only a business from outside Europe, without an office here, names a representative.`,
    ),
    law: t('Art. 27 AVG', 'Art. 27 GDPR'),
    held: 'glossary representative; question organisation:established',
    place: { command: 'profile' },
  },
  {
    id: 'program-decides',
    about: 'allowed',
    needs: [
      'computer algoritme programma automatisch software =ai algorithm program automat system systeem',
      'beslis besluit weiger afwijs afgewez decide decision refuse reject kredietch',
      `${may} klant customer zonder mens human`,
    ],
    not: `${aside} ${applicant} ${breach} register`,
    asked: [
      'mag een programma zelf beslissen over klanten',
      'computer weigert achteraf betalen automatisch, mag dat',
      'automatisch besluit zonder mens toegestaan',
      'may a program decide about customers',
    ],
    answer: lines(
      `Met grote gevolgen mag het maar in drie gevallen: de afspraak kan niet zonder, een wet staat het toe, of de persoon zei er duidelijk ja op (toestemming).
       Mensen moeten het weten, en mogen een mens opnieuw laten kijken.
       Een DPIA is dan verplicht.`,
      `With serious consequences only in three cases: the agreement needs it, a law allows it, or the person clearly said yes (consent).
       People must know, and may have a person look again.
       A DPIA is obligatory then.`,
    ),
    law: t('Art. 22 en art. 35 lid 3 onder a AVG, art. 40 UAVG', 'Art. 22 and art. 35(3)(a) GDPR, art. 40 UAVG'),
    held: 'question controller-activity:automated; question controller-activity:automated-why; question controller-activity:automated-human; glossary automated-decision',
  },
];
