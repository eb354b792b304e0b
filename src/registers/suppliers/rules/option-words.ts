// How people call the places and companies of the list, beside their names.
import { isOther } from '../../../core/engine/value.js';
import { type Text, t } from '../../../core/text.js';
import { listsOf } from '../../../core/word-list.js';

/** By option of a list of suppliers. */
export const supplierWords: Readonly<Record<string, readonly string[]>> = listsOf({
  'catalogue:paper': `papier; papieren; papieren map; schrift; schriftje; kladblok; papieren agenda; ordner; ordners; kaartenbak;
      multomap; archiefkast; dossierkast; op papier; notebook; paper; binder; schrijfblok; kasboek; klantenboek; opschrijfboekje`,
  'catalogue:own-computer': `eigen server; harde schijf; eigen computer; excel; excelletje;
      in word; word document; word documenten; word bestand; excelbestand; excelsheet; spreadsheet; computer op kantoor; harddisk; nas; usb; our own computer; our server; kantoorcomputer;
      bureaublad; access database`,
  'catalogue:phone': `telefoon; mobiel; mobiele telefoon; smartphone; telefoon van de zaak; gsm; contacten in de telefoon; phone; mobile;
      werktelefoon; zaaktelefoon`,
  'catalogue:google-workspace': 'op drive; in drive; gdrive',
  'catalogue:accountant': `boekhouder; accountant; boekhoudkantoor; administratiekantoor; onze boekhouder; de accountant; bookkeeper;
      accountantskantoor`,
});

/** What may also be something else there: a folder on a drive, a program on that computer. It is asked back. */
export const supplierHints: Readonly<Record<string, readonly string[]>> = listsOf({
  'catalogue:paper': 'map; mappen; mapje; mapjes; agenda; kast',
  'catalogue:own-computer': 'computer; computers; pc; laptop; laptops; server; op de computer',
  'catalogue:whatsapp': 'appen; app; appje; appjes; geappt; groepsapp',
  'catalogue:google-workspace': 'drive; google agenda',
});

/** "De app" is WhatsApp more often than not, and may be any other: that it was taken so is said. */
export const saysWhichApp = (text: string, heard: unknown): Text | undefined =>
  Array.isArray(heard) && heard.some((one) => isOther(one) && one.other === 'WhatsApp') && anyApp.test(text)
    ? whichApp
    : undefined;
const anyApp = /^(?!.*\bwh?ats ?app)(?!.*\bsignal\b).*\bapps?\b/is;
const whichApp =
  t(`Voor "app" vul ik WhatsApp in. Is het een andere app? Typ dan "geen WhatsApp", en daarna hoe die app heet.
     For "app" I fill in WhatsApp. Is it another app? Then type "not WhatsApp", and after that what that app is called.`);

/** What the options of a question about a company are called, by question: places by their countries too. */
export const companyWords: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  role: listsOf({
    processor: `voor ons; voor mij; doet dat voor ons; doen dat voor ons; doet het voor ons; doen het voor ons; werkt voor ons;
      werken voor ons; in opdracht; in onze opdracht; verwerker; processor; for us; on our behalf`,
    'own-controller': `bepaalt dat zelf; bepaalt zelf; bepalen zelf; beslist zelf; beslissen zelf; zelf verantwoordelijk;
      eigen verantwoordelijkheid; controller; decides itself; decide themselves`,
    place: `van onszelf; van mezelf; hier op de zaak; in ons pand; eigen spullen; bij ons binnen; our own; in house`,
  }),
  agreement: listsOf({
    'yes-dated': `getekend; ondertekend; handtekening gezet; met handtekening; apart contract; een contract getekend; verwerkersovereenkomst
      getekend; contract ligt in de map; signed; a signed contract`,
    'in-terms': `voorwaarden; algemene voorwaarden; in de voorwaarden; staat in de voorwaarden; akkoord op de site; online akkoord;
      bij het aanmelden; aangevinkt; standaard voorwaarden; dpa; terms; terms and conditions; in their terms`,
    no: `nog niet; nooit gehad; nooit getekend; niets getekend; niks getekend; hebben we niet; niet dat ik weet; geen contract;
      not yet; nothing signed; no contract`,
  }),
  stored: listsOf({
    eea: `nederland; in nederland; gewoon in nederland; hier; hier in nederland; duitsland; belgie; frankrijk; ierland; zweden; finland;
      denemarken; oostenrijk; spanje; italie; polen; luxemburg; noorwegen; europa; in europa; europese unie; eu; frankfurt; amsterdam;
      dublin; netherlands; germany; belgium; france; ireland; europe`,
    'us-group-eea-storage': `amerikaans bedrijf; amerikaanse bedrijf; bedrijf is amerikaans; amerikanen; van amerikanen; american company;
      us company`,
    outside: `amerika; verenigde staten; de vs; usa; engeland; verenigd koninkrijk; india; china; canada; australie; buiten europa;
      buiten de eu; america; united states; united kingdom; outside europe`,
  }),
  guarantees: listsOf({
    certificate: 'iso; iso 27001; nen 7510; gecertificeerd; certificering; keurmerk; soc 2; certified',
    terms: 'staat in hun voorwaarden; staat in de voorwaarden; hun voorwaarden; in the terms',
    'well-known':
      'bekend bedrijf; groot bedrijf; iedereen gebruikt het; iedereen werkt ermee; heel bekend; everybody uses it',
    asked: 'nagevraagd; gevraagd; hebben het gevraagd; ze legden het uit; we asked',
    years: 'al jaren; jarenlang; jaren klant; al lang; al heel lang; goede ervaringen; nooit problemen; for years',
  }),
};
