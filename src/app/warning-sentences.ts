// What the shell says around warnings, the list of what is open, and a question to the adviser.
import { type Text, t } from '../core/text.js';

export const warningSentences = {
  askAdviser: t('Vraag mijn adviseur', 'Ask my adviser'),
  solved: t('Geregeld: {titles}.', 'Sorted out: {titles}.'),
  leftSo: t(`Genoteerd met uw reden. Dit blijft zo staan: {titles}.
             Noted with your reason. This stays as it is: {titles}.`),
  reason: t('Zo gelaten, want: {reason}', 'Left so, because: {reason}'),
  because: t('{title}, want: {reason}', '{title}, because: {reason}'),
  seeAll: t('Bekijk de aandachtspunten ({count})', 'See the points of attention ({count})'),
  overview: t('Let ook op: {titles}.', 'Please note: {titles}.'),
  points: t('Aandachtspunten', 'Points of attention'),
  none: t('Er zijn geen aandachtspunten.', 'There are no points of attention.'),
  gone: t(`Dit aandachtspunt is er niet meer. Er is niets veranderd.
           This point of attention is no longer there. Nothing was changed.`),
  changed: t(`Dit is intussen gewijzigd. Er is niets overschreven; zo staat het er nu:
              This was changed meanwhile. Nothing was overwritten; this is how it stands now:`),
  more: t('Meer (nog {count})', 'More ({count} left)'),
  lineAttention: t('Let op', 'Note'),
  undelivered: t('Berichten die niet aankwamen', 'Messages that did not arrive'),
  undeliveredTo: t(`{count}, voor {who}. Stuur ze nog eens, of vertel het zelf.
                    {count}, for {who}. Send them again, or tell it yourself.`),
  onlyChat:
    t(`Dringende alarmen komen alleen in de chat. Ligt die eruit, dan hoort niemand iets. Vraag wie AVG-maatje beheert om SMTP_URL in te stellen, dan gaan ze ook per mail.
       Urgent alarms only come in the chat. When that is down nobody hears anything. Ask who runs AVG-maatje to set SMTP_URL, then they also go by mail.`),
  lineTodo: t('Nog te doen', 'Still to do'),
  lineDraft: t('Nog bezig', 'In progress'),
  lineLeft: t('Zo gelaten', 'Left so'),
  who: t('Wie weet dit wel? {who}.', 'Who may know? {who}.'),
  or: t(' of ', ' or '),

  checkTitle: t('Wat is nog niet af?', 'What is not finished yet?'),
  checkNone: t(`Alles is ingevuld en bevestigd. Er zijn geen aandachtspunten.
                Everything is filled in and confirmed. There are no points of attention.`),
  checkSome: t('Wat eerst moet, staat bovenaan. Kies een regel.', 'What comes first is at the top. Choose a line.'),
  findOut: t('Vraag het een collega', 'Ask a colleague'),
  checkPage: t(`Regel {from} tot en met {to} van {total}, met de concepten.
                Lines {from} to {to} of {total}, with the drafts.`),

  offer: t('Twijfelt u hierover? Uw adviseur kan meekijken.', 'Are you in doubt? Your adviser can look along.'),
  noAdviser: t(`Er staat nog geen adviseur in uw gegevens. Deze tekst kunt u ook aan een ander sturen.
                Your details hold no adviser yet. You can also send this text to somebody else.`),
  mailTo: t(`Deze tekst kunt u sturen aan {adviser}{contact}. Lees hem eerst na. Wij sturen niets zelf.
             You can send this text to {adviser}{contact}. Read it first. We send nothing ourselves.`),
  enterAdviser: t('Vul uw adviseur in', 'Enter your adviser'),
  changeAdviser: t('Wijzig uw adviseur', 'Change your adviser'),
  subject: t('Onderwerp: privacyvraag over {record}', 'Subject: privacy question about {record}'),
  greeting: t('Beste {adviser},', 'Dear {adviser},'),
  someAdviser: t('adviseur', 'adviser'),
  mailIntro: t(`Wij houden bij welke persoonsgegevens {organisation} gebruikt. Bij {record} komen wij er niet uit.
                We keep a record of the personal data that {organisation} uses. With {record} we need your advice.`),
  ourOrganisation: t('ons bedrijf', 'our business'),
  mailQuestion: t('De vraag: {question} ({law})', 'The question: {question} ({law})'),
  mailAnswer: t('Ons antwoord nu: {answer}', 'Our answer now: {answer}'),
  mailUnknown: t('Ons antwoord nu: dat weten wij nog niet.', 'Our answer now: we do not know yet.'),
  mailWarning: t('Ons programma zegt hierover: {warning}', 'Our program says about it: {warning}'),
  mailRequest: t('Past dit zo? En zo niet, wat raadt u ons aan?', 'Does this fit? And if not, what do you advise?'),
  mailEnd: t('Met vriendelijke groet,', 'Kind regards,'),
} as const satisfies Record<string, Text>;
