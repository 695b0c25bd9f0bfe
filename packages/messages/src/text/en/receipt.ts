import type { ReceiptText } from '../texts.ts';

export const receipt: ReceiptText = {
  title: 'Proof of payment',
  payer: 'Received from',
  payee: 'Received by',
  amount: 'Amount',
  receivedOn: 'On',
  method: 'Way of paying',
  reference: 'Reference',
};
