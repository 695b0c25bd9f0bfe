import type { Schedule } from '../compose/composition.ts';
import { style } from './style.ts';

const right = { textAlign: 'right', paddingRight: 0 } as const;

/** The terms as a real table: day, amount, what is left, and the total beneath. */
export const HtmlSchedule = ({ schedule: { caption, columns, rows, total } }: { schedule: Schedule }) => (
  <table
    cellPadding="0"
    cellSpacing="0"
    width="100%"
    style={{ margin: '8px 0 24px', borderCollapse: 'collapse' }}
  >
    <caption class="ink" style={style.heading}>
      {caption}
    </caption>
    <thead>
      <tr>
        {columns.map((column, index) => (
          <th scope="col" class="head soft rule" style={index > 0 ? { ...style.head, ...right } : style.head}>
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ payBy, amount, left }) => (
        <tr>
          <th scope="row" class="cell ink rule" style={{ ...style.cell, whiteSpace: 'nowrap' }}>
            {payBy}
          </th>
          <td class="cell ink rule" style={{ ...style.cell, ...style.figures }}>
            {amount}
          </td>
          <td class="cell ink rule" style={{ ...style.cell, ...style.figures, fontWeight: 400 }}>
            {left}
          </td>
        </tr>
      ))}
      <tr>
        <th scope="row" class="ink" style={style.totalLabel}>
          {total.label}
        </th>
        <td class="ink" style={{ ...style.totalLabel, ...style.figures }}>
          {total.amount}
        </td>
        <td />
      </tr>
    </tbody>
  </table>
);
