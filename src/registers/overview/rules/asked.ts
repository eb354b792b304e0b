// What is asked of the bot itself, and commands said in words. Recognised by their words alone.

import { folded } from '../../../core/fold.js';
import { type GlossaryEntry, meaningAsked } from '../../../core/glossary.js';
import { remembered } from '../../../core/remembered.js';
import { asSpelt } from '../../../core/understanding/spelt.js';
import { beginsToAsk } from '../../../core/understanding/talk/asks-in-general.js';
import { listed, wordsIn } from '../../../core/understanding/words.js';
import { aboutThis } from './about-this.js';

/** What a question is about; `about` is told by the scripted terminal. */
export type Asked = 'word' | 'progress' | 'next' | 'readers' | 'who' | 'help' | 'this';

const shapes: readonly (readonly [Asked, RegExp])[] = [
  [
    'progress',
    /\b(?:hoe ver|hoever|(?<!\bbinnen )hoeveel (?:vragen|nog|moet|heb (?:ik|je) nog|hebben (?:we|wij) nog|werk|is er|staat er|stappen|tijd)|nog (?:veel|lang)|hoe ?lang (?:duurt|nog|(?:gaat|zal) (?:dit|dat|het|t)(?: (?:nog|allemaal|ongeveer))* duren)|duurt (?:het|dit) nog|ben ik (?:er )?(?:al |bijna )*(?:klaar|er)|zijn we (?:er )?(?:al|bijna)|bijna klaar|how (?:far|much longer|many (?:more )?questions|long (?:does|will) (?:this|it)|much is left|much more)|are we (?:there|done|nearly)|almost (?:done|there)|wat is (?:er )?(?:al )?(?:af|klaar)|wat heb ik al|what s left|what (?:is|else is) (?:still )?left(?: to (?:do|answer|fill in))?(?: now)?(?=(?: \?)?$)|wat (?:is|blijft) er (?:nog |nu )*over(?=(?: \?)?$)|^(?:(?:en|nou|maar|dus|hoi|sorry|wait|wacht|ok|oke|eh|hm|and|so)[, ]+)*(?:waar (?:ben ik|zijn we|zijn wij|zitten we|zit ik)|where (?:am i|are we))(?: (?:nu|nou|ergens|hier|eigenlijk|mee bezig|in dit (?:formulier|verhaal)|now|here|exactly|in this))*(?=(?: \?)?$)|stand van zaken|(?:is|zijn) (?:het|ons|mijn|alles|dit|we|wij) (?:register |overzicht |hier |mee )*(?:nu |al |helemaal |dan |zo )*(?:klaar|compleet|af|volledig)(?=(?: \?)?$)|is (?:the|our|my|it|everything) (?:register )?(?:now )?(?:complete|done|ready|finished)(?=(?: \?)?$)|is (?:dat|dit|het|that|this) (?:nu |nou |dan |it )?(?:alles|all|everything)(?: (?:wat|voor|bij|van|for|of|about) .{2,30}?)?(?: (?:of|or) .{2,25})?(?=(?: \?)?$)|(?:waar|hoe) (?:sta ik|staan we|staan wij|staat het)(?: er ?voor| er ?mee| nu| nou)*(?=(?: \?)?$)|where do (?:we|i) stand|status van (?:het|mijn|ons) register|wat is de status(?: nu| nou)*(?=(?: \?)?$))\b/,
  ],
  [
    'next',
    /\b(?:(?:wat|welke) (?:is|moet|kan|staat|komt|zijn|doe|gaan|wordt) (?:ik |we |er |nu |de |het |mijn |eerst |dan |verder |hierna |eigenlijk |allemaal |precies |nou |nog |als |vandaag |deze week |morgen )*(?:volgende|nu|hierna|eerste?|verder|doen|daarna|nog (?:open|te doen)|open|stap|te doen)|wat nu|en nu|waar (?:moet|kan|zal) ik (?:(?:nu|nou|dan|toch|eigenlijk|mee|in \w+naam) )*(?:beginnen|verder|mee beginnen)|volgende stap|next step|what (?:(?:should|must|do) (?:i|we) do (?:today|this week)|now|next|s next|do i do next|should i do next|comes next)|wat moet ik nog|is er nog (?:iets|wat) (?:te doen|(?:wat|dat) (?:ik|we|wij) (?:nog )?(?:moet|moeten) doen|voor de (?:jaarlijkse |jaar ?)(?:controle|check))|wat staat er (?:nog )?open|what is (?:next|still open)|what (?:s|is) (?:still )?missing(?: (?:in|from) (?:our|my|the) register)?(?=(?: \?)?$))\b/,
  ],
  [
    'readers',
    /\b(?:(?:krijgt|hoort|ziet|leest) (?!(?:ik|we|wij|u|je|jij|er|de|het|een)\b)\S+ (?:dit|dat|het|(?:iets )?hier ?van|ervan)(?: (?:ook|mee|nu|dan|straks|te horen|te zien|te weten|te lezen))*(?=(?: \?)?$)|(?:kan|mag) (?!(?:ik|we|wij|u|je|jij|er|de|het|een)\b)\S+ (?:dit|dat|het)(?: (?:ook|nu|dan|straks))* (?:lezen|zien|horen|weten|meelezen)(?=(?: \?)?$)|wie (?:mag|mogen|kan|kunnen) (?:er |hier )?(?:bij|in) (?:de|het|onze|mijn|die) (?:data ?lek\w*|melding\w*|verzoek\w*)(?: (?:komen|kijken))?(?=(?: \?)?$)|who (?:can|may) (?:see|read|open) (?:the|our|my) (?:breach\w*|report\w*|requests?)(?=(?: \?)?$)|wie (?:ziet|leest|krijgt|hoort) (?:(?:er|hier|eigenlijk) )*(?:dit|het|dat|mijn (?:melding|bericht)|deze melding|(?:(?:de|een|onze|alle) )?(?:melding(?:en)?|verzoeken|datalekken))|(?:ik )?wil (?:liever )?niet dat \S+ (?:ziet|weet|hoort) dat ik (?:het|dit|dat) (?:was|ben|deed)\b|(?:ik )?wil (?:liever )?niet dat \S+ (?:dit|het|dat) (?:ziet|weet|leest|hoort|te weten komt)|\S+ mag (?:dit|het|dat|hier) (?:\S+ )?niet (?:zien|weten|lezen|horen)|who (?:sees|reads|gets) (?:this|it|my report)|don t want \S+ to (?:see|know|read)(?: this| it)?)\b/,
  ],
  [
    'who',
    /\b(?:bij wie (?:moet|kan|zit)|(?:ben ik|am i) (?:(?:nu|nou|hier|eigenlijk|zelf|dan|ook|now|here) )*(?:de |een |een soort |the |an? )?(?:\w*vervanger|invaller|privacy \w+|verantwoordelijk\w*|contactpersoon|beheerder|deputy|administrator)(?: (?:hier|van|voor|here|for)(?: \S+){0,3})?(?=(?: \?)?$)|wie (?:is|gaat|doet|zorgt|regelt|heeft|houdt|moet|let|beheert|weet) .{0,45}(?:privacy|avg|verantwoordelijk|officer|register|datalek\w*|verzoek\w*|vervang\w*|meld\w*|gegevens|rol\w*)|wie is (?:hier|bij ons|de|mijn|onze) (?:de )?(?:privacy|vervanger|contactpersoon|functionaris|fg|beheerder)|wie vervangt (?:mij|me|ons|u|wie)|wie (?:(?:neemt|pakt|vangt|springt)(?: \S+){0,5}|(?:doet|regelt|houdt|let) (?:er|het|dit|dat|alles|hier)(?: \S+){0,4}) (?:als|wanneer) (?:ik|we|wij) (?:\S+ ){0,3}?(?:ziek|niet|weg|vakantie|vrij|afwezig|verlof|uitval|uitvallen)|who (?:takes|does|handles|picks|covers)(?: \S+){0,4} (?:if|when) (?:i|we) (?:\S+ ){0,3}?(?:ill|sick|away|holiday|leave|off|absent)|wie doet wat|(?:wat is|welke is) mijn rol|welke rol heb ik|what is my role|who (?:is|does|takes|handles|do i|should i|looks|s) .{0,40}(?:privacy|data|gdpr|responsible|charge|breach\w*|officer|deputy|call|register)|wie kan ik (?:vragen|bellen)|aan wie (?:meld|vraag|moet))\b/,
  ],
  [
    'help',
    /\b(?:(?:wat|wa) (?:kan|kun|kunt|kunde|doe|doet|doede|weet) (?:je|jij|u|ie|gij|ge|deze bot|dit ding|dit|die bot)\b.{0,30}|waar (?:kan|kun|kunt) (?:je|jij|u)\b.{0,20}(?:mee|bij|helpen|voor)|waarmee (?:kan|kun|kunt)|waarvoor (?:ben|is|dien)|hoe werkt (?:dit|deze|die|het hier|jij|u|de bot|het ding|het allemaal|het)\b|wat (?:is dit|ben jij|bent u|ben je|is deze bot)|help me|wat (?:mag|kan|kun) (?:ik|je) hier(?: (?:allemaal|doen|eigenlijk|mee|nou|nu|zoal))*(?=(?: \?)?$)|what (?:can|do) (?:you|this|i do here)|what may i do here|how does (?:this|it) work|what are you|who are you|wie ben (?:je|jij)|wie bent u|waar dient (?:dit|het|deze) voor|kun je me helpen|kunt u mij helpen|can you help)\b/,
  ],
];

