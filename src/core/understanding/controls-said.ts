// Steering in whole sentences: "kan ik nog terug naar de vorige", "ik stop voor vandaag".
import { type ControlWord, controlWord } from '../engine/control-words.js';
import { wordsIn } from './words.js';
import { yesOrNo } from './yes-no.js';

/** What steers: the words of the engine, and going on with what was left. */
export type Control = ControlWord | 'continue';

const shapes: readonly (readonly [Control, RegExp])[] = [
  [
    'undo',
    /^(?:nee |oh nee |oeps |sorry |wacht )*(?:vergeet|negeer|schrap|wis|verwijder) (?:maar )?(?:wat|hetgeen|dat wat|mijn|het|dat|de) (?:ik )?(?:net |zojuist |daarnet |laatste |vorige |laatst |nu )*(?:zei|typte|schreef|antwoordde|antwoord|invulde|gezegd heb|getypt heb|ingevuld heb|zin)/,
  ],
  [
    'undo',
    /\b(?:maak|draai|zet) (?:dat |dit |het |de laatste |de vorige |mijn laatste |mijn antwoord )?(?:stap |antwoord )?(?:maar |weer |even )*(?:ongedaan|terug)\b/,
  ],
  ['undo', /^(?:forget|ignore|scratch|undo|delete) (?:what i|that|the last|my last|it|this)\b/],
  [
    'undo',
    /^(?:toch niet|dat was (?:fout|verkeerd|niet goed|een vergissing|per ongeluk)|herstel dat|doe dat maar ongedaan|dat wilde ik niet|take that back)$/,
  ],
  [
    'back',
    /\b(?:terug|back)\b.{0,30}\b(?:vorige|vraag|stap|eerdere|previous|question)\b|\b(?:vorige|eerdere|previous) (?:vraag|stap|scherm|question|one|step)\b|\b(?:een|1) (?:vraag|stap|stapje) terug\b|^(?:kan|mag|wil|zou|can) (?:ik|i) (?:nog |even |weer )*(?:terug|go back)|^(?:ga|go) (?:even |eens |maar )*(?:terug|back)$/,
  ],
  [
    'skip',
    /\b(?:sla|slaan|skip)\b.{0,25}\b(?:over|this|it)\b|\b(?:deze|dit|die|vraag|this)\b.{0,20}\b(?:niet beantwoorden|liever niet|overslaan|skip|niet invullen|geen antwoord op geven)\b|^(?:volgende vraag|doe de volgende|next question|volgende graag|pas|die laat ik open|laat (?:die|deze|dit) maar open|laat maar leeg|laat (?:dit|deze|die) leeg)/,
  ],
  [
    'pause',
    /\b(?:ik|we|wij) (?:stop|stoppen|houd|hou|pauzeer|moet|ga|kap)\b.{0,30}\b(?:vandaag|voor nu|ermee|ermee op|mee op|weg|later|pauze|stoppen|morgen verder|even stoppen|nu op)\b|\b(?:morgen|later|straks|volgende week|een andere keer|vanavond)\b.{0,20}\b(?:verder|weer|door)\b|^(?:genoeg|tot zover|klaar) (?:voor (?:vandaag|nu)|zo)|^(?:even )?pauze|\b(?:stop for (?:today|now)|continue later|take a break|that s enough for today|i have to go|ik moet nu weg|ik moet weg|kom hier later op terug|doe de rest later)\b/,
  ],
  [
    'continue',
    /\b(?:pak|pakken)\b.{0,20}\b(?:draad|op)\b|\b(?:waar waren we|waar was ik|waar zijn we gebleven|waar waren wij|where were we|where was i)\b|^(?:laten we |we gaan |ik wil |kunnen we |kan ik |zullen we |let s )*(?:weer |nu |even |dan |maar )*(?:verder|doorgaan|verdergaan|verder gaan|doorgaan|hervatten|continue|go on|resume)(?: met (?:de|het|mijn|waar).*)?(?: waar we waren| maar| graag)?$|^(?:ga|gaan we|we gaan) (?:maar |weer )*(?:verder|door)\b/,
  ],
  [
    'explain',
    /^(?:leg|kun je|kunt u|kan je|could you|can you|please)? ?(?:dit |dat |de vraag |het )?(?:eens |even |nader |me |mij )*(?:uitleg|uitleggen|toelichten|uit|explain)(?: (?:graag|dan|aub|this|that|please|geven))?(?: \?)*$|^(?:wat bedoel|wat wil je weten|hoe bedoel|ik snap (?:de vraag|dit|het|hem|m|deze vraag|die vraag) niet|snap (?:ik|het|er) niet|ik begrijp (?:de vraag|dit|het|deze vraag|hem) niet|begrijp ik niet|what do you mean|i don ?t (?:get|understand)|wat is de bedoeling|waarom (?:vraag|wil|moet|vragen)|why do you (?:ask|need|want)|meer uitleg|snap hem niet|hoezo|wat houdt dat in)/,
  ],
  [
    'overview',
    /^(?:toon|laat|geef) (?:me |mij )?(?:het |een )?(?:overzicht|samenvatting)(?: zien)?$|^wat heb ik (?:tot nu toe )?(?:ingevuld|geantwoord)/,
  ],
  [
    'confirm',
    /^(?:dat |dit |het |alles |ja |jep |yep |prima |top |oke |ok |is |ziet er |lijkt |klinkt |staat er |helemaal |all |looks |that s |it s |mooi |perfect |goed |zo |klopt |me )*(?:klopt|goed|akkoord|prima|juist|correct|in orde|zo|right|fine|agreed|helemaal|allemaal|perfect|oke|ok|good|uit|doen)(?: zo| hoor| allemaal| helemaal| dank je| uit| maar| then)*$/,
  ],
];

/** What a text steers; `exact` where it is one of the words of the engine. */
export function controlSaid(text: string): { readonly control: Control; readonly exact: boolean } | undefined {
  const exact = controlWord(text);
  if (exact !== undefined) return { control: exact, exact: true };
  if (text.length > 120) return undefined;
  const words = wordsIn(text.replaceAll(/['’]/g, ' ')).join(' ');
  const [control] = shapes.find(([, shape]) => shape.test(words)) ?? [];
  return control === undefined ? undefined : { control, exact: false };
}

/** Whether a text says yes to what was proposed: "ja, dat klopt", "jep", "doe maar". */
export function agrees(text: string): boolean {
  const said = controlSaid(text)?.control;
  if (said === 'confirm' || said === 'done') return true;
  const yes = yesOrNo(text);
  return (
    (yes?.yes === true && yes.certain && wordsIn(text).length <= 8) ||
    /^(?:doe|doen|graag|please|go ahead|do it|send(?: it)?|verstuur|verzend|stuur(?: maar| het)*(?: door)?|bewaar|opslaan|save|voeg (?:maar )?toe|meld(?: het)?(?: maar)?|begin(?: maar)?)\b.{0,15}$/i.test(
      text.trim(),
    )
  );
}

/** Whether a text says no to it, and nothing else. */
export function declines(text: string): boolean {
  const yes = yesOrNo(text);
  return (
    (yes?.yes === false && wordsIn(text).length <= 6) ||
    /^(?:laat maar|hoeft niet|never ?mind|liever niet|niet nodig)\b.{0,15}$/i.test(text.trim())
  );
}
