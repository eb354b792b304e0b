// Who takes care of privacy, and who takes over from them, told together with anything else of the business.
import { valueAt } from '../../../core/engine/answers.js';
import type { Scope } from '../../../core/engine/checklist.js';
import { columnAt } from '../../../core/engine/scope.js';
import { isOther, sameValue } from '../../../core/engine/value.js';
import { answerSaid } from '../../../core/understanding/answer-said.js';
import { apartFromAsked } from '../../../core/understanding/talk/told-apart.js';
import { withoutContacts } from '../../../core/understanding/values/contacts-said.js';
import { strangerCalled } from '../../../core/understanding/values/people-said.js';
import { isNobody, onlyRelated } from '../../../core/understanding/values/person-called.js';
import { saysUnknown } from '../../../core/understanding/values/yes-no.js';

export type Duty = 'officer' | 'deputy';
/** Whether a question of the profile asks who has one of these. */
export const isDuty = (path: string): path is Duty => path === 'officer' || path === 'deputy';

const nobody =
  '(?!(?:wie|who|dat|die|dit|het|hij|zij|ze|we|wij|he|she|they|it|niemand|iemand|iedereen|nobody|somebody|u|je|er|ertoe|veel|niet|geen|not|privacy|als|if|when|bij)\\b)';
const who = String.raw`(?<who>${nobody}\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){0,4}?)`;
const privacy =
  '(?:de |het |onze |alle |ons |the |our |all )?(?:privacy(?: ?(?:zaken|dingen|gebeuren|gedoe|stuff|things|matters))?|avg|gdpr)';
const officerName = '(?:privacy ?(?:officer|functionaris|persoon|contactpersoon|person|contact)|fg)';
const deputyName =
  '(?:(?:de|een|mijn|m.?n|onze|haar|zijn|vaste|the|a|my|our) )*(?:(?:plaats)?vervang(?:er|ster)|waarnemer|achterwacht|deputy|stand-in|backup)';
const takes =
  '(?:neemt? (?:het |dan |wel |alles )*(?:waar|over)|(?:valt?|springt?) (?:dan )?in|doet? het dan|takes? (?:it |everything )?over|stands? in|fills? in|steps? in|covers?)';
const instead = '(?:(?:vervangt|vervang|replaces?|covers for) (?:mij|me|haar|hem|ons|us|her|him))';
const when =
  '(?:als|wanneer|zodra|indien|if|when|whenever|bij|tijdens|during|in case of) (?:.*\\b)?(?:ziek|ziekte|weg|vrij|vakantie|verlof|afwezig|afwezigheid|niet|ill|sick|away|off|out|holidays?|leave|absence|not|there)\\b';

/** "Sanne vervangt mij als ik er niet ben": who replaces the one who says so takes over, whatever else is told. */
const replaces = `(?:vervangt|vervang|replaces?|covers for) (?:mij|me)(?: (?:altijd|dan|ook|wel|hier|meestal|zo nodig|always|then))*`;
const onHoliday = '(?:in|met) (?:de |mijn |het )?(?:vakanties?|verlof|zomer|vakantieperiodes?)';
export const replacesMe = new RegExp(`^${who} ${replaces}(?:,? (?:${when}.*|${onHoliday}))?$`, 'iu');

