import type { Ledger, LedgerRow, LedgerSection, Sum } from '../compose/composition.ts';
import type { Flow } from './flow.ts';
import { flowText } from './flow.ts';
import { type } from './measures.ts';
import { type Cell, type Column, columnsOf, flowTable, type Row } from './table.ts';

const FOUR = columnsOf([46, 42, 46, 36]);
const TWO = columnsOf([130, 40]);

const row = (texts: readonly string[], columns: readonly Column[], look: Partial<Cell> = {}): Row => ({
  kind: 'body',
  rule: true,
  cells: columns.map((column, index) => ({ text: texts[index] ?? '', column, ...look })),
});

const wide = (label: string, amount: string, look: Partial<Cell> = {}): Row =>
  row([label, amount], TWO, look);

const ledgerRows = ({ number, issued, payBy, open, note }: LedgerRow): readonly Row[] => {
  if (issued === '') return [wide(number, open)];
  const line = row([number, issued, payBy, open], FOUR);
  if (!note) return [line];
  return [{ ...line, rule: false }, row([note], TWO.slice(0, 1), { face: 'Times-Italic' })];
};

const sectionRows = ({ title, rows }: LedgerSection): readonly Row[] => [
  ...(title ? [{ ...row([title], TWO.slice(0, 1), { face: 'Times-Italic' }), rule: false }] : []),
  ...rows.flatMap(ledgerRows),
];

const totalRow = ({ label, amount }: { label: string; amount: string }): Row => ({
  ...wide(label, amount, { face: 'Times-Bold', size: 12 }),
  rule: false,
});

/** The statement on paper. */
export const drawLedger = (flow: Flow, ledger: Ledger): void => {
  if (ledger.captionShown) {
    flowText(flow, ledger.caption, { name: 'H2', face: 'Times-Bold', size: type.text, after: 3 });
  }
  const head: Row = { ...row(ledger.columns, FOUR, { size: 9 }), kind: 'head' };
  flowTable(flow, [
    head,
    ...ledger.asked.flatMap(sectionRows),
    ...(ledger.total ? [totalRow(ledger.total)] : []),
    ...ledger.apart.flatMap(sectionRows),
  ]);
};

/** Lines with an amount each and one total beneath. */
export const drawSum = (flow: Flow, { rows, total }: Sum): void => {
  flowTable(flow, [
    ...rows.map(({ text, amount, note, rest }) => {
      const line = rest ? `${text}, ${rest.text}` : text;
      return wide(note ? `${line}\n${note}` : line, amount);
    }),
    totalRow(total),
  ]);
};
