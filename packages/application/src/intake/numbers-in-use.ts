import type { AccountEvent } from '@voldaan/domain/account/event.ts';
import { findInvoice } from '@voldaan/domain/account/state.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';
import type { ProblemCode } from '@voldaan/formats/problem.ts';
import { accountKey } from '../account/fold.ts';
import { mainRecord } from '../account/main-record.ts';
import type { LogEntry, StreamKey } from '../ports/stream.ts';
import type { Services } from '../services.ts';
import { type Booked, bookedIn } from './booked.ts';
import { recognise } from './find-debtor.ts';
import type { ImportGroup } from './import-job.ts';
import type { ProblemInFile, ReadDocument } from './plan-import.ts';

/** A document of the group whose number the books know already. */
type Known = { readonly number: string; readonly amount: Cents; readonly due: PlainDate | null };

const documentsOf = ({ invoices, creditNotes }: ImportGroup): readonly Known[] => [
  ...invoices.map(({ number, amount, due }) => ({ number, amount, due })),
  ...creditNotes.map(({ number, amount }) => ({ number, amount, due: null })),
];

/** A list of what is open names a smaller amount once a part is paid; the invoice is still the same. */
const isSame = (booked: Booked, { due }: Known, amounts: readonly (Cents | undefined)[]): boolean =>
  booked.due === due && amounts.includes(booked.amount);

const changedIn = async (
  services: Services,
  administration: string,
  account: string,
  known: readonly Known[],
  read: ReadonlyMap<string, ReadDocument>,
): Promise<readonly string[]> => {
  if (known.length === 0) return [];
  const key = accountKey(administration, account);
  const { state } = await services.accounts.load(key);
  const asked = known.filter(({ number, amount, due }) => {
    const open = findInvoice(state, number);
    return !(open && open.due === due && (open.amount === amount || open.open === amount));
  });
  if (asked.length === 0) return [];
  const booked = await bookedIn(services, key);
  return asked
    .filter((one) => {
      const before = booked.get(one.number);
      // Reserved and not booked: the import that did so was cut off, and this one goes on.
      return before && !isSame(before, one, [one.amount, read.get(one.number)?.invoice.gross]);
    })
    .map(({ number }) => number);
};

/**
 * A number that was this debtor's and was moved by hand, or a number of a record that was merged into his, is no
 * problem: the bookkeeping may name it with him for a long time yet.
 */
const notOnceHis = async (
  services: Services,
  key: StreamKey,
  documents: readonly Known[],
): Promise<readonly Known[]> => {
  if (documents.length === 0) return [];
  const moved = movedAway(await services.accounts.history(key));
  const his = await Promise.all(
    documents.map(async ({ number }) => {
      const owner = await services.reservations.owner(key.administration, 'INVOICE', number);
      const main = owner && (await mainRecord(services, key.administration, owner));
      return moved.has(number) || main === key.id;
    }),
  );
  return documents.filter((_, i) => !his[i]);
};

const movedAway = (history: readonly LogEntry<AccountEvent>[]): ReadonlySet<string> =>
  new Set(
    history
      .flatMap(({ events }) => events)
      .flatMap((event) =>
        event.type === 'InvoicesMovedOut' ? event.move.invoices.map(({ invoice }) => invoice.number) : [],
      ),
  );

/**
 * Every number that the books hold already for somebody else, or for the same debtor with another amount or
 * due date. The same invoice again is no problem.
 *
 * @param read - the documents of the files by number, with the place of their number
 */
export const numbersInUse = async (
  services: Services,
  administration: string,
  groups: readonly ImportGroup[],
  read: ReadonlyMap<string, ReadDocument>,
): Promise<readonly ProblemInFile[]> => {
  const problem =
    (code: ProblemCode) =>
    (number: string): ProblemInFile => {
      const { file = '', place = {} } = read.get(number) ?? {};
      return { file, problem: { code, ...place, found: number } };
    };
  const found = await Promise.all(
    groups.map(async (group) => {
      const documents = documentsOf(group);
      const [{ id }, owners] = await Promise.all([
        recognise(services, administration, group.debtor),
        Promise.all(
          documents.map(({ number }) => services.reservations.owner(administration, 'INVOICE', number)),
        ),
      ]);
      const others = documents.filter((_, i) => owners[i] !== undefined && owners[i] !== id);
      const foreign = await notOnceHis(services, accountKey(administration, id), others);
      const known = documents.filter((_, i) => owners[i] === id);
      const changed = await changedIn(services, administration, id, known, read);
      return [
        ...foreign.map(({ number }) => problem('number-of-other-debtor')(number)),
        ...changed.map(problem('number-changed')),
      ];
    }),
  );
  return found.flat();
};
