import type { Sum, SumRow } from '../compose/composition.ts';
import { light } from './palette.ts';
import { style } from './style.ts';

/** How far a line is paid, beside the words that say it; hidden from screen readers. */
const Filled = ({ percent }: { percent: number }) => (
  <table
    role="presentation"
    aria-hidden="true"
    cellPadding="0"
    cellSpacing="0"
    width="100%"
    style={{ margin: '6px 0 0' }}
  >
    <tr>
      <td
        class="filled"
        width={`${percent}%`}
        height={4}
        style={{ background: light.paid, lineHeight: '4px' }}
      />
      <td class="unfilled" height={4} style={{ background: light.rule, lineHeight: '4px' }} />
    </tr>
  </table>
);

const Row = ({ row }: { row: SumRow }) => (
  <tr>
    <th scope="row" class="cell ink rule" style={style.cell}>
      {row.text}
      {row.note && (
        <span class="soft" style={{ ...style.soft, display: 'block' }}>
          {row.note}
        </span>
      )}
      {row.rest && <Filled percent={row.rest.paidPercent} />}
    </th>
    <td class="cell ink rule" style={{ ...style.cell, ...style.figures }}>
      {row.amount}
      {row.rest && (
        <span class="soft" style={{ ...style.soft, display: 'block' }}>
          {row.rest.text}
        </span>
      )}
    </td>
  </tr>
);

/** Lines with an amount each and one total beneath. */
export const HtmlSum = ({ sum }: { sum: Sum }) => (
  <table
    cellPadding="0"
    cellSpacing="0"
    width="100%"
    style={{ margin: '8px 0 24px', borderCollapse: 'collapse' }}
  >
    <caption class="ink" style={style.heading}>
      {sum.caption}
    </caption>
    <tbody>
      {sum.rows.map((row) => (
        <Row row={row} />
      ))}
      <tr>
        <th scope="row" class="ink" style={style.totalLabel}>
          {sum.total.label}
        </th>
        <td class="total ink" style={style.total}>
          {sum.total.amount}
        </td>
      </tr>
    </tbody>
  </table>
);
