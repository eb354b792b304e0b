// Words that many questions share, in Dutch and English, with the mistakes that people make in them. The signs before a
// word are those of `needs` in answer.ts.

/** Keeping something, and until when. */
export const keepVerb =
  'bewaar beware keep kept retention retain weggooi weggegooi wegdoen weggedaan vernietig opruim opgeruim opschon shred destroy =throw throwaway';
/** The same where "hoe lang" alone says enough: nobody asks how long a photo lasts. */
export const keep = `${keepVerb} hoelang howlong =termijn =weg wissen =wis gewist verwijder delete`;
/** What somebody wants gone. */
export const remove = 'verwijder wissen =wis gewist delete =weg';
/** Somebody tells what happened, or asks how long something takes. */
export const aside =
  'perongeluk =ongeluk kwijt gestol gelekt gehackt datalek stolen =lost hacked breach duurt =take =takes levertijd duren hoeverwijder hoewis hoekan hoekun hoemaak hoestuur hoezet hoekrijg hoewerkt howcan =ikbewaar =wijbewaren =webewaren';
/** A breach that is told. */
export const byAccident = 'perongeluk';

/** Whether it may or must be. */
export const may =
  '=mag =mogen =magik =moet =moeten =moest =mocht =hoef =hoeft =hoeven =kan =kun =kunnen =kunt toegestaan toegelaten verboden verplicht wettelijk strafbaar =wet =avg =gdpr =regels =rules =law legal illegal allow =may =can =could =must =should =need =needs required obligat mandatory compulsory forbidden permitted =nodig =ok =oke =okay haveto';
/** How soon, until when. */
export const howSoon =
  'hoelang hoesnel howlong howfast howquick howsoon binnen within termijn wanneer =when deadline =uur =uren =hours hoeveeltijd hoeveeldagen uiterlijk muchtime';
/** Telling people. */
export const tell =
  'inlicht ingelicht vertel verteld inform laatweten latenweten =weten waarschuw bericht =tell told notify';
/** Reporting to somebody who wants to know. */
export const report = 'meld gemeld aangev aangif doorgeven =report reported reporting notify';

/** What happened, and what people ask of a business. */
export const breach = 'datalek datelek =lek =lekken gelekt dataleak databreach =breach =breaches =leak';
export const requests = 'verzoek inzage request privacyverz avgverz dsar';

/** About whom. */
export const customer = '*klant customer client consument particulier';
export const staff =
  '*personeel personel medewerk mederwerk meedewerk werknem wernem collega =staff employee worker exmedew exwerk oudwerk oudmede monteur chauffeur';
export const hired = 'zzp freelanc inhuur ingehuur uitzendk uitzendb onderaann contractor subcontract tempworker =temp';
export const applicant = 'sollic solic applicant =cv =cvs curriculum kandida candidate jobappl vacature';
export const people = `${customer} kandida candidate mensen betrokken slachtoffer people persons individu datasubject patient`;

/** About what. */
export const identity =
  'paspoort paspport passport identiteit identitei idbewijs idkaart legitim =id =ids idcopy idcopies identity iddoc idcard';
/** Taking a copy of a document, or asking for one to keep. */
export const copy = 'kopie kopi copy copie copies scan inscan fotokop =foto bewaar keep =store vragen';
export const bsn = '=bsn =bsns burgerservice burgenservice sofinummer sofinr citizenserv';
export const photo = '*foto photo picture portret';
export const camera = '*camera kamera camara cctv';
export const sick = '=ziek zieke ziekte ziekm ziekgem *verzuim sick illness =ill absence';

/** What a business must have, or need not. */
export const agreement =
  'verwerkersov verwerkerov verwerkingsov bewerkersov processoragr dataprocess =dpa verwerkerscontr';
export const register =
  'verwerkingsreg verwerkingenreg privacyregister avgregister registervanverw =register processingreg';
export const assessment = '=dpia =dpias =pia gegevensbeschermingseff privacyassess';
export const officer = '=fg functionarisgeg functionarisvoor =functionaris =dpo protectionoff';
export const statement = 'privacyverkl privacystat privacynot privacypolic';
