import { fromDecimal } from '@voldaan/domain/money/decimal.ts';
import { BadInput } from '../bad-input.ts';

const MOST = 1000_00;

/** A percentage with at most two decimals as basis points. */
export const percentage =
  (name: string) =>
  (text: string): number => {
    const basisPoints = fromDecimal(text);
    if (basisPoints !== undefined && basisPoints >= 0 && basisPoints <= MOST) return basisPoints;
    throw new BadInput(({ bad }) => bad.percentage(name, text));
  };
