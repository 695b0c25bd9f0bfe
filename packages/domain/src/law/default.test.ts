import { expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import { defaultBegins } from './default.ts';

const dueDate = plainDate('2026-09-04');
const demand = (delivered: string, lastDate: string) => {
  return { delivered: plainDate(delivered), lastDate: plainDate(lastDate) };
};

test('a fatal term with proof: default the day after it, whatever was sent', () => {
  expect(defaultBegins({ dueDate, fatalTermProof: 'signed order 881', demands: [] })).toEqual({
    kind: 'in-default',
    since: '2026-09-05',
    by: 'fatal-term',
  });
});

test('without proof: the day after the last date of the reminder', () => {
  expect(defaultBegins({ dueDate, demands: [demand('2026-09-08', '2026-09-16')] })).toEqual({
    kind: 'in-default',
    since: '2026-09-17',
    by: 'demand',
  });
});

test('the demand must leave seven days after its delivery', () => {
  const kind = (delivered: string) =>
    defaultBegins({ dueDate, demands: [demand(delivered, '2026-09-16')] }).kind;
  expect(kind('2026-09-09')).toBe('in-default');
  expect(kind('2026-09-10')).toBe('not-in-default');
});

test('why nothing leads to default', () => {
  const reason = (...demands: ReturnType<typeof demand>[]) => defaultBegins({ dueDate, demands });
  expect(reason()).toMatchObject({ reason: 'no-demand' });
  expect(reason(demand('2026-09-10', '2026-09-16'))).toMatchObject({ reason: 'term-too-short' });
  expect(reason(demand('2026-09-04', '2026-09-16'))).toMatchObject({ reason: 'demand-before-due' });
});

test('of several demands the first that suffices counts', () => {
  const demands = [
    demand('2026-09-24', '2026-10-05'),
    demand('2026-09-10', '2026-09-12'),
    demand('2026-09-15', '2026-09-23'),
  ];
  expect(defaultBegins({ dueDate, demands })).toMatchObject({ since: '2026-09-24' });
});
