import { groupedReference, paymentReference } from '@voldaan/application/link/reference.ts';
import type { Transfer } from '@voldaan/contract/portal/statement.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import { epcQrPayload, MOST_TRANSFERRED } from '@voldaan/formats/qr/epc-qr-payload.ts';

/** Everything needed to transfer an amount by hand; without an amount, or with one beyond a transfer, there is nothing to scan. */
export const transferOf = ({ name, iban }: Administration, account: string, amount: Cents): Transfer => ({
  iban,
  name,
  reference: groupedReference(account),
  epcPayload:
    amount > 0 && amount <= MOST_TRANSFERRED
      ? epcQrPayload({ name: name.slice(0, 70), iban, amount, reference: paymentReference(account) })
      : '',
});
