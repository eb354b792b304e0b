// Whether a text tells of somebody who could ask something about their own data: without one, what sounds like a request is a guess.
import { folded } from '../../../../core/fold.js';
import { typeable } from '../../../../core/understanding/words.js';

/** What the one who types wants themselves, of their own work or of the bot. */
const ofSpeaker =
  /\b(?:ik|we|wij|i)(?: \S+)? (?:wil|willen|wou|wilde|wilden|vraag|vroeg|vroegen|want|wanted|would like|ask|asked)\b|\b(?:wil|willen|wou|wilde|vroeg|vroegen) (?:ik|we|wij)\b/g;

const wishes =
  'wil|wilt|willen|wou|wilde|wilden|vraagt|vroeg|vroegen|gevraagd|eist|eisen|klaagt|klaagde|belt|belde|mailt|mailde|appt|appte|schrijft|schreef|wants|want|wanted|asks|asked|would like|demands|complains|complained|phoned|wrote';
const people =
  'iemand|klant|client|patient|lid|gast|huurder|sollicitante?|kandidaat|medewerk(?:er|ster)|werknemer|collega|ouder|moeder|vader|mama|papa|oma|opa|bewoner|leerling|cursist|abonnee|donateur|koper|bezoeker|mevrouw|mevr|mvr|mw|meneer|mijnheer|dhr|de heer|dame|somebody|someone|customer|patient|member|guest|tenant|applicant|candidate|employee|colleague|parent|mother|father|subscriber|mrs?|ms';
/** German, French and Polish: who writes so is somebody. */
const foreign =
  'ich|mein\\w*|mich|mir|bitte|nicht|keine?n?|und|das|dem|ist|wir|sie|ihn|ihre?|ihrem|von|vom|auf|aus|kundin|kunde|daten|frau|herr|mon|le|la|des|une?|votre|notre|dans|veut|veux|client\\w*|madame|monsieur|donnees|moj\\w*|moich|mnie|nie|prosze|chce|jest|dane|danych|pani?|klient\\w*|swoj\\w*|jego|jej|ktos';
const theirs =
  'gegevens|dossier|data|files?|details|naam|name|adres|address|nummer|number|cv|profiel|profile|records?|foto\\S*|photos?|mail\\S*|account|(?:achter|voor)naam|geboortedatum|bsn|(?:sur|first )name|birth ?(?:date|day)';
/** "Mijn adviseur zegt dat het moet" asks for nothing of the one who says so. */
const ofOwn = `(?:(?:mijn|m'n|mn|my|eigen|own) (?:(?:\\S+ ){0,2})(?:\\S*(?:${theirs})|bsn|salaris|loon\\S*|verzuim\\S*|paspoort|kopie|beelden|salary|passport|copy))`;
const named = new RegExp(
  `\\b(?:${wishes}|${people}|${foreign}|${ofOwn}|van mij|over mij|about me|(?:haar|zijn|zn|z'n|his|her|their) (?:\\S+ )?(?:${theirs}))\\b`,
);
const ofItself =
  /verzoek|request|\b(?:(?:avg|gdpr)[- ]?(?:recht\w*|vraag|rights?)|(?:volgens|krachtens|onder|beroep\w* (?:\S+ )?op|grond van|under) (?:\S+ )?(?:avg|gdpr)|inzage|klacht\w*|complaint|uitschr\w*|unsubscribe|afmeld\w*|adreswijziging|verhuis\w*|art(?:ikel|icle)?\.? ?(?:1[5-9]|2[0-2]))\b/;

/** What the one who types may want of what is kept of them. */
const ofThemselves = new RegExp(
  `\\b(?:${ofOwn}|gegevens|dossier\\S*|data|details|cv|profiel|profile|records?|foto\\S*|photos?|account|(?<!\\b(?:geef|vertel|zeg|help|stuur|laat|bel|mail|app|vraag|tell|give|help|send|let|show) )(?:mij|me|mezelf|mijzelf|myself)|\\S*lijst(?:en)?|nieuwsbri\\S*|mailings?|reclame|camera\\S*|beelden|opnames?|gevolgd|benaderd|gebeld|gemaild|geappt|systemen?|bestand\\S*|${foreign})\\b`,
);

/** Whether who asks something for themselves names what of theirs: "moet zo weg" wants nothing taken away. */
export const asksForThemselves = (text: string): boolean =>
  ofThemselves.test(typeable(folded(text.trim())).replaceAll('’', "'")) || ofItself.test(folded(text));

/** Whether a text names or quotes somebody who may ask for something of theirs, or says itself that it is a request. */
export function namesWhoAsks(text: string): boolean {
  const plain = typeable(folded(text.trim())).replaceAll('’', "'").replaceAll(ofSpeaker, ' ');
  return named.test(plain) || ofItself.test(plain);
}
