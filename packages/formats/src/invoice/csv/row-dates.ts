import { addDays, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cellDate } from './cell-date.ts';
import { cellTerm } from './cell-term.ts';
import type { RowFindings } from './row-findings.ts';

export type RowDates = {
  readonly issueDate: PlainDate | null;
  readonly dueDate: PlainDate | null;
  readonly sentOn: PlainDate | null;
};

/** The dates of one row. Without a due date the payment term counts from the invoice date; a credit note needs neither. */
export const rowDates = ({ text, value, report }: RowFindings, kind: 'invoice' | 'credit-note'): RowDates => {
  if (text('issueDate') === '') report('value-missing', 'issueDate');
  const issueDate = value('issueDate', cellDate, 'date-invalid');
  const stated = value('dueDate', cellDate, 'date-invalid');
  const term = text('dueDate') === '' ? value('term', cellTerm, 'term-invalid') : null;
  if (text('dueDate') === '' && text('term') === '' && kind === 'invoice')
    report('due-date-missing', 'dueDate');
  if (issueDate && stated && stated < issueDate) report('due-before-issue', 'dueDate');
  return {
    issueDate,
    dueDate: stated ?? (issueDate && term !== null ? addDays(issueDate, term) : null),
    sentOn: value('sentOn', cellDate, 'date-invalid'),
  };
};
