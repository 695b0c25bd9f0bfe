import { formatEuro, type Language } from '@voldaan/domain/money/euro.ts';
import type { Creditor } from '../content/creditor.ts';
import type { PaymentDetails } from '../content/payment-details.ts';
import { groupIban } from '../text/iban.ts';
import { textsIn } from '../text/texts-in.ts';

/** The data of a transfer, a line each. */
export const transferLines = (
  payment: PaymentDetails,
  creditor: Creditor,
  language: Language,
): readonly string[] => {
  const { pay } = textsIn[language];
  return [
    `${pay.amount}: ${formatEuro(payment.amount, language)}`,
    `${pay.iban}: ${groupIban(payment.iban)}`,
    `${pay.payee}: ${creditor.name}`,
    `${pay.reference}: ${payment.reference}`,
  ];
};
