// Papers and pictures of the register as a whole.
import type { AppTurn, Maker } from '../../app/turn.js';
import { dayOf, showDay } from '../../core/time.js';
import { sharedPage } from './agreements/agreements.js';
import { drawMap, progressOf } from './papers/pictures.js';
import { registerNow } from './papers/statements.js';
import { isYear, yearReport } from './papers/year.js';
import { agreementsProse } from './rules/agreements.js';
import { outsideEdition } from './rules/papers/outside-edition.js';
import { groupsOf, statementOutside } from './rules/papers/privacy-statement.js';
import { registerProse } from './rules/papers/register-prose.js';
import { progressPicture } from './rules/progress.js';

/** By the name in the head. */
export const documents = {
  'register-full': {
    async prose(desk) {
      const { subject } = desk.request;
      const document = await desk.register(subject === undefined ? undefined : Number(subject));
      return registerProse(document, await desk.history(document));
    },
  },
  'register-outside': {
    prose: async (desk) => outsideEdition(await desk.register(), desk.people),
  },
  'privacy-statement': {
    async prose(desk) {
      const document = await desk.register();
      const group = groupsOf(document).find(({ id }) => id === desk.request.subject);
      if (group === undefined) throw new Error('nobody is in this group any more');
      return statementOutside(document, group, desk.people);
    },
  },
  agreements: {
    async prose(desk) {
      const shared = await sharedPage(desk);
      if (shared === undefined) throw new Error('no agreements were shared');
      const { organisation, language } = desk;
      return agreementsProse(shared.page, showDay(dayOf(shared.at, organisation.zone), language));
    },
  },
  'year-report': yearReport,
  map: { picture: drawMap },
  progress: { picture: async (desk) => progressPicture(await progressOf(desk), desk.language) },
  'register.xlsx': 'elsewhere',
  'register.csv': 'elsewhere',
  'register.json': 'elsewhere',
  'dossier.zip': 'elsewhere',
} as const satisfies Readonly<Record<string, Maker>>;

/** Whether the version or group of people that a document is about is there (still). */
export async function isThere(turn: AppTurn, about: 'version' | 'group', subject: string): Promise<boolean> {
  const { repositories, organisation, language } = turn;
  // A year stands where a group of people does: none of them is called by four digits.
  if (about === 'group' && isYear(subject)) return true;
  if (about === 'group') return groupsOf(await registerNow(turn, language)).some(({ id }) => id === subject);
  return (await repositories.versions.list(organisation.id)).some(({ n }) => String(n) === subject);
}
