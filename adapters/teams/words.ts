// What the Teams adapter itself says; everything about the registers comes from the core.
import type { Text } from '../../src/core/text.js';
import { words as shared } from '../chat/words.js';

export const words = {
  ...shared,
  answer: { nl: 'Uw antwoord', en: 'Your answer' },
  otherPlaceholder: { nl: 'Staat het er niet bij? Typ het hier', en: 'Is it not here? Type it here' },
  openIt: { nl: 'Open', en: 'Open' },
  typeToo: { nl: 'U kunt uw antwoord ook als bericht typen.', en: 'You can type your answer as a message too.' },
  typeNumber: { nl: 'Het aantal {unit}', en: 'The number of {unit}' },
  typeMoment: {
    nl: 'Bijvoorbeeld: nu, een uur geleden, gisteren 14:00',
    en: 'For instance: now, an hour ago, yesterday 14:00',
  },
  answered: { nl: 'Beantwoord. We gaan hieronder verder.', en: 'Answered. We go on below.' },
  saved: { nl: 'Ingevuld en bewaard.', en: 'Filled in and saved.' },
  below: { nl: 'Het antwoord staat hieronder.', en: 'The answer is below.' },
  inDm: {
    nl: 'Ik heb u geantwoord in ons gesprek, daar leest niemand mee. U vindt het bij Chat, AVG-maatje.',
    en: 'I answered you in our conversation; nobody else reads it. You find it under Chat, AVG-maatje.',
  },
  commandsOnly: {
    nl: 'Hier lezen anderen mee. Praat met mij in ons gesprek: Chat, AVG-maatje. Hier kunt u wel een opdracht geven, zoals register.',
    en: 'Others read along here. Talk to me in our conversation: Chat, AVG-maatje. Here you can give a command, such as register.',
  },
  askedInDm: {
    nl: 'Hier lezen anderen mee. Wat ik u vroeg, staat opnieuw in ons gesprek. Antwoord daar: Chat, AVG-maatje.',
    en: 'Others read along here. What I asked you is in our conversation again. Answer there: Chat, AVG-maatje.',
  },
  addFirst: {
    nl: 'Ik kan u nog geen bericht sturen waar niemand meeleest. Voeg AVG-maatje toe bij Apps en probeer het nog eens.',
    en: 'I cannot send you a message yet that nobody else reads. Add AVG-maatje under Apps and try again.',
  },
  fileOffer: {
    nl: '{title}. Na "Accepteren" komt het in uw eigen OneDrive.',
    en: '{title}. After "Accept" it is put in your own OneDrive.',
  },
  fileDeclined: { nl: 'Goed, dan bewaar ik het nergens.', en: 'Fine, then I keep it nowhere.' },
  fileGone: {
    nl: 'Dit aanbod is verlopen. Vraag het bestand opnieuw aan.',
    en: 'This offer has ended. Ask for the file again.',
  },
  dialogBusy: {
    nl: 'Dit duurt langer dan gewoon. U leest zo in ons gesprek hoe het afliep: Chat, AVG-maatje.',
    en: 'This takes longer than usual. You will read in our conversation how it ended: Chat, AVG-maatje.',
  },
  addToGoOn: {
    nl: 'Ik kan u nog geen bericht sturen. Voeg AVG-maatje toe bij Apps om verder te gaan.',
    en: 'I cannot send you a message yet. Add AVG-maatje under Apps to go on.',
  },
  already: {
    nl: 'Dit had ik al van u. Het antwoord staat hieronder.',
    en: 'I had this from you already. The answer is below.',
  },
  onlyWords: {
    nl: 'Ik lees woorden en bestanden. Een plaatje of geluid in een bericht kan ik niet openen en bewaar ik niet. Stuur het als bestand, of typ wat erop staat.',
    en: 'I read words and files. A picture or sound in a message I cannot open and do not keep. Send it as a file, or type what it shows.',
  },
  edited: {
    nl: 'U hebt een bericht aangepast. Wat u eerst schreef, telt nog. Typ uw nieuwe woorden als nieuw bericht.',
    en: 'You changed a message. What you wrote first still counts. Type your new words as a new message.',
  },
  fileTooLarge: {
    nl: 'Dit bestand is groter dan 10 MB. Bewaar het zelf en noteer waar het staat.',
    en: 'This file is larger than 10 MB. Keep it yourself and write down where it is.',
  },
  fileUnreadable: {
    nl: 'Dit bestand kon ik niet ophalen. Probeer het nog eens.',
    en: 'I could not fetch this file. Please try again.',
  },
  unknownTenant: {
    nl: 'Uw organisatie is hier niet met AVG-maatje verbonden. Vraag uw beheerder om de app toe te voegen.',
    en: 'Your organisation is not connected to AVG-maatje here. Ask your administrator to add the app.',
  },
  oldCard: {
    nl: 'Deze kaart is van vroeger. Typ register om te zien waar u bent.',
    en: 'This card is from before. Type register to see where you are.',
  },
  required: {
    nl: 'Vul dit in. Weet u het niet? Kies of typ dan: weet ik niet',
    en: "Please fill this in. You do not know? Then pick or type: I don't know",
  },
  stored: { nl: 'Bewaard', en: 'Stored' },
  takenOver: {
    nl: 'We gaan verder in ons gesprek. Daar staat het klaar.',
    en: 'We go on in our conversation. It is ready there.',
  },
} as const satisfies Record<string, Text>;
