import type { Composition } from '../compose/composition.ts';
import { style } from './style.ts';

/** Who writes, to whom and when. The name stands in for a logo that is not shown. */
export const HtmlLetterhead = ({ creditor, to, date, delivery }: Composition) => (
  <>
    {creditor.logo ? (
      <img
        src={creditor.logo.url}
        alt={creditor.name}
        width={creditor.logo.width}
        height={creditor.logo.height}
        class="plate"
        style={{ ...style.name, display: 'block', border: 0 }}
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
