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
