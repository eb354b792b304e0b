// What an employer may ask and note when somebody is sick.
import { t } from '../../../../core/text.js';
import { type KnownAnswer, lines } from './answer.js';
import { aside, sick, staff } from './words.js';

export const allowedAboutIllness: readonly KnownAnswer[] = [
  {
    id: 'illness-emergency',
    about: 'allowed',
    needs: [
      'epilep diabet suikerziek noodgeval emergency',
      `${staff} collega team iemand`,
      'weten vertel bewaar noteer opschr know tell note keep vastleg',
    ],
    not: `${aside} noodcontact contact`,
    asked: [
      'mag ik opschrijven dat een medewerker epilepsie heeft',
      "collega's vertellen over epilepsie van een werknemer",
      'noteren dat een collega diabetes heeft voor noodgevallen',
      'may I note that an employee has epilepsy',
    ],
    answer: lines(
      `Ja, als collega's moeten weten wat ze bij nood moeten doen.
       Dat is de bekende uitzondering. De medewerker vertelt het dan zelf.`,
      `Yes, if colleagues must know what to do in an emergency.
       That is the known exception. The employee then tells it.`,
    ),
    law: t('Art. 9 AVG en art. 30 UAVG', 'Art. 9 GDPR and art. 30 UAVG'),
    held: 'warning illness-cause',
    place: { template: 'absence' },
  },
  {
    id: 'illness-told-freely',
    about: 'allowed',
    needs: [
      `${sick} kanker cancer burnout depress aandoening`,
      'zelfvertel vertelt verteld vertelde vrijwillig uitzichzelf zelf tells told volunt',
      `${staff} opschr noteer bewaar vastleg note keep record write werkgever dossier zetten`,
    ],
    not: `${aside} epilep hoelang ziekme meldt gemeld`,
    asked: [
      'medewerker vertelt zelf wat hij heeft als hij ziek is, mag ik dat noteren',
      'zieke werknemer vertelde zijn diagnose, opschrijven?',
      'reden van ziekte vrijwillig verteld noteren',
      'employee told why she is sick, may I record it',
    ],
    answer: lines(
      `Nee, ook niet als de medewerker het zelf vertelt. Wat iemand heeft, is voor de bedrijfsarts.
       U noteert alleen hoe lang het duurt en welk werk wel kan.`,
      `No, not even when the employee tells it. What somebody suffers from is for the company doctor.
       You only note how long it takes and which work is possible.`,
    ),
    law: t('Art. 9 AVG en art. 30 UAVG', 'Art. 9 GDPR and art. 30 UAVG'),
    held: 'warning illness-cause',
    place: { template: 'absence' },
  },
  {
    id: 'illness-cause',
    about: 'allowed',
    needs: [
      `${sick} mankeer`,
      'heeft hebben mankeer oorzaak reden waarom diagnose klachten =aard soort scheelt cause reason =why nature wrong diagnosis =heb whatillness whichillness welkeziekte',
      'vraag vragen gevraagd noteer opschr weten vastleg bewaar =ask record note =know doorvrag zetten registr',
    ],
    not: `${aside} epilep kind patient loondoorbet`,
    asked: [
      'mag ik vragen wat een zieke werknemer heeft',
      'mag ik noteren waarom iemand ziek is',
      'reden van ziekmelding vragen',
      'mag de baas weten wat ik heb als ik ziek ben',
      'may I ask why an employee is sick',
      'oorzaak verzuim vastleggen',
    ],
    answer: lines(
      `Nee, bijna nooit. Wat iemand heeft, is voor de bedrijfsarts.
       U noteert alleen hoe lang het duurt en welk werk wel kan.
       Uitzondering: collega's moeten weten wat ze bij nood doen, zoals bij epilepsie.`,
      `No, almost never. What somebody suffers from is for the company doctor.
       You only note how long it takes and which work is possible.
       Exception: colleagues must know what to do in an emergency, as with epilepsy.`,
    ),
    law: t('Art. 9 AVG en art. 30 UAVG', 'Art. 9 GDPR and art. 30 UAVG'),
    held: 'warning illness-cause; template absence, source',
    place: { template: 'absence' },
  },
  {
    id: 'illness-what-to-note',
    about: 'allowed',
    needs: [
      sick,
      'wat welke what which wanneer =when terug',
      'vraag vragen noteer vastleg bewaar opschr regist =ask record =note write keep weten',
    ],
    not: `${aside} epilep loondoorbet patient`,
    asked: [
      'wat mag ik vragen aan een zieke werknemer',
      'welke gegevens mag ik noteren bij ziekmelding',
      'wat mag ik vastleggen bij verzuim',
      'what may I ask an employee who is sick',
      'mag ik een zieke medewerker vragen wanneer hij terugkomt',
    ],
    answer: lines(
      `Telefoon en adres, hoe lang het duurt, en welk werk wel en niet kan.
       Ook of een vangnet of een ongeval meespeelt, maar niet welk vangnet.
       Nooit wat iemand heeft. Welk werk kan, hoort u van de bedrijfsarts.`,
      `Phone and address, how long it takes, and which work is and is not possible.
       Also whether a safety net or accident plays a part, but not which safety net.
       Never what somebody suffers from. Which work is possible you hear from the company doctor.`,
    ),
    law: t('Art. 30 lid 1 UAVG en art. 9 AVG', 'Art. 30(1) UAVG and art. 9 GDPR'),
    held: 'template absence, data; warning illness-cause',
    place: { template: 'absence' },
  },
  {
    id: 'company-doctor',
    about: 'allowed',
    needs: [
      'bedrijfsarts arbodienst arboarts companydoctor occupational',
      'vertel verteld doorgev zegt zeggen delen krijg geven rapport tell share informatie',
    ],
    not: `${aside} verwerkersov overeenkomst contract datalek`,
    asked: [
      'wat mag de bedrijfsarts aan mij vertellen',
      'krijg ik van de arbodienst te horen wat iemand heeft',
      'mag de arboarts de diagnose doorgeven',
      'what may the company doctor tell the employer',
    ],
    answer: lines(
      `Alleen welk werk iemand kan doen. Nooit waarom.
       U mag de arbodienst wel doorgeven dat iemand ziek is.`,
      `Only which work somebody can do. Never why.
       You may tell the occupational health service that somebody is sick.`,
    ),
    law: t('Art. 9 AVG en art. 30 lid 1 UAVG', 'Art. 9 GDPR and art. 30(1) UAVG'),
    held: 'template absence, source; template absence, recipients; warning illness-cause',
    place: { template: 'absence' },
  },
];
