// What a checklist is: sections of questions as data. A new register is a new checklist, never a new code path.
import type { Role } from '../people.js';
import type { Access, Relation } from '../permissions.js';
import type { Text } from '../text.js';
import type { Warning } from '../warnings/warning.js';
import type { Answers } from './answers.js';
import type { Counted, Dated, Duties, Followed, Judgement, Option, ReadsAt, TextFormat } from './checklist-parts.js';
import type { Facts } from './facts.js';
import type { Choice, Value } from './value.js';

export type { Duties, Followed, Judgement, Option, TextFormat } from './checklist-parts.js';
/** When a question or section applies. In a row, an id means a column of that row first, then a question. */
export type Condition =
  | { readonly question: string; readonly is: string | boolean | number }
  | { readonly question: string; readonly includes: string }
  | { readonly answered: string }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Test;

/** A condition that is richer than one answer; `says` is what it means, for a reader without the code. */
export interface Test {
  readonly holds: (scope: Scope, row?: string) => boolean;
  readonly says: Text;
}

/** A list of options that comes from the organisation's own data. */
export interface Source {
  readonly from: (scope: Scope) => readonly Option[];
  /** What stands in it, for a reader without the code. */
  readonly says: Text;
  /** Its options are kinds of things and no names, or names beside which others that are known may be told. */
  readonly holds?: 'kinds' | 'names';
  /** A new pick becomes a record of the organisation; absent: nothing can be added by picking. */
  readonly adds?: {
    readonly checklist: string;
    /** The id of the known one that is meant, or the answers of the new one, by path. */
    readonly meant: (choice: Choice, facts: Facts) => string | Readonly<Record<string, Value>>;
    /** Whether these answers are all that there is to say: it is confirmed at once. */
    readonly settled?: (values: Readonly<Record<string, Value>>) => boolean;
  };
}

/** A sentence worked out from other answers, never stored; inside a row, about that row. `says` is what it tells, for a reader. */
export interface Finding {
  readonly finds: (scope: Scope, row: string | undefined) => Text | undefined;
  readonly says: Text;
}

/** Gives the warnings of one subject. It says nothing about what is still an open point. */
export interface WarningRule {
  /** The rules it knows, for the list that a lawyer reviews. */
  readonly rules: readonly string[];
  readonly of: (scope: Scope) => readonly Warning[];
  /** As long as it raises anything about a confirmed record, this notice comes back. */
  readonly reminds?: 'dpia-missing';
}

/** A record as the engine sees it at one moment; it never changes, whatever happens leads to another one. */
export interface Scope {
  readonly checklist: Checklist;
  readonly answers: Answers;
  readonly facts: Facts;
  /** What is asked of one scope dozens of times in a turn: worked out the first time. */
  once<T>(work: (scope: Scope) => T): T;
  withAnswers(answers: Answers): Scope;
  withFacts(facts: Facts): Scope;
}

/** What follows from other answers, here or in another record: said with its reason, shown as such, and open to change. */
export interface Following {
  /** Undefined where nothing follows: then it is asked. */
  readonly from: (scope: Scope) => Followed | undefined;
  /** When it follows, for a reader without the code. */
  readonly says: Text;
}

/** A sentence, or a part of one, that some answers read as. Data: `telling.ts` composes them. */
export interface Saying {
  readonly when?: Condition;
  /**
   * `{question}` is an answer within a sentence, `{column}` one of the row, `{rows}` the rows told together, `{u}` who keeps it,
   * `{found}` what is worked out. `[bewaart/bewaren]` is by voice: one or several (with -s in English), or you, we and they.
   */
  readonly says: Text;
  /** What it tells beside the answers that its words name. */
  readonly of?: readonly string[];
  readonly finds?: Finding;
}

/** How some questions of a section read as sentences, so that nobody needs the questions beside them. */
export interface Telling {
  /** What they speak of; whoever changes them is asked the first. */
  readonly of: readonly [string, ...string[]];
  /** All that fit, in this order; what none of them tells is added with its label. */
  readonly says: readonly Saying[];
  /** What stands above it on a card, where the label says something else without its question. */
  readonly called?: Text;
  /** What the title above the card tells already. */
  readonly titled?: readonly string[];
  /** Of a list of ticks, the first of `of`, proposed as a like record `{like}` has it: the same, or with more ticked. */
  readonly like?: { readonly same: Saying; readonly more: Saying };
  /** Of a list, which is the first of `of`: how its rows read. */
  readonly rows?: TellingRows;
}

/** Rows that are alike in some columns are told together. */
export interface TellingRows {
  readonly by: readonly string[];
  /** One row among the others, as the first that fits. */
  readonly each: readonly Saying[];
  /** The sentences about them together, with `{rows}` in the first. */
  readonly says: readonly Saying[];
}

