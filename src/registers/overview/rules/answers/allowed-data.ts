// Which data about people one may ask and note.
import { t } from '../../../../core/text.js';
import { type KnownAnswer, lines } from './answer.js';
import { applicant, aside, breach, camera, customer, identity, may, photo, sick, staff } from './words.js';

export const allowedData: readonly KnownAnswer[] = [
  {
    id: 'birth-date',
    about: 'allowed',
    needs: [may, 'geboorted geboortedatum birthdate dateofbirth birthday geboortejaar ofbirth'],
    not: `klopt wrong verkeerd ${aside} corrig`,
    asked: [
      'mag ik de geboortedatum van klanten vragen',
      'geboortedatum verplicht maken in mijn webshop',
      'moet ik geboortedatum noteren',
      'can I ask customers for their date of birth',
    ],
    answer: lines(
      `Alleen als u hem echt nodig hebt.
       Voor een gewone bestelling is dat niet zo. Voor het loon van personeel wel.`,
      `Only if you really need it.
       For an ordinary order you do not. For the pay of staff you do.`,
    ),
    law: t('Art. 5 lid 1 onder c AVG', 'Art. 5(1)(c) GDPR'),
    held: 'glossary minimisation; template customers, absent; template payroll, data',
    place: { template: 'customers' },
  },
  {
    id: 'gender',
    about: 'allowed',
    needs: [may, 'geslacht =gender aanhef manvrouw manof vrouwof'],
    not: 'klopt',
    asked: [
      'mag ik vragen of een klant man of vrouw is',
      'geslacht verplicht in bestelformulier',
      'mag ik geslacht vastleggen voor de nieuwsbrief',
      'may I ask for gender',
    ],
    answer: lines(
      `Alleen als u het echt nodig hebt.
       Voor een webwinkel of nieuwsbrief is het bijna nooit nodig.`,
      `Only if you really need it.
       For a webshop or newsletter it is hardly ever needed.`,
    ),
    law: t('Art. 5 lid 1 onder c AVG', 'Art. 5(1)(c) GDPR'),
    held: 'template webshop, absent; template newsletter, absent; glossary minimisation',
  },
  {
    id: 'data-to-ask',
    about: 'allowed',
    needs: [
      'welke wat which what hoeveel',
      '*gegevens =data informatie information',
      'vragen vraag uitvrag =ask collect verzamel vastleg',
      may,
    ],
    not: `${aside} ${breach} ${sick} ${applicant} verzoek inzage bsn`,
    asked: [
      'welke gegevens mag ik vragen van klanten',
      'wat voor gegevens mag ik aan klanten vragen',
      'hoeveel gegevens mag ik verzamelen',
      'which data may I ask from customers',
    ],
    answer: lines(
      `Alleen wat u echt nodig hebt.
       Wat u niet hebt, kan ook niet lekken.`,
      `Only what you really need.
       What you do not have cannot leak.`,
    ),
    law: t('Art. 5 lid 1 onder c AVG', 'Art. 5(1)(c) GDPR'),
    held: 'glossary minimisation; warning not-needed',
  },
  {
    id: 'diet',
    about: 'allowed',
    needs: [
      'allergi allergy dieet dieetw =diet dietary vegetar halal',
      `${may} gasten klanten`,
      'bewaar bewaren noteer opschr vraag vragen keep ask =note opslaan vastleg',
    ],
    not: `${aside} recept menu kaart vermeld`,
    asked: [
      'mag ik allergieën van klanten noteren',
      'dieetwensen van gasten bewaren',
      'mag ik vragen naar allergie of dieet',
      'can I note dietary wishes',
      'may we keep allergy information of guests',
    ],
    answer: lines(
      `Alleen als u het echt nodig hebt. Het kan over gezondheid of geloof gaan.
       Dan hebt u een uitzondering uit de wet nodig, zoals een duidelijk ja van die persoon (toestemming).`,
      `Only if you really need it. It may be about health or religion.
       Then you need an exception in the law, such as a clear yes of that person (consent).`,
    ),
    law: t('Art. 5 lid 1 onder c en art. 9 AVG, art. 22 UAVG', 'Art. 5(1)(c) and art. 9 GDPR, art. 22 UAVG'),
    held: 'template events, absent; question controller-activity:sensitive-exception; glossary special-data',
    place: { template: 'events' },
  },
  {
    id: 'health-of-customers',
    about: 'allowed',
    needs: [
      may,
      'gezondheid medisch medische ziektes rolstoel zwanger =adhd epilep health medical wheelchair pregnan',
      `${customer} patient gast bezoeker deelnemer =lid =leden jeugdl =members agenda opschrijv noteer noteren`,
    ],
    not: `${aside} ${staff} verzeker hoelang bewaartermijn howlong`,
    asked: [
      'mag ik medische gegevens van klanten bewaren',
      'gezondheidsgegevens klant noteren mag dat',
      'mag ik opschrijven dat een klant in een rolstoel zit',
      'mag ik in de agenda zetten dat iemand zwanger is',
      'mag ik noteren dat een lid epilepsie heeft',
      'may I keep health data of customers',
    ],
    answer: lines(
      `Alleen als de wet een uitzondering maakt. Geeft u zorg aan deze persoon, dan is dat er een.
       Anders past vaak alleen een duidelijk ja (toestemming). Past er geen? Bewaar het dan liever niet.`,
      `Only if the law makes an exception. Giving care to this person is one.
       Otherwise often only a clear yes (consent) fits. Does none fit? Then better not keep it.`,
    ),
    law: t('Art. 9 AVG, art. 22 en art. 30 lid 3 UAVG', 'Art. 9 GDPR, art. 22 and art. 30(3) UAVG'),
    held: 'question controller-activity:sensitive-exception; glossary special-data',
    place: { template: 'customers' },
  },
  {
    id: 'notes-about-customers',
    about: 'allowed',
    needs: [
      may,
      'notitie notities aanteken opmerkingen =notes memoveld opschrijv noteer noteren bijhou =note',
      customer,
    ],
    not: `${aside} ${photo} ${identity} rolstoel *medisch gezondh allergi dieet =bsn geboorte birth kenteken iban wachtwoord geloof strafb leeftijd geslacht ziek kinder telefoonn adres verjaard birthday`,
    asked: [
      'mag ik notities over klanten maken',
      'opmerkingen over een klant opschrijven mag dat',
      'persoonlijke notities klant in crm, mag dat',
      'mag ik van klanten opschrijven welke kleur verf ze hebben gehad',
      'may I keep notes about customers',
    ],
    answer: lines(
      `Ja, als u ze echt nodig hebt. De klant kan er een kopie van vragen.
       "Komt later, zit in een rolstoel" gaat over gezondheid. Dat mag alleen als de wet een uitzondering maakt.`,
      `Yes, if you really need them. The customer can ask for a copy.
       "Comes later, uses a wheelchair" is about health. That is only allowed if the law makes an exception.`,
    ),
    law: t('Art. 5 lid 1 onder c, art. 9 en art. 15 AVG', 'Art. 5(1)(c), art. 9 and art. 15 GDPR'),
    held: 'question controller-activity:sensitive; glossary special-data; glossary access-right',
    place: { template: 'customers' },
  },
  {
    id: 'criminal-data',
    about: 'allowed',
    needs: [
      'strafblad strafrecht strafbare veroordel criminal crimin justitieel winkeldief',
      'bewaar noteer vastleg registr keep record',
    ],
    not: `${aside} facebook insta internet plaats publi raam =beeld foto ${camera} sollic`,
    asked: [
      'mag ik strafbare feiten van een klant vastleggen',
      'strafrechtelijke gegevens bewaren',
      'mag ik een winkeldief registreren',
      'may I record criminal offences',
    ],
    answer: lines(
      `Alleen in een paar gevallen.
       Om uw eigen zaak te beschermen tegen diefstal of fraude mag het vaak wel.
       Een stevige verdenking telt ook als strafbaar feit.`,
      `Only in a few cases.
       To protect your own business against theft or fraud it is often allowed.
       A serious suspicion counts as an offence too.`,
    ),
    law: t('Art. 10 AVG, art. 31 tot en met 33 UAVG', 'Art. 10 GDPR, art. 31 to 33 UAVG'),
    held: 'glossary criminal-data; question controller-activity:criminal-ground',
  },
  {
    id: 'special-data',
    about: 'allowed',
    needs: [
      may,
      'geloof religie godsdienst afkomst etnici vakbond politieke geaardheid =ras =dna bijzonderepersoonsg gevoeligegeg religion ethnic tradeunion sexual specialcat sensitivedata',
      'bewaar noteer vastleg vragen vraag registr gebruik keep record ask store =use opschr verwerk',
    ],
    not: aside,
    asked: [
      'mag ik het geloof van iemand noteren',
      'mag je bijzondere persoonsgegevens bewaren',
      'mag ik vragen naar iemands afkomst',
      'may I keep sensitive data such as religion',
      'vakbond lidmaatschap vastleggen mag dat',
    ],
    answer: lines(
      `Alleen als de wet een uitzondering maakt.
       Het gaat om gezondheid, geloof, politieke mening, vakbond, afkomst, seksleven, vingerafdruk en DNA.
       Past er geen uitzondering? Bewaar het dan liever niet.`,
      `Only if the law makes an exception.
       It is about health, religion, political opinion, trade union, origin, sex life, fingerprint and DNA.
       Does no exception fit? Then better not keep it.`,
    ),
    law: t('Art. 9 AVG, art. 22 tot en met 30 UAVG', 'Art. 9 GDPR, art. 22 to 30 UAVG'),
    held: 'glossary special-data; question controller-activity:sensitive-exception',
  },
];
