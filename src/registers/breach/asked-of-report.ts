// What whoever reported a breach reads when they ask one thing of their own report: how far it is, what to do, and who decides.
import { numberOf } from '../../app/register.js';
import type { AppTurn, Loaded } from '../../app/turn.js';
import { valueAt } from '../../core/engine/answers.js';
import type { Line, Reply } from '../../core/engine/replies.js';
import { say, t } from '../../core/text.js';
import { noBlame } from './asked-early.js';
import { deadlineInWords } from './card.js';
import { isConfidential, keptOutOf } from './files.js';
import { alarmed, namesOf } from './people.js';
import { decidesOn, firstAidLines, happensNow, reportCard, showButton, whoKnows } from './receipt.js';
import type { ReportAsk } from './rules/hearing/said-after-report.js';
import { breachSentences as sentences } from './sentences.js';

export const notByYou =
  t(`Dat besluit {officer}, die uw melding heeft. Doe het niet zelf voordat u van {officer} hoort. Weet u wie het zijn? Vertel dat {officer}.
     {officer}, who has your report, decides that. Do not do it yourself before you hear from {officer}. Do you know who they are? Tell {officer}.`);
const seenBy = t(`{officer} ziet wie dit meldde, en wie {officer} laat meehelpen. Andere collega's zien het niet.
     {officer} sees who reported this, and whoever {officer} lets help. Other colleagues do not see it.`);
const seenByOne = t(`Uw naam ziet alleen wie u daarvoor koos. Wat er gebeurde, leest wie het dossier heeft.
     Only whoever you picked for it sees your name. What happened is read by who has the file.`);
const keptFrom = t(
  '{names} ziet deze melding niet, en uw naam ook niet.',
  '{names} does not see this report, nor your name.',
);
const nobodyElse = t("Andere collega's zien het ook niet.", 'Other colleagues do not see it either.');
const nameStays = t(
  'Uw naam staat in de melding en gaat er niet meer uit. Vraag {officer} om hem niet te noemen.',
  'Your name stands in the report and is not taken out of it any more. Ask {officer} not to mention it.',
);
const toAuthority =
  t(`{officer} besluit of het naar de toezichthouder gaat, en doet dat dan. Hebt u nog iets te melden? Doe dat meteen.
     {officer} decides whether it goes to the authority, and then does that. Anything more to tell? Do so at once.`);

/** The answer to that, or to who keeps back their name after all; `file` is what the report became. */
export function reportSays(turn: AppTurn, report: Loaded, file: Loaded, asked: ReportAsk | 'name-kept'): Reply {
  const { language } = turn;
  const officer = decidesOn(turn, file);
  const aid = linesInWords(firstAidLines(turn, valueAt(report.scope.answers, 'incident')));
  const text = (...parts: readonly string[]): Reply => ({
    type: 'text',
    text: parts.filter((part) => part !== '').join('\n'),
    actions: [showButton(turn, report)],
  });
  switch (asked) {
    case 'ask-told':
      return reportCard(turn, report, file);
    case 'ask-happens':
      return text(happensNow(turn, file), ...(file.record.status === 'concept' ? [aid] : []));
    case 'ask-seen':
    case 'ask-state':
      return text(
        file.record.status === 'concept'
          ? whoKnows(turn, file)
          : say(sentences.reportClosed, language, { record: numberOf(file) }),
      );
    case 'ask-to-do':
    case 'ask-may-undo':
      return text(
        ...(valueAt(report.scope.answers, 'still-open') === true ? [say(sentences.closeFirst, language)] : []),
        aid,
      );
    case 'ask-may-tell':
      return text(say(notByYou, language, { officer }));
    case 'ask-sees':
      return text(...whoSees(turn, file, officer));
    case 'name-kept':
      return text(...whoSees(turn, file, officer), ...staysIn(turn, file, officer));
    case 'ask-bad':
      return text(say(noBlame, language, { officer }));
    case 'ask-until':
      return text(
        `${say(sentences.deadline, language)}: ${deadlineInWords(turn, file)}`,
        say(toAuthority, language, { officer }),
      );
  }
}

/** Who sees the name of who reported, and from whom it is kept. */
function whoSees(turn: AppTurn, file: Loaded, officer: string): readonly string[] {
  const { language } = turn;
  const names = namesOf(turn, keptOutOf(file)).join(', ');
  const kept = names === '' ? [] : [say(keptFrom, language, { names })];
  if (names !== '' && alarmed(turn, file).length === 0) return [...kept, say(nobodyElse, language)];
  return [...kept, say(isConfidential(file) ? seenByOne : seenBy, language, { officer })];
}

/** That the name stays in the report, where it was kept from nobody. */
const staysIn = (turn: AppTurn, file: Loaded, officer: string): readonly string[] =>
  isConfidential(file) || keptOutOf(file).length > 0 ? [] : [say(nameStays, turn.language, { officer })];

const linesInWords = (lines: readonly Line[]): string =>
  lines.map(({ label, value }) => `${label}: ${value}`).join('\n');
