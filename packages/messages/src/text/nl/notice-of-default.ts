import type { NoticeOfDefaultText } from '../texts.ts';
import { common } from './common.ts';

export const noticeOfDefault: NoticeOfDefaultText = {
  subject: (numbers) => `Ingebrekestelling ${common.invoices(numbers)}`,
  preheader: (amount, lastDate) => `Te betalen uiterlijk ${lastDate}: ${amount}`,
  delivery: {
    'registered-and-mail': 'AANGETEKEND en per e-mail',
    'post-and-mail': 'Per post en per e-mail',
    mail: 'Per e-mail',
  },
  opening: (claims) => {
    if (claims.type === 'several') return `${claims.numbers.length} facturen zijn niet betaald.`;
    return `Factuur ${claims.number} is niet${claims.partlyPaid ? ' helemaal' : ''} betaald.`;
  },
  noObjectionKnown: 'Wij hebben geen bericht dat er iets niet klopt.',
  last: 'Dit is onze laatste aanmaning.',
  caption: 'Wat wij van u vragen',
  line: (number, dueDate) => `Factuur ${number}, te betalen vóór of op ${dueDate}`,
  payBy: (lastDate) => `Te betalen uiterlijk ${lastDate}`,
  announced: (noticeOn, costs) =>
    `In onze brief van ${noticeOn} stond dat u ${costs} incassokosten moet betalen als de termijn voorbij is. Die termijn is nu voorbij.`,
  whereCalculated: ({ medium }) =>
    medium === 'mail'
      ? 'De berekening vindt u via de knop hieronder.'
      : 'De hele berekening staat achter deze brief.',
  decides: null,
  settles: 'Betaalt u dit bedrag uiterlijk op die dag, dan is de zaak helemaal afgedaan.',
  inDefault: (since) =>
    `Voor zover dat nog nodig is, stellen wij u met deze brief in gebreke. Onze rechten vanaf ${since} blijven gelden.`,
  ordersHeld: 'Nieuwe bestellingen wachten tot er niets meer te laat is.',
  whatFollows: (from) =>
    `Ontvangen wij geen betaling of bericht? Dan beslissen wij vanaf ${from} of wij de vordering aan een incassobureau of deurwaarder geven.`,
  wayOut: (lastDate, { contactName, phone, enterUrl, typedCode }) =>
    `Een regeling of een gesprek met een onafhankelijke bemiddelaar kan nog. Laat het ons weten vóór ${lastDate}: ${contactName}, ${phone}, of ${enterUrl} met code ${typedCode}.`,
  objection: 'Klopt er iets niet? Laat het ons dan ook weten.',
  notPartOfThis: 'Ter informatie. Dit hoort niet bij deze brief.',
};
