// A line in their own language for who writes German, French or Polish.

const lines: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:der|die|das|und|nicht|ich|wir|ist|wurde|haben|einen?|meine?|kunde|kundin|seine?)\b/i,
    'Sie können das hier melden: tippen Sie auf den Knopf. Ihre Worte bleiben, wie Sie sie geschrieben haben.',
  ],
  [
    /\b(?:le|la|les|des|est|nous|jai|j'ai|une?|pas|été|client|cliente|mon|notre|veut)\b/i,
    'Vous pouvez le signaler ici : appuyez sur le bouton. Vos mots restent comme vous les avez écrits.',
  ],
  [
    /\b(?:się|sie|jest|nie|moje?|został|zostal\w*|klient\w*|chce|przez|naszej?|mam|dane|wysłał\w*|zgubił\w*|na|do|ze)\b/i,
    'Możesz to zgłosić tutaj: naciśnij przycisk. Twoje słowa zostają tak, jak je napisano.',
  ],
];
const ours =
  /\b(?:het|een|van|ik|wij|we|is|zijn|heeft|hebben|niet|mijn|onze?|the|and|our|has|have|was|to|wil|met|naar|op|er|ze|m|dat|die|dit|net|nog|ook|maar|hij|zij|zegt|zei|je|u)\b/gi;

/** One line in German, French or Polish, where somebody wrote so. */
export function foreignLine(text: string): string | undefined {
  const [dutch, counts] = [
    (text.match(ours) ?? []).length,
    lines.map(([shape]) => (text.match(new RegExp(shape, 'gi')) ?? []).length),
  ];
  const most = Math.max(...counts);
  return most > dutch && most >= 2 ? lines[counts.indexOf(most)]?.[1] : undefined;
}
