import { paymentReference } from '@voldaan/application/link/reference.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import { epcQrPayload, MOST_TRANSFERRED } from '@voldaan/formats/qr/epc-qr-payload.ts';

const NAME_LENGTH = 70;

/** What a bank app fills in to pay an amount of an account; null when there is nothing to pay, or more than one transfer holds. */
export const epcPayloadOf = (
  { name, iban, bic }: Administration,
  account: string,
  amount: Cents,
): string | null =>
  amount > 0 && amount <= MOST_TRANSFERRED
    ? epcQrPayload({
        name: name.slice(0, NAME_LENGTH),
        iban,
        ...(bic && { bic }),
        amount,
        reference: paymentReference(account),
      })
    : null;
