import { REGISTER } from '@voldaan/application/account/administrations.ts';
import { accountKey } from '@voldaan/application/account/fold.ts';
import { attend } from '@voldaan/application/attend/attend.ts';
import type { Services } from '@voldaan/application/services.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import { DEMO } from './administrations.ts';
import { BOOKS } from './books/books.ts';
import { LATE_LIST } from './books/late-list.ts';
import { billsOf } from './play/billing.ts';
import { playLateList } from './play/late-list.ts';
import { playAccount } from './play/play-account.ts';
import { sinking } from './play/post-office.ts';
import type { Role } from './play/script.ts';
import { someAtATime } from './play/some-at-a-time.ts';
import { stage } from './play/stage.ts';

/** Accounts that are played beside each other. */
const WIDTH = 8;
const FIRST_CUSTOMER = 1001;

/** Where the seeding stands; kept so that one that was cut off goes on with the same days. */
type Seeding = { readonly anchor: Instant; readonly state: 'running' | 'done' };

/** Everybody's part, with the invoices numbered through. */
export const rolesOf = (anchor: Instant): readonly Role[] => {
  const today = amsterdamDate(anchor);
  const entries = [...BOOKS, ...LATE_LIST];
  const bills = billsOf(entries, today);
  return entries.map((entry, i) => ({
    entry,
    customerNumber: `K${FIRST_CUSTOMER + i}`,
    bills: bills.filter((bill) => bill.entry === entry),
    today,
  }));
};

/** Rows and wake-ups of an account as they are now. Should something be due in this very second, it sends nothing. */
const settle = async (services: Services, account: string): Promise<void> => {
  const { accounts, rows, wakeUps, kick } = services;
  const here = stage(services, DEMO, services.clock, sinking());
  await attend({ ...here, accounts, rows, wakeUps, kick }, accountKey(DEMO.id, account));
};

/**
 * Fills the books of the carpenter with a past of four months that ends at this moment: played through the
 * real use cases, day by day, without a mail leaving. The administration itself comes last, so that nobody
 * finds it half done.
 *
 * @returns false when it was there already; one that was cut off is completed
 */
export const seedDemo = async (services: Services, now: Instant): Promise<boolean> => {
  const { items } = services;
  const before = await items.get<Seeding>(DEMO.id, 'DEMO', 'seeding');
  if (before?.value.state === 'done') return false;
  const anchor = before?.value.anchor ?? now;
  if (!before) await items.put<Seeding>(DEMO.id, 'DEMO', 'seeding', { anchor, state: 'running' }, 0);

  const roles = rolesOf(anchor);
  const isLate = ({ entry }: Role): boolean => LATE_LIST.includes(entry);
  await someAtATime(
    roles.filter((role) => !isLate(role)),
    WIDTH,
    (role) => playAccount(services, role, now),
  );
  await playLateList(services, roles.filter(isLate));
  const debtors = await items.all(DEMO.id, 'DEBTOR');
  await someAtATime(debtors, WIDTH, ({ id }) => settle(services, id));

  await items.put(REGISTER, 'ADMINISTRATION', DEMO.id, DEMO, 0);
  await items.put<Seeding>(DEMO.id, 'DEMO', 'seeding', { anchor, state: 'done' }, 1);
  return true;
};
