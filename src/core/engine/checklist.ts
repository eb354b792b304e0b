// What a checklist is: sections of questions as data. A new register is a new checklist, never a new code path.
import type { Role } from '../people.js';
import type { Access, Relation } from '../permissions.js';
import type { Text } from '../text.js';

/** A person's pick: the id of an option, or what the person wrote behind "anders, namelijk …". */
export type Choice = string | { readonly other: string };

/**
 * What is stored for one path. Days are `YYYY-MM-DD`, moments ISO instants in UTC, a person is a person id,
 * a question of kind `rows` holds the ids of its rows in their order. "Weet ik niet" is null, never a value.
 */
export type Value = string | number | boolean | Choice | readonly Choice[];

/** When a question or section applies. In a row, an id means a column of that row first, then a question. */
export type Condition =
  | { readonly question: string; readonly is: string | boolean }
  | { readonly question: string; readonly includes: string }
  | { readonly answered: string }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly predicate: PredicateName };

/** Named conditions that are richer than one answer; they live in `predicates.ts`. */
export type PredicateName =
  | 'aware-moved-later'
  | 'breach-decides-about-people'
  | 'breach-for-client'
  | 'breach-is-late'
  | 'deviates-about-authority'
  | 'deviates-about-people'
  | 'has-assumptions'
  | 'has-consent-purpose'
  | 'has-ten-staff'
  | 'has-unusual-data'
  | 'needs-dpia-decision'
  | 'needs-works-council'
  | 'request-answered-late'
  | 'request-closed'
  | 'request-escalated'
  | 'request-fast'
  | 'request-may-be-fast'
  | 'request-stepwise'
  | 'request-tells-recipients'
  | 'watches-staff';

/** Named lists of options that come from the organisation's own data; they live in `sources.ts`. */
export type SourceName =
  | 'absent-data-of-this-activity'
  | 'activities'
  | 'places-in-the-register'
  | 'places-of-this-request'
  | 'recipients-in-the-register'
  | 'recipients-of-this-request'
  | 'rights-of-this-request'
  | 'known-suppliers'
  | 'security-gaps'
  | 'suppliers'
  | 'unclear-columns'
  | 'unusual-data-of-this-activity'
  | 'warnings';

/** Named sentences that are worked out from other answers; they live in `findings.ts`. */
export type FindingName =
  | 'adequacy-of-country'
  | 'assumed-absent'
  | 'balancing-text'
  | 'breach-advice'
  | 'breach-severity'
  | 'dpia-outcome'
  | 'import-preview'
  | 'meaning-of-column'
  | 'request-kinds'
  | 'request-limits';

export interface Option {
  readonly id: string;
  readonly label: Text;
  /** A few plain words or an example that help to choose. */
  readonly hint?: Text;
  /** Offered in these rows only. */
  readonly rows?: readonly string[];
}

interface Base {
  /** kebab-case and for ever; a changed meaning is a new id. */
  readonly id: string;
  /** The question as it is asked: one plain sentence. May hold `{activity}`, and in a row `{row}`, its name. */
  readonly ask: Text;
  /** Two or three words for overviews and exported columns. */
  readonly label: Text;
  /** "Waarom vragen we dit?" in one or two lines. */
  readonly why: Text;
  /** The article behind the question, or that it is our own choice. */
  readonly law: Text;
  /** How to answer, or an example. */
  readonly example?: Text;
  /** What the bot worked out from other answers; said before the example, never stored. */
  readonly finds?: FindingName;
  /** Ids of words in the glossary, which "uitleg" explains too. */
  readonly explains?: readonly string[];
  readonly when?: Condition;
  /** May stay empty without becoming an open point. */
  readonly optional?: true;
  /** A tap on a whole section does not confirm this one: the person picks or types the value. */
  readonly own?: true;
  /** The record cannot be confirmed without it, or only where this holds: "weet ik niet" is no answer then. */
  readonly needed?: true | Condition;
}

/** What typed text must look like beyond its length. */
export type TextFormat = 'email-or-phone' | 'email' | 'phone' | 'kvk';

export interface TextQuestion extends Base {
  readonly kind: 'text' | 'long-text';
  /** Characters; 200 for `text` and 4,000 for `long-text` unless told. */
  readonly max?: number;
  readonly format?: TextFormat;
  /** The answer is also the telephone number of the person who is the answer to this question. */
  readonly phoneOf?: string;
  /** It says why something was decided: one letter, a number or chatter does not count. */
  readonly reason?: true;
  /** It tells of something that went wrong: that nothing did is no answer. */
  readonly incident?: true;
  /** A BSN may be typed here; everywhere else nine digits that pass its test are masked. */
  readonly asksBsn?: true;
}
export interface YesNoQuestion extends Base {
  readonly kind: 'yes-no';
  /** "Ja" makes a draft from each of these templates, once. */
  readonly drafts?: readonly string[];
}
export interface ChoiceQuestion extends Base {
  /** `choices` is a list of ticks, `choice` exactly one. */
  readonly kind: 'choice' | 'choices';
  readonly options: readonly Option[] | { readonly source: SourceName };
  /** "Anders, namelijk …" is offered. */
  readonly other?: true;
  /** The option that excludes all others ("Niemand"). */
  readonly none?: string;
}
export interface DayQuestion extends Base {
  readonly kind: 'day' | 'moment';
  /** Stands in the form of a flow that begins, for the person to send or change. */
  readonly proposes?: 'today';
  /** Only the past (and now), or only the future (and today). */
  readonly only?: 'past' | 'future';
  /** The moment in the answer to this question came after this one, or at the same time. */
  readonly notAfter?: string;
}
export interface NumberQuestion extends Base {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  readonly unit?: Text;
}
export interface PersonQuestion extends Base {
  readonly kind: 'person';
  /** Offered as an answer when nobody fits; stored as the id `none`. */
  readonly none?: Text;
  /** Whoever is the answer to this question is no answer to this one. */
  readonly notSameAs?: string;
  /** Answering offers this role to the person, who accepts it in one tap (at once when it is the one who answers). */
  readonly grants?: Role;
}
export interface RowsQuestion extends Base {
  readonly kind: 'rows';
  /** What one row is called: "doel". */
  readonly item: Text;
  /** The column whose value names the row in overviews; with `forEach` the option names it. */
  readonly title?: string;
  readonly columns: readonly Column[];
  /** How a row reads as one line, with `{column}` for each value; columns it leaves out follow behind. */
  readonly reads?: Text;
  /** There is exactly one row for each option of this list, and the row id is the option id. */
  readonly forEach?: SourceName;
}
export type Column = TextQuestion | YesNoQuestion | ChoiceQuestion | DayQuestion | NumberQuestion | PersonQuestion;
export type Question = Column | RowsQuestion;

