// What whoever is passing a request on reads to what they say beside its questions: what it is for, who answers it, what to do.
import { type AppTurn, officerName, reply } from '../../app/turn.js';
import { heardAs } from '../../app/typing/heard.js';
import { isOfficer } from '../../core/permissions.js';
import { say, type Text, t } from '../../core/text.js';
import { showDay } from '../../core/time.js';
import type { SaidEarly } from '../../core/understanding/talk/said-in-form.js';
import { onlySupposes } from '../../core/understanding/talk/unreal.js';
import { askedEarly } from './rules/hearing/asked-early.js';
import { requestTerms } from './rules/terms.js';

const you = t('u', 'you');

/** In each {who} handles the request; that may be who passes it on. */
const sentences: Readonly<Record<SaidEarly, Text>> = {
  unknown: t(`Weet u iets niet? Laat het leeg en verstuur het: dat vraagt {who} na.
              Is there something you do not know? Leave it empty and send it: {who} will ask.`),
  'somebody-else':
    t(`Doorgeven mag iedereen die zo'n vraag krijgt. Verstuur wat u weet, dan neemt {who} het over. Of laat uw collega het hier doorgeven.
                      Whoever gets such a question may pass it on. Send what you know, then {who} will take over. Or let your colleague pass it on here.`),
  doubts:
    t(`Twijfelt u of dit een verzoek is? Geef het door: dan kijkt {who} ernaar. Ook bellen of vragen aan de balie telt, en niemand hoeft de wet te noemen. Was het er geen, dan wordt het zo gesloten.
             In doubt whether this is a request? Pass it on: {who} will look at it. A call or a question at the counter counts too, and nobody has to name the law. Was it none, then it is closed so.`),
  'ask-happens':
    t(`Na versturen krijgt u een nummer, en handelt {who} het af: wie het vraagt, hoort binnen een maand iets. Ik stuur zelf niets naar die persoon, en er verandert nog niets.
                    After sending you get a number, and {who} will handle it: whoever asks hears within a month. I send nothing to that person myself, and nothing changes yet.`),
  'ask-until': t(`Wie het vraagt, hoort binnen een maand iets: uiterlijk {day}. Dat houdt {who} in de gaten.
                  Whoever asks hears within a month: by {day}. {who} will watch that.`),
  'ask-must':
    t(`Antwoorden moet altijd. Of u alles moet doen wat wordt gevraagd, besluit {who} daarna: bij elk soort verzoek staat wat de wet zegt.
                 An answer must always come. Whether you must do all that is asked, {who} will decide later: at each kind of request it says what the law says.`),
  'ask-to-do':
    t(`Zeg dat u het doorgeeft en dat er binnen een maand antwoord komt. Wis, verander of stuur nog niets, en vraag nog geen identiteitsbewijs.
                  Say that you pass it on and that an answer comes within a month. Do not delete, change or send anything yet, and do not ask for an identity document yet.`),
};

const sentAlready = t(
  'Dat u al iets stuurde of liet weten, vraag ik als dit gemeld is. Zeg het dan nog eens, met de dag. Er is nog niets bewaard.',
  'That you sent or told something already I ask once this is reported. Say it again then, with the day. Nothing was stored yet.',
);
/** What went to the one who asks, told over the form in which the request is still passed on: "die is gisteren verstuurd". */
const tellsSent =
  /^(?!.*\?)(?!.*\b(?:niet|nooit|not|never)\b)(?:(?:en|maar|oh?|ja|dus)[, ]+)*(?:(?:ik|we|wij|i) (?:heb|hebben|have|'ve)|(?:die|dat|het|alles|(?:het|de|mijn|ons) (?:antwoord|brief|kopie|mail|overzicht)|it) (?:is|zijn|was))\b[^,.;]*\b(?:verstuurd|gestuurd|opgestuurd|toegestuurd|gemaild|gepost|verzonden|geantwoord|beantwoord|sent|mailed|posted|answered)\b/i;

/** The answer to that. */
export function saysInRequest(turn: AppTurn, filled: Readonly<Record<string, unknown>>, means: SaidEarly): string {
  const { language, person, today } = turn;
  const who = isOfficer(person) ? say(you, language) : officerName(turn);
  const { received } = filled;
  const { target } = requestTerms(typeof received === 'string' ? received : today);
  return say(sentences[means], language, { who, day: showDay(target, language) });
}

/**
 * Answers what is asked of it before it is sent: by the law where that answers it, and else by what holds of every request. What is
 * said beside that is heard after it. False where nothing is asked.
 */
export async function askedBesideRequest(
  turn: AppTurn,
  filled: Readonly<Record<string, unknown>>,
  text: string,
): Promise<boolean> {
  if (tellsSent.test(text.trim())) {
    reply(turn, { type: 'text', text: say(sentAlready, turn.language) });
    return heardAs(turn, 'correction', text, {}, 'likely');
  }
  // What is only supposed is asked of something else.
  const early = onlySupposes(text) ? undefined : askedEarly(text);
  // Who handles it hears how long there is left.
  const isLeft = early?.asked.length === 1 && early.asked[0]?.means === 'ask-until' && isOfficer(turn.person);
  const { ofLastAnswer, lawOfRequest, mustOfRequest } = await turn.registers.hearing();
  if (early === undefined || isLeft || ofLastAnswer(turn, text)) return false;
  for (const { means, said } of early.asked) {
    if (await lawOfRequest(turn, said)) continue;
    reply(turn, { type: 'text', text: saysInRequest(turn, filled, means) });
    if (means === 'ask-must') await mustOfRequest(turn, filled, said);
  }
  if (early.rest !== '') turn.rest = turn.rest === undefined ? early.rest : `${early.rest} ${turn.rest}`;
  heardAs(turn, 'question', text, { about: 'term' }, 'likely');
  return true;
}
