import { type Flow, makeRoom } from './flow.ts';
import { sheet, type } from './measures.ts';
import { artifact, type Face, hairline, heightOf, write } from './pdf.ts';

export type Column = { readonly x: number; readonly width: number; readonly align: 'left' | 'right' };
export type Cell = {
  readonly text: string;
  readonly column: Column;
  readonly face?: Face;
  readonly size?: number;
};
export type Row = { readonly kind: 'head' | 'body'; readonly cells: readonly Cell[]; readonly rule: boolean };

const PAD = 2.5;
// The leading hangs beneath a line; half of it above sets the text between two rules.
const SINK = 1.5;

const cellHow = ({ column, face, size }: Cell) => ({
  ...column,
  ...(face && { face }),
  ...(size && { size, leading: size + 6 }),
});

const rowHeight = ({ pdf }: Flow, { cells }: Row): number =>
  Math.max(type.leading, ...cells.map((cell) => heightOf(pdf, cell.text, cellHow(cell)))) + 2 * PAD;

const drawCells = ({ pdf, y }: Flow, { cells }: Row): readonly (() => void)[] =>
  cells.map((cell) => () => {
    write(pdf, cell.text, { ...cellHow(cell), y: y + PAD + SINK });
  });

const drawRule = (flow: Flow, row: Row): void => {
  flow.y += rowHeight(flow, row);
  if (row.rule) artifact(flow.pdf, () => hairline(flow.pdf, flow.y));
};

// PDF/UA asks for it; the published types lack it.
const HEAD_CELL: PDFKit.Mixins.StructureElementOptions & { readonly scope: 'Column' } = { scope: 'Column' };

/**
 * A table with hairlines that runs over pages: no break inside a row, the head is drawn again on each page,
 * and the last rows stay together so that a total never stands alone.
 */
export const flowTable = (flow: Flow, rows: readonly Row[], { keepLast = 2 } = {}): void => {
  const { pdf, language } = flow;
  const head = rows.filter((row) => row.kind === 'head');
  const table = pdf.struct('Table', language ? { lang: language } : {});
  pdf.addStructure(table);
  for (const [index, row] of rows.entries()) {
    const kept = rows.slice(index, index + (rows.length - index <= keepLast ? keepLast : 1));
    const fresh = makeRoom(
      flow,
      kept.reduce((points, next) => points + rowHeight(flow, next), 0),
    );
    if (fresh) repeatHead(flow, head);
    const line = pdf.struct('TR');
    table.add(line);
    for (const draw of drawCells(flow, row)) {
      line.add(row.kind === 'head' ? pdf.struct('TH', HEAD_CELL, draw) : pdf.struct('TD', {}, draw));
    }
    line.end();
    drawRule(flow, row);
  }
  table.end();
  flow.y += 12;
};

/** The head of the table once more, for the eye only: it is tagged on its first page. */
const repeatHead = (flow: Flow, head: readonly Row[]): void => {
  for (const row of head) {
    artifact(flow.pdf, () => {
      for (const draw of drawCells(flow, row)) draw();
    });
    drawRule(flow, row);
  }
};

/** The full width of the sheet in columns of given widths (mm ratios), the last one to the right. */
export const columnsOf = (widths: readonly number[]): readonly Column[] => {
  const unit = (sheet.right - sheet.left) / widths.reduce((total, width) => total + width, 0);
  let x = sheet.left;
  return widths.map((width, index) => {
    const column: Column = {
      x,
      width: width * unit - (index === widths.length - 1 ? 0 : 8),
      align: index === widths.length - 1 ? 'right' : 'left',
    };
    x += width * unit;
    return column;
  });
};
