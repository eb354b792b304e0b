// "Laat de brief zien", "brief antwoord R-002": the letter of a request opens from anywhere, and what was asked stays as it is.
import { buttonOf } from '../../../../app/buttons.js';
import { canWith } from '../../../../app/register.js';
import type { AppTurn, Loaded } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { pathsAt } from '../../../../core/engine/ask.js';
import { optionsOf } from '../../../../core/engine/options.js';
import { readPress } from '../../../../core/engine/press.js';
import { columnAt } from '../../../../core/engine/scope.js';
import { folded } from '../../../../core/fold.js';
import { asksWords } from '../../../../core/understanding/forms/form-words.js';
import type { Situation } from '../../../../core/understanding/reading.js';
import { toLetter } from '../../../request/card.js';
import { lettersFor, type OfferedLetter } from '../../../request/offered-letters.js';
import { knownBy, wordsAsked } from '../../../request/rules/answers-of-request.js';
import { namesTheSame } from '../../../request/rules/hearing/somebody.js';
import { type LetterWanted, letterWanted } from '../../rules/letter-wanted.js';
import { openOf } from '../../standing/running.js';
import { letterWished } from './letter-wished.js';
import { putDown } from './put-down.js';
import { requestMeant } from './request-meant.js';

type Beside = NonNullable<Situation['open']>;

/** Opens the letter that is meant, or the list of them where that is not clear; false where words tell anything else. */
export async function letterOfRequest(turn: AppTurn, text: string, beside: Situation['open']): Promise<boolean> {
  if (await letterWished(turn, text, beside)) return true;
  const wanted = letterWanted(text);
  if (wanted === undefined || wanted.isBare || (beside !== undefined && isOfThis(wanted, beside))) return false;
  const meant = await requestMeant(turn, text, beside, (loaded) => canWith(turn, 'edit', loaded), true);
  if (meant !== undefined) return opens(turn, meant.loaded, wanted);
  const some = wanted.names.length === 0 && (await openOf(turn, 'request')).length > 1;
  return some && putDown(turn, text, 'request', 'letter');
}

/** "Die met antwoord", below the letters of one request. */
export async function letterOfThese(turn: AppTurn, subject: string, text: string): Promise<boolean> {
  if (await letterWished(turn, text, undefined)) return true;
  const wanted = letterWanted(text);
  const of = (await openOf(turn, 'request')).find(({ record }) => record.id === subject);
  return wanted !== undefined && wanted.names.length > 0 && of !== undefined && opens(turn, of, wanted);
}

/** A letter is an answer where it is asked how something came or went, and a word like any other where words are asked. */
function isOfThis({ surely }: LetterWanted, beside: Beside): boolean {
  const { checklist } = beside.scope;
  if (checklist.tells !== undefined) return true;
  if (surely) return false;
  if (checklist.id !== 'request' || asksWords(beside)) return true;
  return pathsAt(beside.scope, beside.focus).some((path) => {
    const column = columnAt(beside.scope, path);
    if (column?.kind !== 'choice' && column?.kind !== 'choices') return false;
    return optionsOf(column, beside.scope, 'all').some(({ label }) => /\bbrief\b|\bpost\b/i.test(label.nl));
  });
}

async function opens(turn: AppTurn, loaded: Loaded, { names }: LetterWanted): Promise<boolean> {
  const { answers } = loaded.scope;
  const whom = [knownBy(answers) ?? '', wordsAsked(answers)];
  const which = names.filter((name) => !titles.test(name) && !whom.some((one) => namesTheSame(name, one)));
  const [only, ...more] = lettersFor(loaded).filter((letter) => which.every((word) => isCalled(letter, word)));
  if (only === undefined && which.length > 0) return false;
  const isClear = which.length > 0 && only !== undefined && more.length === 0;
  const press = readPress(toLetter(loaded, isClear ? only.name : ''));
  if (press === undefined) return false;
  heardAs(turn, 'command', '', { command: 'show' });
  await (await buttonOf(turn, press.verb))?.run(turn, press);
  return true;
}
const titles =
  /^(?:mevr|mevrouw|mvr|mw|meneer|mijnheer|heer|dhr|mr|mrs|klant|haar|hem|verzoek|inzageverzoek|request|customer|her|him)$/;

const isCalled = ({ label, also = [] }: OfferedLetter, word: string): boolean =>
  [...also, ...folded(`${label.nl} ${label.en}`).split(/[^\p{L}]+/u)].includes(word);
