import type { Hold } from '@voldaan/contract/desk/holds.ts';
import type { PlannedAction } from '@voldaan/contract/desk/next-step.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { formatShortDay } from '../../format/day.ts';
import { language, useTexts } from '../../state/reader.ts';
import { sayCoded } from '../../texts/coded.ts';

type PlannedRowProps = { readonly action: PlannedAction; readonly today: PlainDate };

/** What comes if nothing happens: hollow, dashed, with its cause. */
export const PlannedRow = ({ action, today }: PlannedRowProps) => {
  const { plan, words, card } = useTexts();
  return (
    <>
      <time class="when" dateTime={action.on}>
        {formatShortDay(action.on, today, language.value)}
      </time>
      <div class="what">
        <p>
          {plan.PLANNED[action.kind]} <span class="if">{card.ifNothing}</span>
        </p>
        <p class="small">
          {words.invoiceNames(action.invoices)}: {sayCoded(plan.CAUSE, action.cause)}
        </p>
      </div>
    </>
  );
};

/** The last day of a pause, where its bracket ends. */
export const HoldEndRow = ({ hold, today }: { hold: Hold; today: PlainDate }) => {
  const { card, words } = useTexts();
  return (
    <>
      <time class="when" dateTime={hold.until ?? today}>
        {formatShortDay(hold.until ?? today, today, language.value)}
      </time>
      <div class="what">
        <p>{card.holdEnds(hold.text ?? words.HOLD_BADGE[hold.reason])}</p>
      </div>
    </>
  );
};
