// What waits for a person's next word: what "ja" would mean, and what was typed of a form that is not sent yet.
import { unsentId } from '../../core/engine/unsent.js';
import type { Intent } from '../../core/understanding/reading.js';

export interface Waiting {
  /** The wire id of the button that "ja" stands for, of what was said last. */
  readonly yes?: string;
  /** What stands on that button. */
  readonly called?: string;
  /** The buttons of what was said last: who types what stands on one means that. */
  readonly buttons?: readonly { readonly label: string; readonly action: string }[];
  /** The same of one offer, in order, where nothing else is counted: its number is typed for one too. */
  readonly counted?: readonly string[];
  /** The button that takes back what was stored last, while nothing else was. */
  readonly undo?: string;
  /** Several that were offered at once: what each is about, and the button that naming it stands for. */
  readonly choice?: readonly {
    readonly words: string;
    readonly names?: readonly string[];
    readonly action: string;
  }[];
  /** What was proposed and stands in no button, of what was said last. */
  readonly proposed?: Proposed;
  /** What was proposed before something else was said that proposed nothing: its own button still means it, and it is asked once more. */
  readonly before?: { readonly yes: string; readonly proposed: Proposed; readonly at: string; readonly again?: true };
  /** A story that waits for its yes, while something else was proposed beside it. */
  readonly story?: Story;
  /** The form of something that is not there yet, which stands in the conversation: what is typed next belongs in it. */
  readonly open?: { readonly record: string; readonly at: string };
  /** The card that was shown last, of which words may say something: its name, and what it is about. */
  readonly card?: { readonly card: string; readonly subject: string; readonly at: string };
  /** What the yes to a card that changes several things would do, in a few words. */
  readonly plan?: { readonly yes: string; readonly title: string };
  /** A change of the business whose card was shown, while something that was put right from it waits: it is shown again after that. */
  readonly change?: { readonly subject: string; readonly at: string };
  /** The question that was answered last, and the answer that the product holds: the next words may go on about it. */
  readonly answered?: { readonly question: string; readonly id?: string; readonly at: string };
  /** What was told of something new, for the form that it is offered in. */
  readonly told?: {
    readonly text: string;
    readonly at: string;
    readonly flow?: string;
    readonly reminded?: true;
    /** What was said since and may be more of it: that is asked. */
    readonly perhaps?: string;
    /** It was offered as what it hardly is: nothing that is told later belongs to it. */
    readonly unlikely?: true;
    /** Where it was offered to belong, before it is anything new. */
    readonly first?: { readonly id: string; readonly label: string };
    /** It was told of what is open, which is named: it is not offered as anything new again. */
    readonly ofOpen?: true;
  };
  /** What somebody said just now that it is not: what only may be that is not offered as it again. */
  readonly none?: { readonly flow: string; readonly at: string };
  /** What was offered of something told and declined: the same is not offered again. */
  readonly declined?: { readonly all: readonly Declined[]; readonly at: string };
  /** What was said last and not heard: it may belong to what is told next. */
  readonly unheard?: { readonly text: string; readonly at: string; readonly small?: true };
  /** What was told to be done about what runs, for the places behind these buttons; nothing new that is told replaces it. */
  readonly deed?: {
    readonly text: string;
    readonly at: string;
    readonly behind: readonly string[];
    /** Of several that were told in one message, what was said of the one behind that button. */
    readonly own?: Readonly<Record<string, string>>;
  };
  /** What was said of a card of this record to be otherwise, and is not stored: no yes to the card goes over it before it was `named`. */
  readonly unsettled?: { readonly record: string; readonly text: string; readonly at: string; readonly named?: true };
  /** What somebody wants to finish, while it is asked what is needed first. */
  readonly finishing?: { readonly record: string; readonly at: string };
  /** The templates of what somebody wants to begin with once the business is introduced. */
  readonly wished?: readonly string[];
  /** What was told of others meanwhile, or before it: each is offered once the one before it was sent or declined. */
  readonly behind?: readonly Behind[];
  /** Sent with the form of something that is not there yet. `bytes` is absent when there was no more room for them. */
  readonly files?: readonly { readonly name: string; readonly bytes?: Uint8Array; readonly at: string }[];
  /** The fields of a form, by path, as they were understood. */
  readonly form?: Form;
  /** The same of other records, which somebody was busy with before something else came in between. */
  readonly aside?: readonly Form[];
}

/** What was told, what it is not, and the activities and programs that were offered for it. */
export interface Declined {
  readonly text: string;
  readonly not: readonly Intent[];
  readonly of: readonly string[];
}

