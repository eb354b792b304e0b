// The buttons of a card: what they say, and what they carry.
import type { Action } from '../../src/core/engine/replies.js';
import { shortened } from '../../src/core/plain-text.js';
import type { Language } from '../../src/core/text.js';
import type { Element, Execute } from './cards.js';
import { limits } from './limits.js';
import type { ButtonData } from './wire.js';

export interface Showing {
  readonly language: Language;
  /** Differs for each showing: a press that is delivered twice is one, two presses are two. */
  readonly showing: string;
  /** Which part of a form that does not fit at once. */
  readonly page?: number;
}

/** Of which question a button is. */
export type About = Pick<ButtonData, 'asked' | 'record'>;

/** Sends what was filled in on a card. */
export function submit(title: string, { showing }: Showing, about: About & { readonly page?: number }): Element {
  const data = { do: 'answer', showing, ...defined(about) };
  return { type: 'ActionSet', actions: [{ type: 'Action.Execute', title, verb: 'answer', data, style: 'positive' }] };
}

/** A press of the core; `described` is the line that it stands beside. */
export function execute({ id, label, style }: Action, { showing }: Showing, about: About, described?: string): Execute {
  return {
    type: 'Action.Execute',
    title: shortened(label, limits.buttonText),
    verb: 'press',
    data: { do: 'press', press: id, showing, ...defined(about) },
    associatedInputs: 'none',
    ...(style === undefined ? {} : { style: style === 'primary' ? 'positive' : 'destructive' }),
    ...(described === undefined ? {} : { tooltip: shortened(`${label}: ${described}`, 100) }),
  };
}

/** Without what is not there: data of a button is JSON. */
function defined({
  asked,
  record,
  page,
}: About & { readonly page?: number }): Readonly<Record<string, string | number>> {
  return {
    ...(asked === undefined ? {} : { asked }),
    ...(record === undefined ? {} : { record }),
    ...(page === undefined ? {} : { page }),
  };
}
