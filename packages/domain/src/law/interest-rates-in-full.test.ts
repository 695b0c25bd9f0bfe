import { expect, test } from 'vitest';
import { addDays, plainDate } from '../calendar/plain-date.ts';
import { type InterestKind, interestRate, interestTable } from './interest-rates.ts';
import { percentage } from './percentage.ts';

/** Day and percentage as the sources list them, typed over a second time, apart from the table itself. */
const PUBLISHED: Readonly<Record<InterestKind, string>> = {
  statutory: `
    1976-04-01 8   1979-01-01 10  1980-04-01 12  1983-01-01 9   1987-04-01 8   1990-01-01 10  1990-07-01 11
    1992-01-01 12  1993-07-01 10  1994-01-01 9   1995-01-01 8   1996-01-01 7   1996-07-01 5   1998-01-01 6
    2001-01-01 8   2002-01-01 7   2003-08-01 5   2004-02-01 4   2007-01-01 6   2009-07-01 4   2010-01-01 3
    2011-07-01 4   2012-07-01 3   2015-01-01 2   2023-01-01 4   2023-07-01 6   2024-01-01 7   2025-01-01 6
    2026-01-01 4`,
  commercial: `
    2002-12-01 10.35  2003-01-01 9.85   2003-07-01 9.10   2004-01-01 9.02   2004-07-01 9.01   2005-01-01 9.09
    2005-07-01 9.05   2006-01-01 9.25   2006-07-01 9.83   2007-01-01 10.58  2007-07-01 11.07  2008-01-01 11.20
    2008-07-01 11.07  2009-01-01 9.50   2009-07-01 8.00   2011-07-01 8.25   2012-01-01 8.00   2013-01-01 7.75
    2013-03-16 8.75   2013-07-01 8.50   2014-01-01 8.25   2014-07-01 8.15   2015-01-01 8.05   2016-07-01 8.00
    2023-01-01 10.50  2023-07-01 12.00  2024-01-01 12.50  2024-07-01 12.25  2025-01-01 11.15  2025-07-01 10.15
    2026-07-01 10.40`,
};

const rowsOf = (kind: InterestKind) =>
  [...PUBLISHED[kind].matchAll(/(\S{10}) +([\d.]+)/g)].map(([, from = '', rate = '']) => {
    return { from: plainDate(from), rate: Number(rate).toFixed(2) };
  });

const rate = (kind: InterestKind, on: Parameters<typeof interestRate>[1]): string =>
  percentage(interestRate(kind, on).value);

test.each(['statutory', 'commercial'] as const)('every published rate of %s interest, to the day', (kind) => {
  const rows = rowsOf(kind);
  expect(rows.length).toBe(interestTable(kind).rows.length);
  rows.forEach(({ from, rate: published }, index) => {
    expect([from, rate(kind, from)]).toEqual([from, published]);
    const before = rows[index - 1];
    if (before) expect(rate(kind, addDays(from, -1))).toBe(before.rate);
    else expect(() => rate(kind, addDays(from, -1))).toThrow(RangeError);
  });
});
