import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { COLLECTION_COST_SCALE } from '@voldaan/domain/law/collection-cost-scale.ts';
import { collectionCostSheet } from '@voldaan/domain/law/collection-costs.ts';
import { VAT_RATE, vatOverCosts } from '@voldaan/domain/law/vat-on-costs.ts';
import { type Cents, sum, ZERO } from '@voldaan/domain/money/cents.ts';
import { toDecimal } from '@voldaan/domain/money/decimal.ts';
import { formatEuro } from '@voldaan/domain/money/euro.ts';
import type { Command } from 'commander';
import { table } from '../answer.ts';
import { positiveAmount } from '../read/amount.ts';
import { day, requireKnown } from '../read/day.ts';
import { many } from '../read/many.ts';
import { withinNumbers } from '../read/within-numbers.ts';
import type { Shell } from '../shell.ts';
import { costLineJson, costLineText } from './cost-line.ts';

type Options = { readonly principal: readonly Cents[]; readonly vatOnCosts?: true; readonly on?: PlainDate };

/** `calc costs`: the scale over the sum of the principals; the scale and the VAT rate of the day of default. */
export const costsCommand = (calc: Command, { io, language, texts: { calc: words }, give }: Shell): void => {
  calc
    .command('costs')
    .description(words.costs)
    .requiredOption('--principal <amount>', words.principal, many(positiveAmount('--principal')))
    .option('--vat-on-costs', words.vatOnCosts)
    .option('--on <date>', words.inDefaultOn, day('--on'))
    .action(({ principal: principals, vatOnCosts, on = amsterdamDate(io.now()) }: Options) => {
      requireKnown(COLLECTION_COST_SCALE, on, '--on');
      if (vatOnCosts) requireKnown(VAT_RATE, on, '--on');
      const { principal, costs, lines } = withinNumbers(() => collectionCostSheet(principals, on));
      const vat = vatOnCosts ? vatOverCosts(costs, on) : ZERO;
      const total = sum([principal, costs, vat]);
      give({
        json: {
          principal: toDecimal(principal),
          costs: toDecimal(costs),
          vat: toDecimal(vat),
          total: toDecimal(total),
          lines: lines.map(costLineJson),
        },
        text: table([
          ...lines.map((line) => costLineText(line, words, language)),
          [words.costsTotal, formatEuro(costs, language)],
          [words.vat, formatEuro(vat, language)],
          [words.total, formatEuro(total, language)],
        ]),
      });
    });
};
