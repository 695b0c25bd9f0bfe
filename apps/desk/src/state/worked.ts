import { signal } from '@preact/signals';

/** Counts what this person did on this page and what came of it; whoever shows what waits looks again when it grows. */
export const worked = signal(0);
