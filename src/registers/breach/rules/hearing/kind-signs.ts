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

/** Who broke in somewhere, or took what lay there. */
const burgled =
  /\b(?:opengebroken|open gebroken|ingebroken|inbraak|inbrekers?|ingeslagen|geforceerd|leeggehaald|eruit gehaald|gejat|gestolen|geroofd|gepikt|broken? (?:open|into)|broke in|burgled|burglar\p{L}*|smashed|stolen|nicked)\b/u;
/** Where papers are kept, and what people call a binder. */
const onShelves = /\b(?:\p{L}*kast|archief|agenda|fardes?|folders?|cabinet|diary)\b/u;
/** What is kept in a machine is taken in another way. */
const digital =
  /\b(?:\p{L}*hack\p{L}*|\p{L}*systeem|server|online|internet|\p{L}*account|database|inlog\p{L}*|ingelogd|wachtwoord\p{L}*|cloud|drive|dropbox|onedrive|sharepoint|website|gekopieerd|gedownload|losgeld|virus|password|system|login|logged|copied|downloaded)\b/u;
/** How post comes, also where it is not called so. */
const delivered =
  /\b(?:terug|retour|aangekomen|bezorgd|ontvangen|kwam|kwamen|arrived|returned|delivered|came|received|zending|envelope?s?|doos|sealbag)\b/u;

const signs: readonly Sign[] = [
  // A van that was broken open is no letter, and a cabinet that stood open no folder in a program.
  {
    weighs: { 'letter-opened': -4 },
    said: /^/u,
    unless: new RegExp(`(?:${onPaper.source})|(?:${delivered.source})`, 'u'),
  },
  {
    weighs: { 'paper-lost': 4, 'folder-open': -4, ransomware: -4, 'device-lost': -4, 'letter-opened': -2 },
    said: new RegExp(`^(?=.*(?:${burgled.source})).*(?:${written.source}|${onShelves.source})`, 'u'),
    unless: new RegExp(`(?:${onPaper.source})|(?:${device.source})|(?:${mailed.source})|(?:${digital.source})`, 'u'),
  },
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
  // What was in it that should not be, and not who saw whose address.
  {
    weighs: { 'mail-wrong-person': 4, 'mail-cc': -8 },
    said: new RegExp(
      `^(?=.*(?:${mailed.source})).*\\b(?:zat|zaten|stond|stonden|there was|it had)\\b(?: \\S+){0,5}? (?:in|bij|aan)\\b(?= (?:met|with|van|of)\\b).*\\b(?:gegevens|namen|loon\\p{L}*|salaris\\p{L}*|data|names|salar\\p{L}*)\\b`,
      'u',
    ),
    unless: /\b(?:b?cc|elkaars?|mekaars?)\b/,
  },
  {
    weighs: { 'mail-cc': 2 },
    said: /\b(?:(?:hele|complete|whole|entire|alle|all) (?:adressen|adreslijst|mailadressen|e-?mailadressen|addresses|geadresseerden|ontvangers|recipients)|rondmail|iedereen (?:ziet|zag) (?:elkaars|mekaars|wie|iedereen|alle)|(?:everybody|everyone) (?:could see (?:everybody|everyone)|visible)|(?:adressen|namen|iedereen|allemaal) zichtbaar|niet verborgen)\b/u,
    unless: /\b(?:site|website|online|internet|google|map|drive|portaal|systeem|medewerkers)\b/,
  },
  { weighs: { 'mail-wrong-person': -1.2, 'mail-cc': -1.2 }, said: onPaper, unless: mailed },
  // Who got what is of another, and nothing of how it came: "een klant kreeg de factuur van een ander".
  {
    weighs: { 'wrong-file': 1 },
    said: /\b(?:kreeg|kregen|krijgt|ontving(?:en)?|got|gets|received)\b(?: \S+){0,3} (?:factu\p{L}*|offertes?|dossiers?|rapport\p{L}*|\p{L}*verslag\p{L}*|uitslag\p{L}*|contract\p{L}*|loonstro\p{L}*|documents?|invoices?|quotes?|reports?|results?|payslips?|files?)\b(?: \S+)? (?:van|of|from|for|voor) (?:(?:een|an?|de|the|some) )?(?:ander\p{L}*|iemand anders|another|other|(?:some(?:body|one) )?else)/u,
    unless: new RegExp(`(?:${mailed.source})|(?:${onPaper.source})`, 'u'),
  },
  // Another business that says it of itself, whatever of its customers was in it.
  {
    weighs: { 'at-supplier': 4, 'mail-cc': -8, 'mail-wrong-person': -4 },
    said: /\b(?:mail|bericht|brief|message|letter|mailt|mailde|meldt|meldde|schrijft|belt|belde|says?|wrote) (?:van |from )?\S+ ?(?:gekregen |ons |mij )?(?:dat|that) (?:zij|ze|er|they|there) (?:(?:een|a|bij|is|was|had|heeft|hebben|sprake|van|hen) )*(?:data ?lek|lek|hack|breach|leak)\b/u,
  },
  // What stood open on a screen, and who looked along.
  {
    weighs: { ransomware: -5, 'device-lost': -4 },
    said: /\b(?:pc|computer|laptop|scherm|beeldscherm|screen)\b(?: \S+){0,3} (?:open|aan|onvergrendeld|ontgrendeld|unlocked|on)\b|\b(?:mee ?(?:gekeken|keek|kijken|lezen|gelezen|las)|keek(?: \S+)? mee|over (?:mijn|de|zn|haar) schouder)\b/u,
    unless: /\b(?:losgeld|bitcoins?|hack\p{L}*|virus|versleuteld|gegijzeld|gestolen|kwijt|verloren|stolen|lost)\b/u,
  },
  { weighs: { 'device-lost': -1.2 }, said: written, unless: device },
  {
    weighs: { 'device-lost': 3 },
    said: new RegExp(`^(?=.*(?:${device.source})|.*\\b(?:printer|kopieer\\p{L}*|copier)\\b).*(?:${gone.source})`, 'u'),
  },
  // Out of reach is none of the kinds that are named.
  {
    weighs: { other: pointing },
    said: /\b(?:gecrasht|crash|geen (?:back-?up|kopie)|storing|ligt eruit|uit de lucht|afgebrand|verbrand|waterschade|overstroming|ondergelopen|doorweekt|flooded|burnt)\b/u,
    unless: /\b(?:losgeld|bitcoins?|hack\p{L}*|virus|versleuteld|gehackt)\b/u,
  },
];

/** What the words add to the score of this kind; below zero where they speak against it. */
export function signsFor(plain: string): (kind: string) => number {
  const found = signs.filter(({ said, unless }) => said.test(plain) && unless?.test(plain) !== true);
  return (kind) => found.reduce((sum, { weighs }) => sum + (weighs[kind] ?? 0), 0);
}
