// What somebody asks of what stands here of the business and its people: how it is reached, with how many they are, who takes over.
import { folded } from '../../../core/fold.js';
import { listed, wordsIn } from '../../../core/understanding/words.js';

/** A question of the profile that may be asked after so. */
export type BusinessAsked = 'contact' | 'staff' | 'officer' | 'deputy' | 'deputy-phone';

const contacts = listed(
  'mail mailadres emailadres email contact contactadres contactgegevens telefoon telefoonnummer tel nummer number address phone e adres',
);
const mails = listed('mail mailadres emailadres email contact contactadres contactgegevens');
const deputies = listed('vervanger plaatsvervanger waarnemer invaller deputy');
const officers = listed('officer privacyofficer privacyverantwoordelijke');
const people = listed('mensen man personen medewerkers personeel collegas werknemers people employees staff');
const counts = listed('hoeveel many');
const asks = listed('wie wat welk welke hoeveel hoe who what which');

/** How many they are is asked in many ways; with one of these it is asked what was filled in. */
const asStands = listed(
  'opgegeven ingevuld ingevoerd doorgegeven genoteerd opgeschreven gezet staat staan volgens filled put',
);

/** What stands around it and asks nothing else. */
const around =
  listed(`op onder met is zijn staat staan stond er van voor de het een en of ons onze we wij mijn ik hier nu ook alweer al eigenlijk bij ben bereikbaar
  heb hebben had opgegeven ingevuld ingevoerd genoemd doorgegeven genoteerd opgeschreven gezet als dat die volgens jou jullie je u werken werkt bedrijf zaak organisatie onderneming
  register privacy in daar daarvan diens haar zn me te even dan toch bereiken bellen kan kun kunnen weten wil dus nog our my the of do does did i have has are is we fill filled in put
  here for at on and how us ours business company reach by`);
const ofUs =
  listed(`ons onze we wij mijn ik hier bedrijf zaak organisatie onderneming opgegeven ingevuld ingevoerd doorgegeven genoteerd our my we i us
  business company`);

/**
 * Which of these a question asks after; undefined where it asks nothing of them, or anything else beside them. Who it is that takes care
 * of privacy, or takes over, is answered elsewhere where nothing more is asked.
 */
export function businessAsked(text: string): readonly BusinessAsked[] | undefined {
  if (text.length > longest) return undefined;
  const words = wordsIn(
    folded(text)
      .replaceAll(/['’`]/g, '')
      .replaceAll(/e-mail/g, 'email'),
  ).filter((word) => word !== '?');
  const has = (some: ReadonlySet<string>): boolean => words.some((word) => some.has(word));
  if (!has(asks) || !words.every(isOfThese)) return undefined;
  const isDeputy = has(deputies);
  const isPhone = isDeputy && words.some((word) => contacts.has(word) && !mails.has(word));
  const asked: readonly (readonly [BusinessAsked, boolean])[] = [
    ['contact', has(ofUs) && words.some((word) => (isDeputy ? mails : contacts).has(word))],
    ['staff', has(counts) && has(people) && has(ofUs) && has(asStands)],
    ['officer', has(officers)],
    ['deputy', isDeputy],
    ['deputy-phone', isPhone],
  ];
  const found = asked.flatMap(([id, isAsked]) => (isAsked ? [id] : []));
  return found.every((id) => id === 'officer' || id === 'deputy') ? undefined : found;
}
const longest = 120;

const isOfThese = (word: string): boolean =>
  [around, asks, counts, contacts, deputies, officers, people].some((some) => some.has(word));
