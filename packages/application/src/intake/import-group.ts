import { addClaims } from '@voldaan/domain/account/decide/add-claims.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import { factsOf } from '@voldaan/domain/party/reach.ts';
import { decideOn } from '../account/decide-on.ts';
import { accountKey } from '../account/fold.ts';
import { nowKnown } from '../account/now-known.ts';
import { registerPrintedLink } from '../link/printed-link.ts';
import { registerTypedCode } from '../link/typed-code.ts';
import type { Actor } from '../ports/stream.ts';
import type { Services } from '../services.ts';
import { bookedIn } from './booked.ts';
import { findDebtor } from './find-debtor.ts';
import type { ImportedRow, ImportGroup } from './import-job.ts';

/** A commit holds at most 200 events; an invoice makes one, and the pause of a late batch one more. */
const INVOICES_A_COMMIT = 150;
/** A credit note makes up to three, and what it closes some more. */
const CREDIT_NOTES_A_COMMIT = 30;

/** Thousands at once would wait for a connection longer than the client does. */
const NUMBERS_AT_ONCE = 50;

const chunks = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

/** The numbers that are this debtor's, those that he had before apart; a number of somebody else is left out. */
const claimNumbers = async (
  services: Services,
  administration: string,
  account: string,
  numbers: readonly string[],
) => {
  const before = new Set<string>();
  const foreign = new Set<string>();
  const claim = async (number: string): Promise<void> => {
    const owner = await services.reservations.owner(administration, 'INVOICE', number);
    if (owner === account) before.add(number);
    else if ((await services.reservations.reserve(administration, 'INVOICE', number, account)) !== account) {
      foreign.add(number);
    }
  };
  for (const part of chunks(numbers, NUMBERS_AT_ONCE)) await Promise.all(part.map(claim));
  return { before, foreign };
};

/**
 * Carries out the part of an import that is one debtor's. Done again it changes nothing: the debtor and the
 * numbers are found as they were made, and each commit carries an id of its own.
 */
export const importGroup = async (
  services: Services,
  administration: string,
  jobId: string,
  actor: Actor,
  group: ImportGroup,
): Promise<readonly ImportedRow[]> => {
  const today = amsterdamDate(services.clock.now());
  const debtor = await findDebtor(services, administration, group.debtor, today);
  const key = accountKey(administration, debtor.id);
  const numbers = [...group.invoices, ...group.creditNotes].map(({ number }) => number);
  const { before, foreign } = await claimNumbers(services, administration, debtor.id, numbers);
  // Reserved alone is not enough: the import that reserved a number may have been cut off before it booked it.
  const booked = before.size === 0 ? before : await bookedIn(services, key);
  const isNew = ({ number }: { readonly number: string }): boolean => !booked.has(number);
  await registerTypedCode(services, administration, debtor);
  await registerPrintedLink(services, administration, debtor);
  await nowKnown(services, key, actor, factsOf(debtor));

  const invoices = group.invoices.filter(({ number }) => !foreign.has(number));
  const creditNotes = group.creditNotes.filter(({ number }) => !foreign.has(number));
  const parts: readonly Pick<ImportGroup, 'invoices' | 'creditNotes'>[] = [
    ...chunks(invoices, INVOICES_A_COMMIT).map((part) => ({ invoices: part, creditNotes: [] })),
    ...chunks(creditNotes, CREDIT_NOTES_A_COMMIT).map((part) => ({ invoices: [], creditNotes: part })),
  ];
  for (const [i, part] of parts.entries()) {
    const commandId = `${jobId}/${debtor.id}/${i}`;
    await decideOn(services, key, { actor, commandId }, (state) =>
      addClaims(state, {
        today,
        importId: jobId,
        invoices: part.invoices.filter(isNew),
        creditNotes: part.creditNotes.filter(isNew),
      }),
    );
  }
  const row = { debtor: { id: debtor.id, name: debtor.name } };
  return [
    ...group.invoices.map(({ number, amount, due }) => ({
      ...row,
      number,
      kind: 'invoice' as const,
      amount,
      dueDate: due,
      known: before.has(number) || foreign.has(number),
    })),
    ...group.creditNotes.map(({ number, amount, issued }) => ({
      ...row,
      number,
      kind: 'credit-note' as const,
      amount,
      dueDate: issued,
      known: before.has(number) || foreign.has(number),
    })),
  ];
};
