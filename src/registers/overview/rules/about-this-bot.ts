// What people ask of the bot as a program: who made it, how it is left, who may read along, and whether it reminds.
import type { Text } from '../../../core/text.js';
import { lines } from './answers/answer.js';

/** An answer about the bot or the register as a whole; `command` is where one goes on. */
export interface AboutThis {
  /** kebab-case, for ever. */
  readonly id: string;
  /** Of a whole question, folded, without signs and without what people put between the words. */
  readonly asked: readonly RegExp[];
  readonly answer: Text;
  readonly command?: string;
  /** What the law says of the very case goes before it. */
  readonly general?: true;
  /** Nothing is asked with it: where any words are an answer it is asked back as such. */
  readonly sighed?: true;
}

/** How people call the bot and what it asks. */
export const itself = '(?:dit|het|dat|deze vragen|deze bot|de bot|avg maatje|this|it|these questions|the bot)';
/** Of a question and nothing else. */
export const whole = (source: string): RegExp => new RegExp(`^${source}$`);

/** Who answers, as people call it. */
const you =
  '(?:je|jou|jij|u|jullie|you|(?:deze|dit|de|die|het|this|the) (?:bot|chatbot|programma|ding|app|program|thing)|dit|this|avg ?maatje)';
const bot =
  '(?:(?:met|van|with|of) )?(?:jou|je|jij|jullie|u|ermee|you|(?:met|with|using)? ?(?:deze|dit|de|die|het|this|the) (?:bot|chatbot|programma|ding|app|robot|program|thing)|avg ?maatje|hiermee)';
const somebody =
  '(?:(?:mijn|onze|de|een|my|our|the|an?) )?(?:(?:externe|eigen|nieuwe|external|own|new) )?(?:collega\\S*|boekhoud(?:er|ster)|accountant|advocaat|jurist|vrouw|man|partner|compagnon|vervanger|secretar\\S+|penningmeester|voorzitter|bestuur\\S*|baas|zoon|dochter|medewerk\\S+|iemand(?: anders)?|anderen|colleague|bookkeeper|lawyer|wife|husband|boss|board|employee|someone(?: else)?|somebody(?: else)?|others|(?:een |an? )?(?:privacy ?)?advis(?:eur|er|or)|(?!(?:ik|we|wij|ze|zij|hij|niemand|wie|u|je|jij|jullie|het|dat|dit|er|i|you|he|she|they|it|klant\\S*|politie|ouders)\\b)[a-z][a-z-]+)';
const along =
  '(?:mee ?(?:kijken|lezen|doen|werken|helpen)|erbij(?: kunnen)?|inloggen|toegang(?: krijgen)?|read(?: along| this| it)?|look(?: along| in)?|have access|get access|help|join in|log in)';
/** What somebody else writes, and what a program that reads along would see. */
const messages =
  '(?:(?:ook|al|alle|alles|mijn|m n|onze|ons|mee|met|in|de|het|die|op|wat|ik|we|wij|elk|ieder|iedere|hele|prive|typ|typen|schrijf|schrijven|zeg|zeggen|doe|onderling|aan elkaar|slack|teams|whatsapp|appjes?|apps?|app ?groep|mail|mails|mailtjes|e mails?|mailbox|inbox|berichten|priveberichten|bericht|kanalen|kanaal|groep|groepen|chats?|gesprekken|gesprek|agenda|telefoon|documenten|bestanden) ?)+';
const all =
  '(?:alles|al mijn gegevens|al onze gegevens|alle gegevens|mijn gegevens|onze gegevens|het (?:hele )?register|ons register|mijn account|ons account|everything|all (?:my|our) data|my data|our data|(?:the|our) (?:whole )?register|(?:my|our) account)';

