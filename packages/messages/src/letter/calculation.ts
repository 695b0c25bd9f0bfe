import type { AmountRow, CalculationSheet, SheetPart } from '../compose/calculation-sheet.ts';
import { type Flow, flowText } from './flow.ts';
import { sheet, type } from './measures.ts';
import { type Column, columnsOf, flowTable, type Row } from './table.ts';

const TWO = columnsOf([130, 40]);
const SIX = columnsOf([34, 34, 16, 20, 32, 34]).map(
  (column, index): Column => (index < 2 ? column : { ...column, align: 'right' }),
);
const WIDE = { width: sheet.right - sheet.left } as const;
const FIGURES = 9.5;

const rowOf = (texts: readonly string[], columns: readonly Column[], look: Partial<Row> = {}): Row => ({
  kind: 'body',
  rule: true,
  cells: columns.map((column, index) => ({ text: texts[index] ?? '', column, size: FIGURES })),
  ...look,
});

const amountRow = ({ label, amount, strong }: AmountRow): Row => {
  const row = rowOf([label, amount], TWO);
  return strong ? { ...row, cells: row.cells.map((cell) => ({ ...cell, face: 'Times-Bold' })) } : row;
};

const drawRows = (flow: Flow, rows: readonly AmountRow[]): void => {
  if (rows.length > 0) flowTable(flow, rows.map(amountRow));
};

const drawPart = (flow: Flow, { heading, before, interest, after }: SheetPart): void => {
  if (heading) flowText(flow, heading, { ...WIDE, name: 'H3', face: 'Times-Bold', after: 2 });
  drawRows(flow, before);
  if (interest) {
    flowText(flow, interest.heading, { ...WIDE, face: 'Times-Italic', after: 2 });
    flowTable(flow, [
      rowOf(interest.columns, SIX, { kind: 'head' }),
      ...interest.rows.map((texts) => rowOf(texts, SIX)),
    ]);
  }
  drawRows(flow, after);
};

/** The calculation on paper, from where the flow stands: every line, every total, and the law beneath. */
export const drawCalculation = (flow: Flow, { title, intro, parts, sources }: CalculationSheet): void => {
  flowText(flow, title, { name: 'H2', face: 'Times-Bold', size: type.name, leading: 20, after: 8 });
  for (const line of intro) flowText(flow, line, { ...WIDE, after: 2 });
  flow.y += 10;
  for (const part of parts) drawPart(flow, part);
  flowText(flow, sources.heading, { ...WIDE, name: 'H3', face: 'Times-Bold', after: 2 });
  flowText(flow, sources.lines.join('\n'), { ...WIDE, size: type.small, leading: type.smallLeading });
};
