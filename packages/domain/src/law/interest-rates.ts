import { type PlainDate, plainDate } from '../calendar/plain-date.ts';
import { type DatedRow, type DatedTable, rowOn } from './dated-table.ts';
import { percentage } from './percentage.ts';

/** `statutory` towards consumers (art. 6:119 BW); `commercial` between businesses and with government (6:119a and b). */
export type InterestKind = 'statutory' | 'commercial';

/** The next half-year's rates are published in December; they are data, never computed ahead. */
const KNOWN_UNTIL = plainDate('2026-12-31');

const row = (from: string, value: number, source: string, doubt?: string): DatedRow<number> => {
  return { from: plainDate(from), value, source, ...(doubt === undefined ? {} : { doubt }) };
};

const statutory = (from: string, value: number, doubt?: string): DatedRow<number> =>
  row(from, value, 'art. 6:119 and 6:120 lid 1 BW; Besluit wettelijke rente (BWBR0002744)', doubt);

const commercial = (from: string, value: number, doubt?: string): DatedRow<number> => {
  const margin = from < '2013-03-16' ? 7 : 8;
  const european = percentage(value - margin * 100);
  const source = `art. 6:119a and 6:120 lid 2 BW; refinancing rate of the ECB ${european} % + ${margin} points`;
  return row(from, value, source, doubt);
};

/** Wettelijke rente in basis points a year. */
export const STATUTORY_INTEREST: DatedTable<number> = {
  name: 'Statutory interest',
  knownUntil: KNOWN_UNTIL,
  rows: [
    statutory('1976-04-01', 8_00),
    statutory('1979-01-01', 10_00),
    statutory('1980-04-01', 12_00),
    statutory('1983-01-01', 9_00),
    statutory('1987-04-01', 8_00),
    statutory('1990-01-01', 10_00),
    statutory('1990-07-01', 11_00),
    statutory('1992-01-01', 12_00),
    statutory('1993-07-01', 10_00),
    statutory('1994-01-01', 9_00),
    statutory('1995-01-01', 8_00),
    statutory('1996-01-01', 7_00),
    statutory('1996-07-01', 5_00),
    statutory('1998-01-01', 6_00),
    statutory('2001-01-01', 8_00),
    statutory('2002-01-01', 7_00),
    statutory('2003-08-01', 5_00),
    statutory('2004-02-01', 4_00),
    statutory('2007-01-01', 6_00),
    statutory('2009-07-01', 4_00),
    statutory('2010-01-01', 3_00),
    statutory('2011-07-01', 4_00),
    statutory('2012-07-01', 3_00),
    statutory('2015-01-01', 2_00),
    statutory('2023-01-01', 4_00),
    statutory('2023-07-01', 6_00),
    statutory('2024-01-01', 7_00),
    statutory('2025-01-01', 6_00),
    statutory('2026-01-01', 4_00, 'Rate agreed by all sources; its Stb. number (2025, 427 or 438) is not.'),
  ],
};

/** Wettelijke handelsrente in basis points a year. */
export const COMMERCIAL_INTEREST: DatedTable<number> = {
  name: 'Commercial interest',
  knownUntil: KNOWN_UNTIL,
  rows: [
    commercial('2002-12-01', 10_35),
    commercial('2003-01-01', 9_85),
    commercial('2003-07-01', 9_10),
    commercial(
      '2004-01-01',
      9_02,
      'One of three sources says 9.01; a claim this old is barred unless interrupted.',
    ),
    commercial('2004-07-01', 9_01),
    commercial('2005-01-01', 9_09),
    commercial('2005-07-01', 9_05),
    commercial('2006-01-01', 9_25),
    commercial('2006-07-01', 9_83),
    commercial('2007-01-01', 10_58),
    commercial('2007-07-01', 11_07),
    commercial('2008-01-01', 11_20),
    commercial('2008-07-01', 11_07),
    commercial('2009-01-01', 9_50),
    commercial('2009-07-01', 8_00),
    commercial('2011-07-01', 8_25),
    commercial('2012-01-01', 8_00),
    commercial('2013-01-01', 7_75),
    commercial(
      '2013-03-16',
      8_75,
      'Contracts made before 16 March 2013 probably keep 7 points; not verified.',
    ),
    commercial('2013-07-01', 8_50),
    commercial('2014-01-01', 8_25),
    commercial('2014-07-01', 8_15),
    commercial('2015-01-01', 8_05),
    commercial('2016-07-01', 8_00),
    commercial('2023-01-01', 10_50),
    commercial('2023-07-01', 12_00),
    commercial('2024-01-01', 12_50),
    commercial('2024-07-01', 12_25),
    commercial('2025-01-01', 11_15),
    commercial('2025-07-01', 10_15),
    commercial('2026-07-01', 10_40),
  ],
};

export const interestTable = (kind: InterestKind): DatedTable<number> =>
  kind === 'statutory' ? STATUTORY_INTEREST : COMMERCIAL_INTEREST;

/**
 * The yearly rate in force on a day, in basis points, with its source.
 *
 * @throws RangeError when the day is outside the known table
 * @example interestRate('commercial', plainDate('2024-07-01')).value // 1225
 */
export const interestRate = (kind: InterestKind, on: PlainDate): DatedRow<number> =>
  rowOn(interestTable(kind), on);
