// /register vaststellen: a named person signs off the register as it is now. The version is frozen and numbered.

import { documentButton } from '../../../app/files/offer-document.js';
import type { StoredVersion } from '../../../app/ports/publications.js';
import { may } from '../../../app/register.js';
import { sentences } from '../../../app/sentences.js';
import { type AppTurn, record as note, reply, tell } from '../../../app/turn.js';
import type { RegisterChange } from '../../../core/document.js';
import { pressId } from '../../../core/engine/press.js';
import type { Line } from '../../../core/engine/replies.js';
import { say, type Text, t } from '../../../core/text.js';
import { dayOf, showDay } from '../../../core/time.js';
import { checklistOf } from '../rules/papers/art-30.js';
import { canonicalJson, changesBetween, type FrozenRegister, readFrozen } from '../rules/papers/register-versions.js';
import { freeze } from './frozen-register.js';

/** Shows what would be signed off, and what changed since the last time. */
export async function showSigning(turn: AppTurn): Promise<void> {
  if (!may(turn, 'sign-register')) return;
  const now = await freeze(turn.repositories, turn.organisation.id);
  const versions = await turn.repositories.versions.list(turn.organisation.id);
  const [last] = versions;
  const changes = last && (await changesSince(turn, last, now));
  const n = (last?.n ?? 0) + 1;
  const { language } = turn;
  const nothing = now.records.every(({ register }) => register === 'organisation');
  if (nothing) return tell(turn, words.nothing);
  if (changes?.length === 0) return sayUnchanged(turn, versions);
  reply(turn, {
    type: 'card',
    title: say(words.title, language, { n }),
    text: `${say(words.meaning, language)}\n\n${say(words.people, language)}`,
    lines: [...counted(turn, now), ...changed(turn, changes, last), ...earlier(turn, versions)],
    actions: [
      {
        id: pressId('sign', String(n), digestOf(turn, now)),
        label: say(words.sign, language, { n }),
        style: 'primary',
      },
    ],
  });
}

/** Signs off what was shown; when it changed meanwhile, what it is now is shown first. */
export async function sign(turn: AppTurn, shown: string): Promise<void> {
  if (!may(turn, 'sign-register')) return;
  const { repositories, organisation, person, language, now: at } = turn;
  const now = await freeze(repositories, organisation.id);
  if (digestOf(turn, now) !== shown) {
    tell(turn, words.changedMeanwhile);
    return showSigning(turn);
  }
  const versions = await repositories.versions.list(organisation.id);
  const [last] = versions;
  // Pressed again, or by two people at once: the same register is signed off once.
  if (last && (await changesSince(turn, last, now)).length === 0) return sayUnchanged(turn, versions);
  const n = (last?.n ?? 0) + 1;
  const content = canonicalJson(now);
  const hash = turn.crypto.sha256(content);
  await repositories.versions.add(organisation.id, { n, at, by: person.id, hash, content });
  note(turn, 'sign-register', { path: `version/${n}`, digest: hash });
  reply(turn, {
    type: 'text',
    text: say(words.signed, language, { n, who: person.name, hash }),
    actions: [
      documentButton(turn, 'register-full.pdf', words.asPdf, { subject: String(n) }),
      documentButton(turn, 'register-full.docx', words.asWord, { subject: String(n) }),
    ],
  });
}

async function changesSince(
  turn: AppTurn,
  { n }: StoredVersion,
  now: FrozenRegister,
): Promise<readonly RegisterChange[]> {
  const content = await turn.repositories.versions.content(turn.organisation.id, n);
  return content === undefined ? [] : changesBetween(readFrozen(content), now, checklistOf, turn.language);
}

/** Of the records alone: the trail grows with every turn. Short, because it travels in a button. */
function digestOf({ crypto }: AppTurn, { records }: FrozenRegister): string {
  return crypto.sha256(canonicalJson(records)).slice(0, 16);
}

function sayUnchanged(turn: AppTurn, versions: readonly StoredVersion[]): void {
  const { language } = turn;
  reply(turn, {
    type: 'card',
    title: say(words.unchanged, language, { n: versions[0]?.n ?? 0 }),
    lines: earlier(turn, versions),
    actions: [],
  });
}

