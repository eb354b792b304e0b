// Who gets a role or is to read along, told by their name: "geef jan de rol van adviseur", "jan is onze privacy adviseur".

const nobody =
  '(?!(?:ik|we|wij|ze|zij|hij|iemand|niemand|iedereen|wie|u|je|jij|het|dat|dit|die|deze|er|mij|me|mezelf|ons|hem|haar|hen|i|he|she|they|it|that|this|you|us|him|her|them|someone|somebody|everyone|nobody|een|de|n|the|an?|mijn|mn|onze|our|my|alle|alles|klant\\p{L}*|client\\p{L}*|patient\\p{L}*|gast\\p{L}*|lid|leden|ouder\\p{L}*|politie|customer\\p{L}*|police)\\b)';
const who = `${nobody}\\p{L}[\\p{L}'’-]*(?: \\p{L}[\\p{L}'’-]*){0,3}?`;
const order = '(?:geef|maak|voeg|zet|give|make|add)';
const role = '(?:(?:privacy ?)?(?:adviseur|adviser|advisor)|beheerder|admin(?:istrator)?|directie|management|fg|dpo)';
const ours = '(?:(?:een|n|de|onze|an?|the|our|nieuwe|externe|vaste|new|external) ){0,3}';
/** What stands behind the name where something is given. */
const given = `(?:(?:(?:de|een|the|an?) )?(?:rol|toegang|lees ?toegang|leesrechten|role|access)\\b(?!.* (?:zijn|haar|hun|eigen|his|her|their) )|(?:toe |erbij |er )?(?:(?:als|as) )?${ours}${role}(?: toe| erbij)?$)`;
/** What stands behind it where it is told what they are, or may. */
const is = `(?:(?:is|wordt|becomes|will be) (?:nu |voortaan |now )*(?:de|onze|the|our) ${ours}(?:privacy[- ]?)?(?:adviseur|adviser|advisor)$|(?:mag|wil|gaat|moet|komt|may|can|will) (?:(?:ook|hier|voortaan|graag|bij ons|in|het|ons|register|also) )*(?:mee ?kijken|mee ?lezen|read along)(?: in (?:het|ons) register)?$|(?:mag|moet|kan) (?:(?:ook|hier|voortaan) )*(?:(?:het|ons|de|alle) )?(?:register|meldingen|datalekken|verzoeken) (?:(?:ook|kunnen) )*(?:zien|lezen|inzien|bekijken|krijgen)$|(?:may|can|should) (?:also )?(?:see|read|get) (?:the |our |all )?(?:register|reports|breaches|requests)$)`;

/** Whether somebody is told by name who gets a role here, of a text that is folded and has no sign at its end. */
export const givesRole = (plain: string): boolean => gives.test(plain);
/** The same said as an order, which answers no question. */
export const ordersRole = (plain: string): boolean => plain.search(orders) === 0 && givesRole(plain);
const orders = new RegExp(`^${order} `);
const gives = new RegExp(`^(?:${order} ${who} ${given}|${who} ${is})`, 'iu');

/** The name in such a sentence, and in "onze adviseur jan wil meelezen", as its own group `who`. */
export const whoGetsRole = new RegExp(
  `(?<who>(?<=\\b(?:adviseur|adviser|advisor)(?:,| heet| is| called)? )(?!(?:wil|wilt|leest|kijkt|die|van|uit|voor|en|met|mag|moet|toegang|erbij|toe|meer|who|wants|from|to)\\b)\\p{L}[\\p{L}'’-]*(?: (?:de|den|der|ter|van de|van der|van den) \\p{L}[\\p{L}'’-]*)?|^\\p{L}[\\p{L}'’-]*(?: \\p{L}[\\p{L}'’-]*){0,2}?(?= (?:(?:leest|kijkt) mee|reads along|moet|mag|may) )|(?<=^${order} )${who}(?= ${given})|^${who}(?= ${is}))`,
  'iu',
);
