import type { Actor } from '@voldaan/application/ports/stream.ts';

/** The demo's staff, by the ids with which they sign in. */
export const SANNE: Actor = { kind: 'staff', id: 'sanne' };
export const JORIS: Actor = { kind: 'staff', id: 'joris' };
export const AMINA: Actor = { kind: 'staff', id: 'amina' };
