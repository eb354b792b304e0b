// In which order drafts are gone through: first what is about most people or weighs most on them, last what is small. It is
// our own choice, no law.

const usual: readonly string[] = `
  customers staff webshop absence payroll cameras recruitment newsletter suppliers hired-workers access-control
  website contact-form hours invoicing complaints visitors ai events telephony computers privacy-requests this-bot
`
  .trim()
  .split(/\s+/);

/** What comes first in a line of business, by the option of the question `sector`. */
const first: Readonly<Record<string, readonly string[]>> = {
  webshop: ['webshop'],
};

/** The place of a draft, by the template it was begun from: lower comes first. What was written by hand comes before all. */
export function placeOfDraft(template: string | null, sector: unknown): number {
  if (template === null) return -1;
  const own = typeof sector === 'string' ? (first[sector] ?? []) : [];
  const order = [...own, ...usual.filter((id) => !own.includes(id))];
  const place = order.indexOf(template);
  return place < 0 ? order.length : place;
}

/** What going through one draft takes, measured with an owner who presses: reading four cards and a form. */
export const minutesPerDraft = 3;
