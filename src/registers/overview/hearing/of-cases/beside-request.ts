// What is said beside a question of a request and can be no answer to that: it names the request, or orders or asks something of it. And what
// somebody tells that was wrong and what it becomes.
import { goOnButton } from '../../../../app/record-buttons.js';
import { canWith, focusedRecord, load, numberOf } from '../../../../app/register.js';
import { sentences as common } from '../../../../app/sentences.js';
import { type AppTurn, type Loaded, reply, tell } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { pathsAt } from '../../../../core/engine/ask.js';
import { t } from '../../../../core/text.js';
import type { Situation } from '../../../../core/understanding/reading.js';
import { asksUnmarked } from '../../../../core/understanding/talk/asks-rather.js';
import { controlSaid } from '../../../../core/understanding/talk/controls-said.js';
import { wordsIn } from '../../../../core/understanding/words.js';
import { dateInWords } from '../../../request/card.js';
import { isStepwise, kindsOf } from '../../../request/rules/answers-of-request.js';
import { mayGoFast } from '../../../request/rules/conditions.js';
import { changeSaid, checkSaid } from '../../../request/rules/hearing/change-said.js';
import { identitySaid } from '../../../request/rules/hearing/identity-said.js';
import { isRequestAsk, type SaidOfRequest, saidOfRequest } from '../../../request/rules/hearing/said-of-request.js';
import { requestStatus } from '../../../request/rules/status.js';
import { aboutRunning, numbersIn } from '../../rules/about-running.js';
import { askedIn } from '../../rules/asked.js';
import { openOf } from '../../standing/running.js';
import { howFarInWords } from '../asked/how-far.js';
import { answersOfRequest, landsInRequest } from './below-request.js';
import { casesNamed, putDown } from './put-down.js';
import { proposeIn, requestMeant } from './request-meant.js';
import { toldOfDeed } from './told-deed.js';

type Beside = Situation['open'];

const notKept =
  t(`Kan het meteen worden aangepast? Dan bewaar ik niet hoe u de persoon herkende, en niet de oude en nieuwe waarde. Wilt u dat wel vastleggen? Antwoord dan "nog niet aangepast": dan gaat het stap voor stap. Er is nog niets bewaard.
     Can it be corrected at once? Then I do not keep how you recognised the person, nor the old and new value. Do you want to put that down? Then answer "not changed yet": it goes step by step. Nothing was stored yet.`);

/** From here on it is that: with its number, or a word that opens a question, there is little doubt, and without it a field that takes any words could be meant. */
const least = { named: 0.6, surely: 0.9 } as const;

/** Answers or leads what is said of the request whose question is open; false where it may answer that question. */
export async function saidBesideRequest(turn: AppTurn, text: string, beside: Beside): Promise<boolean> {
  const record = beside?.scope.checklist.id === 'request' ? await focusedRecord(turn) : undefined;
  if (record?.register !== 'request') return false;
  const loaded = await load(turn, record);
  if ((await changeTold(turn, text, beside)) || saysNotKept(turn, text, loaded)) return true;
  const number = numberOf(loaded);
  const isNamed = numbersIn(text).length === 1 && numbersIn(text).includes(number);
  const plain = isNamed ? text.replace(new RegExp(`(?:\\b(?:in|van|bij|of) )?${number}:?`, 'i'), '').trim() : text;
  const means = meantOfCase(plain, isNamed);
  if (means !== undefined && canWith(turn, 'read', loaded) && !(await isOfOther(turn, text, loaded)))
    return means === 'ask-missing' ? saysWhatIsLeft(turn, text, loaded) : answersOfRequest(turn, text, loaded, means);
  if (!isNamed || !canWith(turn, 'edit', loaded) || requestStatus(loaded.scope).closed) return false;
  return wordsIn(plain).length >= fewestTold && toldByNumber(turn, text, plain, beside);
}
const fewestTold = 4;

/** Another request that runs is named, or who asked that. */
async function isOfOther(turn: AppTurn, text: string, { record }: Loaded): Promise<boolean> {
  const named = casesNamed(text, await openOf(turn, 'request'));
  return named.length > 0 && named.every((one) => one.record.id !== record.id);
}

/** What is told with its number is of it, whatever words are asked. */
async function toldByNumber(turn: AppTurn, text: string, plain: string, beside: Beside): Promise<boolean> {
  const ruled = aboutRunning(plain);
  if (ruled !== undefined && 'says' in ruled) return toldOfDeed(turn, text, ruled, beside);
  return (await landsInRequest(turn, plain, beside)) || putDown(turn, text, 'request', 'handled');
}

