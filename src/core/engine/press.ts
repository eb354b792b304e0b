// The wire form of buttons: a verb, then ids and numbers only, so that a press means the same a year later.

export const verbs = [
  'confirm', // record, section, n: everything shown on this card is right
  'form', // record, section, n: show this section as one form
  'pick', // record, section, n: which answer of this card should change?
  'keep', // record, path, n: the stored answer to this question is right
  'change', // record, path, n: ask this question (again)
  'choose', // record, path, n, option
  'unknown', // record, path, n: "weet ik niet"
  'skip', // record, path or section, n
  'explain', // record, path, n
  'not-bsn', // record, path, n: the digits are no BSN
  'add-row', // record, question, n
  'remove-row', // record, question/row, n
  'rows-done', // record, question, n
  'back', // record, path or section, n
  'undo', // record, path or section, n
  'pause', // record
  'overview', // record
  'confirm-record', // record, -, n
  'open', // record: go on with it
  'show', // record: show its answers
  'archive', // record
  'restore', // record
  'history', // record
  'warnings', // record, -, n: from the n-th on
  'warning', // record, warning
  'solve', // record, warning, n, solution
  'adviser', // record, path, -, warning
  'document', // record, version, group or ""; name of the document; -; language
  'sign', // number of the version, digest of what was shown
  'statement', // group of people
  'published', // group of people
  'act', // record, name of what its buttons do beside its questions, -, what of it
  'part', // record, place, -, outcome: what a colleague found there
  'page', // open or close, -, days
  'begin', // template id, or "none"
  'begin-flow', // checklist id: show its form; nothing is stored before it is sent
  'command', // command id, -, page
  'accept-role', // role
  'decline-role', // role
  'review', // record: the card with which it is looked at again
  'still-right', // record, -, number of stored versions: it is right as it stands
  'review-later', // record, -, -, day or week or month
  'unknowns', // record: what has been open in it
  'retire', // record, -, -, reason: no longer in use
  'resend', // message: try again what could not be delivered
  'person', // person, act (choose, erase or nothing: show), -, who takes over
] as const;
export type Verb = (typeof verbs)[number];

export interface Press {
  readonly verb: Verb;
  /** Record id, template id, role or command id. */
  readonly subject: string;
  /** Question path or section id. */
  readonly path: string;
  /** The stored version that was shown. */
  readonly n: number;
  readonly option: string;
}

/** What a button carries beside its verb. */
export type Carried = Omit<Press, 'verb'>;

const unsentMark = 'new:';

/** The id on the wire of a record of this checklist that is made when its form is sent. */
export const unsentId = (checklist: string): string => `${unsentMark}${checklist}`;
export const isUnsent = (record: string): boolean => record.startsWith(unsentMark);

/** The wire id of a press; at most 255 characters, as Slack allows. */
export function pressId(verb: Verb, subject: string, path = '', n = 0, option = ''): string {
  const parts = [verb, subject, path, String(n), option];
  while (parts.length > 2 && (parts.at(-1) === '' || parts.at(-1) === '0')) parts.pop();
  return parts.join('|');
}

/** What a wire id means, or undefined when it is none of ours. */
export function readPress(id: string): Press | undefined {
  const [word = '', subject = '', path = '', n = '0', option = '', ...rest] = id.split('|');
  const verb = id.includes('\u0000') ? undefined : verbs.find((known) => known === word);
  if (verb === undefined || rest.length > 0 || id.length > 255 || !/^\d{1,9}$/.test(n)) return undefined;
  return { verb, subject, path, n: Number(n), option };
}
