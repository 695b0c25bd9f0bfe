import type { Brand } from '@voldaan/contract/portal/brand.ts';
import type { PortalRefusal } from '@voldaan/contract/portal/refusal.ts';
import type { Result } from '@voldaan/contract/portal/result.ts';
import type { OpenByCode } from '@voldaan/contract/portal/session.ts';
import type { Settlement } from '@voldaan/contract/portal/settlement.ts';
import type { Statement } from '@voldaan/contract/portal/statement.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';

/** A value, or a refusal that a debtor can cause or meet. Anything else is thrown. */
export type Answered<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: { readonly code: PortalRefusal } };

/** A session as it was opened: what the cookie holds, for how long, and the language of the debtor. */
export type OpenedSession = {
  readonly cookie: string;
  readonly maxAgeSeconds: number;
  readonly language: Language;
};

/** A payment that a debtor wants to begin; `invoices` empty means the oldest first. */
export type WantedPayment = {
  readonly amount: Cents;
  readonly invoices: readonly string[];
  readonly method?: string;
  /** Language of the checkout and of the page to return to. */
  readonly language: Language;
};

/** A file to hand over. */
export type PdfFile = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };

/**
 * What the portal needs from the application. `Session` is opaque here: only the ports look into it.
 * Refusals to expect stand with each function; codes and texts are in `@voldaan/contract/portal`.
 */
export interface PortalPorts<Session> {
  /** `link-not-working` for every secret that does not open, whatever the cause; `too-many-attempts`. */
  openByLink(secret: string): Promise<Answered<OpenedSession>>;
  /** `code-not-recognised` whichever of the two is wrong; `too-many-attempts`. */
  openByCode(typed: OpenByCode): Promise<Answered<OpenedSession>>;
  /** `session-ended` for a cookie that is unknown, old or absent. */
  sessionOf(cookie: string | undefined): Promise<Answered<Session>>;
  /** Ends the session of a cookie; unknown ones are already ended. */
  closeSession(cookie: string): Promise<void>;
  statement(session: Session): Promise<Answered<Statement>>;
  /**
   * Resumes an unfinished payment of the same amount, or begins one. `amount-zero` for anything below one cent,
   * `amount-above-open`, `invoice-not-payable`, `method-not-available`, `nothing-open`, `payment-under-way`,
   * `provider-down`.
   */
  startPayment(session: Session, wanted: WantedPayment): Promise<Answered<{ readonly checkoutUrl: string }>>;
  /** What an amount would settle; refuses as {@link startPayment} does. */
  settlement(session: Session, amount: Cents, invoices: readonly string[]): Promise<Answered<Settlement>>;
  /** `return-link-not-working` for an unknown or expired token. */
  result(token: string): Promise<Answered<Result>>;
  /** `receipt-not-found` also for the receipt of somebody else. */
  receiptPdf(session: Session, id: string): Promise<Answered<PdfFile>>;
  /** Who stands behind a host; `page-not-found` when nobody or more than one administration does. */
  brand(host: string): Promise<Answered<Brand>>;
  /** Tells the operator about an exception; the debtor reads that it is our fault. */
  reportFailure(error: unknown): void;
}
