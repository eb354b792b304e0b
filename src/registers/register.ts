// What a room hands over: a head of data, and a shell with a part for each name in it. A name without its part does not
// compile.

import type { z } from 'zod';
import type { IncomingInput } from '../app/incoming.js';
import { sentences } from '../app/sentences.js';
import type {
  Alone,
  AppTurn,
  Button,
  Card,
  Entrance,
  FileReceiver,
  Handling,
  Hearing,
  InDigest,
  Maker,
  MessageFlow,
  NoticeHead,
  Registers,
  Run,
  Slash,
  Ways,
} from '../app/turn.js';
import { tellStale } from '../app/turn.js';
import { documentNames, type NamedDocument } from '../core/document-names.js';
import type { Checklist } from '../core/engine/checklist.js';
import type { Behaviour, Press } from '../core/engine/press.js';
import type { Template } from '../core/engine/template.js';
import { once } from '../core/remembered.js';

/** A slash in a head: `otherwise` says that its shell takes what begins with none of its commands. */
type SlashHead = Slash & {
  readonly otherwise?: true;
  /** Platforms list it behind all others. */
  readonly last?: true;
};

/** What a room is, as data: its names stand in the database and on the wire for ever. */
export interface Head {
  readonly name: string;
  readonly checklists: readonly Checklist[];
  /** Checklists whose records the shell does more with than asking and storing, by id. */
  readonly handles: readonly string[];
  readonly templates?: readonly Template[];
  readonly slashes: readonly SlashHead[];
  readonly messageFlows?: readonly MessageFlow[];
  readonly documents: Readonly<Record<string, NamedDocument>>;
  readonly notices: Readonly<Record<string, NoticeHead>>;
  readonly cards: readonly string[];
  /** Its verbs, with what a channel must know of each. */
  readonly buttons: Readonly<Record<string, Behaviour>>;
  /** Its shell has something to do with files, with what everybody may do, with the home page. */
  readonly takesFiles?: true;
  readonly opensToAll?: true;
  readonly home?: true;
}

type CommandId<H extends Head> = H['slashes'][number]['commands'][number]['id'];
type Taking<S> = S extends { readonly otherwise: true; readonly word: infer W extends string } ? W : never;

/** The shell of a room: a part for each name in its head. */
export interface Shell<H extends Head = Head> {
  readonly handling: { readonly [Id in H['handles'][number]]: Handling };
  readonly commands: { readonly [Id in CommandId<H>]: Run };
  readonly otherwise: { readonly [Word in Taking<H['slashes'][number]>]: Run };
  readonly notices: {
    readonly [Name in keyof H['notices']]: H['notices'][Name]['kind'] extends 'digest' ? InDigest : Alone;
  };
  readonly documents: { readonly [Name in keyof H['documents']]: Maker };
  readonly cards: { readonly [Name in H['cards'][number]]: Card };
  readonly buttons: { readonly [Verb in keyof H['buttons']]: Button };
  readonly files?: FileReceiver;
  readonly isOpenToAll?: (turn: AppTurn, input: IncomingInput) => Promise<boolean>;
  readonly home?: (turn: AppTurn) => Promise<void>;
  readonly isThere?: (turn: AppTurn, about: 'version' | 'group', subject: string) => Promise<boolean>;
}

/** A room as the one list names it. */
export interface Room {
  readonly head: Head;
  readonly shell: () => Promise<AnyShell>;
}

/** A shell whose names are no longer known to the compiler. */
export interface AnyShell extends Omit<Shell, 'otherwise' | 'notices'> {
  readonly otherwise: Readonly<Record<string, Run>>;
  readonly notices: Readonly<Record<string, Alone | InDigest>>;
}

/** The head of a room, with its names kept for the compiler. */
export function defineRegister<const H extends Head>(head: H): H {
  return head;
}

/** The shell that belongs to a head. */
export function defineShell<H extends Head>(_head: H, shell: Shell<H>): Shell<H> {
  return shell;
}

/** A button: what it carries is read and checked before it runs; what does not fit is a button of long ago. */
export function defineButton<S extends z.ZodType>(
  shape: S,
  run: (turn: AppTurn, carried: z.infer<S>) => void | Promise<void>,
): Button {
  return {
    async run(turn: AppTurn, press: Press) {
      const carried = shape.safeParse(press);
      if (!carried.success) return tellStale(turn, sentences.staleButton);
      await run(turn, carried.data);
    },
  };
}

