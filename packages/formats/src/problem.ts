import type { Language } from '@voldaan/domain/money/euro.ts';
import type { CsvField } from './invoice/csv/csv-field.ts';
import { dutch } from './problem/dutch.ts';
import { english } from './problem/english.ts';

/** What can be wrong with a file that a person hands in. */
export type ProblemCode =
  | 'file-empty'
  | 'file-too-large'
  | 'file-is-pdf'
  | 'file-is-spreadsheet'
  | 'file-unknown'
  | 'encoding-unknown'
  | 'xml-malformed'
  | 'xml-entities'
  | 'xml-too-many-elements'
  | 'xml-root-unknown'
  | 'xml-namespace-unknown'
  | 'no-rows'
  | 'column-missing'
  | 'cells-too-many'
  | 'quote-unclosed'
  | 'value-missing'
  | 'text-too-long'
  | 'date-invalid'
  | 'due-date-missing'
  | 'due-before-issue'
  | 'term-invalid'
  | 'amount-invalid'
  | 'amount-zero'
  | 'amount-too-large'
  | 'amount-signs-differ'
  | 'currency-unknown'
  | 'debtor-missing'
  | 'debtor-kind-unknown'
  | 'channel-unknown'
  | 'country-unknown'
  | 'email-invalid'
  | 'kvk-invalid'
  | 'iban-invalid'
  | 'duplicate-number'
  | 'number-of-other-debtor'
  | 'number-changed'
  | 'document-type-refused'
  | 'pdf-invalid'
  | 'more-problems';

/** One problem in a file: where it is, what stands there, and a code that {@link describeProblem} puts in words. */
export type FileProblem = {
  readonly code: ProblemCode;
  /** As a person counts in the spreadsheet: from 1, the header row included. */
  readonly row?: number;
  /** Name of the column as the file has it, or the path of an XML element. */
  readonly column?: string;
  readonly found?: string;
  /** The row that holds the same invoice number. */
  readonly otherRow?: number;
  /** The other file that holds the same invoice number. */
  readonly otherFile?: string;
  /** The field for which no column was found. */
  readonly field?: CsvField;
  /** The columns that the file does have. */
  readonly columns?: readonly string[];
  /** How many characters there may be. */
  readonly most?: number;
  /** How many problems are not listed. */
  readonly count?: number;
};

const MOST_LISTED = 200;

/** At most 200 problems, the last one then saying how many more there are. */
export const listedProblems = (problems: readonly FileProblem[]): readonly FileProblem[] =>
  problems.length <= MOST_LISTED
    ? problems
    : [...problems.slice(0, MOST_LISTED), { code: 'more-problems', count: problems.length - MOST_LISTED }];

/**
 * The problem in words for who handed in the file: where, what, and what to do about it.
 *
 * @example
 * describeProblem({ code: 'date-invalid', row: 14, column: 'Vervaldatum', found: '31-02-2026' }, 'nl')
 * // 'Regel 14, kolom "Vervaldatum": "31-02-2026" is geen datum. Gebruik bijvoorbeeld 28-02-2026.'
 */
export const describeProblem = (problem: FileProblem, language: Language): string => {
  const words = language === 'nl' ? dutch : english;
  const place = words.place(problem);
  const sentence = words.sentences[problem.code](problem);
  return place === '' ? sentence : `${place}: ${sentence}`;
};
