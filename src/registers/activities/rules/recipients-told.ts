// Who gets data, told by which way they go: "we sturen ook terug naar de huisarts", "de fotograaf krijgt ook de foto's".
import { tellsMishap } from '../../../core/understanding/corrections/named-out.js';
import { listed, wordsIn } from '../../../core/understanding/words.js';

const lead = '^(?:(?:nee|ja|en|o ja|trouwens|maar|dus|klopt|no|yes|and|also)[, ]+)*';
const also = '(?:(?:ook|nu|voortaan|er|nog|soms|wel|verder|also|now) )*';
const who = '(?<who>(?:\\S+ ){0,3}?\\S+?)';
const end = '(?:,.*|[.! ]*)$';
const list =
  '(?:aan wie|wie (?:het|ze|de gegevens) krijgt|de ontvangers|ontvangers|doorgeven aan|recipients|(?:the )?recipients)';
const shapes: readonly RegExp[] = [
  new RegExp(
    `${lead}(?:de |het |onze |ons |mijn |the |our )?${who} (?:also )?(?:krijgt|krijgen|ontvangt|ontvangen|gets?|receives?) (?!(?:we|wij|ik|jullie)\\b)${also}(?:(?:de|het|een|onze|alle|the) )?(?:\\S+ ){0,3}?\\S+(?: van (?:ons|mij)| from us)?${end}`,
    'iu',
  ),
  new RegExp(
    `${lead}(?:we|wij|ik|i) (?:also )?(?:sturen|stuur|geven|geef|mailen|mail|delen|deel|leveren|lever|send|give|share) ${also}(?:(?!naar\\b|aan\\b|met\\b|to\\b|with\\b)\\S+ ){0,4}?(?:door aan|naar|aan|met|to|with) (?:de |het |onze |ons |een |the |our |a )?${who}${end}`,
    'iu',
  ),
  new RegExp(
    `${lead}(?:voeg|zet|doe|add|put) (?:de |het |onze |een |the |our )?${who} ${also}(?:toe |erbij |bij |aan |to |in )*${list}(?: erbij| toe| bij)?${end}`,
    'iu',
  ),
  new RegExp(
    `${lead}(?:bij )?${list}\\s*:?\\s*(?:ook|moet ook|also) (?:de |het |the )?${who}(?: erbij| bij| toe)?${end}`,
    'iu',
  ),
];
const data =
  '(?:(?:de |het |onze |hun |alle |ook |soms |the )*(?:(?:klant|personeels)?gegevens|data|namen|adressen|nummers|kentekens|facturen)|het|dat|dit|alles|ze|die|it|they|the data)';
const goes = '(?:gaan|gaat|worden|wordt|moeten|moet|gestuurd|go|goes)';
/** "Gegevens gaan ook naar de rdw", "ook naar de rdw": which way they go. */
const ways: readonly RegExp[] = [
  new RegExp(
    `${lead}${data} (?:also )?${goes} ${also}(?:automatisch |door )?(?:naar|aan|to) (?:de |het |onze |ons |een |the |our |a )?${who}(?: (?:gestuurd|doorgegeven|toe|door|gemeld))?${end}`,
    'iu',
  ),
  new RegExp(
    `${lead}(?:we|wij|ik) (?:moeten|moet|melden|meld) (?:het|dat|dit|ze|alles|gegevens|die) ${also}(?:doorgeven |door |melden |sturen )?(?:aan|naar|bij) (?:de |het |onze |een )?${who}(?: (?:doorgeven|melden|sturen|geven))?${end}`,
    'iu',
  ),
  new RegExp(`${lead}(?:ook|also) (?:soms |nog )?(?:naar|aan|to) (?:de |het |onze |een |the |our )?${who}${end}`, 'iu'),
  new RegExp(
    `${lead}(?:naar|aan|to) (?:de |het |onze |een |the |our )?${who} (?:(?:gaan|gaat|moet|moeten|sturen|goes|go) )?(?:(?:het|ze|we|wij|it|they) )?(?:ook|also|too)(?: nog| soms| heen)?${end}`,
    'iu',
  ),
];
const explicitly = new RegExp(`\\b${list}\\b`, 'iu');
/** Asked, denied, or so because of what went wrong or what somebody wants. */
const unsaid =
  /\?|\b(?:niet|niets|niks|nothing|geen|nooit|per ongeluk|verkeerde?|gisteren|vanmorgen|opeens|ineens|als|zou|wil|willen|vraagt|moet(?:en)? (?:ik|we|wij)|not|never|by accident|wrong|if|would|wants?)\b/iu;
const nobody =
  listed(`ik we wij jij je u hij zij ze men iemand niemand wie dat die dit het er daar hen hun ons mij elkaar iedereen klant klanten
  client clienten patient patienten medewerker medewerkers personeel i you he she they it who somebody nobody customer customers client
  clients everybody us them`);
const longest = 160;

/** Whether a text may tell who gets data: only then what stands in the register is read. */
export const mayTellRecipient = (text: string): boolean => mayTell.test(text);
const mayTell =
  /\b(?:krijg\w*|ontvang\w*|stuur|sturen|gaan|gaat|moeten?|melden|meld|naar|go|goes|worden|wordt|geven|geef|mailen|delen|leveren|voeg|zet|doe|aan wie|gets?|receives?|send|give|share|add|recipients)\b/i;

/** Who gets data by what a text tells, as it was typed; `plainly` where it names that list itself. */
export function recipientTold(text: string): { readonly who: string; readonly plainly: boolean } | undefined {
  if (text.length > longest || unsaid.test(text.replace(/^(?:nee|neen|no)\b/i, '')) || tellsMishap(text))
    return undefined;
  for (const shape of [...shapes, ...ways]) {
    const name = shape
      .exec(text.trim())
      ?.groups?.['who']?.replace(/[.,!]+$/, '')
      .trim();
    const words = wordsIn(name ?? '');
    if (name !== undefined && words.length > 0 && !words.some((word) => nobody.has(word)))
      return { who: name, plainly: explicitly.test(text) };
  }
  return undefined;
}