/** Told, and not offered yet: `flow` is the form that it is told in. */
export interface Behind {
  readonly text: string;
  readonly at: string;
  readonly flow: string;
}

interface Form {
  readonly record: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly at: string;
}

/** What is taken up: something new, what a story told, what a report tells already, or the answer to a question that was meant. */
export type Taken = 'draft' | 'programs' | 'drafts' | 'story' | 'report' | 'answer';

type Story = Extract<Proposed, { readonly type: 'story' }>;

/** By name whose work of the ready list who is proposed does, where they stand in no list themselves. */
type WorksFor = Readonly<Record<string, string>>;

/** An answer to agree with; or something new, with what was told of it. */
export type Proposed =
  | { readonly type: 'answer'; readonly record: string; readonly values: Readonly<Record<string, unknown>> }
  | {
      readonly type: 'begin';
      readonly templates: readonly string[];
      readonly programs: readonly string[];
      readonly text: string;
      /** As somebody called it themselves. */
      readonly name?: string;
    }
  | {
      readonly type: 'programs';
      readonly programs: readonly string[];
      readonly works?: WorksFor;
    }
  | {
      readonly type: 'story';
      readonly record: string;
      readonly values: Readonly<Record<string, unknown>>;
      readonly programs: readonly string[];
      readonly works?: WorksFor;
      /** Kinds of data of customers that were told with it. */
      readonly kept?: readonly string[];
      readonly at: string;
    }
  | { readonly type: 'drafts'; readonly templates: readonly string[] }
  /** The name or the address that belongs to a change of the business. */
  | { readonly type: 'change'; readonly words: string };

/** All that a story holds, as it was read. */
export const heldBy = ({ values, programs, works, kept }: Story): Readonly<Record<string, unknown>> => ({
  ...values,
  suppliers: programs,
  ...(kept === undefined ? {} : { kept }),
  ...(works === undefined ? {} : { works }),
});

/** The story of this record that waits for its yes. */
export function storyOf(
  { waited: { proposed, story }, refused }: { readonly waited: Waiting; readonly refused?: string },
  record: string,
): Story | undefined {
  if (refused === record) return undefined;
  const waits = proposed?.type === 'story' ? proposed : story;
  return waits?.record === record ? waits : undefined;
}

/** What waits when a turn ends: what was proposed beside a story leaves that. */
export function withStory(waits: Waiting, { proposed, story }: Waiting): Waiting {
  const before = proposed?.type === 'story' ? proposed : story;
  const isBeside = before !== undefined && waits.proposed !== undefined && waits.proposed.type !== 'story';
  return isBeside ? { ...waits, story: before } : waits;
}

/** What waits when a turn ends: what was asked back below the card of a change leaves that for after it. */
export function withChange(waits: Waiting, { card }: Waiting): Waiting {
  const isBelow = card?.card === 'change' && waits.card?.card !== 'change' && waits.proposed?.type === 'answer';
  return isBelow ? { ...waits, change: { subject: card.subject, at: card.at } } : waits;
}

/**
 * With what was proposed last left in place by words that proposed nothing else, and an answer also by words that proposed something
 * of another record; what was answered, stored or refused is gone.
 */
export function withOffer(waits: Waiting, { yes, proposed, before }: Waiting, at: string): Waiting {
  const isNew = waits.proposed !== undefined && waits.proposed.type !== 'story';
  if (isNew && (proposed?.type !== 'answer' || isOfRecord(waits.proposed, proposed.record))) return waits;
  // A change of the business is worked out anew where it is told again.
  const stays = proposed !== undefined && proposed.type !== 'change' && proposed.type !== 'story';
  const left = yes !== undefined && stays && before?.yes !== yes ? { yes, proposed, at } : before;
  return left === undefined ? waits : { ...waits, before: left };
}
/** What waits for who did not say no to it: what is denied and put right in words that are not understood is not asked again. */
export function withoutDenied(waited: Waiting, input: { readonly type: string; readonly text?: string }): Waiting {
  if (waited.proposed?.type !== 'answer' || !denies.test(input.text ?? '')) return waited;
  const { yes: _yes, proposed: _proposed, ...others } = waited;
  return others;
}
const denies = /^\W*(?:nee+|neen|no|nope)\b/i;

/** Whether nothing waits that words may be about, besides what is asked: the buttons below it say the same. */
export const waitsForNothing = ({
  buttons: _buttons,
  undo: _undo,
  answered: _answered,
  declined: _declined,
  wished: _wished,
  ...others
}: Waiting): boolean => Object.keys(others).length === 0;

