import { DebtorsPage } from '@voldaan/contract/desk/debtors.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refusedImport, takenImport } from './world/imports.ts';
import { HEADER, listOf, row } from './world/list.ts';
import { expectNoTrace, openProduct, type Product } from './world/product.ts';

let product: Product;
beforeAll(async () => {
  product = await openProduct();
});
afterAll(() => product.stop());

const asWindows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (sign) => (sign === '€' ? 0x80 : sign.charCodeAt(0)));

const listed = async (query: string) =>
  DebtorsPage.parse((await product.desk.call(`/api/debtors?query=${encodeURIComponent(query)}`)).json);

describe('lists as Excel and bookkeeping packages save them', () => {
  test('Windows-1252 with € and ë, semicolons and a line that tells so', async () => {
    const list = listOf({ number: '="00123"', amount: '€ 1.246,30', name: 'Café Zoë', customer: 'C1' });
    const { rows } = await takenImport(product, [
      { name: 'lijst.csv', content: asWindows1252(`sep=;\r\n${list}`) },
    ]);
    expect(rows).toMatchObject([{ number: '00123', amount: 124_630, debtor: { name: 'Café Zoë' } }]);
    expect((await listed('zoë')).rows).toMatchObject([{ name: 'Café Zoë', open: 124_630 }]);
  });

  test('days as the numbers that Excel keeps, and a number that it took for a formula', async () => {
    const list = listOf({ number: 'X-1', issued: '46255', due: '46269', customer: 'C2', amount: '1246.3' });
    const { rows } = await takenImport(product, [{ name: 'excel.csv', content: list }]);
    expect(rows).toMatchObject([{ number: 'X-1', amount: 124_630, dueDate: '2026-09-04' }]);
  });

  test('UTF-16 with tabs, and commas between quotation marks', async () => {
    const tabs = listOf({ number: 'T-1', customer: 'C3' }).replaceAll(';', '\t');
    const commas = listOf({ number: 'T-2', customer: 'C3', amount: '"1246,30"' }).replaceAll(';', ',');
    const { rows } = await takenImport(product, [
      { name: 'tabs.txt', content: new Uint8Array(Buffer.from(`\ufeff${tabs}`, 'utf16le')) },
      { name: 'komma.csv', content: commas },
    ]);
    expect(rows.map(({ number, amount }) => [number, amount])).toEqual([
      ['T-1', 124_630],
      ['T-2', 124_630],
    ]);
  });

  test('a negative amount is a credit note: it asks nothing and has no link', async () => {
    const { rows } = await takenImport(product, [
      {
        name: 'credit.csv',
        content: listOf({ number: 'CN-1', amount: '-100,00', customer: 'C4', name: 'Smit' }),
      },
    ]);
    expect(rows).toMatchObject([
      { number: 'CN-1', kind: 'credit-note', amount: 10_000, paymentLink: null, epcPayload: null },
    ]);
    expect((await listed('Smit')).rows).toEqual([]);
  });
});

