import type { Composition } from '../compose/composition.ts';
import { style } from './style.ts';

/** Who writes, to whom and when. The name stands in for a logo that is not shown. */
export const HtmlLetterhead = ({ creditor, to, date, delivery }: Composition) => (
  <>
    {creditor.logoUrl ? (
      <img
        src={creditor.logoUrl}
        alt={creditor.name}
        height={40}
        style={{ ...style.name, display: 'block', height: '40px', width: 'auto', border: 0 }}
      />
    ) : (
      <p class="ink" style={style.name}>
        {creditor.name}
      </p>
    )}
    <p class="soft" style={{ ...style.soft, margin: '16px 0 32px' }}>
      {to}
      <br />
      {delivery ? `${delivery} · ${date}` : date}
    </p>
  </>
);
