// What the Slack adapter itself says; everything about the registers comes from the core.
import type { Text } from '../../src/core/text.js';
import { words as shared } from '../chat/words.js';

export const words = {
  ...shared,
  appName: { nl: 'AVG-maatje', en: 'AVG-maatje' },
  otherPlaceholder: { nl: 'Typ het hier', en: 'Type it here' },
  otherHint: { nl: 'Staat het er niet bij? Typ: anders, namelijk …', en: 'Is it not here? Type: other, namely …' },
  colleague: { nl: 'Of kies een collega in Slack', en: 'Or pick a colleague in Slack' },
  pickColleague: { nl: 'Kies een collega', en: 'Pick a colleague' },
  newPerson: {
    nl: 'Staat de naam er niet bij? Kies een collega, of typ de naam.',
    en: 'Is the name not here? Pick a colleague, or type the name.',
  },
  pickSome: { nl: 'Kies een of meer', en: 'Pick one or more' },
  pickDay: { nl: 'Kies een dag', en: 'Pick a day' },
  tableWhat: { nl: 'Wat', en: 'What' },
  tableHow: { nl: 'Hoe het staat', en: 'How it stands' },
  orPickMoment: { nl: 'Of kies dag en tijd', en: 'Or pick a day and time' },
  emptyNumber: {
    nl: 'Een getal. Weet u het niet? Laat het leeg.',
    en: 'A number. You do not know? Leave it empty.',
  },
  close: { nl: 'Sluiten', en: 'Close' },
  openForm: { nl: 'Vul in', en: 'Fill in' },
  formIntro: {
    nl: 'Dit zijn {total} vragen bij elkaar: {labels}.',
    en: 'These are {total} questions together: {labels}.',
  },
  formRest: { nl: 'Nog nodig: {labels}.', en: 'Still needed: {labels}.' },
  typeAnswer: { nl: 'Typ uw antwoord hieronder.', en: 'Type your answer below.' },
  typeNumber: { nl: 'Typ het aantal {unit}.', en: 'Type the number of {unit}.' },
  typeMoment: {
    nl: 'Typ het moment, zoals: nu, een uur geleden, gisteren 14:00',
    en: 'Type the moment, such as: now, an hour ago, yesterday 14:00',
  },
  typed: { nl: 'U typte', en: 'You typed' },
  firstPart: { nl: '{label} (eerste deel)', en: '{label} (first part)' },
  restPart: { nl: '{label} (rest)', en: '{label} (rest)' },
  sentTitle: { nl: 'Verstuurd', en: 'Sent' },
  answeredInForm: { nl: 'Ingevuld in het formulier.', en: 'Filled in with the form.' },
  inDm: {
    nl: 'We gaan verder in ons gesprek, daar leest niemand mee.',
    en: 'We go on in our conversation; nobody else reads it.',
  },
  toDm: { nl: 'Naar ons gesprek', en: 'To our conversation' },
  fileInDm: { nl: 'Het bestand staat in ons gesprek.', en: 'The file is in our conversation.' },
  tooLargeForView: {
    nl: 'Dit past niet in een venster. Het staat in ons gesprek.',
    en: 'This does not fit in a window. It is in our conversation.',
  },
  savedLate: {
    nl: 'Klaar. Wat ervan kwam, staat in ons gesprek. U kunt dit venster sluiten.',
    en: 'Done. What came of it is in our conversation. You can close this window.',
  },
  perhapsUnsaid: {
    nl: 'Misschien kwam mijn antwoord niet bij u aan. Wat u stuurde, heb ik gekregen. Kijk in ons gesprek, of typ daar: menu',
    en: 'Perhaps my answer did not reach you. I did get what you sent. Look in our conversation, or type there: menu',
  },
  editedNotTaken: {
    nl: 'U hebt dit bericht gewijzigd. Een wijziging lees ik niet als antwoord: wat ik bewaarde, staat er nog zo. Typ het nieuwe antwoord als nieuw bericht. Typ "ongedaan" om uw laatste antwoord terug te nemen.',
    en: 'You changed this message. I do not read a change as an answer: what I stored still reads the same. Type the new answer as a new message. Type "undo" to take back your last answer.',
  },
  deletedNotTaken: {
    nl: 'U hebt een bericht verwijderd. Wat ik daarvan bewaarde, staat nog in het register. Was het uw laatste antwoord, en moet dat ook weg? Typ: ongedaan',
    en: 'You deleted a message. What I stored of it is still in the register. Was it your last answer, and must that go too? Type: undo',
  },
  whichSide: { nl: '{label}: wat klopt?', en: '{label}: which is right?' },
  mine: { nl: 'Wat ik hierboven invulde', en: 'What I filled in above' },
  theirs: { nl: 'Wat er nu staat: {theirs}', en: 'What it reads now: {theirs}' },
  postIt: { nl: 'Plaats in een kanaal', en: 'Post in a channel' },
  postTitle: { nl: 'Bekendmaken', en: 'Announce' },
  postHere: { nl: 'Plaatsen', en: 'Post' },
  whichChannel: { nl: 'In welk kanaal?', en: 'In which channel?' },
  postedAs: {
    nl: 'Zo komt het in het kanaal te staan, met een knop om te melden. Wie het leest, ziet dat de app het plaatste.',
    en: 'This is how it will read in the channel, with a button to report. Readers see that the app posted it.',
  },
  posted: { nl: 'Het staat in het kanaal.', en: 'It is in the channel.' },
  notPosted: {
    nl: 'Slack nam het niet aan (code {code}). Kopieer de tekst en plaats hem zelf, of kies een ander kanaal.',
    en: 'Slack did not take it (code {code}). Copy the text and post it yourself, or pick another channel.',
  },
  yourRegister: { nl: 'Uw register', en: 'Your register' },
  inChannel: {
    nl: 'Hier lezen anderen mee, daarom ziet alleen u dit antwoord. Schrijf hier niets over mensen. Wat wilt u doen?',
    en: 'Others read along here, so only you see this answer. Do not write about people here. What do you want to do?',
  },
  askedInDm: {
    nl: 'Hier lezen anderen mee, daarom ziet alleen u dit. Wat ik u vroeg, staat opnieuw in ons gesprek. Antwoord daar.',
    en: 'Others read along here, so only you see this. What I asked you is in our conversation again. Answer there.',
  },
  required: {
    nl: 'Deze vraag kan niet leeg blijven. Weet u het niet? Kies of typ dan: weet ik niet',
    en: "This question cannot stay empty. You do not know? Then pick or type: I don't know",
  },
  unknownAndMore: {
    nl: 'U koos "weet ik niet" en ook iets anders. Kies een van de twee.',
    en: 'You picked "I don\'t know" and something else too. Pick one of the two.',
  },
  notShown: {
    nl: 'Het venster kon niet worden getoond (code {code}). Probeer het nog eens. Wat al bewaard was, is er nog.',
    en: 'The window could not be shown (code {code}). Please try again. What was saved before is still there.',
  },
  fileTooLarge: {
    nl: 'Dit bestand is groter dan 10 MB. Dat neem ik niet aan. Bewaar het zelf, en noteer waar het staat.',
    en: 'This file is larger than 10 MB. I do not take it. Keep it yourself, and note where it is.',
  },
  fileUnreadable: {
    nl: 'Ik kan dit bestand niet ophalen. Probeer het nog eens. Lukt het niet? Dan mist de app het recht om bestanden te lezen: vraag wie Slack beheert om de app opnieuw te installeren.',
    en: 'I cannot fetch this file. Please try again. Does it not work? Then the app lacks the right to read files: ask who manages Slack to install the app again.',
  },
  unknownWorkspace: {
    nl: 'Deze werkruimte is niet met AVG-maatje verbonden. Vraag een beheerder om de app opnieuw te installeren.',
    en: 'This workspace is not connected to AVG-maatje. Ask an administrator to install the app again.',
  },
  kept: {
    nl: 'Wat u de vorige keer typte, staat er weer.',
    en: 'What you typed last time is here again.',
  },
  moreInDm: {
    nl: 'Niet alles past hier. Typ /register voor de rest.',
    en: 'Not everything fits here. Type /register for the rest.',
  },
} as const satisfies Record<string, Text>;
