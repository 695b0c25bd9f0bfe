import { changeDebtor } from '@voldaan/application/account/change-debtor.ts';
import { decideOn } from '@voldaan/application/account/decide-on.ts';
import { accountKey } from '@voldaan/application/account/fold.ts';
import { importGroup } from '@voldaan/application/intake/import-group.ts';
import type { ImportedRow } from '@voldaan/application/intake/import-job.ts';
import { bookReceipt } from '@voldaan/application/payment/book-receipt.ts';
import { PROVIDER } from '@voldaan/application/payment/follow-payment.ts';
import type { StreamKey } from '@voldaan/application/ports/stream.ts';
import type { Services } from '@voldaan/application/services.ts';
import { placeHold } from '@voldaan/domain/account/decide/pause.ts';
import { amsterdamMoment } from '@voldaan/domain/calendar/amsterdam.ts';
import { addDays, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { DEMO } from '../administrations.ts';
import type { Paid } from '../books/entry.ts';
import { AMINA, SANNE } from '../people.ts';
import { accepted } from './accepted.ts';
import { type Bill, debtorOf } from './billing.ts';
import { clockTime, workingDayUpTo } from './days.ts';
import type { Act } from './scene.ts';

/** One debtor's part of the play. */
export type Role = {
  readonly entry: Bill['entry'];
  readonly customerNumber: string;
  readonly bills: readonly Bill[];
  /** The day on which the demo begins. */
  readonly today: PlainDate;
};

const groupOf = ({ entry, customerNumber }: Role) => ({ debtor: debtorOf(entry, customerNumber) });

/** Reads in the invoices of one day. */
export const arrive = (services: Services, role: Role, issued: PlainDate): Promise<readonly ImportedRow[]> =>
  importGroup(services, DEMO.id, `demo-${issued}`, SANNE, {
    ...groupOf(role),
    invoices: role.bills.filter(({ invoice }) => invoice.issued === issued).map(({ invoice }) => invoice),
    creditNotes: [],
  });

/** The days on which invoices were sent, the first one first, and the moment at which they are read in. */
export const arrivalsOf = ({ bills }: Role): readonly { readonly at: Act['at']; readonly day: PlainDate }[] =>
  [...new Set(bills.map(({ invoice }) => invoice.issued))].map((day) => ({
    at: amsterdamMoment(day, clockTime(8, 40)),
    day,
  }));

/** What the file did not tell: a key account, another language, who of sales looks after him. */
const introduce = (services: Services, key: StreamKey, { entry }: Role) =>
  changeDebtor(services, key, SANNE, (debtor) => ({
    ...debtor,
    keyAccount: entry.keyAccount ?? debtor.keyAccount,
    language: entry.language ?? debtor.language,
    ...(entry.salesperson && { owner: entry.salesperson }),
  }));

const paymentOf = (
  services: Services,
  key: StreamKey,
  bill: Bill,
  paid: Paid,
  n: number,
  today: PlainDate,
): Act => {
  const ideal = paid.by === 'ideal';
  const { number, amount } = bill.invoice;
  const wanted = addDays(today, -paid.day);
  const at = ideal
    ? amsterdamMoment(wanted, clockTime(20, 5 + (bill.billed.amount % 50)))
    : amsterdamMoment(workingDayUpTo(wanted), clockTime(10, 2));
  const received = cents(paid.amount ?? amount);
  return {
    at,
    play: () =>
      bookReceipt(services, key, {
        receiptId: ideal ? `tr_demo${number.replace('-', '')}${n}` : `bank-demo-${number}-${n}`,
        source: ideal ? 'mollie' : 'bank-transfer',
        amount: received,
        at,
        method: ideal ? 'ideal' : 'bank-transfer',
        designated: [{ invoice: number, amount: received }],
        actor: ideal ? PROVIDER : SANNE,
      }),
  };
};

const creditOf = (services: Services, role: Role, { billed, invoice }: Bill): readonly Act[] => {
  if (!billed.credited) return [];
  const issued = workingDayUpTo(addDays(role.today, -billed.credited.day));
  const number = `C${invoice.number}`;
  const note = { number, amount: cents(billed.credited.amount), issued, corrects: invoice.number };
  const group = { ...groupOf(role), invoices: [], creditNotes: [note] };
  return [
    {
      at: amsterdamMoment(issued, clockTime(13, 20)),
      play: () => importGroup(services, DEMO.id, `demo-${number}`, SANNE, group),
    },
  ];
};

const pauseOf = (services: Services, key: StreamKey, { entry, today }: Role): readonly Act[] => {
  if (!entry.paused) return [];
  const { day, days, note: text } = entry.paused;
  const on = workingDayUpTo(addDays(today, -day));
  const until = addDays(on, days);
  return [
    {
      at: amsterdamMoment(on, clockTime(14, 15)),
      play: async () => {
        const note = await services.texts.keep(key.administration, key.id, text);
        const command = { actor: AMINA, commandId: `demo-pause-${key.id}` };
        await accepted(
          decideOn(services, key, command, (state, plan) =>
            placeHold(state, { scope: 'all', until, today: on, note }, plan),
          ),
        );
      },
    },
  ];
};

/** What happens on its own day, whatever the plan does: everything twice would be as once. */
export const scriptOf = (services: Services, key: StreamKey, role: Role): readonly Act[] => {
  const [first, ...later] = arrivalsOf(role);
  const acts: readonly Act[] = [
    ...(first && (role.entry.keyAccount || role.entry.language || role.entry.salesperson)
      ? [{ at: first.at, play: () => introduce(services, key, role) }]
      : []),
    ...later.map(({ at, day }) => ({ at, play: () => arrive(services, role, day) })),
    ...role.bills.flatMap((bill) => [
      ...(bill.billed.paid ?? []).map((paid, n) => paymentOf(services, key, bill, paid, n, role.today)),
      ...creditOf(services, role, bill),
    ]),
    ...pauseOf(services, key, role),
  ];
  return [...acts].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
};

export const keyOf = (rows: readonly ImportedRow[]): StreamKey =>
  accountKey(DEMO.id, rows[0]?.debtor.id ?? '');
