import type { ReminderText } from '../texts.ts';
import { common } from './common.ts';

export const reminder: ReminderText = {
  subject: (numbers, creditor) => {
    const [verb, invoices] = [numbers.length === 1 ? 'staat' : 'staan', common.invoices(numbers)];
    return `${invoices.charAt(0).toUpperCase()}${invoices.slice(1)} van ${creditor} ${verb} nog open`;
  },
  preheader: (amount, lastDate) => `${amount}, graag uiterlijk ${lastDate}`,
  opening: (claims) => {
    if (claims.type === 'several') {
      return `Van ${claims.numbers.length} facturen is de laatste betaaldag voorbij. Wij zien uw betaling nog niet. Misschien zijn de facturen u ontgaan.`;
    }
    return claims.partlyPaid
      ? `Van factuur ${claims.number} staat nog ${claims.open} open. De laatste betaaldag was ${claims.dueDate}. Misschien is dit deel u ontgaan.`
      : `Factuur ${claims.number} van ${claims.amount} had ${claims.dueDate} als laatste betaaldag. Wij zien uw betaling nog niet. Misschien is de factuur u ontgaan.`;
  },
  request: (amount, lastDate) => `Wilt u ${amount ?? 'het bedrag'} uiterlijk ${lastDate} betalen?`,
  afterLastDate: 'Na die datum bent u te laat met betalen.',
  help: ({ medium, contactName, phone, enterUrl, typedCode }) => {
    const where = medium === 'mail' ? 'via dezelfde knop' : `op ${enterUrl} met code ${typedCode}`;
    return `Klopt er iets niet? Of komt betalen nu niet uit? Laat het weten ${where}. Dan zoeken wij samen een oplossing. Bellen mag ook: ${contactName}, ${phone}.`;
  },
};
