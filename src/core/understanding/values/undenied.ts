// What a text says without the clauses that deny something: "niet telefoon, papier!" names paper.

/** The clauses that deny nothing, and what the others deny. */
export function apartFromDenied(text: string): { readonly said: string; readonly denied: string } {
  const clauses = text.split(between);
  const isSaid = (clause: string) => !denies.test(clause) && !bareNo.test(clause.trim());
  const said = clauses.filter(isSaid);
  return {
    said: said.length === clauses.length ? text : said.join(', ').trim(),
    denied: clauses
      .filter((clause) => !isSaid(clause))
      .join(', ')
      .replaceAll(denials, ' ')
      .trim(),
  };
}
const between = /[,;.!?]+\s*|\s+(?:maar|but)\s+(?:wel\s+)?/i;
const denies = /\b(?:niet|nie|geen|nooit|niks|niets|niemand|not|no|never|nobody|none)\b|n['’]t\b/i;
const denials = new RegExp(denies.source, 'gi');
const bareNo = /^(?:ne+|nee+n?|no+|nope|neej)$/i;

/** The clauses that deny nothing; empty where all do, and the text itself where none does. */
export const undenied = (text: string): string => apartFromDenied(text).said;

/** The same where words are left: a number alone picks nothing from a list that was answered. */
export const withoutDenied = (text: string): string => (/\p{L}{2}/u.test(undenied(text)) ? undenied(text) : text);
