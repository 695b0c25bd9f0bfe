import { DebtorsPage } from '@voldaan/contract/desk/debtors.ts';
import { Me } from '@voldaan/contract/desk/session.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UBL_INVOICE } from '../e2e/world/ubl-invoice.ts';
import { importsOf, refusedImport, takenImport } from './world/imports.ts';
import { listOf } from './world/list.ts';
import { expectNoTrace, openProduct, type Product } from './world/product.ts';

let product: Product;
beforeAll(async () => {
  product = await openProduct();
});
afterAll(() => product.stop());

const JANSEN = { name: 'Slagerij Jansen', customer: 'K2002', email: 'info@jansen.example' };
const debtors = async () => DebtorsPage.parse((await product.desk.call('/api/debtors')).json);
const counts = async () => Me.parse((await product.desk.call('/api/me')).json).counts;

describe('several files at once', () => {
  test('of which one is wrong, are all kept out: lists, counts and store stay as they were', async () => {
    const before = [await debtors(), await counts(), await importsOf(product)];
    const problems = await refusedImport(product, [
      { name: 'goed.csv', content: listOf({ number: 'A1' }, { number: 'A2' }) },
      { name: 'goed.xml', content: UBL_INVOICE },
      { name: 'fout.csv', content: listOf({ number: 'A3' }, { number: 'A4', due: '30-02-2026' }) },
      { name: 'leeg.csv', content: '' },
    ]);
    expect(problems.map(({ file, row, column }) => [file, row, column])).toEqual([
      ['fout.csv', 3, 'Vervaldatum'],
      ['leeg.csv', null, null],
    ]);
    expect([await debtors(), await counts(), await importsOf(product)]).toEqual(before);
  });

  test('with the same number twice, name the other file', async () => {
    const files = [
      { name: 'augustus.csv', content: listOf({ number: 'A1' }) },
      { name: 'september.csv', content: listOf({ number: 'A0' }, { number: 'A1', ...JANSEN }) },
    ];
    expect(await refusedImport(product, files)).toEqual([
      {
        file: 'september.csv',
        row: 3,
        column: 'Factuurnummer',
        text: 'Regel 3, kolom "Factuurnummer": Factuurnummer "A1" staat ook in het bestand "augustus.csv". Haal een van beide weg.',
      },
    ]);
    expect((await refusedImport(product, files, 'en'))[0]?.text).toContain(
      'is also in the file "augustus.csv"',
    );
  });
});

describe('numbers that the books know', () => {
  const AUGUST = [{ name: 'augustus.csv', content: listOf({ number: 'B1' }, { number: 'B2', ...JANSEN }) }];

  test('the same file again changes nothing, under whatever name', async () => {
    const first = await takenImport(product, AUGUST);
    expect(first).toMatchObject({ total: 2, done: 2 });
    const before = await product.written();
    expect(await takenImport(product, AUGUST)).toEqual(first);
    const renamed = AUGUST.map(({ content }) => ({ name: 'kopie.csv', content }));
    expect((await takenImport(product, renamed)).id).toBe(first.id);
    expect(await product.written()).toEqual(before);
    expect(await importsOf(product)).toHaveLength(1);
  });

  test('the same invoices in a longer list are known; only what is new comes in', async () => {
    const longer = listOf({ number: 'B1' }, { number: 'B2', ...JANSEN }, { number: 'B3' });
    const { rows } = await takenImport(product, [{ name: 'langer.csv', content: longer }]);
    expect(rows.map(({ number, known }) => [number, known])).toEqual([
      ['B1', true],
      ['B3', false],
      ['B2', true],
    ]);
    expect((await debtors()).rows.reduce((sum, { open }) => sum + open, 0)).toBe(3 * 124_630);
  });

  test('a number of another customer is told before anything is written', async () => {
    const files = [{ name: 'fout.csv', content: listOf({ number: 'B4' }, { number: 'B1', ...JANSEN }) }];
    expect(await refusedImport(product, files)).toEqual([
      {
        file: 'fout.csv',
        row: 3,
        column: 'Factuurnummer',
        text: 'Regel 3, kolom "Factuurnummer": Factuurnummer "B1" is al in gebruik bij een andere klant. Kijk na bij wie de factuur hoort.',
      },
    ]);
    expect((await refusedImport(product, files, 'en'))[0]?.text).toContain(
      'already in use for another customer',
    );
  });

  test.each([
    ['another amount', { amount: '1.246,31' }],
    ['another due date', { due: '05-09-2026' }],
    ['a minus', { amount: '-1.246,30' }],
  ])('the same customer with %s is told before anything is written', async (_what, other) => {
    const [problem] = await refusedImport(product, [
      { name: 'fout.csv', content: listOf({ number: 'B1', ...other }) },
    ]);
    expect(problem).toMatchObject({ row: 2, column: 'Factuurnummer' });
    expect(problem?.text).toContain('eerder ingelezen met een ander bedrag of een andere vervaldatum');
  });

  test('an electronic invoice with a number in use names its field', async () => {
    const files = [{ name: 'b1.xml', content: UBL_INVOICE.replace('2026-1187', 'B2') }];
    expect(await refusedImport(product, files)).toMatchObject([
      { file: 'b1.xml', row: null, column: 'cbc:ID' },
    ]);
  });
});

test('nothing failed, and the logs name nobody', () =>
  expectNoTrace(product, ['De Groot', 'degroot', 'Jansen', 'jansen.example', 'Dorpsstraat']));
