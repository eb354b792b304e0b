// What somebody typed, as the number, letter or label of something on the screen. Anything else goes on as text:
// the core knows the control words and commands, and answers plainly when it fits nothing.
import type { Action, Ask, Field } from '../../src/core/engine/replies.js';
import type { Language } from '../../src/core/text.js';
import { isBareNo } from '../../src/core/understanding/talk/controls-said.js';
import { hasOtherNumber, optionsOf, singleField } from './render.js';
import { clean } from './text.js';

export type Picked =
  | { readonly type: 'value'; readonly value: unknown }
  /** "Anders" was chosen without its text; these ids were chosen besides. */
  | { readonly type: 'other'; readonly ids: readonly string[] };

/** Reads numbers and "anders: …" for a question with options; undefined when it is neither. */
export function pick(field: Field, typed: string, language: Language): Picked | undefined {
  const options = optionsOf(field, language);
  const others = hasOtherNumber(field) ? 1 : 0;
  if (options.length + others === 0) return undefined;
  const { numbers, other } = readPicks(typed);
  const nothing = numbers.length === 0 && other === undefined;
  if (nothing || (other !== undefined && others === 0)) return undefined;
  if (numbers.some((number) => number < 1 || number > options.length + others)) return undefined;
  const ids = numbers.flatMap((number) => options[number - 1]?.id ?? []);
  const wantsOther = other !== undefined || numbers.includes(options.length + 1);
  if (field.kind !== 'choices' && ids.length + (wantsOther ? 1 : 0) !== 1) return undefined;
  if (!wantsOther) return { type: 'value', value: wireValue(field, ids) };
  const text = other?.trim() ?? '';
  return text === '' ? { type: 'other', ids } : { type: 'value', value: wireValue(field, ids, text) };
}

function readPicks(typed: string): { readonly numbers: readonly number[]; readonly other: string | undefined } {
  const [, list = '', other] =
    /^([\d\s,;]*)(?:(?:anders|other)\b[\s,]*(?:namelijk|namely)?[\s:…]*([\s\S]*))?$/i.exec(typed.trim()) ?? [];
  return { numbers: [...new Set((list.match(/\d+/g) ?? []).map(Number))], other };
}

/** The value for the wire of chosen options and the text behind "anders". */
export function wireValue(field: Field, ids: readonly string[], other?: string): unknown {
  const chosen = [...ids, ...(other === undefined ? [] : [{ other }])];
  if (field.kind === 'choices') return chosen;
  return field.kind === 'yes-no' ? chosen[0] === 'yes' : chosen[0];
}

/** Actions on the screen by their letters: a … z, aa, ab … */
export class Letters {
  private readonly actions = new Map<string, Action>();

  get size(): number {
    return this.actions.size;
  }

  add(action: Action): string {
    let letter = '';
    for (let rest = this.actions.size; rest >= 0; rest = Math.floor(rest / 26) - 1) {
      letter = String.fromCharCode(97 + (rest % 26)) + letter;
    }
    this.actions.set(letter, action);
    return letter;
  }

  /** By letter ("a", "[a]") or by the label in full. */
  find(typed: string): Action | undefined {
    const wanted = clean(typed).trim().toLowerCase();
    if (wanted.length > 200) return undefined;
    const byLetter = this.actions.get(wanted.replace(/^\[([a-z]+)\]$/, '$1'));
    if (byLetter !== undefined) return byLetter;
    return [...this.actions.values()].find(({ label }) => clean(label).trim().toLowerCase() === wanted);
  }
}

/** The question that numbers belong to, if one is asked. */
export const asked = (ask: Ask | undefined): { readonly ask: Ask; readonly field: Field } | undefined => {
  const field = ask && singleField(ask);
  return ask && field && { ask, field };
};

/** The ids behind labels typed in full, for several choices with commas between them. */
export function byLabel(field: Field, text: string, language: Language): readonly string[] | undefined {
  const options = optionsOf(field, language);
  const named = (word: string) =>
    options.find(({ label }) => {
      const folded = withoutArticle(label);
      // "Ik (Sanne)" is also simply "ik".
      return folded === word || (field.kind === 'person' && folded.startsWith(`${word} (`));
    })?.id;
  // Who says no where somebody is asked for has nobody.
  const none = field.kind === 'person' && isBareNo(text) ? options.find(({ id }) => id === 'none')?.id : undefined;
  const whole = none ?? named(withoutArticle(text));
  if (whole !== undefined) return [whole];
  if (field.kind !== 'choices' || text.length > 2000) return undefined;
  const ids = text.split(',').map((part) => named(withoutArticle(part.trim())));
  return ids.every((id) => id !== undefined) ? [...new Set(ids)] : undefined;
}

/** "Klant" is "Een klant". */
const withoutArticle = (label: string): string => label.toLowerCase().replace(/^(?:an?|the|een|de|het) /, '');

/** By its number or its whole name. */
export const isPicked = (field: Field, line: string, language: Language): boolean =>
  pick(field, line, language) !== undefined || byLabel(field, line.trim(), language) !== undefined;
