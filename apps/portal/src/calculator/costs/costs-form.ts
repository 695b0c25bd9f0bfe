import { type PlainDate, plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { businessCosts } from '@voldaan/domain/law/business-costs.ts';
import { COLLECTION_COST_SCALE } from '@voldaan/domain/law/collection-cost-scale.ts';
import { type CollectionCosts, collectionCostSheet } from '@voldaan/domain/law/collection-costs.ts';
import { knownFrom } from '@voldaan/domain/law/dated-table.ts';
import { SMALL_INSTALMENT } from '@voldaan/domain/law/small-instalment-stacking.ts';
import { vatOnCosts } from '@voldaan/domain/law/vat-on-costs.ts';
import { type Cents, cents, sum } from '@voldaan/domain/money/cents.ts';
import { fieldAmount } from '../read/field-amount.ts';
import { fieldDay } from '../read/field-day.ts';
import { answered, type Calculated, refused, type Wrong } from '../wrong.ts';

export type YesNo = 'yes' | 'no' | '';

/** The form as it was filled in. The second and third question are asked after a yes only. */
export type CostsForm = {
  readonly principals: readonly string[];
  readonly payer: 'consumer' | 'business' | '';
  readonly lateSince: string;
  readonly vatCharged: YesNo;
  readonly vatKept: YesNo;
  readonly vatDeclared: YesNo;
};

export const COSTS_UNTOUCHED: CostsForm = {
  principals: [''],
  payer: '',
  lateSince: '',
  vatCharged: '',
  vatKept: '',
  vatDeclared: '',
};

/** What the reader must know before he relies on the amount. */
export type CostsRemark = 'notice-first' | 'no-notice' | 'small-instalments' | 'per-invoice' | 'agreed';

export type CostsAnswer = {
  readonly payer: 'consumer' | 'business';
  readonly lateSince: PlainDate;
  readonly sheet: CollectionCosts;
  readonly vat: Cents;
  readonly total: Cents;
  readonly remarks: readonly CostsRemark[];
};

/** The questions about VAT that are open, given the answers before them. */
export const vatQuestions = (form: CostsForm): readonly ('vatCharged' | 'vatKept' | 'vatDeclared')[] => {
  if (form.vatCharged !== 'yes') return ['vatCharged'];
  return form.vatKept === 'yes' ? ['vatCharged', 'vatKept', 'vatDeclared'] : ['vatCharged', 'vatKept'];
};

const SPAN = { from: knownFrom(COLLECTION_COST_SCALE), until: COLLECTION_COST_SCALE.knownUntil };
const STACKING_SINCE = plainDate('2024-10-01');
const PER_LATE_INVOICE = cents(40_00);

const remarksOn = (
  form: CostsForm,
  { principal, costs, lines }: CollectionCosts,
  on: PlainDate,
): CostsRemark[] => {
  if (form.payer === 'consumer') {
    const small = principal <= SMALL_INSTALMENT && on >= STACKING_SINCE;
    return small ? ['notice-first', 'small-instalments'] : ['notice-first'];
  }
  const claims = lines[0]?.kind === 'principal' ? lines[0].claims : 1;
  return claims * PER_LATE_INVOICE > costs ? ['no-notice', 'per-invoice', 'agreed'] : ['no-notice', 'agreed'];
};

/** Collection costs from what was typed, by the same functions that every letter uses. */
export const calculateCosts = (form: CostsForm): Calculated<CostsAnswer> => {
  const wrong: Wrong[] = [];
  const principals = form.principals.map((text, index) => fieldAmount(`principal-${index}`, text, wrong));
  if (form.payer === '') wrong.push({ field: 'payer', words: (bad) => bad.choose });
  const on = fieldDay('lateSince', form.lateSince, SPAN, wrong);
  for (const question of vatQuestions(form)) {
    if (form[question] === '') wrong.push({ field: question, words: (bad) => bad.yesOrNo });
  }
  const amounts = principals.filter((amount) => amount !== undefined);
  if (on === undefined || form.payer === '' || wrong.length > 0) return refused(wrong);

  const sheet = form.payer === 'business' ? businessCosts(amounts, on) : collectionCostSheet(amounts, on);
  const vat = vatOnCosts(
    sheet.costs,
    {
      collectedByServiceWithVat: form.vatCharged === 'yes',
      vatCannotBeDeducted: form.vatKept === 'yes',
      declaredExpressly: form.vatDeclared === 'yes',
    },
    on,
  );
  const total = sum([sheet.principal, sheet.costs, vat]);
  const remarks = remarksOn(form, sheet, on);
  return answered({ payer: form.payer, lateSince: on, sheet, vat, total, remarks });
};
