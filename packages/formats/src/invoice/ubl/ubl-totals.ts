import { type Cents, minus } from '@voldaan/domain/money/cents.ts';
import { toDecimal } from '@voldaan/domain/money/decimal.ts';
import type { XmlElement } from '../../xml/xml-element.ts';
import { isTooLarge } from '../largest.ts';
import type { UblFindings } from './ubl-findings.ts';
import { elements } from './ubl-path.ts';

const PAYABLE = 'cac:LegalMonetaryTotal/cbc:PayableAmount';

export type UblTotals = {
  readonly net: Cents | null;
  readonly vat: Cents | null;
  readonly gross: Cents;
  readonly payable: Cents;
};

/** The totals (BG-22) with the signs of the document; undefined, with a problem, when there is nothing to pay. */
export const ublTotals = (document: XmlElement, findings: UblFindings): UblTotals | undefined => {
  const known = findings.problems.length;
  const payable = findings.amount(PAYABLE);
  const net = findings.amount('cac:LegalMonetaryTotal/cbc:TaxExclusiveAmount');
  const gross = findings.amount('cac:LegalMonetaryTotal/cbc:TaxInclusiveAmount') ?? payable;
  // A second TaxTotal repeats the tax in the accounting currency (BT-111); the first in euros counts.
  const tax = elements(document, 'cac:TaxTotal').find((total) =>
    elements(total, 'cbc:TaxAmount').some((one) => (one.attributes.get('currencyID') ?? 'EUR') === 'EUR'),
  );
  const stated = tax ? findings.amount('cbc:TaxAmount', tax) : null;
  for (const amount of [payable, gross]) {
    if (amount !== null && isTooLarge(amount)) {
      findings.problems.push({ code: 'amount-too-large', column: PAYABLE, found: toDecimal(amount) });
      return undefined;
    }
  }
  if (payable === 0) findings.problems.push({ code: 'amount-zero', column: PAYABLE });
  if (payable === null && findings.problems.length === known)
    findings.problems.push({ code: 'value-missing', column: PAYABLE });
  if (!payable || gross === null) return undefined;
  if (gross < 0 !== payable < 0 && gross !== 0) {
    findings.problems.push({ code: 'amount-signs-differ', column: PAYABLE });
    return undefined;
  }
  return { net, vat: stated ?? (net === null ? null : minus(gross, net)), gross, payable };
};
