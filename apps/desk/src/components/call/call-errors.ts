import type { CallTask } from '@voldaan/contract/desk/calls.ts';
import { isPlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { sum } from '@voldaan/domain/money/cents.ts';
import { formatEuro, type Language, parseEuro } from '@voldaan/domain/money/euro.ts';
import type { FieldError } from '@voldaan/ui/error-summary.tsx';
import type { DeskTexts } from '../../texts/texts.ts';
import { scheduleErrors } from '../answer/schedule-fields.tsx';
import { errorsOf } from '../form/errors.ts';
import { disputeOf, type FilledCall, partsIn, timeOf, undisputedIn } from './filled-call.ts';

type Words = Pick<DeskTexts, 'answers' | 'calls' | 'desk'>;

const disputeErrors = ({ dispute }: FilledCall, call: CallTask, { calls, desk }: Words) =>
  errorsOf({
    'wrong-category': dispute.category === '' && desk.required.choose(calls.wrongWhat),
    'wrong-amount':
      dispute.category !== '' &&
      !disputeOf(dispute, call) &&
      (parseEuro(dispute.amount) === undefined ? desk.required.amount(calls.wrongAmount) : calls.tooMuch),
  });

const partErrors = (filled: FilledCall, call: CallTask, language: Language, { calls, desk }: Words) => {
  const most = undisputedIn(filled, call);
  const parts = partsIn(filled, call);
  const above = sum(parts.map(({ amount }) => amount)) > most;
  const only = filled.parts.length === 1;
  return filled.parts.flatMap(({ amount, on }, i) => {
    const read = parseEuro(amount);
    const good = (only && amount.trim() === '') || (read !== undefined && read > 0);
    return errorsOf({
      [`part-amount-${i}`]: !good
        ? desk.required.amount(calls.part)
        : above && i === filled.parts.length - 1 && calls.partsTooMuch(formatEuro(most, language)),
      [`part-on-${i}`]: !isPlainDate(on) && desk.required.day(calls.partOn),
    });
  });
};

const agreedErrors = (
  filled: FilledCall,
  call: CallTask,
  language: Language,
  texts: Words,
): readonly FieldError[] => {
  const { calls, desk } = texts;
  const named = errorsOf({
    'call-with': filled.spokeWith.trim() === '' && desk.required.text(calls.spokeWith),
  });
  if (filled.how === 'arrangement') return [...scheduleErrors(filled.schedule, texts), ...named];
  return [
    ...errorsOf({ 'call-right': filled.right === undefined && desk.required.choose(calls.right) }),
    ...(filled.right === 'no' ? disputeErrors(filled, call, texts) : []),
    ...partErrors(filled, call, language, texts),
    ...named,
  ];
};

/** What is missing or cannot be, for the summary above the form. */
export const callErrors = (
  filled: FilledCall,
  call: CallTask,
  language: Language,
  texts: Words,
): readonly FieldError[] => {
  const { calls, desk } = texts;
  const { outcome, on, time } = filled;
  if (!outcome) return errorsOf({ 'call-outcome': desk.required.choose(calls.outcome) });
  if (outcome === 'disputed') return disputeErrors(filled, call, texts);
  if (outcome === 'agreed') return agreedErrors(filled, call, language, texts);
  if (outcome !== 'in-payment-run' && outcome !== 'call-back') return [];
  return errorsOf({
    'call-on': !isPlainDate(on) && desk.required.day(calls.onLabel[outcome]),
    'call-time': outcome === 'call-back' && timeOf(time) === undefined && calls.timeHint,
  });
};
