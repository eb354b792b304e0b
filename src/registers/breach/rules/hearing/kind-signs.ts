// Words that speak for a kind of breach, or against one: the way something was sent, what was lost, who did it first.

interface Sign {
  /** How much it adds to the score of a kind, or takes from it. */
  readonly weighs: Readonly<Record<string, number>>;
  readonly said: RegExp;
  readonly unless?: RegExp;
}

/** Points at one kind, whatever else is said; it only weighs where that kind was likely already. */
const pointing = 2.5;

const mailed =
  /\b(?:\p{L}*mail\p{L}*|nieuwsbrief\p{L}*|newsletter|inbox\p{L}*|adresbalk|b?cc|outlook|e-mail\p{L}*|verzenden|autocomplete|autoaanvul\p{L}*|aanvullen|adresboek|app|pdf|forward(?:ed)?|doorgestuurd)\b/u;
/** What goes by post or by hand. */
const onPaper =
  /\b(?:\p{L}*brief|\p{L}*brieven|briefje|envelop\p{L}*|omslag|post|postbode|postnl|brievenbus|deurmat|pakket\p{L}*|pakje|letters?|envelopes?|posted|couvert|meegegeven|etiket\p{L}*|overhandigd|uitgereikt)\b/u;
const device =
  /\b(?:\p{L}*(?:laptop|telefoon|tablet|phone|stick|schijf|computer|server|camera|scanner|mobiel|gsm|ipad|toestel)(?:s|tje|je|jes|en|netje)?|usb|sd-?kaart\p{L}*|geheugenkaart\p{L}*|notebooks?|nas|pc|drives?|ssd)\b/u;
const written =
  /\b(?:papier\p{L}*|\p{L}*map|\p{L}*mapje|\p{L}*mappen|ordners?|\p{L}*boek|\p{L}*boekje|schrift\p{L}*|\p{L}*lijst|\p{L}*formulier\p{L}*|\p{L}*dossiers?|\p{L}*kaart|\p{L}*kaarten|\p{L}*kaartjes|\p{L}*bonnen|\p{L}*bonnetjes?|notitie\p{L}*|klapper|binder|paper\p{L}*|sheets?|forms|akten?|\p{L}*briefjes?)\b/u;
const gone =
  /\b(?:verkocht|doorverkocht|weggegeven|geschonken|ingeleverd|marktplaats|kringloop|milieustraat|opkoper|ebay|gumtree|sold|donated|gave away)\b|\b(?:niet|nooit|not|never|zonder)\b(?: \S+){0,3} (?:gewist|leeggemaakt|te wissen|wiped|wiping)\b/u;

