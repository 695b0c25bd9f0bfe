import { expect, test } from 'vitest';
import { dutch } from './problem/dutch.ts';
import { exampleDate } from './problem/example-date.ts';
import { describeProblem, type ProblemCode } from './problem.ts';

test('where, what, and what to do', () => {
  const problem = { code: 'date-invalid', row: 14, column: 'Vervaldatum', found: '31-02-2026' } as const;
  expect(describeProblem(problem, 'nl')).toBe(
    'Regel 14, kolom "Vervaldatum": "31-02-2026" is geen datum. Gebruik bijvoorbeeld 28-02-2026.',
  );
  expect(describeProblem(problem, 'en')).toBe(
    'Row 14, column "Vervaldatum": "31-02-2026" is not a date. Use for example 28-02-2026.',
  );
});

test('a missing column names the columns that are there', () => {
  expect(describeProblem({ code: 'column-missing', field: 'number', columns: ['Datum', 'Naam'] }, 'nl')).toBe(
    'Er is geen kolom voor factuurnummer gevonden. Gevonden kolommen: "Datum", "Naam". Wijs de juiste kolom aan of voeg hem toe.',
  );
});

test('a duplicate names both rows', () => {
  const problem = { code: 'duplicate-number', row: 9, column: 'Nr', found: 'F1', otherRow: 4 } as const;
  expect(describeProblem(problem, 'en')).toBe(
    'Row 9, column "Nr": Invoice number "F1" is also on row 4. Remove one of the two rows.',
  );
});

test('a duplicate in another file names that file', () => {
  const problem = { code: 'duplicate-number', found: 'F1', otherFile: 'augustus.csv' } as const;
  expect(describeProblem(problem, 'nl')).toBe(
    'Factuurnummer "F1" staat ook in het bestand "augustus.csv". Haal een van beide weg.',
  );
  expect(describeProblem(problem, 'en')).toContain('is also in the file "augustus.csv"');
});

test('what is too long says how long it may be', () => {
  const problem = {
    code: 'text-too-long',
    row: 2,
    column: 'Naam',
    found: 'x'.repeat(300),
    most: 200,
  } as const;
  expect(describeProblem(problem, 'nl')).toContain('is te lang. Gebruik hoogstens 200 tekens.');
});

test('what was found is cut before it fills the screen', () => {
  expect(describeProblem({ code: 'amount-invalid', found: 'x'.repeat(5000) }, 'nl').length).toBeLessThan(140);
});

const codes = Object.keys(dutch.sentences) as ProblemCode[];

test.each(codes)('%s is a sentence in both languages, without its code', (code) => {
  for (const language of ['nl', 'en'] as const) {
    const text = describeProblem({ code }, language);
    expect(text).toMatch(/^["A-Z].*\.$/);
    expect(text).not.toContain(code);
    expect(text).not.toContain('undefined');
  }
});

test.each([
  ['31-02-2026', '28-02-2026'],
  ['30/2/2028', '29/02/2028'],
  ['31-04-2026', '30-04-2026'],
  ['2026-02-30', '2026-02-28'],
  ['2026-13-01', '28-02-2026'],
  ['31-12-2199', '28-02-2026'],
  ['9999-12-31', '28-02-2026'],
  ['morgen', '28-02-2026'],
])('for %s the example is %s', (found, example) => {
  expect(exampleDate(found)).toBe(example);
});
