import { addDays, plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import type { ClaimLine } from '../content/claim-line.ts';
import { askedAmount, type Statement } from '../content/statement.ts';

export const line = (
  number: string,
  issued: string,
  due: string,
  amount: number,
  open = amount,
): ClaimLine => ({
  number,
  issueDate: plainDate(issued),
  dueDate: plainDate(due),
  amount: cents(amount),
  open: cents(open),
});

const empty = { due: [], alsoReminded: [], alsoOpen: [], notYetDue: [], held: [], credits: [] };

/** A statement with its total worked out. */
export const statement = (parts: Partial<Statement> & Pick<Statement, 'due'>): Statement => {
  const lists = { ...empty, ...parts };
  return { ...lists, total: askedAmount(lists) };
};

export const invoice1187 = line('2026-1187', '2026-08-21', '2026-09-04', 1_246_30);
export const invoice1203 = line('2026-1203', '2026-08-28', '2026-09-11', 482_79);

export const oneInvoice = statement({ due: [invoice1187], notYetDue: [invoice1203] });

export const partlyPaid = statement({ due: [{ ...invoice1187, open: cents(646_30) }] });

/** Every list filled. */
export const everything = statement({
  due: [invoice1187, line('2026-1164', '2026-08-14', '2026-08-28', 92_00)],
  alsoReminded: [line('2026-1190', '2026-08-21', '2026-09-05', 310_00)],
  alsoOpen: [line('2026-1195', '2026-08-24', '2026-09-07', 75_50)],
  notYetDue: [invoice1203],
  held: [
    {
      ...line('2026-1101', '2026-07-10', '2026-07-24', 189_00),
      heldUntil: plainDate('2026-10-02'),
      reasonCode: 'dispute',
    },
  ],
  credits: [{ number: '2026-C021', amount: cents(46_30) }],
});

export const twoBills = statement({
  due: [
    line('2026-0931', '2026-08-21', '2026-09-04', 184_50),
    line('2026-0958', '2026-08-21', '2026-09-04', 96_80),
  ],
});

/** So little that its costs are the minimum. */
export const smallBill = statement({ due: [line('2026-0977', '2026-08-24', '2026-09-07', 60_00)] });

/** More invoices than one page holds. */
export const manyInvoices = (count: number): Statement =>
  statement({
    due: Array.from({ length: count }, (_, index) => ({
      ...line(`2026-${String(1001 + index)}`, '2026-06-01', '2026-06-15', 1_000_00 + index * 101),
      issueDate: addDays(plainDate('2026-06-01'), index),
      dueDate: addDays(plainDate('2026-06-15'), index),
    })),
  });
