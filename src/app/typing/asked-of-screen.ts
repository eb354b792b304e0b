// What somebody asks of the screen that stands open is answered from it: what a word means, why it stands there, where it comes from.
import { type Answer, isProposed, valueAt } from '../../core/engine/answers.js';
import { showRow } from '../../core/engine/telling/show.js';
import { entryFor, type GlossaryEntry, meaningInWords } from '../../core/glossary.js';
import { isCase } from '../../core/permissions.js';
import { say, type Text, t } from '../../core/text.js';
import { type AskedOfScreen, asksOfScreen } from '../../core/understanding/talk/asks-of-screen.js';
import {
  type FoundOnScreen,
  foundOnScreen,
  questionsHere,
  reasonWritten,
} from '../../core/understanding/talk/found-on-screen.js';
import { saysYesAlone } from '../../core/understanding/talk/yes-in-many-ways.js';
import { type AppTurn, tell } from '../turn.js';
import type { Open } from './open-here.js';

const sentences = {
  stands: t('{label}: {why} ({law})', '{label}: {why} ({law})'),
  noMeaning: t(
    'Een uitleg van "{about}" heb ik niet. Het staat bij {label}: {why} ({law})',
    'I have no explanation of "{about}". It stands at {label}: {why} ({law})',
  ),
  proposed: t(
    'Dit is een voorstel: zo vullen bedrijven als het uwe het meestal in. Het telt pas als u het bevestigt.',
    'This is a proposal: businesses like yours usually have it so. It only counts once you confirm it.',
  ),
  fromFile: t('Dit komt uit uw bestand.', 'This comes from your file.'),
  agreed: t('Dit was een voorstel, en u hebt het bevestigd.', 'This was a proposal, and you confirmed it.'),
  own: t('Dit hebt u zelf gezegd.', 'You said this yourself.'),
  laws: t('De wet erachter: {laws}.', 'The law behind it: {laws}.'),
} as const;

/** Answers what is asked of the screen; false where that is nothing, or not known. */
export function tellsOfScreen(turn: AppTurn, text: string, open: Open): boolean {
  const { checklist } = open.scope;
  // What is asked beside a case is of that, and a story that was read back is put right as a whole.
  if (isCase(checklist.access) || checklist.tells !== undefined || open.proposed !== undefined) return false;
  const asked = asksOfScreen(text) ?? asksOfScreen(behindAgreed(text));
  // What was answered last is what "wie zegt dat" is of.
  if (asked?.about === '' && turn.waited.answered !== undefined) return false;
  const answer = asked === undefined ? undefined : answerTo(asked, open);
  if (answer === undefined) return false;
  tell(turn, { nl: answer, en: answer });
  return true;
}

/** "Klopt hoor, maar wat is dat": who asks that of a card sees it again before the yes counts. */
function behindAgreed(text: string): string {
  const { yes = '', asked = '' } = agreed.exec(text.trim())?.groups ?? {};
  return saysYesAlone(yes) ? asked : '';
}
const agreed =
  /^(?<yes>\S.{1,40}?)[,.]? (?:(?:maar|alleen|en|but|and|only) )?(?<asked>(?:wat|wie|waarom|hoezo|what|who|why) .+)$/is;

function answerTo({ wants, about, ofWord }: AskedOfScreen, open: Open): string | undefined {
  if (wants === 'source' && about === '') return whereFrom(open);
  const { language } = open.scope.facts;
  // A word of the law is explained wherever it is asked.
  const entry = wants === 'meaning' ? entryFor(about) : undefined;
  if (entry !== undefined) return meaningInWords(entry, language);
  const written = wants === 'reason' ? reasonWritten(about, open) : undefined;
  if (written !== undefined) return written;
  const found = foundOnScreen(about, open, wants === 'meaning' ? all : most);
  if (found === undefined) return undefined;
  if (wants === 'meaning') return meaningOf(about, found, open, ofWord === true);
  return wants === 'source' ? sourceOf(found, open) : reasonOf(found, open);
}
/** In a longer sentence not every word is of the screen. */
const most = 0.55;
const all = 0.9;

