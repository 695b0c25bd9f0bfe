import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { knownFrom } from '@voldaan/domain/law/dated-table.ts';
import { add, roundToCents } from '@voldaan/domain/law/exact.ts';
import { type Interest, type InterestPayment, interestOn } from '@voldaan/domain/law/interest.ts';
import { interestTable } from '@voldaan/domain/law/interest-rates.ts';
import type { InterestRule } from '@voldaan/domain/law/interest-rule.ts';
import { type InterestSheet, interestSheet } from '@voldaan/domain/law/interest-sheet.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';
import { fieldAmount } from '../read/field-amount.ts';
import { fieldDay, type Span } from '../read/field-day.ts';
import { readPercentage } from '../read/read-percentage.ts';
import { answered, type Calculated, refused, type Wrong } from '../wrong.ts';

export type TypedPayment = { readonly on: string; readonly amount: string };

/** The form as it was filled in; `rate` and `per` count for an agreed rate only. */
export type InterestForm = {
  readonly kind: 'statutory' | 'commercial' | 'agreed' | '';
  readonly rate: string;
  readonly per: 'year' | 'month' | '';
  readonly principal: string;
  readonly from: string;
  readonly until: string;
  readonly payments: readonly TypedPayment[];
};

export const INTEREST_UNTOUCHED: InterestForm = {
  kind: '',
  rate: '',
  per: '',
  principal: '',
  from: '',
  until: '',
  payments: [],
};

/** A row of the table of rates on which sources disagree, by its kind and first day. */
export type RateDoubt = `${'statutory' | 'commercial'} ${string}`;

export type InterestAnswer = {
  readonly kind: 'statutory' | 'commercial' | 'agreed';
  readonly monthly: boolean;
  readonly sheet: InterestSheet;
  /** What is left after the payments, each rounded once; absent without payments. */
  readonly left?: { readonly principal: Cents; readonly interest: Cents };
  readonly doubts: readonly RateDoubt[];
};

const ruleOf = ({ kind, rate, per }: InterestForm, wrong: Wrong[]): InterestRule | undefined => {
  if (kind === '') wrong.push({ field: 'kind', words: (bad) => bad.choose });
  if (kind !== 'agreed') return kind === '' ? undefined : { kind };
  const basisPoints = readPercentage(rate);
  if (basisPoints === undefined) wrong.push({ field: 'rate', words: (bad) => bad.percentage(rate.trim()) });
  if (per === '') wrong.push({ field: 'per', words: (bad) => bad.choose });
  return basisPoints === undefined || per === '' ? undefined : { kind, basisPoints, per };
};

const spanOf = (kind: InterestForm['kind']): Span | undefined => {
  if (kind === '' || kind === 'agreed') return undefined;
  const table = interestTable(kind);
  return { from: knownFrom(table), until: table.knownUntil };
};

/** The rows in force between two days that carry a doubt. */
const doubtsOn = (rule: InterestRule, from: PlainDate, until: PlainDate): readonly RateDoubt[] => {
  if (rule.kind === 'agreed') return [];
  const { kind } = rule;
  const { rows } = interestTable(kind);
  return rows
    .filter((row, index) => {
      const next = rows[index + 1];
      return row.doubt !== undefined && row.from <= until && (next === undefined || from < next.from);
    })
    .map((row): RateDoubt => `${kind} ${row.from}`);
};

const paymentsOf = (form: InterestForm, until: PlainDate | undefined, wrong: Wrong[]): InterestPayment[] =>
  form.payments.flatMap(({ on, amount }, index) => {
    const day = fieldDay(`paid-on-${index}`, on, undefined, wrong);
    const paid = fieldAmount(`paid-${index}`, amount, wrong);
    if (day !== undefined && until !== undefined && day > until) {
      wrong.push({ field: `paid-on-${index}`, words: (bad) => bad.paidAfterUntil(day, until) });
    }
    // Without designation a payment settles interest before principal (art. 6:44 BW).
    return day && paid ? [{ on: day, amount: paid, settles: 'interest-first' }] : [];
  });

const answerOf = (
  rule: InterestRule,
  interest: Interest,
  from: PlainDate,
  until: PlainDate,
  withPayments: boolean,
): InterestAnswer => {
  const { principal, compounded, running } = interest.left;
  const left = { principal: roundToCents(principal), interest: roundToCents(add(compounded, running)) };
  return {
    kind: rule.kind,
    monthly: rule.kind === 'agreed' && rule.per === 'month',
    sheet: interestSheet(interest),
    ...(withPayments && { left }),
    doubts: doubtsOn(rule, from, until),
  };
};

/** Interest from what was typed, by the same functions that every letter uses. */
export const calculateInterest = (form: InterestForm): Calculated<InterestAnswer> => {
  const wrong: Wrong[] = [];
  const rule = ruleOf(form, wrong);
  const principal = fieldAmount('principal', form.principal, wrong);
  const from = fieldDay('from', form.from, spanOf(form.kind), wrong);
  const until = fieldDay('until', form.until, spanOf(form.kind), wrong);
  if (from && until && until < from) {
    wrong.push({ field: 'until', words: (bad) => bad.untilBeforeFrom(until, from) });
  }
  const payments = paymentsOf(form, until, wrong);
  if (!rule || !principal || !from || !until || wrong.length > 0) return refused(wrong);

  try {
    return answered(
      answerOf(
        rule,
        interestOn({ rule, principal, from, until, payments }),
        from,
        until,
        payments.length > 0,
      ),
    );
  } catch (problem) {
    // All that can still go wrong with values that were checked one by one is their size.
    if (problem instanceof RangeError)
      return refused([{ field: 'principal', words: (bad) => bad.amountTooLarge }]);
    throw problem;
  }
};