/** What meets who comes in: a sentence with its doors at once, the rest when a turn first needs it. */
export interface Front extends Pick<Entrance, 'doors' | 'offers'> {
  readonly ways: () => Promise<Ways>;
  readonly hearing: () => Promise<Hearing>;
}

/** Everything that rooms hand over, by name. A name that two rooms have is a fault of ours, told at start. */
export function registersOf(rooms: readonly Room[], { ways, hearing, ...atOnce }: Front): Registers {
  const heads = rooms.map(({ head }) => head);
  const checklists = byName(rooms.flatMap(({ head }) => head.checklists.map((one) => [one.id, one] as const)));
  const templates = byName(heads.flatMap((head) => (head.templates ?? []).map((one) => [one.id, one] as const)));
  const notices = byName(heads.flatMap((head) => Object.entries(head.notices)));
  const owners = (names: (head: Head) => readonly string[]) =>
    byName(rooms.flatMap((room) => names(room.head).map((name) => [name, once(room.shell)] as const)));
  const documents = byName(heads.flatMap((head) => Object.entries(head.documents)));
  const ofDocument = owners((head) => Object.keys(head.documents));
  const ofNotice = owners((head) => Object.keys(head.notices));
  const ofCard = owners((head) => head.cards);
  const behaviours = byName(heads.flatMap((head) => Object.entries(head.buttons)));
  const ofButton = owners((head) => Object.keys(head.buttons));
  const ofHandling = owners((head) => head.handles);
  const ofCommand = owners((head) => head.slashes.flatMap(({ commands }) => commands.map(({ id }) => id)));
  const ofSlash = owners((head) => head.slashes.flatMap(({ word, otherwise }) => (otherwise ? [word] : [])));
  const parts = async <T>(has: (head: Head) => true | undefined, part: (shell: AnyShell) => T | undefined) => {
    const shells = await Promise.all(rooms.filter(({ head }) => has(head)).map(({ shell }) => shell()));
    return shells.map(part).filter(isThere);
  };
  const slashes = heads.flatMap((head) => head.slashes);
  return {
    checklists: [...checklists.values()],
    templates: [...templates.values()],
    slashes: [...slashes.filter(({ last }) => !last), ...slashes.filter(({ last }) => last)],
    messageFlows: heads.flatMap(({ messageFlows = [] }) => messageFlows),
    checklistOf: (id) => known(checklists.get(id), 'checklist', id),
    templateOf: (id) => known(templates.get(id), 'template', id),
    documents: documentNames(documents),
    entrance: {
      ...atOnce,
      where: async (turn) => (await ways()).where(turn),
      goOn: async (turn) => (await ways()).goOn(turn),
      next: async (turn, finished) => (await ways()).next(turn, finished),
    },
    hearing: once(hearing),
    async ready() {
      await Promise.all([ways(), hearing(), ...rooms.map(({ shell }) => shell())]);
    },
    isThere: async (turn, document, about, subject) =>
      (await (await ofDocument.get(document)?.())?.isThere?.(turn, about, subject)) ?? false,
    maker: async (document) => (await ofDocument.get(document)?.())?.documents[document],
    noticeHead: (name) => notices.get(name),
    notice: async (name) => (await ofNotice.get(name)?.())?.notices[name],
    card: async (name) => (await ofCard.get(name)?.())?.cards[name],
    behaviour: (verb) => behaviours.get(verb),
    button: async (verb) => (await ofButton.get(verb)?.())?.buttons[verb],
    command: async (id) => (await ofCommand.get(id)?.())?.commands[id],
    otherwise: async (slash) => (await ofSlash.get(slash)?.())?.otherwise[slash],
    handling: async (checklist) => (await ofHandling.get(checklist)?.())?.handling[checklist] ?? {},
    fileReceivers: () =>
      parts(
        ({ takesFiles }) => takesFiles,
        ({ files }) => files,
      ),
    async isOpenToAll(turn, input) {
      const rooms = await parts(
        ({ opensToAll }) => opensToAll,
        (shell) => shell.isOpenToAll,
      );
      for (const isOpen of rooms) if (await isOpen(turn, input)) return true;
      return false;
    },
    async home(turn) {
      const pages = await parts(
        (head) => head.home,
        (shell) => shell.home,
      );
      for (const page of pages) await page(turn);
    },
  };
}

const isThere = <T>(one: T | undefined): one is T => one !== undefined;

function known<T>(one: T | undefined, what: string, name: string): T {
  if (one === undefined) throw new Error(`There is no ${what} "${name}".`);
  return one;
}

function byName<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  const named = new Map(entries);
  if (named.size < entries.length) throw new Error('Two rooms have the same name for something.');
  return named;
}
