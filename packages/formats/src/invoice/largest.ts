import type { Cents } from '@voldaan/domain/money/cents.ts';
import { MOST_TRANSFERRED } from '../qr/epc-qr-payload.ts';

/** More than one credit transfer can hold, so nobody can pay it. */
export const isTooLarge = (amount: Cents): boolean => Math.abs(amount) > MOST_TRANSFERRED;
