// What the shell says around warnings, the list of what is open, and a question to the adviser.
import type { Text } from '../core/text.js';

export const warningSentences = {
  attention: { nl: 'Let op: {title}.', en: 'Note: {title}.' },
  todo: { nl: 'Nog te doen: {title}.', en: 'Still to do: {title}.' },
  leaveSo: { nl: 'Laat zo staan, want …', en: 'Leave it so, because …' },
  otherReason: { nl: 'Pas uw reden aan', en: 'Change your reason' },
  askAdviser: { nl: 'Vraag mijn adviseur', en: 'Ask my adviser' },
  solved: { nl: 'Geregeld: {titles}.', en: 'Sorted out: {titles}.' },
  leftSo: {
    nl: 'Genoteerd met uw reden. Dit blijft zo staan: {titles}.',
    en: 'Noted with your reason. This stays as it is: {titles}.',
  },
  reason: { nl: 'Zo gelaten, want: {reason}', en: 'Left so, because: {reason}' },
  because: { nl: '{title}, want: {reason}', en: '{title}, because: {reason}' },
  seeAll: { nl: 'Bekijk de aandachtspunten ({count})', en: 'See the points of attention ({count})' },
  overview: { nl: 'Let ook op: {titles}.', en: 'Please note: {titles}.' },
  points: { nl: 'Aandachtspunten', en: 'Points of attention' },
  none: { nl: 'Er zijn geen aandachtspunten.', en: 'There are no points of attention.' },
  gone: {
    nl: 'Dit aandachtspunt is er niet meer. Er is niets veranderd.',
    en: 'This point of attention is no longer there. Nothing was changed.',
  },
  changed: {
    nl: 'Dit is intussen gewijzigd. Er is niets overschreven; zo staat het er nu:',
    en: 'This was changed meanwhile. Nothing was overwritten; this is how it stands now:',
  },
  more: { nl: 'Meer (nog {count})', en: 'More ({count} left)' },
  lineAttention: { nl: 'Let op', en: 'Note' },
  undelivered: { nl: 'Berichten die niet aankwamen', en: 'Messages that did not arrive' },
  undeliveredTo: {
    nl: '{count}, voor {who}. Stuur ze nog eens, of vertel het zelf.',
    en: '{count}, for {who}. Send them again, or tell it yourself.',
  },
  onlyChat: {
    nl: 'Dringende alarmen komen alleen in de chat. Ligt die eruit, dan hoort niemand iets. Vraag wie AVG-maatje beheert om SMTP_URL in te stellen, dan gaan ze ook per mail.',
    en: 'Urgent alarms only come in the chat. When that is down nobody hears anything. Ask who runs AVG-maatje to set SMTP_URL, then they also go by mail.',
  },
  lineTodo: { nl: 'Nog te doen', en: 'Still to do' },
  lineDraft: { nl: 'Nog bezig', en: 'In progress' },
  lineLeft: { nl: 'Zo gelaten', en: 'Left so' },
  who: { nl: 'Wie weet dit wel? {who}.', en: 'Who may know? {who}.' },
  or: { nl: ' of ', en: ' or ' },

  checkTitle: { nl: 'Wat is nog niet af?', en: 'What is not finished yet?' },
  checkNone: {
    nl: 'Alles is ingevuld en bevestigd. Er zijn geen aandachtspunten.',
    en: 'Everything is filled in and confirmed. There are no points of attention.',
  },
  checkSome: {
    nl: 'Wat eerst moet, staat bovenaan. Kies een regel.',
    en: 'What comes first is at the top. Choose a line.',
  },
  findOut: { nl: 'Vraag het een collega', en: 'Ask a colleague' },
  checkPage: {
    nl: 'Regel {from} tot en met {to} van {total}, met de concepten.',
    en: 'Lines {from} to {to} of {total}, with the drafts.',
  },

  offer: {
    nl: 'Twijfelt u hierover? Uw adviseur kan meekijken.',
    en: 'Are you in doubt? Your adviser can look along.',
  },
  noAdviser: {
    nl: 'Er staat nog geen adviseur in uw gegevens. Deze tekst kunt u ook aan een ander sturen.',
    en: 'Your details hold no adviser yet. You can also send this text to somebody else.',
  },
  mailTo: {
    nl: 'Deze tekst kunt u sturen aan {adviser}{contact}. Lees hem eerst na. Wij sturen niets zelf.',
    en: 'You can send this text to {adviser}{contact}. Read it first. We send nothing ourselves.',
  },
  enterAdviser: { nl: 'Vul uw adviseur in', en: 'Enter your adviser' },
  changeAdviser: { nl: 'Wijzig uw adviseur', en: 'Change your adviser' },
  subject: { nl: 'Onderwerp: privacyvraag over {record}', en: 'Subject: privacy question about {record}' },
  greeting: { nl: 'Beste {adviser},', en: 'Dear {adviser},' },
  someAdviser: { nl: 'adviseur', en: 'adviser' },
  mailIntro: {
    nl: 'Wij houden bij welke persoonsgegevens {organisation} gebruikt. Bij {record} komen wij er niet uit.',
    en: 'We keep a record of the personal data that {organisation} uses. With {record} we need your advice.',
  },
  ourOrganisation: { nl: 'ons bedrijf', en: 'our business' },
  mailQuestion: { nl: 'De vraag: {question} ({law})', en: 'The question: {question} ({law})' },
  mailAnswer: { nl: 'Ons antwoord nu: {answer}', en: 'Our answer now: {answer}' },
  mailUnknown: { nl: 'Ons antwoord nu: dat weten wij nog niet.', en: 'Our answer now: we do not know yet.' },
  mailWarning: { nl: 'Ons programma zegt hierover: {warning}', en: 'Our program says about it: {warning}' },
  mailRequest: {
    nl: 'Past dit zo? En zo niet, wat raadt u ons aan?',
    en: 'Does this fit? And if not, what do you advise?',
  },
  mailEnd: { nl: 'Met vriendelijke groet,', en: 'Kind regards,' },
} as const satisfies Record<string, Text>;