const signs: readonly Sign[] = [
  {
    weighs: { 'wrong-chat': 5, 'screenshot-posted': -3 },
    said: /\b(?:verkeerde|foute|wrong) (?:\p{L}*(?:chat|app|groep)|group|kanaal|channel)\b|\b(?:whats ?app|app|signal|telegram)-?groep\b|\bgroepsapp\b|\b(?:whats ?app|group) (?:group|chat)\b|\b(?:gezet|zette|geplaatst|plaatste|gepost|postte|gedeeld|deelde|gegooid|put|posted|shared)\b(?: \S+){0,10}? (?:in|on|op) (?:our|the|de|het|onze|ons|een|an?) (?:\S+ )?(?:whats ?app|signal|telegram|slack|teams|(?:\p{L}+-?)?(?:app|chat))\b|\bin (?:our|the|de|onze|een) (?:\p{L}+-?)?(?:app|chat) (?:gezet|geplaatst|gepost|gedeeld)\b/u,
    unless:
      /\b(?:mail\p{L}*|gemaild|e-mail\p{L}*|emailed|brief|letter|gehackt|hacked|gekaapt|verzendlijst|elkaars?|mekaars?|wetransfer|link)\b/u,
  },
  {
    weighs: { 'wrong-file': pointing },
    said: /\b(?:(?:verkeerde|foute|wrong|falsche[rn]?|mauvais|zly|bledny) (?:bijlage|bestand|pdf|document|scan|versie|attachment|file|anhang|datei|fichier|zalacznik)|tabblad\p{L}*|second tab|hidden (?:tab|sheet)|onglet|tabellenblatt|zakladk\p{L}*|(?:scherm|beeldscherm) (?:gedeeld|delen|deelde)|deelde mijn scherm|shar(?:ed|ing) my screen|zwartgelakt|zwarte balkjes|blacked out|redacted)\b/u,
  },
  {
    weighs: { 'mail-cc': pointing },
    said: /\b(?:b?cc|undisclosed|copie cachee|elkaars (?:mail|e-mail|nummer|adres)\p{L}*|each others? (?:mail|email|number|address)\p{L}*|allen beantwoorden|reply all|aan-?(?:veld|regel|vak))\b/u,
  },
  {
    weighs: { ransomware: pointing },
    said: /\b(?:losgeld|bitcoins?|gijzel\p{L}*|ransom\p{L}*|(?<!\b(?:niet|wel|was|geen|not) )(?:versleuteld|encrypted)|verschlusselt|losegeld|rancon\p{L}*|zaszyfrowan\p{L}*|okup\p{L}*|crypto)\b/u,
  },
  {
    weighs: { 'at-supplier': pointing },
    said: /\b(?:(?:onze|ons|our|unser\p{L}*|notre|nasz\p{L}*) (?:\p{L}+ )?(?:boekhouder|accountant|leverancier|hostingpartij|hoster|salarisverwerker|verwerker|drukker|payroll provider|supplier|steuerberater|hebergeur|comptable|ksiegow\p{L}*) (?:\p{L}+ ){0,2}(?:is|was|werd|has|had|schrijft|schreibt|meldt|previent|napisal\p{L}*))\b/u,
  },
  {
    weighs: { hacked: pointing },
    said: /\b(?:gehackt|gehacked|hackers?|ingebroken (?:in|op) (?:onze|de|ons|het)|hacked|binnengedrongen)\b/u,
  },
  {
    weighs: { phishing: pointing },
    said: /\b(?:phishing|nep-?(?:mail|site|bericht)\p{L}*|op (?:een|zo'?n|de|die) (?:foute |rare )?link)\b/u,
  },
  // Who let a stranger in did so first; what the stranger did then is its consequence: "wachtwoord ingevuld, nu gaan er mails uit".
  {
    weighs: { phishing: 2 },
    said: /\b(?:wachtwoord\p{L}*|inlog\p{L}*|codes?|sms-?code|pin|password|login|credentials)\b(?: \S+){0,6} (?:ingevuld|ingetikt|ingetypt|getypt|doorgegeven|ingegeven|gegeven|voorgelezen|opgelezen)\b|\b(?:typed|entered|gave|put|filled)\b(?: \S+){0,5} (?:password|code|login|credentials)\b|\b(?:ingetrapt|ingetuind|in de maling|beetgenomen|opgelicht|erin geluisd|erin (?:getrapt|gestonken|gelopen|getuind)|fell for|tricked|conned|scammed|fooled|duped)\b/u,
  },
  {
    weighs: { phishing: 1.5 },
    said: /\b(?:zogenaamde?|deed zich voor|deden zich voor|voordeed|nep-?\p{L}{3,}|neppe|posed as|pretend(?:ed|ing)|imitat\p{L}+|bleek (?:nep|vals)|impost[eo]r|lookalike)\b|["'‘’“”](?:de |het |onze |mijn |the |our )?(?:bank|politie|gemeente|helpdesk|microsoft|directeur|directie|baas|boss|verzekering\p{L}*|belastingdienst|apotheker|journalist|moeder|vader|mother|father|police|accountant|hr|afas|ceo|landlord|collega|it|ict|dhl|notaris|huisarts|inspect\p{L}*)["'‘’“”]/u,
    unless:
      /\b(?:klant\p{L}*|gasten|leden|relaties|customers?|guests|clients?|members) (?:\S+ )?(?:kreeg|kregen|krijgen|krijgt|ontvingen|got|get|getting|received)\b|\bnepnamen\b/u,
  },
  {
    weighs: { hacked: 1.5 },
    said: /\b(?:inlog\p{L}*|ingelogd|login|logged in|aangemeld)\b.*\b(?:brazilie|brazil|rusland|russia|moskou|moscow|lagos|nigeria|china|vietnam|roemenie|romania|bulgarije|litouwen|india|buitenland|abroad|vannacht|'s nachts)\b/u,
  },
  {
    weighs: { 'mail-cc': 2 },
    said: /\b(?:(?:hele|complete|whole|entire|alle|all) (?:adressen|adreslijst|mailadressen|e-?mailadressen|addresses|geadresseerden|ontvangers|recipients)|rondmail|iedereen (?:ziet|zag) (?:elkaars|mekaars|wie|iedereen|alle)|(?:everybody|everyone) (?:could see (?:everybody|everyone)|visible)|(?:adressen|namen|iedereen|allemaal) zichtbaar|niet verborgen)\b/u,
    unless: /\b(?:site|website|online|internet|google|map|drive|portaal|systeem|medewerkers)\b/,
  },
  {
    weighs: { 'at-supplier': 2 },
    said: /\b(?:bij hen|bij hun|aan hun kant|hun (?:servers?|systeem|systemen|kant)|their (?:servers?|systems?|end|side))\b/u,
  },
  // Who left, and still can.
  {
    weighs: { 'rights-wrong': 2 },
    said: /\b(?:oude? ?-?|ex-?|vorige |vertrokken |ontslagen |voormalig\p{L}* |former |sacked |fired )\p{L}*\b.*\b(?:nog|still)\b/u,
    unless: /\b(?:wetransfer|link|adres)\b/,
  },
  { weighs: { 'mail-wrong-person': -1.2, 'mail-cc': -1.2 }, said: onPaper, unless: mailed },
  // Who got what is of another, and nothing of how it came: "een klant kreeg de factuur van een ander".
  {
    weighs: { 'wrong-file': 1 },
    said: /\b(?:kreeg|kregen|krijgt|ontving(?:en)?|got|gets|received)\b(?: \S+){0,3} (?:factu\p{L}*|offertes?|dossiers?|rapport\p{L}*|\p{L}*verslag\p{L}*|uitslag\p{L}*|contract\p{L}*|loonstro\p{L}*|documents?|invoices?|quotes?|reports?|results?|payslips?|files?)\b(?: \S+)? (?:van|of|from|for|voor) (?:(?:een|an?|de|the|some) )?(?:ander\p{L}*|iemand anders|another|other|(?:some(?:body|one) )?else)/u,
    unless: new RegExp(`(?:${mailed.source})|(?:${onPaper.source})`, 'u'),
  },
  {
    weighs: { 'letter-wrong-person': 1 },
    said: /\b(?:meegegeven|overhandigd|afgegeven|uitgereikt|in de hand|handed|gaf (?:ik|hem|haar)|ik gaf|in (?:de|den|het|een) (?:envelop\p{L}*|omslag|postvak\p{L}*|zakje)|onder de deur)\b/u,
    unless: /\b(?:koerier|fietskoerier|vervoerder|bezorger|inpakpapier|ex-?\p{L}*)\b/u,
  },
  { weighs: { 'device-lost': -1.2 }, said: written, unless: device },
  {
    weighs: { 'device-lost': 3 },
    said: new RegExp(`^(?=.*(?:${device.source})|.*\\b(?:printer|kopieer\\p{L}*|copier)\\b).*(?:${gone.source})`, 'u'),
  },
  {
    weighs: { published: 1.5 },
    said: /\b(?:googel\p{L}*|googlet|googled?|zoekmachine|zoekresultaten|search results)\b/u,
    unless: /\b(?:drive|docs?|sheets?|forms?|gehackt|account|nep\p{L}*)\b/u,
  },
  // Told aloud, or out of reach, is none of the kinds that are named.
  {
    weighs: { other: 1 },
    said: /\b(?:hardop|luidop|luidkeels|besproken|rondverteld|rondgebazuind|doorverteld|geroddeld|overheard|out loud|meegeluisterd|op (?:een|de) (?:verjaardag|borrel|feestje))\b/u,
  },
  {
    weighs: { other: pointing },
    said: /\b(?:gecrasht|crash|geen (?:back-?up|kopie)|storing|ligt eruit|uit de lucht|afgebrand|verbrand|waterschade|overstroming|ondergelopen|doorweekt|flooded|burnt)\b/u,
    unless: /\b(?:losgeld|bitcoins?|hack\p{L}*|virus|versleuteld|gehackt)\b/u,
  },
  {
    weighs: { other: 2 },
    said: /\b(?:migratie|overzetten|overgezet|conversie|migration)\b.*\b(?:weg|weggevallen|kwijt|verdwenen|leeg|niet meegekomen|missing|gone|lost)\b/u,
  },
  {
    weighs: { ransomware: 1.5 },
    said: /(?:\.locked|\breadme|\bdoodshoofd|\bskull|\bafgeperst|\bafpers|\bextort|\blosprijs|\bmonero|\btor link)/u,
  },
];

/** What the words add to the score of this kind; below zero where they speak against it. */
export function signsFor(plain: string): (kind: string) => number {
  const found = signs.filter(({ said, unless }) => said.test(plain) && unless?.test(plain) !== true);
  return (kind) => found.reduce((sum, { weighs }) => sum + (weighs[kind] ?? 0), 0);
}
