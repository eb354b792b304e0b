// What both databases share: a connection with its prepared repositories, and the guard around transactions.
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Repositories, Store } from '../src/app/ports/store.js';
import { createAnswers } from './repositories/answers.js';
import { createAttachments } from './repositories/attachments.js';
import { createAudit } from './repositories/audit.js';
import { createConversations } from './repositories/conversations.js';
import { createDeliveries } from './repositories/deliveries.js';
import { createDeployments } from './repositories/deployments.js';
import { createDrafts } from './repositories/drafts.js';
import { createInbox } from './repositories/inbox.js';
import { createInstallations } from './repositories/installations.js';
import { createLinkCodes } from './repositories/link-codes.js';
import { createMessages } from './repositories/messages.js';
import { createOrganisations } from './repositories/organisations.js';
import { createPeople } from './repositories/people.js';
import { createPosted } from './repositories/posted.js';
import { createPages, createPublications } from './repositories/publications.js';
import { createRecords } from './repositories/records.js';
import { createReminders } from './repositories/reminders.js';
import { createVersions } from './repositories/versions.js';
import type { Sealing } from './sealing.js';
import type { Db, Preparable, Session, Values } from './session.js';
import type { Tables } from './tables.js';

/** The store with what only an operator may do. */
export interface DatabaseStore extends Store {
  /**
   * Erases an organisation for ever and leaves a tombstone; false when there is none of this id. With
   * `abandonedBefore` only when its last installation was removed before that moment and none came back.
   */
  erase(organisation: string, at: string, abandonedBefore?: string): Promise<boolean>;
  /** What the clock of the database says, in milliseconds; undefined for a file, which has none. */
  clockMs(): Promise<number | undefined>;
}

export interface Connection {
  readonly session: Session;
  readonly repositories: Repositories;
  /** The first query that failed in the present transaction. */
  readonly failure: unknown;
  /** Whether something was erased in the present or last transaction. */
  readonly erased: boolean;
  /** All that its queries did was to find nothing. */
  readonly foundNothing: boolean;
  /** Runs the work of one transaction; when one of its queries failed, so does the work, even if it caught the error. */
  during<T>(work: () => Promise<T>): Promise<T>;
}

export interface Driver {
  readonly db: Db;
  /** Turns an error of the driver into one that the shell knows. */
  explain(error: unknown): unknown;
  /** Prepares a query; the same name is the same query in every connection. */
  prepare<T>(name: string, query: () => Preparable<T>): (values: Values) => T | Promise<T>;
  /** Shared by all connections of a store. */
  readonly sealing: Sealing;
}

export function createConnection({ db, explain, prepare, sealing }: Driver, tables: Tables): Connection {
  let made = false;
  let open = false;
  let failure: unknown;
  let erased = false;
  let queries = 0;
  let empty = 0;
  let statements = 0;

  async function attempt<T>(query: () => T | PromiseLike<T>): Promise<T> {
    if (!open) throw new Error('this transaction has ended: await all that is done inside it');
    try {
      const result = await query();
      queries += 1;
      if (Array.isArray(result) && result.length === 0) empty += 1;
      return result;
    } catch (error) {
      const explained = explain(error);
      failure ??= explained;
      throw explained;
    }
  }

  const session: Session = {
    db,
    tables,
    sealing,
    prepare<T>(query: () => Preparable<T>) {
      // Their order names them, and is the same in every connection.
      if (made) throw new Error('a query is prepared with the repositories');
      statements += 1;
      return session.preparedAs(`statement_${statements}`, query);
    },
    preparedAs<T>(name: string, query: () => Preparable<T>) {
      let execute: ((values: Values) => T | Promise<T>) | undefined;
      return (values) =>
        attempt(() => {
          execute ??= prepare(name, query);
          return execute(values);
        });
    },
    run: (query) => attempt(() => query),
    erases() {
      erased = true;
    },
  };

  const repositories = createRepositories(session);
  made = true;
  return {
    session,
    repositories,
    get failure() {
      return failure;
    },
    get erased() {
      return erased;
    },
    get foundNothing() {
      return queries > 0 && queries === empty;
    },
    async during(work) {
      open = true;
      failure = undefined;
      erased = false;
      queries = 0;
      empty = 0;
      try {
        const result = await work();
        // PostgreSQL has given the transaction up by now; SQLite must not keep what the other one loses.
        if (failure !== undefined) throw failure;
        return result;
      } finally {
        open = false;
      }
    },
  };
}

function createRepositories(session: Session): Repositories {
  const records = createRecords(session);
  return {
    deployments: createDeployments(session),
    installations: createInstallations(session),
    drafts: createDrafts(session),
    linkCodes: createLinkCodes(session),
    deliveries: createDeliveries(session),
    inbox: createInbox(session),
    organisations: createOrganisations(session, records),
    people: createPeople(session),
    records,
    answers: createAnswers(session),
    conversations: createConversations(session),
    reminders: createReminders(session),
    messages: createMessages(session),
    posted: createPosted(session),
    attachments: createAttachments(session),
    versions: createVersions(session),
    publications: createPublications(session),
    pages: createPages(session),
    audit: createAudit(session),
  };
}

/** A transaction or read of a store, and the one it was begun in. */
interface Mark {
  readonly store: DatabaseStore;
  readonly within: Mark | undefined;
  open: boolean;
}

// One for all stores: on Node 20 each that was ever used is visited for every promise, for as long as the process lives.
const inside = new AsyncLocalStorage<Mark>();

function isOpen(store: DatabaseStore, mark: Mark | undefined): boolean {
  return mark !== undefined && ((mark.store === store && mark.open) || isOpen(store, mark.within));
}

/**
 * Refuses a transaction or read that is begun inside another one: it would wait for itself. Following every promise for
 * this costs a sixth of a turn on Node 20, and whether our code does it does not depend on data: tests watch, the program
 * does not.
 */
export function watched(store: DatabaseStore): DatabaseStore {
  async function guard<T>(
    begin: (work: (repositories: Repositories) => Promise<T>) => Promise<T>,
    work: (repositories: Repositories) => Promise<T>,
  ): Promise<T> {
    const within = inside.getStore();
    if (isOpen(store, within)) throw new Error('a transaction is already open: pass its repositories down instead');
    const mark = { store, within, open: true };
    try {
      return await begin((repositories) => inside.run(mark, () => work(repositories)));
    } finally {
      mark.open = false;
    }
  }
  return {
    ...store,
    transaction: (work) => guard(store.transaction, work),
    read: (work) => guard(store.read, work),
  };
}
