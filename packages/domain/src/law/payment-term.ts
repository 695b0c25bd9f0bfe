import { addDays, type PlainDate, plainDate } from '../calendar/plain-date.ts';

/** Who must pay: `large-business` is a large company that owes a small or medium one. */
export type Payer = 'consumer' | 'business' | 'large-business' | 'government';

export type PaymentTermFacts = {
  readonly payer: Payer;
  /** Latest of: invoice received, performance received, performance accepted where that was agreed. */
  readonly startsOn: PlainDate;
  readonly agreedDays?: number;
  /** Expressly agreed beyond the ordinary limit and not manifestly unfair (government: objectively justified). */
  readonly expresslyLonger?: boolean;
};

/** `interestFrom` is the first day that can bear interest between businesses; `doubt` says which reading was taken. */
export type PaymentTerm = {
  readonly days: number;
  readonly lastDay: PlainDate;
  readonly interestFrom: PlainDate;
  readonly source: string;
  readonly doubt?: string;
};

type Ruling = { readonly days: number; readonly source: string; readonly doubt?: string };

const WITHOUT_TERM = 30;
const LONGEST = 60;
const LARGE_TO_SMALL_SINCE = plainDate('2023-07-01');
const COMMERCIAL = 'art. 6:119a lid 2 and 5 BW';
const GOVERNMENT = 'art. 6:119b BW';
const LARGE = 'art. 6:119a BW as amended by Stb. 2022, 146: at most 30 days, a longer clause is void';

const forGovernment = (agreed: number, expressly: boolean): Ruling =>
  agreed <= WITHOUT_TERM || expressly
    ? { days: Math.min(agreed, LONGEST), source: GOVERNMENT }
    : { days: WITHOUT_TERM, source: GOVERNMENT };

const forBusiness = (agreed: number, expressly: boolean): Ruling =>
  agreed <= LONGEST || expressly
    ? { days: agreed, source: COMMERCIAL }
    : {
        days: agreed,
        source: COMMERCIAL,
        doubt:
          'More than 60 days and not expressly agreed: probably void. The longer term is kept for the debtor.',
      };

const ruling = ({ payer, startsOn, agreedDays, expresslyLonger = false }: PaymentTermFacts): Ruling => {
  if (payer === 'consumer') {
    return agreedDays === undefined
      ? {
          days: WITHOUT_TERM,
          source: 'art. 6:38 BW',
          doubt: 'Without a term at once due; 30 days given, safe for the debtor.',
        }
      : { days: agreedDays, source: 'art. 6:39 BW' };
  }
  if (payer === 'government') return forGovernment(agreedDays ?? WITHOUT_TERM, expresslyLonger);
  if (payer === 'large-business' && startsOn >= LARGE_TO_SMALL_SINCE) {
    return { days: Math.min(agreedDays ?? WITHOUT_TERM, WITHOUT_TERM), source: LARGE };
  }
  return forBusiness(agreedDays ?? WITHOUT_TERM, expresslyLonger);
};

/**
 * The term that holds between parties: 30 days when none was agreed, at most 60 between businesses unless
 * expressly longer, at most 30 for a large company that owes a small one, 30 (60 with reason) for government.
 *
 * The 30-day rule for large companies holds for contracts since 1 July 2022 and for all since 1 July 2023; it is
 * applied from the second date on, the reading safe for the debtor. These are contract terms: the Algemene termijnenwet
 * does not move them.
 *
 * @throws RangeError when the agreed days are no whole number from 0
 * @example paymentTerm({ payer: 'business', startsOn: plainDate('2026-08-05') }).lastDay // '2026-09-04'
 */
export const paymentTerm = (facts: PaymentTermFacts): PaymentTerm => {
  const { agreedDays = 0 } = facts;
  if (!Number.isSafeInteger(agreedDays) || agreedDays < 0) {
    throw new RangeError(`A payment term is a whole number of days from 0, got ${agreedDays}.`);
  }
  const found = ruling(facts);
  const lastDay = addDays(facts.startsOn, found.days);
  return { ...found, lastDay, interestFrom: addDays(lastDay, 1) };
};
