import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UBL_INVOICE } from '../e2e/world/ubl-invoice.ts';
import { handIn } from './world/desk.ts';
import { refusedImport, takenImport } from './world/imports.ts';
import { expectProblem } from './world/problem.ts';
import { expectNoTrace, openProduct, type Product } from './world/product.ts';

let product: Product;
beforeAll(async () => {
  product = await openProduct();
});
afterAll(() => product.stop());

const MEGABYTE = 1024 * 1024;
const LAUGHS = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from(
  { length: 10 },
  (_, i) => `<!ENTITY lol${i + 1} "${`&lol${i || ''};`.repeat(10)}">`,
).join('')}]>`;
const changed = (from: string, to: string): string => {
  expect(UBL_INVOICE).toContain(from);
  return UBL_INVOICE.replace(from, to);
};

describe('an electronic invoice that is none', () => {
  test.each([
    ['broken', () => UBL_INVOICE.slice(0, 900), 'Dit XML-bestand is niet heel', 'This XML file is broken'],
    [
      'a billion laughs',
      () => changed('?>', `?>${LAUGHS}`),
      'een DOCTYPE of eigen entiteiten',
      'a DOCTYPE or its own',
    ],
    [
      'a file of the server as an entity',
      () =>
        changed('?>', '?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>').replace('2026-1187', '&e;'),
      'een DOCTYPE of eigen entiteiten',
      'a DOCTYPE or its own',
    ],
    [
      'of another namespace',
      () => changed('schema:xsd:Invoice-2', 'schema:xsd:Invoice-1'),
      'heeft de naamruimte "urn:oasis:names:specification:ubl:schema:xsd:Invoice-1"',
      'has the namespace "urn:oasis:names:specification:ubl:schema:xsd:Invoice-1"',
    ],
    [
      'of another kind',
      () => UBL_INVOICE.replaceAll('Invoice xmlns', 'Order xmlns').replace('</Invoice>', '</Order>'),
      'begint met "Order"',
      'starts with "Order"',
    ],
    ['with half a character', () => changed('2026-1187', '&#xD800;'), 'is niet heel', 'is broken'],
    ['a hundred thousand deep', () => '<a>'.repeat(100_000), 'is niet heel', 'is broken'],
    [
      'a web page',
      () => '<!doctype html><html><body>Factuur</body></html>',
      'geen bestand met facturen',
      'not a file',
    ],
    ['nothing', () => '', 'Het bestand is leeg', 'The file is empty'],
    ['a PDF', () => '%PDF-1.7 …', 'Dit is een pdf', 'This is a PDF'],
    [
      'a workbook of Excel',
      () => 'PK\u0003\u0004 xl/workbook.xml',
      'een Excel-bestand',
      'an Excel or zip file',
    ],
  ])(
    '%s is told in words, in two languages, and nothing is written',
    async (_what, content, dutch, english) => {
      const files = [{ name: 'factuur.xml', content: content() }];
      const [problem, ...others] = await refusedImport(product, files);
      expect(others).toEqual([]);
      expect(problem).toMatchObject({ file: 'factuur.xml', text: expect.stringContaining(dutch) });
      expect((await refusedImport(product, files, 'en'))[0]?.text).toContain(english);
    },
  );

  test.each([
    ['a day that does not exist', '2026-09-04', '2026-02-30', 'cbc:DueDate', '"2026-02-30" is geen datum'],
    ['a day beyond every calendar', '2026-09-04', '9999-12-31', 'cbc:DueDate', '"9999-12-31" is geen datum'],
    [
      'a number without an end',
      '2026-1187',
      '7'.repeat(5_000),
      'cbc:ID',
      'is te lang. Gebruik hoogstens 60 tekens',
    ],
    [
      'nothing to pay',
      '>1246.30</cbc:PayableAmount>',
      '>0.00</cbc:PayableAmount>',
      'cac:LegalMonetaryTotal/cbc:PayableAmount',
      'er valt niets te betalen',
    ],
    [
      'more than a bank transfers',
      '>1246.30</cbc:PayableAmount>',
      '>1246000000.30</cbc:PayableAmount>',
      'cac:LegalMonetaryTotal/cbc:PayableAmount',
      '€ 999.999.999,99',
    ],
    [
      'a currency of elsewhere',
      '>EUR</cbc:Doc',
      '>XAU</cbc:Doc',
      'cbc:DocumentCurrencyCode',
      '"XAU" is niet de munt EUR',
    ],
  ])('with %s it names the field and what to do', async (_what, from, to, column, words) => {
    const problems = await refusedImport(product, [{ name: 'factuur.xml', content: changed(from, to) }]);
    expect(problems).toMatchObject([{ row: null, column, text: expect.stringContaining(words) }]);
  });
});

describe('files that are too large', () => {
  test('just under what a request may hold is read to its end', async () => {
    const content = `${UBL_INVOICE}<!--${'x'.repeat(700_000)}`;
    expect(await refusedImport(product, [{ name: 'factuur.xml', content }])).toHaveLength(1);
  });

  test.each([0.8, 6.5, 26])('%d MB is refused as it comes, and nothing is written', async (size) => {
    const before = await product.written();
    const answer = await handIn(product.desk, [{ name: 'groot.xml', content: 'x'.repeat(size * MEGABYTE) }]);
    expect(answer.status).toBe(413);
    expect(answer.text).not.toMatch(/stack|\.mjs|\bat /);
    expect(await product.written()).toEqual(before);
  });

  test('a request that is no file is told so', async () => {
    expectProblem(await handIn(product.desk, []), 400, 'request-not-understood');
    expectProblem(
      await product.desk.call('/api/imports', {
        method: 'POST',
        body: '--geen-grens',
        headers: { 'content-type': 'multipart/form-data; boundary=anders' },
      }),
      400,
      'request-not-understood',
    );
  });
});

describe('afterwards', () => {
  test('the whole invoice is taken as if nothing had happened, a second time changing nothing', async () => {
    const files = [{ name: 'factuur.xml', content: UBL_INVOICE }];
    const first = await takenImport(product, files);
    expect(first.rows).toMatchObject([{ number: '2026-1187', amount: 124_630, known: false }]);
    const before = await product.written();
    expect(await takenImport(product, files)).toEqual(first);
    expect(await product.written()).toEqual(before);
  });

  test('nothing failed, and the logs name nobody', () =>
    expectNoTrace(product, ['De Groot', 'degroot', 'Dorpsstraat', '0572']));
});
