// Commands that inform: export, rollen, uitleg, help, taal.

import { goOnIn } from '../../app/accounts/language.js';
import { may } from '../../app/register.js';
import { sentences } from '../../app/sentences.js';
import { talk } from '../../app/talk.js';
import { type AppTurn, record as note, reply, tell } from '../../app/turn.js';
import { pressId } from '../../core/engine/press.js';
import type { Line } from '../../core/engine/replies.js';
import { folded } from '../../core/fold.js';
import { entryFor, glossary, meaningInWords } from '../../core/glossary.js';
import { can, isAway } from '../../core/permissions.js';
import { roleNames } from '../../core/role-names.js';
import { say } from '../../core/text.js';
import { showDay } from '../../core/time.js';
import { showOffers } from '../people/roles.js';
import { goOn } from './standing/next.js';

const documents: Readonly<Record<string, keyof typeof kinds>> = {
  xlsx: 'register.xlsx',
  excel: 'register.xlsx',
  csv: 'register.csv',
  json: 'register.json',
};
const kinds = {
  'register.xlsx': sentences.exportXlsx,
  'register.csv': sentences.exportCsv,
  'register.json': sentences.exportJson,
} as const;

/** Without a kind it is Excel, which most people can open. */
export async function exportRegister(turn: AppTurn, argument: string): Promise<void> {
  if (!may(turn, 'export-register')) return;
  const document =
    argument === ''
      ? 'register.xlsx'
      : Object.hasOwn(documents, folded(argument))
        ? documents[folded(argument)]
        : undefined;
  if (document === undefined) return tell(turn, sentences.exportWhich);
  note(turn, 'export');
  const kind = say(kinds[document], turn.language);
  reply(turn, { type: 'file', document, title: say(sentences.exportTitle, turn.language, { kind }) });
}

export async function showRoles(turn: AppTurn): Promise<void> {
  if (!may(turn, 'read-roles')) return;
  showOffers(turn);
  const { language } = turn;
  const present = turn.people.filter(({ former }) => former === undefined);
  const lines = present.map((person): Line => {
    const roles = person.grants.map(({ role, acceptedAt }) => {
      const name = say(roleNames[role], language);
      return acceptedAt === null ? say(sentences.rolesOffered, language, { role: name }) : name;
    });
    const words = roles.length > 0 ? roles : [say(roleNames.employee, language)];
    const { absence } = person;
    if (absence && isAway(absence, turn.today))
      words.push(say(sentences.rolesAway, language, { day: showDay(absence.until, language) }));
    return { label: person.name, value: words.join(', ') };
  });
  const mayErase = can(turn.actor, 'erase-person');
  const erase = { id: pressId('command', 'people'), label: say(sentences.eraseSomebody, language) };
  reply(turn, {
    type: 'card',
    title: say(sentences.rolesTitle, language),
    lines,
    actions: mayErase ? [erase] : [],
  });
}

export async function explain(turn: AppTurn, argument: string): Promise<void> {
  const { language } = turn;
  const entry = entryFor(argument);
  if (entry === undefined) {
    const words = glossary.map((known) => known.words[language][0] ?? known.id).join(', ');
    return tell(turn, argument === '' ? sentences.explainWhich : sentences.explainUnknown, { words });
  }
  reply(turn, { type: 'text', text: meaningInWords(entry, language) });
}

/** What is open is asked again in it. */
export async function setLanguage(turn: AppTurn, argument: string): Promise<void> {
  const language = ['nl', 'nederlands', 'dutch'].includes(folded(argument))
    ? 'nl'
    : ['en', 'engels', 'english'].includes(folded(argument))
      ? 'en'
      : undefined;
  if (language === undefined) return tell(turn, sentences.languageWhich);
  await goOnIn(turn, language);
  tell(turn, sentences.languageSet);
  const { repositories, organisation, person, actor } = turn;
  if ((await repositories.conversations.focused(organisation.id, person.id)) !== undefined) return goOn(turn);
  const profile = await repositories.records.byNumber(organisation.id, 'organisation', 1);
  if (profile?.status === 'concept' && can(actor, 'edit-organisation')) await talk(turn, profile, { type: 'show' });
}
