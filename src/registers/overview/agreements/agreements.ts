// `/register afspraken`: the page for the people of the organisation. Who keeps the register shares it, each colleague reads it
// in the chat and says so, and a changed page is shown as what changed.

import { documentButton } from '../../../app/files/offer-document.js';
import type { Publication } from '../../../app/ports/publications.js';
import { may } from '../../../app/register.js';
import { cancelReminders, notify, remind } from '../../../app/reminders/remind.js';
import { type AppTurn, record as note, reply, tell, tellStale } from '../../../app/turn.js';
import { pressId } from '../../../core/engine/press.js';
import type { Action, Line } from '../../../core/engine/replies.js';
import { isColleague, type Person } from '../../../core/people.js';
import { can } from '../../../core/permissions.js';
import { say } from '../../../core/text.js';
import { addDaysTo, dayOf, instantAt, showDay } from '../../../core/time.js';
import { tickRead } from '../../tasks/doing.js';
import { measureDays } from '../../tasks/measures.js';
import { registerNow } from '../papers/statements.js';
import {
  type AgreementChanges,
  type AgreementPage,
  agreementsPage,
  changesBetween,
  countOf,
  pageFrom,
} from '../rules/agreements.js';
import { agreementWords as words } from './agreement-words.js';

/** What was shared, and by person what each of them read. */
export const sharedDocument = 'agreements';
const readDocument = 'agreements-read';
/** Days after which who did not read it is asked once more, and the officer hears who did not; our own choice. */
const unreadDays = 30;

/** A page with who shared or read it, and when. */
interface Kept extends Pick<Publication, 'at' | 'by' | 'subject'> {
  readonly page: AgreementPage;
}

function keptIn({ madeOf, at, by, subject }: Publication): readonly Kept[] {
  const page = pageFrom(madeOf['page']);
  return page === undefined ? [] : [{ page, at, by, subject }];
}

/** The page that counts, and who read which. */
async function standing({ repositories, organisation }: Pick<AppTurn, 'repositories' | 'organisation'>) {
  const all = await repositories.publications.list(organisation.id);
  const of = (document: string) => all.filter((one) => one.document === document).flatMap(keptIn);
  return { shared: of(sharedDocument)[0], reads: of(readDocument) };
}

/** What counts of the page, for a document of it. */
export async function sharedPage(asking: Pick<AppTurn, 'repositories' | 'organisation'>): Promise<Kept | undefined> {
  return (await standing(asking)).shared;
}

/** The page for who reads it; for who shares it also how it stands. */
export async function showAgreements(turn: AppTurn): Promise<void> {
  if (!may(turn, 'read-agreements')) return;
  const { shared, reads } = await standing(turn);
  if (can(turn.actor, 'publish')) return showToKeeper(turn, shared, reads);
  if (shared === undefined) return tell(turn, words.notYet);
  await showPage(turn, shared, reads);
}

/** What changed since this person read it, or else the whole page. */
async function showPage(turn: AppTurn, shared: Kept, reads: readonly Kept[], whole = false): Promise<void> {
  const { language } = turn;
  const { mine, changes, isRead } = readBy(turn.person.id, shared.page, reads);
  const onlyChanges = !whole && changes !== undefined && !isRead;
  const sentence = isRead ? words.youRead : onlyChanges ? words.whatChanged : words.readThis;
  reply(turn, {
    type: 'card',
    title: shared.page.title,
    text: say(sentence, language, { day: mine === undefined ? '' : dayIn(turn, mine.at) }),
    lines: onlyChanges ? changeLines(turn, changes) : pageLines(shared.page),
    actions: [
      ...(isRead
        ? []
        : [{ ...button(turn, pressId('agreements-read', shared.at), 'read'), style: 'primary' } as const]),
      ...(onlyChanges ? [button(turn, pressId('agreements', 'whole'), 'whole')] : []),
      documentButton(turn, 'agreements.pdf', words.paper),
    ],
  });
  if (!isRead) turn.waits = { ...turn.waits, card: { card: sharedDocument, subject: shared.at, at: turn.now } };
}

/** The whole page, also for who read an earlier one. */
export async function showWhole(turn: AppTurn): Promise<void> {
  if (!may(turn, 'read-agreements')) return;
  const { shared, reads } = await standing(turn);
  if (shared === undefined) return tell(turn, words.notYet);
  await showPage(turn, shared, reads, true);
}

