import { decideOn, type Outcome } from '@voldaan/application/account/decide-on.ts';
import { accountKey } from '@voldaan/application/account/fold.ts';
import type { AcceptedImport } from '@voldaan/application/intake/accept-import.ts';
import { importFiles } from '@voldaan/application/intake/import-files.ts';
import type { SentFile } from '@voldaan/application/intake/plan-import.ts';
import { release } from '@voldaan/application/intake/releases.ts';
import { type PrintedLetter, printLetterOf } from '@voldaan/application/letter/print-letters.ts';
import { bookReceipt } from '@voldaan/application/payment/book-receipt.ts';
import type { Actor } from '@voldaan/application/ports/stream.ts';
import { approveStep } from '@voldaan/domain/account/decide/approve.ts';
import { placeHold } from '@voldaan/domain/account/decide/pause.ts';
import { confirmPosted } from '@voldaan/domain/account/decide/post-letter.ts';
import { sendAgain } from '@voldaan/domain/account/decide/record-message.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { HoldScope } from '@voldaan/domain/hold/hold.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { type ListedDebtor, type ListedInvoice, listOf } from './list.ts';
import { stateOf } from './seen.ts';
import type { World } from './world.ts';

const FINANCE: Actor = { kind: 'staff', id: 'finance' };

/** What people at the desk of one administration do. */
export const deskOf = (world: World, administration = 'timmer') => {
  const key = (account: string) => accountKey(administration, account);
  const decided = async (account: string, decide: Parameters<typeof decideOn>[3]): Promise<Outcome> => {
    const outcome = await decideOn(world.services, key(account), { actor: FINANCE }, decide);
    await world.untilQuiet();
    return outcome;
  };
  const today = () => amsterdamDate(world.now);

  const importing = async (...files: readonly SentFile[]): Promise<AcceptedImport> => {
    const accepted = await importFiles(
      world.services,
      administration,
      { id: 'finance', name: 'Finance' },
      files,
    );
    await world.untilQuiet();
    return accepted;
  };

  return {
    importing,
    /** Imports one debtor's invoices as a file of their own. */
    enter: (debtor: ListedDebtor, ...invoices: readonly ListedInvoice[]) =>
      importing(listOf(invoices.map((invoice) => [debtor, invoice]))),
    release: async (importId: string): Promise<number> => {
      const released = await release(world.services, administration, importId, FINANCE);
      await world.untilQuiet();
      return released;
    },
    /** Says yes to everything that waits for it. */
    approveAll: async (account: string): Promise<void> => {
      for (const { id } of (await stateOf(world, account, administration)).approvals) {
        await decided(account, (state) => approveStep(state, { approvalId: id }));
      }
    },
    print: async (account: string, letterId: string): Promise<PrintedLetter> => {
      const printed = await printLetterOf(world.services, key(account), letterId, FINANCE);
      await world.untilQuiet();
      return printed;
    },
    post: (account: string, letterId: string, tracking?: string): Promise<Outcome> =>
      decided(account, (state) =>
        confirmPosted(state, { letterId, on: today(), today: today(), ...(tracking && { tracking }) }),
      ),
    hold: (account: string, until: string, scope: HoldScope = 'all'): Promise<Outcome> =>
      decided(account, (state, plan) =>
        placeHold(state, { scope, until: plainDate(until), today: today() }, plan),
      ),
    sendAgain: (account: string, messageId: string): Promise<Outcome> =>
      decided(account, (state, plan) => sendAgain(state, { messageId, now: world.now }, plan)),
    /** Books money that arrived on the bank. */
    book: async (account: string, receiptId: string, amount: number): Promise<Outcome> => {
      const booked = await bookReceipt(world.services, key(account), {
        receiptId,
        source: 'bank-transfer',
        amount: cents(amount),
        at: world.now,
        method: 'bank-transfer',
        designated: [],
        actor: FINANCE,
      });
      await world.untilQuiet();
      return booked;
    },
    decided,
  };
};
