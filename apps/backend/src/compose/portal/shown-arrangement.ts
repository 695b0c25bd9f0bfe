import type { ShownArrangement, ShownTerm } from '@voldaan/contract/portal/arrangement.ts';
import type { AccountState } from '@voldaan/domain/account/state.ts';
import { arrangedLeft, type Instalment, isPaid, leftOf } from '@voldaan/domain/arrangement/arrangement.ts';
import { type Cents, minus, sum, ZERO } from '@voldaan/domain/money/cents.ts';

const stateOf = (term: Instalment, isNext: boolean): ShownTerm['state'] =>
  isPaid(term) ? 'paid' : term.repairBy ? 'missed' : isNext ? 'next' : 'ahead';

/** Terms with what is left of the whole after each. */
export const shownTerms = (instalments: readonly Instalment[]): ShownTerm[] => {
  const next = instalments.find((term) => !isPaid(term));
  let left: Cents = sum(instalments.map((term) => term.amount));
  return instalments.map((term) => {
    left = minus(left, term.amount);
    const { due, amount, paid, repairBy } = term;
    const open = leftOf(term);
    return {
      due,
      amount,
      paid,
      open,
      left,
      state: stateOf(term, term === next),
      ...(repairBy && { repairBy }),
    };
  });
};

/** Terms that nobody has paid anything of yet. */
export const plannedTerms = (terms: readonly { readonly due: Instalment['due']; readonly amount: Cents }[]) =>
  shownTerms(terms.map((term) => ({ ...term, paid: ZERO })));

/** The arrangement of an account as its page shows it. */
export const shownArrangement = ({ arrangement, holds }: AccountState): ShownArrangement | undefined => {
  if (!arrangement) return undefined;
  const { id, stage, invoices, total, rhythm, instalments, validUntil, endsOn } = arrangement;
  const answerBy = holds.find((hold) => hold.ref === id)?.answerBy;
  return {
    reference: id,
    stage,
    invoices: [...invoices],
    total,
    left: arrangedLeft(arrangement),
    rhythm,
    terms: shownTerms(instalments),
    ...(stage === 'proposed' && answerBy && { answerBy }),
    ...(validUntil && { validUntil }),
    ...(endsOn && { endsOn }),
  };
};
