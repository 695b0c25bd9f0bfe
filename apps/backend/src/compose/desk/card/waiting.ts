import type { Approval } from '@voldaan/contract/desk/approvals.ts';
import type { DebtorCard } from '@voldaan/contract/desk/debtor-card.ts';
import type { Letter } from '@voldaan/contract/desk/letters.ts';
import { type AccountState, findInvoice } from '@voldaan/domain/account/state.ts';
import { type Cents, sum, ZERO } from '@voldaan/domain/money/cents.ts';
import type { OpenedAccount } from '../opened-account.ts';
import type { Chronicle } from '../past/chronicle.ts';
import { addressOf } from '../past/mail-tellers.ts';
import { stepOn } from '../words/step.ts';

export const openAmount = (state: AccountState, invoices: readonly string[]): Cents =>
  sum(invoices.map((number) => findInvoice(state, number)?.open ?? ZERO));

/** Steps that wait for a person's yes. */
export const approvalsOf = ({ state, context }: OpenedAccount, { approvals }: Chronicle): Approval[] =>
  state.approvals
    .filter(({ granted }) => !granted)
    .map(({ id, rung, invoices, stepOn: day }) => ({
      id,
      step: stepOn(context.plan, rung),
      since: approvals.get(id)?.askedOn ?? day,
      invoices: [...invoices],
      amount: openAmount(state, invoices),
    }));

/** Letters between the decision and the post. */
export const lettersOf = ({ state, debtor }: OpenedAccount): Letter[] =>
  state.letters.map(({ id, letter, post, since, printed, invoices }) => ({
    id,
    accountId: debtor.id,
    debtor: { id: debtor.id, name: debtor.name, city: debtor.address?.city ?? null },
    step: letter,
    registered: post === 'registered',
    since,
    printed: printed?.on ?? null,
    late: state.tasks.some((task) => task.task === 'letter-not-posted' && task.ref === id),
    amount: openAmount(state, invoices),
    invoices: [...invoices],
  }));

/** Mails of which nobody knows whether they left. */
export const uncertainOf = ({ state, debtor }: OpenedAccount): DebtorCard['uncertain'] =>
  state.messages
    .filter(({ id, state: of }) => of === 'unknown' || state.tasks.some((task) => task.ref === id))
    .filter(({ state: of }) => of !== 'sent')
    .map(({ id, at }) => ({ id, to: addressOf(debtor), at }));
