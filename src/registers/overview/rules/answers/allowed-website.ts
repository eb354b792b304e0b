// Cookies, figures and photos on a website, and the yes of children.
import { t } from '../../../../core/text.js';
import { type KnownAnswer, lines } from './answer.js';
import { aside, customer, may, photo, staff } from './words.js';

export const allowedOnWebsite: readonly KnownAnswer[] = [
  {
    id: 'cookies-refuse',
    about: 'allowed',
    needs: ['*cookie', 'weiger =nee knop afwijz refuse reject =decline cookiewall muur alleakkoord'],
    asked: [
      'moet er een weiger knop in de cookiemelding',
      'cookies weigeren even makkelijk',
      'mag een cookiebanner zonder nee-knop',
      'must a cookie banner have a reject button',
    ],
    answer: lines(
      `Ja. Nee zeggen moet net zo makkelijk zijn als ja zeggen.
       Zet ja en nee er even groot bij.`,
      `Yes. Saying no must be as easy as saying yes.
       Show yes and no equally large.`,
    ),
    law: t('Art. 11.7a Telecommunicatiewet', 'Art. 11.7a Dutch Telecommunications Act'),
    held: 'glossary cookie; warning cookies-basis; template website, purposes',
    place: { template: 'website' },
  },
  {
    id: 'visit-figures',
    about: 'allowed',
    needs: [
      'analytics matomo statistieken statistics bezoekersstat bezoekcijf bezoekersaantal',
      `${may} cookie toestemm consent banner zonder`,
    ],
    not: `${aside} hoelang bewaartermijn bewaar keep hoe how`,
    asked: [
      'mag ik google analytics gebruiken',
      'analytics zonder toestemming',
      'mag ik bezoekcijfers van mijn site meten',
      'can I use google analytics without consent',
    ],
    answer: lines(
      `Tellen zonder mensen te volgen mag zonder ja, als bezoekers in de cijfers niet herkenbaar zijn.
       Volgt het programma mensen? Vraag dan vooraf een ja (toestemming).
       Kijk ook waar het programma de gegevens bewaart.`,
      `Counting without following people may be done without a yes (consent), if visitors cannot be recognised in the figures.
       Does the program follow people? Then ask a yes beforehand.
       Also check where the program keeps the data.`,
    ),
    law: t(`Art. 11.7a Telecommunicatiewet en art. 6 lid 1 onder f AVG
            Art. 11.7a Dutch Telecommunications Act and art. 6(1)(f) GDPR`),
    held: 'template website, purposes; template website, security masked-ip; warning cookies-basis; question supplier:stored',
    place: { template: 'website' },
  },
  {
    id: 'following-on-website',
    about: 'allowed',
    needs: [
      '*pixel retarget remarket tracking advertentiecookie marketingcookie volgcookie surfgedrag',
      `${may} facebook =meta website =site cookie toestemm consent`,
    ],
    not: `${aside} pakket gps zending parcel`,
    asked: [
      'mag ik een facebook pixel op mijn site',
      'retargeting zonder toestemming',
      'tracking cookies plaatsen mag dat',
      'can I use a tracking pixel',
    ],
    answer: lines(
      `Alleen met vooraf een ja (toestemming) van de bezoeker.
       Nee zeggen moet net zo makkelijk zijn. Anders zet u ze uit.`,
      `Only with a yes (consent) of the visitor beforehand.
       Saying no must be as easy. Otherwise switch them off.`,
    ),
    law: t('Art. 11.7a Telecommunicatiewet', 'Art. 11.7a Dutch Telecommunications Act'),
    held: 'warning cookies-basis; glossary cookie',
    place: { template: 'website' },
  },
  {
    id: 'cookies',
    about: 'allowed',
    needs: ['*cookie', `${may} banner melding popup toestemm vragen consent notice ask`],
    not: `${aside} hoelang bewaar keuze recept bakken bake koekje verwijder wissen delete`,
    asked: [
      'heb ik een cookiemelding nodig',
      'cookiebanner verplicht?',
      'moet ik toestemming vragen voor cookies',
      'do I need a cookie banner',
      'functionele cookies zonder toestemming',
    ],
    answer: lines(
      `Voor nodige cookies niet, zoals een winkelmandje. Ook niet voor bezoekcijfers die niemands privacy raken.
       Voor andere is vooraf een ja nodig (toestemming), en nee zeggen moet net zo makkelijk zijn.`,
      `Not for needed cookies, such as a shopping basket. Nor for visitor figures that touch nobody's privacy.
       For others you need a yes beforehand (consent), and saying no must be as easy.`,
    ),
    law: t('Art. 11.7a Telecommunicatiewet', 'Art. 11.7a Dutch Telecommunications Act'),
    held: 'glossary cookie; warning cookies-basis',
    place: { template: 'website' },
  },
  {
    id: 'photo-of-children',
    about: 'allowed',
    needs: [
      `${photo} =film filmpje filmpjes`,
      '=kind kinder kinderen kids minderj leerling jeugd jeugdteam child children minor pupil',
    ],
    not: `${aside} hoelang sollicit`,
    asked: [
      "mag ik foto's van kinderen op de website zetten",
      'foto jeugdteam plaatsen',
      'kinderen op facebook foto toestemming ouders',
      'can I post photos of children',
    ],
    answer: lines(
      `Alleen als een ouder of voogd ja zegt (toestemming), bij kinderen jonger dan 16 jaar.
       Leg het ook aan het kind zelf uit, in makkelijke woorden.
       Zegt iemand later nee? Haal de foto weg.`,
      `Only if a parent or guardian says yes (consent), for children under 16.
       Explain it to the child too, in easy words.
       Does somebody say no later? Remove the photo.`,
    ),
    law: t('Art. 8 AVG en art. 5 UAVG', 'Art. 8 GDPR and art. 5 UAVG'),
    held: 'glossary children; template events, purposes; question controller-activity:children-consent',
    place: { template: 'events' },
  },
  {
    id: 'photo-of-customers',
    about: 'allowed',
    needs: [
      photo,
      `${customer} bezoeker deelnemer gasten mensen publiek evenement =event =events people visitor guest winkel feest =enna nafoto andafter kapsel`,
      'plaats geplaatst =op putphoto zetten website facebook insta socialmedia post publi',
    ],
    not: `${aside} ${staff} hoelang bewaartermijn keep paspoort identit rijbewijs kopie =dief verwijder winkeldief thief fotosmaken`,
    asked: [
      "mag ik foto's van klanten op facebook zetten",
      "foto's van bezoekers op de website plaatsen",
      "mag ik voor en na foto's op insta zetten",
      'can I post before and after pictures on instagram',
      "evenement foto's posten toestemming nodig?",
      'can I post photos of visitors',
    ],
    answer: lines(
      `Alleen met vooraf een ja (toestemming), als mensen herkenbaar zijn. Vraag het bij de aanmelding of op de dag zelf.
       Een foto zonder herkenbare mensen mag zonder ja.
       Zegt iemand later nee? Haal de foto weg.`,
      `Only with a yes beforehand (consent), if people can be recognised. Ask with the registration or on the day.
       A photo without recognisable people needs no yes.
       Does somebody say no later? Remove the photo.`,
    ),
    law: t('Art. 6 lid 1 onder a en f en art. 7 AVG', 'Art. 6(1)(a) and (f) and art. 7 GDPR'),
    held: 'template events, purposes; template events, retention r2',
    place: { template: 'events' },
  },
  {
    id: 'photo-consent',
    about: 'allowed',
    needs: [photo, 'toestemm consent permission', `${may} vragen =ask`],
    not: `${aside} ${staff} hoelang bewaartermijn keep paspoort identit rijbewijs kopie =kind kinder child rontgen xray patient`,
    asked: [
      "moet ik toestemming vragen voor foto's",
      "mag ik foto's maken zonder toestemming",
      "heb ik toestemming nodig voor foto's op de site",
      'do I need consent for photos',
    ],
    answer: lines(
      `Vaak wel, als mensen herkenbaar zijn en u de foto ergens plaatst. Vraag het vooraf.
       Een foto zonder herkenbare mensen mag zonder ja.
       Zegt iemand later nee? Haal de foto weg.`,
      `Often you do, if people can be recognised and you publish the photo. Ask beforehand.
       A photo without recognisable people needs no yes.
       Does somebody say no later? Remove the photo.`,
    ),
    law: t('Art. 6 lid 1 onder a en f en art. 7 AVG', 'Art. 6(1)(a) and (f) and art. 7 GDPR'),
    held: 'template events, purposes; template events, retention r2',
    place: { template: 'events' },
  },
  {
    id: 'children-consent',
    about: 'allowed',
    needs: [
      '=kind kinderen minderj onder16 jonger jongeren jeugd jeugdlid child children minor under16 leeftijd howold',
      'toestemm consent ouder ouders voogd parent guardian akkoord jazeggen',
      `${may} =wie =who vanaf leeftijd toestemm consent`,
    ],
    not: `${aside} foto photo film verzoek inzage factu huwelijk`,
    asked: [
      'wie geeft toestemming voor een kind',
      'vanaf welke leeftijd mag een kind zelf toestemming geven',
      'minderjarige inschrijven nieuwsbrief toestemming ouders',
      'who gives consent for children',
    ],
    answer: lines(
      `Is het kind jonger dan 16 jaar? Dan telt alleen het ja van een ouder of voogd (toestemming).
       Leg het ook aan het kind zelf uit, in makkelijke woorden.`,
      `Is the child under 16? Then only the yes of a parent or guardian (consent) counts.
       Explain it to the child too, in easy words.`,
    ),
    law: t('Art. 8 AVG en art. 5 UAVG', 'Art. 8 GDPR and art. 5 UAVG'),
    held: 'glossary children; question controller-activity:children-consent',
  },
];
