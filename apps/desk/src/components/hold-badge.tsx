import type { HoldReason } from '@voldaan/contract/desk/hold-reason.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { StateMark } from '@voldaan/ui/state-mark.tsx';
import { formatShortDay } from '../format/day.ts';
import { language, useTexts } from '../state/reader.ts';

type HoldBadgeProps = {
  readonly reason: HoldReason;
  readonly until: PlainDate | null;
  readonly today: PlainDate;
};

/** Why somebody waits and until when; a bar and a word. */
export const HoldBadge = ({ reason, until, today }: HoldBadgeProps) => {
  const { words, card } = useTexts();
  const name = words.HOLD_BADGE[reason];
  return (
    <StateMark shape="bar" tone="hold">
      {until ? card.holdUntil(name, formatShortDay(until, today, language.value)) : name}
    </StateMark>
  );
};