interface Base {
  /** kebab-case and for ever; a changed meaning is a new id. */
  readonly id: string;
  /** The question as it is asked: one plain sentence. May hold `{activity}`, and in a row `{row}`, its name. */
  readonly ask: Text;
  /** Two or three words for overviews and exported columns. */
  readonly label: Text;
  /** How it is called where it stays open and nothing stands beside it; its label unless told. */
  readonly open?: Text;
  /** "Waarom vragen we dit?" in one or two lines. */
  readonly why: Text;
  /** The article behind the question, or that it is our own choice. */
  readonly law: Text;
  /** How to answer, or an example. */
  readonly example?: Text;
  /** What the bot worked out from other answers; said before the example, never stored. */
  readonly finds?: Finding;
  /** Ids of words in the glossary, which "uitleg" explains too. */
  readonly explains?: readonly string[];
  readonly when?: Condition;
  /** What other answers say already: then it is not asked. */
  readonly follows?: Following;
  /** May stay empty without becoming an open point. */
  readonly optional?: true;
  /** Among other questions only a sentence with the first words answers it, and no question; one with the others answers another. */
  readonly saidWith?: RegExp;
  readonly notWith?: RegExp;
  /** Who is meant among other things that are told, in one of its groups: "de balie kan erbij"; and what is, where else is asked. */
  readonly saidAs?: RegExp;
  readonly saidElsewhere?: RegExp;
  /** A tap on a whole section does not confirm this one: the person picks or types the value. */
  readonly own?: true;
  /** The record cannot be confirmed without it, or only where this holds: "weet ik niet" is no answer then. */
  readonly needed?: true | Condition;
}

export interface TextQuestion extends Base {
  readonly kind: 'text' | 'long-text';
  /** Characters; 200 for `text` and 4,000 for `long-text` unless told. */
  readonly max?: number;
  readonly format?: TextFormat;
  /** The answer is also the telephone number of the person who is the answer to this question. */
  readonly phoneOf?: string;
  /** Whose name the answer is: what stands around it is no part of it, and what nobody is called is none. */
  readonly names?: 'business' | 'client' | 'somebody';
  /** The answer is how somebody is found back: an address or a number that is told beside something else is it. */
  readonly identifies?: true;
  /** It says why something was decided: one letter, a number or chatter does not count. */
  readonly reason?: true;
  /** The question that it says why of: decided otherwise, it is asked again. */
  readonly reasonFor?: string;
  /** It tells of something that went wrong: that nothing did is no answer. */
  readonly incident?: true;
  /** A BSN may be typed here; everywhere else nine digits that pass its test are masked. */
  readonly asksBsn?: true;
}
export interface YesNoQuestion extends Base {
  readonly kind: 'yes-no';
  /** Said above a form when this answer was heard in these words: it counts only once somebody sent it so. */
  readonly saysBack?: (heard: boolean, text: string) => Text | undefined;
  /** "Ja" makes a draft from each of these templates, once. */
  readonly drafts?: readonly string[];
}
export interface ChoiceQuestion extends Base {
  /** `choices` is a list of ticks, `choice` exactly one. */
  readonly kind: 'choice' | 'choices';
  readonly options: readonly Option[] | Source;
  /** Which of them are offered now, by id; what was picked before stays. Absent: all. */
  readonly offers?: { readonly from: (scope: Scope) => readonly string[]; readonly says: Text };
  /** "Anders, namelijk …" is offered. */
  readonly other?: true;
  /** The option that excludes all others ("Niemand"). */
  readonly none?: string;
  /** The option that holds all others ("Iedereen"): one that is named with it adds nothing. */
  readonly all?: string;
  /** Said above a form where this was heard in these words, and follows from it: it counts only once somebody sent it so. */
  readonly saysBack?: (text: string, heard: unknown) => Text | undefined;
}
export interface DayQuestion extends Base, Dated {
  readonly kind: 'day' | 'moment';
}
export interface NumberQuestion extends Base, Counted {
  readonly kind: 'number';
}
export interface PersonQuestion extends Base {
  readonly kind: 'person';
  /** Offered as an answer when nobody fits; stored as the id `none`. */
  readonly none?: Text;
  /** Whoever is the answer to this question is no answer to this one. */
  readonly notSameAs?: string;
  /** Whoever answers is no answer: it is about handing something to another. */
  readonly notMe?: true;
  /** What answers another question, and is nobody's name as it is typed. */
  readonly notCalled?: RegExp;
  /** The answer has something to do here, so a guest without a role is none. */
  readonly does?: true;
  /** Answering offers this role to the person, who accepts it in one tap (at once when it is the one who answers). */
  readonly grants?: Role;
}
export interface RowsQuestion extends Base {
  readonly kind: 'rows';
  /** What one row is called: "doel". */
  readonly item: Text;
  /** The column whose value names the row in overviews (with `forEach` the option does), and the one in which stands why, unless that holds: then a law says so, as the column `from` tells. */
  readonly title?: string;
  readonly because?: { readonly column: string; readonly unless: Condition; readonly from: string };
  readonly columns: readonly Column[];
  /** How a row reads as one line, with `{column}` for each value; columns it leaves out follow behind. The first `readsAt` that holds goes before it. */
  readonly reads?: Text;
  readonly readsAt?: readonly ReadsAt[];
  /** There is exactly one row for each option of this list, and the row id is the option id. */
  readonly forEach?: Source;
}
export type Column = TextQuestion | YesNoQuestion | ChoiceQuestion | DayQuestion | NumberQuestion | PersonQuestion;
export type Question = Column | RowsQuestion;

