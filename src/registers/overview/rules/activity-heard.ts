// What somebody tells that they do with data: which activities of the register that are, with the programs for them.
import type { Heard } from '../../../core/understanding/ear/ear.js';
import { urgentOver } from '../../../core/understanding/pressing.js';
import type { Reading } from '../../../core/understanding/reading.js';
import { clientWork } from '../../activities/rules/templates/client-work.js';
import { privacyRequests, telephony } from '../../activities/rules/templates/office.js';
import { tellsCameras, tellsPosition } from '../../activities/rules/trackers.js';
import { tellsAccess } from '../../activities/rules/who-may.js';
import { tellsPlainly } from '../../breach/rules/hearing/plainly-told.js';
import { mayTellOfAi, worksForClient, worksForOthers, worksForOwn } from '../../organisation/rules/told-activities.js';
import { namesUsed, programsUsed } from '../../suppliers/rules/told.js';
import { asksToAdd } from './missing-here.js';

/** From here on a breach or a request is told, whatever else the words may be. */
export const plainly = 1.5;

/** Who may see what, for whom they work, by name (that is of the second register), that cameras hang here, or what is missing. */
export const activitySaid = (text: string, heard: Heard): Reading | undefined =>
  (tellsAccess(text) && !tellsPlainly(text)) ||
  ((worksForClient(text) || tellsCameras(text)) && urgentOver(heard) < plainly) ||
  (asksToAdd(text) && !heard.isSigned('breach') && namesActivity(heard))
    ? { intent: 'activity', sure: 'certain', words: text, values: activityTold(text, heard) }
    : undefined;

/** Whether a known activity is what it is about, more than anything else. */
export function namesActivity(heard: Heard): boolean {
  const [first, second] = heard.about('activity');
  if (first === undefined || first.label === 'none') return false;
  return first.score > named || (first.score > perhapsNamed && first.score - (second?.score ?? 0) > farAhead);
}
const named = -0.5;
const perhapsNamed = -2;
const farAhead = 1.2;

/** "Naam, adres en telefoon": a telephone number that is kept, where nobody calls. */
const onlyKeepsNumbers = (text: string): boolean =>
  /\b(?:telefoon|telefoonnummers?|phone|phone numbers?)\b/i.test(text) &&
  !/bel(?:len|t|d)?\b|gebeld|gesprek|opnem|opnam|opgenomen|centrale|voicemail|antwoord|\bcall|record|hotline|voip/i.test(
    text,
  );

/** "We vragen ook het kenteken" asks something of customers, and is no question about privacy. */
const ofPrivacy =
  /\b(?:\w*privacy\w*|avg|gdpr|\w*verzoek\w*|inzage\w*|datalek\w*|betrokkenen?|verwerkingsregister|requests?|breach\w*|data subjects?|rechten|klacht\w*)\b/i;

/** By name: `template` (one, or those it may be) and `suppliers`. */
export function activityTold(text: string, heard: Heard): Readonly<Record<string, unknown>> {
  const programs = [...programsUsed(text).map(({ name }) => name.nl), ...namesUsed(text)];
  const [first, second] = heard
    .about('activity')
    .filter(({ label }) => label !== 'none' && (label !== 'ai' || mayTellOfAi(text)))
    .filter(({ label }) => label !== telephony.id || !onlyKeepsNumbers(text))
    .filter(({ label }) => label !== privacyRequests.id || ofPrivacy.test(text))
    .filter(({ label }) => label !== clientWork.id || !worksForOwn(text));
  const templates = worksForOthers(text)
    ? [clientWork.id]
    : first === undefined
      ? []
      : second !== undefined && first.score - second.score < 0.5
        ? [first.label, second.label]
        : [first.label];
  // Where cars are is seen on no picture.
  const isOwn = templates.includes('cameras') && tellsPosition(text);
  return {
    template: isOwn ? [] : templates.length === 1 ? templates[0] : templates,
    ...(programs.length === 0 ? {} : { suppliers: programs }),
  };
}
