// Towns and villages of the Netherlands and Flanders: where a business is, and no part of what it is called. A sign, never the only one.
import { listed } from '../words.js';

/** In one word; of a name of several words the one that tells most: "horst aan de maas" is `horst`. */
export const places =
  listed(`aalsmeer aalst aalten aarschot alblasserdam alkmaar almelo almen almere alphen ameland amerongen amersfoort ammerzoden
  amstelveen amsterdam andijk annen antwerpen apeldoorn appingedam arcen arnhem assen asten axel baarle baarn balk barendrecht
  barneveld bedum beek beesd beilen belfeld bemmel beneden-leeuwen berchem bergeijk bergen bergschenhoek berkel berlicum best
  beuningen beveren beverwijk biddinghuizen bilthoven bladel blaricum bleiswijk bloemendaal blokker bodegraven boekel bolsward
  borculo borger born borne boskoop boxmeer boxtel breda bredevoort breskens breukelen brielle bruchem brugge brummen brunssum
  brussel budel bunnik bunschoten buren bussum capelle castricum coevorden cothen cuijk culemborg dalfsen damwoude deinze
  delden delft delfzijl dendermonde denekamp deurne deventer diemen diepenveen diest diksmuide dinxperlo dirksland doesburg
  doetinchem dokkum domburg dongen doorn doorwerth dordrecht drachten driebergen driel dronten drunen druten dublin duiven
  duivendrecht echt edam ede eefde eelde eemnes egmond eibergen eijsden eindhoven elburg elst emmeloord emmen enkhuizen
  enschede epe ermelo etten-leur franeker gaanderen geertruidenberg geldermalsen geldrop geleen gemert gendringen genemuiden
  genk gent geraardsbergen gilze goes goirle goor gorinchem gorredijk gorssel gouda goudriaan grave groenlo groesbeek groningen
  grou haaksbergen haarlem haastrecht halle halsteren hardenberg harderwijk harlingen hasselt hattem heemskerk heemstede heerde
  heerenveen heerhugowaard heerlen heesch heeswijk heeze heiloo hellendoorn hellevoetsluis helmond hengelo herentals heythuysen
  hillegom hilvarenbeek hilversum hoensbroek hoevelaken hoofddorp hoogeveen hoogezand hoorn horst houten huissen huizen hulst
  ieper ijmuiden ijsselstein joure kaatsheuvel kampen kapelle katwijk kerkrade kesteren klundert knokke koksijde kollum
  kortrijk krimpen kruiningen laren leek leende leerdam leersum leeuwarden leiden leiderdorp leidschendam lelystad lemmer
  leusden leuven lichtenvoorde lier lisse lochem lokeren lommel london loosdrecht losser maarheeze maarn maarssen maaseik
  maassluis maastricht made maldegem mechelen medemblik meerssen meppel middelburg middelharnis mierlo mijdrecht moerdijk mol
  molenschot monnickendam monster montfoort mook muiden muiderberg naaldwijk naarden neede nieuwegein nieuwkoop nieuwleusen
  nieuwpoort nijkerk nijmegen nijverdal ninove noordwijk nootdorp norg nuenen numansdorp nunspeet oeffelt oegstgeest oirschot
  oisterwijk oldebroek oldenzaal olst ommen oostburg oostende oosterbeek oosterhout oostkapelle oostzaan ootmarsum opmeer oss
  oudenaarde oudenbosch oudewater panningen papendrecht peize pijnacker purmerend putte putten raalte raamsdonksveer ravenstein
  reusel rheden rhenen ridderkerk rijen rijnsburg rijssen rijswijk roden roelofarendsveen roermond roeselare ronse roosendaal
  rosmalen rotterdam ruurlo sassenheim schagen scherpenzeel scheveningen schiedam schijndel schoonhoven schoorl schoten sevenum
  simpelveld sittard sliedrecht sluis sneek soest someren son spakenburg spijkenisse stadskanaal staphorst steenbergen
  steenwijk stein stiens surhuisterveen susteren tegelen terborg terneuzen tessenderlo texel tholen tiel tielt tienen tilburg
  tongeren tubbergen turnhout twello uden uitgeest uithoorn uithuizen ulft urk urmond utrecht vaals vaassen valkenburg
  valkenswaard varsseveld veen veendam veenendaal veere veghel veldhoven velp velsen venlo venray veurne vianen vierlingsbeek
  vilvoorde vlaardingen vleuten vlieland vlijmen vlissingen vlodrop volendam voorburg voorhout voorschoten voorst voorthuizen
  vorden vriezenveen vught waalre waalwijk waddinxveen wageningen waregem warnsveld wassenaar wateringen weert weesp wehl
  werkendam wervershoof westerbork wetteren wierden wieringerwerf wijchen wijhe winschoten winsum winterswijk woensdrecht
  woerden wolvega workum wormer wormerveer woudenberg woudrichem zaandam zaltbommel zandvoort zeewolde zeist zelhem zelzate
  zetten zevenaar zevenbergen zierikzee zoetermeer zottegem zuidhorn zuidlaren zuidwolde zundert zutphen zwartsluis zwijndrecht
  zwolle`);
