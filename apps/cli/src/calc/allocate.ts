import { allocate, type Owed } from '@voldaan/domain/law/allocation.ts';
import { type Cents, ZERO } from '@voldaan/domain/money/cents.ts';
import { toDecimal } from '@voldaan/domain/money/decimal.ts';
import { formatEuro } from '@voldaan/domain/money/euro.ts';
import type { Command } from 'commander';
import { table } from '../answer.ts';
import { amount } from '../read/amount.ts';
import type { Shell } from '../shell.ts';

type Options = Owed & { readonly payment: Cents };

const inDecimals = ({ costs, interest, principal }: Owed) => ({
  costs: toDecimal(costs),
  interest: toDecimal(interest),
  principal: toDecimal(principal),
});

/** `calc allocate`: a payment over one debt, by the order of art. 6:44 BW. */
export const allocateCommand = (calc: Command, { language, texts: { calc: words }, give }: Shell): void => {
  const euro = (value: Cents) => formatEuro(value, language);
  calc
    .command('allocate')
    .description(words.allocate)
    .option('--costs <amount>', words.costsOwed, amount('--costs'), ZERO)
    .option('--interest <amount>', words.interestOwed, amount('--interest'), ZERO)
    .requiredOption('--principal <amount>', words.principalOwed, amount('--principal'))
    .requiredOption('--payment <amount>', words.payment, amount('--payment'))
    .action(({ payment, ...owed }: Options) => {
      const { left, surplus, ...paid } = allocate(payment, owed);
      give({
        json: { ...inDecimals(paid), left: inDecimals(left), surplus: toDecimal(surplus) },
        text: table([
          [words.toCosts, words.paidAndLeft(euro(paid.costs), euro(left.costs))],
          [words.toInterest, words.paidAndLeft(euro(paid.interest), euro(left.interest))],
          [words.toPrincipal, words.paidAndLeft(euro(paid.principal), euro(left.principal))],
          [words.surplus, euro(surplus)],
        ]),
      });
    });
};