/** Of what is corrected at once neither how somebody was recognised nor the old value is kept: that is said, and nothing is lost silently. */
function saysNotKept(turn: AppTurn, text: string, { scope }: Loaded): boolean {
  if (isStepwise(scope.answers) || !mayGoFast.holds(scope)) return false;
  if (identitySaid(text) === undefined && changeSaid(text, true) === undefined) return false;
  tell(turn, notKept);
  return heardAs(turn, 'question', text, { about: 'running' });
}

/** How far it is says what is left before it can be closed. */
function saysWhatIsLeft(turn: AppTurn, text: string, loaded: Loaded): boolean {
  const until = dateInWords(turn, requestStatus(loaded.scope));
  const lines = [...howFarInWords(turn, loaded), until].filter((line) => line !== '');
  reply(turn, { type: 'text', text: lines.join('\n'), actions: [goOnButton(turn, loaded.record.id)] });
  return heardAs(turn, 'question', text, { about: 'running' });
}

/** What is asked or ordered in a clause of it; what tells only is none. */
function meantOfCase(text: string, isNamed: boolean): SaidOfRequest | undefined {
  for (const clause of text.split(clauseEnds)) {
    // What takes back what was done last asks nothing of the request, and neither does who reads along.
    if (controlSaid(clause)?.control === 'undo' || askedIn(clause) === 'readers') continue;
    const said = saidOfRequest(clause);
    const asks = opensAsking.test(clause.trim());
    const needed = isNamed || asks ? least.named : least.surely;
    const isMeant = asks || asksUnmarked(clause) || clause.includes('?') || orders.test(clause);
    if (said === undefined || said.odds < needed || !isMeant) continue;
    if (isRequestAsk(said.means)) return said.means;
    // What is still to be done says whether it can be closed.
    if (said.means === 'say-closed') return 'ask-missing';
  }
  return undefined;
}
const clauseEnds = /(?<=[.!?;,])\s+/;
/** A word that opens a question, and no value: "wie heeft dit gevraagd", "van wie is dit". */
const opensAsking =
  /^(?:(?:en|maar|dus|nou|ja|ok|and|but|so)[, ]+)*(?:(?:van|voor|bij|door|tot|of|from|until) )?(?:wie|wat|waar|wanneer|hoe|waarom|welke?|who|whose|what|where|when|how|which)\b/i;
const orders =
  /^(?:(?:de|een|het|the|a) )?(?:brief|antwoord|letter|reply) (?:maken|opstellen|klaarzetten|zien|graag|please)\b|^(?:(?:en|maar|dus|ok|oke|nou|nee|ja|and|so|now)[, ]+)*(?:sluit|rond|handel|laat|toon|maak|geef|open|bekijk|close|show|give|make|(?:mag|kan) (?:(?:hij|die|het|dit) )?(?:dicht|af|weg))\b/i;

/** "Was kerkstraat 3, wordt lindelaan 14": proposed in the one request that is meant and changes something; false for anything else. */
export async function changeTold(turn: AppTurn, text: string, beside: Beside): Promise<boolean> {
  const isAsked = beside !== undefined && pathsAt(beside.scope, beside.focus).includes('new-value');
  const said = changeSaid(text, isAsked);
  if (said === undefined) return false;
  const changes = (loaded: Loaded): boolean =>
    canWith(turn, 'edit', loaded) &&
    isStepwise(loaded.scope.answers) &&
    kindsOf(loaded.scope.answers).some(({ id }) => id === 'rectification');
  const meant = await requestMeant(turn, text, beside, changes);
  if (meant === undefined) return false;
  const toCheck = checkSaid(said.rest);
  const others = said.rest.split(/[,;.]\s*/).filter((one) => wordsIn(one).length > 1 && checkSaid(one) === undefined);
  const proof = others.filter((one) => shows.test(one)).join(', ');
  const left = others.filter((one) => !shows.test(one)).join(', ');
  if (left !== '') tell(turn, common.nothingDone, { said: left });
  return proposeIn(turn, meant, {
    ...(said.was === undefined ? {} : { 'old-value': said.was }),
    ...(said.becomes === undefined ? {} : { 'new-value': said.becomes }),
    ...(toCheck === undefined ? {} : { disputed: toCheck }),
    ...(proof === '' ? {} : { proof }),
  });
}
/** What it is shown by: "zei ze zelf", "kopie van haar pas gezien". */
const shows =
  /\b(?:zei|zegt|zelf|gezien|zien|gezegd|stuurde|gestuurd|volgens|brief|kopie|mailde|gemaild|said|saw|seen|showed|sent|letter|copy)\b/i;