const pageLines = ({ parts }: AgreementPage): readonly Line[] =>
  parts.map(({ title, lines }) => ({ label: title, value: lines.map(({ text }) => text).join('\n') }));

function changeLines({ language }: AppTurn, changes: AgreementChanges): readonly Line[] {
  return (['added', 'changed', 'gone'] as const).flatMap((kind) =>
    changes[kind].map((value) => ({ label: say(words[kind], language), value })),
  );
}

const button = (
  { language }: AppTurn,
  id: string,
  label: 'read' | 'whole' | 'share' | 'shareAgain' | 'see',
): Action => ({
  id,
  label: say(words[label], language),
});

const dayIn = ({ organisation, language }: Pick<AppTurn, 'organisation' | 'language'>, at: string): string =>
  showDay(dayOf(at, organisation.zone), language);

/** Of whom it is known whether they read it; undefined while nothing was shared. */
export async function agreementFigures(
  asking: Pick<AppTurn, 'repositories' | 'organisation' | 'people' | 'language'>,
): Promise<{ readonly sharedOn: string; readonly read: number; readonly unread: number } | undefined> {
  const { shared, reads } = await standing(asking);
  if (shared === undefined) return undefined;
  const { read, unread, elsewhere } = await readersOf(asking, shared, reads);
  return { sharedOn: dayIn(asking, shared.at), read: read.length, unread: unread.length + elsewhere.length };
}

/** The page as the register has it now, with the day on which each measure was done. */
const pageNow = async (turn: AppTurn): Promise<AgreementPage> =>
  agreementsPage(await registerNow(turn, turn.organisation.language), await measureDays(turn));

/** How the page stands: as the register has it now, what changed since it was shared, and who read it. */
async function showToKeeper(turn: AppTurn, shared: Kept | undefined, reads: readonly Kept[]): Promise<void> {
  const { language } = turn;
  const now = await pageNow(turn);
  const changes = shared && changesBetween(shared.page, now);
  const isSame = changes !== undefined && countOf(changes) === 0;
  const readers = shared === undefined ? undefined : await readersOf(turn, shared, reads);
  const isRead = shared !== undefined && readBy(turn.person.id, shared.page, reads).isRead;
  reply(turn, {
    type: 'card',
    title: now.title,
    text: [
      shared === undefined
        ? say(words.preview, language)
        : say(isSame ? words.sharedOn : words.changedSince, language, { day: dayIn(turn, shared.at) }),
      ...(readers === undefined ? [] : readersInWords(turn, readers)),
    ].join('\n'),
    lines: changes !== undefined && !isSame ? changeLines(turn, changes) : pageLines(now),
    actions: keeperActions(turn, shared, isSame, isRead),
  });
}

/** Share what is new, or read what was shared. */
function keeperActions(turn: AppTurn, shared: Kept | undefined, isSame: boolean, isRead: boolean): readonly Action[] {
  const primary = (id: string, label: Parameters<typeof button>[2]) =>
    ({ ...button(turn, id, label), style: 'primary' }) as const;
  if (shared === undefined) return [primary(pressId('agreements', 'share'), 'share')];
  const first = isSame
    ? isRead
      ? []
      : [primary(pressId('agreements-read', shared.at), 'read')]
    : [primary(pressId('agreements', 'share'), 'shareAgain')];
  return [
    ...first,
    button(turn, pressId('agreements', 'whole'), 'whole'),
    documentButton(turn, 'agreements.pdf', words.paper),
  ];
}

interface Readers {
  readonly read: readonly Person[];
  readonly unread: readonly Person[];
  /** Known by name only: the page does not reach them here. */
  readonly elsewhere: readonly Person[];
}

/** What this person read last, and what is new since; `isRead` where that is nothing. */
function readBy(person: string, page: AgreementPage, reads: readonly Kept[]) {
  const mine = reads.find(({ subject }) => subject === person);
  const changes = mine && changesBetween(mine.page, page);
  return { mine, changes, isRead: changes !== undefined && countOf(changes) === 0 };
}

/** Everybody who works here by whether they read this page; a guest may, and is not asked. */
async function readersOf(
  { repositories, organisation, people }: Pick<AppTurn, 'repositories' | 'organisation' | 'people'>,
  shared: Kept,
  reads: readonly Kept[],
): Promise<Readers> {
  const found: Record<keyof Readers, Person[]> = { read: [], unread: [], elsewhere: [] };
  for (const person of people.filter(isColleague)) {
    const { isRead } = readBy(person.id, shared.page, reads);
    const accounts = isRead ? [] : await repositories.people.accounts(organisation.id, person.id);
    const kind = isRead ? 'read' : accounts.some(({ deadAt }) => deadAt === null) ? 'unread' : 'elsewhere';
    found[kind].push(person);
  }
  return found;
}

