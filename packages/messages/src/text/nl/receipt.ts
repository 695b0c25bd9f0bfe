import type { ReceiptText } from '../texts.ts';

export const receipt: ReceiptText = {
  title: 'Bewijs van betaling',
  payer: 'Ontvangen van',
  payee: 'Ontvangen door',
  amount: 'Bedrag',
  receivedOn: 'Op',
  method: 'Manier van betalen',
  reference: 'Kenmerk',
};
