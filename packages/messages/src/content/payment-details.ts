import type { Cents } from '@voldaan/domain/money/cents.ts';

/** How the debtor can pay: by one personal link, by a code to type, or by bank transfer. */
export type PaymentDetails = {
  readonly iban: string;
  readonly reference: string;
  readonly payUrl: string;
  readonly enterUrl: string;
  readonly typedCode: string;
  readonly amount: Cents;
};
