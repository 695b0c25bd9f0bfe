/** A row of a list of invoices; what a story does not say is an ordinary invoice of a bakery. */
export type Row = {
  readonly number?: string;
  readonly issued?: string;
  readonly due?: string;
  readonly amount?: string;
  readonly currency?: string;
  readonly name?: string;
  readonly customer?: string;
  readonly email?: string;
};

export const HEADER =
  'Factuurnummer;Factuurdatum;Vervaldatum;Bedrag incl. btw;Valuta;Klantnaam;Klantnummer;E-mail;Straat;Postcode;Plaats';

/** An ordinary row: € 1.246,30, due on Friday 4 September 2026. */
export const row = ({
  number = '2026-1187',
  issued = '21-08-2026',
  due = '04-09-2026',
  amount = '1.246,30',
  currency = 'EUR',
  name = 'Bakkerij De Groot B.V.',
  customer = 'K1001',
  email = 'administratie@degroot.example',
}: Row = {}): string =>
  [number, issued, due, amount, currency, name, customer, email, 'Dorpsstraat 4', '8102 CD', 'Raalte'].join(
    ';',
  );

/** A whole file with these rows, as Excel in Dutch saves it. */
export const listOf = (...rows: readonly Row[]): string => `${[HEADER, ...rows.map(row)].join('\r\n')}\r\n`;
