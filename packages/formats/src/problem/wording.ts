import type { FileProblem, ProblemCode } from '../problem.ts';

/** How one language says where a problem is and what it is. */
export type ProblemWording = {
  readonly place: (problem: FileProblem) => string;
  readonly sentences: { readonly [code in ProblemCode]: (problem: FileProblem) => string };
};

const LONGEST = 60;

/** What stands in the file, between quotation marks, cut where it would fill the screen. */
export const quoted = ({ found = '' }: FileProblem): string =>
  `"${found.length > LONGEST ? `${found.slice(0, LONGEST)}…` : found}"`;

/** The names of the columns that were found, between quotation marks. */
export const listed = ({ columns = [] }: FileProblem): string =>
  columns.map((name) => `"${name}"`).join(', ');
