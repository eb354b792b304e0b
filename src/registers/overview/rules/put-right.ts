// What a text puts right by its name: of the business, or of the activity that is open.
import type { Scope } from '../../../core/engine/checklist.js';
import type { Phrases } from '../../../core/understanding/answer-said.js';
import { putRightByName } from '../../../core/understanding/corrections/put-right-by-name.js';
import type { Beside } from '../../../core/understanding/listening.js';
import type { Reading, Situation } from '../../../core/understanding/reading.js';
import { activityCalled } from '../../activities/rules/questions-called.js';
import { businessChanged } from '../../organisation/rules/changed.js';
import { profileCorrected } from '../../organisation/rules/corrected.js';
import { profileCalled } from '../../organisation/rules/questions-called.js';

/** What of the business a text puts right. */
export const profilePutRight = (text: string, profile: Scope, phrases: Phrases): Reading | undefined =>
  profileCorrected(text, profile) ?? putRightByName(text, profile, profileCalled, phrases);

/** What of the business a text changes, where nothing else is heard in it, or only perhaps. */
export function changedHere(text: string, situation: Situation, phrases: Phrases, beside: Beside): Reading | undefined {
  const business = businessIn(situation);
  return business && businessChanged(text, business, phrases, beside);
}

/** The same, or what of the activity that is open. */
export function putRightHere(text: string, situation: Situation, phrases: Phrases): Reading | undefined {
  const { open } = situation;
  const business = businessIn(situation);
  const ofBusiness = business && profilePutRight(text, business, phrases);
  if (ofBusiness !== undefined || open === undefined || open.scope === business) return ofBusiness;
  return putRightByName(text, open.scope, activityCalled, phrases);
}

/** The profile of the business: what is open, or beside that. */
export const businessIn = ({ open, profile }: Situation): Scope | undefined =>
  open?.scope.checklist.id === 'organisation' ? open.scope : profile;
