// How people call their own kind of business.
import { wordsOf } from '../../../core/word-list.js';

/** Of the question `sector`, by option. */
export const sectorWords: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    food: `bakker; bakkerij; slager; slagerij; visboer; viswinkel; kaasboer; kaaswinkel; groenteboer; traiteur; banketbakker;
      patisserie; poelier; delicatessen; versspeciaalzaak; broodjes; ijssalon; chocolatier; bakery; baker; butcher;
      greengrocer; taarten; brood`,
    retail: `winkel; winkeltje; kledingwinkel; bloemenwinkel; bloemist; boekhandel; boekwinkel; fietsenwinkel; speelgoedwinkel;
      drogist; drogisterij; juwelier; opticien; schoenenwinkel; supermarkt; boetiek; doe het zelf; ijzerhandel; dierenwinkel;
      cadeauwinkel; kringloop; kringloopwinkel; meubelzaak; woonwinkel; tuincentrum; slijterij; shop; store; florist; bookshop`,
    webshop: 'webshop; webwinkel; online winkel; internetwinkel; online shop; webstore; dropship',
    hospitality: `horeca; restaurant; cafe; kroeg; bar; hotel; lunchroom; eetcafe; cafetaria; snackbar; frituur; pizzeria;
      bed and breakfast; pension; camping; vakantiepark; catering; cateraar; koffietent; koffiebar; strandtent; b b; pub; bistro;
      foodtruck; zalenverhuur`,
    construction: `bouw; bouwbedrijf; aannemer; aannemersbedrijf; installateur; installatiebedrijf; loodgieter; elektricien;
      schilder; schildersbedrijf; dakdekker; dakwerken; dakwerk; goten; stukadoor; timmerman; timmerbedrijf; metselaar; klusbedrijf;
      klusser; tegelzetter; verbouwingen; keukens; badkamers; kozijnen; zonnepanelen; cv monteur; builder; plumber; electrician;
      roofer; painter; carpenter; contractor; stratenmaker; sloopbedrijf; interieurbouw`,
    transport: `garage; autobedrijf; autogarage; transport; transportbedrijf; vervoer; koerier; koeriersdienst; taxi; taxibedrijf;
      verhuisbedrijf; verhuizer; rijschool; autorijschool; bandenbedrijf; fietsenmaker; expeditie; vrachtwagens; touringcar;
      autoschade; schadebedrijf; autowasserij; logistiek; car repair; haulage; driving school`,
    beauty: `kapper; kapperszaak; kapsalon; kapster; barbier; barbershop; schoonheidssalon; schoonheidsspecialiste; nagelstudio;
      nagelsalon; beautysalon; pedicure; zonnestudio; massagesalon; huidtherapeut; tattoo; tattooshop; hairdresser; barber;
      beauty salon; visagie; haarstudio; knippen; haar knippen; haren knippen; manicure; epileren`,
    care: `zorg; thuiszorg; fysiotherapeut; fysiotherapie; fysiopraktijk; fysio; tandarts; tandartspraktijk; huisarts; huisartsenpraktijk;
      dierenarts; dierenartspraktijk; psycholoog; praktijk; verloskundige; logopedist; logopedie; ergotherapie; apotheek;
      mondhygienist; podotherapeut; osteopaat; dietist; ggz; zorginstelling; welzijn; jeugdzorg; kraamzorg; dentist; physio;
      physiotherapist; vet; home care; gp; therapeut; coachpraktijk; uitvaart; uitvaartonderneming`,
    services: `advies; adviesbureau; adviseur; consultant; consultancy; zakelijke diensten; makelaar; makelaardij; makelaarskantoor;
      notaris; notariskantoor; advocaat; advocatenkantoor; architect; architectenbureau; schoonmaakbedrijf; schoonmaak; glazenwasser;
      uitzendbureau; hr bureau; coach; coaching; trainer; vertaler; vertaalbureau; beveiligingsbedrijf; ingenieursbureau; law firm;
      estate agent; cleaning company; notary; lawyer; consultants; hoveniersadvies; organisatieadvies; vve beheer`,
    finance: `boekhouding; boekhouder; boekhoudkantoor; accountant; accountantskantoor; administratiekantoor; verzekeringen;
      assurantien; assurantiekantoor; verzekeringskantoor; hypotheekadviseur; hypotheken; financieel adviseur; belastingadviseur;
      incassobureau; salarisadministratie; bookkeeper; accounting; insurance`,
    it: `it; ict; ict bedrijf; it bedrijf; software; softwarebedrijf; webdesign; webbouwer; websites; reclamebureau; marketingbureau;
      mediabureau; drukkerij; fotograaf; fotografie; grafisch ontwerp; vormgever; hosting; systeembeheer; communicatiebureau;
      videoproductie; agency; photographer; web agency; app ontwikkeling; tekstschrijver`,
    education: `school; onderwijs; kinderopvang; kinderdagverblijf; gastouder; gastouderbureau; bso; peuterspeelzaal; creche;
      muziekschool; bijles; huiswerkbegeleiding; taalschool; opleidingsinstituut; basisschool; dansschool; daycare; childcare;
      nursery; tutoring; opvang`,
    industry: `fabriek; groothandel; productiebedrijf; metaalbedrijf; machinefabriek; timmerfabriek; meubelmakerij; meubelmaker;
      lasbedrijf; brouwerij; drukwerkfabriek; importeur; import export; wholesale; factory; manufacturer; wholesaler; constructiebedrijf;
      verpakkingen; handelsonderneming`,
    farming: `boer; boerderij; boerenbedrijf; melkvee; melkveehouderij; akkerbouw; tuinder; tuinbouw; kwekerij; kassen; hovenier; hoveniersbedrijf;
      hoveniers; veehouderij; fruitteler; bloemkwekerij; loonbedrijf; loonwerker; manege; tuinaanleg; farm; farmer; gardener; nursery plants;
      imker; boomkwekerij; wijngaard; landbouw; kippen`,
    club: `vereniging; sportclub; voetbalclub; tennisclub; sportvereniging; stichting; club; sportschool; fitness; gym; museum; theater;
      buurthuis; kerk; parochie; fanfare; koor; scouting; dansvereniging; yogastudio; yoga; zwembad; personal trainer; culturele
      instelling; bibliotheek; association; football club; foundation; galerie`,
  }).map(([option, list]) => [option, wordsOf(list.replaceAll(/\s+/g, ' '))]),
);
