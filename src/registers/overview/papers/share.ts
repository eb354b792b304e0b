// /register delen: the register as a document that a person wants to read, in two editions.

import { documentButton, offerDocument } from '../../../app/files/offer-document.js';
import { may } from '../../../app/register.js';
import { type AppTurn, reply } from '../../../app/turn.js';
import type { Action } from '../../../core/engine/replies.js';
import { folded } from '../../../core/fold.js';
import { say, type Text, t } from '../../../core/text.js';

const formats = ['pdf', 'docx', 'html'] as const;

/** Without words both editions with their buttons; "buiten pdf" or "volledig docx" gives the file at once. */
export async function share(turn: AppTurn, argument: string): Promise<void> {
  if (!may(turn, 'export-register')) return;
  const typed = folded(argument).split(' ');
  const format = formats.find((known) => typed.includes(known)) ?? (typed.includes('word') ? 'docx' : 'pdf');
  if (typed.includes('volledig') || typed.includes('full')) return offerDocument(turn, `register-full.${format}`);
  if (typed.includes('buiten') || typed.includes('outside')) return offerDocument(turn, `register-outside.${format}`);
  const { language } = turn;
  reply(turn, {
    type: 'card',
    title: say(words.title, language),
    text: say(words.text, language),
    lines: [
      { label: say(words.outside, language), value: say(words.outsideFor, language) },
      { label: say(words.full, language), value: say(words.fullFor, language) },
    ],
    actions: buttons(turn),
  });
}

function buttons(turn: AppTurn): readonly Action[] {
  return [
    documentButton(turn, 'register-outside.pdf', words.outsidePdf),
    documentButton(turn, 'register-outside.docx', words.outsideWord),
    documentButton(turn, 'register-outside.html', words.outsidePage),
    documentButton(turn, 'register-full.pdf', words.fullPdf),
    documentButton(turn, 'register-full.docx', words.fullWord),
  ];
}

const words = {
  title: t('Uw register laten zien', 'Show your register'),
  text: t(`Kies voor wie het is. Lees het document altijd even door voordat u het weggeeft.
           Choose for whom it is. Always read the document through before you give it away.`),
  outside: t('Voor buiten', 'For outside'),
  outsideFor:
    t(`Voor klanten, leveranciers en sollicitanten. Alleen wat bevestigd is. Zonder namen van collega’s, zonder programma’s en zonder uw beveiliging.
       For customers, suppliers and applicants. Only what is confirmed. Without names of colleagues, without programs and without your security.`),
  full: t('Volledig', 'In full'),
  fullFor:
    t(`Voor de Autoriteit Persoonsgegevens, een auditor of uw adviseur. Alles wat de wet vraagt (art. 30 AVG), wie wat bevestigde, en wat nog open staat.
       For the data protection authority, an auditor or your adviser. All that the law asks (art. 30 GDPR), who confirmed what, and what is still open.`),
  outsidePdf: t('Voor buiten: PDF', 'Outside: PDF'),
  outsideWord: t('Voor buiten: Word', 'Outside: Word'),
  outsidePage: t('Voor buiten: webpagina', 'Outside: web page'),
  fullPdf: t('Volledig: PDF', 'In full: PDF'),
  fullWord: t('Volledig: Word', 'In full: Word'),
} as const satisfies Readonly<Record<string, Text>>;
