import type { Cents } from '@voldaan/domain/money/cents.ts';
import { toDecimal } from '@voldaan/domain/money/decimal.ts';
import { isIban, normaliseIban } from '../iban.ts';
import { isCreditorReference, normaliseCreditorReference } from '../reference/creditor-reference.ts';

/** A SEPA credit transfer that the payer's bank app fills in. Remittance is an RF reference or text, not both. */
export type EpcTransfer = {
  readonly name: string;
  readonly iban: string;
  readonly bic?: string;
  readonly amount: Cents;
} & (
  | { readonly reference?: string; readonly text?: never }
  | { readonly text?: string; readonly reference?: never }
);

/** The largest amount of a SEPA credit transfer, in cents. */
export const MOST_TRANSFERRED = 999_999_999_99;
const MOST_BYTES = 331;

const refuse = (why: string): never => {
  throw new RangeError(`EPC QR: ${why}.`);
};

const plainText = (what: string, value: string, longest: number): string => {
  if ([...value].length > longest) refuse(`${what} has more than ${longest} characters`);
  // A control character would start a new element of the payload.
  if (/\p{Cc}/u.test(value)) refuse(`${what} holds a control character`);
  return value;
};

/**
 * Payload of a payment QR code (EPC069-12, version 002, UTF-8). A Dutch betalingskenmerk goes in `text`: the structured
 * element is for ISO 11649 only.
 *
 * @throws RangeError when a value is outside the limits of EPC069-12
 * @example epcQrPayload({ name: 'Bakkerij Smit', iban: 'NL91ABNA0417164300', amount: cents(1_246_30), text: '2026-0102' })
 */
export const epcQrPayload = ({
  name,
  iban,
  bic = '',
  amount,
  reference = '',
  text = '',
}: EpcTransfer): string => {
  if (name.trim() === '') refuse('the name is empty');
  if (!isIban(iban)) refuse('the IBAN is not valid');
  if (bic !== '' && !/^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/.test(bic)) refuse('the BIC is not valid');
  if (amount < 1 || amount > MOST_TRANSFERRED) refuse('the amount is not between 0.01 and 999999999.99');
  if (reference !== '' && text !== '') refuse('there is both a reference and a text');
  if (reference !== '' && !isCreditorReference(reference)) refuse('the reference is no ISO 11649 reference');
  const payload = [
    'BCD',
    '002',
    '1',
    'SCT',
    bic,
    plainText('the name', name, 70),
    normaliseIban(iban),
    `EUR${toDecimal(amount)}`,
    '',
    normaliseCreditorReference(reference),
    plainText('the text', text, 140),
  ]
    .join('\n')
    .trimEnd();
  if (new TextEncoder().encode(payload).length > MOST_BYTES)
    refuse(`the payload is longer than ${MOST_BYTES} bytes`);
  return payload;
};
