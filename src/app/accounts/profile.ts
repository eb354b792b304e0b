// What a chat platform knows of who speaks: name, language, zone, and whether they may take the first office.
import { pressId } from '../../core/engine/press.js';
import type { Reply } from '../../core/engine/replies.js';
import { type Language, say, type Text, t } from '../../core/text.js';
import type { Platform } from '../ports/channels.js';
import type { Organisation } from '../ports/organisations.js';
import type { Crypto } from '../ports/secrets.js';
import type { Repositories } from '../ports/store.js';
import { sentences } from '../sentences.js';

export const profileSentences = {
  guest:
    t(`U bent hier te gast. Het register is voor de mensen van de organisatie zelf. Moet u meelezen? Vraag wie er voor privacy zorgt om een rol.
       You are a guest here. The register is for the people of the organisation itself. Do you need to read along? Ask the person who takes care of privacy for a role.`),
  noOfficer: t(`Er is hier nog niemand die voor privacy zorgt. Een eigenaar of beheerder kan beginnen: typ /register.
                Nobody here takes care of privacy yet. An owner or administrator can begin: type /register.`),
  welcome: t('Welkom bij AVG-maatje', 'Welcome to AVG-maatje'),
  what: t(`Ik help u met de persoonsgegevens in uw bedrijf: wat u bewaart en waarom, en wat u doet bij een datalek of een vraag van een klant. U antwoordt, ik schrijf het op.
           I help you with the personal data in your business: what you keep and why, and what to do with a data breach or a question of a customer. You answer, I write it down.`),
  long: t(`Beginnen kost een paar minuten. Stoppen mag altijd: wat u antwoordde, is bewaard.
           Beginning takes a few minutes. You may stop at any time: what you answered is saved.`),
  whoSees:
    t(`Alleen wie bij u voor privacy zorgt en de directie lezen het hele register. Een datalek leest alleen wie het meldde of behandelt.
       Only who takes care of privacy and the management read the whole register. A breach is read only by who reported or handles it.`),
  urgent: t(`Is er nu iets misgegaan met gegevens? Typ: /datalek
             Did something go wrong with data just now? Type: /datalek`),
  colleague: t('Waarmee kan ik helpen?', 'How can I help?'),
  request: t('Iemand vraagt iets', 'Somebody asks something'),
  begin: t('Beginnen', 'Begin'),
} as const satisfies Record<string, Text>;

type Card = Extract<Reply, { type: 'card' }>;

/** Before anything is there: what this is, how long it takes, who sees what, and one button that does `begin`. */
export function welcomeCard(language: Language, begin: string): Card {
  const { welcome, what, long, whoSees, urgent } = profileSentences;
  return {
    type: 'card',
    title: say(welcome, language),
    text: [what, long, whoSees, urgent].map((part) => say(part, language)).join('\n\n'),
    lines: [],
    actions: [{ id: begin, label: say(profileSentences.begin, language), style: 'primary' }],
  };
}

/** What the home page shows to who never spoke: nothing is stored for having looked. `officer` by name, once there is one. */
export function strangerHome(language: Language, officer: string | undefined): Card {
  if (officer === undefined) return welcomeCard(language, pressId('command', 'where'));
  return {
    type: 'card',
    title: say(profileSentences.colleague, language),
    text: say(sentences.employeeWelcome, language, { officer }),
    lines: [],
    actions: [
      { id: pressId('command', 'breach-report'), label: say(sentences.reportDoor, language), style: 'primary' },
      { id: pressId('command', 'request-new'), label: say(profileSentences.request, language) },
    ],
  };
}

/**
 * A colleague picked by account is known by person id in the registers, and is added when they never spoke here.
 * Gives the values with ids, and who was added.
 */
export async function withPeople(
  { people }: Repositories,
  organisation: Organisation,
  platform: Platform,
  values: Readonly<Record<string, unknown>>,
  { newId }: Crypto,
  at: string,
): Promise<{ readonly values: Readonly<Record<string, unknown>>; readonly added: readonly string[] }> {
  const added: string[] = [];
  const resolved: [path: string, value: unknown][] = [];
  for (const [path, value] of Object.entries(values)) {
    if (!isAccount(value)) {
      resolved.push([path, value]);
      continue;
    }
    const known = await people.idOf(organisation.id, platform, value.account);
    const id = known ?? newId();
    if (known === undefined) {
      await people.add(organisation.id, { id, name: value.name, language: null }, at);
      await people.addAccount(organisation.id, id, platform, value.account, at);
      added.push(id);
    }
    resolved.push([path, id]);
  }
  return { values: Object.fromEntries(resolved), added };
}

function isAccount(value: unknown): value is { account: string; name: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'account' in value &&
    typeof value.account === 'string' &&
    'name' in value &&
    typeof value.name === 'string'
  );
}
