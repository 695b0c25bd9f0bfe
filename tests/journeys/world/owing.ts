import { changeDebtor } from '@voldaan/application/account/change-debtor.ts';
import { accountKey } from '@voldaan/application/account/fold.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { LegalPolicy } from '@voldaan/domain/law/legal-policy.ts';
import { DEFAULT_LEGAL_POLICY } from '@voldaan/domain/law/legal-policy.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import { debtorOf } from './debtor.ts';
import { deskOf } from './desk.ts';
import { type ListedDebtor, type ListedInvoice, listed } from './list.ts';
import { moment } from './moment.ts';
import { accountOf, stateOf, stepsOf } from './seen.ts';
import { aWorld, type WorldOptions } from './world.ts';

/** Somebody who owes from a day on, and everyone who has to do with it. */
export const owing = async (
  debtor: ListedDebtor,
  invoices: readonly Partial<ListedInvoice>[],
  from = '2026-08-24',
  options: Partial<WorldOptions> = {},
) => {
  const world = await aWorld(moment(from, '10:00'), options);
  const desk = deskOf(world);
  await desk.enter(debtor, ...invoices.map(listed));
  const account = await accountOf(world, debtor.name);
  const key = accountKey('timmer', account);
  return {
    world,
    desk,
    account,
    key,
    payer: debtorOf(world, account),
    state: () => stateOf(world, account),
    steps: () => stepsOf(world, account),
    /** Principal, interest and costs that are left of an invoice. */
    left: async (number: string) => {
      const invoice = (await stateOf(world, account)).invoices.find((one) => one.number === number);
      const { interest = 0, costs = 0 } = invoice?.claimed ?? {};
      return invoice && { principal: invoice.open, interest, costs };
    },
    change: async (changed: (debtor: Debtor) => Debtor): Promise<void> => {
      await changeDebtor(world.services, key, { kind: 'staff', id: 'finance' }, changed);
      await world.untilQuiet();
    },
    /** What the administration chooses within the law. */
    choose: async (law: Partial<LegalPolicy>): Promise<void> => {
      const { items } = world.stored;
      const found = await items.get<object>('VOLDAAN', 'ADMINISTRATION', 'timmer');
      const value = { ...found?.value, law: { ...DEFAULT_LEGAL_POLICY, ...law } };
      await items.put('VOLDAAN', 'ADMINISTRATION', 'timmer', value, found?.version ?? 0);
    },
  };
};

/** The file proves that the due date was agreed as the last day. */
export const withFatalTerm = (debtor: Debtor): Debtor => ({
  ...debtor,
  terms: { proof: 'voorwaarden.pdf', handedOverOn: plainDate('2026-01-05'), fatalDueDate: true },
});
