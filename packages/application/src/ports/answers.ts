import type { Instant } from '@voldaan/domain/calendar/instant.ts';

/** An answer over HTTP, as it is given again. */
export type KeptAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** Whose act it is, by the key that he gave it. The scope names the administration and who acts there. */
export type ActKey = { readonly scope: string; readonly key: string };

/** Times on the wall clock. */
export type Begin = {
  /** Digest of what was asked, to tell another request under the same key. */
  readonly request: string;
  readonly at: Instant;
  /** An act that began before this and never ended was cut off, and may be begun again. */
  readonly cutOffBefore: Instant;
  readonly expiresAt: Instant;
};

/** What stands under a key: nothing until now, an act that is under way, or its answer. */
export type Begun =
  | { readonly is: 'new' }
  | { readonly is: 'under-way'; readonly request: string }
  | { readonly is: 'answered'; readonly request: string; readonly answer: KeptAnswer };

/**
 * Answers of acts that may be asked for twice. An answer is sealed with a key made from the act's own key, which
 * is not kept: a link or secret in it can be read by nobody but who may repeat the act.
 */
export interface Answers {
  /** One conditional write: exactly one of several at once is the first. */
  begin(act: ActKey, begin: Begin): Promise<Begun>;
  /** Keeps the answer. @returns false when it is too large to keep; the act is then forgotten */
  finish(act: ActKey, answer: KeptAnswer): Promise<boolean>;
  /** The act came to nothing that must be remembered. */
  forget(act: ActKey): Promise<void>;
}
