import type { AmountRow, CalculationSheet, SheetPart } from '../compose/calculation-sheet.ts';
import { type Flow, flowText, makeRoom } from './flow.ts';
import { sheet, type } from './measures.ts';
import { type Column, columnsOf, flowTable, type Row } from './table.ts';

const TWO = columnsOf([130, 40]);
// Invoice and two days to the left; days, rate, base, interest and what it is rounded, under each other.
const EIGHT = columnsOf([29, 22, 23, 14, 17, 25, 25, 19]).map(
  (column, index): Column => (index < 3 ? column : { ...column, align: 'right' }),
);
const WIDE = { width: sheet.right - sheet.left } as const;
const FIGURES = 9.5;
const HEADING_AND_TWO_ROWS = 60;

const rowOf = (texts: readonly string[], columns: readonly Column[], kind: Row['kind'] = 'body'): Row => ({
  kind,
  rule: true,
  cells: columns.map((column, index) => ({ text: texts[index] ?? '', column, size: FIGURES })),
});

const rowOfAmount = ({ label, amount, strong }: AmountRow): Row => {
  const row = rowOf([label, amount], TWO);
  if (!strong) return row;
  return { ...row, rule: false, cells: row.cells.map((cell) => ({ ...cell, face: 'Times-Bold' })) };
};

const rowsOf = (part: SheetPart): readonly Row[] => {
  if (part.type === 'amounts') return part.rows.map(rowOfAmount);
  return [
    rowOf(part.columns, EIGHT, 'head'),
    ...part.rows.map((texts) => rowOf(texts, EIGHT)),
    rowOfAmount(part.total),
  ];
};

/** The calculation on paper, from where the flow stands: every line, every total, and the law beneath. */
export const drawCalculation = (
  flow: Flow,
  { language, title, intro, parts, sources }: CalculationSheet,
): void => {
  flow.language = language;
  flowText(flow, title, { name: 'H2', face: 'Times-Bold', size: type.name, leading: 20, after: 8 });
  for (const line of intro) flowText(flow, line, { ...WIDE, after: 2 });
  flow.y += 10;
  for (const part of parts) {
    makeRoom(flow, HEADING_AND_TWO_ROWS);
    flowText(flow, part.heading, { ...WIDE, name: 'H3', face: 'Times-Bold', after: 2 });
    flowTable(flow, rowsOf(part));
  }
  makeRoom(flow, HEADING_AND_TWO_ROWS);
  flowText(flow, sources.heading, { ...WIDE, name: 'H3', face: 'Times-Bold', after: 2 });
  flowText(flow, sources.lines.join('\n'), { ...WIDE, size: type.small, leading: type.smallLeading });
};
