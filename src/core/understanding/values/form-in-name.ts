// The legal form that comes behind the name of a business, or goes from it: "er hoort nog BV achter", "de bv mag van de naam af".
import { changesList, takesFrom } from './denied-said.js';

/** The name with the legal form that a text names, or without it; undefined where the text names none, or it stands there so. */
export function nameWithForm(text: string, known: unknown): string | undefined {
  const [form, ...more] = [...text.matchAll(formNamed)].map(([said]) => said);
  if (typeof known !== 'string' || form === undefined || more.length > 0 || !whereItComes.test(text)) return undefined;
  const [, bare = known] = behind.exec(known) ?? [];
  if (changesList(text) && takesFrom(text)) return bare === known ? undefined : bare;
  const now = `${bare} ${form.replaceAll(/\p{L}/gu, (letter) => letter.toUpperCase())}`;
  return now === known ? undefined : now;
}

/** Whether that is all of it: "BV" is no name. */
export const isLegalForm = (said: unknown): boolean => typeof said === 'string' && onlyForm.test(said.trim());

const forms = String.raw`(?:b\.?v\.?|v\.?o\.?f\.?|n\.?v\.?|c\.?v\.?)`;
const formNamed = new RegExp(String.raw`(?<![\p{L}.])${forms}(?!\p{L})`, 'giu');
const onlyForm = new RegExp(`^${forms}$`, 'iu');
const behind = new RegExp(`^(.+?),? ${forms}$`, 'iu');
const whereItComes =
  /\b(?:achter|erachter|er ?bij|achteraan|achterop|eraf|er ?uit|er af|weg|van de naam|in de naam|bij de naam|vergeten|ontbreekt|behind|after|at the end|missing|add|drop|remove)\b/i;
