// The question that each answer answers, as it stands on a button: what is allowed and what must be, from A to M.
import { type Text, t } from '../../../../core/text.js';

export const questionsAllowed: Readonly<Record<string, Text>> = {
  'access-of-leaver': t(
    'Moet het account dicht van iemand die weg is?',
    'Must I close the account of someone who left?',
  ),
  'access-must': t(
    'Moet ik iemand laten zien welke gegevens ik heb?',
    'Must I show someone which data I have about them?',
  ),
  'access-other-people': t(
    'Moet ik gegevens van anderen uit een kopie halen?',
    'Must I take data of others out of a copy?',
  ),
  'access-safe-copy': t(
    'Hoe stuur ik iemand veilig een kopie van zijn gegevens?',
    'How do I safely send someone a copy of their data?',
  ),
  'access-what': t(
    'Wat stuur ik als iemand zijn gegevens wil zien?',
    'What do I send when someone wants to see their data?',
  ),
  'access-within-business': t(
    'Mag iedereen in mijn bedrijf bij klantgegevens?',
    'May everyone in my business access customer data?',
  ),
  'advertising-by-app': t('Mag ik reclame sturen via WhatsApp?', 'May I send advertising by WhatsApp?'),
  'agreement-in-terms': t(
    'Mag een verwerkersovereenkomst in de voorwaarden staan?',
    'May a processing agreement be in the terms?',
  ),
  'agreement-needed': t('Wanneer heb ik een verwerkersovereenkomst nodig?', 'When do I need a processing agreement?'),
  'agreement-not-needed': t(
    'Is een verwerkersovereenkomst nodig met mijn bank of PostNL?',
    'Do I need a processing agreement with a bank or courier?',
  ),
  'agreement-points': t('Wat moet er in een verwerkersovereenkomst staan?', 'What must be in a processing agreement?'),
  'agreement-where': t(
    'Waar vind ik de verwerkersovereenkomst van een leverancier?',
    "Where do I find a supplier's processing agreement?",
  ),
  'agreement-with-accountant': t(
    'Is een verwerkersovereenkomst nodig met mijn boekhouder?',
    'Do I need a processing agreement with my accountant?',
  ),
  'ai-at-work': t('Mag mijn personeel AI gebruiken op het werk?', 'May my staff use AI at work?'),
  'ai-training': t('Leert een AI zoals ChatGPT van mijn gegevens?', 'Does an AI like ChatGPT learn from my data?'),
  'ai-with-names': t('Mag ik klantgegevens in ChatGPT zetten?', 'May I put customer data in ChatGPT?'),
  'american-program': t('Mag ik een Amerikaans programma gebruiken?', 'May I use an American program?'),
  'appointment-reminder': t(
    'Mag ik klanten herinneren aan hun afspraak?',
    'May I remind customers of their appointment?',
  ),
  'avg-for-whom': t(
    "Geldt de AVG ook voor mijn vereniging of als zzp'er?",
    'Does the GDPR apply to my club or to the self-employed?',
  ),
  backup: t('Moet ik een back-up maken?', 'Must I make a backup?'),
  'belongs-in-register': t(
    'Moet een schrift of lijst ook in mijn register?',
    'Must a notebook or list be in my register?',
  ),
  'birth-date': t('Mag ik de geboortedatum van klanten vragen?', 'May I ask customers for their date of birth?'),
  'birthdays-of-customers': t('Mag ik verjaardagen van klanten bijhouden?', 'May I keep birthdays of customers?'),
  bodycam: t('Mag ik een bodycam of dashcam gebruiken?', 'May I use a bodycam or dashcam?'),
  'bought-list': t('Mag ik mailen naar een gekochte adressenlijst?', 'May I email a list of addresses I bought?'),
  'breach-at-supplier': t('Wie meldt een datalek bij mijn leverancier?', 'Who reports a data breach at my supplier?'),
  'breach-by-own-mistake': t(
    'Moet ik een datalek melden als het mijn eigen fout is?',
    'Must I report a breach that was my own mistake?',
  ),
  'breach-cc': t(
    'Is een mail met alle adressen in cc een datalek?',
    'Is an email with all addresses in cc a data breach?',
  ),
  'breach-data-gone': t(
    'Is het ook een datalek als gegevens kwijt zijn?',
    'Is it also a data breach when data are lost?',
  ),
  'breach-encrypted': t('Moet ik melden dat een versleutelde laptop weg is?', 'Must I report a lost encrypted laptop?'),
  'breach-near-miss': t('Moet ik een bijna-datalek melden?', 'Must I report a data breach that almost happened?'),
  'breach-of-client-data': t(
    'Moet ik een lek met gegevens van mijn opdrachtgever melden?',
    "Must I report a breach of my client's data?",
  ),
  'breach-of-one': t(
    'Is het een datalek als het om maar één klant gaat?',
    'Is it a data breach if it is about just one customer?',
  ),
  'breach-people-exceptions': t(
    'Wanneer hoef ik mensen niets te vertellen over een datalek?',
    'When need I not tell people about a data breach?',
  ),
  'breach-register': t('Moet ik elk datalek opschrijven?', 'Must I write down every data breach?'),
  'breach-report-changed': t(
    'Kan ik een melding van een datalek aanpassen of intrekken?',
    'Can I change or withdraw a breach report?',
  ),
  'breach-report-or-not': t(
    'Moet ik elk datalek bij de AP melden?',
    'Must I report every data breach to the authority?',
  ),
  'breach-tell-people': t('Moet ik mensen vertellen over een datalek?', 'Must I tell people about a data breach?'),
  'breach-where': t('Waar meld ik een datalek?', 'Where do I report a data breach?'),
  'breach-who-to-call': t('Wie bel ik bij een datalek?', 'Who do I call when there is a data breach?'),
  'breach-wrong-recipient': t(
    'Is een mail aan de verkeerde persoon een datalek?',
    'Is an email to the wrong person a data breach?',
  ),
  bsn: t('Wanneer mag ik een BSN gebruiken?', 'When may I use a BSN?'),
  'bsn-as-staff-number': t('Mag ik het BSN als personeelsnummer gebruiken?', 'May I use the BSN as a staff number?'),
  'bsn-in-care': t(
    'Mag ik als zorgverlener het BSN van patiënten gebruiken?',
    'May I use the BSN of patients as a care provider?',
  ),
  'bsn-in-vat-number': t('Zit mijn BSN in mijn btw-nummer?', 'Is my BSN in my VAT number?'),
  'bsn-of-applicant': t('Mag ik een sollicitant om het BSN vragen?', 'May I ask an applicant for the BSN?'),
  'bsn-of-customer': t('Mag ik het BSN van een klant bewaren?', "May I keep a customer's BSN?"),
  'bsn-of-hired-worker': t(
    "Mag ik het BSN van een zzp'er of uitzendkracht bewaren?",
    'May I keep the BSN of a freelancer or temp worker?',
  ),
  'bsn-of-staff': t('Mag ik het BSN van mijn personeel bewaren?', 'May I keep the BSN of my staff?'),
  'bsn-with-consent': t('Mag ik het BSN gebruiken met toestemming?', 'May I use the BSN with consent?'),
  'calling-consumers': t('Mag ik een klant bellen om iets te verkopen?', 'May I call a customer to sell something?'),
  'camera-changing-room': t(
    'Mag ik een camera ophangen in een kleedkamer of toilet?',
    'May I put a camera in a changing room or toilet?',
  ),
  'camera-doorbell': t('Mag ik een deurbel met camera gebruiken?', 'May I use a doorbell with a camera?'),
  'camera-dpia': t("Moet ik een DPIA doen voor camera's?", 'Must I do a DPIA for cameras?'),
  'camera-hidden': t('Mag ik een verborgen camera ophangen?', 'May I put up a hidden camera?'),
  'camera-images-asked': t(
    'Moet ik iemand camerabeelden van zichzelf laten zien?',
    'Must I show people camera footage of themselves?',
  ),
  'camera-images-to-police': t(
    'Mag ik camerabeelden aan de politie geven?',
    'May I give camera footage to the police?',
  ),
  'camera-in-shared-hall': t(
    'Mag ik een camera ophangen in een gedeelde hal?',
    'May I hang a camera in a shared hallway?',
  ),
  'camera-in-shop': t(
    'Mag ik een camera ophangen in mijn winkel of kantoor?',
    'May I put up a camera in my shop or office?',
  ),
  'camera-on-staff': t('Mag ik mijn personeel filmen?', 'May I film my staff?'),
  'camera-sign': t('Moet ik een bordje ophangen bij een camera?', 'Must I put up a sign at a camera?'),
  'camera-sound': t('Mag mijn camera geluid opnemen?', 'May my camera record sound?'),
  'camera-street': t('Mag mijn camera de straat filmen?', 'May my camera film the street?'),
  'car-on-photo': t('Mag ik een foto van een auto of schade plaatsen?', 'May I post a photo of a car or of damage?'),
  'certificate-of-conduct': t(
    'Mag ik een kopie van een VOG bewaren?',
    'May I keep a copy of a certificate of conduct (VOG)?',
  ),
  'children-consent': t('Wie geeft toestemming voor een kind?', 'Who gives consent for a child?'),
  'church-broadcast': t(
    'Mag ik een kerkdienst uitzenden en zieken noemen?',
    'May I broadcast a church service and name the sick?',
  ),
  'colleague-needs-it': t('Mag ik klantgegevens aan een collega geven?', 'May I give customer data to a colleague?'),
  'company-doctor': t('Wat mag de bedrijfsarts mij vertellen?', 'What may the company doctor tell me?'),
  'consent-always-needed': t(
    'Heb ik altijd toestemming nodig om gegevens te gebruiken?',
    'Do I always need consent to use data?',
  ),
  'consent-of-staff': t('Kan ik mijn personeel om toestemming vragen?', 'Can I ask my staff for consent?'),
  'consent-taken-back': t('Mag iemand zijn toestemming altijd intrekken?', 'May people always withdraw their consent?'),
  'contact-persons-count': t(
    'Geldt de AVG ook voor mijn zakelijke contacten?',
    'Does the GDPR cover my business contacts too?',
  ),
  cookies: t('Heb ik een cookiemelding nodig?', 'Do I need a cookie banner?'),
  'cookies-refuse': t(
    'Moet ik een weigerknop in mijn cookiemelding zetten?',
    'Must my cookie banner have a reject button?',
  ),
  'correct-in-dispute': t(
    'Mag ik gegevens gebruiken als ik nakijk of ze kloppen?',
    'May I use data while I check if they are right?',
  ),
  'correct-opinion': t('Moet ik een mening in een dossier verbeteren?', 'Must I correct an opinion in a file?'),
  'correct-tell-recipients': t(
    'Moet ik een verbetering aan anderen doorgeven?',
    'Must I pass a correction on to others?',
  ),
  'criminal-data': t(
    'Mag ik vastleggen dat iemand iets strafbaars deed?',
    'May I record that someone committed a crime?',
  ),
  'data-on-own-phone': t(
    'Mogen klantgegevens op een eigen telefoon staan?',
    'May customer data be on a personal phone?',
  ),
  'data-to-ask': t('Welke gegevens mag ik aan klanten vragen?', 'Which data may I ask customers for?'),
  diet: t('Mag ik allergieën en dieetwensen noteren?', 'May I note allergies and dietary wishes?'),
  'door-times': t('Mag ik met toegangspassen zien wie te laat komt?', 'May I use access passes to see who is late?'),
  'dpia-for-staff-data': t('Moet ik een DPIA doen voor personeelsgegevens?', 'Must I do a DPIA for staff data?'),
  'dpia-needed': t('Wanneer moet ik een DPIA doen?', 'When must I do a DPIA?'),
  'dpia-risk-stays': t(
    'Moet ik naar de AP als het risico na een DPIA hoog blijft?',
    'Must I ask the authority if a DPIA still shows high risk?',
  ),
  'eea-country': t('Mogen mijn gegevens naar Noorwegen of IJsland?', 'May my data go to Norway or Iceland?'),
  'emergency-contact': t('Mag ik personeel om een noodcontact vragen?', 'May I ask staff for an emergency contact?'),
  encryption: t('Moet ik mijn laptop en gegevens versleutelen?', 'Must I encrypt my laptop and data?'),
  'erase-invoices': t(
    'Moet ik facturen wissen als een klant dat vraagt?',
    'Must I delete invoices when a customer asks?',
  ),
  'erase-what-is-needed': t(
    'Moet ik iemands gegevens altijd wissen als die dat vraagt?',
    "Must I always delete someone's data when they ask?",
  ),
  'files-taken-home': t('Mag ik dossiers mee naar huis nemen?', 'May I take files home?'),
  'fingerprint-clock': t('Mag ik een vingerafdruk van personeel gebruiken?', 'May I use fingerprints of my staff?'),
  'following-on-website': t(
    'Mag ik bezoekers volgen, zoals met een Facebook-pixel?',
    'May I track visitors, as with a Facebook pixel?',
  ),
  garnishment: t('Moet ik meewerken aan loonbeslag?', "Must I cooperate when an employee's wages are seized?"),
  gender: t('Mag ik vragen of een klant man of vrouw is?', 'May I ask if a customer is a man or a woman?'),
  gps: t('Mag ik mijn personeel volgen met gps?', 'May I track my staff with GPS?'),
  'group-chat': t(
    'Mag ik een appgroep maken met klanten of ouders?',
    'May I make a group chat with customers or parents?',
  ),
  'group-mail-addresses': t(
    'Gebruik ik cc of bcc voor een mail aan een groep?',
    'Do I use cc or bcc for an email to a group?',
  ),
  'health-of-customers': t(
    'Mag ik gegevens over de gezondheid van klanten bewaren?',
    "May I keep data about a customer's health?",
  ),
  'helpdesk-abroad': t(
    'Mag een helpdesk buiten Europa bij mijn gegevens?',
    'May a helpdesk outside Europe access my data?',
  ),
  'id-copy': t('Wanneer mag ik een kopie van een ID maken?', 'When may I make a copy of an ID?'),
  'id-copy-of-applicant': t('Mag ik het ID van een sollicitant kopiëren?', 'May I copy the ID of an applicant?'),
};
