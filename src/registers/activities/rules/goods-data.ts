// What is kept of a thing that somebody owns, such as their car: data of theirs, in the words of who tells it.
import type { Choice } from '../../../core/engine/value.js';
import { capitalised } from '../../../core/text.js';

const lead =
  /^(?:(?:ja|nee|en|ook|maar|klopt|o ja|oh|trouwens|yes|and|also)[, ]+)*(?:(?:we|wij|ik|i) (?:bewaren|bewaar|noteren|noteer|hebben|heb|schrijven|houden|houd|vragen|vraag|keep|note|store)\b ?)?(?:(?:van|bij) (?:de |elke |iedere )?klant(?:en)? ?)?(?:(?:ook|nog|wel|altijd|also) )*/i;
const tail =
  /(?:,? (?:bewaren|noteren|hebben|houden|vragen|schrijven|noteer|bewaar) (?:we|wij|ik))?(?: (?:ook|nog|bij|op|erbij|vast|too|as well))*[.! ]*$/i;
const parts = /\s*[,/+&]\s*(?:en |and )?|\s(?:en|and)\s/i;
const article = /^(?:(?:de|het|een|hun|zijn|haar|ook|the|their|a) )+/i;
const plate = /^kentekens?(?:nummers?)?$|^licence plates?$/i;
const goods =
  /^(?:merk(?:en)?|model|type|bouwjaar|kleur|brandstof|kilometerstand(?:en)?|km[- ]?standen?|km[- ]?stand|chassisnummers?|framenummers?|vin(?:[- ]?nummers?)?|motornummers?|meldcodes?|serienummers?|imei(?:[- ]?nummers?)?|onderhoud(?:s(?:geschiedenis|historie|beurten|beurt|boekje|gegevens))?|reparatie(?:s|geschiedenis|historie)?|apk(?:[- ]?(?:datum|datums|keuring|gegevens))?|schade(?:s|verleden|historie)?|garantie|merk auto|type auto|auto type|welke (?:auto|wagen|fiets|motor) (?:ze|iemand|hij|die) (?:hebben|heeft|rijden|rijdt)|mileage|make|chassis numbers?|service history)(?: (?:van|of) (?:(?:de|het|een|hun|zijn|haar|the|their) )?(?:auto['’]?s?|wagens?|voertuig(?:en)?|motor(?:en)?|scooters?|fiets(?:en)?|bus(?:je|jes|sen)?|caravans?|machines?|apparaat|apparaten|toestel(?:len)?|cars?|bikes?|vehicles?))?$/i;
const longest = 160;
const denied = /\?|\b(?:geen|niet|nie|nooit|zonder|not|no|never|gestolen|kwijt|gelekt)\b/i;

/** Whether a text may tell that: only then what stands in the register is read. */
export const mayTellGoods = (text: string): boolean =>
  text.length <= longest && !denied.test(text) && anyGoods.test(text);
const anyGoods =
  /\b(?:merk|model|type|bouwjaar|kleur|brandstof|k(?:ilo)?m\w*|\w*nummers?|vin|meldcodes?|imei|onderhoud\w*|reparatie\w*|apk|schade\w*|garantie|welke|mileage|make|chassis|service)\b/i;

/** What is told to be kept of it, a number plate as the kind of data that it is; undefined where anything else is told as well. */
export function goodsTold(text: string): readonly Choice[] | undefined {
  const all = text
    .trim()
    .replace(lead, '')
    .replace(tail, '')
    .split(parts)
    .map((part) => part.replace(article, '').trim())
    .filter((part) => part !== '');
  const said = all.map((part): Choice | undefined =>
    plate.test(part) ? 'licence-plate' : goods.test(part) ? { other: capitalised(part) } : undefined,
  );
  const known = said.filter((one) => one !== undefined);
  return known.length === all.length && known.some((one) => typeof one === 'object') ? known : undefined;
}
