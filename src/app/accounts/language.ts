// In which language somebody reads, and the register that they begin.
import { can } from '../../core/permissions.js';
import type { Language } from '../../core/text.js';
import type { AppTurn } from '../turn.js';

/**
 * This person reads it from now on. Where they begin a register in which nothing stands yet, what is proposed for it, and
 * its papers, are in it too: a ready text is stored in one language.
 */
export async function goOnIn(turn: AppTurn, language: Language): Promise<void> {
  const { repositories, organisation, person } = turn;
  await repositories.people.change(organisation.id, person.id, { language });
  turn.language = language;
  if (!(await isBeginning(turn))) return;
  await repositories.organisations.setLanguage(organisation.id, language);
  turn.organisation = { ...organisation, language };
}

async function isBeginning({ repositories, organisation, actor }: AppTurn): Promise<boolean> {
  if (!can(actor, 'edit-organisation')) return false;
  const profile = await repositories.records.byNumber(organisation.id, 'organisation', 1);
  if (profile?.status !== 'concept') return false;
  for (const register of ['supplier', 'controller-activity', 'processor-activity']) {
    if ((await repositories.records.titles(organisation.id, register)).length > 0) return false;
  }
  return true;
}
