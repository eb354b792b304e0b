// What other people come to see: groups in a chat app, names on a website or in a magazine, a list of members, a service that
// is broadcast, a car on a picture, and who within the business looks into a file.
import { t } from '../../../../core/text.js';
import { type KnownAnswer, lines } from './answer.js';
import { aside, breach, camera, may, photo, staff } from './words.js';

/** Where anybody may read it. */
const inPublic =
  'website =site =sites websit internet online =web facebook insta socialmedia kerkblad clubblad ledenblad =blad nieuwsbr krant prikbord ophang hangen =hang etalage publi newsletter magazine notice facebookpagina';
const cared = 'patient client =dossier rontgen rontgenfoto xray behandelp behandelgeg medisch medische zorggegev';

export const allowedShowing: readonly KnownAnswer[] = [
  {
    id: 'group-chat',
    about: 'allowed',
    needs: [
      'groepsapp appgroep whatsappgro groepschat groupchat appgroup chatgroup klassenapp buurtapp groupapp',
      `${may} =avg =gdpr privacy regels`,
    ],
    not: `${aside} ${breach} ${staff} ${photo} verlaten leave =baas werkgever =boss`,
    asked: [
      'mag ik een appgroep van ouders maken',
      'mogen ouders elkaars nummer zien in de groepsapp',
      'groepsapp met ouders, wat zegt de avg',
      'whats app groep met leden mag dat',
      'can I make a whatsapp group of parents',
      'is a group chat with customers allowed',
    ],
    answer: lines(
      `Ja, met wie er vooraf ja op zei (toestemming). In een groep ziet iedereen elkaars nummer, naam en foto.
       Wie niet wil, krijgt het nieuws op een andere manier.
       Zet er niets gevoeligs in, zoals ziekte of betalingen, en haal uit de groep wie vertrekt.`,
      `Yes, with those who said yes beforehand (consent). In a group everybody sees the number, name and photo of the others.
       Who does not want to gets the news in another way.
       Put nothing sensitive in it, such as illness or payments, and remove who leaves.`,
    ),
    law: t('Art. 5 lid 1 onder c, art. 6 lid 1 onder a en art. 32 AVG', 'Art. 5(1)(c), art. 6(1)(a) and art. 32 GDPR'),
    held: 'glossary consent; glossary minimisation; glossary special-data',
  },
  {
    id: 'church-broadcast',
    about: 'allowed',
    needs: [
      may,
      '*kerkdienst *eredienst kerkdienst eredienst viering =dienst =diensten uitvaart voorbed voorbid gebed =bidden gedoopt =doop doopdienst preek churchservice prayer =pray baptis service',
      'internet uitzend *uitzending livestream =live stream online =beeld youtube broadcast meekijk volgen camera =website =site',
    ],
    not: `${aside} ${breach} customerserv klantend`,
    asked: [
      'mogen wij voorbeden doen voor zieken met naam als de dienst via internet te volgen is',
      'mogen wij kerkdiensten uitzenden op internet',
      'mogen kinderen die gedoopt worden in beeld bij de livestream van de dienst',
      'mag een voorbede met naam in de uitzending',
      'may we name the sick in prayer when the church service is broadcast',
    ],
    answer: lines(
      `Uitzenden kan, als mensen het vooraf weten en ook buiten beeld kunnen zitten.
       Een kerk mag gezondheid en geloof van eigen leden niet naar buiten brengen zonder een ja van die persoon (toestemming).
       Namen van zieken noemt u in een uitzending dus alleen met een ja.
       Voor een kind jonger dan 16 zegt een ouder ja.`,
      `You can broadcast, if people know beforehand and can sit out of view too.
       A church may not bring health and religion of its members outside without a yes (consent) of that person.
       So names of the sick are said in a broadcast only with a yes.
       For a child under 16 a parent says yes.`,
    ),
    law: t('Art. 9 lid 2 onder a en d en art. 13 AVG', 'Art. 9(2)(a) and (d) and art. 13 GDPR'),
    held: 'glossary special-data; glossary consent; glossary children; question controller-activity:sensitive-exception',
  },
  {
    id: 'names-in-public',
    about: 'allowed',
    needs: [
      may,
      '*uitslag uitslag uitslagen ranglijst =stand =standen jarig verjaard =namen =naam naamlijst ledenlijst collecteli donateur =results =result =names =name birthdays ranking winnaar winner',
      inPublic,
    ],
    not: `${aside} ${breach} ${staff} ${photo} ${camera} bedrijfsnaam domein wanbetal schuld betaald debtor =bedrijf businessname winkeldief naamsbekend review aanmeld inlog =mijn =my =onze =our logo`,
    asked: [
      'mag ik uitslagen met namen op de website zetten',
      'wedstrijduitslagen met naam op de site, mag dat',
      'mogen wij de namen van jarigen in het kerkblad zetten',
      'mag een lijst met namen van donateurs op het prikbord hangen, mag dat',
      'mag ik de ledenlijst op de site zetten',
      'may we publish results with names on a website',
    ],
    answer: lines(
      `Het zekerst is een ja vooraf (toestemming), want daar kan iedereen het lezen. Een deel alleen voor leden of deelnemers is beter.
       Zet er niet meer bij dan nodig: geen adres, geboortedatum of bedrag.
       Zegt iemand nee? Haal de naam weg. Voor een kind jonger dan 16 zegt een ouder ja.`,
      `A yes beforehand (consent) is the safest, because anybody can read it there. A part for members or participants only is better.
       Add no more than needed: no address, date of birth or amount.
       Does somebody say no? Remove the name. For a child under 16 a parent says yes.`,
    ),
    law: t(`Art. 5 lid 1 onder c, art. 6 lid 1 onder a en f en art. 21 AVG
            Art. 5(1)(c), art. 6(1)(a) and (f) and art. 21 GDPR`),
    held: 'glossary consent; glossary minimisation; glossary children',
  },
  {
    id: 'members-list-shared',
    about: 'allowed',
    needs: [
      may,
      'ledenlijst ledenbestand lijstvanleden lijstmetleden ledenadm memberlist memberslist membershiplist listofmembers telefoonlijst adressenlijst klassenlijst',
      'geven =geef verstrek delen =deel gedeeld rondstu rondmail =sturen uitdel share shared give =send krijgen =zien hand doorgev',
    ],
    not: `${aside} ${breach} ${staff} ${inPublic} sponsor politie gemeente bond verkop`,
    asked: [
      'mag de ledenlijst aan alle leden worden verstrekt',
      'mogen leden de ledenlijst krijgen',
      'mag ik een adressenlijst met leden delen',
      'may we share the membership list with all members',
    ],
    answer: lines(
      `Alleen als het nodig is voor wat uw vereniging doet, of als een lid er ja op zei (toestemming).
       Wie een taak heeft, krijgt wat die taak vraagt en niet meer.
       Vraag bij de inschrijving wie erop wil, en met welk nummer.`,
      `Only if it is needed for what your association does, or if a member said yes to it (consent).
       Who has a task gets what that task asks and no more.
       Ask when people sign up who wants to be on it, and with which number.`,
    ),
    law: t(`Art. 5 lid 1 onder b en c en art. 6 lid 1 onder a en f AVG
            Art. 5(1)(b) and (c) and art. 6(1)(a) and (f) GDPR`),
    held: 'glossary minimisation; glossary consent; question controller-activity:access',
  },
  {
    id: 'car-on-photo',
    about: 'allowed',
    needs: [
      may,
      photo,
      'kenteken kentekenp autoschade =schade =auto =autos licencepl licensepl numberpl =car =cars =damage',
      inPublic,
    ],
    not: `${aside} ${breach} ${camera} verzeker insur =mijn =my`,
    asked: [
      'mag ik een foto van schade op facebook zetten',
      'mag een auto met kenteken op de foto op onze site',
      'foto van de auto van een klant op instagram, mag dat',
      'may I put a photo of a car with number plate on the website',
    ],
    answer: lines(
      `Ja, als niemand eraan te herkennen is. Maak het kenteken onleesbaar en laat geen mensen of papieren zien.
       Is iemand toch te herkennen? Vraag dan vooraf een ja (toestemming).`,
      `Yes, if nobody can be recognised by it. Blur the number plate and show no people or papers.
       Can somebody be recognised after all? Then ask for a yes beforehand (consent).`,
    ),
    law: t('Art. 4 onder 1 en art. 6 lid 1 onder a AVG', 'Art. 4(1) and art. 6(1)(a) GDPR'),
    held: 'glossary consent; glossary minimisation',
  },
  {
    id: 'looking-into-files',
    about: 'allowed',
    needs: [
      may,
      'dossier *gegevens klantgeg patientgeg =file =files record =data bestanden',
      '=inzien =kijken =kijkt bekijken =zien =bij erbij =openen opzoek toegang neuzen lookinto lookat =access =see =look curio nieuwsgier',
      'stagiair stagai leerling assistent medewerk mederwerk collega vrijwillig employee trainee =intern volunteer colleague receptionist baliemed uitzendkracht',
    ],
    not: `${aside} ${breach} ${camera} =alle allemede allecoll iedereen everyone everybody =ik =wij =we =i =mijn personeelsd personeelsg ziek verzuim =zijneigen =eigen =own werkgever =baas  former oudmede exmede sollic`,
    asked: [
      'mag de leerling bij de klantgegevens',
      'mag de assistente het dossier van haar buurvrouw inzien',
      'mag een medewerker in het dossier van een bekende kijken',
      'mogen vrijwilligers de gegevens zien',
      'may an employee look into a file out of curiosity',
    ],
    answer: lines(
      `Alleen wie het voor zijn werk nodig heeft, en niet meer dan dat werk vraagt.
       Kijken uit nieuwsgierigheid, of bij een bekende, mag niet. Gebeurt dat toch? Meld het als datalek.
       Stel in het programma in wie wat ziet, en spreek af dat het geheim blijft.`,
      `Only who needs it for their work, and no more than that work asks.
       Looking out of curiosity, or at somebody they know, is not allowed. Does it happen? Report it as a data breach.
       Set in the program who sees what, and agree that it stays secret.`,
    ),
    law: t('Art. 5 lid 1 onder f, art. 29 en art. 32 lid 4 AVG', 'Art. 5(1)(f), art. 29 and art. 32(4) GDPR'),
    held: 'question controller-activity:access; question controller-activity:security; glossary minimisation',
    place: { command: 'breach-report' },
  },
  {
    id: 'to-another-carer',
    about: 'allowed',
    needs: [
      `${may} toestemm consent`,
      cared,
      'specialist kaakchirurg chirurg huisarts ziekenhuis =arts =artsen tandarts apothe fysio verwijs doorverwij collegaarts hospital surgeon =doctor dentist pharmac orthodont',
      'sturen stuur doorstu doorgev geven delen =deel =send share forward verstur verstrek =overleg',
    ],
    not: `${aside} ${breach} whatsapp =mail mailen gmail verzekera werkgever bedrijfsarts arbo =mijn =my`,
    asked: [
      'mag ik gegevens van een patiënt doorsturen naar een specialist',
      "moeten wij toestemming vragen om röntgenfoto's naar een kaakchirurg te sturen",
      'mag de tandarts het dossier delen met de huisarts',
      'may I send a file of a patient to a hospital',
    ],
    answer: lines(
      `Aan wie meewerkt aan dezelfde behandeling mag u geven wat daarvoor nodig is. Een apart ja hoeft dan niet.
       Aan ieder ander alleen als de patiënt ja zegt (toestemming), of als een wet het vraagt.
       Stuur het beveiligd.`,
      `To those who work along in the same treatment you may give what that needs. A yes apart is not needed then.
       To anybody else only if the patient says yes (consent), or if a law asks it.
       Send it securely.`,
    ),
    law: t(`Art. 7:457 lid 1 en 2 BW (WGBO), art. 9 lid 2 onder h en art. 32 AVG
            Art. 7:457(1) and (2) of the Dutch Civil Code (WGBO), art. 9(2)(h) and art. 32 GDPR`),
    held: 'glossary special-data; question controller-activity:sensitive-exception',
  },
];
