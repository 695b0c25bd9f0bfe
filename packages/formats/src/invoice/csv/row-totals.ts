import { type Cents, minus, plus } from '@voldaan/domain/money/cents.ts';
import { isTooLarge } from '../largest.ts';
import { reversedAmount } from '../reversed.ts';
import { cellAmount } from './cell-amount.ts';
import type { CsvField } from './csv-field.ts';
import type { RowFindings } from './row-findings.ts';

export type RowTotals = {
  readonly net: Cents | null;
  readonly vat: Cents | null;
  readonly gross: Cents;
  readonly payable: Cents;
  /** The amounts stand in the file with a minus: a credit. */
  readonly negative: boolean;
};

/** The amounts of one row, made positive; of net, VAT and gross the third is computed from the other two. */
export const rowTotals = ({ text, value, report, problems }: RowFindings): RowTotals | undefined => {
  const known = problems.length;
  const amount = (field: CsvField): Cents | null => value(field, cellAmount, 'amount-invalid');
  const [open, stated, net, vat] = [amount('open'), amount('gross'), amount('net'), amount('vat')];
  const gross = stated ?? (net !== null && vat !== null ? plus(net, vat) : open);
  const payable = open ?? gross;
  const from: CsvField = open === null ? 'gross' : 'open';
  if (problems.length > known) return undefined;
  if (gross === null || payable === null) report('value-missing', text('open') === '' ? 'gross' : 'open');
  else if (isTooLarge(gross) || isTooLarge(payable))
    report('amount-too-large', isTooLarge(payable) ? from : 'gross');
  else if (payable === 0) report('amount-zero', from);
  else if (gross !== 0 && gross < 0 !== payable < 0) report('amount-signs-differ', from);
  if (problems.length > known || gross === null || payable === null) return undefined;

  const negative = payable < 0;
  const positive = (one: Cents): Cents => (negative ? reversedAmount(one) : one);
  const missingNet = vat === null ? null : minus(gross, vat);
  const missingVat = net === null ? null : minus(gross, net);
  const [knownNet, knownVat] = [net ?? missingNet, vat ?? missingVat];
  return {
    net: knownNet === null ? null : positive(knownNet),
    vat: knownVat === null ? null : positive(knownVat),
    gross: positive(gross),
    payable: positive(payable),
    negative,
  };
};