/** What the words mean: by themselves, as the pick that they are, or else what they stand at. */
function meaningOf(about: string, found: FoundOnScreen, open: Open, ofWord: boolean): string | undefined {
  const { language } = open.scope.facts;
  const entry = entryIn(about);
  if (entry !== undefined) return meaningInWords(entry, language);
  if (ofWord) return undefined;
  const { option, isName } = found;
  if (option?.hint !== undefined) return `${say(option.label, language)}: ${say(option.hint, language)}.`;
  return isName === true ? why(found, open) : why(found, open, sentences.noMeaning, about);
}

/** The word of the glossary that these are, or that stands among them. */
function entryIn(about: string): GlossaryEntry | undefined {
  const words = about.split(' ');
  const parts = words.flatMap((_, from) =>
    words.slice(from).map((_last, more) => words.slice(from, words.length - more).join(' ')),
  );
  return parts
    .toSorted((one, other) => other.length - one.length)
    .map(entryFor)
    .find((entry) => entry !== undefined);
}

/** Why it stands there: the row with its law, and why it is asked. */
function reasonOf(found: FoundOnScreen, open: Open): string {
  const { question, row } = found;
  const { scope } = open;
  if (row === undefined || question.kind !== 'rows') return why(found, open);
  return `${showRow(question, row, scope, scope.facts.language)}. ${why(found, open)}`;
}

/** Whose words it is, with the law. */
function sourceOf(found: FoundOnScreen, open: Open): string {
  const { question, row } = found;
  const { language } = open.scope.facts;
  const shown = row !== undefined && question.kind === 'rows' ? showRow(question, row, open.scope, language) : '';
  const laws = `${say(question.label, language)}: ${say(question.law, language)}`;
  return [origin([found], open), shown && `${shown}.`, say(sentences.laws, language, { laws })]
    .filter((part) => part !== '')
    .join(' ');
}

function why(
  { question }: Pick<FoundOnScreen, 'question'>,
  { scope }: Open,
  sentence: Text = sentences.stands,
  about = '',
): string {
  const { language } = scope.facts;
  const [label, reason, law] = [question.label, question.why, question.law].map((one) => say(one, language));
  return say(sentence, language, { about, label: label ?? '', why: reason ?? '', law: law ?? '' });
}

/** Of the whole screen: whose words they are, and the laws behind it. */
function whereFrom(open: Open): string | undefined {
  const { language } = open.scope.facts;
  const questions = questionsHere(open);
  const known = questions.filter(({ id }) => isKnown(id, open));
  const asked = known.length > 0 ? known : questions;
  if (asked.length === 0) return undefined;
  const laws = asked.slice(0, mostLaws).map(({ label, law }) => `${say(label, language)}: ${say(law, language)}`);
  const told =
    known.length > 0
      ? `${origin(
          known.map((question) => ({ question })),
          open,
        )} `
      : '';
  return `${told}${say(sentences.laws, language, { laws: laws.join('; ') })}`;
}
const mostLaws = 3;

/** Nobody agreed with it yet, or a person did. */
function origin(found: readonly Pick<FoundOnScreen, 'question'>[], { scope }: Open): string {
  const answers = found.flatMap(({ question }) =>
    [...scope.answers.values()].filter(({ path }) => path === question.id || path.startsWith(`${question.id}/`)),
  );
  return say(sentences[kindOf(answers)], scope.facts.language);
}

function kindOf(answers: readonly Answer[]): 'fromFile' | 'proposed' | 'agreed' | 'own' {
  if (answers.some(({ provenance }) => provenance === 'import')) return 'fromFile';
  if (answers.some(isProposed)) return 'proposed';
  return answers.some(({ source }) => source !== null) ? 'agreed' : 'own';
}

const isKnown = (id: string, { scope }: Open): boolean =>
  valueAt(scope.answers, id) !== undefined || [...scope.answers.keys()].some((path) => path.startsWith(`${id}/`));
