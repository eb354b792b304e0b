// The wire form of buttons: a verb, then ids and numbers only, so that a press means the same a year later.

/**
 * What a channel must know of a press before its turn is done. A press comes back as its id alone, perhaps a year later, so
 * a channel asks it of the id (`behaviourOf` in `src/app/buttons.ts`).
 */
export interface Behaviour {
  /** Its message goes on (`stays`), or is done also where it asks nothing (`closes`); else it is done when it asks. */
  readonly after?: 'closes' | 'stays';
  /** What it says is shown beside its message or form, which stays as it is with all that was typed in it. */
  readonly beside?: true;
  /** What comes next is a form, so that a window can be opened for it; `perhaps` where it may be refused. */
  readonly opens?: 'form' | 'perhaps';
  /** It says yes or no to what its card proposes: said, or proposed anew, that card is done. */
  readonly proposes?: true;
  /** It shows a record: beside its line a button says that it is looked at. */
  readonly looks?: true;
}

/** What the engine itself does, with what a channel must know of it. The subject of each is the record. */
export const engineVerbs = {
  confirm: {}, // section, n: everything shown on this card is right
  form: { opens: 'form' }, // section, n: show this section as one form
  pick: { after: 'stays' }, // section, n: which answer of this card should change? It can still be confirmed.
  keep: {}, // path, n: the stored answer to this question is right
  change: {}, // path, n: ask this question (again)
  choose: {}, // path, n, option
  unknown: {}, // path, n: "weet ik niet"
  skip: {}, // path or section, n
  explain: { beside: true }, // path, n
  'not-bsn': {}, // path, n: the digits are no BSN
  'add-row': { opens: 'form' }, // question, n
  'remove-row': {}, // question/row, n
  'rows-done': {}, // question, n
  back: {}, // path or section, n
  undo: {}, // path or section, n
  pause: {},
  overview: {},
  'confirm-record': {}, // n
} as const satisfies Readonly<Record<string, Behaviour>>;
export type EngineVerb = keyof typeof engineVerbs;

export interface Press {
  /** One of the engine, of every room (`src/app/buttons.ts`) or of one room: for ever. */
  readonly verb: string;
  /** What it is about: the id of a record, a template, a role, a command. */
  readonly subject: string;
  /** Question path or section id. */
  readonly path: string;
  /** The stored version that was shown. */
  readonly n: number;
  readonly option: string;
}

/** The wire id of a press; at most 255 characters, as Slack allows. */
export function pressId(verb: string, subject: string, path = '', n = 0, option = ''): string {
  const parts = [verb, subject, path, String(n), option];
  while (parts.length > 2 && (parts.at(-1) === '' || parts.at(-1) === '0')) parts.pop();
  return parts.join('|');
}

/** What a wire id says, or undefined when it is none of ours. Whether somebody knows its verb is asked elsewhere. */
export function readPress(id: string): Press | undefined {
  const [verb = '', subject = '', path = '', n = '0', option = '', ...rest] = id.split('|');
  if (!/^[a-z-]+$/.test(verb) || id.includes('\u0000')) return undefined;
  if (rest.length > 0 || id.length > 255 || !/^\d{1,9}$/.test(n)) return undefined;
  return { verb, subject, path, n: Number(n), option };
}
