// Where cameras may hang, who must know, and who may see the images.
import { t } from '../../../../core/text.js';
import { type KnownAnswer, lines } from './answer.js';
import { aside, breach, camera, customer, may, staff } from './words.js';

export const allowedAboutCameras: readonly KnownAnswer[] = [
  {
    id: 'camera-changing-room',
    about: 'allowed',
    needs: [
      `${camera} =film filmen`,
      'kleedkamer kleedruim paskamer pashok toilet =wc wcs douche changingroom fittingroom dressingroom restroom bathroom kleedhok',
    ],
    asked: [
      'mag er een camera in de kleedkamer',
      'camera paskamer winkel',
      'camera bij de wc ophangen mag dat',
      'can I put a camera in the fitting room',
      'mag ik filmen in de toiletten',
    ],
    answer: lines(
      `Nee, hang hem daar niet op.
       Een camera hangt niet bij toiletten of kleedruimtes. Daar weegt uw reden niet zwaarder dan de privacy van mensen.`,
      `No, do not put it there.
       A camera is not near toilets or changing rooms. There your reason does not outweigh the privacy of people.`,
    ),
    law: t('Art. 6 lid 1 onder f AVG', 'Art. 6(1)(f) GDPR'),
    held: 'template cameras, purposes',
    place: { template: 'cameras' },
  },
  {
    id: 'camera-hidden',
    about: 'allowed',
    needs: [
      `${camera} =film filmen gefilmd`,
      'verborgen verstopt geheim geheime heimelijk stiekem hidden secret covert spycam zonderdatzeh zonderdatiemand',
    ],
    asked: [
      'mag ik een verborgen camera ophangen',
      'stiekem filmen wie er steelt',
      'geheime camera bij de kassa',
      'can I use a hidden camera',
      'heimelijk cameratoezicht personeel',
    ],
    answer: lines(
      `Niet zomaar. Voor een verborgen camera is een DPIA verplicht, ook als het één keer is.
       Anders horen mensen vooraf te weten dat u filmt.
       Vraag eerst uw adviseur.`,
      `Not just like that. For a hidden camera a DPIA is obligatory, also for a single time.
       Otherwise people have to know beforehand that you film.
       Ask your adviser first.`,
    ),
    law: t(`Art. 35 en art. 5 lid 1 onder a AVG; DPIA-lijst van de AP, nummer 1
            Art. 35 and art. 5(1)(a) GDPR; DPIA list of the AP, number 1`),
    held: 'ap list 1; question controller-activity:staff-told; question controller-activity:risks',
    place: { template: 'cameras' },
  },
  {
    id: 'camera-sign',
    about: 'allowed',
    needs: [
      camera,
      'bord bordje bordjes sticker aankondig melden vermeld waarschuw vertel =tell inform =sign signs stickers notice laatweten',
    ],
    not: breach,
    asked: [
      'moet er een bordje hangen bij een camera',
      'camera zonder bordje mag dat',
      'sticker camerabewaking verplicht?',
      'do I need a sign for cameras',
    ],
    answer: lines(
      `Ja, mensen moeten weten dat u filmt. Hang een bordje op.
       Vertel het uw personeel vooraf, liefst op papier of in een mail.`,
      `Yes, people must know that you film. Put up a sign.
       Tell your staff beforehand, best on paper or by e-mail.`,
    ),
    law: t('Art. 13 en art. 5 lid 1 onder a AVG', 'Art. 13 and art. 5(1)(a) GDPR'),
    held: 'question organisation:has-cameras; template cameras, purposes; question controller-activity:staff-told',
    place: { template: 'cameras' },
  },
  {
    id: 'camera-doorbell',
    about: 'allowed',
    needs: ['deurbel doorbell videobel ringbel deurbelcam', `${may} camera ${camera} register`],
    not: aside,
    asked: [
      'mag ik een deurbel met camera bij mijn bedrijf',
      'telt een deurbelcamera ook als camera voor het register',
      'videobel toegestaan bij de zaak',
      'is a camera doorbell allowed',
    ],
    answer: lines(
      `Ja, met dezelfde regels als voor een andere camera. Zet hem in uw register.
       Mensen moeten weten dat u filmt, en de camera ziet zo weinig mogelijk van de straat.`,
      `Yes, with the same rules as for another camera. Put it in your register.
       People must know that you film, and the camera sees as little of the street as possible.`,
    ),
    law: t('Art. 6 lid 1 onder f, art. 13 en art. 30 AVG', 'Art. 6(1)(f), art. 13 and art. 30 GDPR'),
    held: 'question organisation:has-cameras; template cameras, purposes',
    place: { template: 'cameras' },
  },
  {
    id: 'camera-sound',
    about: 'allowed',
    needs: [camera, 'geluid audio microfoon =sound microphone meeluister'],
    not: `${aside} kapot`,
    asked: [
      'mag een camera geluid opnemen',
      'camera met microfoon in de winkel',
      'beveiligingscamera met audio toegestaan',
      'may cameras record sound',
    ],
    answer: lines(
      `Bijna nooit: geluid hebt u bij een camera bijna nooit nodig.
       Wat u niet hebt, kan ook niet lekken.`,
      `Hardly ever: with a camera you hardly ever need sound.
       What you do not have cannot leak.`,
    ),
    law: t('Art. 5 lid 1 onder c AVG', 'Art. 5(1)(c) GDPR'),
    held: 'template cameras, absent; question controller-activity:not-kept',
    place: { template: 'cameras' },
  },
  {
    id: 'camera-street',
    about: 'allowed',
    needs: [
      `${camera} =film filmen`,
      'straat openbare openbareweg stoep buren buurman buurvrouw =street public pavement neighbour neighbor trottoir',
    ],
    not: aside,
    asked: [
      'mag mijn camera de straat filmen',
      'camera op de stoep gericht',
      'buurman staat op mijn beveiligingscamera mag dat',
      'may my camera film the street',
    ],
    answer: lines(
      `Zo weinig mogelijk. Richt de camera op uw eigen zaak, zodat hij weinig van de straat ziet.
       Ziet hij wel een openbare plek? Dan is een DPIA waarschijnlijk verplicht.`,
      `As little as possible. Aim the camera at your own premises, so that it sees little of the street.
       Does it see a public place? Then a DPIA is probably obligatory.`,
    ),
    law: t('Art. 6 lid 1 onder f en art. 35 AVG', 'Art. 6(1)(f) and art. 35 GDPR'),
    held: 'template cameras, purposes; ap list 9',
    place: { template: 'cameras' },
  },
  {
    id: 'camera-images-to-police',
    about: 'allowed',
    needs: [
      `${camera} =beelden footage`,
      'politie police verzekera insurer',
      `${may} geven =geef delen doorgev =give share hand opvra vraagt`,
    ],
    not: 'perongeluk',
    asked: [
      'mag ik camerabeelden aan de politie geven',
      'politie vraagt camerabeelden',
      'beelden van inbraak delen met politie',
      'can I give camera footage to the police',
    ],
    answer: lines(
      `U mag ze geven bij diefstal of geweld, zoals met uw aangifte: daarvoor hangt de camera er.
       U moet het alleen als de politie of de officier van justitie ze vordert. Vraag dan om die vordering.
       Zet in uw register wie de beelden kan krijgen, zoals de politie en uw verzekeraar. Schrijf op wie keek, en waarom.`,
      `You may give them after theft or violence, such as with your report: that is what the camera is for.
       You only must if the police or the public prosecutor formally demand them. Ask for that demand.
       Put in your register who may get the images, such as the police and your insurer. Note who looked, and why.`,
    ),
    law: t(`Art. 6 lid 1 onder f en art. 30 lid 1 onder d AVG, art. 33 lid 2 UAVG
            Art. 6(1)(f) and art. 30(1)(d) GDPR, art. 33(2) UAVG`),
    held: 'template cameras, recipients; template cameras, security viewing-noted; question controller-activity:criminal-ground',
    place: { template: 'cameras' },
  },
  {
    id: 'camera-images-asked',
    about: 'allowed',
    needs: [
      `${camera} =beelden footage`,
      `${customer} bezoeker iemand somebody someone visitor persoon medewerk`,
      'opvra inzien inzage =zien kopie vraagt verzoek request =see copy',
    ],
    not: `${aside} politie`,
    asked: [
      'klant vraagt om camerabeelden van zichzelf, moet ik die geven',
      'inzage in camerabeelden door een bezoeker',
      'iemand wil zijn camerabeelden zien',
      'a customer asks to see camera footage of himself',
    ],
    answer: lines(
      `Ja, iemand mag zien wat u van hem hebt, ook beelden.
       Maar geef geen gegevens van anderen mee.
       U antwoordt binnen een maand.`,
      `Yes, people may see what you have about them, also images.
       But hand over no data of others.
       You answer within a month.`,
    ),
    law: t('Art. 15 lid 1, 3 en 4 AVG', 'Art. 15(1), (3) and (4) GDPR'),
    held: 'request limits access; ground rights-of-others; glossary access-right',
    place: { command: 'requests' },
  },
  {
    id: 'thief-on-internet',
    about: 'allowed',
    needs: [
      '=dief dieven winkeldief thief shoplifter shoplift steelt inbreker',
      'facebook instagram socialmedia internet online plaatsen plaats delen deel publice post posten raam etalage appgroep whatsapp',
    ],
    not: 'perongeluk',
    asked: [
      'mag ik een foto van een winkeldief op facebook zetten',
      'beelden van de dief online delen',
      'dief in de appgroep van winkeliers plaatsen',
      'can I post a thief on social media',
    ],
    answer: lines(
      `Niet zomaar. Beelden van een dief gaan over een strafbaar feit; die mag u alleen in een paar gevallen gebruiken.
       U filmt om uw zaak te beschermen. Geef de beelden aan de politie.
       Twijfelt u? Vraag uw adviseur.`,
      `Not just like that. Images of a thief are about an offence; you may use those only in a few cases.
       You film to protect your business. Give the images to the police.
       In doubt? Ask your adviser.`,
    ),
    law: t('Art. 10 en art. 5 lid 1 onder b AVG, art. 33 UAVG', 'Art. 10 and art. 5(1)(b) GDPR, art. 33 UAVG'),
    held: 'glossary criminal-data; glossary purpose; template cameras, recipients',
    place: { template: 'cameras' },
  },
  {
    id: 'bodycam',
    about: 'allowed',
    needs: ['bodycam dashcam lichaamscam', `${may} regels dpia auto winkel beveilig register =use gebruik`],
    not: aside,
    asked: [
      'mag ik een dashcam in de bedrijfsauto',
      'bodycam voor beveiliger in de winkel',
      'dashcam gebruiken in bestelbus',
      'can we use bodycams',
    ],
    answer: lines(
      `Niet zomaar: een DPIA is waarschijnlijk verplicht. Dit staat op de lijst van de AP.
       Laat uw adviseur meekijken, en vertel het vooraf.`,
      `Not just like that: a DPIA is probably obligatory. This is on the list of the authority.
       Let your adviser look, and tell it beforehand.`,
    ),
    law: t('Art. 35 AVG; DPIA-lijst van de AP, nummer 10', 'Art. 35 GDPR; DPIA list of the AP, number 10'),
    held: 'ap list 10; question controller-activity:monitoring',
    place: { template: 'cameras' },
  },
  {
    id: 'camera-dpia',
    about: 'allowed',
    needs: [`${camera} cameratoez`, '=dpia =pia privacyassess risicoonderz'],
    asked: [
      "moet ik een dpia doen voor camera's",
      'dpia cameratoezicht nodig',
      'is een dpia verplicht bij een camera in de winkel',
      'do I need a dpia for cameras',
    ],
    answer: lines(
      `Waarschijnlijk wel, als de camera klanten of personeel filmt. Dit staat op de lijst van de AP.
       Bij een verborgen camera is hij altijd verplicht.
       Laat uw adviseur meekijken.`,
      `Probably, if the camera films customers or staff. This is on the list of the authority.
       For a hidden camera it is always obligatory.
       Let your adviser look.`,
    ),
    law: t(`Art. 35 AVG; DPIA-lijst van de AP, nummers 1, 9 en 11
            Art. 35 GDPR; DPIA list of the AP, numbers 1, 9 and 11`),
    held: 'ap list 1; ap list 9; ap list 11',
    place: { template: 'cameras' },
  },
  {
    id: 'camera-on-staff',
    about: 'allowed',
    needs: [
      `${camera} =film filmen gefilmd filmed`,
      `${staff} werkvloer werkplek workplace workfloor =baas =mij werkgever employer boss`,
    ],
    not: `${aside} inzien inzage opvra kapot ondernemingsr workscouncil =deor =onzeor ontsla`,
    asked: [
      'mag ik mijn personeel filmen met een camera',
      'camera op de werkvloer',
      'camera boven de kassa gericht op medewerkers mag dat',
      'may I film my employees',
      'can my staff be filmed',
    ],
    answer: lines(
      `Alleen met een goede reden, zoals diefstal of geweld, en als het niet met minder kan.
       Vertel het personeel vooraf wat u filmt en waarom. Hebt u een ondernemingsraad? Die moet het eens zijn.
       Een DPIA is waarschijnlijk verplicht: laat uw adviseur meekijken.`,
      `Only with a good reason, such as theft or violence, and if it does not work with less.
       Tell staff beforehand what you film and why. Do you have a works council? It has to agree.
       A DPIA is probably obligatory: let your adviser look.`,
    ),
    law: t(`Art. 6 lid 1 onder f, art. 13 en art. 35 AVG, art. 27 lid 1 onder l WOR
            Art. 6(1)(f), art. 13 and art. 35 GDPR, art. 27(1)(l) Works Councils Act`),
    held: 'template cameras, purposes; question controller-activity:staff-told; glossary works-council; ap list 11',
    place: { template: 'cameras' },
  },
  {
    id: 'camera-in-shop',
    about: 'allowed',
    needs: [
      may,
      `${camera} =film =filmen =filming`,
      'ophang hang hangt hangen plaats gebruik hebben =heb film install winkel =shop =store zaak kantoor magazijn bedrijf =put toezicht cameratoez camerabew bewaking regels =use',
    ],
    not: `${aside} kapot merk kopen kies installeren wifi telefoon laptop webcam ontslag ${breach} ondernemingsr workscouncil =deor =onzeor verzeker aanmeld zelf huis vakantiehuis nepcamera =nep dummy bekijk terugkijk bewijs ontsla app inzage kleed paskamer pashok toilet =wc douche changing fitting dressing restroom bathroom verborgen verstopt geheim heimelijk stiekem hidden secret covert bord sticker =sign =signs deurbel doorbell geluid audio microfoon sound straat stoep buren buurman street dpia ${staff} werkvloer werkplek huurbaas verhuurder bewaar keep hoelang howlong openbare public =baas =mij`,
    asked: [
      'mag ik een camera in mijn winkel ophangen',
      'cameras ophangen regels',
      'mag je filmen met een camera in je bedrijf',
      'can I put cameras in my shop',
      'can we film our shop floor',
      'is cameratoezicht toegestaan op kantoor',
    ],
    answer: lines(
      `Ja, om mensen en spullen te beschermen tegen diefstal en geweld, als het niet met minder kan.
       Hang een bordje op. Film weinig van de straat, en niet bij toiletten of kleedruimtes.
       Een DPIA is waarschijnlijk verplicht: laat uw adviseur meekijken.`,
      `Yes, to protect people and goods against theft and violence, if it does not work with less.
       Put up a sign. Film little of the street, and not near toilets or changing rooms.
       A DPIA is probably obligatory: let your adviser look.`,
    ),
    law: t('Art. 6 lid 1 onder f, art. 13 en art. 35 AVG', 'Art. 6(1)(f), art. 13 and art. 35 GDPR'),
    held: 'template cameras, purposes; glossary legitimate-interest; ap list 9',
    place: { template: 'cameras' },
  },
];
