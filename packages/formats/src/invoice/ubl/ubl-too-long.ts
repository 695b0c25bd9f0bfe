import type { FileProblem } from '../../problem.ts';
import { tooLong } from '../longest.ts';
import type { ParsedDebtor } from '../parsed-invoice.ts';

const OF_DEBTOR = [
  'name',
  'contactName',
  'customerNumber',
  'vatNumber',
  'street',
  'postcode',
  'city',
  'phone',
  'email',
] as const;

/** A problem per text of a document that is longer than any of its kind. */
export const ublTooLong = (
  number: string | undefined,
  corrects: string | null,
  debtor: ParsedDebtor,
): readonly FileProblem[] => {
  const texts = [
    ['number', 'cbc:ID', number ?? ''],
    ['correctsInvoice', 'cac:BillingReference', corrects ?? ''],
    ...OF_DEBTOR.map((field) => [field, 'cac:AccountingCustomerParty', debtor[field] ?? ''] as const),
  ] as const;
  return texts.flatMap(([field, column, found]) => {
    const most = tooLong(field, found);
    return most === undefined ? [] : [{ code: 'text-too-long', column, found, most }];
  });
};
