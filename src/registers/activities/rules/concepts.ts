// Words in which people tell what they do with data of others.
import type { Concepts } from '../../../core/understanding/concepts.js';

export const activityConcepts: Concepts = {
  newsletter: '*nieuwsbrief *mailing actiemail aanbiedingenmail mailtje newsletter mailinglijst abonnees',
  camera: '*camera filmen filmt opname beelden deurbel cctv bewaking film',
  webshop: '*webshop webwinkel bestellen bestelling online order checkout afrekenen',
  hiring: 'sollicit vacature cv werving kandidaat recruit applicant vacancy motivatiebrief',
  temps: 'uitzend zzp inhuur inhuren freelance flexwerker detacher temp temps',
  payroll: 'loon salaris salaria loonstrook verloning payroll salary wages',
  hours: '*rooster uren urenregistr klok klokken inklokken prikklok planning tijdregistr clock timesheet shifts',
  sick: '*verzuim ziek ziekmeld arbodienst bedrijfsarts sick absence',
  staff: 'personeel personeelsdossier medewerker contract functioner beoordel staff employees personnel',
  visitors: 'bezoek bezoeker gasten gastenboek balie aanmeldlijst visitor guestbook',
  access: 'pasje pas tag druppel sleutel toegang badge keycard fob vingerafdruk',
  calls: 'telefoongesprek gesprekken gesprek telefooncentrale opgenomen bellen voip calls recorded callcenter',
  ai: '=ai chatgpt copilot gemini claude kunstmatige gpt chatbot',
  events: 'evenement workshop cursus open dag proeverij inschrijv aanmeld deelnemers feest event course sign tasting',
  website: 'website =site cookies statistie analytics bezoekersaantal pixel',
  contactform: 'contactformulier formulier offerteaanvraag contact form enquiry',
  billing: 'factuur factureren facturatie rekening boekhoud administratie invoice billing bookkeeping',
  suppliersof: 'leverancier inkoop contactpersonen groothandel supplier',
  clientwork: 'opdrachtgever klanten administratie verenigingen verwerken clients bookkeeping',
  complaints: 'klacht klachten klachtenformulier complaint',
  customers:
    '*klant *klanten klantenkaart spaarkaart spaar klantenbestand loyalty verjaardag baasjes leden ledenlijst patient customer',
  computers: 'inlog account laptops logging monitoring computergebruik mdm backup wachtwoord',
  program: 'programma software systeem app pakket abonnement boekhoudprogramma tool program package',
};
