// What the Slack adapter itself says; everything about the registers comes from the core.
import { type Text, t } from '../../src/core/text.js';
import { words as shared } from '../chat/words.js';

export const words = {
  ...shared,
  appName: t('AVG-maatje', 'AVG-maatje'),
  otherPlaceholder: t('Typ het hier', 'Type it here'),
  otherHint: t('Staat het er niet bij? Typ: anders, namelijk …', 'Is it not here? Type: other, namely …'),
  colleague: t('Of kies een collega in Slack', 'Or pick a colleague in Slack'),
  pickColleague: t('Kies een collega', 'Pick a colleague'),
  newPerson: t(`Staat de naam er niet bij? Kies een collega, of typ de naam.
                Is the name not here? Pick a colleague, or type the name.`),
  pickSome: t('Kies een of meer', 'Pick one or more'),
  pickDay: t('Kies een dag', 'Pick a day'),
  tableWhat: t('Wat', 'What'),
  tableHow: t('Hoe het staat', 'How it stands'),
  orPickMoment: t('Of kies dag en tijd', 'Or pick a day and time'),
  emptyNumber: t('Een getal. Weet u het niet? Laat het leeg.', 'A number. You do not know? Leave it empty.'),
  close: t('Sluiten', 'Close'),
  openForm: t('Vul in', 'Fill in'),
  formIntro: t('Dit zijn {total} vragen bij elkaar: {labels}.', 'These are {total} questions together: {labels}.'),
  formMay: t('Mag erbij, hoeft niet: {labels}.', 'May be added, need not be: {labels}.'),
  formRest: t('Nog nodig: {labels}.', 'Still needed: {labels}.'),
  typeAnswer: t('Typ uw antwoord hieronder.', 'Type your answer below.'),
  typeNumber: t('Typ het aantal {unit}.', 'Type the number of {unit}.'),
  typeMoment: t(`Typ het moment, zoals: nu, een uur geleden, gisteren 14:00
                 Type the moment, such as: now, an hour ago, yesterday 14:00`),
  typed: t('U typte', 'You typed'),
  firstPart: t('{label} (eerste deel)', '{label} (first part)'),
  restPart: t('{label} (rest)', '{label} (rest)'),
  sentTitle: t('Verstuurd', 'Sent'),
  answeredInForm: t('Ingevuld in het formulier.', 'Filled in with the form.'),
  inDm: t(`We gaan verder in ons gesprek, daar leest niemand mee.
           We go on in our conversation; nobody else reads it.`),
  toDm: t('Naar ons gesprek', 'To our conversation'),
  fileInDm: t('Het bestand staat in ons gesprek.', 'The file is in our conversation.'),
  tooLargeForView: t(`Dit past niet in een venster. Het staat in ons gesprek.
                      This does not fit in a window. It is in our conversation.`),
  savedLate: t(`Klaar. Wat ervan kwam, staat in ons gesprek. U kunt dit venster sluiten.
                Done. What came of it is in our conversation. You can close this window.`),
  perhapsUnsaid:
    t(`Misschien kwam mijn antwoord niet bij u aan. Wat u stuurde, heb ik gekregen. Kijk in ons gesprek, of typ daar: menu
       Perhaps my answer did not reach you. I did get what you sent. Look in our conversation, or type there: menu`),
  editedNotTaken:
    t(`U hebt dit bericht gewijzigd. Een wijziging lees ik niet als antwoord: wat ik bewaarde, staat er nog zo. Typ het nieuwe antwoord als nieuw bericht. Typ "ongedaan" om uw laatste antwoord terug te nemen.
       You changed this message. I do not read a change as an answer: what I stored still reads the same. Type the new answer as a new message. Type "undo" to take back your last answer.`),
  deletedNotTaken:
    t(`U hebt een bericht verwijderd. Wat ik daarvan bewaarde, staat nog in het register. Was het uw laatste antwoord, en moet dat ook weg? Typ: ongedaan
       You deleted a message. What I stored of it is still in the register. Was it your last answer, and must that go too? Type: undo`),
  whichSide: t('{label}: wat klopt?', '{label}: which is right?'),
  mine: t('Wat ik hierboven invulde', 'What I filled in above'),
  theirs: t('Wat er nu staat: {theirs}', 'What it reads now: {theirs}'),
  postIt: t('Plaats in een kanaal', 'Post in a channel'),
  postTitle: t('Bekendmaken', 'Announce'),
  postHere: t('Plaatsen', 'Post'),
  whichChannel: t('In welk kanaal?', 'In which channel?'),
  postedAs:
    t(`Zo komt het in het kanaal te staan, met een knop om te melden. Wie het leest, ziet dat de app het plaatste.
       This is how it will read in the channel, with a button to report. Readers see that the app posted it.`),
  posted: t('Het staat in het kanaal.', 'It is in the channel.'),
  notPosted: t(`Slack nam het niet aan (code {code}). Kopieer de tekst en plaats hem zelf, of kies een ander kanaal.
                Slack did not take it (code {code}). Copy the text and post it yourself, or pick another channel.`),
  yourRegister: t('Uw register', 'Your register'),
  inChannel:
    t(`Hier lezen anderen mee, daarom ziet alleen u dit antwoord. Schrijf hier niets over mensen. Wat wilt u doen?
       Others read along here, so only you see this answer. Do not write about people here. What do you want to do?`),
  askedInDm:
    t(`Hier lezen anderen mee, daarom ziet alleen u dit. Wat ik u vroeg, staat opnieuw in ons gesprek. Antwoord daar.
       Others read along here, so only you see this. What I asked you is in our conversation again. Answer there.`),
  required: t(`Deze vraag kan niet leeg blijven. Weet u het niet? Kies of typ dan: weet ik niet
               This question cannot stay empty. You do not know? Then pick or type: I don't know`),
  unknownAndMore: t(`U koos "weet ik niet" en ook iets anders. Kies een van de twee.
                     You picked "I don't know" and something else too. Pick one of the two.`),
  notShown: t(`Het venster kon niet worden getoond (code {code}). Probeer het nog eens. Wat al bewaard was, is er nog.
               The window could not be shown (code {code}). Please try again. What was saved before is still there.`),
  fileTooLarge: t(`Dit bestand is groter dan 10 MB. Dat neem ik niet aan. Bewaar het zelf, en noteer waar het staat.
                   This file is larger than 10 MB. I do not take it. Keep it yourself, and note where it is.`),
  fileUnreadable:
    t(`Ik kan dit bestand niet ophalen. Probeer het nog eens. Lukt het niet? Dan mist de app het recht om bestanden te lezen: vraag wie Slack beheert om de app opnieuw te installeren.
       I cannot fetch this file. Please try again. Does it not work? Then the app lacks the right to read files: ask who manages Slack to install the app again.`),
  unknownWorkspace:
    t(`Deze werkruimte is niet met AVG-maatje verbonden. Vraag een beheerder om de app opnieuw te installeren.
       This workspace is not connected to AVG-maatje. Ask an administrator to install the app again.`),
  kept: t('Wat u de vorige keer typte, staat er weer.', 'What you typed last time is here again.'),
  openAgain: t(
    'Dat kan ik nu niet laten zien. Open dit venster opnieuw.',
    'I cannot show that now. Open this window again.',
  ),
  moreInDm: t(`Niet alles past hier. Typ /register voor de rest.
               Not everything fits here. Type /register for the rest.`),
} as const satisfies Record<string, Text>;
