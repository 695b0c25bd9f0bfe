import type { Stamp } from '../compose/composition.ts';
import { style } from './style.ts';

/** The stamp as text in a bordered cell: no image, so it is there with images off. */
export const HtmlStamp = ({ stamp }: { stamp: Stamp }) => (
  <table
    role="presentation"
    cellPadding="0"
    cellSpacing="0"
    style={{ margin: '40px auto 48px', transform: 'rotate(-7deg)' }}
  >
    <tr>
      <td class="stamp" style={style.stamp}>
        <p class="paid" style={style.stampWord}>
          {stamp.word}
        </p>
        <p class="paid" style={style.stampDate}>
          {stamp.date} · {stamp.reference}
        </p>
      </td>
    </tr>
  </table>
);
