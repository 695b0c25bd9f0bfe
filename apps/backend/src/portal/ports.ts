import type { ShownLogo } from '@voldaan/application/upload/logo.ts';
import type { UploadLinks } from '@voldaan/contract/http/uploads.ts';
import type {
  AgreementAnswered,
  AnswerAgreement,
  ShownAgreement,
} from '@voldaan/contract/portal/agreement.ts';
import type {
  GiveReason,
  MakePromise,
  OpenDispute,
  PromiseMade,
  ProposeContact,
  Received,
  ReportPayment,
  WriteMessage,
} from '@voldaan/contract/portal/answers.ts';
import type {
  AnswerCounter,
  ArrangementChoice,
  ArrangementOffer,
  ArrangementPreview,
  ArrangementProposed,
  ProposeArrangement,
} from '@voldaan/contract/portal/arrangement.ts';
import type { Brand } from '@voldaan/contract/portal/brand.ts';
import type { Correspondence } from '@voldaan/contract/portal/correspondence.ts';
import type { AskNewLink } from '@voldaan/contract/portal/new-link.ts';
import type { Proofs } from '@voldaan/contract/portal/proofs.ts';
import type { PortalRefusal } from '@voldaan/contract/portal/refusal.ts';
import type { Result } from '@voldaan/contract/portal/result.ts';
import type { AnswerFactor, OfferedFactors } from '@voldaan/contract/portal/second-factor.ts';
import type { OpenByCode } from '@voldaan/contract/portal/session.ts';
import type { Settlement } from '@voldaan/contract/portal/settlement.ts';
import type { Statement } from '@voldaan/contract/portal/statement.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import type { SentFile } from '../http/sent-files.ts';
import type { SentUpload } from '../http/sent-uploads.ts';

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
  openByLink(secret: string, network: string): Promise<Answered<OpenedSession>>;
  /** `code-not-recognised` whichever of the two is wrong; `code-locked`; `too-many-attempts`. */
  openByCode(typed: OpenByCode, network: string): Promise<Answered<OpenedSession>>;
  /** Asks for a new link to the address on file; only `too-many-attempts`, whether anybody is known or not. */
  askNewLink(asked: AskNewLink, network: string): Promise<Answered<void>>;
  /** `session-ended` for a cookie that is unknown, old or absent. */
  sessionOf(cookie: string | undefined): Promise<Answered<Session>>;
  /** Ends the session of a cookie; unknown ones are already ended. */
  closeSession(cookie: string): Promise<void>;
  /** What the debtor can be asked, to confirm who he is. */
  offeredFactors(session: Session): Promise<Answered<OfferedFactors>>;
  /**
   * A new session for who answers right; that of the cookie ends. `second-factor-wrong`,
   * `second-factor-locked`, `amount-not-understood`.
   */
  raiseSession(session: Session, cookie: string, answer: AnswerFactor): Promise<Answered<OpenedSession>>;
  /** In the language of the page; without one in that of the debtor. */
  statement(session: Session, language?: Language): Promise<Answered<Statement>>;
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
  /** `receipt-not-found` also for the receipt of somebody else; `second-factor-needed`. */
  receiptPdf(session: Session, id: string): Promise<Answered<PdfFile>>;
  /**
   * Keeps files as proof, all or none: `proof-empty`, `proof-too-large`, `proof-too-many`, `proof-wrong-type`,
   * `proof-unsafe`, `too-many-attempts`.
   */
  storeProofs(session: Session, files: readonly SentFile[]): Promise<Answered<Proofs>>;
  /** Links into the bucket for files of these sizes: `proof-too-large`, `proof-too-many`, `too-many-attempts`. */
  giveUploads(session: Session, sizes: readonly number[]): Promise<Answered<UploadLinks>>;
  /** As {@link storeProofs}, of files that lie in the bucket; `upload-gone` when one is not there for this account. */
  storeUploads(session: Session, uploads: readonly SentUpload[]): Promise<Answered<Proofs>>;
  /** Why it is late, in his own choice. */
  giveReason(session: Session, reason: GiveReason): Promise<Answered<void>>;
  /** `invoice-not-open`, `dispute-already-open`, `dispute-amount`, `request-not-understood`. */
  openDispute(session: Session, dispute: OpenDispute): Promise<Answered<Received>>;
  /** `invoice-not-open`, `promise-day`, `promise-already-made`, `promise-too-late`, `amount-above-open`. */
  makePromise(session: Session, promise: MakePromise): Promise<Answered<PromiseMade>>;
  /** `invoice-not-open`, `amount-zero`, `day-in-future`. */
  reportPayment(session: Session, report: ReportPayment): Promise<Answered<Received>>;
  /** `message-empty`; a wrong person is let out, and his links with him. */
  writeMessage(session: Session, message: WriteMessage): Promise<Answered<Received>>;
  /** `contact-empty`, `second-factor-needed`. */
  proposeContact(session: Session, contact: ProposeContact): Promise<Answered<Received>>;
  arrangementOffer(session: Session): Promise<Answered<ArrangementOffer>>;
  /** `arrangement-nothing`, `arrangement-nonsense`. */
  previewArrangement(session: Session, choice: ArrangementChoice): Promise<Answered<ArrangementPreview>>;
  /** As the preview, and `arrangement-open`, `second-factor-needed`, `acceptor-needed`. */
  proposeArrangement(session: Session, proposal: ProposeArrangement): Promise<Answered<ArrangementProposed>>;
  /** `arrangement-changed`, `second-factor-needed`, `acceptor-needed`. */
  answerCounter(session: Session, answer: AnswerCounter): Promise<Answered<void>>;
  /** What was agreed on the phone and asked to be confirmed; `null` when there is nothing. */
  agreement(session: Session): Promise<Answered<ShownAgreement>>;
  /** `agreement-gone`, `agreement-answered`. */
  answerAgreement(session: Session, answer: AnswerAgreement): Promise<Answered<AgreementAnswered>>;
  /** What was written to him, as it was sent; `second-factor-needed`, `receipt-not-found`. */
  correspondence(session: Session, id: string): Promise<Answered<Correspondence>>;
  /** Who stands behind a host; `page-not-found` when nobody or more than one administration does. */
  brand(host: string): Promise<Answered<Brand>>;
  /** The picture of an administration by its hash; `page-not-found` for everything else. */
  logo(administration: string, sha256: string): Promise<Answered<ShownLogo>>;
  /** Tells the operator about an exception; the debtor reads that it is our fault. */
  reportFailure(error: unknown): void;
}
