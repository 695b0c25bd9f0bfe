import type { PayText } from '../texts.ts';

export const pay: PayText = {
  viewAndPay: 'View and pay',
  transfer: (iban, creditor, reference) =>
    `You can also transfer the amount to ${iban} of ${creditor}, reference ${reference}.`,
  typeCode: (enterUrl, code) => `Does the button not work? Go to ${enterUrl} and type ${code}.`,
  howToPay: 'How to pay',
  amount: 'Amount',
  iban: 'Account',
  payee: 'Held by',
  reference: 'Reference',
  scan: 'Scan the code with the app of your bank.',
  online: (enterUrl) => `Or go to ${enterUrl} and type:`,
  code: 'Code',
};
