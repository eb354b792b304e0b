// What people read around "Onze afspraken".
import type { Text } from '../../../core/text.js';

export const agreementWords = {
  notYet: {
    nl: 'Er zijn nog geen afspraken gedeeld. Wie hier voor privacy zorgt, doet dat met /register afspraken.',
    en: 'No agreements were shared yet. Whoever takes care of privacy here does so with /register agreements.',
  },
  preview: {
    nl: 'Zo worden de afspraken met uw collega’s, uit wat in het register bevestigd is. Klopt het? Deel ze dan. Iedereen leest ze in de chat.',
    en: 'This is what the agreements with your colleagues become, from what is confirmed in the register. Is it right? Then share them. Everybody reads them in the chat.',
  },
  sharedOn: { nl: 'Gedeeld op {day}, en nog actueel.', en: 'Shared on {day}, and still up to date.' },
  changedSince: {
    nl: 'Sinds u ze deelde op {day} is dit veranderd. Deel ze opnieuw, dan lezen uw collega’s alleen de veranderingen.',
    en: 'This changed since you shared them on {day}. Share them again, and your colleagues read the changes only.',
  },
  readBy: { nl: 'Gelezen door {count} van {all}.', en: 'Read by {count} of {all}.' },
  unreadBy: { nl: 'Nog niet: {who}.', en: 'Not yet: {who}.' },
  elsewhere: { nl: 'Niet in de chat, geef ze op papier: {who}.', en: 'Not in the chat, give them on paper: {who}.' },
  readThis: {
    nl: 'Zo gaan wij om met gegevens van mensen. Lees het, en druk op "Gelezen".',
    en: 'This is how we deal with data about people. Read it, and press "I read it".',
  },
  whatChanged: {
    nl: 'U las de afspraken op {day}. Dit is er sindsdien veranderd.',
    en: 'You read the agreements on {day}. This changed since.',
  },
  youRead: { nl: 'U las dit op {day}.', en: 'You read this on {day}.' },
  added: { nl: 'Nieuw', en: 'New' },
  changed: { nl: 'Veranderd', en: 'Changed' },
  gone: { nl: 'Vervallen', en: 'No longer' },
  read: { nl: 'Gelezen', en: 'I read it' },
  whole: { nl: 'Alles lezen', en: 'Read all of it' },
  paper: { nl: 'Op papier (PDF)', en: 'On paper (PDF)' },
  share: { nl: 'Deel ze met iedereen', en: 'Share them with everybody' },
  shareAgain: { nl: 'Deel ze opnieuw', en: 'Share them again' },
  see: { nl: 'Lezen', en: 'Read' },
  sameAlready: { nl: 'Deze afspraken zijn al gedeeld.', en: 'These agreements were shared already.' },
  sharedWith: {
    nl: 'Gedeeld. {count} collega’s krijgen bericht. Wie ze over een maand niet gelezen heeft, hoort het nog eens, en u ook.',
    en: 'Shared. {count} colleagues hear of it. Who has not read them in a month is told once more, and so are you.',
  },
  sharedAlone: {
    nl: 'Gedeeld. Er is hier nog niemand anders: wie er straks bij komt, leest ze met /register afspraken.',
    en: 'Shared. Nobody else is here yet: whoever comes later reads them with /register agreements.',
  },
  newer: {
    nl: 'De afspraken zijn intussen veranderd. Dit is de nieuwe tekst.',
    en: 'The agreements changed meanwhile. This is the new text.',
  },
  noted: { nl: 'Dank u. Genoteerd: gelezen op {day}.', en: 'Thank you. Noted: read on {day}.' },
  title: { nl: 'Onze afspraken', en: 'Our agreements' },
  first: {
    nl: 'Zo gaan wij om met gegevens van mensen. Lees ze, en zeg "gelezen".',
    en: 'How we deal with data about people. Read them, and say "I read it".',
  },
  news: {
    nl: 'Er is iets veranderd. Lees wat, en zeg "gelezen".',
    en: 'Something changed. Read what, and say "I read it".',
  },
  unreadLine: { nl: 'Nog niet gelezen door: {who}.', en: 'Not read yet by: {who}.' },
} as const satisfies Readonly<Record<string, Text>>;
