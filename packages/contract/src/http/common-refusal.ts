import type { ProblemFacts, ProblemTexts } from './problem.ts';

/** Refusals that every API of Voldaan can give, whatever it is about. */
export type CommonRefusal =
  | 'request-not-understood'
  | 'page-not-found'
  | 'too-large'
  | 'too-slow'
  | 'method-not-allowed'
  | 'wrong-origin'
  | 'too-many-attempts'
  | 'our-failure';

export const COMMON_FACTS: Readonly<Record<CommonRefusal, ProblemFacts>> = {
  'request-not-understood': { status: 400, moneyMoved: false },
  'page-not-found': { status: 404, moneyMoved: false },
  'too-large': { status: 413, moneyMoved: false },
  'too-slow': { status: 503, moneyMoved: 'unknown' },
  'method-not-allowed': { status: 405, moneyMoved: false },
  'wrong-origin': { status: 403, moneyMoved: false },
  'too-many-attempts': { status: 429, moneyMoved: false },
  'our-failure': { status: 500, moneyMoved: 'unknown' },
};

export const COMMON_TEXTS_NL: ProblemTexts<CommonRefusal> = {
  'request-not-understood': {
    title: 'Wij begrijpen niet wat u stuurde',
    detail: 'Er is niets veranderd.',
    next: 'Ga terug naar de vorige pagina en probeer het opnieuw.',
  },
  'page-not-found': {
    title: 'Deze pagina bestaat niet',
    detail: 'Misschien is het adres niet helemaal overgenomen. Er is niets veranderd.',
    next: 'Kijk het adres na, of begin opnieuw.',
  },
  'too-large': {
    title: 'Dit is te veel om te versturen',
    detail: 'Er is niets veranderd.',
    next: 'Verstuur minder of een kleiner bestand.',
  },
  'too-slow': {
    title: 'Het duurt te lang',
    detail: 'Wij weten niet of het gelukt is. Kijk bij uw bank of er geld is afgeschreven.',
    next: 'Wacht even en open de pagina opnieuw.',
  },
  'method-not-allowed': {
    title: 'Zo werkt dit adres niet',
    detail: 'Er is niets veranderd.',
    next: 'Ga terug naar de vorige pagina en gebruik de knoppen daar.',
  },
  'wrong-origin': {
    title: 'Dit formulier kwam van een andere website',
    detail: 'Voor uw veiligheid hebben wij er niets mee gedaan.',
    next: 'Open de pagina opnieuw en probeer het nog een keer.',
  },
  'too-many-attempts': {
    title: 'Er is te vaak geprobeerd',
    detail: 'Er is niets veranderd.',
    next: 'Probeer het over een kwartier opnieuw, of bel ons.',
  },
  'our-failure': {
    title: 'Het ligt aan ons',
    detail: 'Er ging bij ons iets mis. Kijk bij uw bank of er geld is afgeschreven.',
    next: 'Probeer het later opnieuw. Is er geld afgeschreven? Betaal dan niet nog een keer.',
  },
};

export const COMMON_TEXTS_EN: ProblemTexts<CommonRefusal> = {
  'request-not-understood': {
    title: 'We do not understand what you sent',
    detail: 'Nothing has changed.',
    next: 'Go back to the page before and try again.',
  },
  'page-not-found': {
    title: 'This page does not exist',
    detail: 'The address may be incomplete. Nothing has changed.',
    next: 'Check the address, or start again.',
  },
  'too-large': {
    title: 'This is too much to send',
    detail: 'Nothing has changed.',
    next: 'Send less, or a smaller file.',
  },
  'too-slow': {
    title: 'This takes too long',
    detail: 'We do not know whether it worked. Check with your bank whether money was taken.',
    next: 'Wait a moment and open the page again.',
  },
  'method-not-allowed': {
    title: 'This address does not work like that',
    detail: 'Nothing has changed.',
    next: 'Go back to the page before and use the buttons there.',
  },
  'wrong-origin': {
    title: 'This form came from another website',
    detail: 'For your safety we did nothing with it.',
    next: 'Open the page again and try once more.',
  },
  'too-many-attempts': {
    title: 'There were too many attempts',
    detail: 'Nothing has changed.',
    next: 'Try again in a quarter of an hour, or call us.',
  },
  'our-failure': {
    title: 'It is our fault',
    detail: 'Something went wrong on our side. Check with your bank whether money was taken.',
    next: 'Try again later. Was money taken? Then do not pay again.',
  },
};