/** Whether the last that waits was asked back, which an answer to something else does not settle. */
export const asksBack = ({ proposed, before }: Waiting): boolean => (proposed ?? before?.proposed)?.type === 'answer';
const isOfRecord = (proposed: Proposed, record: string): boolean => 'record' in proposed && proposed.record === record;

/** What waits for who presses the button of what was proposed before, or says its words: "ja, dat bedoel ik". */
export function offeredAgain(
  waited: Waiting,
  input: { readonly type: string; readonly action?: string; readonly text?: string },
) {
  const { before, proposed } = waited;
  if (before === undefined) return waited;
  const isLast = proposed === undefined || proposed.type === 'story';
  const isMeant =
    input.action === before.yes || (isLast && input.type === 'text' && meansIt.test(input.text?.trim() ?? ''));
  return isMeant ? { ...waited, yes: before.yes, proposed: before.proposed } : waited;
}
const meansIt = /^(?:ja,? )?(?:dat bedoel(?:de)? ik|voeg (?:ze |die |dat |maar )*toe|that is what i meant?)[.!]*$/i;

/** What was understood of a form before, while it waits to be sent. */
export function filledOf({ waited }: { readonly waited: Waiting }, record: string): Readonly<Record<string, unknown>> {
  const forms = formsOf(waited).filter((one) => one.record === record);
  return Object.assign({}, ...forms.map(({ values }) => values));
}

/** Every form that is filled in and not sent; that of now is the last. */
const formsOf = ({ form, aside = [] }: Waiting): readonly Form[] => (form === undefined ? aside : [...aside, form]);

/**
 * The form that is filled in now, with the paths that it shows; that of another record, or another form of this one, is set
 * aside for when somebody comes back to it.
 */
export function withForm(waits: Waiting, form: Form, shown?: readonly string[]): Waiting {
  const still = stillWaiting(waits);
  const { form: _before, aside: _aside, ...rest } = still;
  const isOther = ({ record, values }: Form) =>
    record !== form.record || (shown !== undefined && Object.keys(values).every((path) => !shown.includes(path)));
  const others = formsOf(still).filter(isOther);
  return { ...rest, form, ...(others.length === 0 ? {} : { aside: others.slice(-mostAside) }) };
}
const mostAside = 3;

/** What still waits once these paths of a record were stored: what was typed in another form of it stays there. */
export function withoutStored(waits: Waiting, record: string, stored: readonly string[]): Waiting {
  const { aside: others = [], ...rest } = waitingElsewhere(waits, record);
  const own = formsOf(waits).filter(
    (one) => one.record === record && Object.keys(one.values).every((path) => !stored.includes(path)),
  );
  const left = [...own, ...others];
  return left.length === 0 ? rest : { ...rest, aside: left };
}

/** What was understood of other records than this one, once it was sent or dropped; what was told of another form is no part of it. */
export function waitingElsewhere(waits: Waiting, record: string): Waiting {
  const { proposed, story, finishing, told, behind, deed, unsettled, declined, wished } = waits;
  const others = formsOf(waits).filter((one) => one.record !== record);
  return {
    ...(others.length === 0 ? {} : { aside: others }),
    ...(proposed?.type === 'story' && proposed.record !== record ? { proposed } : {}),
    ...(story !== undefined && story.record !== record ? { story } : {}),
    ...(finishing === undefined ? {} : { finishing }),
    ...(told?.flow === undefined || unsentId(told.flow) === record ? {} : { told }),
    ...(behind === undefined ? {} : { behind }),
    ...(deed === undefined ? {} : { deed }),
    ...(wished === undefined ? {} : { wished }),
    ...(declined === undefined ? {} : { declined }),
    ...(unsettled === undefined || unsettled.record === record ? {} : { unsettled }),
  };
}

/** What was typed of forms, sent with them and told stays over a side step, and so does a story; what else was proposed last does not. */
export function stillWaiting(waiting: Waiting = {}): Waiting {
  const { yes: _yes, called: _called, choice: _choice, buttons: _buttons, counted: _counted, ...others } = waiting;
  const {
    before: _before,
    open: _open,
    card: _card,
    plan: _plan,
    answered: _answered,
    unheard: _unheard,
    ...rest
  } = others;
  const { proposed, ...stays } = rest;
  return proposed?.type === 'story' ? { ...stays, proposed } : stays;
}
