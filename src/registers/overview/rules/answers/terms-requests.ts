// How soon somebody who asks something about their own data gets an answer.
import { t } from '../../../../core/text.js';
import { checked, type KnownAnswer, lines } from './answer.js';
import { applicant, breach, byAccident, customer, howSoon, keepVerb, may, requests } from './words.js';

export const termsOfRequests: readonly KnownAnswer[] = [
  {
    id: 'term-request-files',
    about: 'term',
    needs: [
      keepVerb,
      'inzagev privacyv verzoek verzoeken privacyreq =requests avgverz',
      'bewaartermijn =bewaren =bewaar bewaard dossier brief antwoord =hoelang howlong =keep file',
    ],
    not: `${breach} factu weiger verwijderver wisverz offert verlof vakantiedag subsidie vergunning retour korting gemeente politie betaalverz betalingsverz vriendschap`,
    asked: [
      'hoe lang bewaar ik een privacyverzoek',
      'dossier inzageverzoek bewaartermijn',
      'afgehandelde verzoeken bewaren',
      'how long keep requests about data',
    ],
    answer: lines(
      `Die tijd kiest u zelf. Ons voorstel: 5 jaar nadat de vraag is beantwoord.
       AVG-maatje wist 12 maanden na het sluiten wat iemand typte. Wat u deed en wanneer, blijft staan.`,
      `You choose this time. Our proposal: 5 years after the question is answered.
       AVG-maatje erases what somebody typed 12 months after closing. What you did and when stays.`,
    ),
    law: t(`Art. 5 lid 1 onder e en lid 2 AVG; de termijn is uw eigen keuze
            Art. 5(1)(e) and (2) GDPR; the term is your own choice`),
    held: 'template privacy-requests, retention r1; request rule erasing',
    place: { template: 'privacy-requests' },
  },
  {
    id: 'term-request-extension-busy',
    about: 'term',
    needs: [
      'druk drukte vakantie ziek busy holiday geentijd personeelstek',
      'verzoek inzage request',
      'verleng uitstel langer extend later meertijd moretime extension',
    ],
    not: `${byAccident} offert verlof vakantiedag subsidie vergunning retour korting gemeente politie betaalverz betalingsverz vriendschap`,
    asked: [
      'mag ik een inzageverzoek verlengen omdat het druk is',
      'verzoek later beantwoorden wegens vakantie',
      'uitstel voor een verzoek door ziekte',
      'can I extend a request because we are busy',
    ],
    answer: lines(
      `Nee. De wet kent maar twee redenen: het is ingewikkeld, of deze persoon deed veel verzoeken.
       Drukte of vakantie telt niet.`,
      `No. The law has only two reasons: it is complex, or this person made many requests.
       Being busy or on holiday does not count.`,
    ),
    law: t('Art. 12 lid 3 AVG', 'Art. 12(3) GDPR'),
    held: 'question request:extension-ground',
    place: { command: 'requests' },
  },
  {
    id: 'term-request-extension',
    about: 'term',
    needs: [
      'verleng uitstel langer longer extend extension meertijd moretime',
      `${requests} privacyvraag`,
      `${may} vragen hoelang =tijd time`,
    ],
    not: `${byAccident} druk drukte vakantie ziek holiday busy offert verlof vakantiedag subsidie vergunning retour korting gemeente politie betaalverz betalingsverz vriendschap`,
    asked: [
      'kan ik een verzoek verlengen',
      'uitstel vragen bij een inzageverzoek',
      'meer tijd nodig voor een verzoek',
      'hoe lang mag ik een avg verzoek verlengen',
      'can I extend the time for a request',
    ],
    answer: lines(
      `Ja, met twee maanden extra, als het ingewikkeld is of als deze persoon veel verzoeken deed.
       Vertel het met de reden binnen de eerste maand. Anders telt het niet.`,
      `Yes, by two more months, if it is complex or if this person made many requests.
       Tell it with the reason within the first month. Otherwise it does not count.`,
    ),
    law: t('Art. 12 lid 3 AVG', 'Art. 12(3) GDPR'),
    held: 'law data: request terms; question request:extension-ground; question request:extension-told',
    place: { command: 'requests' },
  },
  {
    id: 'term-request-weekend',
    about: 'term',
    needs: [
      'weekend zaterdag zondag feestdag pasen kerst holiday sunday saturday',
      'verzoek inzage request privacyvraag',
      'maand termijn eindig =laatste =dag month deadline valt ends =last',
    ],
    not: `${byAccident} vakantie offert verlof vakantiedag subsidie vergunning retour korting gemeente politie betaalverz betalingsverz vriendschap`,
    asked: [
      'termijn van een verzoek eindigt in het weekend',
      'laatste dag voor een inzageverzoek valt op een feestdag',
      'maand voor een verzoek loopt af op zondag',
      'what if the deadline of a request ends on a sunday',
    ],
    answer: lines(
      `Dan is de eerste werkdag daarna de laatste dag.
       Werk toch toe naar de dag zelf. Van een paar feestdagen is niet zeker of ze tellen.`,
      `Then the next working day is the last day.
       Still work towards the day itself. Of a few holidays it is not certain whether they count.`,
    ),
    law: t(
      `Art. 12 lid 3 AVG en Verordening 1182/71, art. 3 lid 4, ${checked.holidays.nl}`,
      `Art. 12(3) GDPR and Regulation 1182/71, art. 3(4), ${checked.holidays.en}`,
    ),
    held: 'law data: request terms; law data: holidays; question organisation:more-holidays',
    place: { command: 'requests' },
  },
  {
    id: 'term-request-start',
    about: 'term',
    needs: [
      'vanaf begin begint ingaa telt start starts =from counts',
      'verzoek inzage request privacyvraag',
      'maand =dag termijn month =day =tijd deadline',
    ],
    not: `${byAccident} ${breach} offert verlof vakantiedag subsidie vergunning retour korting gemeente politie betaalverz betalingsverz vriendschap`,
    asked: [
      'vanaf welke dag telt de maand bij een verzoek',
      'wanneer begint de termijn van een inzageverzoek',
      'telt de dag van ontvangst mee bij een verzoek, vanaf wanneer loopt de termijn',
      'from which day does the month for a request count',
    ],
    answer: lines(
      `Vanaf de dag dat iemand van u de vraag kreeg, ook in een weekend.
       De dag van ontvangst zelf telt niet mee.`,
      `From the day one of you got the question, also in a weekend.
       The day of receipt itself does not count.`,
    ),
    law: t('Art. 12 lid 3 AVG en Verordening 1182/71, art. 3', 'Art. 12(3) GDPR and Regulation 1182/71, art. 3'),
    held: 'question request:received; law data: request terms',
    place: { command: 'requests' },
  },
  {
    id: 'term-request-identity',
    about: 'term',
    needs: [
      'identit legitim wiehetis wie =id',
      'verzoek inzage request',
      'wacht =stil stopt opschort pauze pause hold waiting =telt =loopt stops =stop',
    ],
    not: `${byAccident} kopie copy paspoort offert verlof vakantiedag subsidie vergunning retour korting gemeente politie betaalverz betalingsverz vriendschap`,
    asked: [
      'loopt de termijn door als ik wacht op de identiteit bij een verzoek',
      'inzageverzoek identiteit onduidelijk stopt de tijd',
      'verzoek wachten op legitimatie telt dat mee',
      'does the term of a request stop while I check identity',
    ],
    answer: lines(
      `Vraagt u het snel, dan tellen de dagen dat u op antwoord wacht niet mee.
       Snel is binnen 5 werkdagen: dat is onze keuze.
       Werk toch toe naar de dag zonder dat wachten.`,
      `If you ask soon, the days that you wait for the answer do not count.
       Soon is within 5 working days: that is our choice.
       Still work towards the day without that wait.`,
    ),
    law: t('Art. 12 lid 6 AVG; 5 werkdagen is onze keuze', 'Art. 12(6) GDPR; 5 working days is our choice'),
    held: 'question request:identity-asked; law data: request terms',
    place: { command: 'requests' },
  },
  {
    id: 'term-request-court',
    about: 'term',
    needs: [
      'rechter rechtbank =court beroep',
      'verzoek weiger geweigerd afgewezen request refus antwoord inzage',
      'hoelang howlong termijn weken weeks binnen deadline wanneer =tijd',
    ],
    not: `${byAccident} ontslag offert verlof vakantiedag subsidie vergunning retour korting gemeente politie betaalverz betalingsverz vriendschap`,
    asked: [
      'hoe lang heeft iemand om naar de rechter te gaan na een geweigerd verzoek',
      'termijn rechtbank na afwijzing inzageverzoek',
      'binnen hoeveel weken naar de rechter met mijn antwoord op een verzoek',
      'how long to go to court after a refused request',
    ],
    answer: lines(
      `Zes weken nadat de persoon uw antwoord kreeg.
       Dat zet u in de brief. Een klacht bij de AP kan ook.`,
      `Six weeks after the person got your answer.
       You put that in the letter. A complaint to the AP is possible too.`,
    ),
    law: t('Art. 35 UAVG en art. 12 lid 4 AVG', 'Art. 35 UAVG and art. 12(4) GDPR'),
    held: 'letter parts: court',
  },
  {
    id: 'term-stop-advertising',
    about: 'term',
    needs: [
      'hoesnel binnen wanneer meteen termijn direct hoelang howfast howsoon =when immediately howlong',
      'reclame nieuwsbr mailing marketing aanbieding newsl advertis',
      'stop uitschr afmeld verwerk unsubscr optout uitgeschr',
    ],
    not: `${byAccident} ${keepVerb}`,
    asked: [
      'hoe snel moet ik iemand uitschrijven voor de nieuwsbrief',
      'binnen hoeveel dagen reclame stoppen',
      'afmelding nieuwsbrief wanneer verwerken',
      'how fast must I stop marketing after an unsubscribe',
    ],
    answer: lines(
      `Meteen. Reclame stopt altijd, zonder afweging.
       Binnen twee werkdagen is ons doel.`,
      `At once. Advertising always stops, without weighing.
       Within two working days is our target.`,
    ),
    law: t('Art. 21 lid 3 AVG; twee werkdagen is onze keuze', 'Art. 21(3) GDPR; two working days is our choice'),
    held: 'question request:marketing-stopped; law data: request terms',
    place: { command: 'requests' },
  },
  {
    id: 'term-withdrawn-consent',
    about: 'term',
    needs: [
      'hoesnel binnen wanneer meteen termijn direct hoelang howfast howsoon =when immediately howlong',
      'intrek ingetrok trekt withdr',
      'toestemm consent',
    ],
    not: byAccident,
    asked: [
      'toestemming ingetrokken, hoe snel moet ik stoppen',
      'binnen welke termijn stoppen als iemand toestemming intrekt',
      'iemand trekt zijn toestemming in, meteen stoppen?',
      'how soon must I stop after consent is withdrawn',
    ],
    answer: lines(
      `Meteen. Binnen twee werkdagen is ons doel.
       Wat u deed voordat iemand de toestemming introk, mocht.`,
      `At once. Within two working days is our target.
       What you did before the consent was withdrawn was allowed.`,
    ),
    law: t('Art. 7 lid 3 AVG; twee werkdagen is onze keuze', 'Art. 7(3) GDPR; two working days is our choice'),
    held: 'question request:withdraw-stopped; law data: request terms',
    place: { command: 'requests' },
  },
  {
    id: 'term-privacy-complaint',
    about: 'term',
    needs: [howSoon, 'klacht complaint', 'privacy *gegevens avg gdpr =data'],
    not: `${byAccident} ${keepVerb} ${breach}`,
    asked: [
      'binnen hoeveel tijd moet ik een klacht over privacy beantwoorden',
      'klacht over privacy termijn',
      'hoe snel reageren op een klacht over gegevens',
      'how soon must I answer a complaint about data',
    ],
    answer: lines(
      `De wet noemt geen termijn voor een klacht.
       Ons doel is 4 weken.`,
      `The law gives no term for a complaint.
       Our target is 4 weeks.`,
    ),
    law: t(`Geen wettelijke termijn, onze eigen keuze; klagen bij de AP: art. 77 AVG
            No legal term, our own choice; complaining to the AP: art. 77 GDPR`),
    held: 'kind complaint; law data: request terms; glossary authority',
    place: { command: 'requests' },
  },
  {
    id: 'term-answer-to-somebody',
    about: 'term',
    needs: [
      howSoon,
      'antwoord beantw answer respond',
      `${customer} ${applicant} huurder =lid patient =haar =hem =her =him =them tenant`,
      '=moet =must =have =haveto =should uiterlijk deadline',
    ],
    not: `${byAccident} ${keepVerb} ${breach} verzoek inzage request dsar offert factu klacht complaint mail mails telefoon review bellen =mag`,
    asked: [
      'wanneer moet ik de klant antwoorden',
      'hoe snel moet ik een huurder antwoord geven',
      'when do I have to answer her by',
      'how soon must I respond to a customer',
    ],
    answer: lines(
      `Vraagt iemand iets over de eigen gegevens? Antwoord zo snel mogelijk, uiterlijk binnen een maand na de vraag.
       Is het ingewikkeld, of deed deze persoon veel verzoeken? Dan kan het twee maanden langer; vertel dat binnen de eerste maand.`,
      `Does somebody ask about their own data? Answer as soon as you can, within a month after the question.
       Is it complex, or did this person make many requests? Then two months more are possible; tell that within the first month.`,
    ),
    law: t('Art. 12 lid 3 AVG', 'Art. 12(3) GDPR'),
    held: 'law data: request terms; question request:received',
    place: { command: 'requests' },
  },
  {
    id: 'term-request',
    about: 'term',
    needs: [
      howSoon,
      'verzoek inzagev inzage request dsar avgverz privacyv =sar',
      'antwoord beantw reag reageren answer respond reply afhandel termijn voldoen behandel handel =tijd =heb =hebben =hebbe =klaar =af =ready =done =krijg =krijgen =have =get deadline',
    ],
    not: `${byAccident} ${keepVerb} ${breach} offert verlof vakantiedag subsidie vergunning retour korting gemeente politie betaalverz betalingsverz vriendschap`,
    asked: [
      'binnen hoeveel tijd moet ik reageren op een inzageverzoek',
      'termijn om een avg verzoek te beantwoorden',
      'hoe lang heb ik om een verzoek af te handelen',
      'hoe lang krijg ik voor een inzageverzoek',
      'verzoek om inzage wanneer antwoord geven',
      'how long do I have to answer an access request',
    ],
    answer: lines(
      `Zo snel mogelijk, en uiterlijk binnen een maand nadat u de vraag kreeg.
       Is het ingewikkeld, of deed deze persoon veel verzoeken? Dan kan het twee maanden langer.
       Dat vertelt u binnen de eerste maand.`,
      `As soon as you can, and within a month after you got the question.
       Is it complex, or did this person make many requests? Then two months more are possible.
       You tell that within the first month.`,
    ),
    law: t('Art. 12 lid 3 AVG', 'Art. 12(3) GDPR'),
    held: 'law data: request terms; question request:received',
    place: { command: 'requests' },
  },
];
