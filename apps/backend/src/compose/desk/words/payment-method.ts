import type { PaymentMethod } from '@voldaan/contract/desk/payment-method.ts';

const METHODS: Readonly<Record<string, PaymentMethod>> = {
  ideal: 'ideal',
  'bank-transfer': 'bank-transfer',
  cash: 'cash',
  banktransfer: 'bank-transfer',
  creditcard: 'card',
  directdebit: 'direct-debit',
  paypal: 'paypal',
  bancontact: 'bancontact',
};

/** A method as the provider or the bank names it. */
export const methodOf = (method: string): PaymentMethod => METHODS[method] ?? 'other';
