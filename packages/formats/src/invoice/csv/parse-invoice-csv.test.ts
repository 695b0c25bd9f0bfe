import { describe, expect, test } from 'vitest';
import { bytesOf } from '../../fixtures/ubl-document.ts';
import { type InvoiceCsvOptions, parseInvoiceCsv } from './parse-invoice-csv.ts';

const read = (csv: string | Uint8Array, options?: InvoiceCsvOptions) => {
  const result = parseInvoiceCsv(typeof csv === 'string' ? bytesOf(csv) : csv, options);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.invoices;
};
const problems = (csv: string, options?: InvoiceCsvOptions) => {
  const result = parseInvoiceCsv(bytesOf(csv), options);
  return result.ok ? [] : result.problems;
};

const HEADER = 'Factuurnummer;Factuurdatum;Vervaldatum;Bedrag;Naam';
const ONE = `${HEADER}\nF1;4-9-2026;4-10-2026;1.246,30;Café De Zwaan\n`;
const CAFE = { number: 'F1', issueDate: '2026-09-04', dueDate: '2026-10-04', payable: 124630 };

describe('encodings and delimiters', () => {
  const utf16 = new Uint8Array(Buffer.from(`\ufeff${ONE}`, 'utf16le'));
  test.each([
    ['UTF-8', bytesOf(ONE)],
    ['UTF-8 with byte order mark', bytesOf(`\ufeff${ONE}`)],
    ['Windows-1252', new Uint8Array(Buffer.from(ONE, 'latin1'))],
    ['UTF-16', utf16],
    ['tabs', bytesOf(ONE.replaceAll(';', '\t'))],
    ['commas', bytesOf(ONE.replaceAll(';', ',').replace('1.246,30', '1246.30'))],
    ['the line by which Excel tells the delimiter', bytesOf(`sep=;\r\n${ONE}`)],
    ['line ends of Windows', bytesOf(ONE.replaceAll('\n', '\r\n'))],
    ['empty rows at the end', bytesOf(`${ONE};;;;\n\n ; ;;;\n`)],
    ['a title above the column names', bytesOf(`Openstaande posten\nPeriode;2026\n\n${ONE}`)],
  ])('%s', (_what, bytes) => {
    const [invoice, ...others] = read(bytes);
    expect(invoice).toMatchObject(CAFE);
    expect(invoice?.debtor.name).toBe('Café De Zwaan');
    expect(others).toEqual([]);
  });

  test('a line end and a delimiter between quotation marks belong to the text', () => {
    const [invoice] = read(`${HEADER}\nF1;4-9-2026;4-10-2026;12,50;"De ""Zwaan"";\nCafé"\n`);
    expect(invoice?.debtor.name).toBe('De "Zwaan"; Café');
  });
});

describe('columns as packages name them', () => {
  test.each([
    ['Exact', 'Ons ref.;Datum;Vervaldatum;Bedrag;Debiteur: Code;Debiteur: Naam;Uw ref.'],
    ['e-Boekhouden', 'Factuurnr.;Datum;Vervaldatum;Bedrag incl. BTW;Relatiecode;Relatie;Betalingskenmerk'],
    ['SnelStart', 'Factuurnummer;Factuurdatum;Vervaldatum;Openstaand saldo;Relatienr;Relatienaam;Kenmerk'],
    [
      'Moneybird',
      'Factuurnummer;Factuurdatum;Vervaldatum;Totaal incl. btw;Klantnummer;Bedrijfsnaam;Referentie',
    ],
    [
      'English',
      'Invoice number;Invoice date;Due date;Total incl. VAT;Customer number;Customer;Payment reference',
    ],
  ])('%s', (_package, header) => {
    const [invoice] = read(`${header}\nF1;2026-09-04;2026-10-04;1246,30;00123;De Zwaan;PO 77\n`);
    expect(invoice).toMatchObject({ ...CAFE, reference: 'PO 77' });
    expect(invoice?.debtor).toMatchObject({ customerNumber: '00123', name: 'De Zwaan' });
  });

  test('"Debiteur" is the name, unless the name has a column of its own', () => {
    const start = 'Factuurnummer;Factuurdatum;Vervaldatum;Bedrag';
    expect(read(`${start};Debiteur\nF1;4-9-2026;4-10-2026;12;Zwaan\n`)[0]?.debtor).toMatchObject({
      name: 'Zwaan',
      customerNumber: null,
    });
    expect(read(`${start};Debiteur;Naam\nF1;4-9-2026;4-10-2026;12;123;Zwaan\n`)[0]?.debtor).toMatchObject({
      name: 'Zwaan',
      customerNumber: '123',
    });
  });

  test('a rate of VAT is not taken for an amount of VAT', () => {
    const [invoice] = read(`${HEADER};Btw %\nF1;4-9-2026;4-10-2026;121;Zwaan;21\n`);
    expect(invoice).toMatchObject({ gross: 12100, net: null, vat: null });
  });

  test('a mapping goes before what is recognised, and is reported', () => {
    const csv = 'Nr;Datum;Verval;Bedrag;Naam;Roepnaam\nF1;4-9-2026;4-10-2026;12;Zwaan;De witte\n';
    const result = parseInvoiceCsv(bytesOf(csv), { mapping: { name: 'Roepnaam', contactName: 'Naam' } });
    expect(result.ok && result.invoices[0]?.debtor).toMatchObject({ name: 'De witte', contactName: 'Zwaan' });
    expect(result.mapping).toEqual({
      number: 'Nr',
      issueDate: 'Datum',
      dueDate: 'Verval',
      gross: 'Bedrag',
      name: 'Roepnaam',
      contactName: 'Naam',
    });
    expect(result.columns).toEqual(['Nr', 'Datum', 'Verval', 'Bedrag', 'Naam', 'Roepnaam']);
  });

  test('a field can be left out, and a column that was pointed out must exist', () => {
    expect(
      read(`${HEADER};E-mail\nF1;4-9-2026;4-10-2026;12;Zwaan;geen\n`, { mapping: { email: null } }),
    ).toHaveLength(1);
    expect(problems(ONE, { mapping: { phone: 'Mobiel' } })).toEqual([
      {
        code: 'column-missing',
        field: 'phone',
        found: 'Mobiel',
        columns: ['Factuurnummer', 'Factuurdatum', 'Vervaldatum', 'Bedrag', 'Naam'],
      },
    ]);
  });

  test('every missing column is told with the columns that are there', () => {
    const columns = ['Factuurnr', 'Omzet'];
    expect(problems('Factuurnr;Omzet\nF1;12\n')).toEqual([
      { code: 'column-missing', field: 'issueDate', columns },
      { code: 'column-missing', field: 'dueDate', columns },
      { code: 'column-missing', field: 'gross', columns },
      { code: 'column-missing', field: 'name', columns },
    ]);
  });
});

