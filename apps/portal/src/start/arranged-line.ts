import type { ShownArrangement } from '@voldaan/contract/portal/arrangement.ts';
import { formatEuro } from '@voldaan/domain/money/euro.ts';
import { formatDate, formatWeekday } from '@voldaan/ui/format/date.ts';
import type { StartProps } from './start-props.ts';

type Term = ShownArrangement['terms'][number];
type Told = Pick<StartProps, 'language' | 'start'> & {
  readonly statement: Pick<StartProps['statement'], 'today'>;
};

/** The term to pay now; none while an arrangement is still a proposal. */
export const nextTerm = ({ stage, terms }: ShownArrangement): Term | undefined =>
  stage === 'running' || stage === 'ending' ? terms.find(({ open }) => open > 0) : undefined;

/** The term that is next, or the one that did not come in and can still be paid. */
const termLine = ({ state, open, due, repairBy }: Term, { statement, language, start }: Told): string => {
  const amount = formatEuro(open, language);
  if (state !== 'missed') return start.nextTerm(amount, formatWeekday(due, language));
  const missed = start.missedTerm(amount, formatDate(due, language));
  const isOpen = repairBy && repairBy >= statement.today;
  return isOpen ? `${missed} ${start.repairBy(formatWeekday(repairBy, language))}` : missed;
};

/** How an arrangement stands, in one line with a day in it. */
export const arrangedLine = (arrangement: ShownArrangement, told: Told): string | undefined => {
  const { stage, answerBy, validUntil, endsOn } = arrangement;
  const { language, start } = told;
  if (stage === 'proposed') return answerBy && start.answerBy(formatWeekday(answerBy, language));
  if (stage === 'countered') return validUntil && start.validUntil(formatWeekday(validUntil, language));
  if (stage === 'ending') return endsOn && start.endsOn(formatWeekday(endsOn, language));
  const term = nextTerm(arrangement);
  return term && termLine(term, told);
};
