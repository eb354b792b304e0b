// What a chat platform knows of who speaks: name, language, zone, and whether they may take the first office.
import { pressId } from '../core/engine/press.js';
import type { Reply } from '../core/engine/replies.js';
import { type Language, say, type Text } from '../core/text.js';
import type { Platform } from './ports/channels.js';
import type { Organisation } from './ports/organisations.js';
import type { Crypto } from './ports/secrets.js';
import type { Repositories } from './ports/store.js';

export const profileSentences = {
  guest: {
    nl: 'U bent hier te gast. Het register is voor de mensen van de organisatie zelf. Moet u meelezen? Vraag wie er voor privacy zorgt om een rol.',
    en: 'You are a guest here. The register is for the people of the organisation itself. Do you need to read along? Ask the person who takes care of privacy for a role.',
  },
  noOfficer: {
    nl: 'Er is hier nog niemand die voor privacy zorgt. Een eigenaar of beheerder kan beginnen: typ /register.',
    en: 'Nobody here takes care of privacy yet. An owner or administrator can begin: type /register.',
  },
  strangerHome: {
    nl: 'Dag! Ik help u met het overzicht van de persoonsgegevens in uw bedrijf: het verwerkingsregister. U antwoordt, ik schrijf het op.',
    en: 'Hello! I help you keep an overview of the personal data in your business: the register. You answer, I write it down.',
  },
  begin: { nl: 'Beginnen', en: 'Begin' },
} as const satisfies Record<string, Text>;

/** What the home page shows to who never spoke: nothing is stored for having looked. */
export function strangerHome(language: Language): Reply {
  return {
    type: 'text',
    text: say(profileSentences.strangerHome, language),
    actions: [{ id: pressId('command', 'where'), label: say(profileSentences.begin, language), style: 'primary' }],
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
