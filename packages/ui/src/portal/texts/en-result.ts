import type { ResultTexts } from './texts.ts';

/** The words of how a payment ended in English. */
export const result: ResultTexts = {
  resultTitle: 'Your payment',
  thanks: (amount) => `We have received ${amount}`,
  receivedOn: (date, method) => `On ${date}, with ${method}. Thank you.`,
  receivedDay: (date) => `On ${date}. Thank you.`,
  settled: 'What you paid',
  nothingLeft: 'Nothing is open any more.',
  stillOpen: (amount) => `${amount} is still open.`,
  busyTitle: 'Your bank is still busy',
  busyText:
    'You do not have to do anything. Do not pay again. This page checks by itself whether it arrived.',
  notPaid: {
    failed: {
      title: 'The payment did not succeed',
      text: 'No money was taken. Try again or transfer the amount.',
    },
    cancelled: {
      title: 'You stopped the payment',
      text: 'No money was taken. You can try again or transfer it yourself.',
    },
    expired: {
      title: 'The time for this payment has passed',
      text: 'No money was taken. You can simply start again.',
    },
    open: {
      title: 'The payment is not finished yet',
      text: 'No money was taken. You can go on where you were.',
    },
  },
  tryAgain: 'Try again',

  offlineResult: 'Your payment simply goes on. This page looks again when you are connected.',
};