/** By which a clause tells who takes care of it. */
const officerShapes: readonly RegExp[] = [
  new RegExp(
    `^${privacy}(?: (?:doet|doe|regelt|regel|beheert|ligt bij|valt onder|is voor|wordt (?:gedaan|geregeld) door|is (?:done|handled|looked after|taken care of) by|belongs to)|:) ${who}(?: zelf| hier| bij ons)*$`,
    'iu',
  ),
  new RegExp(
    `^${who} (?:(?:doet|doe|regelt|regel|beheert|zorgt voor|zorg voor|gaat over|is verantwoordelijk voor|does|do|handles|runs|takes care of|looks after|is responsible for|is in charge of)(?: (?:zelf|hier|ook|altijd|gewoon|dus|nu|myself|also))* ${privacy}|(?:is|wordt|ben|will be) (?:de |onze |ons |het |our |the )?${officerName})(?: (?:hier|bij ons|voor ons|wel|zelf|er ?bij|ernaast|daarnaast|op me|here|for us|myself|as well|on the side))*$`,
    'iu',
  ),
  new RegExp(`^(?:de |onze |our |the )?${officerName}(?: is| wordt| will be|:) (?:de |onze |our |the )?${who}$`, 'iu'),
];
/** By which it tells who takes over. */
const deputyShapes: readonly RegExp[] = [
  new RegExp(`^${who} ${takes} ${when}.*$`, 'iu'),
  replacesMe,
  new RegExp(
    String.raw`^${when}(?: (?:ben|is|zijn|dan))*,? (?:(?:neemt|doet|valt|springt|vervangt) ${who} (?:het|dat|mij|me|in|waar|over)\b.*|${who.replace('?<who>', '?<who2>')} ${takes}.*)$`,
    'iu',
  ),
  new RegExp(String.raw`^${who} (?:is|wordt|will be) (?:dan )?${deputyName}\b.*$`, 'iu'),
  new RegExp(`^${deputyName}(?: is| wordt| will be|:)? ${who}$`, 'iu'),
];
const iAmAway = `(?:als|wanneer|zodra|if|when) (?:ik|i)(?:['’]m| am)? (?:er )?(?:even |een keer |eens )?(?:niet|ziek|weg|vrij|op vakantie|not|away|ill|off)`;
/** The same, of somebody for when who speaks is away: "mijn man Joost als ik er niet ben". */
const awayShapes: readonly RegExp[] = [
  new RegExp(
    `^${when}(?: (?:ben|is|zijn|am|are|dan))*,? (?:dan |then )?(?!(?:ben|is|zijn|am|are|dan|then)$)${who}$`,
    'iu',
  ),
  new RegExp(String.raw`^${who} ${iAmAway}\b.*$`, 'iu'),
];
/** The same, where it may be told so only beside who takes care of it. */
const besideShapes: readonly RegExp[] = [
  ...awayShapes,
  new RegExp(`^(?:(?:en|of|or)? ?(?:anders|otherwise|else)|if not),? (?:dan |then )?${who}$`, 'iu'),
  new RegExp(String.raw`^${who} (?:${takes}|${instead})(?! (?:van|from)\b).*$`, 'iu'),
];

/** Words by which somebody takes over while another is away, so that they are not who takes care of it. */
export const saidOfDeputy = new RegExp(
  String.raw`${takes} ${when}|\b${replaces}(?:,? (?:${when}|${onHoliday}).*)?[.!\s]*$|^${when}.*(?:${takes}|\b(?:neemt|doet|valt|springt|vervangt) )|\b${deputyName}\b|(?:[,;.]|\s(?:en|and))\s*(?:en |and )?\p{L}+(?: \p{L}+)? (?:${takes}|${instead})[.!\s]*$|^(?!(?:ik|ikzelf|i|me)\b)\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){0,3} ${iAmAway}\b`,
  'iu',
);

/** Words by which somebody takes care of it, so that they are not who takes over. */
export const saidOfOfficer = new RegExp(
  `^(?:nee,? )?${privacy} (?:doet|doe|regelt|regel|beheert|ligt bij|valt onder|is (?:done|handled) by) |^(?:de |onze |our |the )?${officerName}(?: is| wordt| will be|:) `,
  'iu',
);

/** The clauses of a text; who is told of in the next one stands in one with that: "karin de wit, die doet privacy". */
const clausesOf = (text: string): readonly string[] =>
  text
    .trim()
    .replaceAll(
      /,?\s+(?:die|who|(?:en|and) (?:die|who)) (?=(?:doet|regelt|is|gaat|zorgt|neemt|valt|springt|vervangt|does|handles|takes|stands|looks)\b)/giu,
      ' ',
    )
    .replace(new RegExp(String.raw`((?:^|[,;.] ?)${when}(?: ben| is| zijn)?),\s*`, 'iu'), '$1 ')
    .split(/[,;]\s*|\.\s+|\.$|\s(?:en|maar|and|but)\s/iu)
    .map((clause) => clause.trim().replace(/^(?:en|maar|and|but)\s+/iu, ''))
    .filter((clause) => clause !== '');

