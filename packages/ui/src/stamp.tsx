import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import { formatDate, formatStampDate } from './format/date.ts';

const LABEL: Readonly<Record<Language, string>> = { nl: 'Voldaan op', en: 'Paid in full on' };

/**
 * VOLDAAN: on a confirmed payment that leaves nothing open, and nowhere else.
 * The dashed lines of the mask nibble at the border, as ink does on paper.
 */
export const Stamp = (props: { on: PlainDate; reference: string; language: Language }) => (
  <svg
    class="stamp"
    viewBox="0 0 232 104"
    role="img"
    aria-label={`${LABEL[props.language]} ${formatDate(props.on, props.language)}`}
  >
    <mask id="stamp-edge">
      <rect width="232" height="104" fill="#fff" />
      <g stroke="#000" fill="none">
        <rect x="2" y="2" width="228" height="100" rx="6" stroke-dasharray=".7 9 1.6 17 .5 6" />
        <rect x="8.5" y="8.5" width="215" height="87" rx="3" stroke-dasharray=".5 13 1.2 8 .8 21" />
        <path d="M14 38l9-2m60 27l14-1m58-34l5 2m22 31l12 1" stroke-width=".8" />
      </g>
    </mask>
    <g mask="url(#stamp-edge)" fill="none" stroke-width="3">
      <rect x="2.5" y="2.5" width="227" height="99" rx="6" stroke="currentColor" />
      <rect x="8" y="8" width="216" height="88" rx="3" stroke="currentColor" stroke-width="1.5" />
      <text class="word" x="118" y="49">
        VOLDAAN
      </text>
      <text class="line" x="116" y="69">
        {formatStampDate(props.on, props.language)}
      </text>
      <text class="line" x="116" y="86">
        {props.reference}
      </text>
    </g>
  </svg>
);
