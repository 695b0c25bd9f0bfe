import type { SentFile } from '@voldaan/application/intake/plan-import.ts';

/** One row of a list of invoices, as a bookkeeping package writes it. */
export type ListedInvoice = {
  readonly number: string;
  readonly issued: string;
  readonly due: string;
  /** Euros with a comma. */
  readonly amount: string;
  readonly sent?: string;
  /** Of a credit note: the invoice that it corrects. */
  readonly corrects?: string;
  readonly kind?: 'factuur' | 'creditnota';
};

/** Who owes, as the same row names him. */
export type ListedDebtor = {
  readonly name: string;
  readonly customer: string;
  readonly kind: 'bedrijf' | 'consument' | 'onbekend';
  readonly contact?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly street?: string;
  readonly postcode?: string;
  readonly city?: string;
};

/** A business and a consumer who can be reached in every way. */
export const DE_GROOT: ListedDebtor = {
  name: 'De Groot Interieur',
  customer: 'K1001',
  kind: 'bedrijf',
  contact: 'mevrouw A. de Groot',
  email: 'administratie@degroot.test',
  phone: '020 765 43 21',
  street: 'Dam 1',
  postcode: '1012 JS',
  city: 'Amsterdam',
};
export const YILMAZ: ListedDebtor = {
  ...DE_GROOT,
  name: 'M. Yilmaz',
  customer: 'K2002',
  kind: 'consument',
  contact: 'de heer M. Yilmaz',
  email: 'yilmaz@post.test',
};

/** Invoice 2026-1187 of € 1.246,30, due on Friday 4 September 2026, unless said otherwise. */
export const listed = (change: Partial<ListedInvoice> = {}): ListedInvoice => ({
  number: '2026-1187',
  issued: '2026-08-21',
  due: '2026-09-04',
  amount: '1246,30',
  ...change,
});

const HEADER = [
  ...['Factuurnummer', 'Factuurdatum', 'Vervaldatum', 'Bedrag incl. btw', 'Verzonden op', 'Soort factuur'],
  ...[
    'Crediteert factuur',
    'Klantnaam',
    'Klantnummer',
    'Soort klant',
    'Contactpersoon',
    'E-mail',
    'Telefoon',
  ],
  ...['Straat', 'Postcode', 'Plaats'],
];

const row = (debtor: ListedDebtor, invoice: ListedInvoice): readonly string[] => [
  ...[invoice.number, invoice.issued, invoice.due, invoice.amount, invoice.sent ?? ''],
  ...[invoice.kind ?? 'factuur', invoice.corrects ?? '', debtor.name, debtor.customer, debtor.kind],
  ...[debtor.contact ?? '', debtor.email ?? '', debtor.phone ?? ''],
  ...[debtor.street ?? '', debtor.postcode ?? '', debtor.city ?? ''],
];

/** A CSV file with these rows. */
export const listOf = (
  rows: readonly (readonly [ListedDebtor, ListedInvoice])[],
  name = 'openstaand.csv',
): SentFile => ({
  name,
  bytes: new TextEncoder().encode(
    [HEADER, ...rows.map(([debtor, invoice]) => row(debtor, invoice))]
      .map((cells) => cells.join(';'))
      .join('\n'),
  ),
});
