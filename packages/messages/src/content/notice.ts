import type { ClaimingBase } from './message-base.ts';

/** Aanmaning. It claims and announces no interest and no costs. */
export type Notice = ClaimingBase & { readonly kind: 'notice' };