function counted({ language }: AppTurn, { records }: FrozenRegister): readonly Line[] {
  const activities = records.filter(({ register }) => /-activity$/.test(register));
  const count = (status: string) => activities.filter((record) => record.status === status).length;
  const open = records.flatMap(({ answers }) => answers).filter(({ provenance }) => provenance !== 'bevestigd').length;
  const values = { active: count('active'), concept: count('concept') };
  return [
    { label: say(words.inside, language), value: say(words.insideCount, language, values) },
    ...(open === 0 ? [] : [{ label: say(words.open, language), value: say(words.openCount, language, { open }) }]),
  ];
}

const most = 20;

function changed(
  { language }: AppTurn,
  changes: readonly RegisterChange[] | undefined,
  last: StoredVersion | undefined,
): readonly Line[] {
  if (changes === undefined || last === undefined) return [];
  const lines = changes.slice(0, most).map(({ name, kind, labels }) => ({
    label: name,
    value: [say(words[kind], language), labels.join(', ')].filter((part) => part !== '').join(': '),
  }));
  const rest = changes.length - lines.length;
  const more = rest > 0 ? [{ label: say(words.more, language), value: String(rest) }] : [];
  return [{ label: say(words.since, language, { n: last.n }), value: String(changes.length) }, ...lines, ...more];
}

function earlier(turn: AppTurn, versions: readonly StoredVersion[]): readonly Line[] {
  const { language, people, organisation } = turn;
  return versions.slice(0, most).map(({ n, at, by }) => {
    const who = people.find(({ id }) => id === by)?.name ?? say(sentences.formerPerson, language);
    const day = showDay(dayOf(at, organisation.zone), language);
    return {
      label: say(words.version, language, { n }),
      value: say(words.signedBy, language, { day, who }),
      action: documentButton(turn, 'register-full.pdf', words.asPdf, { subject: String(n) }),
    };
  });
}

const words = {
  title: t('Register vaststellen: versie {n}', 'Sign off the register: version {n}'),
  meaning:
    t(`U legt vast hoe het register nu is, met uw naam erbij. Deze versie verandert daarna niet meer. Het register zelf kunt u gewoon blijven bijwerken.
       You record how the register is now, with your name. This version no longer changes after that. You can go on updating the register itself.`),
  people:
    t(`Collega’s staan erin met een nummer. Wordt iemand later gewist, dan staat er "oud-medewerker". Hebt u ergens zelf een naam getypt? Die blijft staan: daar zoeken wij niet naar.
       Colleagues are in it by a number. When somebody is erased later, it reads "former employee". Did you type a name somewhere yourself? It stays: we do not search for those.`),
  sign: t('Ik stel versie {n} vast', 'I sign off version {n}'),
  signed: t(`Versie {n} is vastgesteld door {who}. Controlegetal (sha256): {hash}. Het staat ook in het controlespoor.
             Version {n} was signed off by {who}. Checksum (sha256): {hash}. It is in the audit trail too.`),
  changedMeanwhile: t(`Er is intussen iets veranderd, dus er is nog niets vastgesteld. Zo is het nu:
                       Something changed meanwhile, so nothing was signed off yet. This is how it is now:`),
  unchanged: t(`Er is niets veranderd sinds versie {n}. Die geldt nog.
                Nothing changed since version {n}. It still holds.`),
  nothing: t(`Er staat nog niets in het register om vast te stellen. Begin met /register nieuw.
              There is nothing in the register to sign off yet. Begin with /register new.`),
  inside: t('Wat erin staat', 'What is in it'),
  insideCount: t(`{active} bevestigde activiteiten en {concept} concepten
                  {active} confirmed activities and {concept} drafts`),
  open: t('Nog niet bevestigd', 'Not confirmed yet'),
  openCount: t(`{open} antwoorden. Vaststellen mag: het document laat zien welke dat zijn.
                {open} answers. You may sign off: the document shows which they are.`),
  since: t('Veranderd sinds versie {n}', 'Changed since version {n}'),
  added: t('nieuw', 'new'),
  ended: t('beëindigd', 'ended'),
  changed: t('gewijzigd', 'changed'),
  more: t('En nog', 'And more'),
  version: t('Versie {n}', 'Version {n}'),
  signedBy: t('vastgesteld op {day} door {who}', 'signed off on {day} by {who}'),
  asPdf: t('Als PDF', 'As PDF'),
  asWord: t('Als Word', 'As Word'),
} as const satisfies Readonly<Record<string, Text>>;
