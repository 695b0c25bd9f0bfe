import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { type Interest, interestOn } from '@voldaan/domain/law/interest.ts';
import { interestTable } from '@voldaan/domain/law/interest-rates.ts';
import type { InterestRule } from '@voldaan/domain/law/interest-rule.ts';
import { type InterestSheet, interestSheet } from '@voldaan/domain/law/interest-sheet.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';
import { toDecimal } from '@voldaan/domain/money/decimal.ts';
import { formatEuro } from '@voldaan/domain/money/euro.ts';
import type { Command } from 'commander';
import { table } from '../answer.ts';
import { BadInput } from '../bad-input.ts';
import { amount } from '../read/amount.ts';
import { choice } from '../read/choice.ts';
import { day, requireKnown } from '../read/day.ts';
import { many } from '../read/many.ts';
import { percentage } from '../read/percentage.ts';
import { withinNumbers } from '../read/within-numbers.ts';
import type { Shell } from '../shell.ts';
import { type Agreed, interestRule } from './interest-rule.ts';
import { type Paid, paid } from './paid.ts';

type Options = Agreed & {
  readonly principal: Cents;
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly paid?: readonly Paid[];
};

const requireOrder = ({ from, until, paid: payments = [] }: Options, rule: InterestRule): void => {
  if (until < from) throw new BadInput(({ bad }) => bad.untilBeforeFrom(until, from));
  const late = payments.find(({ on }) => on > until);
  if (late) throw new BadInput(({ bad }) => bad.paymentAfterUntil(late.on, until));
  if (rule.kind === 'agreed') return;
  requireKnown(interestTable(rule.kind), from, '--from');
  requireKnown(interestTable(rule.kind), until, '--until');
};

const calculate = (options: Options): Interest => {
  const rule = interestRule(options);
  requireOrder(options, rule);
  const payments = (options.paid ?? []).map((one) => ({ ...one, settles: 'interest-first' }) as const);
  return interestOn({ rule, ...options, payments });
};

const asJson = ({ interest, days, segments }: InterestSheet) => ({
  interest: toDecimal(interest),
  days,
  segments: segments.map(({ exact: _, ...line }) => line),
});

/** `calc interest`: a payment has no designation here, so it settles interest first (art. 6:44 BW). */
export const interestCommand = (calc: Command, { language, texts: { calc: words }, give }: Shell): void => {
  calc
    .command('interest')
    .description(words.interest)
    .requiredOption('--kind <kind>', words.kind, choice('--kind', ['statutory', 'commercial', 'agreed']))
    .option('--rate <percentage>', words.agreedRate, percentage('--rate'))
    .option('--monthly', words.monthly)
    .requiredOption('--principal <amount>', words.principalOfInterest, amount('--principal'))
    .requiredOption('--from <date>', words.from, day('--from'))
    .requiredOption('--until <date>', words.until, day('--until'))
    .option('--paid <date=amount>', words.paid, many(paid))
    .action((options: Options) => {
      const sheet = withinNumbers(() => interestSheet(calculate(options)));
      give({
        json: asJson(sheet),
        text: table([
          ...sheet.segments.map(
            ({ from, until, days, rate, base, exact }) =>
              [words.segment(from, until, days, rate, base), exact] as const,
          ),
          [words.interestTotal(sheet.days), formatEuro(sheet.interest, language)],
        ]),
      });
    });
};
