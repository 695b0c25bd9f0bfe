import { expect, test } from 'vitest';
import { anAccount, anInvoice, CONSUMER } from '../account/fixture.ts';
import { plainDate } from '../calendar/plain-date.ts';
import { cents } from '../money/cents.ts';
import { runningInterest } from './running-interest.ts';

const invoice = anInvoice();
const noticed = (basisPoints?: number) =>
  anAccount(
    {
      ...CONSUMER,
      ...(basisPoints !== undefined && { agreed: { interest: { basisPoints, per: 'year' as const } } }),
    },
    [invoice],
    [
      {
        type: 'FourteenDayNoticeGiven',
        noticeId: 'L1',
        channel: 'post',
        on: plainDate('2026-09-21'),
        claims: [{ invoice: invoice.number, principal: invoice.amount }],
        costs: cents(186_95),
        vat: cents(0),
        lastFreeDay: plainDate('2026-10-07'),
        costsDueFrom: plainDate('2026-10-08'),
      },
    ],
  );

const ruleOf = (state: ReturnType<typeof noticed>) => {
  const [open] = state.invoices;
  return open && runningInterest(state, open);
};

test('of a consumer the statutory rate is claimed from the day after his last free day', () => {
  expect(ruleOf(noticed())).toEqual({ rule: { kind: 'statutory' }, from: '2026-10-08' });
});

test('a rate that was agreed above the law is not claimed of him, one below it is kept', () => {
  expect(ruleOf(noticed(12_00))?.rule).toEqual({ kind: 'statutory' });
  expect(ruleOf(noticed(2_00))?.rule).toEqual({ kind: 'agreed', basisPoints: 2_00, per: 'year' });
});
