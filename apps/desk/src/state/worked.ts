import { signal } from '@preact/signals';

/** Counts the acts of this person on this page; whoever shows what waits looks again when it grows. */
export const worked = signal(0);
