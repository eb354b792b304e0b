// Of whom a text says how long their data are kept, where no activity is called so: members, guests and patients are customers.
import { folded } from '../../../core/fold.js';

interface Held {
  /** How they are called in the text, folded. */
  readonly said: string;
  /** The people that a business serves, whatever it calls them; those that only an association has; or others. */
  readonly kind: 'served' | 'joined' | 'others';
}

const served =
  'klant(?:en)?|client(?:en)?|patient(?:en)?|lid|leden|gast(?:en)?|bewoners?|leerling(?:en)?|cursist(?:en)?|student(?:en)?|huurders?|deelnemers?|opdrachtgevers?|relaties?|sporters?|kopers?|inwoners?|customers?|clients|patients|members?|guests?|residents?|pupils?|students|tenants?';
const joined = 'donateurs?|contribuanten|begunstigers?|donors?|supporters?';
const others = 'vrijwilligers?|sponsor(?:en|s)?|bezoekers?|ouders?|volunteers?|visitors?|parents?|bestuursleden';
const kept = '(?:gegevens|dossiers?|kaart(?:en)?|bestand(?:en)?|lijst(?:en)?|administratie)?';
const kinds = { served, joined, others } as const;
const shape = new RegExp(
  String.raw`(?<!\p{L})(?:${Object.entries(kinds)
    .map(([kind, words]) => `(?<${kind}>(?:${words})${kept})`)
    .join('|')})(?!\p{L})`,
  'u',
);

/** The people of whom a text speaks; undefined where it names none. */
export function peopleHeld(text: string): Held | undefined {
  const found = shape.exec(folded(text.slice(0, 200)));
  const kind = (['served', 'joined', 'others'] as const).find((one) => found?.groups?.[one] !== undefined);
  return found === null || kind === undefined ? undefined : { said: found[0], kind };
}

/** The activity that is begun for the people or the images that a text names, where nothing in the register holds them. */
export const beginsFor = (text: string): string | undefined =>
  peopleHeld(text)?.kind === 'served' ? 'customers' : exampleNamed(text);

/** The ready example of people or images that are called otherwise than the activity that holds them. */
function exampleNamed(text: string): string | undefined {
  const said = folded(text.slice(0, 200));
  if (applying.test(said)) return 'recruitment';
  return filmed.test(said) ? 'cameras' : undefined;
}
const filmed = /(?<!\p{L})(?:camera(?:beelden|opnam(?:es|en))|(?:bewakings|veiligheids)beelden|cctv footage)(?!\p{L})/u;
const applying = /(?<!\p{L})(?:sollicitant(?:en)?|sollicitaties?|kandidaten|applicants?|candidates)(?!\p{L})/u;

/** Whether an activity that is called so holds them: donors are of an association, which has members. */
const holdsThem = ({ kind }: Held, name: string): boolean =>
  kind === 'served' || (kind === 'joined' && /\b(?:leden|members|donateurs|donors)\b/i.test(name));

/** The activities that hold the people of whom a text speaks: "cliënten" are the customers of whoever has one for those. */
export function holdersOf<
  One extends { readonly record: { readonly template: string | null; readonly title: string } },
>(text: string, activities: readonly One[]): readonly One[] {
  const held = peopleHeld(text);
  const example = held === undefined ? exampleNamed(text) : undefined;
  return activities.filter(({ record }) =>
    held === undefined
      ? example !== undefined && record.template === example
      : record.template === 'customers' && holdsThem(held, record.title),
  );
}

/** The text with those people as an activity calls them. */
export const calledSo = (text: string, { said }: Held, name: string): string => folded(text).replace(said, name);

/** Whether a text with a length of time in it says how long something is kept. */
export const tellsKeeping = (text: string): boolean =>
  /\b(?:termijn|bewaartermijn|bewaren|bewaar|bewaard|houden|keep|kept|retain)\b/i.test(text) ||
  goesAfter.test(text) ||
  text.trim().split(/\s+/).length <= 5;

/** "Na vier weken gooien we het weg". */
const goesAfter =
  /(?=.*\b(?:na|after) \S+ (?:jaar|jaren|jr|maand|maanden|mnd|week|weken|dag|dagen|years?|months?|weeks?|days?)\b).*\b(?:gooi(?:en)?|verwijder(?:en|d|t)?|wis(?:sen|t)?|gewist|vernietig(?:en|d|t)?|weg|delete[ds]?|erased?|destroy(?:ed|s)?|throw)\b/i;
