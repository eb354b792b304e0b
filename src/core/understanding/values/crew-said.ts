// Who work somewhere, counted by what they do: "3 monteurs en ik", "6 fysio's en een assistente", "vader en zoon".
import { folded } from '../../fold.js';
import { listed } from '../words.js';
import { numberNamed } from './spelled-numbers.js';

const jobs =
  listed(`monteur kapper kapster barbier stylist styliste fysio fysiotherapeut therapeut tandarts assistent assistente mondhygienist
  arts huisarts verpleegkundige verzorgende verzorger psycholoog behandelaar zorgverlener hulpverlener consulent leidster leider juf meester leraar lerares docent docente trainer
  coach bakker slager kok ober serveerster bediende chauffeur bezorger koerier schilder timmerman timmerlieden loodgieter elektricien
  installateur hovenier tuinman lasser stukadoor metselaar dakdekker schoonmaker schoonmaakster glazenwasser makelaar adviseur
  consultant accountant boekhouder jurist advocaat notaris architect ontwerper vormgever designer developer programmeur ontwikkelaar
  verkoper verkoopster caissiere vakkenvuller scholier stagiair stagiaire vakantiewerker vrijwilliger medewerker medewerkster
  werknemer collega personeelslid gezel knecht meisje meid dame jongen kerel instructeur instructrice rijinstructeur gids
  receptionist receptioniste secretaresse planner partner vennoot compagnon eigenaar eigenaresse directeur masseur pedicure
  schoonheidsspecialiste fotograaf redacteur tolk vertaler dierenarts apotheker opticien audicien dietist logopedist begeleider
  begeleidster binnendienst buitendienst pmer gastouder barista nanny oppas mechanic hairdresser baker butcher cook waiter driver painter carpenter
  plumber dentist physio therapist nurse teacher designer engineer assistant volunteer employee colleague owner trainee intern`);
const endings = ['', 's', 'en', 'n', 'es', 'sen', 'nen', 'fen', 'ren'];
const compounds = /(?:kracht|krachten|medewerker|medewerkers|medewerksters|hulp|hulpen|collegas)$/;
const kin = listed(
  'man vrouw zoon dochter broer zus vader moeder vriend vriendin partner wife husband son daughter brother sister',
);

/** A long word for what somebody does may be the end of one: "fietsenmonteur", "preventieassistente". */
const longJobs = [...jobs].filter((job) => job.length >= 7);
const isCalled = (word: string): boolean => jobs.has(word) || longJobs.some((job) => word.endsWith(job));

/** A word for somebody who works there, one or several. */
const isJob = (word: string): boolean =>
  compounds.test(word) ||
  endings.some((ending) => word.endsWith(ending) && isCalled(word.slice(0, word.length - ending.length))) ||
  /^(?:advocaten|vennoten|maten|meiden|eigenaren|leraren|notarissen|kappers)$/.test(word);

