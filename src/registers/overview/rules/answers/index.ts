// Every answer, in the order in which they are looked through. A new file is a line here.

import { allowed } from './allowed.js';
import { allowedAbroad } from './allowed-abroad.js';
import { allowedAboutAgreements } from './allowed-agreements.js';
import { allowedAboutApplicants } from './allowed-applicants.js';
import { allowedAtWork } from './allowed-at-work.js';
import { allowedAboutBasics } from './allowed-basics.js';
import { allowedAboutKindsOfBreach } from './allowed-breach-kinds.js';
import { allowedAboutBreaches } from './allowed-breaches.js';
import { allowedAboutBsn } from './allowed-bsn.js';
import { allowedAboutCameras } from './allowed-cameras.js';
import { allowedDaily } from './allowed-daily.js';
import { allowedData } from './allowed-data.js';
import { allowedInDealing } from './allowed-dealing.js';
import { allowedDuties } from './allowed-duties.js';
import { allowedEquipment } from './allowed-equipment.js';
import { allowedAboutIdentity } from './allowed-identity.js';
import { allowedAboutIllness } from './allowed-illness.js';
import { allowedOnLeaving } from './allowed-leaving.js';
import { allowedMarketing } from './allowed-marketing.js';
import { allowedPrograms } from './allowed-programs.js';
import { allowedAboutRequests } from './allowed-requests.js';
import { allowedAboutRights } from './allowed-rights.js';
import { allowedInScope } from './allowed-scope.js';
import { allowedSecurity } from './allowed-security.js';
import { allowedShowing } from './allowed-showing.js';
import { allowedAboutStaff } from './allowed-staff.js';
import { allowedTelling } from './allowed-telling.js';
import { allowedWatching } from './allowed-watching.js';
import { allowedOnWebsite } from './allowed-website.js';
import type { KnownAnswer } from './answer.js';
import { terms } from './terms.js';
import { termsOfBooks } from './terms-books.js';
import { termsOfBreaches } from './terms-breaches.js';
import { termsOnline } from './terms-online.js';
import { termsOfPersonnel } from './terms-personnel.js';
import { termsOfRegister } from './terms-register.js';
import { termsOfRequests } from './terms-requests.js';
import { termsOfStaff } from './terms-staff.js';

/** Of answers that fit a question equally well the first is meant: what is special stands before what is general. */
export const knownAnswers: readonly KnownAnswer[] = [
  ...allowedAtWork,
  ...allowedEquipment,
  ...allowedInDealing,
  ...allowedDaily,
  ...allowedShowing,
  ...termsOfBreaches,
  ...termsOfRequests,
  ...termsOfRegister,
  ...termsOfStaff,
  ...termsOfPersonnel,
  ...termsOnline,
  ...termsOfBooks,
  ...terms,
  ...allowedAboutBreaches,
  ...allowedAboutKindsOfBreach,
  ...allowedAboutRequests,
  ...allowedAboutRights,
  ...allowedAboutIdentity,
  ...allowedAboutBsn,
  ...allowedData,
  ...allowedAboutCameras,
  ...allowedWatching,
  ...allowedAboutIllness,
  ...allowedAboutApplicants,
  ...allowedAboutStaff,
  ...allowedMarketing,
  ...allowedOnWebsite,
  ...allowedAboutAgreements,
  ...allowedAbroad,
  ...allowedPrograms,
  ...allowedOnLeaving,
  ...allowed,
  ...allowedSecurity,
  ...allowedDuties,
  ...allowedTelling,
  ...allowedAboutBasics,
  ...allowedInScope,
];
