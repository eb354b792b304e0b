// A request in so many words, which is one wherever it is told: somebody asks, or somebody's address is wrong.
import { folded } from '../../../../core/fold.js';
import { unrealIn } from '../../../../core/understanding/talk/unreal.js';

const who =
  '(?:somebody|someone|(?:an? (?:\\S+ )?|the |our )?(?:customer|client|(?:former |ex-)?(?:patient|member)|guest|tenant|applicant|candidate|employee|colleague)|iemand|(?:een (?:\\S+ )?|de |onze )?(?:oud-|ex-)?(?:klant|client|patient|lid|gast|huurder|sollicitant|medewerker|collega))';
const asks =
  '(?:(?:heeft|had) (?:ons |mij )?(?:gevraagd|verzocht)|has asked|asked|asks|wants|wanted|would like|vraagt|vroeg|wil|wilt|wilde)';
const done =
  '(?:(?:taken|removed|off) (?:off |from )?(?:the|our|your) (?:\\S+ )?(?:list|newsletter)|unsubscribed|forgotten|(?:his|her|their) (?:data|details|account) (?:to be )?(?:deleted|erased|removed)|(?:mailing)?lijst af|nieuwsbrief af|(?:uit|van) (?:de|onze|het|ons) (?:\\S*lijst|\\S*bestand|administratie) (?:te worden |te )?(?:verwijderd|gehaald|geschrapt|halen|verwijderen)|removed from (?:the|our) (?:\\S+ )?(?:list|file|database)|(?:zijn|haar) gegevens (?:kunnen |mogen )?(?:worden )?(?:gewist|verwijderd)|(?:zijn|haar) gegevens (?:\\S+ )?(?:verwijder\\w*|wissen|gewist|zien|inzien)|(?:al |alle )?(?:zijn|haar|zn) (?:\\S+ )?gegevens terug|(?:all )?(?:his|her|their) (?:data|details) back|copy of (?:everything|(?:his|her|their) (?:\\S+ )?(?:data|file|records))|kopie van (?:alles|(?:zijn|haar) (?:\\S+ )?(?:gegevens|dossier)))';
const wishes = new RegExp(`^(?:(?:and|en|oh|hi|hoi)[, ]+)*${who} (?:\\S+ ){0,3}?${asks} .{0,50}?\\b${done}\\b`);

/** "Een klant vroeg eind oktober om haar gegevens", "in september vroeg iemand om inzage": what was asked for is of theirs. */
const asksFor =
  '(?:inzage|(?:haar|zijn|zn|hun|his|her|their) (?:\\S+ )?(?:gegevens|dossier|data|file|records)|(?:het|de|een|the|a) (?:dossier|gegevens|kopie|afschrift|copy|file|data|records) (?:van|of) (?:haar|zijn|zn|hun|his|her|their) \\S+)';
const relative = '(?:een|an?) (?:ouder|moeder|vader|voogd|parent|mother|father|guardian)';
const asked = '(?:vroeg|vroegen|vraagt|vragen|asked|asks)';
const wantsIt = new RegExp(
  `^(?:(?:and|en|oh|hi|hoi)[, ]+)*(?:(?:${who}|${relative}) ${asked}|(?:in|op|on|at|eind|begin|half|vorige|afgelopen|last|gisteren|vandaag|yesterday|today) (?:\\S+ ){0,3}?${asked} (?:${who}|${relative})) (?:\\S+ ){0,4}?(?:om|for|naar) ${asksFor}\\b`,
);
/** "2 mensen willen eruit: jansen en pietersen": more than one who wants no longer to be in it. */
const several =
  '(?:(?:er (?:zijn|waren) |there (?:are|were) )?(?:\\d{1,3}|een paar|enkele|meerdere|twee|drie|vier|vijf|zes|a few|a couple of|several|some|two|three|four|five|six) (?:\\S+ )?(?:mensen|personen|leden|klanten|ouders|gasten|huurders|clienten|patienten|abonnees|people|persons|members|customers|clients|parents|guests|tenants|subscribers)(?: die| who| that)?)';
