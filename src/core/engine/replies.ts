// What the bot says, neutral: each adapter renders it by one exhaustive switch.
import type { DocumentName } from '../document-names.js';
import type { Language } from '../text.js';
import type { Provenance } from './answers.js';
import type { EngineVerb } from './press.js';
import type { Choice, Value } from './value.js';

/** Something a person can press. The id is a wire value: a channel gives it back and reads nothing in it. */
export interface Action {
  readonly id: string;
  readonly label: string;
  readonly style?: 'primary' | 'danger';
  /** What it does to what is asked; of the buttons of a question, form, card or list. */
  readonly role?: EngineVerb;
  /** Sends the form as it is filled in: fields that stand open beside it are sent by their own button, with what was typed since. */
  readonly sends?: true;
  /** The row of the list that it changes or removes. */
  readonly row?: string;
}

export interface FieldOption {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
}

/** One question as it is shown now. Everything is in the reader's language. */
export interface Field {
  readonly path: string;
  readonly kind:
    | 'text'
    | 'long-text'
    | 'yes-no'
    | 'choice'
    | 'choices'
    | 'day'
    | 'moment'
    | 'number'
    | 'person'
    | 'rows';
  readonly label: string;
  readonly ask: string;
  readonly why: string;
  readonly law: string;
  readonly example?: string;
  readonly options?: readonly FieldOption[];
  /** Free text is welcome beside the options ("anders, namelijk …", or the name of a new person). */
  readonly other: boolean;
  readonly unit?: string;
  readonly max?: number;
  /** The path of the person whose number this is: where nobody is picked there, there is none. */
  readonly numberOf?: string;
  /** Asks how the business is called: what is surely no name is not taken for one. */
  readonly names?: 'business' | 'client';
  readonly optional: boolean;
  /** The stored version that was shown; an answer to an older one is a conflict. */
  readonly n: number;
  /** What we propose, or what is stored: raw for the wire, and in words for the eye. */
  readonly suggestion?: Value | null;
  readonly shown?: readonly string[];
  readonly provenance?: Provenance;
  /** `shown` is a whole sentence, which needs no label: one of those about this section. */
  readonly told?: string;
  /** What the person sent and why it does not fit; what was typed is kept. */
  readonly sent?: unknown;
  readonly error?: string;
  /** Somebody stored what is shown while this person typed what was sent: one of the two is to be chosen. */
  readonly conflict?: true;
  /** For rows: each row with its id and words. */
  readonly rows?: readonly { readonly id: string; readonly title: string; readonly lines: readonly string[] }[];
}

/** How to present what is asked: one question, a form, a card to confirm as a whole, a list of rows, or the overview. */
export type AskMode = 'question' | 'form' | 'section' | 'rows' | 'overview';

export interface Ask {
  readonly type: 'ask';
  readonly mode: AskMode;
  readonly record: string;
  /** "V-001 Klanten · Waarvoor". */
  readonly title: string;
  readonly intro?: string;
  /** Said first: what just happened, or what does not fit. */
  readonly notice?: string;
  /** Lines of it that who sees the fields of the form reads there. */
  readonly evident?: readonly string[];
  /** What is said first is about what is asked, and means nothing once that is answered. */
  readonly noticePasses?: true;
  /** What is said first asks whether one answer was meant: the options come back with a no. */
  readonly doubts?: true;
  /** The buttons that are of what is said first. */
  readonly ofNotice?: readonly string[];
  /** What its window is called, and the button that sends it, where that is said in its own words. */
  readonly heading?: string;
  readonly send?: string;
  /** Sections done of all sections of this interview. */
  readonly progress: { readonly done: number; readonly total: number };
  /** Which question of its section this is, where a section has several that are asked one by one. */
  readonly question?: { readonly n: number; readonly of: number };
  readonly fields: readonly Field[];
  /** Of a form, by path: what the notice says that was filled in, and what is seldom answered, with how a button to it is called. */
  readonly saidBack?: readonly string[];
  readonly seldom?: { readonly paths: readonly string[]; readonly button: string };
  /** Of an overview, by path: what nobody said yes to yet, and how a screen with little room names it instead. */
  readonly passed?: { readonly paths: readonly string[]; readonly says: string };
  readonly actions: readonly Action[];
}

/** A moment that a line names: a client that can shows how far off it is; for others it was written when it was made. */
export interface Until {
  /** ISO. */
  readonly at: string;
  readonly written: string;
}

/** A text for others, which a platform with channels can put in the one that somebody picks. */
export interface Announcement {
  readonly text: string;
  /** Under the text, for who reads it. */
  readonly action: Action;
  /** What shows this card again: what is put in a channel is made anew then. */
  readonly press: string;
}

/** What is seldom asked for, by subject: a list to pick from where a platform has one, else buttons. */
export interface Menu {
  readonly label: string;
  readonly actions: readonly Action[];
}

/** Other things than what a card is about: below its buttons, so that nobody has to look for those. */
export interface Below {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly actions: readonly Action[];
}

/** A line of a card; `action` is pressed to open it. */
export interface Line {
  readonly label: string;
  readonly value: string;
  readonly until?: Until;
  readonly action?: Action;
  /** The value in a few words, for a list among other things. */
  readonly brief?: string;
}

export type Reply =
  | {
      readonly type: 'text';
      readonly text: string;
      readonly actions?: readonly Action[];
      /** A message of its own, whatever else the turn says. */
      readonly apart?: true;
      readonly tone?: Tone;
    }
  | Ask
  | {
      readonly type: 'card';
      readonly title: string;
      /** What its window is called, where it is shown in one of its own. */
      readonly heading?: string;
      readonly text?: string;
      readonly lines: readonly Line[];
      readonly actions: readonly Action[];
      readonly menus?: readonly Menu[];
      readonly below?: Below;
      readonly announcement?: Announcement;
      readonly tone?: Tone;
    }
  | FileReply;

/** The buttons of a card where there are no menus. */
export const buttonsOf = ({ actions, menus = [] }: Extract<Reply, { type: 'card' }>): readonly Action[] => [
  ...actions,
  ...menus.flatMap((menu) => menu.actions),
];

/**
 * What was answered, to stand in the place of what asked it. Shown to who answered, in their own conversation, and nowhere
 * else: it holds what was typed in a breach or a request too.
 */
export interface Answered {
  /** As it stands on the buttons of what asked it. */
  readonly record: string;
  /** "V-001 Klanten · Waarvoor", above several answers. */
  readonly title?: string;
  /** Each question, or its label among others, with the answer in words; a long one is shortened and says how much. */
  readonly lines: readonly { readonly path: string; readonly asked: string; readonly value: string }[];
}
/** Stands out from everything else; without it a reply is calm. */
export type Tone = 'attention';

/** A line in words, for who reads no clock in it. */
export const lineInWords = ({ value, until }: Pick<Line, 'value' | 'until'>): string =>
  until === undefined ? value : `${value} (${until.written})`;

/** A document that the shell makes after the commit. Who may have it is checked by the turn that offers it. */
export interface FileReply {
  readonly type: 'file';
  readonly document: DocumentName;
  /** What it is about: the id of a record. */
  readonly subject?: string;
  /** Only what has to do with this word; of a map. */
  readonly about?: string;
  /** From 1; of what is sent in parts. */
  readonly part?: number;
  /** Of the document; without it that of the organisation. */
  readonly language?: Language;
  readonly title: string;
}

export type { Choice, DocumentName };
