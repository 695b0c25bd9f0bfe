import { changeDebtor } from '@voldaan/application/account/change-debtor.ts';
import { debtorItem } from '@voldaan/application/account/debtors.ts';
import { accountKey } from '@voldaan/application/account/fold.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { KeepTerms } from '@voldaan/contract/desk/terms.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { AgreedTerms } from '@voldaan/domain/party/agreed-terms.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { actorOf } from '../change-account.ts';
import { keepPdf } from '../documents/keep-pdf.ts';
import { DONE, refused } from '../result.ts';

/** 100 % in basis points: above it a rate is a mistake of typing. */
const HIGHEST_RATE = 10_000;

/** One million euros in cents: no costs of collection come near it. */
const HIGHEST_COSTS = 100_000_000;

const within = (number: number, most: number): boolean => number >= 0 && number <= most;

const judge = (
  { handedOverOn, clauseReviewedOn, interest, costs }: KeepTerms,
  today: PlainDate,
): Result<void> => {
  if (handedOverOn > today || (clauseReviewedOn && clauseReviewedOn > today)) return refused('day-in-future');
  const possible = within(interest?.basisPoints ?? 0, HIGHEST_RATE) && within(costs ?? 0, HIGHEST_COSTS);
  return possible ? DONE : refused('terms-impossible');
};

const termsOf = (
  { handedOverOn, fatalDueDate, clauseReviewedOn, interest, costs }: KeepTerms,
  proof: string,
): AgreedTerms => ({
  proof,
  handedOverOn,
  fatalDueDate,
  ...(clauseReviewedOn && { clauseReviewedOn }),
  ...(interest && { interest }),
  ...(costs !== null && { costs }),
});

/** Keeps terms with their proof, instead of those on file; the account hears what they prove. */
export const keepTerms = async (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  to: KeepTerms,
): Promise<Result<void>> => {
  const known = await debtorItem(services.items, staff.administration, debtorId);
  if (!known) return refused('not-found');
  const judged = judge(to, amsterdamDate(services.clock.now()));
  if (!judged.ok) return judged;
  const key = accountKey(staff.administration, debtorId);
  const sent = to.proof && (await keepPdf(services, staff, key, to.proof));
  if (sent && !sent.ok) return sent;
  const proof = sent?.value ?? known.value.terms?.proof;
  if (!proof) return refused('proof-missing');
  const terms = termsOf(to, proof);
  const kept = await changeDebtor(services, key, actorOf(staff), (debtor) => ({ ...debtor, terms }));
  return kept ? DONE : refused('not-found');
};

const withoutTerms = ({ terms: _, ...debtor }: Debtor): Debtor => debtor;

/** Takes the terms off the file: from now on nothing is agreed. */
export const clearTerms = async (
  services: Services,
  staff: StaffSession,
  debtorId: string,
): Promise<Result<void>> =>
  (await changeDebtor(services, accountKey(staff.administration, debtorId), actorOf(staff), withoutTerms))
    ? DONE
    : refused('not-found');
