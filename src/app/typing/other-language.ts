// That the bot speaks their other language too, for who may not know it.
import { isInEnglish, languageAsked, opensInEnglish } from '../../core/understanding/talk/language-asked.js';
import { sentences } from '../sentences.js';
import { type AppTurn, tell } from '../turn.js';

/** Who writes English and reads Dutch may not know that there is a choice, nor who reads English because of their first word. */
export function offerOther(turn: AppTurn, text: string): void {
  if (turn.language === 'nl' && isInEnglish(text)) tell(turn, sentences.inEnglishToo);
  const isNew = turn.language === 'en' && turn.entries.some(({ action }) => action === 'add-person');
  if (!isNew || !opensInEnglish(text) || languageAsked(text) !== undefined) return;
  const isSaid = turn.said.some(({ reply }) => reply.type === 'text' && reply.text.includes(sentences.inDutchToo.en));
  if (!isSaid) tell(turn, sentences.inDutchToo);
}
