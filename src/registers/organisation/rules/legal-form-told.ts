// The legal form of a business, in what somebody tells of it.

/** "We zijn een vof": only in so many words, since a name holds such words as well. */
const legalForms: Readonly<Record<string, RegExp>> = {
  'sole-trader': /^(?:eenmanszaak|sole trader)$/,
  partnership: /^(?:vof|v o f|maatschap|partnership)$/,
  'private-company': /^(?:bv|b v)$/,
  'public-company': /^(?:nv|n v)$/,
  foundation: /^(?:stichting|foundation)$/,
  association: /^(?:vereniging|association)$/,
  cooperative: /^(?:cooperatie|cooperative)$/,
};
const formSaid =
  /\b(?:(?:we|wij) zijn|ik ben|(?:we|wij) hebben|ik heb|het is|we are|it is) (?:(?:ook|trouwens|gewoon|nu|inmiddels|now|een|n|a) )+((?:v o f|b v|n v|sole trader|\p{L}+))(?= (?:en|met|van)\b|\s*$)/u;

/** The legal form that such parts tell. */
export function legalFormTold(parts: readonly string[]): string | undefined {
  const said = parts.flatMap((part) => formSaid.exec(part.replaceAll('.', ' ').trim())?.[1] ?? [])[0];
  return formCalled(said);
}
const formCalled = (said: string | undefined): string | undefined =>
  Object.entries(legalForms).find(([, shape]) => said !== undefined && shape.test(said))?.[0];

/** The same where a list of what a business is holds it by itself: "De Ketting, vof, 4 man". */
export function legalFormListed(parts: readonly string[]): string | undefined {
  const listed = parts.length > 1 ? parts.filter((part) => listedAlone.test(part)) : [];
  return legalFormTold(parts) ?? formCalled(listed[0]?.trim().replace(/^een /, ''));
}
const listedAlone = /^\s*(?:een )?(?:eenmanszaak|vof|maatschap|bv|nv|sole trader|partnership)\s*$/;
