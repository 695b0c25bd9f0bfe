import type { PolicyNumbersValue } from '@voldaan/contract/desk/settings-rules.ts';
import { POLICY_FIELDS, type PolicyField } from '@voldaan/domain/arrangement/policy-limits.ts';
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
): Record<PolicyField, To> =>
  Object.fromEntries(POLICY_FIELDS.map((field) => [field, change(field, record[field])])) as Record<
    PolicyField,
    To
  >;

export const typedPolicy = (numbers: PolicyNumbersValue, language: Language): TypedPolicy =>
  changed(numbers, (field, value) => shownNumber(field, value, language));

export const policyFrom = (typed: TypedPolicy): PolicyNumbersValue => changed(typed, numberFrom);
