import { CentsValue, DayValue } from '@voldaan/contract/http/values.ts';
import { CALL_OUTCOMES } from '@voldaan/domain/account/call.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import * as z from 'zod';

/** What the call list keeps of a call; a row from before it kept this is left out until it is written again. */
export const CallData = z.object({
  callId: z.string(),
  debtor: z.object({ name: z.string(), city: z.string().nullable() }),
  contact: z.string().nullable(),
  phone: z.string().nullable(),
  country: z.string(),
  keyAccount: z.boolean(),
  why: z.enum(['plan', 'promise-broken']),
  since: DayValue,
  until: DayValue.nullable(),
  callBackOn: DayValue.nullable(),
  /** minutes after midnight */
  callBackAt: z.int().nullable(),
  attempts: z.int(),
  /** a day on which no other try in vain may be made */
  triedOn: DayValue.nullable(),
  invoices: z.array(z.string()),
  count: z.int(),
  open: CentsValue,
  overdue: CentsValue,
  oldest: DayValue.nullable(),
  lastContact: z
    .discriminatedUnion('by', [
      z.object({
        on: DayValue,
        by: z.enum(['mail', 'letter']),
        step: z.enum(['reminder', 'notice', 'fourteen-day-notice', 'notice-of-default']),
      }),
      z.object({ on: DayValue, by: z.literal('call'), outcome: z.enum(CALL_OUTCOMES) }),
    ])
    .nullable(),
  /** who called last: a staff id */
  handledBy: z.string().nullable(),
  promise: z.object({ amount: CentsValue, on: DayValue }).nullable(),
});
export type CallData = z.output<typeof CallData>;

/** Whether a call of the list is one of today: its day has come, or the day that the debtor asked for. */
export const isDueCall = (data: unknown, today: PlainDate): boolean => {
  const read = CallData.safeParse(data);
  return read.success && (read.data.callBackOn ?? read.data.since) <= today;
};
