// Copies of identity documents.
import { t } from '../../../../core/text.js';
import { type KnownAnswer, lines } from './answer.js';
import { applicant, aside, copy, customer, hired, identity, may, staff } from './words.js';

export const allowedAboutIdentity: readonly KnownAnswer[] = [
  {
    id: 'id-copy-of-applicant',
    about: 'allowed',
    needs: [identity, applicant],
    not: aside,
    asked: [
      'mag ik een kopie van het id van een sollicitant maken',
      'paspoort sollicitant kopieren',
      'legitimatiebewijs vragen bij sollicitatie',
      'can I copy the passport of an applicant',
    ],
    answer: lines(
      `Een kopie is bij een sollicitatie niet nodig.
       Pas als u iemand aanneemt: dan moet de kopie voor de loonadministratie.`,
      `A copy is not needed for a job application.
       Only when you hire somebody: then payroll requires the copy.`,
    ),
    law: t('Art. 5 lid 1 onder c AVG en art. 46 UAVG', 'Art. 5(1)(c) GDPR and art. 46 UAVG'),
    held: 'template recruitment, absent; warning id-copy-ground',
    place: { template: 'recruitment' },
  },
  {
    id: 'id-copy-of-hired-worker',
    about: 'allowed',
    needs: [`${copy} vragen`, identity, hired],
    not: `${aside} hoelang bewaartermijn howlong buiteneuropa btw vat`,
    asked: [
      "mag ik een kopie id van een zzp'er bewaren",
      'paspoort uitzendkracht kopieren mag dat',
      'kopie identiteitsbewijs freelancer',
      'can I copy the id of a temp worker',
    ],
    answer: lines(
      `Alleen van wie van buiten Europa komt. Dat vraagt de Wav.
       Bij anderen is kijken vaak genoeg: noteer wie keek, en op welke dag.`,
      `Only of workers from outside Europe. The Wav asks that.
       With others looking is often enough: note who looked, and on which day.`,
    ),
    law: t(`Art. 15 Wav, art. 46 UAVG en art. 5 lid 1 onder c AVG
            Art. 15 Wav (Dutch Foreign Nationals Employment Act), art. 46 UAVG and art. 5(1)(c) GDPR`),
    held: 'template hired-workers, purposes; warning id-copy-ground',
    place: { template: 'hired-workers' },
  },
  {
    id: 'id-copy-of-visitor',
    about: 'allowed',
    needs: [identity, 'bezoeker bezoek visitor'],
    not: `${aside} hoelang`,
    asked: [
      'mag ik een kopie van het id van bezoekers maken',
      'legitimatie bezoekers kopieren bij de receptie',
      'paspoort van bezoeker inscannen',
      'may we copy the id of visitors',
    ],
    answer: lines(
      `Een kopie van een bezoeker is bijna nooit nodig.
       Kijken is vaak genoeg: noteer wie keek, en op welke dag.`,
      `A copy of a visitor is hardly ever needed.
       Looking is often enough: note who looked, and on which day.`,
    ),
    law: t('Art. 5 lid 1 onder c AVG en art. 46 UAVG', 'Art. 5(1)(c) GDPR and art. 46 UAVG'),
    held: 'template visitors, absent; warning id-copy-ground',
    place: { template: 'visitors' },
  },
  {
    id: 'id-copy-of-guest',
    about: 'allowed',
    needs: [copy, identity, 'gast gasten hotel =guest =guests campinggast nachtregister logee'],
    not: `${aside} hoelang ${staff}`,
    asked: [
      'mag ik het paspoort van gasten kopiëren',
      'moet een hotel een kopie van het id van gasten maken',
      'scan van paspoort van een hotelgast bewaren',
      'may we copy the passport of our guests',
    ],
    answer: lines(
      `Nee, een kopie is niet nodig: op een kopie staan ook het BSN en een foto.
       Moet u een nachtregister bijhouden? Kijk dan naar het document, en noteer alleen wat dat register vraagt.`,
      `No, a copy is not needed: it also has the BSN and a photo.
       Must you keep a register of overnight guests? Then look at the document, and only note what that register asks.`,
    ),
    law: t(`Art. 5 lid 1 onder c AVG en art. 46 UAVG; nachtregister: art. 438 Wetboek van Strafrecht
            Art. 5(1)(c) GDPR and art. 46 UAVG; register of guests: art. 438 of the Dutch Criminal Code`),
    held: 'warning id-copy-ground',
  },
  {
    id: 'id-copy-of-staff',
    about: 'allowed',
    needs: [copy, identity, staff],
    not: `${aside} hoelang bewaartermijn howlong weggooi vernietig ${hired}`,
    asked: [
      'mag ik een kopie paspoort van mijn personeel maken',
      'moet ik een kopie id bewaren van een nieuwe medewerker',
      'werknemer wil geen kopie id geven, moet dat',
      'do I need a copy of the passport of an employee',
    ],
    answer: lines(
      `Ja, dat moet voor de loonadministratie.
       Gebruik de kopie alleen daarvoor, en bewaar hem achter slot.`,
      `Yes, payroll requires it.
       Use the copy only for that, and keep it locked away.`,
    ),
    law: t(`Art. 28 Wet op de loonbelasting 1964 en art. 46 UAVG
            Art. 28 of the Dutch Wages Tax Act 1964 and art. 46 UAVG`),
    held: 'template payroll, data; warning id-copy-ground; question controller-activity:bsn-law',
    place: { template: 'payroll' },
  },
  {
    id: 'id-copy-of-customer',
    about: 'allowed',
    needs: [copy, identity, `${customer} huurder koper afnemer`],
    not: `${aside} hotel gasten overnacht nachtregister camping verzoek inzage`,
    asked: [
      'mag ik een kopie van een paspoort van een klant maken',
      'kopie id klant bewaren',
      'identiteitskaart van klant scannen',
      'paspoort klant kopiëren mag dat?',
      "can I copy a customer's passport",
    ],
    answer: lines(
      `Alleen als een wet dat vraagt, zoals de Wwft.
       Kijken is vaak genoeg: noteer wie keek, en op welke dag.
       Op een kopie staan ook het BSN en een foto.`,
      `Only if a law asks it, such as the Wwft.
       Looking is often enough: note who looked, and on which day.
       A copy also has the BSN and a photo.`,
    ),
    law: t('Art. 46 UAVG en art. 5 lid 1 onder c AVG', 'Art. 46 UAVG and art. 5(1)(c) GDPR'),
    held: 'warning id-copy-ground; template customers, absent',
    place: { template: 'customers' },
  },
  {
    id: 'id-copy',
    about: 'allowed',
    needs: [may, copy, identity],
    not: `${aside} hotel gasten overnacht nachtregister camping verzoek inzage hoelang verlopen verleng rijbewijs ${applicant} ${hired} bezoek visitor mijnpaspoort mijnid waar where alcohol leeftijd`,
    asked: [
      'mag ik een kopie van een paspoort bewaren',
      'kopie identiteitsbewijs maken verboden?',
      'is een kopie van een id toegestaan',
      'am I allowed to copy an id',
    ],
    answer: lines(
      `Alleen als een wet dat vraagt. Voor de loonadministratie van uw personeel moet het.
       Verder is kijken vaak genoeg: noteer wie keek, en op welke dag.`,
      `Only if a law asks it. For the payroll of your staff it is required.
       Otherwise looking is often enough: note who looked, and on which day.`,
    ),
    law: t('Art. 46 UAVG en art. 5 lid 1 onder c AVG', 'Art. 46 UAVG and art. 5(1)(c) GDPR'),
    held: 'warning id-copy-ground',
  },
];
