// How people call the places and companies of the list, beside their names.
import { listsOf } from '../../../core/word-list.js';

/** By option of a list of suppliers. */
export const supplierWords: Readonly<Record<string, readonly string[]>> = listsOf({
  'catalogue:paper': `papier; papieren; papieren map; map; mappen; schrift; schriftje; kladblok; agenda; ordner; ordners; kaartenbak;
      multomap; archiefkast; dossierkast; op papier; notebook; paper; binder; schrijfblok; kasboek; klantenboek; opschrijfboekje`,
  'catalogue:own-computer': `computer; pc; laptop; server; eigen server; harde schijf; op de computer; eigen computer; excel; excelletje;
      word; excelbestand; excelsheet; spreadsheet; computer op kantoor; harddisk; nas; usb; our own computer; our server; kantoorcomputer;
      bureaublad; access database`,
  'catalogue:phone': `telefoon; mobiel; mobiele telefoon; smartphone; telefoon van de zaak; gsm; contacten in de telefoon; phone; mobile;
      werktelefoon; zaaktelefoon`,
  'catalogue:accountant': `boekhouder; accountant; boekhoudkantoor; administratiekantoor; onze boekhouder; de accountant; bookkeeper;
      accountantskantoor`,
});
