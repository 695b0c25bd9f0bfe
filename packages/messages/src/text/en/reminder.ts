import type { ReminderText } from '../texts.ts';
import { common } from './common.ts';

export const reminder: ReminderText = {
  subject: (numbers, creditor) => {
    const [verb, invoices] = [numbers.length === 1 ? 'is' : 'are', common.invoices(numbers)];
    return `${invoices.charAt(0).toUpperCase()}${invoices.slice(1)} from ${creditor} ${verb} still open`;
  },
  preheader: (amount, lastDate) => `${amount}, please, by ${lastDate}`,
  opening: (claims) => {
    if (claims.type === 'several') {
      return `The last payment day of ${claims.numbers.length} invoices has passed. We do not see your payment yet. Perhaps you missed the invoices.`;
    }
    return claims.partlyPaid
      ? `${claims.open} of invoice ${claims.number} is still open. The last payment day was ${claims.dueDate}. Perhaps you missed this part.`
      : `Invoice ${claims.number} of ${claims.amount} had ${claims.dueDate} as its last payment day. We do not see your payment yet. Perhaps you missed the invoice.`;
  },
  request: (amount, lastDate) => `Would you pay ${amount ?? 'the amount'} by ${lastDate}?`,
  afterLastDate: 'After that date your payment is late.',
  help: ({ medium, contactName, phone, enterUrl, typedCode }) => {
    const where = medium === 'mail' ? 'through the same button' : `at ${enterUrl} with code ${typedCode}`;
    return `Is something not right? Or can you not pay at the moment? Let us know ${where}. Then we look for a solution together. You can also call us: ${contactName}, ${phone}.`;
  },
};
