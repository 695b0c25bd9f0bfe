import type {
  ArrangementEndingText,
  InstalmentAheadText,
  InstalmentMissedText,
} from '../arrangement-texts.ts';

export const instalmentAhead: InstalmentAheadText = {
  subject: (due) => `Uw betaling van ${due}`,
  preheader: (amount, due) => `${amount}, graag uiterlijk ${due}`,
  opening: (amount, due) => `Volgens uw betalingsregeling betaalt u ${amount}. Dat kan tot en met ${due}.`,
  left: (left) => `Daarna staat van de regeling nog ${left} open.`,
  last: 'Dit is het laatste deel. Daarna is de regeling klaar.',
};

export const instalmentMissed: InstalmentMissedText = {
  subject: (due) => `Wij zien uw betaling van ${due} nog niet`,
  preheader: (repairBy) => `Betalen kan nog tot en met ${repairBy}`,
  opening: (amount, due) =>
    `Uw betaling van ${amount} had ${due} als laatste betaaldag. Wij zien die nog niet. Misschien is het u ontgaan.`,
  openingPart: (amount, due, open) =>
    `Uw betaling van ${amount} had ${due} als laatste betaaldag. Daarvan staat nog ${open} open. Misschien is het u ontgaan.`,
  repair: (open, repairBy) =>
    `U kunt ${open} nog betalen tot en met ${repairBy}. Dan gaat uw regeling gewoon door.`,
};

export const arrangementEnding: ArrangementEndingText = {
  subject: (endsOn) => `Uw betalingsregeling stopt op ${endsOn}`,
  preheader: (open, endsOn) => `Betaalt u ${open} vóór ${endsOn}? Dan gaat de regeling door`,
  opening: (open, endsOn) =>
    `Van uw betalingsregeling hebben wij ${open} niet op tijd ontvangen. Daarom stopt de regeling op ${endsOn}.`,
  stops: (open, endsOn) => `Betaalt u ${open} vóór ${endsOn}? Dan gaat de regeling gewoon door.`,
  afterwards: (left) =>
    `Stopt de regeling? Dan moet het hele open bedrag van ${left} in één keer betaald worden. U krijgt daarover eerst bericht van ons.`,
};