export interface Section {
  readonly id: string;
  readonly title: Text;
  /** One line above the section. */
  readonly intro?: Text;
  readonly when?: Condition;
  /** Shown as one form; without it, question by question, or as one card when everything is suggested. */
  readonly form?: true;
  /** Not part of the interview: asked when something needs it, an open point until then. */
  readonly later?: true;
  /** Asked for one answer beside whatever goes on: after it the interview goes on where it was. */
  readonly beside?: true;
  /** A decision: only who may confirm the record answers here. */
  readonly decides?: true;
  readonly questions: readonly Question[];
}

/** What happens when a record of this checklist is confirmed; the functions live in `src/app/effects.ts`. */
export type ConfirmName =
  | 'be-absent'
  | 'close-breach'
  | 'draft-own-processing'
  | 'file-request'
  | 'hand-over'
  | 'offer-role'
  | 'report-breach'
  | 'take-over-import';

/** What is worked out anew after each turn that wrote to a record of this checklist; the functions live in `src/app`. */
export type ChangeName = 'add-to-breach' | 'follow-breach' | 'plan-request';

/** Who is what to a record: whom an answer names, or who holds a role from the moment that a condition holds. */
export type RelationRule =
  | { readonly relation: Relation; readonly question: string }
  | { readonly relation: Relation; readonly role: Role; readonly when: Condition };

/** That a confirmed record is looked at again, and when. */
export interface Reviewing {
  readonly months: number;
  /** The choice (`months-6`) in which a person says otherwise. */
  readonly chosenBy?: string;
  /** What makes it `soonerMonths` when nothing was chosen. */
  readonly soonerWhen?: Condition;
  readonly soonerMonths: number;
  /** The questions whose answers remind a person of what it is about: three at most. */
  readonly shows: readonly string[];
}

export interface Checklist {
  /** Also the name of its register. */
  readonly id: string;
  readonly version: number;
  readonly title: Text;
  /** "V" gives V-001; without it records have no number a person sees. */
  readonly prefix?: string;
  /** The question whose answer is the name of the record. */
  readonly name?: string;
  /** Confirmed as soon as the interview is through: there is no overview to confirm. */
  readonly confirmsItself?: true;
  /**
   * With `confirmsItself`: as soon as this holds, and only then. Until then the record stays open when its interview is
   * through.
   */
  readonly confirmsWhen?: Condition;
  /** Said when somebody stops for now, where the way back is not `/register`. */
  readonly pausedSays?: Text;
  readonly onConfirm?: ConfirmName;
  readonly onChange?: ChangeName;
  /** The button that confirms a record and what is said then, where that means something else than "it is right". */
  readonly confirms?: { readonly button: Text; readonly said: Text };
  /** Who may do what with its records (`permissions.ts`). What everybody may report is a flow of its own. */
  readonly access: Access;
  /** What the person who made a record of it is to that record. */
  readonly author?: Relation;
  /** The person (or one of the people) in the answer to `question`, or to `question/column`, is this to the record. */
  readonly relations?: readonly RelationRule[];
  /** Its conditions and options look at the profile of the organisation, which is then loaded with each record. */
  readonly looksAtOrganisation?: true;
  /** The same for the activities of the register. */
  readonly looksAtActivities?: true;
  readonly reviewed?: Reviewing;
  /** Its answers are erased this many years after the day or moment in the answer to `from`. */
  readonly kept?: { readonly years: number; readonly from: string };
  /** For practice: in no register, export or dossier. */
  readonly practice?: true;
  /** The question with the day on which what the record is about ends, such as an agreement. */
  readonly ends?: string;
  readonly sections: readonly Section[];
  /** Paths of an older version that now go by another id: old question id → new question id. */
  readonly renamed?: Readonly<Record<string, string>>;
}

/** Ready answers for a record that is begun from them, each stored as `standaard` with this template as its source. */
export interface Template {
  readonly id: string;
  readonly version: number;
  /** The checklist it fills. */
  readonly checklist: string;
  readonly name: Text;
  /** For whom it is, in one line. */
  readonly describes: Text;
  /**
   * By path (`source`, `purposes/r1/purpose`); for a rows question the row ids in order. A `Text` becomes the
   * organisation's own text in the organisation's language.
   */
  readonly values: Readonly<Record<string, Value | Text>>;
  /** For a question with a long list: the options worth showing for this template, in order. */
  readonly options?: Readonly<Record<string, readonly string[]>>;
  /** Kinds of data that would surprise here: we assume that they are not kept, and ask whether that is right. */
  readonly absent?: readonly string[];
}
