// An answer that is written: how somebody is reached, what a business is called, and a name that is given to something.
import type { Column } from '../../engine/checklist.js';
import { meansSpeaker } from '../../engine/typed/no-answer.js';
import { type AnswerSaid, saidIf } from '../reading.js';
import { contactsSaid, reachedBy, reachedToo } from './contacts-said.js';
import { asOffice, businessSaid, workedFor } from './names-said.js';

/** An address or a number of the kind that is asked; one that was told in words is said back as it would be written. */
function contactFor({ format }: Lines, text: string, known: unknown): AnswerSaid | undefined {
  const { mail, phone, spelled } = contactsSaid(text);
  const isMore = typeof known === 'string' && asWell.test(text);
  const either = isMore ? reachedToo(known, text) : reachedBy(text);
  const found = format === 'email' ? mail : format === 'phone' ? phone : either;
  // Of two addresses it is said back which one was understood.
  const isOnly = text.split('@').length < 3 && !twoNumbers(text) && !isMore;
  return found === undefined && format !== 'phone'
    ? saidIf(spelled, 'likely')
    : saidIf(found, isOnly ? 'certain' : 'likely');
}

type Lines = Extract<Column, { kind: 'text' | 'long-text' }>;

/** Who tells how they are reached as well takes nothing back. */
export const asWell = /\b(?:ook|erbij|er bij|daarnaast|tevens|plus|also|as well|too)\b|^en\b/i;

/** Two telephone numbers in one line, with a word between them. */
function twoNumbers(text: string): boolean {
  const found = [...text.matchAll(/\d(?:[\s().-]?\d){8,}/g)];
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined || first === last) return false;
  return /\p{L}/u.test(text.slice(first.index + first[0].length, last.index));
}

/** What a text says where words are asked; `known` is what stands there. */
export function written(column: Lines, text: string, known: unknown): AnswerSaid | undefined {
  if (column.format !== undefined) return contactFor(column, text, known);
  if (column.names !== 'business' && column.names !== 'client')
    return column.kind === 'text'
      ? saidIf(column.names === undefined ? called(text) : asOffice(text), 'likely')
      : undefined;
  const told = column.names === 'client' ? workedFor(text) : undefined;
  const business = meansSpeaker(text) ? undefined : businessSaid(told ?? text);
  return business && { value: business.name, sure: business.certain && told === undefined ? 'certain' : 'likely' };
}

/** "Noem het maar de kaartenbak". */
function called(text: string): string | undefined {
  const [, name] =
    /^(?:(?:ja|nou|eh|ok|oke|well|so|let'?s|laten we|we|wij|ik)[\s,]+)*(?:noem(?:en)?|heet|call)\s+(?:het|'?t|dit|dat|die|hem|m|it|this|that)\s+(?:(?:maar|gewoon|altijd|zelf|just|the)\s+)*(.+?)[.!]*$/i.exec(
      text.trim(),
    ) ?? [];
  return name;
}
