import type { CsvField } from './csv/csv-field.ts';

/**
 * Most characters of the texts by which invoices and debtors are known. Longer is a mistake in the file, and
 * would fit neither on a letter nor in the key of a store.
 */
const LONGEST: Readonly<Partial<Record<CsvField, number>>> = {
  number: 60,
  correctsInvoice: 60,
  product: 60,
  customerNumber: 60,
  vatNumber: 60,
  postcode: 20,
  phone: 60,
  name: 200,
  contactName: 200,
  street: 200,
  city: 100,
  email: 254,
};

/** The fields whose text has an end. */
export const LIMITED_FIELDS = Object.keys(LONGEST) as CsvField[];

/**
 * How many characters a text may have, when it has more.
 *
 * @example tooLong('number', '2026-1187') // undefined
 */
export const tooLong = (field: CsvField, text: string): number | undefined => {
  const most = LONGEST[field];
  return most !== undefined && [...text].length > most ? most : undefined;
};
