import { addDays, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { XmlElement } from '../../xml/xml-element.ts';
import { termInText } from '../term-in-text.ts';
import type { UblFindings } from './ubl-findings.ts';
import { elements, textAt } from './ubl-path.ts';

const termOf = (document: XmlElement): number | undefined => {
  const [period] = elements(document, 'cac:PaymentTerms/cac:SettlementPeriod/cbc:DurationMeasure');
  if (period && /^\d{1,3}$/.test(period.text) && period.attributes.get('unitCode') === 'DAY')
    return Number(period.text);
  return termInText(textAt(document, 'cac:PaymentTerms/cbc:Note') ?? '');
};

/** Last day to pay (BT-9): as stated, else by the payment term; null when the document has neither. */
export const ublDueDate = (
  document: XmlElement,
  issueDate: PlainDate | null,
  { date }: UblFindings,
): PlainDate | null => {
  const stated =
    date('cbc:DueDate') ??
    date('cac:PaymentMeans/cbc:PaymentDueDate') ??
    date('cac:PaymentTerms/cbc:PaymentDueDate');
  const term = stated ? undefined : termOf(document);
  return term === undefined || issueDate === null ? stated : addDays(issueDate, term);
};