/** Who takes care of privacy and who takes over, as far as nobody said so before. `asked`: whoever else is named takes care of it. */
export function dutiesTold(text: string, scope: Scope, asked: boolean): Readonly<Record<string, unknown>> {
  const parts = partsOf(text).map((part) =>
    asked ? { ...part, plainly: part.plainly ?? whileAway(part.clause) } : part,
  );
  const hasOfficer = tellsOfficer(parts);
  const rest = parts.flatMap(({ clause, maybe }) => (maybe === undefined ? [clause] : []));
  const named = asked && !hasOfficer ? (whoIs('officer', rest.join(', '), scope) ?? undefined) : undefined;
  const told = saidBy(parts, hasOfficer || named !== undefined).filter((one) => one !== undefined);
  const values: Record<string, unknown> = named !== undefined && told.length > 0 ? { officer: named } : {};
  for (const { duty, name } of told) {
    const value = whoIs(duty, name, scope);
    if (value !== undefined && valueAt(scope.answers, duty) === undefined) values[duty] = value;
  }
  return sameValue(values['officer'], values['deputy']) ? {} : values;
}

/** Who takes care of it and who takes over, where a text tells nothing else; whose name is not told stays open. */
export function dutiesAlone(
  text: string,
  scope: Scope,
): { readonly values: Readonly<Record<string, unknown>>; readonly unnamed: readonly Duty[] } | undefined {
  const parts = stopsIt.test(text) || text.includes('?') ? [] : partsOf(text);
  const values: Record<string, unknown> = {};
  const unnamed: Duty[] = [];
  for (const one of saidBy(parts, tellsOfficer(parts))) {
    const value = one && whoIs(one.duty, one.name, scope);
    if (one !== undefined && value !== undefined && value !== null) values[one.duty] = value;
    else if (one !== undefined && onlyRelated(one.name)) unnamed.push(one.duty);
    else return undefined;
  }
  return parts.length === 0 || sameValue(values['officer'], values['deputy']) ? undefined : { values, unnamed };
}

/** Who no longer does it is told of as well, and takes over from nobody. */
const stopsIt = /\b(?:niet|geen|not) (?:meer|langer|longer|any ?more)\b|\bno longer\b/i;

/** A duty that is given somebody, with what they are called. */
interface Said {
  readonly duty: Duty;
  readonly name: string;
}
/** A clause with what it says for certain, and what it says beside who takes care of privacy. */
interface Part {
  readonly clause: string;
  readonly plainly: Said | undefined;
  readonly maybe: Said | undefined;
}

/** The clauses of a text; none of what is asked, or of what is longer than anybody says it in. */
function partsOf(text: string): readonly Part[] {
  const said = text.includes('?') ? apartFromAsked(text).told : text;
  if (said.length > longest) return [];
  return clausesOf(withoutContacts(said)).map((clause) => {
    const plainly = saidIn(clause, 'officer', officerShapes) ?? saidIn(clause, 'deputy', deputyShapes);
    return { clause, plainly, maybe: plainly ?? saidIn(clause, 'deputy', besideShapes) };
  });
}
const longest = 300;
const tellsOfficer = (parts: readonly Part[]): boolean => parts.some(({ plainly }) => plainly?.duty === 'officer');
const saidBy = (parts: readonly Part[], isBeside: boolean): readonly (Said | undefined)[] =>
  parts.map(({ plainly, maybe }) => (isBeside ? maybe : plainly));

const whileAway = (clause: string): Said | undefined => saidIn(clause, 'deputy', awayShapes);

/** From when it is so, or for whom, is no part of a name. */
const sinceWhen =
  /^(?:(?:nu|nou|dan|voortaan|weer|tegenwoordig|now) )+|(?: (?:voor|nu|voortaan|weer|dan|tegenwoordig|for|now|from now on))+$/gi;

function saidIn(clause: string, duty: Duty, shapes: readonly RegExp[]): Said | undefined {
  for (const shape of shapes) {
    const groups = shape.exec(clause)?.groups;
    const name = groups?.['who'] ?? groups?.['who2'];
    if (name !== undefined) return { duty, name: name.replace(sinceWhen, '') };
  }
  return undefined;
}

/** Who is called so; null where that is not known, and undefined where it is no name of anybody. */
export function whoIs(duty: Duty, name: string, scope: Scope): unknown {
  const column = columnAt(scope, duty);
  if (column === undefined || name === '' || isNobody(name)) return undefined;
  if (saysUnknown(name)) return null;
  const value = answerSaid(column, duty, name, scope, () => ({}))?.value ?? strangerCalled(column, name);
  return isOther(value) || typeof value === 'string' ? value : undefined;
}
