// Work that others do for a business, or that every business does for itself: it says nothing of what kind of business it is.

/** Who keeps their own books, or has them kept, is no bookkeeper by that. */
export const keepsBooks =
  /\b(?:de|onze|mijn|eigen|the|our|my) (?:boekhoud\w*|administratie|salaris\w*|accountant|bookkeep\w*|accounting)\b|\bboekhouding (?:in|via|met|doe|doen|doet|gaat)\b|\b(?:boekhouder|accountant) (?:doet|heeft|regelt)\b/;

/** "Noor kijkt mee als adviseur", "onze notaris": whose work that is, is somebody else. */
export const worksForUs =
  /\b(?:onze|mijn|our|my) (?:vaste |nieuwe |externe |juridisch )?(?:adviseur|adviser|advisor|makelaar|notaris|advocaat|consultant|lawyer|notary)\b|\b(?:mee|along) (?:als|as) (?:onze |een |our |an? )?advis/iu;
