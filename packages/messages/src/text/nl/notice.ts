import type { NoticeText } from '../texts.ts';
import { common } from './common.ts';

export const notice: NoticeText = {
  subject: (numbers) => `Aanmaning ${common.invoices(numbers)}`,
  preheader: (amount, lastDate) => `Wij vragen u ${amount} te betalen, uiterlijk ${lastDate}`,
  opening: (claims) => {
    if (claims.type === 'several') {
      return `Wij hebben nog geen betaling ontvangen voor ${claims.numbers.length} facturen. Het open bedrag is ${claims.open}. De laatste betaaldagen staan in het overzicht.`;
    }
    const received = claims.partlyPaid
      ? `Factuur ${claims.number} is voor een deel betaald.`
      : `Wij hebben nog geen betaling ontvangen voor factuur ${claims.number}.`;
    return `${received} Het open bedrag is ${claims.open}. De laatste betaaldag was ${claims.dueDate}.`;
  },
  request: (amount, lastDate) => `Wij vragen u ${amount ?? 'dit bedrag'} uiterlijk ${lastDate} te betalen.`,
  help: ({ medium, enterUrl, typedCode }) => {
    const where =
      medium === 'mail' ? 'Dat kan via dezelfde knop.' : `Dat kan op ${enterUrl} met code ${typedCode}.`;
    return `Is er een reden waarom u nog niet betaalt? Vertel het ons. Een deel dat niet klopt, zetten wij apart. U kunt ook een voorstel doen om in delen te betalen. ${where}`;
  },
};
