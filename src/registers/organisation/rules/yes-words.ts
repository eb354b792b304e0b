// What people tell who answer a question about their business with what they do: asked back, never stored on it.
import { wordsOf } from '../../../core/word-list.js';
import { supplierConcepts } from '../../suppliers/rules/concepts.js';

const lists = (yes: string, no = ''): Readonly<Record<string, readonly string[]>> => ({
  yes: wordsOf(yes),
  ...(no === '' ? {} : { no: wordsOf(no) }),
});

/** Who names those that it buys from or that work for it has them: "alleen de schoonmaakfirma". */
const companies = ['noPersonsSupplier', 'shredding', 'payrollOffice', 'itHelp']
  .flatMap((of) => (supplierConcepts[of] ?? '').trim().split(/\s+/))
  .filter((word) => /^\p{L}{5}/u.test(word))
  .map((word) => `${word}*`)
  .join('; ');

/** By yes-no question; where a star ends a word, it may go on. */
export const yesWords: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'has-customers': lists(
    `noteren; noteer; kaartenbak; klantenkaart*; klantenbestand; klantenlijst; bestellijst*; adressenlijst; naam en adres; naam en telefoon*; afsprakenboek; reserveringen; in de agenda;
     op rekening; facturen; dossier*; voor de bezorging; bestellingen; customer list; address book; orders; invoices; appointments; bookings; ledenlijst`,
    'alleen contant; contant betalen; alles contant; anoniem; cash only; anonymous',
  ),
  'has-suppliers': lists(
    `mobiele nummer; nummer en mail; telefoonnummers; vertegenwoordiger*; groothandel*; contactperso*; inkoop; accountmanager*; telefoonnummer van; nummer van de; gsm van de; mailadres van; visitekaartje*; brouwerij;
     sales rep*; wholesaler*; their number; phone number of; importeur*; toeleverancier*; ${companies}`,
  ),
  'has-staff': lists(
    `eentje; meiden; jongens; op zaterdag; in het weekend; helpt mee; parttime*; fulltime*; oproepkracht*; zaterdaghulp*; vakantiekracht*; weekendhulp*; stagiair*; op de loonlijst; in dienst; dagen in de week; uur in de week; dagen per week;
     mensen in vaste dienst; in vaste dienst; in loondienst; vaste kracht*; medewerk*; werknemer*; jobstudent*; flexi*; on the payroll; employee*; part timer*; days a week; hours a week; bijbaan*`,
    'alleen ik; ik alleen; in mijn eentje; in mn eentje; ik werk alleen; zzp*; eenmanszaak; just me; only me; on my own; by myself; sole trader; alleen mijn vrouw en ik; enkel ik*; alleen ikzelf; ikzelf; alleen mezelf',
  ),
  recruits: lists(
    `nodig; vacature*; personeelstekort; mensen tekort; handen tekort; komen mensen; zoeken mensen; zoeken iemand; zoeken personeel; zoeken een; zoeken al; we zoeken nog; op zoek naar; bordje op de deur; sollicit*; cv s; cvs;
     verloop; looking for; short of staff; short staffed; vacancy; vacancies; hiring; jobstudent*; vakantiekracht*`,
    'compleet; zitten vol; zijn vol; fully staffed; genoeg mensen',
  ),
  hires: lists(
    `via een bureau; uitzend*; zzp*; freelance*; inhuren; inhuur*; huren we; huur ik; in de piek; in het seizoen; bij drukte; als het druk is; seizoen*; in de zomer; met kerst; met de feestdagen;
     losse kracht*; onderaannemer*; interim*; detacher*; temps; temp agency; agency; contractor*; subcontractor*; when it is busy; in summer; flexkracht*; bijspringen`,
    'alleen vaste mensen; alleen eigen mensen; eigen mensen; only our own; doen we zelf; doen wij zelf; doe ik zelf; alles zelf; do it ourselves; do everything ourselves',
  ),
  'sells-online': lists(
    `webshop*; webwinkel*; portaal; klantenportaal; bestelportaal; online kopen; koop je online; 0 online; via de site; via de website; via onze site; via onze website; op de site; op onze site; op de website; formulier*; bestelformulier*; online bestel*; bestellen online;
     via bol; bol com; etsy; marktplaats; thuisbezorgd; uber eats; takeaway; amazon; shopify; woocommerce; via internet; via instagram; click en collect; through our site; on our website; via the website; order online; online orders`,
    'aan de telefoon; per telefoon; alleen in de winkel; alleen telefonisch; alleen aan de balie; alleen aan de toonbank; in de winkel zelf; over the phone; in the shop; in store; alleen langs; alleen per telefoon',
  ),
  'has-website': lists(
    `nl; com; be; eu; een site; eigen site; onze site; website; webshop*; webwinkel*; wordpress*; wix; squarespace; www*; neef heeft; gebouwd door; gemaakt door; made it; built it; jimdo; one page; homepage`,
    'alleen facebook; alleen insta*; alleen google; facebook pagina; facebookpagina; only facebook; only instagram; just facebook; just instagram',
  ),
  'sends-newsletter': lists(
    `mailchimp; laposta; keer per jaar; keer per maand; x per jaar; nieuwsbrief*; mailing*; actiemail*; weekaanbieding*; aanbiedingen; eerste van de maand; per maand; per week; per kwartaal; in december; met kerst; whatsappgroep*; appgroep*; groepsapp*;
     kerstmail*; verjaardagsmail*; acties; appen klanten; appen de klanten; appjes; brevo; newsletter*; mailing list; every month; every week; each month; special offers; in de mail; app groep; broadcast*`,
  ),
  'has-cameras': lists(
    `camera*; alleen buiten; buiten; boven de kassa; bij de ingang; bij de deur; aan de gevel; in het magazijn; op de parkeerplaats; deurbel*; ring deurbel; dashcam*; videodeurbel*; cctv; eufy; above the till; at the door; at the entrance; outside; in the warehouse; achter de bar; in de winkel`,
    'nepcamera*; dummy*; alleen een sticker; fake camera*; alleen een alarm',
  ),
  'uses-ai': lists(
    `chat ding; chatding; slimme assistent; transcriptie*; notulen; chatgpt*; chat gpt; gpt; copilot; gemini; claude; ai; midjourney; deepl; canva; voor teksten; voor de teksten; teksten; offertes; teksten laten schrijven; laten schrijven; chatbot*; grok; perplexity; vertalen; for texts; to write`,
  ),
};
