import type { LateReason } from '@voldaan/domain/account/answer-event.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import type { Age } from '@voldaan/domain/report/ageing.ts';
import type { ClaimFate } from '@voldaan/domain/report/claims-report.ts';
import type { HoldReason } from './hold-reason.ts';
import { REPORT_WORDS_EN } from './report-words.en.ts';
import { REPORT_WORDS_NL } from './report-words.nl.ts';
import type { ReportName, WhyLater } from './reports.ts';
import type { StepKind } from './step-kind.ts';

type Words<Code extends string> = Readonly<Record<Code, string>>;
type WhyCode = Exclude<WhyLater, { by: 'hold' }>['by'];

/** The words of the tables behind the reports, on the page and in the file. */
export type ReportWords = {
  readonly title: Words<ReportName>;
  readonly ages: Words<Age>;
  readonly step: Words<StepKind>;
  /** A call on one of the rungs, by the letter that it follows. */
  readonly callAfter: { readonly reminder: string; readonly notice: string };
  readonly reasons: Words<LateReason>;
  readonly fates: Words<ClaimFate | 'open'>;
  readonly why: Words<WhyCode>;
  readonly hold: Words<HoldReason>;
  readonly debtors: Words<'business' | 'consumer'>;
  readonly columns: Words<
    | 'age'
    | 'amount'
    | 'share'
    | 'on'
    | 'open'
    | 'dso'
    | 'step'
    | 'asked'
    | 'within7'
    | 'within14'
    | 'what'
    | 'count'
    | 'reason'
    | 'customer'
    | 'owner'
    | 'product'
    | 'mostly'
    | 'debtors'
    | 'invoices'
    | 'alike'
    | 'median'
    | 'most'
    | 'invoice'
    | 'planned'
    | 'left'
    | 'days'
    | 'why'
    | 'week'
    | 'agreed'
    | 'low'
    | 'expected'
    | 'high'
    | 'interest'
    | 'costs'
    | 'invoiced'
    | 'paid'
    | 'becameLate'
    | 'daysLate'
    | 'disputed'
  >;
  readonly rows: Words<
    | 'total'
    | 'unasked'
    | 'surplus'
    | 'disputed'
    | 'arranged'
    | 'promised'
    | 'credit'
    | 'writtenOff'
    | 'made'
    | 'kept'
    | 'broken'
    | 'keptShare'
    | 'proposed'
    | 'refused'
    | 'accepted'
    | 'termsKept'
    | 'lapsed'
    | 'missedTerms'
    | 'defaultRate'
    | 'waiting'
    | 'inTime'
    | 'late'
    | 'inTimeShare'
    | 'asked'
    | 'taken'
    | 'mediations'
    | 'callsOpened'
    | 'callsMissed'
    | 'nobody'
  >;
  readonly captions: Words<
    'apart' | 'trend' | 'byCustomer' | 'byOwner' | 'byProduct' | 'differently' | 'calls'
  >;
  /** More days than the books reach back. */
  readonly atLeast: (days: number) => string;
};

export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = {
  nl: REPORT_WORDS_NL,
  en: REPORT_WORDS_EN,
};
