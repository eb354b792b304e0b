// What was signed off and published of the register.

/** A version of the register that somebody signed off. Its content is read apart: it is large. */
export interface StoredVersion {
  /** From 1, without gaps, per organisation. */
  readonly n: number;
  readonly at: string;
  readonly by: string;
  /** SHA-256 of its content, in hex. */
  readonly hash: string;
}

/** What somebody said to have published. */
export interface Publication {
  readonly document: string;
  /** Empty where it is about the whole organisation. */
  readonly subject: string;
  readonly at: string;
  readonly by: string;
  /**
   * By record id a hash of what was published about it: one that differs now makes it out of date. Of a page for the people
   * inside the words themselves.
   */
  readonly madeOf: Readonly<Record<string, string>>;
}

/** A document that can be read on our own server by whoever has its address. */
export interface Page {
  readonly organisation: string;
  /** SHA-256 of the secret in the address; the secret itself is nowhere. */
  readonly hash: string;
  readonly document: string;
  readonly by: string;
  readonly at: string;
  readonly expiresAt: string;
}

export interface VersionRepository {
  /** Throws DuplicateError when there is a version with this number. */
  add(organisation: string, version: StoredVersion & { readonly content: string }): Promise<void>;
  /** Newest first. */
  list(organisation: string): Promise<readonly StoredVersion[]>;
  /** The canonical JSON that was signed. */
  content(organisation: string, n: number): Promise<string | undefined>;
}

export interface PublicationRepository {
  list(organisation: string): Promise<readonly Publication[]>;
  /** Takes the place of an earlier one of the same document and subject. */
  save(organisation: string, publication: Publication): Promise<void>;
}

export interface PageRepository {
  open(page: Page): Promise<void>;
  /** Whoever's it is; also one that has expired. */
  find(hash: string): Promise<Page | undefined>;
  /** Oldest first. */
  list(organisation: string): Promise<readonly Page[]>;
  /** Closes all pages of this organisation; gives how many there were. */
  close(organisation: string): Promise<number>;
  /** In all organisations: those that expired before this moment. */
  eraseBefore(at: string): Promise<void>;
}
