// What somebody says of themselves, of a colleague or of the business, and no customer asks: "mijn naam is Fatma".

const call = String.raw`(?:[Mm]ijn|[Hh]aar|[Zz]ijn|[Oo]ns|[Mm]y|[Oo]ur|[Hh]er|[Hh]is|\S{2,20} (?:haar|zijn|z'n)|\S{2,20}'s)`;
const shapes: readonly RegExp[] = [
  new RegExp(String.raw`^${call} (?:naam|name) is \p{Lu}[\p{L}'’-]+(?: [\p{L}'’-]+){0,2}[.!]*$`, 'u'),
  new RegExp(
    String.raw`^${call} (?:(?:telefoon|mobiele |phone |mobile )?(?:nummer|number)) is \+?[\d][\d\s()-]{6,18}[.!]*$`,
    'u',
  ),
  new RegExp(String.raw`^${call} (?:e-?)?mail(?:adres|address| address)? is [^\s@]+@[^\s@]+$`, 'u'),
  /^\p{L}[\p{L}'’-]+(?: [\p{L}'’-]+){0,3} is (?:mijn|my) (?:naam|name)[.!]*$/iu,
  /^(?:die|de|that|the) \w{0,12}(?:camera|webcam|dashcam) (?:neemt|filmt|doet|werkt|is|does|records|works)(?:n['’]t)? (?:\S+ ){0,3}?(?:niet|niks|not|record|nothing)(?: \S+){0,2}[.!]*$/iu,
  /^we (?:don['’]?t|do not|no longer) (?:do|send|have|make) (?:the |a |any |our )?\S+(?: any ?more)?[.!]*$/iu,
  /^[Ii]k wil dat \p{Lu}[\p{L}'’-]+ (?!mijn\b)\S+(?: \S+){0,4} (?:regelt|bijhoudt|overneemt|beheert|afhandelt|doet)[.!]*$/u,
  /^[Ii] want \p{Lu}[\p{L}'’-]+ to (?:arrange|handle|manage|take over|take care of|do|keep) (?!my\b)\S+(?: \S+){0,4}[.!]*$/u,
];

/** Whether a short sentence is of the business or who speaks, where it sounds like what a customer asks. */
export const tellsOwn = (text: string): boolean =>
  text.length <= longest && shapes.some((one) => one.test(text.trim()));
const longest = 120;