export interface Section {
  readonly id: string;
  readonly title: Text;
  readonly intro?: Text;
  readonly when?: Condition;
  /** Shown as one form; without it, question by question, or as one card when everything is suggested. */
  readonly form?: true;
  /** Of its form these may stay behind a button that is called so: they are seldom answered. */
  readonly seldom?: { readonly of: readonly string[]; readonly button: Text };
  /** Not part of the interview: asked when something needs it, an open point until then. */
  readonly later?: true;
  /** Asked for one answer beside whatever goes on: after it the interview goes on where it was. */
  readonly beside?: true;
  /** What the program notes of a record: asked of nobody, and in no list, document or comparison. */
  readonly aside?: true;
  /** A decision: only who may confirm the record answers here. */
  readonly decides?: true;
  /** How it reads on a card and in a document; without it, question by question with their labels. */
  readonly tells?: readonly Telling[];
  /** How it reads once it is stored, where it is asked as a form and confirmed with that. */
  readonly readsAs?: readonly Telling[];
  readonly questions: readonly Question[];
}

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

/** A question of which a new record proposes what a like one has. */
export interface Carried {
  readonly question: string;
  /** Of a list of ticks: what an example has beside these is proposed too. */
  readonly beside?: readonly string[];
  /** Only of a record that is about some of the same people: for others it is seldom the same. */
  readonly sharing?: true;
  /** Where this holds it is asked, whatever another record has; what was proposed before is taken back. */
  readonly unless?: Condition;
}

export interface Checklist {
  /** What somebody tells who begins this form in their own words. */
  readonly tells?: string;
  /** Of a flow: this is asked first, what it tells fills the others, then what is missing is asked. `send` is the button. */
  readonly opens?: { readonly question: string; readonly send: Text };
  /** Also the name of its register. */
  readonly id: string;
  readonly version: number;
  readonly title: Text;
  /** "V" gives V-001; without it records have no number a person sees. */
  readonly prefix?: string;
  /** The question whose answer is the name of the record. */
  readonly name?: string;
  /** What the product itself writes in its answers, as names from a ready list, by what it is in either language. */
  readonly ready?: ReadonlyMap<string, Text>;
  /** By `question` or `question/column` and option: how a pick reads in the middle of a sentence. */
  readonly inWords?: Readonly<Record<string, Readonly<Record<string, Text>>>>;
  /** What is answered once: a new record proposes what the one has with most in common in `alike`, and says whose it is. */
  readonly carries?: readonly Carried[];
  /** The list of ticks that says which records are alike. */
  readonly alike?: string;
  /** It stays open for weeks and is closed by a step of its own: nothing leads to its overview but that. */
  readonly closesApart?: true;
  /** Confirmed as soon as the interview is through: there is no overview to confirm. */
  readonly confirmsItself?: true;
  /** With `confirmsItself`: as soon as this holds, and only then; until then it stays open when its interview is through. */
  readonly confirmsWhen?: Condition;
  /** Said when somebody stops for now, where the way back is not `/register`. */
  readonly goesOnWith?: Text;
  /** When nothing is missing, what was suggested is confirmed in its overview, in one tap. */
  readonly confirmsAtOnce?: true;
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
  /** The same for the answers about the suppliers of the register. */
  readonly looksAtSuppliers?: true;
  /** The same for the activities of the register: all their answers, or those to these questions, which are no rows. */
  readonly looksAtActivities?: 'all' | readonly string[];
  /** What may be wrong with what was answered, each from a rule that rests on answers only. */
  readonly warns?: readonly WarningRule[];
  /** The judgement for documents, of what applies; undefined where it is not asked. */
  readonly judges?: (scope: Scope, applies: ReadonlySet<Question>) => Judgement | undefined;
  /** Which of its answers give somebody work that is not done. */
  readonly duties?: Duties;
  readonly reviewed?: Reviewing;
  /** Its answers are erased this many years after the day or moment in the answer to `from`. */
  readonly kept?: { readonly years: number; readonly from: string };
  /** What people say in it in their own words is encrypted where it is stored. */
  readonly secret?: true;
  /** For practice: in no register, export or dossier. */
  readonly practice?: true;
  readonly sections: readonly Section[];
  /** Paths of an older version that now go by another id: old question id → new question id. */
  readonly renamed?: Readonly<Record<string, string>>;
}
