import type { PayText } from '../texts.ts';

export const pay: PayText = {
  viewAndPay: 'Bekijk en betaal',
  transfer: (iban, creditor, reference) =>
    `U kunt ook overmaken naar ${iban} van ${creditor}, kenmerk ${reference}.`,
  typeCode: (enterUrl, code) => `Werkt de knop niet? Ga naar ${enterUrl} en typ ${code}.`,
  howToPay: 'Zo betaalt u',
  amount: 'Bedrag',
  iban: 'Rekening',
  payee: 'Van',
  reference: 'Kenmerk',
  scan: 'Scan de code met de app van uw bank.',
  online: (enterUrl) => `Of ga naar ${enterUrl} en typ:`,
  code: 'Code',
};
