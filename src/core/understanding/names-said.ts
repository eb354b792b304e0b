// Names inside what people say: "hallo, met Petra van Slagerij Het Hoekhuis", "mijn broer Dirk".

const greeting = String.raw`(?:(?:hoi|hallo|hey|hi|hello|dag|goede?morgen|goede?middag|goeie?morgen|goeie?middag|beste|good (?:morning|afternoon))\b[\s,!.]*)*`;
const lead = `(?:wij zijn|we zijn|we heten|wij heten|ik ben|dit is|mijn (?:bedrijf|zaak|winkel) (?:is|heet)|ons bedrijf (?:is|heet)|onze (?:zaak|winkel|naam) (?:is|heet)|(?:het|de) (?:bedrijf|zaak|winkel|bedrijfsnaam|naam)(?: van (?:het|ons|mijn|de|onze) (?:bedrijf|zaak))? (?:is|heet|luidt)|bedrijfsnaam:?|naam:?|het heet|heet|that is|we are|we're|i am|i'm|this is|it's called|it is called|our (?:business|company|shop) is(?: called)?|the name is)`;
const personOf = new RegExp(
  `^${greeting}(?:(?:u spreekt )?met|ik ben|dit is|mijn naam is|i am|i'm|this is|my name is)\\s+[\\p{L}.-]+(?:\\s+[\\p{L}.-]+){0,2}?\\s+(?:van|from|of|bij|namens|eigenaar van|owner of)\\s+(.+)$`,
  'iu',
);
const leadIn = new RegExp(`^${greeting}(?:${lead}\\s+)(.+)$`, 'iu');
const greeted = new RegExp(`^${greeting}(.+)$`, 'iu');
const mail = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u;
const phone = /(?<![\d@.])(?:\+|00)?\d(?:[\s()./-]?\d){7,13}(?!\d)/;

/** A mail address and a telephone number in a text, as they were typed. */
export function contactsSaid(text: string): { readonly mail?: string; readonly phone?: string } {
  const one = mail.exec(text.slice(0, 1000))?.[0]?.replace(/[.]+$/, '');
  const two = phone.exec(text.slice(0, 1000).replace(mail, ' '))?.[0]?.trim();
  return { ...(one === undefined ? {} : { mail: one }), ...(two === undefined ? {} : { phone: two }) };
}

/** The name of a business in a text, without a greeting and without who speaks; `certain` where the text is nothing else. */
export function businessSaid(text: string): { readonly name: string; readonly certain: boolean } | undefined {
  const line = text
    .replace(mail, ' ')
    .replace(phone, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s,;:.!-]+$/, '')
    .trim();
  const found = personOf.exec(line)?.[1] ?? leadIn.exec(line)?.[1];
  const name = tidy(found ?? greeted.exec(line)?.[1] ?? '');
  if (!/\p{L}{3}/u.test(name) || name.length > 100) return undefined;
  return { name, certain: found === undefined && name === tidy(text) };
}

/** What follows the name and is no part of it: "…, garage met 6 mensen". */
const tidy = (name: string): string =>
  name
    .replace(/[,;.!?]+\s.*$/s, '')
    .replace(/\s+(?:trouwens|hoor|dus|please)$/i, '')
    .replace(/^(?:een|the|a)\s+/i, '')
    .replace(/^["“”„']+|["“”'.!,]+$/g, '')
    .trim();

const kin =
  'man|vrouw|broer|broertje|zus|zusje|zuster|vader|moeder|pa|ma|zoon|dochter|partner|vriend|vriendin|collega|baas|chef|compagnon|boekhouder|boekhoudster|medewerker|medewerkster|assistent|assistente|schoonzoon|schoondochter|zwager|schoonzus|neef|nicht|oom|tante|husband|wife|brother|sister|father|mother|son|daughter|friend|colleague|boss|accountant';
const lead2 = /^(?:(?:dat|het|this|that|it)\s+(?:is|wordt|doet|word|will be|does)\s+|(?:ja|nou|eh)[\s,]+)+/i;
const related = new RegExp(`^(?:mijn|m'n|mn|m’n|onze|ons|my|our)\\s+(?:${kin})\\b[\\s,]*(.*)$`, 'is');

/** The name of somebody, without how they are related: "mijn broer Dirk" is Dirk. Undefined where no name is left. */
export function personSaid(text: string): { readonly name: string; readonly certain: boolean } | undefined {
  const plain = text.trim().replace(/[.!,]+$/, '');
  const bare = plain.replace(lead2, '');
  const [, after] = related.exec(bare) ?? [];
  const name = (after ?? bare).replace(/\s+(?:denk ik|dus|hoor|altijd|meestal|doet dat|i think)$/i, '').trim();
  if (name === '' || !/^\p{L}[\p{L}'’. -]*$/u.test(name) || name.split(/\s+/).length > 5) return undefined;
  return { name, certain: after !== undefined || name !== plain };
}
