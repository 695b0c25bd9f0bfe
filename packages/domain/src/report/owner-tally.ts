import type { Flows } from './flows.ts';
import { at, type Tally, tallyOf } from './tally.ts';

/**
 * What a day of his customers adds to the report of a salesperson, in cents: `invoiced`, `paid`, `became-late`,
 * `disputed`; `settled` and `late-days` (cents × days) for the days late; `reason.…`.
 */
export const ownerTally = ({ moved, counted, settled, reasons }: Flows): Tally =>
  tallyOf([
    ['invoiced', at(moved, 'invoiced')],
    ['paid', -at(moved, 'paid') - at(moved, 'taken-back')],
    ['became-late', at(counted, 'became-late')],
    ['disputed', at(counted, 'disputed')],
    ...Object.entries(settled).flatMap(([days, amount]): [string, number][] => [
      ['settled', amount],
      ['late-days', Math.max(0, Number(days)) * amount],
    ]),
    ...Object.entries(reasons).map(([reason, amount]): [string, number] => [`reason.${reason}`, amount]),
  ]);
