import type { ReportTable } from '../report-table.ts';
import type { ReportWords } from '../report-words.ts';
import type { Reports } from '../reports.ts';

/** The tables behind one report. */
export type Tables = (reports: Reports, words: ReportWords) => readonly ReportTable[];
