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