/** What is said of all that is not done. */
const inProgress =
  listed(`open openstaan openstaand openstaande openstond openliggen lopen loopt lopend lopende gaande liggen ligt hangen hangt
  speelt spelen wacht wachten bezig vergeten gebeuren needs todo pending running outstanding unfinished ongoing progress waiting`);
const anything = listed(
  'wat welke iets ergens dingen zaken punten meldingen what whats which anything something things',
);
const aroundOpen =
  listed(`is zijn er nog nu nou al dan hier momenteel eigenlijk precies allemaal zoal steeds vandaag op dit moment bij ons mij me
  voor van die dat ik we wij je heb hebben moet moeten doen stond staat staan stonden ook alweer weer aan de het een te mee in gang
  blijven gebleven ben en hoi hallo hey dus maar ok oke zeg even eh jullie zit zitten af maken handelen a and so hi hello are there
  s do we i have still now currently here right for us me else been left going on the of still my our that this moment at am be doing done attention`);

/** "Loopt er nog iets", "what's still pending": all that is open here, and nothing of the law. "Dat staat open" asks nothing. */
export function asksWhatRuns(text: string): boolean {
  const words = asSpelt(wordsIn(text.replaceAll(/['’?]/g, ' ')));
  const isAbout = (some: ReadonlySet<string>) => words.some((word) => some.has(word));
  return (
    words.length <= mostToAsk &&
    isAbout(inProgress) &&
    isAbout(anything) &&
    asksFirst.test(words.join(' ')) &&
    words.every((word) => inProgress.has(word) || anything.has(word) || aroundOpen.has(word))
  );
}
const mostToAsk = 12;

/** What is to come, and what somebody told for a later day. */
const toCome =
  listed(`gepland ingepland geplande planning vastgelegd genoteerd ingevoerd doorgevoerd verwerkt eraan aankomende komende aankomt
  wanneer straks binnenkort planned scheduled upcoming coming recorded when soon`);
const comes = listed(
  `wijziging wijzigingen verandering veranderingen overstap wissel planning vertrek veranderen verandert verander wijzigen wijzigt change changes switch`,
);
const aroundComing = listed(
  'gaat gaan ga ik we will going kom komt komen is are up any anything straks die dat zo nou al er op welke',
);

/** "Wat staat er nog gepland", "is die overstap vastgelegd": the changes and the reminders that are still to come. */
function asksWhatComes(text: string): boolean {
  const words = asSpelt(wordsIn(text.replaceAll(/['’?]/g, ' ')));
  const isAbout = (some: ReadonlySet<string>) => words.some((word) => some.has(word));
  const known = [inProgress, anything, aroundOpen, toCome, comes, aroundComing];
  return (
    words.length <= mostToAsk &&
    (isAbout(comes) || (isAbout(anything) && isAbout(toCome))) &&
    (isAbout(toCome) || isAbout(inProgress)) &&
    (text.includes('?') || asksFirst.test(words.join(' '))) &&
    words.every((word) => known.some((some) => some.has(word)))
  );
}
const asksFirst =
  /^(?:(?:en|hoi|hallo|hey|dus|maar|ok|oke|nou|zeg|even|eh|and|so|hi|hello) )*(?:wat|welke|is|zijn|loopt|lopen|ligt|liggen|hangt|hangen|speelt|spelen|wacht|staat|staan|stond|stonden|heb|hebben|ben|zit|zitten|moet|moeten|nog|lopende|openstaande|whats?|which|are|anything|do|am)\b/;

const kept =
  '(?:anoniem|zonder (?:mijn|mn) naam|vertrouwelijk|in vertrouwen|anonymous(?:ly)?|confidential(?:ly)?|in confidence)';
const tells = '(?:melden|doorgeven|vertellen|melding doen|report)';
/** Whether it can be told without one's name, or without somebody: asked, or said before anything is told. */
const inConfidence: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:en|maar|hoi|hallo|dus|even|and|hi) )*(?:kan|mag|kun|kunnen|mogen|can|may|could) (?:ik|je|we|wij|u|men|dat|dit|het|iets|i|you) (?:\\S+ ){0,4}?(?:${kept} (?:\\S+ ){0,2}?${tells}|${tells} (?:\\S+ ){0,2}?${kept})(?: ?\\?)?$`,
  ),
  new RegExp(
    `^(?:(?:en|maar) )?(?:${kept} ${tells}|${tells} ${kept})(?:,? (?:kan|mag|can) (?:dat|dit|het|ik|i)(?: (?:ook|hier|wel))*)?(?: ?\\?)?$`,
  ),
  new RegExp(
    `^(?:(?:en|maar|hoi|hallo|hey|hi|sorry) )*(?:ik|i) (?:wil|wou|moet|zou|want|would like|need)(?: (?:graag|even|to)){0,2}(?: (?:iets|wat|een (?:data ?lek|melding)|something|a breach))? (?:${kept}(?: (?:iets|something))? ${tells}(?: (?:over|about) \\S+)?|${tells}(?: (?:iets|something))? (?:maar |but )?(?:${kept}|(?:niet|not) (?:met|onder|with|under) (?:mijn|mn|my) (?:eigen )?(?:naam|name)(?: erbij)?))(?: graag)?$`,
  ),
  /^(?=.*\b(?:melden|doorgeven|vertellen|report|tell)\b)(?:(?:sorry|hoi|hallo|hey|hi) )*(?:(?:ik|we|wij|i) )?(?:wil|willen|moet|moeten|zou|want|need|would)(?: \S+){0,7} (?:maar|en|but|and) \S+ (?:mag|moet|hoeft|must|may|should)(?: \S+){0,3} (?:weten|zien|horen|lezen|know|see|hear|read)(?: (?:dat|that) (?:ik|i)(?: \S+){0,4})?$/,
];

/** Whether somebody wants to tell something, and that not everybody knows. */
export const asksInConfidence = (text: string): boolean => {
  const words = plainly(text);
  return inConfidence.some((shape) => shape.test(words));
};

/** The words of a text as these shapes read them. */
export const plainly = (text: string): string =>
  wordsIn(text.replaceAll(/['’]/g, ' ').replaceAll(/(?<!\S)t(?= (?:hele |heel )?register\b)/gi, 'het')).join(' ');

/** What a text asks of the bot, or the word that it asks about. */
export const askedIn: (text: string) => Asked | undefined = remembered(4, (text) => {
  if (text.length > 160) return undefined;
  if (wordsMeant(text).length > 0) return 'word';
  const words = plainly(text);
  if (aboutThis(words) !== undefined) return 'this';
  if (asksInConfidence(text)) return 'readers';
  if (asksWhatRuns(text)) return 'next';
  const found = shapes.find(([, shape]) => shape.test(words))?.[0];
  return found === 'next' && ofACase.test(words) ? undefined : found;
});

/** "Wat moet ik doen als iemand inzage vraagt" asks about that, and not what is next here. */
const ofACase =
  /\b(?:doen|do) (?:als|wanneer|zodra|met|bij|tegen|na|if|when|about|with|after) (?!(?:eerste?|volgende|dit|deze|je|jou|u|it|this|you|next|first)\b)\S+/;

const meaning: readonly RegExp[] = [
  /^(?:en |maar |dus |eh |hoi |hallo )*(?:wat|wa|hoezo|hoe) (?:is|zijn|was|doet|betekent|betekenen|bedoelen ze met|bedoelt men met|bedoelt u met|bedoel je met|bedoelen jullie met|versta(?:an|at) (?:ze|men|u|jullie|we) onder|houdt|heet)(?: nu| nou| dan| ook| toch| weer| precies| eigenlijk| alweer)* (.+)$/,
  /^(?:wie of )?wat (?:is|zijn) (?:dat |dan |nou )*(.+)$/,
  /^(?:what|who)(?:['’]?s| is| are| does| do)(?: they mean by| you mean by)? (.+?)(?: mean)?$/,
  /^(?:leg|kunt u|kun je|can you|please)(?: me| mij| eens| even)* (?:uit |uitleggen |explain )?(?:wat )?(.+?)(?: is| zijn| betekent| uitleggen| uit| inhoudt)?$/,
  /^(.+?)[,:]? (?:wat|wie) (?:is|zijn|betekent|bedoelt u|bedoel je|wordt)(?: dat| dit| dan| daarmee| nou| nu| ze| die| daar mee| weer| bedoeld| voor iets| voor een ding| precies| eigenlijk)*$/,
  /^(\S+?(?: \S+?)?)[,:]? (?:wat|hoe) (?:moet|kan|mag) ik (?:me|mij) (?:daar(?:bij|onder|van)|hierbij|daar) (?:bij |onder )?(?:voorstellen|indenken)$/,
  /^(?:de )?(?:betekenis|definitie|uitleg) (?:van |over )?(.+)$/,
  /^(.+?) (?:betekenis|definitie|uitleg|meaning)$/,
  /^(?:wat houdt|wat behelst) (.+?)(?: in)?$/,
  /^(.+?)\?{1,3}$/,
];

const difference =
  /^(?:wat is )?(?:het )?verschil tussen (.+?) en (.+)$|^(?:what s|what is) the difference between (.+?) and (.+)$/;

/** The entries of the glossary that somebody asks about, in any wording: one, or the two whose difference is asked. */
export const wordsMeant: (text: string) => readonly GlossaryEntry[] = remembered(4, (text) => {
  const compared = difference.exec(text.length > 120 ? '' : plainly(text))?.slice(1) ?? [];
  const entries =
    compared.length === 0
      ? [wordMeant(text) ?? wordAmong(text)]
      : compared.map((word) => word && meaningAsked(`wat is ${word}`));
  return entries.filter((one) => one !== undefined && one !== '');
});

/** "Wat is dat dan zo'n grondslag, ik snap die tekst niet": asked in one clause of a sentence, where the others ask nothing. */
function wordAmong(text: string): ReturnType<typeof meaningAsked> {
  const unknown = text.length > longestAround ? undefined : notKnown.exec(text)?.[1];
  if (unknown !== undefined) return lastWordIn(unknown);
  const clauses = text.length > longestAround ? [] : text.split(/[,;]\s+|\s(?:maar|but)\s/i);
  const asking = clauses.filter((clause) => beginsToAsk(wordsIn(clause)));
  const [only = '', ...more] = asking;
  return clauses.length < 2 || more.length > 0 || !asksWord.test(only) ? undefined : wordMeant(only);
}
/** "Ik moet een register maken, geen idee wat dat is": the last word that has a meaning here, also where it is written in two. */
function lastWordIn(text: string): ReturnType<typeof meaningAsked> {
  const words = wordsIn(text);
  const each = words.flatMap((word, at) => [word, `${word}${words[at + 1] ?? ''}`]);
  return each
    .toReversed()
    .map((word) => meaningAsked(`wat is ${word}`))
    .find((entry) => entry !== undefined);
}
const notKnown =
  /^(.{4,}?)[\s,.;:-]+(?:(?:maar|en|but|and) )?(?:(?:ik |i )?(?:heb |have )?(?:geen|no) (?:flauw |enkel )?ide(?:e|a)|(?:ik )?weet (?:ik )?(?:eigenlijk |echt )?niet|(?:ik )?snap (?:ik )?niet|(?:i )?don['’]?t know)(?: (?:eigenlijk|echt|precies))? (?:wat|what) (?:dat|het|die|that|it)(?: (?:voor iets|nou|nu|dan|eigenlijk))? ?(?:is|zijn|betekent|inhoudt|means)[\s.!?]*$/i;
const longestAround = 160;
const asksWord = /^(?:(?:en|and|dus|so) )*(?:wat (?:is|zijn|betekent|betekenen|houdt)|what(?:['’]s| is| are| does))\b/i;

function wordMeant(text: string): ReturnType<typeof meaningAsked> {
  const known = meaningAsked(text);
  if (known !== undefined) return known;
  if (text.length > 120) return undefined;
  const isQuestion = text.includes('?');
  const plain = folded(text)
    .replace(/[\s.!]+$/, '')
    .replaceAll('’', "'");
  for (const shape of meaning) {
    const asked = shape.exec(shape.source.includes('\\?') ? plain : plain.replace(/[\s?]+$/, ''))?.[1];
    if (asked === undefined) continue;
    const bare = asked
      .replace(/[\s?]+$/, '')
      .replace(/^(?:(?:een|de|het|an?|the|nou|nu|dan|dat|zo'?n|term|begrip|woord|eigenlijk)\s+)+/, '')
      .replace(
        /\s+(?:ook al ?weer|ook weer|precies|eigenlijk|dan|nou|weer|alweer|exactly|again|(?:in|op zijn|in het) (?:mensentaal|gewone taal|gewoon nederlands|normaal nederlands|jip en janneke(?:taal)?|plain (?:words|english|language)))$/,
        '',
      )
      .replaceAll(/["'“”]/g, '');
    const entry = meaningAsked(`wat is ${bare}`) ?? meaningAsked(`wat is ${bare.replace(/(?:en|s)$/, '')}`);
    if (entry !== undefined && (isQuestion || !shape.source.startsWith('^(.+?)'))) return entry;
  }
  return undefined;
}

const looksAt =
  '^(?:toon|laat|open|bekijk|show|see|ik wil|kan ik|can i see|let me see) (?:me |mij |even )*(?:het|dat|ons|mijn|the|that|our|my) ';
const commands: readonly (readonly [string, RegExp])[] = [
  // Who sends the register to somebody chooses for whom it is first.
  [
    '/register delen',
    /^(?:\S+ ){0,3}(?:stuur|stuurt|mail|sturen|mailen|deel|geef|send|share|give)\b.{0,40}\bregister\b.{0,20}\b(?:naar|aan|met|to|with) \S+/,
  ],
  // What is sent or got is a document; what is seen is a card.
  [
    '/register delen',
    /^(?:\S+ ){0,3}(?:stuur|stuurt|sturen|mail|mailt|mailen|send|e-?mail)\b.{0,16}\bregister\b|\bregister\b.{0,16}\b(?:toesturen|sturen|mailen|document|papier)\b|\bdocument\b.{0,16}\bregister\b/,
  ],
  ['/register leveranciers', /\b(?:leveranciers?|programma ?s|suppliers|programs)\b/],
  ['/datalek lijst', /\b(?:datalekken|datalekregister|breaches|breach register|meldingen)\b/],
  ['/verzoek lijst', /\b(?:verzoeken|avg verzoeken|requests)\b/],
  // To see one that is there: "geef het datalek door" reports it.
  ['/datalek lijst', new RegExp(`${looksAt}(?:data ?lek|(?:data )?breach)(?: (?:even|nog eens|again))*(?: zien)?$`)],
  ['/verzoek lijst', new RegExp(`${looksAt}(?:avg )?(?:verzoek|request)(?: (?:even|nog eens|again))*(?: zien)?$`)],
  [
    '/register profiel',
    /\b(?:profiel|bedrijfsgegevens|gegevens van (?:ons|mijn|het) bedrijf|organisatie|profile|company details|onze gegevens)\b/,
  ],
  ['/register herinneringen', /\b(?:herinneringen|reminders|planning van|wat er gepland)\b/],
  [
    '/register controle',
    /\b(?:open punten|openstaande|wat (?:er )?(?:nog )?open|open points|open items|onafgemaakte)\b/,
  ],
  ['/register privacyverklaring', /\b(?:privacyverklaring|privacy verklaring|privacy statement|privacyverklaringen)\b/],
  ['/register rollen', /\b(?:rollen|roles|taakverdeling)\b/],
  ['/register delen', /\b(?:word|pdf|(?:uit ?)?printen|print|uitdraai\w*|op papier|on paper)\b/],
  ['/register export', /\b(?:excel|export|exporteer|csv|json|document|bestand|download|spreadsheet|file)\b/],
  [
    '/register nieuw',
    /\b(?:nieuwe? (?:activiteit|verwerking|iets|onderdeel)|iets nieuws|new activity|activiteit (?:toevoegen|erbij|aanmaken)|verwerking (?:toevoegen|aanmaken|erbij))\b/,
  ],
  ['/register lijst', /\b(?:activiteiten|verwerkingen|lijst|activities|alles wat er in|what is in)\b/],
  ['/register', /\b(?:register|overzicht|menu|startscherm|beginscherm|home|start|dashboard|overview)\b/],
];
const orders =
  /^(?:ik (?:wil|zou|moet)|ik heb .{2,30} nodig\b|(?:hoe |waar )?(?:kan|mag|krijg|print) ik|kan (?:het|dat|ons)|(?:kun|heb) (?:je|jij)|(?:kunt|hebt|heeft) u|wil je|do you have|how (?:do|can) i|graag|even|eens|can (?:i|you)|i (?:want|d like|need)|please|ga|open|toon|laat|geef|bekijk|stuur|maak|download|show|noem|open|list|give|send|see|go|terug naar|naar|exporteer|export|waar (?:vind|staat|staan|zie)|print|haal|start|begin|voeg|doe)\b/;
const sees =
  /\b(?:zien|bekijken|toon|tonen|noem|laat|geef|open|openen|lijst|lijstje|overzicht|stuur|maak|download|downloaden|exporteren|exporteer|krijgen|hebben|show|see|list|give|send|get|export|naar|toevoegen|aanmaken|erbij|begin|beginnen|nieuw|nieuwe|new|add|doornemen|nakijken|inzien|opvragen|vind|staan|staat|mail|mailen|sturen|toesturen|print|printen|uitprinten|uitdraaien|uitdraai|(?:als|in|op|as|on) (?:een |an? )?(?:word|pdf|excel|csv|document|bestand|papier|paper))\b/;
const notHere =
  /\b(?:klant\w*|meneer|mevrouw|mevr|mw|dhr|hij|zij|haar|hem|iemand|patient\w*|client\w*|sollicitant\w*|customer\w*|verwijder\w*|wis|wissen|gestolen|kwijt|gemaild|verkeerd\w*)\b/;

const asksWhatStands =
  /^(?:en )?wat staat er (?:(?:nu|nou|al|allemaal) )*bij (?:mijn|onze|de) (?:programma ?s|leveranciers)(?: \?)?$|^(?:en )?(?:welke|hoeveel) (?:programma ?s|leveranciers|activiteiten|verwerkingen|datalekken|verzoeken) (?:(?:hebben|gebruiken) (?:we|wij)|heb (?:je|jij|ik)|gebruik ik|hebt u|heeft u|staan|staat)\b|^(?:and |so )?(?:which|what) (?:programs|suppliers|activities|breaches|requests) (?:do (?:we|i) (?:have|use)|are (?:in|on|there))\b|^(?:en )?(?:wat zijn|what are) (?:mijn|onze|de|my|our|the) (?:programma ?s|leveranciers|activiteiten|verwerkingen|programs|suppliers|activities)(?: (?:nu|nou|now|ook alweer|again))*(?: \?)?$/;
/** "Wat staat er allemaal in?": the register of these people, and not what the law wants in one. */
const asksWhatIsIn =
  /^(?:(?:en|dus|and|so) )*(?:wat (?:staat|staan|zit|heb ik|hebben we|hebben wij)(?: (?:er|nu|nou|al|allemaal|eigenlijk|precies|tot nu toe))* (?:in (?:het|mijn|ons|mn|dit) (?:\S*register|overzicht)|erin|in)|what(?: is|s| s)?(?: (?:now|currently|stands))* in (?:my|our|the|this) (?:\S+ )?register|what do (?:we|i) have in (?:my|our|the) (?:\S+ )?register)(?: (?:nu|nou|al|staan|gezet|allemaal|now|so far|already))*(?: \?)?$/;

/** "Mag ik de papieren", "geef me het dossier": what is handed over, and no paper of a customer. */
export const asksForPapers =
  /^(?:(?:(?:mag|kan|krijg|wil|can|may) (?:ik|i)|ik wil|i want|geef|stuur|maak|give|send)(?: (?:graag|me|mij|have|get|see|nu|even))*) (?:de|alle|het|hele|onze|the|all|whole|our)(?: (?:hele|the|our|whole))? (papieren|documenten|dossier|papers|documents|file)(?: (?:hebben|krijgen|zien|nu|even|maar|graag|please|downloaden))*(?: \?)?$/;

/** Nothing but that something is looked through again: "wat moet ik nog nakijken". */
const asksToReview =
  /^(?:(?:ik|we|wij|wil|willen|even|kunnen|kan|laten|moet|moeten|wat|wanneer|welke|iets|er|nog|nu|het|register|activiteiten|alles|eens|graag|gaan|is|te|om|weer|dan|daar|what|which|do|i|need|to|shall|let|us|should|the|now|have|want) ){0,9}(?:nakijken|nagekeken worden|nalopen|doornemen|doorlopen|review)(?: (?:worden|graag|nu|er|nog|wil|moet|the register|het register|it|it again|again))*$/;

/** Who has which role here, and which roles there are. */
const asksRoles =
  /^(?:(?:en|dus|and|so) )*(?:wie (?:heeft|hebben)(?: (?:hier|nu|nou|ook|alweer))* (?:welke|wat voor|een|n|wat als) (?:rol|rollen|taak|taken)|(?:welke|wat zijn de|wat voor) (?:rollen|taken)(?: (?:zijn|heb|hebben|kan|kun|er|je|we|ik|hier|geven|allemaal))*|who has (?:which|what|a) roles?|(?:which|what) roles (?:are there|do we have|can i give))(?: \?)?$/;

/** "Kijk mijn register na", "review my register". */
const ordersReview =
  /^(?:(?:kun je|kunt u|wil je|graag|even|please|can you|could you|let us|lets|i want to|ik wil) )*(?:(?:kijk|loop|neem) (?:even )?(?:(?:het|mijn|ons|mn|alles|hele|heel|in) )+(?:register |verwerkingsregister )?(?:even |eens |nog eens )*(?:na|door)|(?:review|check|go through|look through) (?:(?:my|our|the|all|whole|of) )+(?:register|records|activities))(?: (?:please|graag|nu|now|again|aub))*$/;

const reviewsOne =
  /^(?:ik wil |wil ik |even |kan ik |let us |i want to )*(?:(?:nakijken|nalopen|review)[: ]+)?v-?0*(\d{1,4})(?: (?:even|nu|graag|nakijken|nalopen|review))+[.!?]*$|^(?:(?:en|is|dus) )*(?:klopt|kloppen) v-?0*(\d{1,4}) (?:(?:nog|wel|nu|allemaal|helemaal|eigenlijk) ?)+[.!?]*$|^v-?0*(\d{1,4}) (?:klopt|kloppen) (?:(?:nog|wel|allemaal|niet meer|niet|niet helemaal) ?)+[.!?]*$/i;

/** "Zijn er deze maand nog controles", "wanneer is de volgende controle van V-001". */
const asksChecks =
  /^(?:(?:en|dus|and|so) )*(?:(?:zijn|staan|komen|is|staat|komt) er|wanneer (?:is|zijn|komt|komen)|wat (?:is|zijn)|welke|when (?:is|are)|are there)(?: (?:de|mijn|onze|er|nog|een|hier|dan|deze|dit|komende|volgende|eerstvolgende|maand|week|jaar|geplande|the|my|our|next|any|this|month|year|more|planned))* (?:controles?|reviews?|nakijkbeurt(?:en)?|nakijkdatum|herinneringen|reminders?)(?: (?:nog|gepland|er|komen|staan|zijn|deze|dit|komende|volgende|maand|week|jaar|van|voor|of|v|\d+|planned|this|next|month|year))*(?: \?)?$/;

const theAgreement =
  '(?:(?:verwerkers ?)?(?:overeenkomst|overeenkomsten|contract|contracten|afspraken)|dpa s?|(?:processing |processor )?(?:agreements?|contracts?))';
/** "Met wie hebben we nog geen verwerkersovereenkomst", "which suppliers have no contract". */
const asksAgreements = new RegExp(
  `^(?:(?:en|dus|and|so) )*(?:(?:met|bij|van|with) )?(?:wie|welke? (?:leveranciers?|programma s|bedrijven|partijen)|whom|which (?:suppliers?|programs|companies))(?: (?:hebben|heb|is|zijn|ontbreekt|ontbreken|mist|missen|er|we|wij|ik|nog|nu|al|een|geen|de|het|wel|do|does|have|are|there|still|no|not|yet|without|zonder|an?|the))*? ${theAgreement}(?: (?:nog|nu|al|niet|is|zijn|hebben|mist|ontbreekt|with|yet|missing))*(?: \\?)?$`,
);

/** "Datalekregister": its name alone, wherever it is typed. */
export const namesBreachRegister = (text: string): boolean => breachRegister.test(plainly(text));
const breachRegister =
  /^(?:(?:het|ons|mijn|the|our|toon|laat|open|show) )*(?:data ?lek(?:ken)? ?register|register (?:(?:van|of) )?(?:(?:de|alle|all|the) )?(?:datalekken|(?:data )?breaches)|breach register)(?: (?:zien|aub|graag|please))*$/;

/** Which breaches there were: "hebben we dit jaar datalekken gehad", "did we have any data breaches this year". */
const when =
  '(?: (?:(?:dit|vorig|afgelopen|this|last) (?:jaar|year)|deze maand|vorige maand|this month|ooit|eerder|al|tot nu toe|so far|ever|before|eens))*';
const breachesHad = new RegExp(
  `^(?:(?:en|and) )?(?:wat is er (?:(?:al|nu|allemaal) )*gemeld|(?:hebben|hadden) (?:we|wij)${when}(?: (?:ook|wel|nog|al|eens|een))* (?:datalekken|datalek|lekken)(?: (?:gehad|gemeld|gehad dan))?|(?:welke|hoeveel|wat voor) (?:datalekken|lekken) (?:hadden|hebben|waren|zijn)(?: (?:we|wij|er))?${when}(?: (?:gehad|gemeld|geweest))?|(?:did|have) we (?:have|had)(?: any| some)? (?:data )?breaches|(?:which|how many|what) (?:data )?breaches (?:did|have) we (?:have|had|report|reported))${when}(?: \\?)?$`,
);

/** What is asked in these words and in no others. */
const ofWhole: readonly (readonly [RegExp, string])[] = [
  [breachesHad, '/datalek lijst'],
  [asksAgreements, '/register contracten'],
  [asksChecks, '/register herinneringen'],
  [asksRoles, '/register rollen'],
  [asksWhatIsIn, '/register lijst'],
];

/** The command that is said in words: "toon even alle activiteiten". */
export function commandSaid(text: string): string | undefined {
  if (text.length > 120) return undefined;
  const words = plainly(text);
  if (asksToReview.test(words.replace(/ \?$/, '')) || ordersReview.test(words)) return '/register nakijken';
  const whole = ofWhole.find(([shape]) => shape.test(words))?.[1];
  if (whole !== undefined) return whole;
  if (asksWhatComes(text)) return '/register herinneringen';
  const [, papers] = asksForPapers.exec(words) ?? [];
  if (papers !== undefined) return /^(?:dossier|file)$/.test(papers) ? '/register dossier' : '/register delen';
  const number = reviewsOne
    .exec(text.trim())
    ?.slice(1)
    .find((one) => one !== undefined);
  if (number !== undefined) return `/register nakijken V-${number}`;
  if (notHere.test(words) || !((orders.test(words) && sees.test(words)) || asksWhatStands.test(words)))
    return undefined;
  return commands.find(([, shape]) => shape.test(words))?.[0];
}
