// What a sentence tells, without the words in it by which a classifier would take it for something else.

/** The words that tell what happened or what is wanted. */
export const whatIsTold = (text: string): string =>
  text.replace(thatIs, 'dus').replace(keptBack, '').replace(thrownAway, 'bewaren we $1');

/** "Dat wil zeggen" wants nothing. */
const thatIs = /\b(?:dat|dit) wil(?:de)? (?:ik )?zeggen\b|\bd\.?w\.?z\b\.?/gi;

/** "Gooien we na 4 weken weg": for how long something is kept, and nothing that is lost. */
const thrownAway =
  /\b(?:gooien|verwijderen|wissen|vernietigen|doen) (?:we|wij) (?:(?:altijd|meestal|voortaan|steeds) )?na (\S+ (?:dagen|weken|maanden?|jaar))(?: weg)?\b/gi;

/** "Ik wil niet dat Noor weet dat ik dit meld": who is not to know of it tells nothing of what it is. */
const keptBack =
  /(?:[,;.]+ | (?:en|maar|and|but) )+(?:(?:ik )?(?:wil|wou|hoop|zou) (?:\S+ )?(?:niet|liever niet) dat (?:\S+ ){1,3}?(?:weet|ziet|hoort|weten|zien|horen)|(?:\S+ ){1,2}?mag (?:\S+ )?niet (?:weten|zien|horen)|(?:i )?(?:don['’]?t|do not) want (?:\S+ ){1,3}?to (?:know|see|hear)|(?:\S+ ){1,2}?(?:must|may|should) not know) (?:dat|that) (?:ik|i|het van mij|it)\b[^,;.]{0,25}/gi;
