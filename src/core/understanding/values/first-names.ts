// What people are called by first name, in the Netherlands and Flanders: a sign of somebody, and never the only one.
import { listed } from '../words.js';

export const firstNames =
  listed(`aad aart abdel abdullah achmed ada adam adri adriaan afke agnes ahmed aisha albert alex ali alice alida alie amal amber amina
  amir an anass andre andrea andrew andries angela angelique anika anita anja anke ann anna anneke annelies annemarie annet
  annette annie anouk ans antoine anton antonio appie aram arend ariane arie arjan arjen arjo arno arnold arthur astrid ati
  atte ayse aziz barbara barend bart bas basak bastiaan bea beatrix ben bennie berend berna bernard bert bertus betsy bettina
  bianca bieke bilal birgit bob bonny boris boudewijn bouke bram brandon brenda brian bridget britt bruno burak caren carina
  carl carla carlo carlos carmen carola carolien caroline catharina cecile cees celine chaima chantal charles charlotte chris
  christa christel christiaan christina christine cindy claire clara claudia coen conny cor corinne corrie cynthia daan daisy
  dale damian daniel danielle danny david debbie delano demi denise dennis desiree diana dick diederik dieke diny dirk djamila
  dominique don donna dora dorien doris douwe driss duco ebru eddy edgar edith edwin eefje eelco eelke eline elisabeth elise
  eliza elke ellen elly els elsbeth elske emiel emily emir emma emre engelbert erica erik erika ernst esmee esther eva evelien
  evert evi fabian faisal farid fatih fatima fatma femke fenna ferdi ferry fien fleur floor floris fokke frank frans fransje
  fred freek freya frits gaby geert geertje gemma george gerard gerben gerda gerrie gerrit gert gertjan gerwin ghita gideon
  gijs gilles gina gio gitte glenn goedele greet greetje greta gretha guido gusta guus guy hakan hamid hannah hanneke hannie
  hans harald harm harold harrie harry hassan hatice hedwig heidi hein heleen helena helga hendrik henk hennie henny henri
  herman hessel hetty hicham hidde hilda hilde hubert hugo huib hussein ian ibrahim ida ilona ilse imane imke imran ina ine
  inge ingeborg ingrid irene iris irma isa isabel isabelle ismail ivan ivo izaak jaap jacco jack jacky jaco jacob jacqueline
  jacques jade jaimy jakob jamal james jan janine janneke jannes jannie janny jantien jarno jasmijn jasper jean jeanette
  jeannette jelle jelmer jennifer jenny jeroen jesper jesse jessica jet jettie jildou jim jimmy jo joan joanna job jochem joeri
  johan johanna johannes john johnny jolanda jolijn jonas joop joost joran jordy jorg joris jorn jorrit jos jose josephine
  joyce jozef judith julia julian julie juliette julius jurgen jurre jurriaan justin kaat kai karel karen karim karin karina
  karlijn kasper kathleen katja katrien katrijn kees keesje kelly kemal ken kenneth kevin khadija khalid kim kimberley kitty
  klaartje klaas klazien koen koos koosje krista kristel kubra kurt lara lars laura laurens lea leen leendert leon leonie
  leontien lex lia lian lidia lieke lien liesbeth lieselot lieve lilian lily lina linda lindsey lisa lisanne lisette lizzy
  lodewijk loes lonneke lot lotte lou louis louise luc luca lucas lucia lucie lucy luuk lydia maaike maarten maartje machteld
  mads magda malika manfred manon manuel marc marcel marcella marco margot margreet margriet maria mariam marian marianne marie
  marieke mariella marielle marije marijke marijn marina marinus mario marion marisol marissa marit marjan marjolein marjolijn
  mark marleen marlies marloes marlou marnix marry marta martha martijn martin martine mary maryam mathieu mathijs mats
  matthias maud maurice maurits max maxim mees mehmet meike meindert melanie melissa melle melvin menno merel merijn merlijn
  mia michael michel michelle michiel mieke miep milan milou mina minke miranda miriam mirjam mirthe misha mo mohamed mohammed
  moniek monique moos mourad muhammed mustafa myra nabil nadia nancy naomi natalie natasja nathalie neeltje nel nelleke nellie
  nick nicky nico nicole nicolette niek niels nienke nina noah noor nora norbert nouri olaf olga olivier omar onno oscar otto
  paola pascal patricia patrick paul paula pauline peggy peter petra philip piet pieter pietje pim pleun priscilla quinten
  quirine rachel rachid rafael ralph ramon randy raoul raymond rebecca regina reinder reinier reint remco remi rena renate rene
  renee renske ria rianne richard rick rico rien rik rina rinske rita rob robbert robert roberto robin rodney roel roelof roger
  roland rolf romy ron ronald ronny roos rosa rosalie rosanne rose roxanne roy rozemarijn rudi rudolf ruth ruud saar sabine
  sabrina said sam samantha samir samira sander sandra sanne sara sarah sascha saskia selma sem serge seth sharon siem sien
  sietse sigrid silvia simon simone sjaak sjef sjoerd sjors sofie sonja sophie stan stef stefan stefanie stella sterre steven
  stijn storm susan susanne suzanne sven sybren sylvia sylvie tamara tanja tara tess teun teunis thea theo thera thijs thirza
  thom thomas tiago tijmen tijn tilly tim timo tine tineke tino titia tjeerd tobias toine tom tommy ton tonny toon trees
  trijntje truus twan ursula valentijn valerie vera veronique victor vincent viola vivian walter wanda ward wenda wendy werner
  wessel wiebe wieke wil wilbert wilco wilfred wilhelmina willeke willem willemijn willy wilma wim winnie wouter xander yasin
  yasmina yassin yolanda youri youssef yusuf yvette yvonne zahra zehra zeynep zoe`);
