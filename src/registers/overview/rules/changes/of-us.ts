// Who tells of the business, and from when: what stands in nearly every sentence that tells a change.

export const we = '(?:we|wij|ik|wy)';
export const now =
  '(?:nu |al |inmiddels |voortaan |tegenwoordig |binnenkort |helemaal |definitief |echt |er |dan |ook |straks |weer |al lang |al even |(?:al )?een tijdje )*';

/** Where what the business uses stands. */
export const ofList =
  '(?:uit|van|af van|from|off|out of) (?:de|het|mijn|onze|ons|die|the|my|our|that) (?:lijst|register|leveranciers|leverancierslijst|programmas|programma s|list|register|suppliers|supplier list|programs)(?: af)?';
