import type { InterestKind } from '@voldaan/domain/law/interest-rates.ts';
import type { InterestRule } from '@voldaan/domain/law/interest-rule.ts';
import { BadInput } from '../bad-input.ts';

/** The options that say which interest runs; `rate` in basis points. */
export type Agreed = {
  readonly kind: InterestKind | 'agreed';
  readonly rate?: number;
  readonly monthly?: true;
};

/** @throws BadInput for an agreed rate without its percentage, or a percentage without an agreed rate */
export const interestRule = ({ kind, rate, monthly }: Agreed): InterestRule => {
  if (kind === 'agreed') {
    if (rate === undefined) throw new BadInput(({ bad }) => bad.agreedWithoutRate());
    return { kind, basisPoints: rate, per: monthly ? 'month' : 'year' };
  }
  if (rate !== undefined) throw new BadInput(({ bad }) => bad.rateWithoutAgreed('--rate'));
  if (monthly) throw new BadInput(({ bad }) => bad.rateWithoutAgreed('--monthly'));
  return { kind };
};
