// What people ask of this work itself before and while they do it: whether they must, who reads it, what it costs.
import { remembered } from '../../../core/remembered.js';
import { listed } from '../../../core/understanding/words.js';
import { type AboutThis, aboutThisBot, itself as it, whole } from './about-this-bot.js';
import { lines } from './answers/answer.js';

/** What people put between the words, and what changes nothing. */
const fillers = listed(
  'ook dan eigenlijk echt wel nou nu allemaal toch even hier er en maar dus ja hoi precies gewoon perse really actually even all now so and but hi just exactly',
);
const mine =
  '(?:mijn (?:eigen )?(?:gegevens|antwoorden)|onze (?:gegevens|antwoorden)|(?:mijn|ons|het|dit|onze) (?:hele )?register|wat (?:(?:hier|erin|er|in) )*staat|wat (?:ik|we|wij) (?:typ|typen|invul|invullen|zeg|schrijf)|my (?:own )?(?:data|answers)|our (?:data|answers)|the register|what i (?:type|say|fill in))';
/** All of whom somebody wonders whether they read along. */
const others =
  '(?:iedereen|anderen|niemand anders|everybody|everyone|others|(?:(?:al )?(?:mijn|onze|m n|de|my|our|the) )?(?:personeel|medewerk\\S+|mensen|collega ?s|team|staf|staff|employees|colleagues|people))';
const me = '(?:ik|we|wij|u|i|you|een \\S+(?: \\S+)?)';
const doing =
  '(?:doen|doe|bijhouden|bijhoud|invullen|invul|hebben|heb|bij te houden|te doen|in te vullen|regelen|regel|weten|do|fill in|answer|know)';
const condition = '(?: (?:als|voor|met|zonder|for|as|if|when|with|without) .{1,60})?';

/** What somebody asks about in general, and does not tell of themselves. */
const anything =
  '(?!(?:een|an?) (?:data|lek|breach))(?:(?!(?:dit|dat|het|deze|die|ik|we|wij|u|mijn|m?n|onze|ons|gisteren|vandaag|vanmorgen|vannacht|net|this|that|it|i|my|our)\\b)\\S+ ){1,8}?';
const aBreach =
  '(?:(?:als|altijd|meteen|onder|bij|van|as|een|a|always) )*(?:data ?lek|datalekken|lek|data breach|breach|data breaches)(?: (?:dat|that) .{3,40})?';

