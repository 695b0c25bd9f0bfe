import { isPlainDate, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';
import { fromDecimal } from '@voldaan/domain/money/decimal.ts';
import type { FileProblem } from '../../problem.ts';
import type { XmlElement } from '../../xml/xml-element.ts';
import { isPlausible } from '../plausible-day.ts';
import { element, textAt } from './ubl-path.ts';

type Path = Parameters<typeof element>[1];

/** Reads typed values out of one document and remembers everything that is wrong with them. */
export const ublFindings = (document: XmlElement) => {
  const problems: FileProblem[] = [];

  /** The text at a path, a problem when there is none. */
  const required = (path: Path): string | undefined => {
    const text = textAt(document, path);
    if (text === null) problems.push({ code: 'value-missing', column: path });
    return text ?? undefined;
  };

  /** A date; null when the element is not there. A time zone behind the date (xs:date allows one) is left out. */
  const date = (path: Path): PlainDate | null => {
    const text = textAt(document, path);
    if (text === null) return null;
    const day = text.replace(/(?:Z|[+-]\d{2}:\d{2})$/, '');
    if (isPlainDate(day) && isPlausible(day)) return day;
    problems.push({ code: 'date-invalid', column: path, found: text });
    return null;
  };

  /** An amount in euros inside the document or one of its parts; null when the element is not there. */
  const amount = (path: Path, within: XmlElement = document): Cents | null => {
    const found = element(within, path);
    if (!found || found.text === '') return null;
    const currency = found.attributes.get('currencyID') ?? 'EUR';
    const value = fromDecimal(found.text.replace(/^([+-]?)\./, '$10.').replace(/\.$/, ''));
    if (currency !== 'EUR') problems.push({ code: 'currency-unknown', column: path, found: currency });
    if (value === undefined) problems.push({ code: 'amount-invalid', column: path, found: found.text });
    return value ?? null;
  };

  return { problems, required, date, amount };
};

export type UblFindings = ReturnType<typeof ublFindings>;
