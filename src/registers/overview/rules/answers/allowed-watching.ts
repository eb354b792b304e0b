// Following staff by GPS, mail, passes or a clock, and recording calls.
import { t } from '../../../../core/text.js';
import { type KnownAnswer, lines } from './answer.js';
import { aside, may, staff } from './words.js';

export const allowedWatching: readonly KnownAnswer[] = [
  {
    id: 'gps',
    about: 'allowed',
    needs: [
      '=gps *tracker trackandtrace trackntrace tracktrace blackbox volgsysteem rittenregistr ritregistr locatiegeg gpstrack vehicletrack =trace',
      `auto autos wagen =bus busje bussen bestelbus van vans =car cars truck ${staff} monteur chauffeur driver vehicle voertuig ${may} *wagen *auto`,
    ],
    not: `${aside} horloge hond pakket bestelling ondernemingsr workscouncil =deor =onzeor kost kosten prijs cost price stop welke =beste kopen`,
    asked: [
      'mag ik gps in de bestelbussen hangen',
      'gps tracker in auto van medewerker',
      'track en trace in bedrijfswagens mag dat',
      'can I put gps in our vans',
      'monteurs volgen met gps',
    ],
    answer: lines(
      `Alleen met een goede reden, en volg niet meer dan nodig.
       Vertel het personeel vooraf wat u volgt en waarom. Hebt u een ondernemingsraad? Die moet het eens zijn.
       Een DPIA is waarschijnlijk verplicht: laat uw adviseur meekijken.`,
      `Only with a good reason, and follow no more than needed.
       Tell staff beforehand what you follow and why. Do you have a works council? It has to agree.
       A DPIA is probably obligatory: let your adviser look.`,
    ),
    law: t(`Art. 6 lid 1 onder f, art. 13 en art. 35 AVG, art. 27 lid 1 onder l WOR
            Art. 6(1)(f), art. 13 and art. 35 GDPR, art. 27(1)(l) Works Councils Act`),
    held: 'ap list 11; ap list 12; glossary monitoring; question controller-activity:staff-told',
  },
  {
    id: 'reading-mail-of-staff',
    about: 'allowed',
    needs: [
      'meelez meelees meekijk =lezen =lees monitor controle bekijk =read reading inzien check volgen =zien =kijken =see =watch',
      '*mail mailbox internetgebruik surfgedrag =chats appjes internetuse browsing =scherm =schermen =screens keystroke toetsaanslag opdecomputer decomputer =laptops theirlaptop theircomputer theirscreen hunlaptop huncomputer hunscherm',
      `${staff} werkgever =baas employer =boss`,
    ],
    not: `${aside} exmede exwerk uitdienst oudmede oudwerk vertrok nieuwsbr mailing hoelang personeelsd dossier`,
    asked: [
      'mag ik de mail van mijn personeel lezen',
      'meelezen in de mail van een medewerker',
      'internetgebruik van werknemers controleren',
      'mag ik zien wat mijn personeel op de computer doet',
      'can I monitor what my remote staff do on their laptops',
      'may I read the email of staff',
      'collega zijn mailbox controleren toegestaan',
    ],
    answer: lines(
      `Niet zomaar. Meelezen gaat diep: een DPIA is waarschijnlijk verplicht.
       Personeel hoort vooraf te weten wat u volgt en waarom. Hebt u een ondernemingsraad? Die moet het eens zijn.
       Logboeken bekijkt u alleen na een incident.`,
      `Not just like that. Reading along goes deep: a DPIA is probably obligatory.
       Staff have to know beforehand what you follow and why. Do you have a works council? It has to agree.
       You look at logs only after an incident.`,
    ),
    law: t(`Art. 13 en art. 35 AVG, art. 27 lid 1 onder l WOR
            Art. 13 and art. 35 GDPR, art. 27(1)(l) Works Councils Act`),
    held: 'ap list 11; ap list 13; question controller-activity:staff-told; template computers, purposes',
    place: { template: 'computers' },
  },
  {
    id: 'door-times',
    about: 'allowed',
    needs: [
      'toegangspas pasjes passen badge deurlog doorlog accesslog accesspass toegangslog toegangscon',
      'controleer controle check telaat optijd aanwezig kijken bekijk =monitor =late',
    ],
    not: `${aside} hoelang`,
    asked: [
      'mag ik met de toegangspassen controleren of iemand op tijd is',
      'pasjes bekijken om te zien wie te laat komt',
      'toegangslogs van personeel controleren',
      'can I check access logs to see who is late',
    ],
    answer: lines(
      `Nee, niet zomaar. U kijkt alleen in de tijden na een incident.
       De pas is er om het gebouw te beveiligen. Iets heel anders mag alleen als het daarbij past.`,
      `No, not just like that. You only look at the times after an incident.
       The pass is there to secure the building. Something very different must fit with that.`,
    ),
    law: t('Art. 5 lid 1 onder b en art. 6 lid 4 AVG', 'Art. 5(1)(b) and art. 6(4) GDPR'),
    held: 'template access-control, purposes; question controller-activity:reuse',
    place: { template: 'access-control' },
  },
  {
    id: 'time-clock',
    about: 'allowed',
    needs: ['prikklok inklok tikklok urenklok timeclock inkloks', may],
    not: `${aside} vingeraf gezicht biometr finger`,
    asked: [
      'mag ik een prikklok gebruiken',
      'inklokken verplichten voor personeel',
      'is een inkloksysteem toegestaan',
      'may I use a time clock',
    ],
    answer: lines(
      `Ja, u moet werktijden bijhouden.
       Vertel uw personeel vooraf wat u volgt en waarom. Volg niet meer dan nodig.
       Hebt u een ondernemingsraad? Die moet het eens zijn.`,
      `Yes, you must keep working hours.
       Tell your staff beforehand what you follow and why. Follow no more than needed.
       Do you have a works council? It has to agree.`,
    ),
    law: t(`Art. 4:3 Arbeidstijdenwet, art. 13 AVG en art. 27 lid 1 onder l WOR
            Art. 4:3 Dutch Working Hours Act, art. 13 GDPR and art. 27(1)(l) Works Councils Act`),
    held: 'template hours, purposes; glossary monitoring; question controller-activity:staff-told; question controller-activity:works-council-agreed',
    place: { template: 'hours' },
  },
  {
    id: 'telling-staff-of-watching',
    about: 'allowed',
    needs: [
      'vertel informeren informeer weten laatweten melden inform =tell =know',
      'volgen volg gevolgd controleer controle monitor toezicht tracking watch gemonitor',
      staff,
    ],
    not: aside,
    asked: [
      'moet ik personeel vertellen dat ik ze volg',
      'medewerkers informeren over controle',
      'moeten werknemers weten dat ze gevolgd worden',
      'must I tell staff that I monitor them',
    ],
    answer: lines(
      `Ja, vooraf: wat u volgt en waarom, liefst op papier of in een mail.
       Dat geldt ook zonder ondernemingsraad.`,
      `Yes, beforehand: what you follow and why, best on paper or by e-mail.
       That also holds without a works council.`,
    ),
    law: t('Art. 5 lid 1 onder a en art. 13 AVG', 'Art. 5(1)(a) and art. 13 GDPR'),
    held: 'question controller-activity:staff-told',
  },
  {
    id: 'recording-calls-secretly',
    about: 'allowed',
    needs: [
      'opneem opneemt opnemen opneme opname opnam opgenomen record',
      'gesprek telefo bellen telefoongesprek =call =calls phone',
      'geheim stiekem zonderte zonderdat zondermel zonderweten secret without heimelijk =zonder',
    ],
    not: aside,
    asked: [
      'mag ik een telefoongesprek opnemen zonder het te zeggen',
      'stiekem gesprekken opnemen',
      'gesprek met klant opnemen zonder te melden',
      'can I record a call secretly',
    ],
    answer: lines(
      `Nee. Zeg het voordat het gesprek begint.
       Wie niet wil, kan mailen.`,
      `No. Say so before the call begins.
       Whoever does not want it can e-mail.`,
    ),
    law: t('Art. 5 lid 1 onder a en art. 13 AVG', 'Art. 5(1)(a) and art. 13 GDPR'),
    held: 'template telephony, purposes',
    place: { template: 'telephony' },
  },
  {
    id: 'recording-calls',
    about: 'allowed',
    needs: [
      'opneem opneemt opnemen opneme opname opnam opgenomen record',
      'gesprek telefo bellen telefoongesprek =call =calls phone',
      may,
    ],
    not: `${aside} bewaar hoelang keep`,
    asked: [
      'mag ik telefoongesprekken opnemen',
      'gesprekken met klanten opnemen toegestaan?',
      'moet ik melden dat ik een telefoongesprek opneem',
      'may I record phone calls',
    ],
    answer: lines(
      `Ja, met een goede reden, bijvoorbeeld om na te gaan wat er is afgesproken.
       Zeg het voordat het gesprek begint. Wie niet wil, kan mailen.`,
      `Yes, with a good reason, for example to check what was agreed.
       Say so before the call begins. Whoever does not want it can e-mail.`,
    ),
    law: t('Art. 6 lid 1 onder f en art. 13 AVG', 'Art. 6(1)(f) and art. 13 GDPR'),
    held: 'template telephony, purposes',
    place: { template: 'telephony' },
  },
];
