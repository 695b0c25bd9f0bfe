import type { ArrangementConfirmedText } from '../arrangement-texts.ts';

export const arrangementConfirmed: ArrangementConfirmedText = {
  subject: (reference) => `Your payment arrangement, reference ${reference}`,
  preheader: (amount, due) => `You pay ${amount} by ${due}`,
  opening: (proposedOn) => `Your payment arrangement is agreed. You made your proposal on ${proposedOn}.`,
  parts: (total, terms) =>
    terms === 1 ? `You pay ${total} at once.` : `You pay ${total} in ${terms} parts.`,
  caption: 'When you pay',
  parties: (debtor, creditor) => `The arrangement is between ${debtor} and ${creditor}.`,
  accepted: (debtor, { name, role }) => `${name} (${role}) agreed for ${debtor}.`,
  agreedClaims: (invoices) =>
    invoices === 1
      ? 'It is about the invoice below. You agree with the amount.'
      : 'It is about the invoices below. You agree with the amounts.',
  claims: 'What you pay for',
  claimsTotal: 'Together',
  free: 'The arrangement is free. As long as you pay on time, no interest and no costs are added.',
  lastDates: 'The dates above are agreed as last payment days.',
  ahead: (workingDays) =>
    `${workingDays} working days before each date you get a message with a payment button.`,
  trouble:
    'Can you not make a payment? Call or write to us before that date. Then we look at what is possible.',
  missed: (repairDays, noticeDays) =>
    `Do you miss a payment? Then you get a message and ${repairDays} days to pay after all. Do you still not pay? Then we can end the arrangement. We write to you ${noticeDays} days in advance. The whole open amount must then be paid at once.`,
  earlier: 'You may always pay more or earlier. What you pay extra comes off the last parts.',
  revision: 'Does your situation change? Then you and we can ask for another arrangement.',
  quiet: (invoices) =>
    `As long as the arrangement runs, we send no notice about ${invoices === 1 ? 'this invoice' : 'these invoices'}. You simply pay new invoices on time.`,
  agreements: 'This is agreed:',
  howToPay: (first) =>
    `This is for the first part: ${first}. You can transfer every other part with the same details.`,
  object: ({ contactName, phone, email }, before) =>
    `Is something not right? Tell us by ${before}: ${contactName}, ${phone}, ${email}.`,
};
