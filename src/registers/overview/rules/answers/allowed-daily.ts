// What comes up in the work of a day: a reminder of an appointment, who did not come, who was refused a house, another
// supplier, a camera in a hall of several, files that go home, and what counts as sensitive.
import { t } from '../../../../core/text.js';
import { type KnownAnswer, lines, ownChoice, taxAndOwnChoice } from './answer.js';
import { applicant, aside, breach, camera, customer, keep, keepVerb, may, staff, tell } from './words.js';

export const allowedDaily: readonly KnownAnswer[] = [
  {
    id: 'term-refused-tenant',
    about: 'term',
    needs: [
      'huurder kandidaathuur huurkandida woningzoek =tenant =tenants renter',
      'afgewe afwijz geweiger nietgek nietwerd kandida refused rejected turneddown unsuccess',
      `${keep} dossier`,
    ],
    not: `${aside} ${breach} paspoort bsn identit`,
    asked: [
      'hoe lang mag ik het dossier van een afgewezen huurder bewaren',
      'afgewezen huurder gegevens bewaren',
      'mag ik gegevens van een kandidaat huurder bewaren die het niet werd',
      'how long can I keep the file of a refused tenant',
    ],
    answer: lines(
      `Zolang u ze nodig hebt om te kiezen. Is de woning verhuurd? Gooi weg wat u van de anderen kreeg.
       Wil iemand op een lijst voor een volgende woning? Houd dan alleen wat daarvoor nodig is.
       U kiest de termijn zelf; schrijf op waarom.`,
      `As long as you need them to choose. Is the house let? Destroy what you got of the others.
       Does somebody want to be on a list for a next house? Then keep only what that needs.
       You choose the term; write down why.`,
    ),
    law: ownChoice,
    held: 'glossary retention; glossary minimisation; question controller-activity:retention',
  },
  {
    id: 'term-bookings',
    about: 'term',
    needs: [
      'reserver boeking boekingsg booking tafelres reservation',
      'hoelang bewaartermijn bewaartijd howlong retention wanneer when',
      `${keepVerb} =weg wissen verwijder delete`,
    ],
    not: `${aside} ${breach} factu boekingsreg nachtreg annul cancel =geldig`,
    asked: [
      'hoe lang moet ik reserveringen bewaren',
      'bewaartermijn boekingen, hoe lang bewaren',
      'wanneer moeten oude reserveringen weg',
      'how long should I keep bookings',
    ],
    answer: lines(
      `Die tijd kiest u zelf; schrijf op waarom. Na het bezoek hebt u de meeste gegevens niet meer nodig.
       Rekeningen en betalingen bewaart u 7 jaar, na het einde van het boekjaar.
       Wissen kan ook in het programma waarin mensen reserveren.`,
      `You choose this time; write down why. After the visit you need most of it no longer.
       Invoices and payments you keep 7 years, after the end of the financial year.
       Delete it in the program in which people book too.`,
    ),
    law: taxAndOwnChoice,
    held: 'template customers, retention r1; glossary retention',
    place: { template: 'customers' },
  },
  {
    id: 'appointment-reminder',
    about: 'allowed',
    needs: [
      may,
      'herinner reminder afspraakher afspraakbev bevestigingvandeafs =remind',
      '=sms =smsje =app =appen =appje whatsapp =text textmess mailen =mail =mailtje bericht belletje =bellen =bel',
      `afspraak afspraken appoint patient ${customer} behandel controle =apk onderhoud`,
    ],
    not: `${aside} ${breach} ${staff} factu betal aanman reken invoice payment wifi vergeten`,
    asked: [
      'mag ik een patiënt per sms herinneren aan een afspraak zonder toestemming',
      'mag ik klanten appen als herinnering aan hun afspraak',
      'herinnering per mail aan de apk van een klant, mag dat',
      'can I text customers a reminder of their appointment',
    ],
    answer: lines(
      `Ja, zonder apart ja: het hoort bij de afspraak die iemand met u maakte. Zet er geen reclame bij.
       Schrijf niet meer dan dag, tijd en uw naam, en niets over gezondheid.
       Zet het programma dat de berichten stuurt in uw lijst van bedrijven en programma's.`,
      `Yes, without a yes apart: it belongs to the appointment somebody made with you. Add no advertising.
       Write no more than day, time and your name, and nothing about health.
       Put the program that sends the messages in your list of companies and programs.`,
    ),
    law: t('Art. 5 lid 1 onder c, art. 6 lid 1 onder b en art. 28 AVG', 'Art. 5(1)(c), art. 6(1)(b) and art. 28 GDPR'),
    held: 'glossary contract-basis; glossary minimisation; question controller-activity:suppliers',
    place: { template: 'customers' },
  },
  {
    id: 'list-of-no-shows',
    about: 'allowed',
    needs: [
      may,
      'noshow nietkomenopd nietkomt nietopdag nietopkwam wegblijver nietverschen wegblijf',
      `${keepVerb} lijst =list noteer noteren opschr vastleg registr track note weiger`,
    ],
    not: `${aside} ${breach} ${staff} delen deel share factu rekening kosten charge`,
    asked: [
      'mag ik een lijst van no-shows bijhouden, een lijst met namen',
      'mag ik noteren wie er niet op kwam dagen, de no shows',
      'no-show lijst van gasten, mag dat',
      'can I keep a list of no-shows',
    ],
    answer: lines(
      `Voor uzelf kan dat, als u het echt nodig hebt. Schrijf alleen feiten op: de dag en wat er was afgesproken.
       Vertel het mensen als zij een afspraak maken, en houd het kort bij.
       Deel de lijst niet met andere bedrijven.`,
      `For yourself you can, if you really need it. Write down only facts: the day and what was agreed.
       Tell people when they make an appointment, and keep it for a short time.
       Do not share the list with other companies.`,
    ),
    law: t(`Art. 5 lid 1 onder c en e, art. 6 lid 1 onder f en art. 13 AVG
            Art. 5(1)(c) and (e), art. 6(1)(f) and art. 13 GDPR`),
    held: 'glossary minimisation; glossary retention; glossary legitimate-interest',
    place: { template: 'customers' },
  },
  {
    id: 'tell-of-new-supplier',
    about: 'allowed',
    needs: [
      may,
      `${tell} mededel =melden meedelen informeren`,
      `${customer} gast gasten guest patient =lid =leden member ouder parent leerling deelnemer mensen people betrokken =gemeente`,
      'verander wissel overstap overgaan =overgaan nieuwe nieuw andere ander change switch different another =new',
      'leverancier programma software planner =systeem pakket boekhoudp provider supplier =program =system platform hosting reserveringss administratiep ledenadm bookingsys boekings',
    ],
    not: `${aside} ${breach} ${staff} prijs price adres address rekeningnummer iban`,
    asked: [
      'moet ik klanten vertellen dat we een andere leverancier krijgen',
      'moet ik klanten inlichten als ik naar een ander boekhoudprogramma ga',
      'moeten wij patiënten laten weten dat wij van software veranderen',
      'do I have to tell customers that we change our supplier',
      'do I have to tell guests that we switch to another booking system',
    ],
    answer: lines(
      `Meestal niet apart. Staat het oude bedrijf in uw privacyverklaring? Pas die dan aan.
       Gebruikt u gegevens voor iets nieuws, of gaan ze buiten Europa? Vertel dat dan vooraf.
       Zet het nieuwe bedrijf in uw register, maak er afspraken mee, en laat het oude de gegevens wissen.`,
      `Mostly not apart. Is the old company in your privacy statement? Then change that.
       Do you use data for something new, or do they go outside Europe? Then tell that beforehand.
       Put the new company in your register, make an agreement with it, and have the old one delete the data.`,
    ),
    law: t(`Art. 13 lid 1 onder e en f en lid 3, art. 28 lid 3 en art. 30 AVG
            Art. 13(1)(e) and (f) and (3), art. 28(3) and art. 30 GDPR`),
    held: 'glossary privacy-notice; statement words; glossary processor-agreement',
    place: { command: 'statement' },
  },
  {
    id: 'camera-in-shared-hall',
    about: 'allowed',
    needs: [
      may,
      `${camera} =film =filmen`,
      'gedeeld gezamenlijk gemeenschap trappenhuis trapportaal portiek portaal =hal =hall hallway galerij shared communal stairwell staircase',
    ],
    not: `${aside} ${breach} ${keep} ${staff} winkel =shop =zaak fabriek sporthal sportshall`,
    asked: [
      'mag een camera in de gedeelde hal',
      'mag er een camera in het trappenhuis van ons gebouw',
      'camera in de portiek, mag dat',
      'may I hang a camera in a shared hallway',
    ],
    answer: lines(
      `Alleen als het nodig is en niets anders helpt. De hal is ook van anderen: spreek het af met de eigenaar, de VvE of de andere gebruikers.
       Leg vast wie de beelden ziet en hoe lang ze blijven.
       Hang een bordje op, en richt de camera niet op voordeuren of ramen.`,
      `Only if it is needed and nothing else helps. The hall belongs to others too: agree on it with the owner or the other users.
       Write down who sees the images and how long they stay.
       Put up a sign, and do not point the camera at front doors or windows.`,
    ),
    law: t('Art. 6 lid 1 onder f, art. 13 en art. 26 AVG', 'Art. 6(1)(f), art. 13 and art. 26 GDPR'),
    held: 'glossary joint-controllers; glossary legitimate-interest; template cameras, purposes',
    place: { template: 'cameras' },
  },
  {
    id: 'files-taken-home',
    about: 'allowed',
    needs: [
      may,
      '*dossier dossier mappen =map papieren =files folder paperwork =papers *gegevens stukken',
      'meenemen meegen =mee taking =take =taken',
      'thuis huis =home',
    ],
    not: `${aside.replace(' =take ', ' ')} ${breach} verhuiz`,
    asked: [
      'mag ik de dossiers van patiënten meenemen naar huis',
      'dossiers mee naar huis nemen, mag dat',
      'mogen papieren met gegevens mee naar huis',
      'can I take files home',
    ],
    answer: lines(
      `Liever niet op papier: een tas is snel kwijt. Werk thuis liever in het programma, met een tweede stap bij het inloggen.
       Moet het toch? Neem alleen mee wat nodig is, laat niets in de auto liggen, en breng het terug.`,
      `Better not on paper: a bag is easily lost. At home rather work in the program, with a second step when you log in.
       Do you have to? Take only what is needed, leave nothing in the car, and bring it back.`,
    ),
    law: t('Art. 5 lid 1 onder f en art. 32 AVG', 'Art. 5(1)(f) and art. 32 GDPR'),
    held: 'question controller-activity:security; breach incident paper-lost',
  },
  {
    id: 'secrecy-signed',
    about: 'allowed',
    needs: [
      may,
      'geheimhoud geheimhouding confidential =nda zwijgplicht secrecy',
      `${staff} vrijwillig volunteer stagiair leerling trainee iedereen everyone`,
    ],
    not: `${aside} ${breach} boete ${applicant}`,
    asked: [
      'moeten vrijwilligers een geheimhoudingsverklaring tekenen',
      'moet personeel tekenen voor geheimhouding',
      'geheimhouding voor stagiairs verplicht?',
      'do volunteers have to sign a confidentiality agreement',
    ],
    answer: lines(
      `De AVG vraagt van uw eigen mensen geen handtekening. Wel moet u zorgen dat zij gegevens alleen gebruiken zoals u zegt, en ze geheim houden.
       Een korte verklaring is een goede manier om dat te laten zien.
       Een bedrijf dat voor u werkt, moet het wel beloven.`,
      `The GDPR asks no signature of your own people. You do have to see to it that they use data only as you say, and keep them secret.
       A short statement is a good way to show that.
       A company that works for you does have to promise it.`,
    ),
    law: t(`Art. 5 lid 2, art. 28 lid 3 onder b, art. 29 en art. 32 lid 4 AVG
            Art. 5(2), art. 28(3)(b), art. 29 and art. 32(4) GDPR`),
    held: 'question controller-activity:security; glossary processor-agreement',
  },
  {
    id: 'what-is-sensitive',
    about: 'allowed',
    needs: [
      'bijzonderpersoonsg bijzonderepersoonsg bijzonderg bijzonderegeg gevoeliggeg gevoeligegeg specialcat sensitivedata',
      'geloof religie kerk kerkleden patient medisch medische gezondheid allergi =dieet =ras vakbond lidmaatschap religion religious health medical church patients allergy',
      '=is =zijn =are valt vallen telt =horen hoort =count =does',
    ],
    not: `${aside} ${breach} ${keepVerb} noteer vastleg vragen delen =mail share`,
    asked: [
      'is het geloof van iemand een bijzonder persoonsgegeven',
      'is ons patiëntendossier een bijzonder persoonsgegeven',
      'zijn allergieën bijzondere persoonsgegevens',
      'is a health file sensitive data',
      'do patient files count as sensitive data',
    ],
    answer: lines(
      `Deze zijn dat: gezondheid, geloof, politieke mening, vakbond, afkomst, seksleven, vingerafdruk en DNA.
       Een gewone foto, geboortedatum of rekeningnummer is dat niet.
       Ook dat iemand bij u patiënt is, of lid van een kerk, zegt dat.
       U mag het gebruiken als de wet een uitzondering maakt, zoals voor zorg die u zelf geeft, of een kerk voor haar leden.`,
      `These are: health, religion, political opinion, trade union, origin, sex life, fingerprint and DNA.
       An ordinary photo, date of birth or account number is not.
       That somebody is your patient or a church member says so too.
       You may use it if the law makes an exception, such as for care you give yourself, or a church for its members.`,
    ),
    law: t('Art. 9 lid 1 en lid 2 onder d en h AVG', 'Art. 9(1) and (2)(d) and (h) GDPR'),
    held: 'glossary special-data; question controller-activity:sensitive-exception',
  },
];
