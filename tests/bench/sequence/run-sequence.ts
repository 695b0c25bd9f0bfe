import { accountKey } from '@voldaan/application/account/fold.ts';
import { sweep } from '@voldaan/application/attend/sweep.ts';
import { importFiles } from '@voldaan/application/intake/import-files.ts';
import { allRows, release } from '@voldaan/application/intake/releases.ts';
import type { Services } from '@voldaan/application/services.ts';
import { amsterdamMoment } from '@voldaan/domain/calendar/amsterdam.ts';
import { addDays } from '@voldaan/domain/calendar/plain-date.ts';
import { type House, openHouse } from './house.ts';
import { approveAll, FINANCE, postLetters } from './people.ts';
import { type Due, IMPORTED_ON, portfolio } from './portfolio.ts';
import { type Usage, usage } from './process-tree.ts';
import type { ByItem } from './table-proxy.ts';
import type { Calls } from './wire-calls.ts';

export type SequenceOptions = {
  readonly invoices: number;
  readonly due: Due;
  readonly backend: string | undefined;
};

/** Totals of a run, without the import. */
export type Measured = {
  readonly steps: number;
  readonly seconds: number;
  readonly mails: number;
  readonly usage: Usage;
  readonly calls: Calls;
  readonly consumed: { readonly readUnits: number; readonly writeUnits: number };
  readonly byItem: ByItem;
};

export const BOOKS = 'eigen';
const RUNGS = 6;
/** Minutes after midnight. */
export const MORNING = 10 * 60;
const AFTERNOON = 15 * 60;
/** A plan takes 52 days; whoever is still busy after this has no end. */
const MOST_DAYS = 200;

/** @returns id of the import */
export const importAll = async (
  { stack, services }: House,
  { invoices, due }: SequenceOptions,
): Promise<string> => {
  const by = { id: 'finance', name: 'Finance' };
  const accepted = await importFiles(services(), BOOKS, by, [portfolio(invoices, due)]);
  if (!accepted.ok) throw new Error(`The list was refused: ${JSON.stringify(accepted.problems[0])}`);
  await stack.clock.settle();
  return accepted.jobId;
};

/** Whether a wake-up is planned in this run; that a claim lapses is told years later. */
const isWokenSoon = ({ scheduler }: House['stack']): boolean => {
  const end = amsterdamMoment(addDays(IMPORTED_ON, MOST_DAYS), MORNING);
  return scheduler.schedules.values().some(({ next }) => next !== null && next < end);
};

/** Day by day, until no wake-up is planned and nobody has work left that moves the plan. */
export const travel = async ({ stack, services }: House, importId: string): Promise<void> => {
  await release(services(), BOOKS, importId, FINANCE);
  await stack.clock.settle();
  for (let days = 0; isWokenSoon(stack); days += 1) {
    if (days > MOST_DAYS) throw new Error(`Still busy after ${MOST_DAYS} days.`);
    await stack.clock.advance(amsterdamMoment(addDays(IMPORTED_ON, days), AFTERNOON));
    await approveAll(services(), BOOKS);
    await postLetters(services(), BOOKS);
    await stack.clock.settle();
  }
};

/** Rungs taken by invoices, from the histories; an invoice that missed one is an error. */
const stepsTaken = async (services: Services, invoices: number): Promise<number> => {
  const accounts = await allRows(services, BOOKS, 'debtors');
  let steps = 0;
  for (const { account } of accounts) {
    const history = await services.accounts.history(accountKey(BOOKS, account));
    for (const event of history.flatMap(({ events }) => events)) {
      if (event.type === 'StepTaken') steps += event.invoices.length;
    }
  }
  const expected = invoices * RUNGS;
  if (steps !== expected) throw new Error(`${steps} steps were taken, not ${expected}.`);
  return steps;
};

/** @throws Error when an invocation failed for good, or the sweep finds something */
export const checkEnd = async ({ stack, services }: House): Promise<void> => {
  const failed = stack.lambda.failures();
  if (failed.length > 0) throw new Error(`${failed.length} invocations failed: ${JSON.stringify(failed[0])}`);
  const lost = await sweep(services());
  if (lost > 0) throw new Error(`${lost} accounts were left behind.`);
};

/** Carries out the measurement; nothing is left running. */
export const runSequence = async (options: SequenceOptions): Promise<Measured> => {
  const house = await openHouse(amsterdamMoment(IMPORTED_ON, MORNING), options.backend);
  try {
    const importId = await importAll(house, options);
    house.calls.reset();
    house.byItem.clear();
    const before = { ...house.consumed };
    const { cpuSeconds } = usage();
    const began = performance.now();
    await travel(house, importId);
    const seconds = (performance.now() - began) / 1000;
    const after = usage();
    const measured = {
      seconds,
      mails: house.stack.mailbox.list().length,
      usage: { ...after, cpuSeconds: after.cpuSeconds - cpuSeconds },
      calls: house.calls.counts(),
      consumed: {
        readUnits: house.consumed.readUnits - before.readUnits,
        writeUnits: house.consumed.writeUnits - before.writeUnits,
      },
      byItem: new Map(house.byItem),
    };
    await checkEnd(house);
    return { ...measured, steps: await stepsTaken(house.services(), options.invoices) };
  } finally {
    await house.stop();
  }
};