describe('a list with mistakes', () => {
  const WRONG = listOf(
    { number: 'F1' },
    { number: 'F2', due: '31-02-2026' },
    { number: 'F3', amount: '0,00' },
    { number: 'F4', amount: 'veel' },
    { number: 'F5', currency: 'USD' },
    { number: 'F1' },
    { number: 'F7', due: '20-08-2026' },
    { number: '', name: '', customer: '' },
    { number: 'F9', email: 'geen adres' },
    { number: 'F10', amount: '12.345.678.901,00' },
    { number: '9'.repeat(3_000) },
  );

  test('has every problem told in Dutch, with row, column and what to do; nothing is written', async () => {
    const problems = await refusedImport(product, [{ name: 'fout.csv', content: WRONG }]);
    expect(problems.map(({ file, row: at, column }) => [file, at, column])).toEqual([
      ['fout.csv', 3, 'Vervaldatum'],
      ['fout.csv', 4, 'Bedrag incl. btw'],
      ['fout.csv', 5, 'Bedrag incl. btw'],
      ['fout.csv', 6, 'Valuta'],
      ['fout.csv', 7, 'Factuurnummer'],
      ['fout.csv', 8, 'Vervaldatum'],
      ['fout.csv', 9, 'Factuurnummer'],
      ['fout.csv', 9, null],
      ['fout.csv', 10, 'E-mail'],
      ['fout.csv', 11, 'Bedrag incl. btw'],
      ['fout.csv', 12, 'Factuurnummer'],
    ]);
    expect(problems.map(({ text }) => text).join('\n')).toBe(
      [
        'Regel 3, kolom "Vervaldatum": "31-02-2026" is geen datum. Gebruik bijvoorbeeld 28-02-2026.',
        'Regel 4, kolom "Bedrag incl. btw": Het bedrag is 0: er valt niets te betalen. Haal deze factuur weg of vul het juiste bedrag in.',
        'Regel 5, kolom "Bedrag incl. btw": "veel" is geen bedrag in euro\'s. Gebruik bijvoorbeeld 1246,30.',
        'Regel 6, kolom "Valuta": "USD" is niet de munt EUR. Voldaan verwerkt alleen facturen in euro\'s.',
        'Regel 7, kolom "Factuurnummer": Factuurnummer "F1" staat ook op regel 2. Haal een van beide regels weg.',
        'Regel 8, kolom "Vervaldatum": De vervaldatum "20-08-2026" ligt voor de factuurdatum. Verbeter een van beide.',
        'Regel 9, kolom "Factuurnummer": Hier staat niets. Vul een waarde in.',
        'Regel 9: Er staat niet wie moet betalen. Vul de naam of het klantnummer in.',
        'Regel 10, kolom "E-mail": "geen adres" is geen e-mailadres. Gebruik bijvoorbeeld administratie@bedrijf.nl, of laat het leeg.',
        'Regel 11, kolom "Bedrag incl. btw": "12.345.678.901,00" is een te hoog bedrag. Een bank maakt ten hoogste € 999.999.999,99 over. Kijk het bedrag na.',
        `Regel 12, kolom "Factuurnummer": "${'9'.repeat(60)}…" is te lang. Gebruik hoogstens 60 tekens.`,
      ].join('\n'),
    );
  });

  test('has them told in English to who reads English', async () => {
    const problems = await refusedImport(product, [{ name: 'fout.csv', content: WRONG }], 'en');
    expect(problems).toHaveLength(11);
    expect(problems[0]?.text).toBe(
      'Row 3, column "Vervaldatum": "31-02-2026" is not a date. Use for example 28-02-2026.',
    );
    for (const { text } of problems) expect(text).not.toMatch(/Regel|kolom|Gebruik|Vul /);
  });

  test.each([
    ['no rows', `${HEADER}\r\n`, 'Er staan geen facturen in dit bestand'],
    [
      'no column that is needed',
      'Naam;Plaats\r\nSmit;Raalte\r\n',
      'Er is geen kolom voor factuurnummer gevonden',
    ],
    ['an open quotation mark', `${HEADER}\r\n"${row()}\r\n`, 'Een aanhalingsteken wordt niet gesloten'],
    ['text that got loose', `${HEADER}\r\n${row()};los\r\n`, 'Deze regel heeft meer kolommen'],
    ['bytes that are no text', 'a\u0000b', 'Dit is geen bestand met facturen'],
  ])('with %s is told what to do', async (_what, content, words) => {
    const problems = await refusedImport(product, [{ name: 'lijst.csv', content }]);
    expect(problems[0]?.text).toContain(words);
  });

  test('of five thousand rows names the first two hundred and counts the rest', async () => {
    const rows = Array.from({ length: 5_000 }, (_, i) => ({ number: `R${i}`, amount: 'x' }));
    const problems = await refusedImport(product, [{ name: 'lang.csv', content: listOf(...rows) }]);
    expect(problems).toHaveLength(201);
    expect(problems.at(-1)?.text).toContain('Er zijn nog 4800 problemen');
  });
});

test('nothing failed, and the logs name nobody', () =>
  expectNoTrace(product, ['Zoë', 'Bakkerij', 'degroot', 'Dorpsstraat', 'Smit']));
