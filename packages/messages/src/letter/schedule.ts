import type { Schedule } from '../compose/composition.ts';
import { type Flow, flowText } from './flow.ts';
import { type } from './measures.ts';
import { type Cell, type Column, columnsOf, flowTable, type Row } from './table.ts';

// The amounts stand under each other in both columns.
const THREE = columnsOf([80, 45, 45]).map(
  (column, index): Column => (index === 0 ? column : { ...column, align: 'right' }),
);

const row = (texts: readonly string[], look: Partial<Cell> = {}): Row => ({
  kind: 'body',
  rule: true,
  cells: THREE.map((column, index) => ({ text: texts[index] ?? '', column, ...look })),
});

/** The terms of an arrangement on paper. */
export const drawSchedule = (flow: Flow, { caption, columns, rows, total }: Schedule): void => {
  flowText(flow, caption, { name: 'H2', face: 'Times-Bold', size: type.text, after: 3 });
  flowTable(flow, [
    { ...row(columns, { size: 9 }), kind: 'head' },
    ...rows.map(({ payBy, amount, left }) => row([payBy, amount, left])),
    { ...row([total.label, total.amount], { face: 'Times-Bold', size: 12 }), rule: false },
  ]);
};