export const aboutThisBot: readonly AboutThis[] = [
  {
    id: 'trade-number',
    asked: [
      whole(
        '(?=.*\\b(?:kvk|kamer van koophandel|btw|rsin))(?:(?:moet|moeten|wil|wilt|vraag|vraagt|heb|hebt|hoef|hoeft|hoeven) (?:je|jij|u|ik|we|wij) )(?:(?:geen|niet|het|mijn|ons|onze|een|nog|kvk|kamer van koophandel|btw|vestigings|rsin) ?){1,4}(?:nummer)?(?: (?:hebben|weten|invullen|geven|opgeven|nodig|van ons|van mij)){0,2}',
      ),
      whole(
        'waarom (?:vraag|vraagt) (?:je|jij|u) (?:niet|geen) (?:naar )?(?:het |mijn |ons )?(?:kvk|btw) ?(?:nummer)?',
      ),
    ],
    answer: lines(
      `Nee, dat nummer vraag ik niet. De wet wil in uw register de naam van uw bedrijf en hoe men u bereikt. (Art. 30 lid 1 onder a AVG)`,
      `No, I do not ask for that number. The law wants the name of your business in your register, and how to reach you. (Art. 30(1)(a) GDPR)`,
    ),
  },
  {
    id: 'fill-rest',
    asked: [
      whole(
        '(?:kun|kan|kunt|wil|wilt) (?:je|jij|u) (?:(?:de|het|die|niet) )?(?:rest|overige|alles|andere|anderen|zelf|verder)(?: (?:gewoon|zelf|voor|me|mij|ons|alvast|automatisch|vragen|dan)){0,4} (?:invullen|doen|regelen|afmaken)',
      ),
      whole('(?:can|could) you (?:just )?(?:fill in|do|finish) (?:the rest|everything|it all)(?: for me| yourself)?'),
    ],
    answer: lines(
      `Wat ik kan voorstellen, staat er al: u leest het na en zegt "klopt", of wat anders is.
       Alleen wat ik niet kan weten, vraag ik u, zoals waar de gegevens staan en wie erbij kan.`,
      `What I can propose is there already: you read it and say "right", or what differs.
       I only ask what I cannot know, such as where the data are and who can reach them.`,
    ),
  },
  {
    id: 'made-by',
    asked: [
      whole(
        `(?:door )?(?:wie|who) (?:heeft|hebben|is|ben|werd|zit|zitten|made|built|created|owns|wrote|programmed|develops) (?:er )?(?:achter |behind )?${you}(?: (?:gemaakt|gebouwd|bedacht|geprogrammeerd|ontwikkeld))?`,
      ),
      whole(`(?:van wie|whose) (?:ben|bent|is|zijn|are) ${you}`),
      whole('who (?:do you belong to|s your (?:owner|maker|boss))'),
    ],
    answer: lines(
      `AVG-maatje is een open programma (MIT-licentie), gemaakt door wie eraan meeschreven.
       Het draait bij u, of bij wie het voor u installeerde. Die beheert ook wat u hier bewaart.`,
      `AVG-maatje is an open program (MIT licence), made by those who contributed to it.
       It runs with you, or with who installed it for you. They also look after what you keep here.`,
    ),
  },
  {
    id: 'leaving',
    asked: [
      whole(
        `(?:ik|we|wij|i) (?:wil|willen|ga|gaan|wou|moet|want|would like|am going)(?: to)? (?:niet meer verder|stoppen|stop|ophouden|weg|af|opzeggen|quit|leave|cancel) ?(?:met |van |with |using )?${bot}`,
      ),
      whole(
        `(?:hoe |how )?(?:stop|kom|do|can|kan|zeg) (?:ik|i) ?(?:stop |quit |leave |cancel )?(?:met |van |with |using )?${bot}(?: af| stoppen| opzeggen| weg)?`,
      ),
      whole(
        `(?:please |ik wil (?:dat je )?|wil je |kun je |kan je |kunt u |wilt u |i want you to |can you )?(?:verwijder|wis|vernietig|schrap|delete|erase|remove|wipe) ${all}`,
      ),
      whole(
        `(?:ik|we|wij|kan ik|kunnen we|mag ik|i|can i|can we|how do i|hoe kan ik) (?:wil |willen |want to )?(?:delete |erase |remove |wipe )?${all}(?: (?:laten )?(?:verwijderen|wissen|weghalen|vernietigen|weg|wil(?:len)? verwijderen))?`,
      ),
      whole(`(?:gooi|haal) ${all} (?:weg|eruit)`),
      whole(
        `(?:wat|what) (?:doe|doet|gebeurt|happens|do|does) (?:(?:je|u|jij|er|you) )?(?:do )?(?:met|to|with) ${all} (?:als|wanneer|zodra|nadat|if|when|once|after) (?:ik|we|wij|i) .{2,30}`,
      ),
    ],
    answer: lines(
      `U kunt altijd stoppen; alles blijft bewaard. Op woorden alleen wis ik niets.
       Een activiteit zet u weg met /register archiveer; wie vertrok, wist u bij /register medewerkers.
       Alles voorgoed wissen kan wie AVG-maatje voor u draait. Neem eerst het dossier mee: u moet kunnen laten zien wat u deed. (Art. 5 lid 2 AVG)`,
      `You can always stop; everything stays. On words alone I erase nothing.
       Put an activity away with /register archive; erase who left in /register people.
       Whoever runs AVG-maatje for you can erase everything for good. Take the dossier first: you must be able to show what you did. (Art. 5(2) GDPR)`,
    ),
    command: 'dossier',
  },
  {
    id: 'along',
    asked: [
      whole(
        `(?:kan|kunnen|mag|mogen|can|could|may) ${somebody} (?:hier |ook |er |in |het |dit |ons |register )*${along}(?: in (?:het|ons|mijn) register| hier| here)?`,
      ),
      whole(
        `(?:hoe )?(?:kan|kunnen|mag|laat|geef) (?:ik|we|wij) ${somebody} (?:hier |laten |het |dit )*(?:${along}|toegang geven)`,
      ),
      whole(
        `(?:ik|we|wij) (?:wil|willen) (?:graag )?(?:dat )?${somebody} (?:hier |laten |ook )*(?:meekijkt|meeleest|meedoet|meewerkt|${along}|toegang geven)`,
      ),
      whole(
        `(?:can|could|may) ${somebody} (?:fill|use|do|keep) ?(?:this|it|you|the register)?(?: (?:in|too|as well))*`,
      ),
      whole(`(?:how do i|how can i|can i|i want to) (?:let|give|allow|invite) ${somebody} (?:to )?(?:${along}|access)`),
    ],
    answer: lines(
      `Ja. Geef die persoon een rol: een adviseur leest het register mee tot een dag die u kiest, de leiding werkt erin.
       Een melding van een datalek kan iedereen doen die met mij praat.
       Is het iemand van buiten, spreek dan af dat die zwijgt over wat hij leest.`,
      `Yes. Give that person a role: an adviser reads the register along until a day you choose, management works in it.
       Everybody who talks to me can report a data breach.
       Is it somebody from outside, agree that they keep what they read to themselves.`,
    ),
    command: 'role',
  },
  {
    id: 'reads-along',
    asked: [
      whole(
        `(?:lees|leest|kijk|kijkt|luister|luistert|volg|volgt|zie|ziet|hoor|hoort|bewaar|bewaart|sla) ${you} ${messages}`,
      ),
      whole(`(?:kan|kun|kunt|mag|gaat|ga) ${you} ${messages} (?:lezen|zien|meelezen|meekijken|meeluisteren|volgen)`),
      whole(
        '(?:do|does|can|are) (?:you|this|the bot|it)(?: (?:also|even))* (?:read|see|follow|listen|reading|watch|watching)(?: (?:along|in|to|on|with|all|my|our|the|every|everything|whatsapp|slack|teams|mails?|e mails?|email|messages?|channels?|chats?|conversations?|groups?|inbox|calls))+',
      ),
    ],
    answer: lines(
      `Nee. Ik lees alleen wat u in een gesprek met mij typt, of waar u mij in een kanaal bij roept.
       Andere berichten, uw mail, uw agenda en WhatsApp zie ik niet.`,
      `No. I read only what you type in a conversation with me, or where you call me in a channel.
       Other messages, your mail, your calendar and WhatsApp I do not see.`,
    ),
  },
  {
    id: 'absence-of-other',
    asked: [
      whole(
        '(?!(?:ik|hij|zij|ze|we|wij|klant|client|patient|gast|kind|er|het|dat|wie|iemand)\\b)[a-z][a-z-]+(?: [a-z][a-z-]+)? (?:is|gaat) (?:(?:nu|vandaag|morgen|weer|al|ook|langdurig|deze week|volgende week) )*(?:ziek(?: gemeld)?|(?:met|op) (?:zwangerschaps|ouderschaps|bevallings)?(?:verlof|vakantie)|afwezig|er niet)(?: (?:vandaag|morgen|(?:deze|volgende|de hele) week|(?:tot|t m|vanaf|sinds) .{2,20}))*',
      ),
    ],
    answer: lines(
      `Daar hoeft hier niets voor te gebeuren, en waarom iemand weg is, bewaar ik niet.
       Wie zelf weg is, typt bijvoorbeeld: "ik ben weg tot 1 juni". Dan gaan de vragen zolang naar de vervanger.
       Houdt iemand anders voortaan iets bij? Typ dan wie: "Sanne houdt V-001 bij".`,
      `Nothing has to be done here for that, and why somebody is away I do not keep.
       Whoever is away types for instance: "I am away until 1 June". Then the questions go to the deputy for that time.
       Does somebody else keep something from now on? Type who: "Sanne keeps V-001".`,
    ),
  },
  {
    id: 'remind',
    asked: [
      whole(
        '(?:wil je |kun je |kan je |kunt u |wilt u |can you |could you |please )?(?:herinner|herinneren|remind|stuur|geef)(?: (?:me|mij|ons|us|een|a))* ?(?:herinnering |reminder |bericht )?(?:er|eraan|hieraan)? ?(?:aan |about |of |over )?.{0,40}(?:week|dag|maand|uur|dagen|weken|maanden|morgen|straks|later|tomorrow|day|month|hour|(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october)|(?:maan|dins|woens|donder|vrij)dag|monday|tuesday|wednesday|thursday|friday)(?: .{0,60})?(?: herinneren)?',
      ),
      whole('(?:wil je |kun je |kan je |kunt u |wilt u )(?:me|mij|ons) .{0,40} herinneren'),
    ],
    answer: lines(
      `Een herinnering op een dag die u kiest, heb ik niet. Ik kom zelf terug: eens per maand met wat open staat of nagekeken moet worden.
       Bij een datalek en een verzoek eerder, voordat de termijn om is.
       Wat er gepland staat, ziet u bij de herinneringen.`,
      `I have no reminder on a day of your choice. I come back myself: once a month with what is open or has to be reviewed.
       With a breach and a request sooner, before the term is over.
       What is planned you see among the reminders.`,
    ),
    command: 'reminders',
  },
  {
    id: 'sends-itself',
    asked: [
      whole(
        `(?:stuur|meld|geef|zend|verstuur|do|will) ${you} (?:(?:zelf|automatisch|dat|dit|het|alles|dingen|iets|ook|dan|send|report|tell|it|this|anything|everything|things) )*(?:door |over )?(?:aan|naar|bij|to) (?:de |the )?(?:ap|autoriteit(?: persoonsgegevens)?|klanten|klant|authority|customers)(?: (?:door|automatisch|zelf|automatically))*`,
      ),
    ],
    answer: lines(
      `Nee. Ik stuur niets naar de AP, naar klanten of naar anderen buiten uw bedrijf.
       Ik zet klaar wat u nodig hebt, en waarschuw u voordat een termijn om is.
       Melden en antwoorden doet u zelf. Daarna legt u hier vast dat het gedaan is.`,
      `No. I send nothing to the authority, to customers or to others outside your business.
       I prepare what you need, and warn you before a term is over.
       Reporting and answering you do yourself. Afterwards you put down here that it was done.`,
    ),
  },
  {
    id: 'typed-seen',
    asked: [
      whole(
        `(?:kan|kunnen|mag|mogen|can|could|may) ${somebody} (?:see |read )?(?:wat|what) (?:ik|i) (?:hier |jou |je |u |aan je |aan u )*(?:vraag|typ|schrijf|zeg|ask|type|write|say)(?: (?:you|u|je|here|zien|lezen))*`,
      ),
      whole(`(?:ziet|leest) ${somebody} (?:wat|dat|dit) (?:ik )?(?:hier |jou |je |u )*(?:vraag|typ|schrijf|zeg)`),
    ],
    answer: lines(
      `Nee. Wat u mij vraagt of typt, leest hier niemand mee.
       Wat u bewaart, ziet wie daar een rol voor heeft. Een melding die u verstuurt, leest wie daarvoor is aangewezen, met uw naam.
       Slack en Teams bewaren uw berichten zelf ook: wie dat beheert, kan er soms bij.`,
      `No. What you ask me or type here, nobody reads along.
       What you save is seen by who has a role for it. A report that you send is read by who is appointed for it, with your name.
       Slack and Teams keep your messages too: whoever manages those can sometimes get at them.`,
    ),
  },
  {
    id: 'quiet',
    asked: [
      whole(
        `(?:hoe )?(?:zet|kan|krijg) (?:ik )?${you} (?:ik )?(?:uit|stil|af|uitzetten|stil krijgen|stil zetten|dempen)`,
      ),
      whole(`(?:how (?:do|can) i )?(?:turn|switch|shut) ${you} (?:off|up)`),
    ],
    answer: lines(
      `Typ /register stil: dan stuur ik u geen overzichten meer, tot u ze weer wilt.
       Wacht er een datalek of verzoek op u, dan bericht ik u wel: daar loopt een termijn.
       Wilt u helemaal stoppen? Dat kan ook: wat bewaard is, blijft staan.`,
      `Type /register mute: then I send you no more overviews, until you want them again.
       Does a breach or request wait for you, then I do write to you: a term runs there.
       Do you want to stop altogether? You can: what is saved stays.`,
    ),
    command: 'mute',
  },
  {
    id: 'erase-typed',
    asked: [
      whole(
        '(?:wis|verwijder|haal|gooi|vergeet|delete|erase|forget) (?:(?:dat|dit|mijn|my|het|the) )?(?:laatste |last )?(?:bericht|berichtje|vraag|message|question)(?: (?:weg|van net|van zojuist))*',
      ),
    ],
    answer: lines(
      `Wat u typt en niet bewaart of verstuurt, onthoud ik alleen even, voor wat u daarna zegt.
       Bewaarde u iets dat er niet hoort? Typ "ongedaan", of zeg wat anders moet.
       Het bericht zelf haalt u weg in Slack of Teams.`,
      `What you type and do not save or send, I remember only for a moment, for what you say next.
       Did you save something that does not belong there? Type "undo", or say what must be different.
       The message itself you remove in Slack or Teams.`,
    ),
  },
  {
    id: 'not-shown',
    asked: [
      whole(
        'waarom (?:kan|mag|zie) (?:ik|we|wij) .{0,40}?(?:niet|niks|niets)(?: (?:zien|inzien|openen|lezen|bekijken|meer))*',
      ),
      whole('why (?:can t|cant|cannot|don t) (?:i|we) (?:see|open|read) .{1,40}'),
    ],
    answer: lines(
      `Wat u hier ziet, hangt af van uw rol. Mist u iets? Vraag het aan wie bij u voor privacy zorgt.
       Gaat het om een ander programma? Wie daar wat mag, weet ik niet: vraag het aan wie dat beheert.`,
      `What you see here depends on your role. Do you miss something? Ask who takes care of privacy with you.
       Is it another program? I do not know who may do what there: ask who manages it.`,
    ),
    command: 'roles',
  },
];
