import type { NoticeText } from '../texts.ts';
import { common } from './common.ts';

export const notice: NoticeText = {
  subject: (numbers) => `Notice for ${common.invoices(numbers)}`,
  preheader: (amount, lastDate) => `We ask you to pay ${amount} by ${lastDate}`,
  opening: (claims) => {
    if (claims.type === 'several') {
      return `We have not yet received payment for ${claims.numbers.length} invoices. The open amount is ${claims.open}. The overview shows the last payment days.`;
    }
    const received = claims.partlyPaid
      ? `Invoice ${claims.number} has been paid in part.`
      : `We have not yet received payment for invoice ${claims.number}.`;
    return `${received} The open amount is ${claims.open}. The last payment day was ${claims.dueDate}.`;
  },
  request: (amount, lastDate) => `We ask you to pay ${amount ?? 'this amount'} by ${lastDate}.`,
  help: ({ medium, enterUrl, typedCode }) => {
    const where =
      medium === 'mail'
        ? 'You can do so through the same button.'
        : `You can do so at ${enterUrl} with code ${typedCode}.`;
    return `Is there a reason why you have not paid yet? Please tell us. We set aside a part that is not right. You can also propose to pay in parts. ${where}`;
  },
};
