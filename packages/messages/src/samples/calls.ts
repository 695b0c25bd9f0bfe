import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import type { Addressee } from '../content/addressee.ts';
import type { CallConfirmed } from '../content/call-confirmed.ts';
import { deGroot, payment } from './people.ts';
import { toldBase } from './told.ts';

/** The call of defaults 4.2, confirmed on the day itself: Friday 25 September 2026. */
export const callConfirmed = (addressee: Addressee = deGroot): CallConfirmed => ({
  ...toldBase(addressee),
  kind: 'call-confirmed',
  calledOn: plainDate('2026-09-25'),
  calledAt: '10:20',
  calledBy: 'us',
  people: { caller: 'Sanne Vos', name: 'mevrouw De Groot', role: 'administratie' },
  claims: [{ number: '2026-1187', amount: cents(1_246_30), disputed: cents(0) }],
  parts: [
    { amount: cents(600_00), on: plainDate('2026-10-02') },
    { amount: cents(646_30), on: plainDate('2026-10-09') },
  ],
  everythingOn: plainDate('2026-10-09'),
  rest: cents(0),
  ordersOnHold: false,
  payment: payment(600_00),
});

/** A part is not right, and new orders wait. */
export const callDisputed = (addressee: Addressee = deGroot): CallConfirmed => ({
  ...callConfirmed(addressee),
  calledOn: plainDate('2026-09-24'),
  claims: [
    { number: '2026-1187', amount: cents(1_246_30), disputed: cents(350_00) },
    { number: '2026-1203', amount: cents(482_79), disputed: cents(482_79) },
  ],
  parts: [{ amount: cents(896_30), on: plainDate('2026-10-02') }],
  everythingOn: plainDate('2026-10-02'),
  ordersOnHold: true,
  payment: payment(896_30),
});

/** The debtor rang, and names a day for a part only. */
export const callOfPart = (addressee: Addressee = deGroot): CallConfirmed => ({
  ...callConfirmed(addressee),
  calledBy: 'debtor',
  people: { caller: 'Sanne Vos', name: 'mevrouw De Groot', role: null },
  parts: [{ amount: cents(600_00), on: plainDate('2026-10-02') }],
  everythingOn: null,
  rest: cents(646_30),
});
