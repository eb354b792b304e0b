// What people are told about colleagues unasked: a role that is offered to them, and somebody who is gone.
import { recordOf } from '../../app/keepers.js';
import { canWith, nameOf } from '../../app/register.js';
import type { Alone, AppTurn, InDigest, Loaded } from '../../app/turn.js';
import { valueAt } from '../../core/engine/answers.js';
import { pressId } from '../../core/engine/press.js';
import { can } from '../../core/permissions.js';
import { isRole } from '../../core/role-names.js';
import { say, type Text, t } from '../../core/text.js';
import { offerReply } from './roles.js';

const sentences = {
  gone: t('Wie houdt dit nu bij?', 'Who keeps this now?'),
  left: t('{who} is hier niet meer. Geef over: {records}.', '{who} is no longer here. Hand over: {records}.'),
  leftNothing: t('{who} is hier niet meer, en hield niets bij.', '{who} is no longer here, and kept nothing.'),
  still: t(`Is {who} nog in dienst? Berichten komen niet meer aan. {who} houdt bij: {records}.
            Does {who} still work here? Messages no longer arrive. {who} keeps: {records}.`),
  list: t('Wat moet er nu voor {who}?', 'What is to be done about {who}?'),
} as const;

/** The key is the role. Nothing when it was answered, or taken back, meanwhile. */
export const roleOffered: Alone = {
  render: async (turn, { key }) => {
    const offer = turn.person.grants.find(({ role, acceptedAt }) => role === key && acceptedAt === null);
    return offer && isRole(key) ? offerReply(turn, offer) : undefined;
  },
};

/** The key is how it is known, and the person. */
export const personGone: InDigest = {
  line: async (turn, { key }) => {
    const [how, id] = key.split(' ');
    const person = turn.people.find((one) => one.id === id);
    if (person === undefined || person.former !== undefined) return undefined;
    const records = await keptBy(turn, person.id);
    const values = { who: person.name, records: records.map(({ record }) => nameOf(turn, record)).join(', ') };
    const [first] = records;
    if (first === undefined && how === 'silent') return undefined;
    const words: Text =
      how === 'silent' ? sentences.still : first === undefined ? sentences.leftNothing : sentences.left;
    const action =
      how === 'left' && can(turn.actor, 'edit-tasks')
        ? { id: pressId('leaving', person.id), label: say(sentences.list, turn.language, { who: person.name }) }
        : first && { id: pressId('change', first.record.id, 'owner', 0), label: nameOf(turn, first.record) };
    return {
      label: say(sentences.gone, turn.language),
      value: say(words, turn.language, values),
      ...(action ? { action } : {}),
    };
  },
};

async function keptBy(turn: AppTurn, person: string): Promise<readonly Loaded[]> {
  const kept: Loaded[] = [];
  const registers = turn.registers.checklists.filter(({ relations = [] }) =>
    relations.some(({ relation }) => relation === 'owner'),
  );
  const ids = registers.map(({ id }) => id);
  for (const record of await turn.repositories.records.ofRegisters(turn.organisation.id, ids)) {
    const loaded = record.status === 'archived' ? undefined : await recordOf(turn, record.id);
    if (loaded !== undefined && valueAt(loaded.scope.answers, 'owner') === person && canWith(turn, 'edit', loaded))
      kept.push(loaded);
  }
  return kept;
}
