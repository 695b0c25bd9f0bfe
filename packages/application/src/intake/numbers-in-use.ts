import { findInvoice } from '@voldaan/domain/account/state.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';
import type { ProblemCode } from '@voldaan/formats/problem.ts';
import { accountKey } from '../account/fold.ts';
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
      const foreign = documents.filter((_, i) => owners[i] !== undefined && owners[i] !== id);
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
