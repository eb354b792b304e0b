// What people call the questions about their business, beside their labels.
import { listsOf } from '../../../core/word-list.js';

export const profileCalled = listsOf({
  name: 'naam; bedrijfsnaam; naam van het bedrijf; naam van de zaak; company name; business name; name',
  contact: 'mailadres; e-mailadres; mail; e-mail; telefoonnummer; contactgegevens; contactadres; email; phone number',
  sector: 'sector; branche; type bedrijf; soort zaak; bedrijfstak; vak; kind of company; line of business; industry',
  staff: `personeel; personeelsaantal; aantal personeelsleden; aantal medewerkers; aantal mensen; aantal werknemers; aantal man; aantal collega's;
    personeelsleden; medewerkers; mensen; team; bezetting; hoeveel mensen; number of employees; number of staff; headcount; staff; team size`,
  officer:
    'privacy; privacyofficer; wie privacy doet; wie de privacy doet; privacypersoon; contactpersoon privacy; privacy person',
  deputy: 'vervanger; plaatsvervanger; wie mij vervangt; achtervang; deputy; backup; stand-in',
  'deputy-phone': 'telefoon van de vervanger; nummer van de vervanger; number of the deputy',
  'has-website': 'site; website; webpagina',
  'sells-online': 'webshop; webwinkel; online verkoop',
  'has-cameras': "camera's; cameras; camera",
  'sends-newsletter': 'nieuwsbrief; mailing',
  hires: "zzp'ers; freelancers; inhuur; uitzendkrachten",
  recruits: 'sollicitanten; vacatures; sollicitaties',
  kvk: 'kvk; kvk-nummer; kvknummer; chamber of commerce number',
  address: 'adres; vestigingsadres; bezoekadres; address',
});
