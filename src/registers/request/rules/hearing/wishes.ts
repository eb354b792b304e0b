// Whether somebody wants something: without that, words about a person only tell what happened.

/** Also of what is a right to ask for and is said as an order: "geen reclame meer". */
export const tellsWish = (text: string): boolean => wish.test(text);

const wish =
  /\b(?:wil|wilt|willen|wou|wilde|wilden|wenst|vraagt|vroeg|vragen|vroegen|gevraagd|eist|eisen|eiste|verzoekt|verzoek|klaagt|klaagde|klacht|graag|moet|moeten|wants?|wanted|wishes|asks?|asked|asking|requests?|demands?|demanded|complains?|complained|would like)\b|["“:]/i;
