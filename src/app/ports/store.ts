// The database: transactions, and a repository for each subject.
import type { AuditRepository } from './audit.js';
import type { InboxRepository } from './inbox.js';
import type { MessageRepository, PostedRepository, ReminderRepository } from './messages.js';
import type {
  DeliveryRepository,
  DeploymentRepository,
  InstallationRepository,
  OrganisationRepository,
} from './organisations.js';
import type { DraftRepository, LinkCodeRepository, PeopleRepository } from './people.js';
import type { PageRepository, PublicationRepository, VersionRepository } from './publications.js';
import type { AnswerRepository, AttachmentRepository, ConversationRepository, RecordRepository } from './records.js';

export interface Store {
  /** All repositories of one connection, in one durable transaction; throws what `work` throws after rolling back. */
  transaction<T>(work: (repositories: Repositories) => Promise<T>): Promise<T>;
  /** One consistent snapshot on a connection that cannot write. */
  read<T>(work: (repositories: Repositories) => Promise<T>): Promise<T>;
  /** Writes a mark of no meaning and reads it back over another connection; throws or is false when that fails. */
  canKeep(): Promise<boolean>;
  close(): Promise<void>;
}

export interface Repositories {
  readonly deployments: DeploymentRepository;
  readonly installations: InstallationRepository;
  readonly drafts: DraftRepository;
  readonly linkCodes: LinkCodeRepository;
  readonly deliveries: DeliveryRepository;
  readonly inbox: InboxRepository;
  readonly organisations: OrganisationRepository;
  readonly people: PeopleRepository;
  readonly records: RecordRepository;
  readonly answers: AnswerRepository;
  readonly conversations: ConversationRepository;
  readonly reminders: ReminderRepository;
  readonly messages: MessageRepository;
  readonly posted: PostedRepository;
  readonly versions: VersionRepository;
  readonly publications: PublicationRepository;
  readonly pages: PageRepository;
  readonly attachments: AttachmentRepository;
  readonly audit: AuditRepository;
}
