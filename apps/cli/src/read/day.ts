import { isPlainDate, type PlainDate, plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { type DatedTable, isKnownOn, knownFrom } from '@voldaan/domain/law/dated-table.ts';
import { BadInput } from '../bad-input.ts';

/** An existing day from 1900 to 2199: whatever is counted from it stays a date of four digits a year. */
export const day =
  (name: string) =>
  (text: string): PlainDate => {
    if (isPlainDate(text) && '1900' <= text && text < '2200') return text;
    throw new BadInput(({ bad }) => bad.date(name, text));
  };

/** The holidays of before are not known: until then Koninginnedag on a Sunday moved to the Monday. */
export const FIRST_YEAR_OF_HOLIDAYS = 1980;

/** As {@link day}, in the years of which the holidays are known. */
export const dayWithHolidays =
  (name: string) =>
  (text: string): PlainDate => {
    const first = plainDate(`${FIRST_YEAR_OF_HOLIDAYS}-01-01`);
    const read = day(name)(text);
    if (read >= first) return read;
    throw new BadInput(({ bad }) => bad.tooEarly(name, first));
  };

/** @throws BadInput when a table of the law does not know the day, with the days that it does know */
export const requireKnown = (table: DatedTable<unknown>, on: PlainDate, name: string): void => {
  if (!isKnownOn(table, on)) {
    throw new BadInput(({ bad }) => bad.outsideTable(name, on, knownFrom(table), table.knownUntil));
  }
};
