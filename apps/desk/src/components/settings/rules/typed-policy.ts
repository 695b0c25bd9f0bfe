import type { PolicyNumbersValue } from '@voldaan/contract/desk/settings-rules.ts';
import type { PolicyField } from '@voldaan/domain/arrangement/policy-limits.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { formatEuro, type Language, parseEuro } from '@voldaan/domain/money/euro.ts';

/** A policy as it stands in the fields. */
export type TypedPolicy = Readonly<Record<PolicyField, string>>;

const AMOUNTS: ReadonlySet<PolicyField> = new Set(['leastPerTerm', 'itselfUpTo']);

/** A number of the policy as people read it: an amount, or days or months. */
export const shownNumber = (field: PolicyField, value: number, language: Language): string =>
  AMOUNTS.has(field) ? formatEuro(cents(value), language) : String(value);

/** What is no number becomes one that no rule allows, so that it is told at its field. */
const numberFrom = (field: PolicyField, text: string): number => {
  if (AMOUNTS.has(field)) return parseEuro(text) ?? Number.NaN;
  return /^\s*-?\d{1,3}\s*$/.test(text) ? Number(text) : Number.NaN;
};

const changed = <From, To>(
  record: Readonly<Record<PolicyField, From>>,
  change: (field: PolicyField, value: From) => To,
): Readonly<Record<PolicyField, To>> => ({
  fromDay: change('fromDay', record.fromDay),
  leastPerTerm: change('leastPerTerm', record.leastPerTerm),
  monthsItself: change('monthsItself', record.monthsItself),
  monthsFinance: change('monthsFinance', record.monthsFinance),
  monthsApprover: change('monthsApprover', record.monthsApprover),
  itselfUpTo: change('itselfUpTo', record.itselfUpTo),
  firstWithin: change('firstWithin', record.firstWithin),
  answerWorkingDays: change('answerWorkingDays', record.answerWorkingDays),
  counterDays: change('counterDays', record.counterDays),
  announceWorkingDays: change('announceWorkingDays', record.announceWorkingDays),
  graceDays: change('graceDays', record.graceDays),
  graceWorkingDays: change('graceWorkingDays', record.graceWorkingDays),
  repairDays: change('repairDays', record.repairDays),
  noticeDays: change('noticeDays', record.noticeDays),
});

export const typedPolicy = (numbers: PolicyNumbersValue, language: Language): TypedPolicy =>
  changed(numbers, (field, value) => shownNumber(field, value, language));

export const policyFrom = (typed: TypedPolicy): PolicyNumbersValue => changed(typed, numberFrom);
