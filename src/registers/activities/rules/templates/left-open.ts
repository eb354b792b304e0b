// What a template leaves to the person, beside the section `who` and what follows from it: points that nobody should confirm in
// passing, and why.

import { type Text, t } from '../../../../core/text.js';

const dpia =
  t(`De uitkomst van het vooronderzoek vraagt een besluit van een mens. De reden ligt klaar om te lezen en aan te passen.
     The outcome of the pre-check needs a decision by a person. The reason is ready to be read and changed.`);
const dpiaLikely = t(`De DPIA is hier waarschijnlijk verplicht. Een adviseur moet meekijken, dus er is geen voorstel.
                      The DPIA is probably obligatory here. An adviser has to look, so there is no proposal.`);
const newTechnology = t(`AI is nieuwe techniek, en medewerkers werken ermee. Een mens beslist of een DPIA nodig is.
                         AI is new technology, and staff work with it. A person decides whether a DPIA is needed.`);
const told = t(`Of het personeel het weet, is een feit dat alleen het bedrijf kent.
                Whether the staff know is a fact that only the business knows.`);

/** By template and question. */
export const leftOpen: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  ai: { 'dpia-status': newTechnology },
  staff: { 'dpia-status': dpia, 'dpia-reason': dpia },
  payroll: { 'dpia-status': dpia, 'dpia-reason': dpia },
  absence: { 'dpia-status': dpia, 'dpia-reason': dpia },
  'hired-workers': { 'dpia-status': dpia, 'dpia-reason': dpia },
  'access-control': { 'dpia-status': dpia, 'dpia-reason': dpia, 'staff-told': told },
  cameras: { 'dpia-status': dpiaLikely, 'staff-told': told },
};
