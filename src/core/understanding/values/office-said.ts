// The business of somebody who says which office they hold there: "ik ben Gerda, de scriba van de Protestantse Gemeente te Ommeren".

const office =
  '(?:secretaris|secretaresse|scriba|koster|ouderling|diaken|predikant|pastoor|voorzitter|voorzitster|penningmeester|bestuurslid|beheerder|beheerster|praktijkmanager|praktijkhouder|manager|eigenaar|eigenaresse|directeur|directrice|secretary|warden|chair(?:man|woman|person)?|treasurer|owner|director)';
const name =
  "\\p{Lu}[\\p{L}\\d'’&.-]*(?: (?:te|van|de|der|den|het|en|of|the|and|&|\\p{Lu}[\\p{L}\\d'’.-]*)(?= |$|,))*?(?: \\p{Lu}[\\p{L}\\d'’.-]*)?";
const holds = new RegExp(
  `\\b${office},? (?:van|bij|of|at|for) (?:(?:de|het|een|the) )?(${name})(?=[,.;!]|$| (?:in|en|and) )`,
  'u',
);

/** How the business is called of which somebody holds an office; undefined where none is named with its capitals. */
export const businessOfOffice = (text: string): string | undefined => holds.exec(text.slice(0, 300))?.[1];
