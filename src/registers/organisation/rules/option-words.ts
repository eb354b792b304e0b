// How people call their own kind of business.
import { listed } from '../../../core/understanding/words.js';
import { listsOf } from '../../../core/word-list.js';

/** What they make, sell or do: "wij bakken taarten", "apk, banden, onderhoud". */
const doing: Readonly<Record<string, string>> = {
  food: `ijscokar; ijscoman; worstenmaker; notenbar; notenkraam; viskraam; kaaskraam; zuivelwinkel; mosterd maken; jam maken;
    taart; gebak; koekjes; vlees; vleeswaren; kaas; vis; groente; groente en fruit; ijs maken; worst; bonbons;
    cupcakes; bakken; cakes; bread; pastry; meat; cheese; fish; ice cream`,
  retail: `bloemenstal; bloemenkraam; marktkraam; kraam; kraampje; op de markt; stalletje; landwinkel; natuurwinkel; reformwinkel; kledingzaak; schoenenzaak; platenzaak; hengelsport; kampeerwinkel; verfwinkel; groothandel en winkel; antiekzaak; wolwinkel; juwelierszaak; stoffenwinkel; wijnhandel; wijnwinkel; drankenhandel; tabakszaak; sigarenwinkel; kookwinkel; babywinkel; bruidsmode; lingerie;
    parfumerie; antiek; antiquair; fietshandel; rijwielhandel; witgoed; elektronicazaak; feestwinkel; naaimachines; kleding; kleren; schoenen; bloemen; speelgoed; sieraden; brillen; fietsen verkopen; verkopen fietsen; cadeaus;
    woonaccessoires; meubels verkopen; tweedehands; tweedehandskleding; stoffen; wol; kaarten en cadeaus; clothes;
    clothing; shoes; second hand; gifts; books; toys; jewellery; jewelry; optician; bookstore; kiosk; buurtwinkel;
    winkelpand; telefoonwinkel`,
  webshop: `enkel online; uitsluitend online; volledig online; online in; handel online; handelen online; webwinkeltje; shopify winkel; bol com winkel; via internet; via het internet; op internet; alleen online; online verkopen; verkopen online; verkoop online;
    via bol; via etsy; via marktplaats; op etsy; sell online; selling online; only online; online only; etsy;
    ecommerce; e commerce`,
  hospitality: `vakantiewoning; vakantiewoningen; jeugdherberg; groepsaccommodatie; feestzaal; zalencentrum; partycentrum; discotheek; nachtclub;
    strandpaviljoen; eetkraam; koffiezaak; frietkot; frietzaak; frituren; eten en drinken; gasten ontvangen; kamers verhuren; verhuren kamers; vakantiehuisjes; vakantiehuis; chalets;
    guesthouse; guest house; b en b; bnb; hostel; friet; pizza; shoarma; broodjeszaak; brasserie; tearoom; theehuis;
    koffie; terras; kookstudio; lunch; feesten en partijen; partyservice; rooms; pizzas; inn; tea room; takeaway;
    afhaalrestaurant; wijnbar; discotheek`,
  construction: `zonnepanelen leggen; laadpalen plaatsen; klussen; allround klusser; vloeren leggen; vloerenlegger; parketteur; glaszetter; behanger; rietdekker; schoorsteenveger; zonwering; steigerbouw; laadpalen; voegwerk;
    sloopwerk; building trade; construction work; badkamer; cv ketels; ketels; warmtepompen; dakramen; dakgoten; leidingen; stucwerk; schilderwerk; tegelwerk;
    verbouwen; verbouwing; renovatie; renovaties; huizen bouwen; bouwen huizen; metselwerk; metselen; schilderen;
    behangen; vloeren; vloeren leggen; elektra; elektrotechniek; bestrating; isolatie; kozijn; deuren en ramen;
    airco; aircos; grondwerk; riolering; installatietechniek; installaties; roofs; roofing; plumbing; painting;
    kitchens; bathrooms; heating; electrical; renovation; renovations; handyman; houses`,
  transport: `pakketten bezorgen; bezorgen pakketten; bezorgen; bezorging; bezorgdienst; pakketbezorging; wij rijden voor; groepsvervoer; leerlingenvervoer; autoverhuur; fietsverhuur; scooters; motorzaak; autopoetsbedrijf; banden wisselen; vrachtwagen rijden; sloperij; autosloperij; scooterzaak; rederij; watertaxi; pechhulp; bergingsbedrijf; car wash; carwash; pakketjes; rondbrengen; koerieren; busbedrijf; apk; banden; auto s repareren; autos repareren; auto s; autos; occasions; onderhoud aan auto s; motoren;
    motorzaak; fietsreparatie; fietsen repareren; repareren fietsen; pakketten bezorgen; pakketjes rondbrengen;
    koeriers; vracht; goederen vervoeren; verhuizen; verhuizingen; taxiritten; personenvervoer; busvervoer;
    carrosserie; uitdeuken; auto onderhoud; autoverhuur; mot; tyres; cars; repair cars; deliveries; courier; trucks;
    removals; auto poetsen; caravans`,
  beauty: `beauty; hondentrimsalon; hondentrimmer; nagelstyliste; nagelstylist; wimperstudio; permanente make up; haarstylist; haarstyliste; haarzaak;
    waxsalon; pruiken; knip; kleur haar; haar kleuren; haren knippen; knippen; haar; nagels; gellak; wimpers; wenkbrauwen; gezichtsbehandelingen; huidverzorging;
    massage; massages; make up; epileren; tatoeages; piercings; hair; nails; massage salon; lashes; spa; salon;
    trimsalon`,
  care: `begrafenis; begrafenissen; uitvaarten; begrafenisondernemer; crematies; zorgboerderij; hospice; acupuncturist; chiropractor;
    orthodontist; psychotherapeut; pedagoog; huisartsenpost; verpleegkundige; verzorgende; wijkverpleging; nurse; patienten; ouderen; zorg aan huis; begeleiding; jongeren begeleiden; behandelingen; therapie; rugklachten;
    gebitten; tanden; verpleging; gehandicapten; dagbesteding; thuisbegeleiding; dieren behandelen; acupunctuur;
    patients; elderly; therapy; nursing; midwife; clinic; care`,
  services: `verhuurbedrijf; verhuur; verhuren; springkussens; weddingplanner; eventbureau; evenementenbureau; uitvaart; notaris; coachingspraktijk; loopbaancoach; tolk; vertaler; beveiligingsbedrijf; hondenuitlaatservice; hondenuitlaatservice; honden uitlaten; hondenuitlaat; dogwalker; schoenmaker; schoenen maken; sleutels maken; kleermaker; stomerij;
    advocatuur; uitzendburo; uitzendbureautje; evenementenbureau; weddingplanner; trouwplanner; reisbureau; bewindvoering; bewindvoerder;
    mediator; mediation; taxateur; detective; recherchebureau; huizen verkopen; verkopen huizen; vastgoed; schoonmaken; kantoren schoonmaken; ramen wassen; mensen coachen;
    adviseren; vertalen; vertalingen; juridisch advies; bedrijven adviseren; trainingen geven; detachering;
    beveiliging; bouwtekeningen; huizen ontwerpen; taxaties; secretariaat; virtueel assistent; cleaning;
    translations; real estate; advising; legal advice; recruitment; security guards`,
  finance: `de boeken; boeken voor; boekhouden; boekhoudingen; administraties; administratie voor; administraties voor;
    belastingaangiftes; aangiftes; btw aangifte; btw aangiftes; jaarrekeningen; jaarcijfers; loonstroken; salarissen
    voor; lonen voor; verzekeren; polissen; leningen; pensioenadvies; de cijfers; accounting firm; accounting; tax
    returns; mortgages; payroll for; do the books; keep the books`,
  it: `filmmaker; animaties; podcast; datacenter; copywriter; influencer; signmaker; belettering; uitgeverij; trouwfotografie; drones; website; websites bouwen; bouwen websites; apps; apps bouwen; bouwen apps; programmeren; programmeur; computers;
    computers repareren; netwerken; reclame; advertenties; logo s; logos; flyers; drukwerk; huisstijlen; filmpjes;
    video s; video; trouwfotos; foto s maken; teksten schrijven; social media; social media beheer; marketing;
    zoekmachines; seo; design; web design; web development; developers; printing; photography; advertising; ads;
    podcasts; vormgeving; grafisch`,
  education: `zeilschool; skischool; surfschool; hondenschool; naailes; naailessen; kookles; kooklessen; taalcoach; schilderles; rijschool; autorijschool; rijlessen; rijles; lesgeven; les geven; lessen; bijlessen; cursussen; cursussen geven;
    kinderen opvangen; oppas; kinderdagopvang; buitenschoolse opvang; peuters; opleidingen; taallessen;
    muzieklessen; pianoles; gitaarles; zwemles; zwemlessen; driving school; driving lessons; lessons; courses;
    teaching; classes; kindergarten; tutoring kids; trainingscentrum; studiebegeleiding`,
  industry: `smederij; gieterij; glasblazerij; papierfabriek; meelfabriek; pottenbakkerij; kaarsenmakerij; zeepmakerij; confectie;
    draaien en frezen; draaien; frezen; verspanen; verspaning; lassen; metaalbewerking; plaatwerk; onderdelen;
    machineonderdelen; produceren; productie; machines bouwen; bouwen machines; meubels maken; maken meubels;
    kunststof; spuitgieten; zeefdruk; bier brouwen; brouwen; stalen constructies; import; groothandels; machining;
    welding; parts; machine parts; making furniture; brewing; brewery; assemblage; zagerij; textielfabriek`,
  farming: `loonwerkbedrijf; fokkerij; honden fokken; fokken; fokker; hondenfokker; pluimvee; schapenhouder; geitenhouderij; champignons;
    asperges; glastuinbouw; bollenkweker; koeien; varkens; schapen; geiten; melk; aardappels; aardappelen; tarwe; bomen; planten kweken; kweken; vaste
    planten; bollen; bloembollen; groente telen; telen; fruit telen; tuinen aanleggen; tuinen onderhouden; tuinen;
    tuinonderhoud; honing; eieren; paarden; paardenpension; stal; cows; pigs; sheep; growing; crops; gardens;
    gardening; landscaping; farming; orchard; dairy; greenhouse`,
  club: `yogales; yogalessen; klimhal; escaperoom; speeltuin; pretpark; bowling; bowlingbaan; bioscoop; filmhuis; poppodium; schietvereniging;
    ijsbaan; moskee; bingo; voetbal; voetbalvereniging; tennis; tennisvereniging; hockeyclub; hockey; muziekvereniging; harmonie;
    toneelvereniging; carnavalsvereniging; vrijwilligersorganisatie; goed doel; wijkcentrum; dorpshuis;
    fitnesscentrum; dansles; kunst; schaatsclub; zwemclub; atletiek; judo; tennis club; sports; sports club;
    charity; theatre; choir; church; art gallery; biljartclub; wandelclub; speeltuinvereniging`,
};

