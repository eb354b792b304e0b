// What a reporter asks while the report is being made: what to do now, and what happens with what they say.
import { type AppTurn, officerName, reply } from '../../app/turn.js';
import { isOfficer } from '../../core/permissions.js';
import { say, t } from '../../core/text.js';
import { beginsToAsk } from '../../core/understanding/talk/asks-in-general.js';
import { asksUnmarked } from '../../core/understanding/talk/asks-rather.js';
import { wordsIn } from '../../core/understanding/words.js';
import { firstAidLines } from './receipt.js';
import { hearsAlone, withoutName } from './rules/hearers.js';
import { asksHowBad } from './rules/hearing/asked-by-reporter.js';

const whatToDo =
  /\b(?:wat|hoe) (?:moet|kan|zal|mag|doe) (?:ik|we|wij)\b(?!.*\b(?:invullen|typen|zeggen|antwoorden)\b)|^wat nu\b|^(?:(?:en|maar|dus|ok|oke|and|so)[, ]+)*(?:wat|what) (?:doen|do|gaan) (?:we|wij|ik|i)(?: (?:nu|nou|dan|eerst|hier|hieraan|eraan|doen|now|first))+[?.! ]*$|\b(?:politie|aangifte)\b|\bwhat (?:should|do|can|must) (?:i|we) do\b|\bpolice\b/i;
const ownFault =
  /\b(?:strafbaar|aansprakelijk|schuldig|liable)\b|\b(?:krijg|heb) ik .{0,30}\b(?:last|problemen|straf|gedoe)\b|\b(?:ontslagen|ontslag|op mijn kop|mijn schuld|boete)\b|\b(?:get|be|in) (?:fired|punished|in trouble|trouble)\b|\bmy fault\b|\bwat (?:gebeurt|gaat|doen|doet)\b.{0,30}\b(?:met|mij) (?:mij|me|aan)\b|\bwhat (?:happens|will happen|are they going to do) (?:to|with) me\b/i;
/** "Ziet mijn baas dat ik het was", "blijf ik anoniem": who knows of whom the report is. */
const whoSees =
  /^(?:(?:en|maar|dus|and|but|so)[, ]+)*(?:(?:ziet|weet|hoort|leest|krijgt|komt|kan|zien|weten|horen|wie|does|will|can|who|do) .{0,40}\b(?:(?:ik|i) (?:het|dit|dat|ze|'m|it|this|that)\b|(?:mijn|m'n|mn|my) (?:naam|name)\b|(?:dat|that) (?:ik|i)\b|(?:it was|was it) me\b)|(?:blijf|ben|is|am|do|will) .{0,25}\b(?:anoniem|anonymous)\b|\S+ (?:mag|mogen|may|can) (?:mijn|m'n|mn|my) (?:naam|name) )/i;
const toldOthers =
  /^(?:\S+ )?(?:moet|moeten|mag|mogen|zal|zullen|hoef|hoeven|kan|kunnen|must|should|may|do|can) (?:ik|we|wij|i)\b.*\b(?:vertellen|zeggen|bellen|mailen|inlichten|informeren|waarschuwen|tell|call|warn|notify|inform)\b|\b(?:vertellen|zeggen|bellen|mailen|inlichten|informeren|waarschuwen|melden|op de hoogte (?:stellen|brengen)|tell|call|warn|notify|inform)\b.*\?|\?.*\b(?:vertellen|tell)\b/i;

/** "Krijgen die mensen nou vanzelf bericht, of moet ik dat doen". */
const asksOfTelling = (text: string): boolean =>
  ofTelling.test(text) && (asksUnmarked(text) || beginsToAsk(wordsIn(text)) || text.includes('?'));
const ofTelling =
  /\b(?:bericht|brief|mail|belletje|message|letter)\b.*\b(?:krijgen|sturen|stuurt|krijgt|get|send|sends|van)\b|\b(?:krijgen|sturen|stuurt|krijgt|get|gets|send)\b.*\b(?:bericht|brief|mail|belletje|message|letter|told|informed)\b|\b(?:te horen krijgen|verteld|vertelt|vertellen|ingelicht|gewaarschuwd|geïnformeerd|bellen|inlichten|waarschuwen|informeren|told|informed|warned|notified)\b/i;

export const noBlame = t(`Melden is goed, ook als het uw eigen fout was. {officer} kijkt met u wat er nodig is.
                   Reporting is good, also when it was your own mistake. {officer} looks with you at what is needed.`);
const notYou = t(`Dat besluit {officer}. Maak eerst uw melding af; daarna hoort u wat u kunt doen.
                  {officer} decides that. Finish your report first; then you hear what you can do.`);

const byYou = t(`Dat besluit u zelf. Maak eerst uw melding af; daarna helpen de vragen u bij dat besluit.
                 You decide that yourself. Finish your report first; then the questions help you to decide.`);

const howBadLater = t(`Dat blijkt uit de vragen na uw melding: om welke gegevens het gaat, van wie, en wie ze zag.
                       That shows from the questions after your report: which data, whose, and who saw them.`);
const onlyYou =
  t(`Alleen u krijgt hier meldingen: uw naam gaat naar niemand anders. In het dossier staat wel wie dit meldde.
                   Only you get reports here: your name goes to nobody else. The file does say who reported this.`);

const seenBy =
  t(`{officer} ziet wie dit meldde, andere collega's niet. Wilt u dat niet? Kies bij "Vertrouwelijk" wie als enige uw naam ziet.
     {officer} sees who reported this, other colleagues do not. Do you not want that? Pick at "In confidence" who is the only one to see your name.`);
const pickOne = t(`Kies bij "Vertrouwelijk" wie als enige uw naam ziet.
                   Pick at "In confidence" who is the only one to see your name.`);

/** Answers what is asked so beside the form of a report; false where it is none of these. */
export function askedBesideReport(turn: AppTurn, filled: Readonly<Record<string, unknown>>, text: string): boolean {
  const answer = answerTo(turn, filled['incident'], text);
  if (answer !== undefined) reply(turn, { type: 'text', text: answer });
  return answer !== undefined;
}

/** Whether this is asked so beside the form of a report. */
export const isAskedOfReport = (turn: AppTurn, filled: Readonly<Record<string, unknown>>, text: string): boolean =>
  answerTo(turn, filled['incident'], text) !== undefined;

function answerTo(turn: AppTurn, incident: unknown, text: string): string | undefined {
  const officer = officerName(turn);
  if (withoutName.test(text)) {
    const isAlone = hearsAlone(turn.people, turn.today, turn.person.id);
    return say(isAlone ? onlyYou : pickOne, turn.language);
  }
  if (whoSees.test(text) && !isOfficer(turn.person)) return say(seenBy, turn.language, { officer });
  if (ownFault.test(text)) return say(noBlame, turn.language, { officer });
  if (asksHowBad(text)) return say(howBadLater, turn.language);
  if (whatToDo.test(text)) return aidInWords(turn, incident);
  if (!toldOthers.test(text) && !asksOfTelling(text)) return undefined;
  return isOfficer(turn.person) ? say(byYou, turn.language) : say(notYou, turn.language, { officer });
}

/** What to do now with an incident of this kind, a line each. */
export const aidInWords = (turn: AppTurn, incident: unknown): string =>
  firstAidLines(turn, incident)
    .map(({ label, value }) => `${label}: ${value}`)
    .join('\n');
