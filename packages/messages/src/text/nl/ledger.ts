import type { LedgerText } from '../texts.ts';

const paused = 'nu gepauzeerd';

export const ledger: LedgerText = {
  caption: 'Overzicht van uw facturen',
  columns: ['Factuur', 'Van', 'Betalen vóór of op', 'Open'],
  payNow: (lastDate) => `Te betalen uiterlijk ${lastDate}`,
  alsoReminded: 'Ook over de betaaldag:',
  alsoOpen: 'Ook open:',
  notYetDue: 'Nog niet aan de beurt:',
  held: 'Hoeft u nu niet te betalen:',
  credit: (number) => `Creditnota ${number}`,
  heldNote: {
    'already-paid': 'u meldde dat u heeft betaald',
    arrangement: 'hoort bij uw betalingsregeling',
    'arrangement-proposed': 'wij bekijken uw voorstel',
    dispute: 'wij zoeken uit wat er niet klopt',
    mediation: 'in gesprek met een bemiddelaar',
    'message-unread': 'wij lezen uw bericht',
    'payment-open': 'uw betaling is onderweg',
    promise: 'volgens uw toezegging',
    'by-hand': paused,
    'first-release': paused,
    insolvency: paused,
    'no-address': paused,
    'sales-asked': paused,
    'wrong-person': paused,
  },
  heldUntil: (date) => `tot ${date}`,
};