const wantOut = new RegExp(
  `^(?:(?:and|en|oh|hi|hoi)[, ]+)*${several} (?:willen|wilden|vragen|vroegen|want|wanted|ask|asked) (?:\\S+ ){0,2}?(?:eruit|er uit|eraf|er af|van de (?:\\S*lijst|nieuwsbrief)(?: af)?|uit (?:de|het|ons|onze) (?:\\S*lijst|\\S*bestand|systeem|administratie)|out|off(?: (?:the|our) (?:\\S+ )?(?:list|newsletter))?|to be (?:removed|deleted|taken off|taken out))\\s*(?:$|[:;,.!(]|(?:en|and)\\b)`,
);
/** "Het verzoek van de heer Jansen moet nog gemeld worden": there is one that nothing was done with yet. */
const aRequest = '(?:(?:avg|privacy|inzage|verwijder|access|erasure|privacy|gdpr)[- ]?)?(?:verzoek|request)';
const ofThem = `(?:(?:het|een|dat|the|a|that|n) )*(?:${aRequest} (?:van|of|from) (?:de |het |the |een |an? )?\\S+(?: (?!moet|must|has|still|ligt|needs|should)\\S+){0,4}?|(?:mr|mrs|ms)\\.? \\S+?s? ${aRequest})`;
const toDo =
  '(?:gemeld|doorgegeven|ingevoerd|genoteerd|vastgelegd|opgepakt|behandeld|afgehandeld|beantwoord|reported|entered|recorded|passed on|handled|answered|dealt with|dealt)';
const waits = [
  `${ofThem} (?:moet|must|has to|still has to|needs to|still needs to|should) (?:(?:ook|nog|still|also|wel|even|eigenlijk) )*(?:be )?(?:${toDo}(?: worden)?|worden ${toDo}|erin|in)`,
  `(?:er|there)(?: is|['’]?s)? (?:(?:ligt|staat|is|wacht) )?(?:(?:ook|nog|still|also) )*${ofThem}(?: (?:dat|that|which) .{0,40})?`,
  `(?:(?:een|an?|new|nieuw) )?${aRequest} (?:binnen|ontvangen|gekregen|received|in)(?: (?:via|per|by) \\S+)?(?: (?:van|from) \\S+(?: \\S+){0,3})?`,
  `(?:ik|we|wij|i) (?:(?:moet|moeten|must|have to|need to|still have to|still need to|also have to) )(?:(?:ook|nog|still|also) )*(?:(?:report|answer|enter|handle|record|pass on) )?${ofThem}(?: (?:nog |ook )*(?:melden|doorgeven|invoeren|noteren|beantwoorden|behandelen|afhandelen))?`,
  `(?:\\S+ ){1,6}?(?:had|heeft|hebben|hadden|kreeg|kregen) (?:\\S+ ){0,6}?${aRequest} .{0,80}(?:blijven liggen|vergeten|nog niets? (?:gedaan|beantwoord|opgepakt|afgehandeld))`,
].map((shape) => new RegExp(`^(?:(?:and|en|oh|o ja|oja|trouwens|by the way)[, ]+)*${shape}[.!]*$`));

/** "Ik kreeg een mail van Carla met de vraag welke gegevens wij over haar hebben": somebody wrote to ask. */
const wroteToAsk =
  /^(?:(?:ik|we|wij|er) )?(?:kreeg|kregen|ontving\w*|kwam) (?:\S+ ){0,3}?(?:mail(?:tje)?|brief(?:je)?|bericht(?:je)?|appje) (?:binnen )?van (?:\S+ ){1,4}?(?:met de vraag|waarin (?:ze|zij|hij) vraagt|die vraagt) .*\b(?:gegevens|dossier|data)\b/;

