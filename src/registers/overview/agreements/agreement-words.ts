// What people read around "Onze afspraken".
import { type Text, t } from '../../../core/text.js';

export const agreementWords = {
  notYet: t(`Er zijn nog geen afspraken gedeeld. Wie hier voor privacy zorgt, doet dat met /register afspraken.
             No agreements were shared yet. Whoever takes care of privacy here does so with /register agreements.`),
  preview:
    t(`Zo worden de afspraken met uw collega’s, uit wat in het register bevestigd is. Klopt het? Deel ze dan. Iedereen leest ze in de chat.
       This is what the agreements with your colleagues become, from what is confirmed in the register. Is it right? Then share them. Everybody reads them in the chat.`),
  sharedOn: t('Gedeeld op {day}, en nog actueel.', 'Shared on {day}, and still up to date.'),
  changedSince:
    t(`Sinds u ze deelde op {day} is dit veranderd. Deel ze opnieuw, dan lezen uw collega’s alleen de veranderingen.
       This changed since you shared them on {day}. Share them again, and your colleagues read the changes only.`),
  readBy: t('Gelezen door {count} van {all}.', 'Read by {count} of {all}.'),
  unreadBy: t('Nog niet: {who}.', 'Not yet: {who}.'),
  elsewhere: t('Niet in de chat, geef ze op papier: {who}.', 'Not in the chat, give them on paper: {who}.'),
  readThis: t(`Zo gaan wij om met gegevens van mensen. Lees het, en druk op "Gelezen".
               This is how we deal with data about people. Read it, and press "I read it".`),
  whatChanged: t(`U las de afspraken op {day}. Dit is er sindsdien veranderd.
                  You read the agreements on {day}. This changed since.`),
  youRead: t('U las dit op {day}.', 'You read this on {day}.'),
  added: t('Nieuw', 'New'),
  changed: t('Veranderd', 'Changed'),
  gone: t('Vervallen', 'No longer'),
  read: t('Gelezen', 'I read it'),
  whole: t('Alles lezen', 'Read all of it'),
  paper: t('Op papier (PDF)', 'On paper (PDF)'),
  share: t('Deel ze met iedereen', 'Share them with everybody'),
  shareAgain: t('Deel ze opnieuw', 'Share them again'),
  see: t('Lezen', 'Read'),
  sameAlready: t('Deze afspraken zijn al gedeeld.', 'These agreements were shared already.'),
  sharedWith:
    t(`Gedeeld. {count} collega’s krijgen bericht. Wie ze over een maand niet gelezen heeft, hoort het nog eens, en u ook.
       Shared. {count} colleagues hear of it. Who has not read them in a month is told once more, and so are you.`),
  sharedAlone: t(`Gedeeld. Er is hier nog niemand anders: wie er straks bij komt, leest ze met /register afspraken.
                  Shared. Nobody else is here yet: whoever comes later reads them with /register agreements.`),
  newer: t(`De afspraken zijn intussen veranderd. Dit is de nieuwe tekst.
            The agreements changed meanwhile. This is the new text.`),
  noted: t('Dank u. Genoteerd: gelezen op {day}.', 'Thank you. Noted: read on {day}.'),
  title: t('Onze afspraken', 'Our agreements'),
  first: t(`Zo gaan wij om met gegevens van mensen. Lees ze, en zeg "gelezen".
            How we deal with data about people. Read them, and say "I read it".`),
  news: t('Er is iets veranderd. Lees wat, en zeg "gelezen".', 'Something changed. Read what, and say "I read it".'),
  unreadLine: t('Nog niet gelezen door: {who}.', 'Not read yet by: {who}.'),
} as const satisfies Readonly<Record<string, Text>>;
