import type { AccountEvent } from './event.ts';
import type { Refusal, RefusalCode } from './refusal.ts';

/** What a command leads to: events, perhaps none because it was done before, or a refusal. */
export type Decision =
  | { readonly ok: true; readonly events: readonly AccountEvent[] }
  | { readonly ok: false; readonly refusal: Refusal };

export const accept = (...events: readonly AccountEvent[]): Decision => ({ ok: true, events });

export const refuse = (code: RefusalCode): Decision => ({ ok: false, refusal: { code } });