/** "Verhuisbericht van een klant gekregen": an address that is to be changed. */
const moveTold =
  /^(?:(?:een|de|an?|the|got|we kregen|we got|ik kreeg) )*(?:verhuisbericht|verhuiskaart\w*|adreswijziging|change of address)\b.{0,20}\b(?:van|from) (?:een|onze|an?|the) (?:klant|client|patient|lid|gast|huurder|ouder|customer|member|guest|tenant)\b/;

/** "Meneer Hendriks maakt bezwaar tegen de nieuwsbrief" (art. 21 GDPR): against what is done with data, and not against a bill. */
const objects =
  /^(?:(?:and|en|oh|hi|hoi)[, ]+)*(?!(?:ik|wij|we|jij|u|als|niemand|geen|i|you|if|nobody|no)\b)\S+(?: (?!niemand|nobody)\S+){0,4}? (?:(?:maakt|maakte|heeft|had|tekent|tekende|dient|diende) (?:nu |net |ook )?bezwaar|objects|objected|has objected) (?:(?:gemaakt|aangetekend|in|ingediend) )*(?:tegen|to) (?:(?:de|het|een|onze|ons|al|alle|die|dat|haar|zijn|hun|the|our|all|an?|his|her|their) )*(?:nieuwsbri\w*|reclame\w*|marketing\w*|mailing\w*|(?:reclame)?mails?|advert\w*|newsletters?|profiel|profilering|profiling|tracking|(?:gebruik|verwerken|verwerking|delen|doorgeven|opslaan|bewaren|use|using|processing|sharing|storing) (?:van |of )?(?:\S+ ){0,2}?(?:\S*gegevens|foto\S*|naam|data|details|photos?|name))\b/;

const wrong =
  /\b(?:address|adres|name|naam|phone number|telefoonnummer|nummer)\b(?: \S+){0,4}? (?:is|klopt)(?: \S+)? (?:wrong|incorrect|outdated|not right|niet|fout|verkeerd)\b/;
const changed = /\b(?:moved|married|divorced|is now called|verhuisd|getrouwd|gescheiden|heet nu)\b/;
/** Who called about it wants it put right; what was mailed may have gone there. */
const phoned = /\b(?:belde|belden|bellen|belt|gebeld|phoned|called|rang)\b/;
const theirs = /\b(?:she|he|they|ze|zij|hij|family|client|customer|klant\w*|patient\w*|mevrouw|meneer|mrs|mr|ms)\b/;
/** What is our own, or went somewhere, asks for nothing of somebody else. */
const ofOurs =
  /\b(?:our|my|we|i|us|ons|onze|wij|ik|mijn|sent|went|gave|gestuurd|verstuurd|verzonden|bezorgd|delivered|opened|geopend|ontving|received)\b|\b(?:mailed|gemaild) (?:\S+ )?(?:to|naar)\b/;

/** Who does not know whether it is so is asked. */
const notSure =
  /\b(?:weet|wist) (?:ik |we |wij )?niet (?:of|zeker)\b|\b(?:not sure|don['’]?t know|do not know) (?:if|whether)\b/;

/** Whether a text tells a request of somebody else in so many words: what is supposed, settled or asked tells none. */
export function askedPlainly(text: string): boolean {
  if (text.length > longest || text.includes('?') || notSure.test(text)) return false;
  const plain = folded(text.trim());
  const isWrong =
    wrong.test(plain) && (changed.test(plain) || phoned.test(plain)) && theirs.test(plain) && !ofOurs.test(plain);
  // Last, for it costs the most and hardly any text comes to it.
  const isTold =
    isWrong ||
    [wishes, wantsIt, wantOut, moveTold, objects, wroteToAsk].some((shape) => shape.test(plain)) ||
    requestWaits(text);
  return isTold && unrealIn(text) === undefined;
}
const longest = 200;

/** Whether a text tells that there is a request of somebody, with which something has to be done still, and no more of it. */
export function requestWaits(text: string): boolean {
  const plain = text.length > longest || !ofRequest.test(text) ? '' : folded(text.trim());
  return plain !== '' && waits.some((shape) => shape.test(plain));
}
const ofRequest = /verzoek|request/i;
