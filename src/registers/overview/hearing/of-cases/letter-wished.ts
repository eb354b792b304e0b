// What somebody wants otherwise in a letter of a request: what the file holds is proposed there, and of the rest it is said how they do it themselves.
import { changeButton } from '../../../../app/record-buttons.js';
import { canWith, load, numberOf } from '../../../../app/register.js';
import { type AppTurn, type Loaded, reply, tell } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { textAt, valueAt } from '../../../../core/engine/answers.js';
import { pathsAt } from '../../../../core/engine/ask.js';
import type { Action } from '../../../../core/engine/replies.js';
import { say, t } from '../../../../core/text.js';
import { asksWords } from '../../../../core/understanding/forms/form-words.js';
import type { Situation } from '../../../../core/understanding/reading.js';
import { act, lettersCard, shownRequestOf } from '../../../request/card.js';
import { kindsOf } from '../../../request/rules/answers-of-request.js';
import { type LetterWish, letterWish } from '../../../request/rules/hearing/letter-wish.js';
import { requestStatus } from '../../../request/rules/status.js';
import { requestSentences } from '../../../request/sentences.js';
import { openOf } from '../../standing/running.js';
import { doneThereToo } from './finding-told.js';
import { proposeIn, requestMeant } from './request-meant.js';

const sentences = {
  own: t(
    `De brief zegt alleen wat in {record} staat. Een eigen zin zet ik er niet in: kopieer de tekst of open het Word-bestand, en zet het er zelf bij. Er is niets bewaard.
     The letter only says what stands in {record}. I put no sentence of your own in it: copy the text or open the Word file, and add it yourself. Nothing was stored.`,
  ),
  tone: t(
    `De toon van de brief kan ik niet veranderen. Kopieer de tekst of open het Word-bestand, en pas hem daar aan. Er is niets bewaard.
     I cannot change the tone of the letter. Copy the text or open the Word file, and change it there. Nothing was stored.`,
  ),
  less: t(
    `Uit de brief haal ik niets: hij zegt wat in {record} staat, en wat de wet erbij vraagt. Klopt iets niet, verander het dan in {record}. Anders: kopieer de tekst of open het Word-bestand, en haal het daar weg. Er is niets bewaard.
     I take nothing out of the letter: it says what stands in {record}, and what the law asks with it. If something is wrong, change it in {record}. Otherwise copy the text or open the Word file, and take it out there. Nothing was stored.`,
  ),
  literally: t('Deze uitleg komt letterlijk in de brief.', 'This explanation goes into the letter as it is.'),
  explain: t(
    'Uw uitleg bij het besluit komt wel letterlijk in de brief: pas die aan, met de hele zin.',
    'Your explanation of the decision does go into the letter as it is: change that, with the whole sentence.',
  ),
  changeReason: t('De uitleg aanpassen', 'Change the explanation'),
  first: t('Wat in het dossier staat, komt in de brief.', 'What stands in the file goes into the letter.'),
} as const;

/** False where nothing is wanted of a letter, or of none of the requests that this person handles. */
export async function letterWished(turn: AppTurn, text: string, beside: Situation['open']): Promise<boolean> {
  const { card } = turn.waited;
  const letters = card?.card === lettersCard ? card.subject : undefined;
  const isHere = beside?.scope.checklist.id === 'request';
  const wish = letterWish(text, letters !== undefined || (isHere && !asksWords(beside)));
  if (wish === undefined || (beside !== undefined && mayAnswer(wish, beside, letters !== undefined))) return false;
  const may = (loaded: Loaded) => canWith(turn, 'edit', loaded);
  const shown = letters ?? shownRequestOf(turn);
  const record = shown && (await turn.repositories.records.get(turn.organisation.id, shown));
  const loaded = record ? await load(turn, record) : await named(turn, text, beside, may);
  if (loaded === undefined || !may(loaded)) return false;
  heardAs(turn, 'question', text, { about: 'running' });
  turn.waits = { ...turn.waits, card: { card: lettersCard, subject: loaded.record.id, at: turn.now } };
  if (wish.wants !== 'adds' || requestStatus(loaded.scope).closed || !(await addsTo(turn, loaded, wish, isHere)))
    saysHow(turn, loaded, wish);
  return true;
}

/** Where an explanation or a place is asked, words are that; "zet mailchimp erbij" is of any list that is asked. */
function mayAnswer(wish: LetterWish, { scope, focus }: NonNullable<Situation['open']>, isShown: boolean): boolean {
  const paths = pathsAt(scope, focus);
  if (paths.some((path) => path.endsWith('reason'))) return true;
  return wish.wants === 'adds' && (paths.includes('fixed-in') || (!isShown && !wish.isSentence));
}

/** A letter that is named may be of a breach that runs. */
async function named(
  turn: AppTurn,
  text: string,
  beside: Situation['open'],
  may: (loaded: Loaded) => boolean,
): Promise<Loaded | undefined> {
  if (beside?.scope.checklist.id !== 'request' && (await openOf(turn, 'breach')).length > 0) return undefined;
  return (await requestMeant(turn, text, beside, may, true))?.loaded;
}

/** The decisions of which the explanation stands in the letter as it was typed. */
const explained = ({ scope: { answers } }: Loaded): readonly string[] =>
  kindsOf(answers).flatMap(({ id }) => {
    const decision = valueAt(answers, `decisions/${id}/decision`);
    return decision === 'partly' || decision === 'refused' ? [`decisions/${id}/reason`] : [];
  });

/** Where what is to be in it has a place in the file it is proposed there. */
async function addsTo(
  turn: AppTurn,
  loaded: Loaded,
  { words, isQuoted }: Extract<LetterWish, { readonly wants: 'adds' }>,
  isHere: boolean,
): Promise<boolean> {
  if (doneThereToo(turn, loaded, words, isHere)) {
    tell(turn, sentences.first);
    return true;
  }
  const [path, ...more] = explained(loaded);
  if (!isQuoted || path === undefined || more.length > 0) return false;
  const before = textAt(loaded.scope.answers, path);
  tell(turn, sentences.literally);
  return proposeIn(
    turn,
    { loaded, isHere },
    { [path]: before === undefined ? words : `${before.replace(/[^.!?]$/, '$&.')} ${words}` },
  );
}

function saysHow(turn: AppTurn, loaded: Loaded, { wants }: LetterWish): void {
  const { language } = turn;
  const [path] = wants === 'adds' && !requestStatus(loaded.scope).closed ? explained(loaded) : [];
  const how = { adds: sentences.own, tone: sentences.tone, less: sentences.less }[wants];
  const text = say(how, language, { record: numberOf(loaded) });
  const actions: readonly Action[] = [
    ...(path === undefined ? [] : [changeButton(turn, loaded, path, sentences.changeReason)]),
    act(turn, loaded, 'letters', requestSentences.letters),
  ];
  reply(turn, {
    type: 'text',
    text: path === undefined ? text : `${text} ${say(sentences.explain, language)}`,
    actions,
  });
}
