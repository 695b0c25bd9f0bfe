import type { Assumption, ChangedStep } from '@voldaan/contract/desk/simulation.ts';
import { MOST_DAYS } from '@voldaan/contract/desk/simulation.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';
import { csvFile } from '@voldaan/formats/text/csv-cell.ts';
import type { Command } from 'commander';
import type { Answer } from '../answer.ts';
import { BadInput } from '../bad-input.ts';
import { type Desk, DeskRefused, deskAt } from '../desk/desk.ts';
import { signIn } from '../desk/sign-in.ts';
import { positiveAmount } from '../read/amount.ts';
import { changedStep } from '../read/changed-step.ts';
import { choice } from '../read/choice.ts';
import { day } from '../read/day.ts';
import { many } from '../read/many.ts';
import { LOCAL_DESK, url as readUrl } from '../read/url.ts';
import { wholeNumber } from '../read/whole-number.ts';
import type { Shell } from '../shell.ts';
import { simulatedBooks } from './simulated-books.ts';
import { simulatedDebtor } from './simulated-debtor.ts';

type Where = { readonly url: string; readonly administration?: string; readonly csv?: true };
type BooksOptions = Where & {
  readonly over: 'open' | 'past';
  readonly days: number;
  readonly step?: readonly ChangedStep[];
};
type DebtorOptions = Where & {
  readonly days: number;
  readonly monthly?: Cents;
  readonly disputed?: true;
  readonly upheld?: true;
  readonly from?: PlainDate;
};

type Simulated = Answer & { readonly lines: readonly (readonly string[])[] };

/** Signs in, asks, and gives the answer as text, JSON or CSV; what the desk refuses is a finding. */
const simulated = async (
  where: Where,
  shell: Shell,
  ask: (desk: Desk) => Promise<Simulated>,
): Promise<Answer> => {
  const desk = deskAt(where.url, shell);
  try {
    await signIn(desk, where.url, where.administration);
    const { json, text, lines } = await ask(desk);
    return { json, text: where.csv ? csvFile(lines).trimEnd() : text };
  } catch (problem) {
    if (!(problem instanceof DeskRefused)) throw problem;
    const { code, title, detail, next } = problem.trouble;
    return { json: { code, title, detail, next }, text: `${title}. ${detail} ${next}`, findings: true };
  }
};

const assumptionOf = ({ monthly, disputed, upheld, from }: DebtorOptions): Assumption => {
  if (monthly === undefined && !disputed) return { kind: 'nothing-paid' };
  if (!from || (monthly !== undefined && disputed)) throw new BadInput(({ bad }) => bad.assumption());
  return monthly === undefined
    ? { kind: 'disputed', on: from, answer: upheld ? 'upheld' : 'rejected' }
    : { kind: 'monthly', amount: monthly, first: from };
};

/** `simulate`: what a running Voldaan would do, by its own planner; nothing is written. */
export const simulateCommands = (program: Command, shell: Shell): void => {
  const { help, simulate: t } = shell.texts;
  const group = program.command('simulate').helpCommand(false).description(t.about);
  const command = (name: string, about: string, days: number): Command =>
    group
      .command(name)
      .description(about)
      .option('--days <number>', t.days, wholeNumber('--days', 1, MOST_DAYS), days)
      .option('--csv', t.csv)
      .option('--url <url>', help.url, readUrl, LOCAL_DESK)
      .option('--administration <id>', help.administration);
  command('books', t.books, 90)
    .option('--over <what>', t.over, choice('--over', ['open', 'past']), 'open')
    .option('--step <plan:rung=day>', t.step, many(changedStep))
    .action(async (options: BooksOptions) => {
      const { over, days, step = [] } = options;
      const asked = { over, days, steps: [...step] };
      shell.give(
        await simulated(options, shell, (desk) => simulatedBooks(desk, asked, shell.texts, shell.language)),
      );
    });
  command('debtor', t.debtor, 180)
    .argument('<id>', t.id)
    .option('--monthly <amount>', t.monthly, positiveAmount('--monthly'))
    .option('--disputed', t.disputedOn)
    .option('--upheld', t.upheld)
    .option('--from <date>', t.from, day('--from'))
    .action(async (id: string, options: DebtorOptions) => {
      const asked = { assumption: assumptionOf(options), days: options.days };
      shell.give(
        await simulated(options, shell, (desk) =>
          simulatedDebtor(desk, id, asked, shell.texts, shell.language),
        ),
      );
    });
};