export const allAboutThis: readonly AboutThis[] = [
  {
    id: 'needed',
    asked: [
      whole(
        `(?:waarom |why )?(?:moet|moeten|hoef|hoeven|must|do|should) ${me} (?:need to |have to |must )?${it} (?:niet )?${doing}${condition}`,
      ),
      whole(
        `(?:ben ik|zijn we|zijn wij|am i|are we) (?:verplicht|obliged|required)(?: om| to)? ${it} ${doing}${condition}`,
      ),
      whole(
        `(?:waarom |why )?is ${it} (?:verplicht|nodig|wettelijk verplicht|required|mandatory|compulsory|necessary|needed)${condition}`,
      ),
      whole(
        `(?:waarom|waarvoor|why) (?:vraag|vraagt|wil|wilt|do|does) (?:je|jij|u|you) (?:ask |want )?(?:me |mij )?(?:${it}|alles|everything|zoveel|so much)(?: weten| know)?`,
      ),
      whole(
        `(?:waarom|waarvoor|why) (?:moet|moeten|do|must) ${me} (?:have to |need to )?(?:alles |everything )${doing}`,
      ),
      whole(`do (?:i|we) need ${it}${condition}`),
      // "Wat moet ik hier eigenlijk mee".
      whole(
        '(?:wat|what) (?:moet|moeten|kan|kunnen|heb|hebben|do|can|should|am) (?:ik|we|wij|i) (?:supposed to )?(?:do )?(?:mee|ermee|hiermee|aan|eraan|hieraan|met dit|with this)(?: doen)?',
      ),
    ],
    answer: lines(
      `Bijna elk bedrijf houdt een register bij, ook een klein bedrijf of een zzp'er.
       Een klantenlijst, een rekening met een naam of personeel telt al.
       U laat er mee zien wat u met gegevens van mensen doet. (Art. 5 lid 2 en art. 30 AVG)`,
      `Nearly every business keeps a register, a small one or a freelancer too.
       A list of customers, an invoice with a name or staff counts already.
       It shows what you do with the data of people. (Art. 5(2) and art. 30 GDPR)`,
    ),
  },
  {
    id: 'not-done',
    asked: [
      whole(
        `(?:wat(?: gebeurt| is)?|what(?: happens)?|krijg(?:en)? (?:ik|we|wij) (?:een )?boetes?|do (?:i|we) get a fine) (?:als|if|when) ${me} (?:${it}|niks|niets|nothing)?(?: ?(?:niet|not|don t|do not|do nothing))?(?: ${doing})?(?: (?:${it}|nothing))?`,
      ),
      whole(`(?:krijg|krijgen|kan|kunnen) (?:ik|we|wij) (?:hiervoor )?(?:een )?boetes?(?: krijgen)?`),
      whole(`(?:can|will|do|could) (?:i|we) (?:get|be) (?:a )?fine[sd]?`),
      whole(`(?:hoe hoog|hoe hoge|wat|how high|what) (?:is|zijn|are) (?:de|the) (?:boetes?|fines?)`),
    ],
    answer: lines(
      `Begin gerust klein: elke stap telt.
       De Autoriteit Persoonsgegevens kan vragen dat u het alsnog regelt, of verder gaan.
       Zij kijkt dan naar wat er gebeurde, en naar wat u zelf al deed. Dat staat hier. (Art. 58 lid 2 en art. 83 lid 2 AVG)`,
      `Feel free to begin small: every step counts.
       The Dutch data protection authority can ask you to arrange it after all, or go further.
       It then looks at what happened, and at what you did yourself. That is written down here. (Art. 58(2) and art. 83(2) GDPR)`,
    ),
  },
  {
    id: 'readers',
    asked: [
      whole(
        `(?:wie|who) (?:kan|kunnen|mag|mogen|gaat|can|may|will) (?:read |see )?(?:${it}|${mine})(?: lezen| zien| inzien| meelezen)?`,
      ),
      whole(`(?:wie|who) (?:leest|lezen|ziet|reads|sees) (?:mee|along|${mine})`),
      whole(
        `(?:kan|kunnen|mag|mogen|can|could|may) ${others} (?:see |read |look at )?(?:alles|everything|${it}|${mine})(?: (?:lezen|zien|inzien|bekijken|meelezen))?`,
      ),
      whole(`(?:kan|kunnen|mag|mogen) ${others} (?:lezen|zien|inzien|bekijken) (?:${mine})`),
      whole('(?:wie|who) (?:mag|kan|may|can) (?:wat|what|see what|do what)(?: (?:zien|doen|lezen|see|do))?'),
    ],
    answer: lines(
      `Wie een rol kreeg, en alleen wat bij die rol hoort.
       Een melding of verzoek leest alleen wie daarvoor is aangewezen.
       Wie dat zijn, ziet u bij de rollen.`,
      `Who was given a role, and only what belongs to that role.
       A report or request is read only by who is appointed for it.
       You see who they are among the roles.`,
    ),
    command: 'roles',
  },
  {
    id: 'where-it-stays',
    asked: [
      whole(
        `(?:waar|where) (?:wordt|worden|staat|staan|blijft|blijven|gaat|gaan|komt|komen|is|are|does|do) (?:${it}|${mine})(?: (?:bewaard|opgeslagen|naartoe|heen|terecht|naar toe|stored|kept|saved|go|stay))?`,
      ),
      whole(`(?:is|zijn|are) (?:${it}|${mine}) (?:veilig|vertrouwelijk|prive|safe|confidential|private|secure)`),
      whole(
        `(?:wordt|worden|gaat|gaan|is|does) (?:${it}|${mine}) (?:gedeeld|doorgestuurd|verkocht|naar de ap|naar amerika|naar chatgpt|shared|sold|sent|go to)(?: .{1,40})?`,
      ),
    ],
    answer: lines(
      `In de database van wie AVG-maatje voor u draait: u zelf, of wie het voor u installeerde.
       Het geeft niets aan anderen, ook niet aan de Autoriteit Persoonsgegevens.
       Typt u in Slack of Teams? Dan loopt uw bericht ook langs dat programma.`,
      `In the database of whoever runs AVG-maatje for you: yourself, or who installed it for you.
       It gives nothing to others, nor to the data protection authority.
       Do you type in Slack or Teams? Then your message passes through that program too.`,
    ),
  },
  {
    id: 'cost',
    asked: [
      whole(
        `(?:wat|hoeveel|what|how much) (?:kost|does) (?:${it}|een abonnement)(?: cost)?(?: per maand| mij| ons| a month)?`,
      ),
      whole(`(?:is|kost) ${it} (?:gratis|free|geld|iets)`),
      whole(
        `(?:moet|moeten) (?:ik|we|wij) (?:hier ?voor|voor dit|voor u|voor jou) (?:iets )?betalen|do (?:i|we) have to pay (?:you|for (?:this|it))`,
      ),
    ],
    answer: lines(
      `Het programma zelf kost niets: iedereen mag het gebruiken.
       Wie het voor u installeerde, weet of daar kosten bij komen.`,
      `The program itself costs nothing: everybody may use it.
       Who installed it for you knows whether there are other costs.`,
    ),
  },
  {
    id: 'later',
    asked: [
      whole(
        `(?:kan|kunnen|mag|mogen|can|may) (?:ik|we|wij|i) (?:do |finish )?(?:${it} )?(?:later|morgen|straks|een andere keer|volgende week|tussendoor|tomorrow|another time)(?: doen| afmaken| verder| verdergaan| verder gaan| stoppen| ermee verder| mee verder| doorgaan| terugkomen)?`,
      ),
      whole(
        `(?:kan|mag|can|may) (?:ik|i) (?:${it} )?(?:stoppen|ophouden|afsluiten|pauzeren|stop|pause|come back later)`,
      ),
      whole(
        `(?:wordt|worden|is|blijft|blijven|does|will) (?:${it}|alles|everything|${mine}) (?:be )?(?:bewaard|opgeslagen|staan|saved|kept|stay)(?: (?:als|if|when) .{1,40})?`,
      ),
      whole(
        `(?:kan|mag|can|may) ${it} (?:ook |wel |nog |even |also )*(?:later|morgen|straks|een andere keer|volgende week|tomorrow|another time|next week)(?: ook| nog| wel| too| as well)*`,
      ),
    ],
    answer: lines(
      `Ja. Typ "later", en ga verder wanneer u wilt. Daarvoor typt u "verder".
       Wat bewaard is, blijft staan, en u hoeft het niet nog eens te zeggen.`,
      `Yes. Type "later", and go on whenever you want. For that you type "continue".
       What is saved stays, and you need not say it again.`,
    ),
  },
  {
    // Who has enough of it asks for no answer, and may stop.
    id: 'enough',
    asked: [
      whole(
        `(?:pf+ )?(?:wat een (?:gedoe|gezeur|werk|rompslomp|ellende|vragen|vragenvuur|boel vragen|toestand)(?: (?:zeg|hoor|allemaal|zeg maar))*|(?:(?:zo ?veel|wat veel|te veel|veel) vragen|(?:(?:so|too) )?many questions)|moet ${it}|ik word (?:hier |er )?(?:helemaal |echt )?(?:gek|moe) (?:hier|er)?(?:van)?(?: (?:die|al die|deze|dit|je|jullie))*(?: (?:vragen|gevraag|gedoe))?|${it} (?:duurt|kost|takes) (?:me |mij |echt )?(?:(?:veel )?te lang|(?:te )?veel tijd|too long|too much time)(?: zeg)?|(?:daar |hier )?(?:heb ik|ik heb) (?:daar |hier |er )?(?:nu |echt |even )*geen (?:zin|tijd) (?:in|voor)|ik heb (?:hier|er|daar) (?:nu |echt |even )*geen (?:zin in|tijd voor))`,
      ),
    ],
    answer: lines(
      `Bijna elk bedrijf moet een register bijhouden, maar het hoeft niet in één keer. (Art. 30 AVG)
       Typ "later", en ga verder wanneer u wilt. Weet u iets niet? Typ "weet ik niet". Wat bewaard is, blijft staan.`,
      `Nearly every business must keep a register, but it need not be done at once. (Art. 30 GDPR)
       Type "later", and go on whenever you want. Is there something you do not know? Type "I do not know". What is saved stays.`,
    ),
    sighed: true,
  },
  {
    id: 'stands-in',
    asked: [
      whole(
        '(?:ik|i) (?:vervang|(?:val|sta) (?:nu )?in voor|neem waar voor|ben de invaller van|am standing in for|stand in for|am covering for|cover for) (?!mij\\b|me\\b|haar\\b|hem\\b|hen\\b|her\\b|him\\b|them\\b)[a-z-]+(?: (?:(?:deze|volgende|komende|this|next) (?:week|maand|month|dagen|days)|(?:vandaag|morgen|today|tomorrow)|(?:tot|tijdens|vanaf|until|from|during) .{2,30}|in (?:de|haar|zijn|mijn) .{2,20}|een (?:week|maand)))',
      ),
    ],
    answer: lines(
      `Wie een ander vervangt, heeft daarvoor een rol nodig. Vraag het aan wie u vervangt: die meldt zich afwezig met /register afwezig.
       Een datalek melden of een vraag doorgeven kan altijd, ook zonder rol.`,
      `Who stands in for somebody needs a role for that. Ask whom you stand in for: they say they are away with /register away.
       Reporting a breach or passing on a question is always possible, also without a role.`,
    ),
  },
  {
    id: 'how-often',
    asked: [
      whole(
        `(?:moet|moeten|hoeft|do|must) (?:ik |we |wij |i )?(?:have to )?(?:do )?(?:${it} )?(?:nou |nu |dan |echt )*(?:elk jaar|ieder jaar|jaarlijks|elke maand|iedere maand|steeds|telkens|vaker|nog een keer|every (?:year|month)|each year|again)(?: (?:opnieuw|weer|doen|invullen|over|again))*`,
      ),
      whole(
        `(?:hoe vaak|how often) (?:moet|moeten|doe|doen|do|must|should) (?:ik|we|wij|i|(?=dit|dat|het|this)) ?(?:${it})?(?: (?:doen|invullen|bijwerken|nakijken|do|have to do|fill|update))*(?: ${it})?`,
      ),
    ],
    answer: lines(
      `Nee, invullen doet u één keer. Daarna kijkt u na of het nog klopt: meestal één keer per jaar, vaker bij gevoelige gegevens.
       Ik kom dan zelf bij u terug. Verandert er iets, dan past u het meteen aan. (Art. 5 lid 2 en art. 30 AVG; hoe vaak: eigen keuze)`,
      `No, you fill it in once. Then you check whether it is still right: mostly once a year, more often with sensitive data.
       I come back to you by myself. If something changes, you change it at once. (Art. 5(2) and art. 30 GDPR; how often: your own choice)`,
    ),
  },
  {
    id: 'unknown',
    asked: [
      whole(
        `(?:moet|moeten|do|must) (?:ik|we|wij|i) (?:have to |need to )?(?:answer |know |fill in )?(?:alles|overal|everything)(?: weten| invullen| beantwoorden| antwoord op geven)?`,
      ),
      whole(
        `(?:wat|what) (?:als|if|doe ik als|do i do if|moet ik doen als) (?:ik|i) (?:don t know|do not know)? ?(?:iets|het|een antwoord|something|an answer|it)(?: niet weet)?`,
      ),
      whole(
        `(?:mag|kan|can|may) (?:ik|i) (?:skip )?(?:een vraag|vragen|iets|a question|questions)(?: overslaan| open laten)?`,
      ),
    ],
    answer: lines(
      `Nee, u hoeft niet alles te weten. Typ "weet ik niet": dan blijft het een open punt.
       U kunt zo'n punt later zelf invullen, of het aan een collega vragen.`,
      `No, you need not know everything. Type "I don't know": then it stays an open point.
       You can fill in such a point later, or ask a colleague.`,
    ),
  },
  {
    id: 'put-right',
    asked: [
      whole(
        '(?:ik|we|wij) (?:heb|hebben|had) (?:iets|een antwoord|een vraag|een fout|een foutje|me) (?:fout|verkeerd|niet goed|gemaakt|vergist)(?: (?:ingevuld|beantwoord|gezegd|getypt|gemaakt|in het register gezet))?',
      ),
      whole(
        '(?:er )?(?:staat|klopt|is) (?:een fout(?:je)?|iets|iets fout|iets verkeerds?)(?: niet)?(?: fout| verkeerd)?(?: in (?:het|ons|mijn) register)?',
      ),
      whole(
        '(?:hoe |waar )?(?:kan|pas|wijzig|verander|wil|moet) (?:ik|we) (?:iets|een antwoord|mijn antwoord|een fout|dat|dit)(?: (?:weer|later|nog))*(?: (?:aan|aanpassen|wijzigen|veranderen|verbeteren|herstellen|rechtzetten))?',
      ),
      whole(
        '(?:ik|we) (?:wil|willen) (?:iets|een antwoord) (?:aanpassen|wijzigen|veranderen|verbeteren|herstellen|rechtzetten)',
      ),
      whole(
        'i (?:made a mistake|filled (?:something|it) in wrong|got (?:something|it) wrong|want to (?:change|correct) something)',
      ),
      whole('(?:how )?(?:do|can) i (?:change|correct|edit) (?:something|an answer|my answer|it|this)'),
      whole(
        '(?:how )?(?:do|can|could) i (?:undo|take back|reverse) (?:something|it|this|that|an answer|what .{1,30})(?: .{1,40})?',
      ),
      whole(
        '(?:hoe )?(?:kan|kun|kunnen|mag) (?:ik|je|we) (?:iets|wat|een antwoord|dat|dit) (?:dat .{1,40} )?(?:ongedaan maken|terugdraaien|terugnemen|terug ?zetten)(?: (?:dat|wat|als) .{1,40})?',
      ),
    ],
    answer: lines(
      `Zeg gewoon wat anders is: "we zijn met acht", of "klantgegevens bewaren we 2 jaar".
       Of open het onderdeel en typ wat er moet staan.
       Het laatste dat u bewaarde, gaat terug met "ongedaan".`,
      `Just say what is different: "there are eight of us", or "we keep customer data for 2 years".
       Or open the part and type what it must say.
       What you saved last goes back with "undo".`,
    ),
    command: 'list',
  },
  {
    id: 'breach-or-not',
    asked: [
      whole(`(?:is|zijn|telt|tellen|geldt|gelden|valt|vallen|are|does|do) ${anything}(?:count )?${aBreach}`),
      whole(
        `(?:wanneer|when) (?:is|heb|heet|telt|geldt|spreek|spreekt|noem|noemt|wordt)(?: (?:iets|je|men|er|het|something|it|there))* ${aBreach}`,
      ),
      whole(`(?:wat|what) (?:valt|telt|geldt|hoort|noem|noemt|counts)(?: (?:je|men|alles))* ${aBreach}`),
      whole(`is (?:het|dat|it) ${aBreach} (?:als|wanneer|if|when) .{3,80}`),
    ],
    answer: lines(
      `Het is een datalek als gegevens van mensen kwijt zijn, veranderd, of bij iemand die ze niet mag zien. Ook per ongeluk.
       Stond er niets van mensen op of in? Dan niet.
       Gebeurde het bij u? Meld het, ook als u twijfelt. (Art. 4 onder 12 AVG)`,
      `It is a data breach when data of people are lost, altered, or with somebody who may not see them. By accident too.
       Was there nothing of people on it or in it? Then not.
       Did it happen at your business? Report it, also in doubt. (Art. 4(12) GDPR)`,
    ),
    command: 'breach-report',
    general: true,
  },
  {
    id: 'who-speaks',
    asked: [
      whole(
        `(?:ben|bent|are) (?:je|jij|u|you) (?:een |an? )?(?:mens|robot|bot|ai|computer|jurist|advocaat|human|real|lawyer|chatgpt|person|real person)`,
      ),
      whole(
        `(?:gebruik|gebruikt|gebruiken|werk|werkt|draai|draait|zit|use|do|does|is) (?:er |je|jij|u|jullie|you|${it})(?: (?:use|run on|using|met|op|in|een|an|a|hier|achter))* ?(?:ai|chatgpt|chat gpt|gpt|openai|copilot|claude|gemini|llm|taalmodel|kunstmatige intelligentie|artificial intelligence|language model)(?: (?:achter|in|hiervoor|voor dit|for this))*`,
      ),
      whole(
        `(?:is|spreek ik met|praat ik met|am i talking to) (?:dit |this )?(?:een |an? )?(?:ai|chatgpt|mens|robot|bot|jurist|juridisch advies|legal advice|human)`,
      ),
      whole(
        `(?:kan|kunnen|can) (?:ik|we|wij|i) (?:hierop |op (?:je|jou|u|dit) |je |u |op |trust )?(?:vertrouwen|bouwen|this|you)`,
      ),
    ],
    answer: lines(
      `Ik ben een programma met vaste vragen en regels. Wat u typt, gaat naar geen AI-dienst.
       U krijgt advies met de reden en het wetsartikel erbij. U beslist zelf.
       Twijfelt u? Laat een adviseur meelezen.`,
      `I am a program with fixed questions and rules. What you type goes to no AI service.
       You get advice with its reason and the article of law. You decide yourself.
       In doubt? Let an adviser read along.`,
    ),
  },
  ...aboutThisBot,
];

/** The answer to a question about this work itself, from its words without capitals and signs; undefined for any other. */
export const aboutThis = (words: string): AboutThis | undefined =>
  words.length > longest ? undefined : answerTo(words);

const answerTo = remembered(4, (words): AboutThis | undefined => {
  const bare = words
    .split(' ')
    .filter((word) => word !== '?' && !fillers.has(word))
    .join(' ');
  return allAboutThis.find(({ asked }) => asked.some((shape) => shape.test(bare)));
});

/** In letters: who asks this asks it shortly. */
const longest = 100;

/** Whether this is asked of the bot and of what is typed here, whatever form stands open: who reads it, where it stays, whether it reads along. */
export const asksOfBot = (words: string): boolean => ofBot.includes(aboutThis(words)?.id ?? '');
const ofBot: readonly string[] = [
  'readers',
  'where-it-stays',
  'trade-number',
  'made-by',
  'leaving',
  'reads-along',
  'remind',
];
