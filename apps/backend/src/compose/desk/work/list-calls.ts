import { administrationOf } from '@voldaan/application/account/administrations.ts';
import { clockTime } from '@voldaan/application/message/call-confirmed.ts';
import type { ListedRow } from '@voldaan/application/ports/rows.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { CallList, CallRow } from '@voldaan/contract/desk/calls.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { SendingRules } from '@voldaan/domain/plan/sending-rules.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { type Names, staffNames } from '../people.ts';
import { found } from '../result.ts';
import { shownContact, shownMoment } from '../words/call-moment.ts';
import { CallData } from './call-data.ts';
import { type Reach, SCREEN } from './waiting-rows.ts';

const shownCall = (
  { account, data }: ListedRow,
  names: Names,
  now: Instant,
  sending: SendingRules | undefined,
): CallRow | undefined => {
  const read = CallData.safeParse(data);
  if (!read.success) return undefined;
  const { callId, debtor, contact, country, callBackAt, attempts, triedOn, lastContact, handledBy, ...row } =
    read.data;
  return {
    ...row,
    id: callId,
    debtor: { id: account, ...debtor, contact },
    moment: shownMoment({ country, callBackOn: row.callBackOn, callBackAt, sending }, now),
    callBackAt: callBackAt === null ? null : clockTime(callBackAt),
    attempt: attempts + 1,
    triedToday: triedOn === amsterdamDate(now),
    lastContact: lastContact && shownContact(lastContact),
    handledBy: handledBy && (names.get(handledBy) ?? handledBy),
  };
};

/** The day from which it is to be made. */
const dayOf = ({ since, callBackOn }: CallRow): PlainDate => callBackOn ?? since;

const LAST = '99';

/** Who was tried today comes last; before that appointments by their time, then the largest and longest overdue. */
const byUrgency = (a: CallRow, b: CallRow): number => {
  if (a.triedToday !== b.triedToday) return a.triedToday ? 1 : -1;
  const [x, y] = [a, b].map(({ callBackOn, callBackAt }) => (callBackOn ? (callBackAt ?? '00') : LAST));
  if (x !== y) return (x ?? LAST) < (y ?? LAST) ? -1 : 1;
  return b.overdue - a.overdue || (a.oldest ?? LAST).localeCompare(b.oldest ?? LAST);
};

const bySoonest = (a: CallRow, b: CallRow): number =>
  `${dayOf(a)}${a.callBackAt ?? ''}`.localeCompare(`${dayOf(b)}${b.callBackAt ?? ''}`);

/** Whom to call today, and who asked for another day: from the rows alone, no account is opened. */
export const listCalls = async (
  services: Services,
  staff: StaffSession,
  { read, shown }: Reach = SCREEN,
): Promise<Result<CallList>> => {
  const [{ rows, more }, names, { sending }] = await Promise.all([
    read(services, staff, 'calls'),
    staffNames(services),
    administrationOf(services.items, staff.administration),
  ]);
  const now = services.clock.now();
  const today = amsterdamDate(now);
  const calls = rows.flatMap((row) => shownCall(row, names, now, sending) ?? []);
  const due = calls.filter((call) => dayOf(call) <= today).sort(byUrgency);
  const later = calls.filter((call) => dayOf(call) > today).sort(bySoonest);
  return found({
    today,
    calls: due.slice(0, shown),
    later: later.slice(0, shown),
    more: more || due.length > shown || later.length > shown,
  });
};
