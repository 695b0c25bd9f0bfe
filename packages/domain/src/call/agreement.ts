import type { Instant } from '../calendar/instant.ts';
import { later, type PlainDate } from '../calendar/plain-date.ts';
import { type Cents, minus, sum } from '../money/cents.ts';

/** An invoice that was spoken about, what was asked of it, and what of that the debtor does not agree with. */
export type AgreedClaim = {
  readonly invoice: string;
  readonly amount: Cents;
  readonly disputed?: Cents;
};

/** So much will be paid on that day. */
export type AgreedPart = { readonly amount: Cents; readonly on: PlainDate };

/** What was agreed on the phone, every fact that its confirmation names (defaults 4.2). */
export type AgreedTerms = {
  readonly agreementId: string;
  readonly at: Instant;
  readonly calledBy: 'us' | 'debtor';
  readonly claims: readonly AgreedClaim[];
  /** In the order of their days. */
  readonly parts: readonly AgreedPart[];
  /** New orders wait until this is paid. */
  readonly ordersOnHold: boolean;
  /** Who spoke: a document that may be erased. */
  readonly people?: { readonly id: string; readonly hash: string };
};

/** An agreement by phone and what became of its confirmation. */
export type CallAgreement = AgreedTerms & {
  readonly callId: string;
  readonly on: PlainDate;
  /** Whether the confirming mail was sent; absent while nobody has chosen. */
  readonly mail?: { readonly sent: boolean; readonly on: PlainDate };
  /** What the debtor answered. Absent after a mail: not contradicted, which is no acknowledgment. */
  readonly answer?: { readonly right: boolean; readonly on: PlainDate };
};

const undisputed = ({ amount, disputed }: AgreedClaim): Cents =>
  disputed ? minus(amount, disputed) : amount;

/** What the debtor agrees that he owes. */
export const undisputedTotal = ({ claims }: Pick<AgreedTerms, 'claims'>): Cents =>
  sum(claims.map(undisputed));

/** What he named no day for. */
export const withoutDay = (terms: Pick<AgreedTerms, 'claims' | 'parts'>): Cents =>
  minus(undisputedTotal(terms), sum(terms.parts.map(({ amount }) => amount)));

/** The day on which everything undisputed will be paid; undefined when a rest has no day. */
export const everythingOn = (terms: Pick<AgreedTerms, 'claims' | 'parts'>): PlainDate | undefined =>
  withoutDay(terms) > 0
    ? undefined
    : terms.parts.reduce<PlainDate | undefined>((last, { on }) => (last ? later(last, on) : on), undefined);

/** Some of these invoices, paid on a day; `amount` only when one invoice is paid in part. */
export type PartOfInvoices = {
  readonly on: PlainDate;
  readonly invoices: readonly string[];
  readonly amount: Cents;
  readonly partial: boolean;
};

/**
 * Which invoice each part pays: the earliest day first, over the invoices in the order given. Invoices that one
 * part pays as a whole stay together; an invoice paid on two days is divided.
 */
export const divideParts = (
  claims: readonly AgreedClaim[],
  parts: readonly AgreedPart[],
): readonly PartOfInvoices[] => {
  const left = claims.map((claim) => ({
    invoice: claim.invoice,
    whole: claim.amount,
    open: undisputed(claim),
  }));
  return [...parts]
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .flatMap(({ amount, on }) => {
      const wholes: { invoice: string; amount: Cents }[] = [];
      const shares: PartOfInvoices[] = [];
      let rest = amount;
      for (const claim of left) {
        const share = Math.min(claim.open, rest) as Cents;
        if (share <= 0) continue;
        claim.open = minus(claim.open, share);
        rest = minus(rest, share);
        if (share === claim.whole) wholes.push({ invoice: claim.invoice, amount: share });
        else shares.push({ on, invoices: [claim.invoice], amount: share, partial: true });
      }
      const whole = {
        on,
        invoices: wholes.map(({ invoice }) => invoice),
        amount: sum(wholes.map((paid) => paid.amount)),
        partial: false,
      };
      return wholes.length > 0 ? [whole, ...shares] : shares;
    });
};
