// Words in which people tell that somebody asks something about their own data.
import type { Concepts } from '../../../../core/understanding/ear/concepts.js';

export const requestConcepts: Concepts = {
  delete: `verwijder wissen =wis gewist weghaal weghalen weggehaald uithalen schrap schoon vernietig uitschrijv uitgeschreven
    opruim weggooi =eruit =eraf =uit =weg vergeten verdwijn afmeld delete erase remove forget destroy wipe scrub
    loschen entfern vergess supprim efface oubli usun skasow zapomni wykres =wegdoen weggedaan gedelete =opkuisen
    opgekuist =kuis =leegmaken leeggemaakt leegmaak =doorhalen doorgehaald =uitgegooid uitgooi =wegstrepen =uitvegen
    uitgewist =opdoeken opgedoekt =opheffen =opgeheven =opzeggen =opgezegd geanonimiseerd =doorstrepen =afgevoerd
    =prullenbak vergetelheid =ontdoen purge =bin =anonymi uitwissen beeindig verscheur versnipper anonimise verweider
    =verwijdren =vergeetrecht =deleting erasure erasing removal removing deletion =forgotten =shred =cleared =expunge
    suppression geloscht loschung =getilgt =raus ausloschen radier vernicht =retirer =retirez =enlever =enlevez
    detruire desinscri usuwa wymaza =zniszczyc kasow`,
  inspect: `inzage inzien =zien =weten =bekijken afschrift opvragen opvraag overzicht bewaren bijhouden hebben =staat =over
    printje see copy hold know store printout einsehen auskunft wissen acces consulter savoir copie dostep wglad
    wiedziec kopi zobaczyc inkijk =ingezien =nalezen =doorlezen opgevraagd =fotokopie uitdraai uitprint uitgeprint
    geprint afdruk =printen =dossierinzage =meelezen =overhandig verstrek =toegestuurd =toesturen =opsturen
    =doorsturen openheid =inzicht informeren =opgeslagen =opgeschreven =genoteerd =geregistreerd =bijgehouden
    =verzameld =bewaart =herkomst =doorgegeven =doorverkocht =ontvangers =nagaan =achterhalen =opvraging =sar =viewing
    =view =transcript =inlichtingen =insage =inzaag =dsar datenauskunft =inspect =disclosure =disclose =obtain
    =provide =collected =overview =recordings =consultation =communication =akteneinsicht einblick =einsicht =erfahren
    gespeichert =herausgabe =auszug =consulte =connaitre =obtenir =communiquer =transmettre =releve udostepni
    =przejrzec =posiadaja =otrzymac =wydruk przechowuj informacj`,
  correct: `=klopt kloppen verkeerd onjuist =fout verbeter wijzig aanpas aangepast corrig rectif rechtzet verhuis getrouwd
    gescheiden trouwnaam meisjesnaam *achternaam *naam spell geschreven *telefoonnummer *huisnummer *geboorte *nummer
    *adres heet heten incorrect wrong spelt misspelled moved married rename outdated falsch korrig berichtig umgezogen
    faux demenag blad popraw zmien przeprowadz nazwisk verandert veranderd verouderd =klopte verkeert onvolledig
    =ontbreekt achterhaald gecorrigeerd correctie correcte rechtgezet herstel aanvullen aangevuld =aanvulling
    =bijwerken bijgewerkt geupdate gewijzigd verhuiz samenwonen scheiding tussenvoegsel voorletter =initialen =aanhef
    =geslacht transgender =transitie =letters =lettertje cijfer spelfout tikfout schrijffout schrijfwijze gespeld
    postcode =iban burgerlijke =functie =nationaliteit =jarig =diagnose betwist =inaccurate update =typo =inexact
    =trouwde =trouwen =telefoon typfout =huisnr birthdate klopnie inaccuracy =error =amend amendment =correction
    misspelt =maiden =surname =modifier =modification divorce =kloppe =korrektur =anderung =geandert =geheiratet
    =umzug =namensanderung aktualis =erreur =erronee =mariee =orthographe =bledny =bledne =zmiana =wyszlam =maz
    nieprawidlow sprostow literowk nieaktualn`,
  stop: `stop ophoud opgehouden =meer =niet =langer genoeg =zat =moe =beu spuugzat zeuren kappen quit anymore enough aufhor
    arret cess przesta dosc nieder nicht =uitscheiden =schei =kappe =kap =kapt =gekapt =nimmer =bespaar =spuug
    =kotsbeu =kotsmisselijk =strontzat =irritant =gezeur =zeur =zeurt =gezanik gedram lastig =hinderlijk vervelend
    =afblijven =afmelden =uitzetten =beeindigen =staken =nalaten =verschonen =verschoond =weghouden pester =schluss
    =nervig =ruhe =ophouwe nimeer gespam =cease =desist bother =harass =harassing =unwanted =fed =constantly =derange
    =scheit =unterlassen =nervt =satt =einstellen belastig =marre =tranquille =assez =importun harcel =zaprzestan
    =dosyc =spokoj =nekaja =nekac =meczy =koniec`,
  advert: `reclame *nieuwsbrief *mailing actiemail *acties aanbieding spam folder *sms marketing newsletter advert promo
    unsubscribe uitschrijven werbung rundschreiben pub lettre reklam ofert mailtjes brochure *reclame *mailtje
    nieuwsbrieven nieuwsberich nieuwsmail *folder flyer krantje catalogi magazin klantenmagazine kaartje kerstkaart
    verjaardagskaart aanbod wervend telefonische verkoper colportage verkooppraatje gebeld opgebeld pushbericht
    notificatie appjes ongewenst ongevraagd directmail *marketing afmelden =afmelding uitgeschreven abonneren
    prijsvraag gepersonaliseerde banner enquete tevredenheidsonderzoek uitnodiging =ad =deals discount coupon leaflet
    catalogu rabatt prospectus offre demarch =actie spaaractie =junk junkmail =ads winactie belactie niewsbrief
    verjaardagsmail mailchimp optout afmeldlink afmeldknop uitschrijflink retargeting coldcall telesales
    pushnotification werbemail werbeanruf infolettre robocall unsolicited survey =texts werbebrief angebot abbestell
    abmeld prospekt katalog desabonn desinscri sollicitations ulotk gazetk wypisac wypisz rezygn subskryp =offer
    =offers`,
  takealong: `overstap overgestapt overzetten overdrag overdracht bestand export csv excel stapt meegeven meekrijgen andere
    switch transfer portab usb mitnehmen wechsel ubertrag transfer emporter przenies zmienia nieuwe meegenomen
    =meeneem meeneme meegegeven =overgaan =overgezet overgedragen =overdraagbaar overdraagbaarheid overgeheveld
    overhevel =overplaatsen =overbrengen overgebracht =doorsturen =doorgestuurd =doorzetten verhuizen verhuis
    =wisselen =wissel =geswitcht geexporteerd databestand =download downloaden gedownload xml json leesbaar gangbaar
    spreadsheet zipbestand =concurrent =opvolger *rijschool praktijk dossieroverdracht =format =nouveau =nouvelle
    dataportabiliteit downloadlink machineleesbaar patientoverdracht anbieterwechsel =migrate =readable =competitor
    =elsewhere =changer =ubergabe =mitgeben =mitnahme =wechsle =neuen =weitergeben datenubertrag =recuperer =emmener
    =przekaz =nowego =nowej =eksport =pobrac =innego przenosz wyeksport`,
  consent: `*toestemming akkoord intrek ingetrokken trekt herroep *foto *fotos beeld filmpje video interview testimonial
    review consent permission withdraw revoke photo picture einwillig zustimm widerruf foto bild accord retir photo
    zgod cofn zdjec ingestemd instem =goedkeuring goedgekeurd =permissie =introk terugtrek teruggetrokken terugneem
    teruggenomen terugkomen bedenk vinkje aangevinkt afgevinkt portret *filmpje *video tiktok promofilm bedrijfsfilm
    =quote =citaat ervaring aanbeveling referentie recensie =site =facebook =insta instagram poster etalage =folder
    jaarboek =smoelenboek cookie deelname =image =images =clip =spijt =website =bedacht =reel =ingetrokke droitalimage
    =agreed =revoking =portrait =footage =signed =regret optin =zugestimmt =eingewilligt =zuruckgezogen aufnahme
    =unterschrieb zuruckzieh genehmig =autorisation =autorise =retrait =revoque =temoignage =signe =cofam =wycofa
    =wycofuje =filmik =podpisal odwol wizerun`,
  freeze: `=slot bevries blokkeer stilzet stilgezet vastzetten =voorlopig =tijdelijk zolang totdat =afblijven =wachten
    opschort geschil freeze restrict block hold pause sperren einschrank einfrier limit bloqu geler ogranicz zablok
    wstrzym bevriezen bevroren blokkeren geblokkeerd =blokkade vergrendel stilleggen =stilgelegd =parkeren =geparkeerd
    =vastzet =vastgezet opgeschort =pauzeren =gepauzeerd =pauzeer beperk afgeschermd afscherm =onbereikbaar =intussen
    =tussentijd =onaangeroerd =aanzitten =conflict =uitgezocht =bewijsmateriaal betwist quarantaine suspend =solange
    =gel =attente =suspension =frozen =freezing =dispute =meanwhile =untouched =quarantine =eingeschrankt =sperre
    =sperrung =gesperrt =eingefroren =aussetzen =vorlaufig =litige =provisoirement =temporairement =spor =sporu
    =tymczasowo zawies zamroz`,
  object: `bezwaar volgen *tracker tracking gps protest oneens camera profiel gemonitord controleren object tracked monitor
    widerspr uberwach oppos suivi sprzeciw sledz bezwaren weiger =pertinent =principieel =onaanvaardbaar =zint gevolg
    achtervolg =stalken traceer traceren getraceerd *locatie rittenregistratie voertuigvolg prikklok *camera =filmt
    =gefilmd opgenomen afluister =bespied bespieden begluur =gluren bigbrother toetsaanslag keylog *profiel
    =geprofileerd =segment =scoren =scoort kliks klikgedrag surfgedrag =koopgedrag gezichtsherkenning vingerafdruk
    vingerscan biometri refuse profile =spied =stalking filme observeer observeren =verzet surveill schermopname
    aankoopgeschiedenis profilbild geolocal =disagree =profiling =watched =fingerprint =facial =location blackbox
    =einspruch =dagegen =ortung =kamera =gefilmt verfolg =contre =profilage espionn =cctv =profilow =kamery =nagrywa
    inwigil`,
  complain: `*klacht =boos beklag ongenoegen verontwaardigd schandalig ontevreden complain angry upset furious beschwer plainte
    reclam skarg skarz klaag klagen beklaag =geklaagd =misstand =onvrede misnoegd =ontstemd =verbolgen verbijster
    =kwaaie =woest =woedend =pissig furieus =razend =nijdig geergerd teleurstell schande =schandaal belachelijk
    =bespottelijk onbeschoft =brutaal onacceptabel =onaanvaardbaar onprofessioneel slordig =knudde prutser amateur
    =dreigt =dreigen =dreigde =aanklagen =schadevergoeding schadeclaim claim =autoriteit =toezichthouder
    =geschillencommissie =ombudsman =consumentenbond =radar =kassa =review =recensie =regulator =sue =colere
    =grievance =outrage =outraged =disgusted =disgusting =unacceptable =disappointed =appalling =compensation =damages
    =annoyed =unhappy =dissatisfied =plaint =inadmissible =unzufrieden =wutend =unverschamt =argerlich =enttauscht
    =schadensersatz =aufsicht =plaindre =mecontent =scandaleux =honteux =furieux =decu dedommag =zazalenie =wsciekl
    =zly =zla niezadowol oburzon reklamac odszkodow rozczarow`,
  decided: `computer algoritme *systeem afgewezen geweigerd mens algorithm automat rejected human person robot score ai
    chatbot computer abgelehnt refuse humain automat odrzuc czlowiek persoonlijk beoordeel =machines =software
    =kunstmatige =artificiele =automaat geautomatiseerd =afwijzing =afgekeurd afkeuring =weigering =uitgesloten
    =gescreend screening =selectie =voorselectie =selecteert =uitgeselecteerd =rangschik =ranking kredietscore
    kredietwaardig risicoprofiel =bepaalt =beoordeling heroverweeg heroverweging =uitleg =motivering =tussenkomst
    =sollicitatie =lening =krediet =scoring =progamma risicoscore creditscore =schufa =declined =denied decision
    =intervention =rejection =notation =geweigert maschine =ablehnung =abgewiesen =entscheidung =entschieden =bonitat
    =ordinateur rejet =chatgpt algorytm =komputer =maszyna =odmow =ludzki zautomatyz decyzj punktacj`,
  own: `=zijn =haar =hun =mijn =eigen =me =haarzelf =zichzelf *gegevens =data *dossier persoonsgegevens profiel *account
    personeelsdossier personeelsmap administratie *bestand *systeem computer =avg =gdpr *privacy recht info details
    daten dsgvo akte donnees rgpd dane rodo file record =hunzelf persoonlijke klantprofiel klantenkaart medisch =fiche
    fiches steekkaart =map =mapje =papierwerk databank database *systemen =crm =mailadres =telefoonnummer =historie
    =aankopen =bestellingen =afspraken =lidmaatschap inschrijving opname camerabeelden =mails =correspondentie
    =notities =aantekeningen beoordelingen =beoordeling urenregistratie loonstroken =wettelijk =wetgeving profil
    persoonsdata behandelkaart =gegeves =gegvens =gevens bestelgeschiedenis gespreksopname functioneringsverslag
    personendaten kundenkonto patientenakte vieprivee =zn =notes =emails =footage =membership =purchases =rights
    personnel =compte =personenbezogen =personliche =konto =unterlagen =angaben =personalakte =eintrag =coordonnees
    =historique =droits =historia =danych =osobowe =osobowych =konta =kartoteka =kartotece =akta`,
  humanReview: `=mens =mensen =persoon =spreken =praten =gesprek =human =person menselijk mensenwerk persoonlijk tussenkomst
    herbeoordel heroverw herzien =nakijken =nagekeken handmatig =manueel =medewerker toelicht motiver uitgelegd
    =telefonisch review =mensch humaine =reconsider =manually =appeal =explanation =revoir reexam menschlich
    =mitarbeiter =nochmal uberpruf =humain =parler czlowiek =osoba ponown =pracownik recznie`,
  stopUse: `=gebruiken =gebruik =gebruikt =verwerken =delen =verkopen =tonen =use =using =share =hanteren =verwerkt
    =verwerking =gedeeld =doorgeven =doorverkopen doorverkocht =verhandelen =uitwisselen =verstrekken =publiceren
    =gebruikmaken =inzetten =aanwenden =koppelen =combineren =analyseren =processing =passing =verwend =process
    =sharing =selling =publish =showing =analysing =nutzung =nutzen =weitergabe =verkauf verarbeit =traitement
    =traiter =utiliser =utilisation =partager =vendre =uzywac przetwarz wykorzyst sprzedaw`,
  identity: `=identiteit =bewijs =bewijzen =id identificeer identificeren identiteitsbewijs *paspoort rijbewijs =bsn
    geboortedatum verifieer verificatie =echtheid ondertekend handtekening =inlogcode =controlevraag =bevestiging
    legitimeren legitimatie idbewijs idkaart kopieid =verify =verification =identify =identity =passport =proof
    =licence =identification ausweis =identitat nachweis personalausweis =identite =prouver =justificatif dowod
    =tozsamosc paszport =potwierdz`,
  onBehalf: `=namens =moeder =vader =ouders =dochter =zoon =kind =overleden =weduwe =partner =advocaat =son =daughter =volmacht
    gemachtigd machtiging =vertegenwoordig vertegenwoordiger =bewindvoerder =curator =mentor =voogd =voogdij =gezag
    =ouderlijk =zoontje =dochtertje =minderjarig =erfgenaam =erfgenamen nabestaande =executeur =mantelzorger =jurist
    =vakbond =behalf =guardian =attorney =representing =representative =deceased =heir =heirs =executor =custody
    =parent =mandat =vollmacht =vertreter =betreuer =erbe =verstorben =vormund bevollmacht =procuration =mandataire
    =tuteur =heritier =decede =defunt =opiekun =zmarl pelnomocn upowaz spadkobierc`,
  shopRequest: `=kamer =orders =job bestell besteld nabestell levering leveren bezorgen bezorging verzending retour terugsturen
    ruilen geruild omruilen reparatie reparer *kapot =defect klantenservice terugbetal factuur *kopiefactuur
    betaalbewijs kassabon =bonnetje offerte prijsopgave *afspraak verzetten afzeggen annuleer annuleren reserver
    tafeltje openingstijden vakantie opgezegd opzeg lidmaatschap *abonnement contributie cadeaubon tegoed spaarpunten
    korting wachtwoord inlog =login =adreswijziging verhuisbericht vacature solliciteren =rooster =verlof =loonstrook
    jaaropgave declaratie werkgeversverklaring huurverhoging quote cancel voucher password garantie kundig rembours
    facture devis hotelkamer =sleutel =sleutels =boeken =stage geldterug ziekmelden =payslip =ordering delivery
    returning exchange warranty repair refund invoice receipt appointment reschedule booking reservation membership
    subscription vacancy =holidays rendezvous =termin =points lieferung umtausch reparatur erstattung rechnung
    gutschein passwort =termine livraison echange =commande =commandes zamowieni dostaw zwrot wymian gwarancj naprawa
    fakture`,
};
