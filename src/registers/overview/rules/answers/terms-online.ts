// How long images, logs, lists of visitors and what the internet brings are kept.
import { t } from '../../../../core/text.js';
import { authorityGuideline, formerGuideline, type KnownAnswer, lines, ownChoice, taxAndOwnChoice } from './answer.js';
import { applicant, aside, bsn, camera, customer, keep, keepVerb, photo, remove, staff } from './words.js';

export const termsOnline: readonly KnownAnswer[] = [
  {
    id: 'term-camera-incident',
    about: 'term',
    needs: [
      keep,
      `${camera} =beelden =beeld videobe bewakingsb footage video`,
      'incident diefstal inbraak aangifte =dief winkeldief overval theft burglary vandal politie',
    ],
    not: 'facebook instagram publi plaats',
    asked: [
      'camerabeelden van een diefstal hoe lang bewaren',
      'beelden inbraak langer bewaren dan 4 weken',
      'camerabeelden na incident bewaartermijn',
      'how long keep camera footage of a theft',
    ],
    answer: lines(
      `Zolang de zaak loopt: dan is het beeld bewijs.
       Is de zaak afgesloten? Dan gaat het beeld weg.`,
      `As long as the case goes on: the image is evidence.
       Is the case closed? Then the image goes.`,
    ),
    law: authorityGuideline,
    held: 'template cameras, retention r2; retention data: camera, says',
    place: { template: 'cameras' },
  },
  {
    id: 'term-camera',
    about: 'term',
    needs: [keep, `${camera} =beelden =beeld videobe bewakingsb footage`],
    not: `${aside} facebook instagram publi plaats waar where cloud openbare`,
    asked: [
      'hoe lang mag ik camerabeelden bewaren',
      'bewaartermijn camera beelden',
      'camerabeelden wanneer wissen',
      'hoelang beelden bewakingscamera bewaren',
      'how long can I keep camera footage',
      'how long keep cctv',
    ],
    answer: lines(
      `Gebruikelijk is hoogstens 4 weken na de opname.
       Na een incident mag het tot de zaak is afgesloten.`,
      `Usual is 4 weeks at most after the recording.
       After an incident it may be until the case is closed.`,
    ),
    law: authorityGuideline,
    held: 'template cameras, retention r1; template cameras, retention r2; retention data: camera',
    place: { template: 'cameras' },
  },
  {
    id: 'term-access-pass',
    about: 'term',
    needs: [
      keep,
      'toegangspas toegangsl toegangscon toegangsreg toegangsgeg toegangssys pasjes passen badge deurlog sleutelreg accesslog accesscontrol accesspass doorlog',
    ],
    not: aside,
    asked: [
      'hoe lang gegevens van toegangspassen bewaren',
      'toegangscontrole logs bewaartermijn',
      'wie wanneer binnenkwam pasjes hoe lang bewaren',
      'how long keep access control logs',
    ],
    answer: lines('Gebruikelijk is hoogstens 6 maanden.', 'Usual is 6 months at most.'),
    law: formerGuideline,
    held: 'template access-control, retention r1; retention data: access-logs',
    place: { template: 'access-control' },
  },
  {
    id: 'term-visitors',
    about: 'term',
    needs: [keep, 'bezoekers bezoekersl bezoekerslijst bezoekersreg bezoeklijst visitor gastenboek receptie'],
    not: `${aside} website =site analytics statist cijfer logboek =log =logs serverlog foto camera`,
    asked: [
      'hoe lang bezoekerslijst bewaren',
      'bezoekersregistratie bewaartermijn',
      'lijst van bezoekers weggooien wanneer',
      'how long keep the visitor list',
    ],
    answer: lines(
      `Gebruikelijk is hoogstens 6 maanden.
       Ons voorstel is 30 dagen na het bezoek: daarna vraagt niemand er meer naar.`,
      `Usual is 6 months at most.
       Our proposal is 30 days after the visit: after that nobody asks any more.`,
    ),
    law: formerGuideline,
    held: 'template visitors, retention r1; retention data: access-logs',
    place: { template: 'visitors' },
  },
  {
    id: 'term-security-logs',
    about: 'term',
    needs: [
      keep,
      '*logboek *logbest logging loggeg loggegevens =log =logs logfile beveiligingsl securitylog',
      'beveilig security aanval attack',
    ],
    not: `${aside} website =site camera`,
    asked: [
      'hoe lang beveiligingslogs bewaren',
      'logboek beveiliging bewaartermijn',
      'logbestanden voor de beveiliging hoe lang bewaren',
      'how long keep security logs',
    ],
    answer: lines(
      `Die tijd kiest u zelf; schrijf op waarom.
       Ons voorstel: 1 jaar. Een aanval komt soms pas na maanden aan het licht.`,
      `You choose this time; write down why.
       Our proposal: 1 year. An attack sometimes only shows after months.`,
    ),
    law: ownChoice,
    held: 'template computers, retention r2',
    place: { template: 'computers' },
  },
  {
    id: 'term-website-log',
    about: 'term',
    needs: [
      keep,
      '*logboek *logbest logging loggeg loggegevens =log =logs logfile serverlog',
      'website =site webserver =web =server',
    ],
    not: aside,
    asked: [
      'hoe lang logs van de website bewaren',
      'serverlogs website bewaartermijn',
      'logbestanden van mijn site bewaren',
      'how long keep website logs',
    ],
    answer: lines('Gebruikelijk is hoogstens 6 maanden.', 'Usual is 6 months at most.'),
    law: formerGuideline,
    held: 'template website, retention r1; retention data: access-logs',
    place: { template: 'website' },
  },
  {
    id: 'term-computer-logs',
    about: 'term',
    needs: [keep, '*logboek *logbest logging loggeg loggegevens =log =logs logfile inlogg'],
    not: `${aside} toegangspas datalek`,
    asked: [
      'hoe lang logbestanden bewaren',
      'bewaartermijn logging',
      'inloggegevens logs bewaren hoe lang',
      'how long keep log files',
    ],
    answer: lines(
      `Gebruikelijk is hoogstens 6 maanden.
       Een logboek voor de beveiliging mag langer, met een reden.`,
      `Usual is 6 months at most.
       A log for security may be longer, with a reason.`,
    ),
    law: formerGuideline,
    held: 'template computers, retention r1; template computers, retention; retention data: access-logs',
    place: { template: 'computers' },
  },
  {
    id: 'term-mailbox-of-leaver',
    about: 'term',
    needs: [
      `${keep} openhoud openlaten sluit dicht`,
      'mailbox mailaccount postvak inbox mailadres *mail emailacc',
      'vertrek vertrok weggaat =weg uitdienst exwerk exmede oudmede oudwerk ontslag leaver former =left leaves',
    ],
    not: `${aside} klant nieuwsbr`,
    asked: [
      'mailbox van ex-medewerker hoe lang openhouden',
      'mail van iemand die uit dienst is hoelang bewaren',
      'wanneer sluit ik de mailbox van een vertrokken collega',
      'how long keep the mailbox of a leaver',
    ],
    answer: lines(
      `Die tijd kiest u zelf. Ons voorstel: 30 dagen.
       Zo lang krijgen mensen een automatisch antwoord. Daarna sluit u de mailbox.`,
      `You choose this time. Our proposal: 30 days.
       So long people get an automatic reply. Then you close the mailbox.`,
    ),
    law: ownChoice,
    held: 'template computers, retention r3',
    place: { template: 'computers' },
  },
  {
    id: 'term-visit-figures',
    about: 'term',
    needs: [keep, 'bezoekcijf bezoekerscijf statistiek statistic analytics bezoekersaant *statistiek'],
    not: aside,
    asked: [
      'hoe lang websitestatistieken bewaren',
      'google analytics bewaartermijn instellen',
      'bezoekcijfers van de site bewaren',
      'how long keep website statistics',
    ],
    answer: lines(
      `Die tijd kiest u zelf; schrijf op waarom.
       Ons voorstel: 14 maanden. Dan kunt u twee seizoenen vergelijken.`,
      `You choose this time; write down why.
       Our proposal: 14 months. Then you can compare two seasons.`,
    ),
    law: ownChoice,
    held: 'template website, retention r2',
    place: { template: 'website' },
  },
  {
    id: 'term-cookie-choice',
    about: 'term',
    needs: [`${keep} onthou remember`, '*cookie', '*keuze *toestemm *consent choice akkoord voorkeur preference'],
    not: aside,
    asked: [
      'hoe lang de keuze voor cookies bewaren',
      'cookietoestemming bewaartermijn',
      'cookie voorkeur onthouden hoe lang',
      'how long keep cookie consent choice',
    ],
    answer: lines(
      `Die tijd kiest u zelf; schrijf op waarom.
       Ons voorstel: 6 maanden. Daarna vraagt u het opnieuw.`,
      `You choose this time; write down why.
       Our proposal: 6 months. After that you ask again.`,
    ),
    law: ownChoice,
    held: 'template website, retention r3',
    place: { template: 'website' },
  },
  {
    id: 'term-unsubscribed',
    about: 'term',
    needs: [keep, 'afmeld afgemeld uitgeschrev uitschrijf unsubscri optout =bounce'],
    not: `${aside} ziek ${staff} hoesnel binnen`,
    asked: [
      'gegevens van wie zich afmeldde voor de nieuwsbrief bewaren',
      'afgemelde adressen hoe lang bewaren',
      'wie uitgeschreven is, wanneer weggooien',
      'how long keep unsubscribed addresses',
    ],
    answer: lines(
      `Naam en mailadres gaan weg na de afmelding.
       Dat iemand zich afmeldde, onthoudt u wel, zodat u niet opnieuw mailt. Ons voorstel: 5 jaar nadat u het niet meer gebruikt.`,
      `Name and e-mail address go after unsubscribing.
       That somebody unsubscribed you do remember, so that you do not mail again. Our proposal: 5 years after you no longer use it.`,
    ),
    law: t(`Art. 7 lid 1 en art. 5 lid 1 onder e AVG; de termijn is uw eigen keuze
            Art. 7(1) and art. 5(1)(e) GDPR; the term is your own choice`),
    held: 'template newsletter, retention r1; template newsletter, retention r2',
    place: { template: 'newsletter' },
  },
  {
    id: 'term-newsletter',
    about: 'term',
    needs: [keep, 'nieuwsbr newsl mailinglijst mailinglist abonnee subscriber'],
    not: `${aside} bewijs proof verstuurde`,
    asked: [
      'hoe lang adressen van de nieuwsbrief bewaren',
      'nieuwsbrief abonnees bewaartermijn',
      'mailinglijst wanneer opschonen of weggooien',
      'how long keep newsletter subscribers',
    ],
    answer: lines(
      `Tot iemand zich afmeldt: daarna hebt u naam en mailadres niet meer nodig.
       Het bewijs van het ja bewaart u langer. Ons voorstel: 5 jaar nadat u het niet meer gebruikt.`,
      `Until somebody unsubscribes: after that you no longer need name and e-mail address.
       The proof of the yes you keep longer. Our proposal: 5 years after you no longer use it.`,
    ),
    law: t(`Art. 7 lid 1 en art. 5 lid 1 onder e AVG; de termijn is uw eigen keuze
            Art. 7(1) and art. 5(1)(e) GDPR; the term is your own choice`),
    held: 'template newsletter, retention r1; template newsletter, retention r2',
    place: { template: 'newsletter' },
  },
  {
    id: 'term-consent-proof',
    about: 'term',
    needs: [keep, 'toestemm consent optin', 'bewijs bewijzen proof registratie vastgelegd optin hoelang howlong'],
    not: `${aside} cookie ${applicant} ${photo} geldig valid foto klant ${bsn} noodcontact`,
    asked: [
      'hoe lang bewijs van toestemming bewaren',
      'opt-in bewijs bewaartermijn',
      'hoelang moet je toestemming bewaren',
      'how long keep proof of consent',
    ],
    answer: lines(
      `Zolang u de toestemming gebruikt, en daarna kiest u zelf.
       Ons voorstel: 5 jaar nadat u ze niet meer gebruikt.
       Zo kunt u laten zien wie ja zei.`,
      `As long as you use the consent, and after that you choose.
       Our proposal: 5 years after you no longer use it.
       Then you can show who said yes.`,
    ),
    law: t(`Art. 7 lid 1 en art. 5 lid 1 onder e AVG; de termijn is uw eigen keuze
            Art. 7(1) and art. 5(1)(e) GDPR; the term is your own choice`),
    held: 'template newsletter, retention r2',
    place: { template: 'newsletter' },
  },
  {
    id: 'term-webshop-account',
    about: 'term',
    needs: [
      `${keepVerb} ${remove}`,
      'account accounts klantaccount',
      `${customer} webshop webwinkel shop inactie ongebruik inlog login`,
    ],
    not: `${aside} medewerk werknem personeel`,
    asked: [
      'hoe lang klantaccounts bewaren',
      'account in de webshop die niemand gebruikt verwijderen',
      'inactieve accounts webwinkel bewaartermijn',
      'how long keep inactive customer accounts',
    ],
    answer: lines(
      `Die tijd kiest u zelf; schrijf op waarom.
       Ons voorstel: 2 jaar nadat iemand voor het laatst inlogde.
       De bestellingen zelf bewaart u 7 jaar, na het einde van het boekjaar.`,
      `You choose this time; write down why.
       Our proposal: 2 years after somebody last logged in.
       The orders themselves you keep 7 years, after the end of the financial year.`,
    ),
    law: taxAndOwnChoice,
    held: 'template webshop, retention r2; template webshop, retention r1',
    place: { template: 'webshop' },
  },
];