/** What is done there, by option of `sector`: weaker than how a kind of business is called. */
export const sectorDoing: Readonly<Record<string, readonly string[]>> = listsOf(doing);

/** Of the question `sector`, by option. Driving schools are education in the classification of the Chamber of Commerce (SBI 85.53). */
export const sectorWords: Readonly<Record<string, readonly string[]>> = listsOf({
  food: `bakker; bakkerij; slager; slagerij; visboer; viswinkel; kaasboer; kaaswinkel; groenteboer; traiteur; banketbakker;
      patisserie; poelier; delicatessen; versspeciaalzaak; broodjes; ijssalon; chocolatier; bakery; baker; butcher;
      greengrocer; taarten; brood`,
  retail: `winkel; winkeltje; fietswinkel; fietsenzaak; fietszaak; speciaalzaak; delicatessenwinkel; modezaak; sportwinkel; kaaswinkel; kledingwinkel; bloemenwinkel; bloemist; boekhandel; boekwinkel; fietsenwinkel; speelgoedwinkel;
      drogist; drogisterij; juwelier; opticien; schoenenwinkel; supermarkt; boetiek; doe het zelf; ijzerhandel; dierenwinkel;
      cadeauwinkel; kringloop; kringloopwinkel; meubelzaak; woonwinkel; tuincentrum; slijterij; shop; store; florist; bookshop`,
  webshop: 'webshop; webwinkel; online winkel; internetwinkel; online shop; webstore; dropship',
  hospitality: `pannenkoekenhuis; ijssalon met terras; eetwinkel; cocktailbar; wijnbar; grand cafe; boerderijcamping; minicamping; groepsverblijf; horeca; restaurant; cafe; kroeg; bar; hotel; lunchroom; eetcafe; cafetaria; snackbar; frituur; pizzeria;
      bed and breakfast; pension; camping; vakantiepark; catering; cateraar; koffietent; koffiebar; strandtent; b b; pub; bistro;
      foodtruck; zalenverhuur`,
  construction: `bouw; bouwbedrijf; aannemer; aannemersbedrijf; installateur; installatiebedrijf; loodgieter; elektricien;
      schilder; schildersbedrijf; dakdekker; dakwerken; dakwerk; goten; stukadoor; timmerman; timmerbedrijf; metselaar; klusbedrijf;
      klusser; tegelzetter; verbouwingen; keukens; badkamers; kozijnen; zonnepanelen; cv monteur; builder; plumber; electrician;
      roofer; painter; carpenter; contractor; stratenmaker; vloerbedrijf; vloerenbedrijf; vloerenlegger; parketlegger; sloopbedrijf; interieurbouw`,
  transport: `garage; autobedrijf; autogarage; transport; transportbedrijf; vervoer; koerier; koeriersdienst; taxi; taxibedrijf;
      verhuisbedrijf; verhuizer; bandenbedrijf; fietsenmaker; expeditie; vrachtwagens; touringcar;
      autoschade; schadebedrijf; autowasserij; logistiek; car repair; haulage`,
  beauty: `kapper; kapperszaak; kapsalon; kapster; barbier; barbershop; schoonheidssalon; schoonheidsspecialiste; nagelstudio;
      nagelsalon; beautysalon; pedicure; zonnestudio; massagesalon; huidtherapeut; tattoo; tattooshop; hairdresser; barber;
      beauty salon; visagie; haarstudio; knippen; haar knippen; haren knippen; manicure; epileren`,
  care: `psycholoog; psychologen; logopedist; logopedie; dietist; ergotherapeut; osteopaat; acupunctuur; podotherapeut; kraamzorg; verloskundige; huisartsenpraktijk; zorgboerderij; mantelzorgbureau; zorg; thuiszorg; fysiotherapeut; fysiotherapie; fysiopraktijk; fysio; tandarts; tandartspraktijk; huisarts; huisartsenpraktijk;
      psycholoog; praktijk; verloskundige; logopedist; logopedie; ergotherapie; apotheek;
      mondhygienist; podotherapeut; osteopaat; dietist; ggz; zorginstelling; welzijn; jeugdzorg; kraamzorg; dentist; physio;
      physiotherapist; home care; gp; therapeut; coachpraktijk; uitvaart; uitvaartonderneming`,
  services: `advies; adviesbureau; adviseur; consultant; consultancy; zakelijke diensten; makelaar; makelaardij; makelaarskantoor;
      notaris; notariskantoor; advocaat; advocatenkantoor; architect; architectenbureau; schoonmaakbedrijf; schoonmaak; glazenwasser;
      uitzendbureau; hr bureau; coach; coaching; trainer; vertaler; vertaalbureau; beveiligingsbedrijf; ingenieursbureau; law firm;
      estate agent; cleaning company; notary; lawyer; consultants; hoveniersadvies; organisatieadvies; vve beheer; recruitment agency; employment agency; staffing agency; temp agency; wervingsbureau`,
  finance: `hypotheekadvies; assurantietussenpersoon; fiscalist; boekhoudster; administratieservice; boekhouding; boekhouder; boekhoudkantoor; accountant; accountantskantoor; administratiekantoor; verzekeringen;
      assurantien; assurantiekantoor; verzekeringskantoor; hypotheekadviseur; hypotheken; financieel adviseur; belastingadviseur;
      incassobureau; salarisadministratie; bookkeeper; accounting; insurance`,
  it: `websitebouwer; webdesigner; app bouwer; it dienstverlener; ict beheer; grafisch vormgever; videograaf; tekstbureau; drukker; it; ict; ict bedrijf; it bedrijf; software; softwarebedrijf; webdesign; webbouwer; websites; reclamebureau; marketingbureau;
      mediabureau; drukkerij; fotograaf; fotografie; grafisch ontwerp; vormgever; hosting; systeembeheer; communicatiebureau;
      videoproductie; agency; photographer; web agency; app ontwikkeling; tekstschrijver`,
  education: `rijinstructeur; examentraining; taaltrainer; muziekdocent; dansdocent; peuterspeelgroep; buitenschoolse opvang; surfschool; zeilschool; school; onderwijs; kinderopvang; kinderdagverblijf; gastouder; gastouderbureau; bso; peuterspeelzaal; creche;
      muziekschool; bijles; huiswerkbegeleiding; taalschool; opleidingsinstituut; basisschool; dansschool; daycare; childcare;
      nursery; tutoring; opvang`,
  industry: `fabriek; groothandel; productiebedrijf; metaalbedrijf; machinefabriek; timmerfabriek; meubelmakerij; meubelmaker;
      lasbedrijf; brouwerij; drukwerkfabriek; importeur; import export; wholesale; factory; manufacturer; wholesaler; constructiebedrijf;
      verpakkingen; handelsonderneming`,
  farming: `teler; telers; groenteteler; groentetelers; fruitteler; fruittelers; tuinder; kwekerij; kweker; boomkwekerij; boerin; geitenboer; schapenboer; pluimvee; imker; bollenkweker; wijngaard; melkveehouderij; varkenshouderij; manege; boer; boerderij; boerenbedrijf; melkvee; melkveehouderij; akkerbouw; tuinder; tuinbouw; kwekerij; kassen; hovenier; hoveniersbedrijf;
      hoveniers; veehouderij; fruitteler; bloemkwekerij; loonbedrijf; loonwerker; manege; tuinaanleg; farm; farmer; gardener; nursery plants;
      imker; boomkwekerij; wijngaard; landbouw; kippen`,
  club: `scouting; voetbalvereniging; tennisvereniging; muziekvereniging; hockeyclub; fanfare; koor; toneelvereniging; theatergroep; zwemclub; judoschool; buurthuis; speeltuinvereniging; carnavalsvereniging; museum; kerk; stichting voor; vereniging; sportclub; voetbalclub; tennisclub; sportvereniging; stichting; club; sportschool; fitness; gym; museum; theater;
      buurthuis; kerk; parochie; fanfare; koor; scouting; dansvereniging; yogastudio; yoga; zwembad; personal trainer; culturele
      instelling; bibliotheek; association; football club; foundation; galerie`,
});

/** What many families are called too: "bakker" may be somebody. */
const surnames =
  listed(`bakker slager schilder timmerman metselaar boer kweker tuinder imker brouwer visser baker butcher painter
  carpenter farmer gardener barber builder contractor trainer coach vis ham kerk kraam`);
const kindsAlone = [...new Set([sectorWords, sectorDoing].flatMap((lists) => Object.values(lists).flat()))]
  .filter((word) => !surnames.has(word))
  .join('|');
/** Kinds of business, or what is done there, and nothing else. In small letters only: "Vloeren" may be how somebody is called. */
export const kindsOfBusiness = new RegExp(
  `^(?:(?:een|wij|we|ik|doen|doe|in|a|do|i) )*(?:${kindsAlone})(?:(?:,| en| and| &)+ (?:${kindsAlone}))*[.!]*$`,
  'u',
);

/** Who cares for animals: they keep no medical files of people, and choose themselves what they are. */
export const forAnimals = /\b(?:dierenarts|dierenkliniek|veterinair|veterinary|vet\b)/;
