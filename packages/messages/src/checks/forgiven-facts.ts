import { sum } from '@voldaan/domain/money/cents.ts';
import type { ClaimsForgiven } from '../content/claims-forgiven.ts';
import type { MissingFact } from './missing-facts.ts';
import { required } from './required.ts';

/** What is forgiven, of which invoice, and how much in all. */
export const forgivenFacts = ({ forgiven, total }: ClaimsForgiven): readonly MissingFact[] => {
  const parts = forgiven.flatMap(({ principal, interest, costs }) => [principal, interest, costs]);
  return required({
    forgiven: forgiven.length > 0 && forgiven.every(({ number }) => number.trim() !== ''),
    'forgiven.total': total > 0 && total === sum(parts) && parts.every((part) => part >= 0),
  });
};
