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
describe('the values of a row', () => {
  test('a full row', () => {
    const csv = `Factuurnummer;Factuurdatum;Vervaldatum;Excl. btw;Btw;Incl. btw;Openstaand;Valuta;Klantnummer;Klantnaam;T.a.v.;E-mail;Telefoon;KvK-nummer;BTW-nummer;Straat;Huisnummer;Toevoeging;Postcode;Plaats;Land;Soort klant;Betalingskenmerk;Omschrijving;Verzonden op;Verzonden via;IBAN;IBAN klant;Productgroep
="00123";46270;46300;1.030,00;216,30;1.246,30;1.000,00;EUR;17;Zwaan;mw. Smit;a@zwaan.example; 381234567 ;1234567;nl 0012.34567.b01;Kade;12;A;8011ab;Zwolle;Nederland;Zakelijk;5000056789012345;Meel in augustus;05-09-2026;e-mail;NL91 ABNA 0417 1643 00;nl20 ingb 0001 2345 67;Meel
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
          iban: 'NL20INGB0001234567',
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
        product: 'Meel',
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

  test('an account of the customer that fails its check is told, and read from no other column', () => {
    const csv = (iban: string) =>
      `Factuurnummer;Factuurdatum;Vervaldatum;Bedrag;Naam;IBAN;IBAN debiteur\nF1;4-9-2026;18-9-2026;12;Zwaan;NL91ABNA0417164300;${iban}\n`;
    expect(problems(csv('NL92ABNA0417164300'))).toMatchObject([
      { code: 'iban-invalid', row: 2, column: 'IBAN debiteur', found: 'NL92ABNA0417164300' },
    ]);
    expect(read(csv(''))[0]?.debtor.iban).toBeNull();
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

describe('what no invoice can be', () => {
  test.each([
    [`${'F'.repeat(61)};4-9-2026;4-10-2026;12,50;Zwaan`, 'text-too-long', 'Factuurnummer'],
    [`F1;4-9-2026;4-10-2026;12,50;${'N'.repeat(201)}`, 'text-too-long', 'Naam'],
    ['F1;4-9-2026;4-10-2026;1.000.000.000,00;Zwaan', 'amount-too-large', 'Bedrag'],
    ['F1;4-9-2026;31-12-2199;12,50;Zwaan', 'date-invalid', 'Vervaldatum'],
  ])('%s', (row, code, column) => {
    expect(problems(`${HEADER}\n${row}\n`)).toMatchObject([{ code, row: 2, column }]);
  });

  test('the longest that may be', () => {
    const row = `${'F'.repeat(60)};4-9-2026;4-10-2026;999.999.999,99;${'é'.repeat(200)}`;
    expect(read(`${HEADER}\n${row}\n`)).toMatchObject([{ payable: 999_999_999_99 }]);
  });

  test('a control character in a name is no more than a blank', () => {
    expect(read(`${HEADER}\nF1;4-9-2026;4-10-2026;12,50;De\u0007 \u001bZwaan\n`)[0]?.debtor.name).toBe(
      'De Zwaan',
    );
  });
});
