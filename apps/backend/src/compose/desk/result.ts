import type { DeskRefusalCode } from '@voldaan/contract/desk/refusal.ts';
import type { Result } from '../../desk/desk-ports.ts';

export const found = <Value>(value: Value): Result<Value> => ({ ok: true, value });

/** What a command answers that has nothing to tell. */
export const DONE: Result<void> = { ok: true, value: undefined };

export const refused = (code: Exclude<DeskRefusalCode, 'import-problems'>): Result<never> => ({
  ok: false,
  refusal: { code },
});
