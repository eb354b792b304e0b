// What somebody names in a sentence, found among what the organisation knows by name.
import { folded } from '../../../core/fold.js';
import { capitalised } from '../../../core/text.js';
import { soundsSame } from '../../../core/understanding/near-words.js';

/** Something of the organisation, by every name that it goes by. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

/** The one of these people whom a text names. */
export function personNamed(text: string, people: readonly { readonly id: string; readonly name: string }[]) {
  const [only, ...others] = named(
    bare(text),
    people.map(({ id, name }) => ({ id, names: [name] })),
  );
  return others.length === 0 ? only : undefined;
}

/** Who is named by such words is nobody of here. */
export const nobody =
  /^(?:ik|hij|zij|ze|we|wij|iemand|niemand|die|dat|dit|het|er|he|she|they|somebody|klant|klanten|patient|man|vrouw|broer|zus)$|\b(?:klant|klanten|van|client|customer)\b/i;

/** A name without what stands around it: "onze kassa", "het versturen van nieuwsbrieven". */
export const bare = (said: string): string =>
  said
    .trim()
    .replace(
      /^(?:(?:het|de|een|die|dat|onze|ons|mijn|the|our|a) )*(?:(?:versturen|sturen|gebruiken|gebruik|maken|bijhouden|houden|programma|systeem|bedrijf|pakket|abonnement(?: op)?|contract|using|sending) (?:van |bij |met )?)?(?:(?:de|het|een|die|onze|ons|mijn|the|our|a|met) )*/i,
      '',
    )
    .replace(/[.,!\s]+$/, '')
    .replace(/ (?:mee|voor|er|op|meer)$/i, '');

/** Whoever types in a hurry leaves the capital out. */
export const asName = (said: string): string => (said === said.toLowerCase() ? capitalised(said) : said);

/** Exactly so; else with a typing error; else by its first words, or by the kind of thing in it: "kassa" of "Kassa van Jansen". */
export function named(said: string, all: readonly Named[]): readonly string[] {
  const wanted = stem(said);
  if (wanted === '') return [];
  const by = (fits: (name: string) => boolean) => all.filter(({ names }) => names.some((name) => fits(stem(name))));
  const ways: readonly ((name: string) => boolean)[] = [
    (name) => name === wanted,
    (name) => wanted.length >= 5 && soundsSame(wanted, name),
    (name) => name.split(' ')[0] === wanted,
    (name) => wanted.length >= 4 && soundsSame(wanted, name.split(' ')[0] ?? ''),
  ];
  for (const way of ways) {
    const found = by(way);
    if (found.length > 0) return found.map(({ id }) => id);
  }
  return [];
}

/** Without signs and the ending of more than one: "de nieuwsbrieven" is "nieuwsbrief". */
export const stem = (name: string): string =>
  folded(name)
    .replaceAll(/['’`]s\b/g, '')
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .replace(/brieven$/, 'brief')
    .replace(/(?<=[a-z]{4})(?:s|en)$/, '');