const family = /\b(?:vader en (?:zoon|dochter)|moeder en (?:zoon|dochter)|twee broers|twee zussen|man en vrouw)\b/;
/** Who counts these is one of them. */
const withMe =
  /\b(?:en|plus|met|and) (?:ik|ikzelf|mij|mezelf|mijzelf|me)\b(?! (?:doe|ben|heb|regel|zorg|wil|moet|ga|kan|zit|run|do|am|want|handle)\b)|\b(?:ik|ikzelf) (?:en|met|plus|and|mn|mijn)\b|\b(?:samen|alleen) met\b|\bmet (?:mijn|mn) (?:man|vrouw|partner|broer|zus|zoon|dochter|vader|moeder|compagnon|vriend|vriendin)\b|(?:^|[,;.(] ?|\b(?:just|only|its|it is|this is|were|we are|were just|thats) )(?:me|myself|i) (?:and|plus|with) (?=(?:my |our )?\S+ )|\bwith my (?:husband|wife|partner|brother|sister|son|daughter|father|mother)\b/;
/** Who has colleagues is one of them too: "met 3 collega's"; "we zijn met 3 collega's" counts them all. */
const withColleagues =
  /(?<!\b(?:zijn|werken|are|work)(?: \p{L}+){0,2} )\b(?:met|heb|have|with) (?:nog |maar |only )?(?:\d+|\p{L}+) (?:collegas|colleagues)\b/u;
/** The owner has others beside themselves: "ik ben de eigenaar en heb 2 meiden in dienst". */
const owns =
  /\b(?:ik ben|i am|im) (?:\S+ ){0,3}?(?:eigenaar|eigenaresse|baas|bazin|directeur|ondernemer|owner|boss|director)\b,?(?: (?:en|and|ik|i))* (?:heb|met|plus|have|employ|with) \S/;
/** Who says how many we are, and then who they are themselves: "14 man en ik ben Ger, de eigenaar". */
const tellsWho =
  /(?:\b(?:man|mensen|personen|people)\b|\b(?:we|wij) zijn .*|\bwe are .*)[ ,]*\b(?:en|and) (?:ik ben|ik heet|i am|im)\b/;
/** Not how many exactly; and whether students learn there or work there is not said. */
const unsettled =
  /(?<!\p{L})\S+ studenten\b|\b(?:tussen|of zo|maximaal|minimaal|soms|wisselt|af en toe|ooit|vroeger|straks)\b|\d\s*(?:-|–|à|of|tot)\s*\d/u;

/** "Vier koks en een afwasser, dus vijf": who adds them up says how many that is, also where signs are dictated. */
const addedUp =
  /(?:[,.:;]|\b(?:komma|en|and|is|comma)) ?(?:dus|samen|in totaal|totaal|opgeteld|bij elkaar|so|together|in total|makes)(?: (?:dus|zijn|we|wij|dat|het|is|er|met zn|thats|we are)){0,3} (\p{L}+|\d{1,4})(?= (?:mensen|man|personen|people|punt|komma|in totaal|en|and|period|comma)\b|[,.;!]|$)/u;

/** How many people work there as told by what they do; undefined where nobody is counted so. */
export function crewIn(text: string): number | undefined {
  const plain = folded(text.slice(0, 300))
    .replaceAll(/['’`]/g, '')
    .replaceAll('+', ' plus ')
    .replaceAll(/\b(\d{1,3})en\b/g, '$1')
    .replaceAll(/\s+/g, ' ');
  if (unsettled.test(plain)) return undefined;
  const all = numberNamed(addedUp.exec(plain)?.[1] ?? '');
  if (all !== undefined) return all;
  const ofWhom = numberNamed(
    [wholeBefore, ofBusiness].flatMap((shape) => shape.exec(plain)?.slice(1) ?? []).find((one) => one !== undefined) ??
      '',
  );
  return ofWhom ?? oneByOne(plain);
}

/** Those who are counted or named one after the other. */
function oneByOne(plain: string): number | undefined {
  // "Ik ben een eigenaar met 6 man": the owner is who speaks, and counted as such.
  const words = plain
    .replace(/(?<=\b(?:ik ben|i am|im) )(?:een|n|an?) (?=(?:eigena|owner))/u, '')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
  const [, some = ''] = /\bmet (?:zn|zijn|ons) (\S+?)\b/.exec(plain) ?? [];
  const together = numberNamed(some) ?? 0;
  const parents = together === 0 && family.test(plain) ? 2 : 0;
  const counted = words.map((word, at) => ({ word, count: headsAt(words, at) }));
  const isCounted = parents > 0 || counted.some(({ count }) => count > 0);
  const heads = counted
    .map((head, at) => (isCounted && head.count === 0 ? { ...head, count: placedAt(words, at) } : head))
    .filter(({ count }) => count > 0);
  // "Mijn dochter is jarig", "kan mijn boekhouder dit doen": one alone counts nobody who works here.
  const isRow = heads.filter(({ word }) => !kin.has(word)).length > 1 || heads.some(({ word }) => isNumber(word));
  const isWithMe = withMe.test(plain) || owns.test(plain) || withColleagues.test(plain);
  const named = isWithMe || isRow ? sumOf(heads) : 0;
  if (together + parents + named === 0) return undefined;
  if (together > 0) return withThem(together, named, isWithMe);
  const sum = parents + named + (isWithMe && !tellsWho.test(plain) ? 1 : 0);
  // "Twaalf medewerkers, vier tandartsen, vijf assistenten en drie ...": the first are all of them.
  const [{ count: first } = { count: 0 }, ...others] = heads;
  return others.length > 1 && first * 2 === sum ? first : sum;
}

/** "Met ons tweeën, mijn man en ik" names who they are, "met z'n vijven en een stagiaire" one more. */
const withThem = (together: number, named: number, isWithMe: boolean): number =>
  isWithMe && together === named + 1 ? together : together + named;

/** All of them, before who they are: "8 mensen, waarvan 3 monteurs", "twaalf medewerkers: vier tandartsen en ...". */
const wholeBefore =
  /(\S+)(?: man| mensen| personen| people| staff| medewerkers| of us)?,? (?:waarvan|of whom|of which|namelijk|te weten|namely)\b|(\S+) (?:man|mensen|personen|people|staff|of us|\p{L}*medewerkers|werknemers|collegas|employees)(?: in totaal| in total)?(?::| \()|\bmet (?:zn |ons )?(\S+)(?::| \()/u;

/** "Een schilder in Zwolle met 6 man": what the business is, and who work there. */
const ofBusiness =
  /\b(?:een|n|an?) (?!eigena|baas|bazin|directeur|directrice|ondernemer|owner|boss|director)\p{L}+(?: (?:in|uit|te|bij|from|near) \p{L}+(?: \p{L}+)?)? (?:met|with) (\p{L}+|\d{1,3}) (?:man|mensen|personen|people|staff)\b/u;

const sumOf = (heads: readonly { readonly count: number }[]): number =>
  heads.reduce((sum, { count }) => sum + count, 0);

const isNumber = (word: string): boolean => !isOneOf.test(word) && numberNamed(word) !== undefined;
const isOneOf = /^(?:een|n|a|an|1|one|mijn|onze)$/;

function headsAt(words: readonly string[], at: number): number {
  const word = words[at] ?? '';
  const number = numberNamed(word);
  const isOwn = /^(?:mijn|mn|me|my|onze)$/.test(words[at - 1] ?? '');
  // Most words count nobody.
  if (number === undefined && !isOwn && !isOneOf.test(word)) return 0;
  const [after = '', second = ''] = words.slice(at + 1, at + 3);
  if (isOwn && kin.has(word)) return 1;
  if (isOneOf.test(word)) return isOneJob(word, after, second) ? 1 : 0;
  if (number === undefined || number > 500) return 0;
  const isCounted = /^(?:man|mensen|personen|people|persons|staff)$/.test(after) || goesOnWithOne(words, at);
  return isCounted || isJob(after) || (isJob(second) && !/^(?:klanten|leden|en|of|met|voor|van)$/.test(after))
    ? number
    : 0;
}

/** "45 chauffeurs en 6 op kantoor": who are told by their place, behind others who are counted. */
function placedAt(words: readonly string[], at: number): number {
  const number = numberNamed(words[at] ?? '');
  const isPlaced =
    /^(?:en|plus|and)$/.test(words[at - 1] ?? '') &&
    /^(?:op|in|achter|on|at)$/.test(words[at + 1] ?? '') &&
    /^(?:(?:loon|vaste)?dienst|de|het|kantoor|payroll|the)$/.test(words[at + 2] ?? '');
  return isPlaced && number !== undefined && number <= 500 ? number : 0;
}

/** "Een balie medewerkster" is one word in two. */
const isOneJob = (one: string, after: string, second: string): boolean =>
  isJob(after) || ((one === '1' || kindOfJob.test(after)) && isJob(second));
const kindOfJob =
  /^(?:balie|winkel|kassa|kantoor|zaterdag|vakantie|oproep|keuken|parttime|part|fulltime|vaste|losse|administratie[fv]e?|leerling)$/;

/** "5 en een stagiaire". */
const goesOnWithOne = (words: readonly string[], at: number): boolean =>
  /^(?:en|plus|and)$/.test(words[at + 1] ?? '') && isOneOf.test(words[at + 2] ?? '') && isJob(words[at + 3] ?? '');