describe('the values of a row', () => {
  test('a full row', () => {
    const csv = `Factuurnummer;Factuurdatum;Vervaldatum;Excl. btw;Btw;Incl. btw;Openstaand;Valuta;Klantnummer;Klantnaam;T.a.v.;E-mail;Telefoon;KvK-nummer;BTW-nummer;Straat;Huisnummer;Toevoeging;Postcode;Plaats;Land;Soort klant;Betalingskenmerk;Omschrijving;Verzonden op;Verzonden via;IBAN
="00123";46270;46300;1.030,00;216,30;1.246,30;1.000,00;EUR;17;Zwaan;mw. Smit;a@zwaan.example; 381234567 ;1234567;nl 0012.34567.b01;Kade;12;A;8011ab;Zwolle;Nederland;Zakelijk;5000056789012345;Meel in augustus;05-09-2026;e-mail;NL91 ABNA 0417 1643 00
`;
    expect(read(csv)).toEqual([
      {
        kind: 'invoice',
        number: '00123',
        issueDate: '2026-09-05',
        dueDate: '2026-10-05',
        currency: 'EUR',
        net: 103000,
        vat: 21630,
        gross: 124630,
        payable: 100000,
        debtor: {
          name: 'Zwaan',
          kvk: '01234567',
          vatNumber: 'NL001234567B01',
          email: 'a@zwaan.example',
          phone: '0381234567',
          street: 'Kade 12 A',
          postcode: '8011 AB',
          city: 'Zwolle',
          country: 'NL',
          customerNumber: '17',
          contactName: 'mw. Smit',
          kind: 'company',
        },
        reference: '5000056789012345',
        paymentMeans: { iban: 'NL91ABNA0417164300', code: null, assigned: false, gAccount: null },
        sentOn: '2026-09-05',
        channel: 'email',
        correctsInvoice: null,
        lines: [
          {
            description: 'Meel in augustus',
            quantity: '1',
            unitPrice: '1030.00',
            net: 103000,
            vatRate: null,
          },
        ],
        pdf: null,
      },
    ]);
  });

  test('without a due date the payment term counts', () => {
    const csv = (term: string) =>
      `Factuurnummer;Factuurdatum;Betaaltermijn;Bedrag;Naam\nF1;4-9-2026;${term};12;Zwaan\n`;
    expect(read(csv('14'))[0]?.dueDate).toBe('2026-09-18');
    expect(read(csv('30 dagen'))[0]?.dueDate).toBe('2026-10-04');
    expect(problems(csv('spoedig'))).toMatchObject([{ code: 'term-invalid', row: 2, found: 'spoedig' }]);
    expect(problems(csv(''))).toMatchObject([{ code: 'due-date-missing', row: 2 }]);
  });

  test('a negative amount, and the word, make a credit note with positive amounts', () => {
    const csv = 'Factuurnummer;Type;Factuurdatum;Vervaldatum;Bedrag;Btw;Naam\n';
    expect(read(`${csv}C1;;4-9-2026;;-121,00;-21,00;Zwaan\n`)[0]).toMatchObject({
      kind: 'credit-note',
      dueDate: null,
      net: 10000,
      vat: 2100,
      gross: 12100,
      payable: 12100,
    });
    expect(read(`${csv}C1;Creditnota;4-9-2026;;121,00;;Zwaan\n`)[0]).toMatchObject({
      kind: 'credit-note',
      payable: 12100,
    });
  });

  test('"Type" may also say what kind of customer it is', () => {
    const csv = `${HEADER};Type\nF1;4-9-2026;4-10-2026;12;Zwaan;Particulier\n`;
    expect(read(csv)[0]).toMatchObject({ kind: 'invoice', debtor: { kind: 'consumer' } });
  });

  test.each([
    ['Factuurnummer', { Factuurnummer: '' }, 'value-missing'],
    ['Factuurdatum', { Factuurdatum: '' }, 'value-missing'],
    ['Factuurdatum', { Factuurdatum: '31-02-2026' }, 'date-invalid'],
    ['Vervaldatum', { Vervaldatum: '31-02-2026' }, 'date-invalid'],
    ['Vervaldatum', { Vervaldatum: '3-9-2026' }, 'due-before-issue'],
    ['Bedrag', { Bedrag: '' }, 'value-missing'],
    ['Bedrag', { Bedrag: 'veel' }, 'amount-invalid'],
    ['Bedrag', { Bedrag: '0,00' }, 'amount-zero'],
    ['Openstaand', { Openstaand: '0' }, 'amount-zero'],
    ['Openstaand', { Openstaand: '-5' }, 'amount-signs-differ'],
    ['Valuta', { Valuta: 'USD' }, 'currency-unknown'],
    ['E-mail', { 'E-mail': 'jan' }, 'email-invalid'],
    ['KvK', { KvK: '123' }, 'kvk-invalid'],
    ['Land', { Land: 'Atlantis' }, 'country-unknown'],
    ['Soort klant', { 'Soort klant': 'vaag' }, 'debtor-kind-unknown'],
    ['Verzonden via', { 'Verzonden via': 'duif' }, 'channel-unknown'],
    [undefined, { Naam: '' }, 'debtor-missing'],
  ])('column %s: %j is a problem: %s', (column, change, code) => {
    const good = {
      Factuurnummer: 'F1',
      Factuurdatum: '4-9-2026',
      Vervaldatum: '4-10-2026',
      Bedrag: '12,50',
      Naam: 'Zwaan',
    };
    const row: Record<string, string> = { ...good, ...change };
    const found = problems(`${Object.keys(row).join(';')}\n${Object.values(row).join(';')}\n`);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ code, row: 2, ...(column === undefined ? {} : { column }) });
  });
});

