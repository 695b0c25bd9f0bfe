import type { Statement } from '@voldaan/contract/portal/statement.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { expect, test } from 'vitest';
import { pathFor } from './reason.ts';

const all: Pick<Statement, 'may'> = {
  may: {
    arrange: true,
    dispute: ['2026-1187'],
    promise: ['2026-1187'],
    promiseUntil: plainDate('2026-09-18'),
  },
};
const little: Pick<Statement, 'may'> = {
  may: { arrange: false, dispute: [], promise: [] },
};

test.each([
  ['forgotten', '/pay/'],
  ['short-of-cash', '/in-delen/'],
  ['not-right', '/klopt-niet/'],
  ['not-received', '/iets-anders/?onderwerp=invoice-again'],
  ['already-paid', '/al-betaald/'],
  ['waiting-for-approval', '/ik-betaal-op/'],
  ['other', '/iets-anders/'],
] as const)('who says %s comes to %s', (reason, path) => {
  expect(pathFor(reason, all, 'nl')).toBe(path);
});

test('nobody is led to a page where nothing can be done', () => {
  expect(pathFor('short-of-cash', little, 'nl')).toBeUndefined();
  expect(pathFor('not-right', little, 'nl')).toBeUndefined();
  expect(pathFor('waiting-for-approval', little, 'en')).toBeUndefined();
});