function readersInWords({ language }: AppTurn, { read, unread, elsewhere }: Readers): readonly string[] {
  const names = (people: readonly Person[]) => people.map(({ name }) => name).join(', ');
  return [
    say(words.readBy, language, { count: read.length, all: read.length + unread.length + elsewhere.length }),
    ...(unread.length === 0 ? [] : [say(words.unreadBy, language, { who: names(unread) })]),
    ...(elsewhere.length === 0 ? [] : [say(words.elsewhere, language, { who: names(elsewhere) })]),
  ];
}

/** Shares the page as the register has it now: everybody who can read it here hears that it is there. */
export async function shareAgreements(turn: AppTurn): Promise<void> {
  if (!may(turn, 'publish')) return;
  const { repositories, organisation, person, now: at } = turn;
  const { shared, reads } = await standing(turn);
  const page = await pageNow(turn);
  if (shared !== undefined && countOf(changesBetween(shared.page, page)) === 0)
    return tellStale(turn, words.sameAlready);
  const kept = { at, by: person.id, madeOf: { page: JSON.stringify(page) } };
  await repositories.publications.save(organisation.id, { document: sharedDocument, subject: '', ...kept });
  // Who shares it has it on the screen.
  await repositories.publications.save(organisation.id, { document: readDocument, subject: person.id, ...kept });
  note(turn, 'publish', { path: sharedDocument });
  const { unread } = await readersOf(turn, { page, at, by: person.id, subject: '' }, reads);
  const others = unread.filter(({ id }) => id !== person.id).map(({ id }) => id);
  await notify(turn, { notice: 'agreements', key: at, to: others });
  await cancelReminders(turn, undefined, ['agreements', 'agreements-unread']);
  const later = instantAt(addDaysTo(turn.today, unreadDays), 9, 0, organisation.zone);
  await remind(turn, { notice: 'agreements', key: at, at: later });
  await remind(turn, { notice: 'agreements-unread', key: at, at: later });
  tell(turn, others.length === 0 ? words.sharedAlone : words.sharedWith, { count: others.length });
}

/** This person read the page that was shared then; a newer one is shown first. */
export async function readAgreements(turn: AppTurn, sharedAt: string): Promise<void> {
  if (!may(turn, 'read-agreements')) return;
  const { repositories, organisation, person, now: at } = turn;
  const { shared, reads } = await standing(turn);
  if (shared === undefined) return tellStale(turn, words.notYet);
  if (shared.at !== sharedAt) {
    tell(turn, words.newer);
    return showPage(turn, shared, reads);
  }
  const madeOf = { page: JSON.stringify(shared.page) };
  await repositories.publications.save(organisation.id, {
    document: readDocument,
    subject: person.id,
    at,
    by: person.id,
    madeOf,
  });
  note(turn, 'publish', { path: `${readDocument}/${person.id}` });
  await tickRead(turn);
  tell(turn, words.noted, { day: dayIn(turn, at) });
}

/** "Gelezen", "I read it". */
export const isReadWord = (text: string): boolean =>
  text.length <= 60 &&
  /^\s*(?:ik\s+heb\s+(?:het|ze|hem)\s+)?(?:gelezen|read|i\s+read\s+(?:it|them))\b[\s.!]*$/i.test(text);

/** That word, typed while the page is on the screen. */
export async function agreementsReplied(turn: AppTurn, sharedAt: string, text: string): Promise<boolean> {
  if (!isReadWord(text)) return false;
  await readAgreements(turn, sharedAt);
  return true;
}

/** Who can be reached here and did not read what counts now. */
export async function unreadIn(turn: AppTurn): Promise<readonly Person[]> {
  const { shared, reads } = await standing(turn);
  return shared === undefined ? [] : (await readersOf(turn, shared, reads)).unread;
}

/** What is new for the person of this turn: undefined when they read what counts now. */
export async function newFor(turn: AppTurn): Promise<'first' | 'changed' | undefined> {
  const { shared, reads } = await standing(turn);
  if (shared === undefined || !isColleague(turn.person)) return undefined;
  const { mine, isRead } = readBy(turn.person.id, shared.page, reads);
  if (mine === undefined) return 'first';
  return isRead ? undefined : 'changed';
}
