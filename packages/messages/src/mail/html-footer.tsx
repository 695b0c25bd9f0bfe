import type { Composition } from '../compose/composition.ts';
import { light } from './palette.ts';
import { style } from './style.ts';

/** How to reach a person, under which marks this is filed, and how to know that it is real. */
export const HtmlFooter = ({ creditor, marks, doubt, behalf }: Composition) => (
  <div class="rule" style={{ borderTop: `1px solid ${light.rule}`, marginTop: '32px', paddingTop: '16px' }}>
    {behalf && (
      <p class="soft" style={{ ...style.soft, margin: '0 0 12px' }}>
        {behalf}
      </p>
    )}
    <p class="soft" style={{ ...style.soft, margin: '0 0 12px' }}>
      {creditor.name} · {creditor.street}, {creditor.postcode} {creditor.city}
      <br />
      {creditor.phone} ·{' '}
      <a href={`mailto:${creditor.email}`} class="link" style={style.link}>
        {creditor.email}
      </a>
      {creditor.website && ` · ${creditor.website}`}
    </p>
    <p class="soft" style={{ ...style.soft, margin: '0 0 12px' }}>
      {marks.map((mark, index) => (
        <>
          {index > 0 && ' · '}
          <span style={{ whiteSpace: 'nowrap' }}>{mark}</span>
        </>
      ))}
    </p>
    <p class="soft" style={{ ...style.soft, margin: 0 }}>
      {doubt}
    </p>
  </div>
);
