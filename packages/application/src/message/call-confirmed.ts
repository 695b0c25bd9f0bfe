import type { Told } from '@voldaan/domain/account/telling.ts';
import { amsterdamDate, amsterdamMinute, type MinuteOfDay } from '@voldaan/domain/calendar/amsterdam.ts';
import { everythingOn, withoutDay } from '@voldaan/domain/call/agreement.ts';
import { type Cents, ZERO } from '@voldaan/domain/money/cents.ts';
import type { CallConfirmed, CallPeople } from '@voldaan/messages/content/call-confirmed.ts';
import type { PaymentDetails } from '@voldaan/messages/content/payment-details.ts';
import type { ToldBase } from '@voldaan/messages/content/told-base.ts';

/** @example clockTime(620) // '10:20' */
export const clockTime = (minute: MinuteOfDay): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** Who spoke in a call, as a text that can be erased alone. */
export const writePeople = ({ caller, name, role }: CallPeople): string =>
  [caller, name, role ?? ''].join('\n');

/** @returns undefined when the text was erased or is none of ours */
export const readPeople = (text: string | undefined): CallPeople | undefined => {
  const [caller, name, role] = text?.split('\n') ?? [];
  return caller && name ? { caller, name, role: role || null } : undefined;
};

const NOBODY: CallPeople = { caller: '', name: '', role: null };

/** The page of the agreement, which the personal way in leads to. */
const toAgreement = (statusUrl: string): string => statusUrl.replace('#', '?to=call#');

/** What was agreed on the phone, as its confirmation says it; without the people it lacks a fact and does not leave. */
export const callConfirmed = (
  telling: Extract<Told, { what: 'call-confirmed' }>,
  told: ToldBase,
  pay: (amount: Cents) => PaymentDetails,
  people: string | undefined,
): CallConfirmed => {
  const { at, calledBy, claims, parts, ordersOnHold } = telling;
  return {
    ...told,
    statusUrl: toAgreement(told.statusUrl),
    kind: 'call-confirmed',
    calledOn: amsterdamDate(at),
    calledAt: clockTime(amsterdamMinute(at)),
    calledBy,
    people: readPeople(people) ?? NOBODY,
    claims: claims.map(({ invoice, amount, disputed = ZERO }) => ({ number: invoice, amount, disputed })),
    parts,
    everythingOn: everythingOn(telling) ?? null,
    rest: withoutDay(telling),
    ordersOnHold,
    payment: pay(parts[0]?.amount ?? ZERO),
  };
};
