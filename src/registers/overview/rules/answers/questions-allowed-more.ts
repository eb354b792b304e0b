// The question that each answer answers, as it stands on a button: the same, what is left.
import { type Text, t } from '../../../../core/text.js';

export const questionsAllowedMore: Readonly<Record<string, Text>> = {
  'id-copy-of-customer': t('Mag ik het ID van een klant kopiëren?', 'May I copy the ID of a customer?'),
  'id-copy-of-guest': t('Mag ik het paspoort van hotelgasten kopiëren?', 'May I copy the passport of hotel guests?'),
  'id-copy-of-hired-worker': t(
    "Mag ik het ID van een zzp'er of uitzendkracht kopiëren?",
    'May I copy the ID of a freelancer or temp worker?',
  ),
  'id-copy-of-staff': t('Moet ik het ID van mijn personeel kopiëren?', 'Must I copy the ID of my staff?'),
  'id-copy-of-visitor': t('Mag ik het ID van een bezoeker kopiëren?', 'May I copy the ID of a visitor?'),
  'illness-cause': t('Mag ik een zieke medewerker vragen wat hij heeft?', 'May I ask a sick employee what is wrong?'),
  'illness-emergency': t(
    'Mag ik noteren dat een medewerker epilepsie heeft?',
    'May I note that an employee has epilepsy?',
  ),
  'illness-told-freely': t(
    'Mag ik een ziekte noteren als iemand die zelf vertelt?',
    'May I note an illness an employee told me about?',
  ),
  'illness-what-to-note': t(
    'Wat mag ik noteren bij een ziekmelding?',
    'What may I note when an employee calls in sick?',
  ),
  'internal-policy': t(
    'Heb ik een privacybeleid nodig binnen mijn bedrijf?',
    'Do I need a privacy policy inside my business?',
  ),
  'ip-address': t('Is een IP-adres een persoonsgegeven?', 'Is an IP address personal data?'),
  'joint-agreement': t(
    'Moet ik afspraken maken als ik samen met een ander beslis?',
    'Do I need an agreement if I decide with another business?',
  ),
  'keep-for-later': t('Mag ik gegevens bewaren voor het geval dat?', 'May I keep data just in case?'),
  'list-of-no-shows': t(
    'Mag ik bijhouden wie niet op een afspraak kwam?',
    'May I keep a list of people who did not show up?',
  ),
  'listed-country': t('Mogen mijn gegevens naar Engeland of Zwitserland?', 'May my data go to the UK or Switzerland?'),
  'looking-into-files': t('Welke medewerker mag in een dossier kijken?', 'Which employee may look into a file?'),
  mailing: t('Heb ik toestemming nodig voor een nieuwsbrief?', 'Do I need consent for a newsletter?'),
  'mailing-own-customers': t(
    'Mag ik mijn eigen klanten mailen met aanbiedingen?',
    'May I email my own customers with offers?',
  ),
  'members-list-shared': t(
    'Mag ik de ledenlijst aan alle leden geven?',
    'May I give the membership list to all members?',
  ),
  'names-in-public': t('Mag ik uitslagen met namen op internet zetten?', 'May I put results with names online?'),
  'naming-debtors': t('Mag ik namen van wanbetalers op internet zetten?', 'May I put names of debtors online?'),
  'notes-about-customers': t('Mag ik notities maken over klanten?', 'May I make notes about customers?'),
  objection: t('Moet ik stoppen als iemand bezwaar maakt?', 'Must I stop using data when someone objects?'),
  'objection-to-advertising': t(
    'Moet ik stoppen als iemand geen reclame wil?',
    'Must I stop when someone does not want advertising?',
  ),
  'officer-needed': t('Heb ik een FG nodig?', 'Do I need a data protection officer (DPO)?'),
  'old-files': t('Wat doe ik met oude dossiers?', 'What do I do with old files?'),
  'other-purpose': t('Mag ik gegevens voor iets anders gebruiken?', 'May I use data for something else?'),
  'outside-europe': t('Mag ik gegevens buiten Europa opslaan?', 'May I store data outside Europe?'),
  'own-file-of-employee': t('Mag een medewerker zijn eigen dossier zien?', 'May an employee see their own file?'),
  'pay-ransom': t('Moet ik losgeld betalen aan hackers?', 'Should I pay a ransom to hackers?'),
  'payslips-by-mail': t('Mag ik loonstroken mailen of appen?', 'May I send payslips by email or app?'),
  'personal-data-or-not': t('Wanneer is iets een persoonsgegeven?', 'When is something personal data?'),
  'photo-consent': t("Moet ik toestemming vragen voor foto's?", 'Must I ask consent for photos?'),
  'photo-of-children': t("Mag ik foto's van kinderen plaatsen?", 'May I post photos of children?'),
  'photo-of-customers': t(
    "Mag ik foto's van klanten of bezoekers plaatsen?",
    'May I post photos of customers or visitors?',
  ),
  'photo-of-staff': t("Mag ik foto's van mijn personeel plaatsen?", 'May I post photos of my staff?'),
  portability: t('Moet ik een klant zijn gegevens laten meenemen?', 'Must I let customers take their data with them?'),
  'privacy-officer': t('Moet ik een privacy officer aanwijzen?', 'Must I appoint a privacy officer?'),
  'processor-or-controller': t(
    'Ben ik zelf verantwoordelijk of werk ik voor een klant?',
    'Am I responsible for the data, or working for a client?',
  ),
  'program-decides': t(
    'Mag een programma zelf beslissen over klanten?',
    'May a program decide about customers by itself?',
  ),
  'program-picks-applicants': t('Mag een programma sollicitanten beoordelen?', 'May a program rate applicants?'),
  'proof-of-consent': t('Moet ik kunnen bewijzen dat iemand ja zei?', 'Must I be able to prove that someone said yes?'),
  'questions-to-applicant': t(
    'Mag ik een sollicitant vragen naar gezin of gezondheid?',
    'May I ask an applicant about family or health?',
  ),
  'reading-mail-of-staff': t('Mag ik de mail van mijn personeel lezen?', "May I read my staff's email?"),
  'recording-calls': t('Mag ik telefoongesprekken opnemen?', 'May I record phone calls?'),
  'recording-calls-secretly': t(
    'Mag ik een gesprek opnemen zonder het te zeggen?',
    'May I record a call without saying so?',
  ),
  reference: t('Mag ik de oude werkgever van een sollicitant bellen?', "May I call an applicant's former employer?"),
  'register-contents': t('Wat moet er in mijn register staan?', 'What must be in my register?'),
  'register-for-clients': t(
    'Heb ik een tweede register nodig voor werk voor klanten?',
    'Do I need a second register for work for clients?',
  ),
  'register-for-small-business': t(
    'Heb ik als klein bedrijf een register nodig?',
    'Do I need a register as a small business?',
  ),
  'register-on-paper': t('Moet een papieren map ook in mijn register?', 'Must a paper folder be in my register too?'),
  'register-to-authority': t('Moet ik mijn register naar de AP sturen?', 'Must I send my register to the authority?'),
  'representative-needed': t(
    'Heb ik een vertegenwoordiger nodig voor de AVG?',
    'Do I need a representative for the GDPR?',
  ),
  'request-cost': t('Mag ik geld vragen voor een privacyverzoek?', 'May I charge money for a privacy request?'),
  'request-erase-all': t(
    'Moet ik bij elk privacyverzoek alles weggooien?',
    'Must I delete everything at each privacy request?',
  ),
  'request-for-child': t(
    'Wie doet een privacyverzoek voor een kind onder de 16?',
    'Who makes a privacy request for a child under 16?',
  ),
  'request-from-sixteen': t(
    'Mag een ouder gegevens van een kind vanaf 16 opvragen?',
    'May a parent ask for data of a child of 16 or over?',
  ),
  'request-human': t(
    'Moet een mens opnieuw kijken als een computer besliste?',
    'Must a person look again if a computer decided?',
  ),
  'request-identity-copy': t(
    'Mag ik een paspoort vragen bij een privacyverzoek?',
    'May I ask for a passport with a privacy request?',
  ),
  'request-nothing-found': t(
    'Wat antwoord ik als ik geen gegevens van iemand heb?',
    'What do I answer if I hold no data about someone?',
  ),
  'request-on-behalf': t(
    'Mag iemand een verzoek doen namens een ander?',
    'May someone make a request on behalf of another?',
  ),
  'request-refuse': t('Mag ik een privacyverzoek weigeren?', 'May I refuse a privacy request?'),
  'request-repeated': t(
    'Mag ik een verzoek weigeren dat steeds terugkomt?',
    'May I refuse a request that keeps coming back?',
  ),
  'request-spoken': t('Telt een privacyverzoek dat iemand mondeling doet?', 'Does a spoken privacy request count?'),
  'request-to-processor': t(
    'Wat doe ik met een verzoek dat voor mijn opdrachtgever is?',
    "What do I do with a request about my client's data?",
  ),
  'secrecy-signed': t('Moet mijn personeel tekenen voor geheimhouding?', 'Must my staff sign a promise of secrecy?'),
  'sell-customer-list': t('Mag ik mijn klantenlijst verkopen?', 'May I sell my customer list?'),
  'share-with-accountant': t(
    'Mag ik klantgegevens aan mijn boekhouder geven?',
    'May I give customer data to my accountant?',
  ),
  'share-with-carrier': t(
    'Mag ik het adres van een klant aan een bezorger geven?',
    "May I give a customer's address to a courier?",
  ),
  'share-with-debt-collector': t(
    'Mag ik klantgegevens aan een incassobureau geven?',
    'May I give customer data to a debt collector?',
  ),
  'share-with-partner': t(
    'Mag ik klantgegevens delen met een ander bedrijf?',
    'May I share customer data with another business?',
  ),
  'share-with-tax-office': t(
    'Mag ik klantgegevens aan de Belastingdienst geven?',
    'May I give customer data to the tax office?',
  ),
  'shared-blacklist': t(
    'Mag ik een zwarte lijst delen met andere winkels?',
    'May I share a blacklist with other shops?',
  ),
  'social-media-of-applicant': t('Mag ik een sollicitant opzoeken op internet?', 'May I look up an applicant online?'),
  'special-data': t(
    'Mag ik gevoelige gegevens bewaren, zoals iemands geloof?',
    "May I keep sensitive data, such as someone's religion?",
  ),
  spreadsheet: t('Mag ik klantgegevens in Excel bewaren?', 'May I keep customer data in Excel?'),
  'staff-data-to-authorities': t(
    'Mag ik personeelsgegevens aan UWV of pensioenfonds geven?',
    'May I give staff data to UWV or the pension fund?',
  ),
  'statement-contents': t('Wat moet er in mijn privacyverklaring staan?', 'What must be in my privacy statement?'),
  'statement-for-children': t('Moet ik privacy ook aan kinderen uitleggen?', 'Must I explain privacy to children too?'),
  'statement-for-staff': t(
    'Heb ik een privacyverklaring nodig voor personeel?',
    'Do I need a privacy statement for staff?',
  ),
  'statement-needed': t('Heb ik een privacyverklaring nodig?', 'Do I need a privacy statement?'),
  'statement-where': t('Waar zet ik mijn privacyverklaring?', 'Where do I put my privacy statement?'),
  'tell-of-new-supplier': t(
    'Moet ik klanten vertellen dat ik van leverancier wissel?',
    'Must I tell customers that I change supplier?',
  ),
  'telling-staff-of-watching': t(
    'Moet ik mijn personeel vertellen dat ik het volg?',
    'Must I tell my staff that I monitor them?',
  ),
  'thief-on-internet': t('Mag ik beelden van een dief op internet zetten?', 'May I put footage of a thief online?'),
  'ticked-beforehand': t('Mag ik een vakje voor toestemming vooraf aanvinken?', 'May I tick a consent box beforehand?'),
  'time-clock': t('Mag ik een prikklok gebruiken?', 'May I use a time clock?'),
  'to-another-carer': t(
    'Mag ik een dossier naar een andere zorgverlener sturen?',
    "May I send a patient's file to another care provider?",
  ),
  'two-step-login': t('Moet ik inloggen in twee stappen?', 'Must I use two-step login?'),
  'unlisted-country': t('Mogen mijn gegevens naar India of China?', 'May my data go to India or China?'),
  'unsubscribe-link': t(
    'Moet ik een afmeldlink in mijn nieuwsbrief zetten?',
    'Must my newsletter have an unsubscribe link?',
  ),
  'usb-stick': t('Mag ik gegevens op een usb-stick zetten?', 'May I put data on a USB stick?'),
  'using-others-for-client': t(
    'Mag ik werk met gegevens van mijn opdrachtgever uitbesteden?',
    "May I outsource work with my client's data?",
  ),
  'usual-program': t(
    'Mag ik klantgegevens in Google Drive of Dropbox zetten?',
    'May I put customer data in Google Drive or Dropbox?',
  ),
  'visit-figures': t(
    'Mag ik bezoekers tellen, zoals met Google Analytics?',
    'May I count visitors, as with Google Analytics?',
  ),
  'weighing-interest': t(
    'Moet ik opschrijven hoe ik mijn belang afweeg?',
    'Must I write down how I weigh my interest?',
  ),
  'what-is-sensitive': t(
    'Zijn gegevens over gezondheid of geloof extra gevoelig?',
    'Are data about health or religion extra sensitive?',
  ),
  whatsapp: t('Mag ik WhatsApp gebruiken met klanten en personeel?', 'May I use WhatsApp with customers and staff?'),
  'who-can-be-officer': t('Mag ik als eigenaar zelf de FG zijn?', 'May I be the data protection officer as the owner?'),
  'who-is-it-really': t('Hoe weet ik wie er echt om gegevens vraagt?', 'How do I know who is really asking for data?'),
  'who-is-processor': t(
    'Is mijn boekhouder of salarisbureau een verwerker?',
    'Is my accountant or payroll agency a processor?',
  ),
  'who-supervises': t('Wie controleert of ik me aan de AVG houd?', 'Who checks that I follow the GDPR?'),
  'works-council': t(
    'Moet de ondernemingsraad ja zeggen als ik personeel volg?',
    'Must the works council agree if I monitor staff?',
  ),
  'processor-end': t(
    'Moet een leverancier mijn gegevens wissen als ik stop?',
    'Must a supplier delete my data when I stop?',
  ),
};
