// Words in which people tell that somebody asks something about their own data.
import type { Concepts } from '../../../core/understanding/concepts.js';

export const requestConcepts: Concepts = {
  delete: `verwijder wissen =wis gewist weghaal weghalen weggehaald uithalen schrap schoon vernietig uitschrijv uitgeschreven opruim weggooi
    =eruit =eraf =uit =weg vergeten verdwijnen verdwijn afmeld delete erase remove removed forget destroy wipe scrub loschen entfern
    vergess supprim efface oubli usun skasow zapomni wykres`,
  inspect: `inzage inzien =zien =weten =bekijken kopie afschrift opvragen opvraag overzicht bewaren bijhouden hebben =staat =over printje access
    see copy copies hold know store printout einsehen auskunft wissen kopie acces consulter savoir copie dostep wglad wiedziec kopi zobaczyc`,
  correct: `=klopt kloppen verkeerd onjuist =fout verbeter wijzig aanpas aangepast corrig rectif rechtzet verhuis getrouwd gescheiden trouwnaam
    meisjesnaam *achternaam *naam spell geschreven *telefoonnummer *huisnummer *geboorte *nummer *adres heet heten incorrect wrong spelt
    misspelled moved married rename outdated falsch korrig berichtig umgezogen faux corriger demenag blad popraw zmien przeprowadz
    nazwisk verandert veranderd verouderd`,
  stop: `stop stopp ophoud ophouden opgehouden =meer =niet =langer genoeg =zat =moe =beu spuugzat zeuren kappen lastiggevallen quit anymore enough aufhor
    arret cess przesta dosc nieder nicht`,
  advert: `reclame *nieuwsbrief *mailing actiemail *acties aanbieding spam folder *sms marketing newsletter advert promo promotion unsubscribe uitschrijven
    werbung rundschreiben publicit pub lettre reklam ofert mailtjes aanbiedingen brochure`,
  takealong: `meenemen overstap overgestapt =overzetten overzetten overdrag overdracht bestand export csv excel stapt meegeven meekrijgen andere
    switch switching transfer portab usb mitnehmen wechsel ubertrag transfer emporter przenies zmienia nieuwe`,
  consent: `*toestemming akkoord intrek ingetrokken trekt herroep *foto *fotos beeld filmpje video interview testimonial review consent permission
    withdraw revoke photo picture einwillig zustimm widerruf foto bild consentement accord retir photo zgod cofn zdjec`,
  freeze: `=slot bevries blokkeer stilzet stilgezet vastzetten =voorlopig =tijdelijk zolang totdat =afblijven =wachten opschort geschil freeze restrict block
    hold pause sperren einschrank einfrier limit bloqu geler ogranicz zablok wstrzym`,
  object: `bezwaar gevolgd volgen *tracker tracking gps protest oneens camera profiel gemonitord controleren objects objection object oppose tracked
    monitor widerspr uberwach oppos suivi sprzeciw sledz`,
  complain: `*klacht klaagt =boos beklag ongenoegen verontwaardigd schandalig ontevreden complain complaint angry upset furious beschwer plainte reclam
    skarg skarz`,
  decided: `computer algoritme automatisch *systeem afgewezen geweigerd mens algorithm automat rejected human person refused robot score ai chatbot
    computer automatisch abgelehnt mensch automatique refuse humain automat odrzuc czlowiek persoonlijk beoordeel`,
  own: `=zijn =haar =hun =mijn =eigen =me =haarzelf =zichzelf *gegevens =data *dossier persoonsgegevens profiel *account personeelsdossier
    personeelsmap administratie *bestand *systeem computer =avg =gdpr *privacy recht rechten info informatie details daten dsgvo akte donnees rgpd
    dane rodo file record records`,
};
