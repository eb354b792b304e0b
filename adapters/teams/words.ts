// What the Teams adapter itself says; everything about the registers comes from the core.
import { type Text, t } from '../../src/core/text.js';
import { words as shared } from '../chat/words.js';

export const words = {
  ...shared,
  answer: t('Uw antwoord', 'Your answer'),
  otherPlaceholder: t('Staat het er niet bij? Typ het hier', 'Is it not here? Type it here'),
  openIt: t('Open', 'Open'),
  lookOver: t('Bekijk of wijzig', 'See or change'),
  typeToo: t('U kunt uw antwoord ook als bericht typen.', 'You can type your answer as a message too.'),
  typeNumber: t('Het aantal {unit}', 'The number of {unit}'),
  typeMoment: t('Bijvoorbeeld: nu, een uur geleden, gisteren 14:00', 'For instance: now, an hour ago, yesterday 14:00'),
  answered: t('Beantwoord. We gaan hieronder verder.', 'Answered. We go on below.'),
  saved: t('Ingevuld en bewaard.', 'Filled in and saved.'),
  below: t('Het antwoord staat hieronder.', 'The answer is below.'),
  inDm: t(`Ik heb u geantwoord in ons gesprek, daar leest niemand mee. U vindt het bij Chat, AVG-maatje.
           I answered you in our conversation; nobody else reads it. You find it under Chat, AVG-maatje.`),
  commandsOnly:
    t(`Hier lezen anderen mee. Praat met mij in ons gesprek: Chat, AVG-maatje. Hier kunt u wel een opdracht geven, zoals register.
       Others read along here. Talk to me in our conversation: Chat, AVG-maatje. Here you can give a command, such as register.`),
  askedInDm: t(`Hier lezen anderen mee. Wat ik u vroeg, staat opnieuw in ons gesprek. Antwoord daar: Chat, AVG-maatje.
                Others read along here. What I asked you is in our conversation again. Answer there: Chat, AVG-maatje.`),
  addFirst:
    t(`Ik kan u nog geen bericht sturen waar niemand meeleest. Voeg AVG-maatje toe bij Apps en probeer het nog eens.
       I cannot send you a message yet that nobody else reads. Add AVG-maatje under Apps and try again.`),
  fileOffer: t(`{title}. Na "Accepteren" komt het in uw eigen OneDrive.
                {title}. After "Accept" it is put in your own OneDrive.`),
  fileDeclined: t('Goed, dan bewaar ik het nergens.', 'Fine, then I keep it nowhere.'),
  fileGone: t(`Dit aanbod is verlopen. Vraag het bestand opnieuw aan.
               This offer has ended. Ask for the file again.`),
  dialogBusy: t(`Dit duurt langer dan gewoon. U leest zo in ons gesprek hoe het afliep: Chat, AVG-maatje.
                 This takes longer than usual. You will read in our conversation how it ended: Chat, AVG-maatje.`),
  addToGoOn: t(`Ik kan u nog geen bericht sturen. Voeg AVG-maatje toe bij Apps om verder te gaan.
                I cannot send you a message yet. Add AVG-maatje under Apps to go on.`),
  already: t('Dit had ik al van u. Het antwoord staat hieronder.', 'I had this from you already. The answer is below.'),
  onlyWords:
    t(`Ik lees woorden en bestanden. Een plaatje of geluid in een bericht kan ik niet openen en bewaar ik niet. Stuur het als bestand, of typ wat erop staat.
       I read words and files. A picture or sound in a message I cannot open and do not keep. Send it as a file, or type what it shows.`),
  edited: t(`U hebt een bericht aangepast. Wat u eerst schreef, telt nog. Typ uw nieuwe woorden als nieuw bericht.
             You changed a message. What you wrote first still counts. Type your new words as a new message.`),
  fileTooLarge: t(`Dit bestand is groter dan 10 MB. Bewaar het zelf en noteer waar het staat.
                   This file is larger than 10 MB. Keep it yourself and write down where it is.`),
  fileUnreadable: t(`Dit bestand kon ik niet ophalen. Probeer het nog eens.
                     I could not fetch this file. Please try again.`),
  unknownTenant: t(`Uw organisatie is hier niet met AVG-maatje verbonden. Vraag uw beheerder om de app toe te voegen.
                    Your organisation is not connected to AVG-maatje here. Ask your administrator to add the app.`),
  oldCard: t(`Deze kaart is van vroeger. Typ register om te zien waar u bent.
              This card is from before. Type register to see where you are.`),
  required: t(`Vul dit in. Weet u het niet? Kies of typ dan: weet ik niet
               Please fill this in. You do not know? Then pick or type: I don't know`),
  stored: t('Bewaard', 'Stored'),
  takenOver: t(`We gaan verder in ons gesprek. Daar staat het klaar.
                We go on in our conversation. It is ready there.`),
} as const satisfies Record<string, Text>;