describe('a file as a whole', () => {
  test('rows are counted as the spreadsheet shows them, and every problem is told in their order', () => {
    const csv = [
      'sep=;',
      HEADER,
      'F1;4-9-2026;4-10-2026;12;"Zwaan\nCafé"',
      '',
      'F2;4-9-2026;31-02-2026;0;Zwaan',
      'F1;4-9-2026;4-10-2026;13;Zwaan',
    ].join('\n');
    expect(problems(csv)).toEqual([
      { code: 'amount-zero', row: 4, column: 'Bedrag', found: '0' },
      { code: 'date-invalid', row: 4, column: 'Vervaldatum', found: '31-02-2026' },
      { code: 'duplicate-number', row: 5, column: 'Factuurnummer', found: 'F1', otherRow: 2 },
    ]);
  });

  test('text outside the table and an open quotation mark are problems', () => {
    expect(problems(`${ONE}F2;4-9-2026;4-10-2026;12;Zwaan;Café\n`)).toEqual([
      { code: 'cells-too-many', row: 3, found: 'Café' },
    ]);
    expect(problems(`${ONE}F2;4-9-2026;4-10-2026;12;"Zwaan\n`)).toMatchObject([
      { code: 'quote-unclosed', row: 3 },
    ]);
  });

  test('at most 200 problems are listed, with how many more there are', () => {
    const rows = Array.from({ length: 250 }, (_, at) => `F${at};4-9-2026;4-10-2026;veel;Zwaan\n`);
    const found = problems(`${HEADER}\n${rows.join('')}`);
    expect(found).toHaveLength(201);
    expect(found.at(-1)).toEqual({ code: 'more-problems', count: 50 });
  });

  test.each([
    ['', 'file-empty'],
    ['\n \n', 'file-empty'],
    [`${HEADER}\n;;;;\n`, 'no-rows'],
    ['a\u0000b', 'encoding-unknown'],
  ])('%j is refused', (csv, code) => {
    expect(problems(csv)).toEqual([{ code }]);
  });

  test('50 MB is refused', () => {
    expect(parseInvoiceCsv(new Uint8Array(50 * 1024 * 1024))).toMatchObject({
      problems: [{ code: 'file-too-large' }],
    });
  });
});
