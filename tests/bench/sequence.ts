/**
 * `bench sequence`: many invoices through the whole plan, with nobody paying.
 *
 * N overdue invoices of N/4 debtors, one in four of them a consumer, are imported, their due dates spread over
 * the four weeks before, and released by a person; from the reminder on the four of a debtor go together. (With
 * `--due ahead` they arrive before they are due and the four of a debtor fall due on four days running, so that
 * they share only some of their messages.) Then the frozen clock of the local stack travels day by day: the Scheduler stand-in wakes the bundled `attend`, mails go through the SES
 * stand-in, whose events come back through `mail-events`. Every afternoon a person approves what waits, prints
 * the queue and posts it, through the use cases that the desk calls. It ends when nothing is planned any more
 * and every invoice has taken its six rungs; anything else is an error.
 *
 * - Counted is everything after the import, people's calls included, until the last decision was asked.
 * - Calls are those that leave for DynamoDB, SES, Scheduler, S3 and Lambda, seen where they leave.
 * - Units are what the emulator says that each call consumed, indexes included; a small proxy asks for them.
 * - CPU is that of this process and the emulator together; memory is the sum of their highest marks.
 * - The sweep does not run: its calls come with time, not with steps. One at the end must find nothing.
 */
import { parseArgs } from 'node:util';
import type { Due } from './sequence/portfolio.ts';
import { printReport, type Report } from './sequence/report.ts';
import { runSequence } from './sequence/run-sequence.ts';

const isDue = (text: string): text is Due => text === 'past' || text === 'ahead';

const readOptions = (args: readonly string[]) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      invoices: { type: 'string', default: '1000' },
      json: { type: 'boolean', default: false },
      /** Whether the invoices are overdue on arrival (`past`) or fall due later (`ahead`). */
      due: { type: 'string', default: 'past' },
      /** Also tells which calls were made, and what each kind of item took, on stderr. */
      calls: { type: 'boolean', default: false },
      /** Folder of a built backend; without it the backend is built first. */
      backend: { type: 'string' },
    },
  });
  const invoices = Number(values.invoices);
  if (!Number.isSafeInteger(invoices) || invoices < 1) {
    throw new RangeError(`--invoices is a whole number above 0, not ${values.invoices}.`);
  }
  const { due } = values;
  if (!isDue(due)) throw new RangeError(`--due is past or ahead, not ${due}.`);
  return { ...values, invoices, due };
};

/** Runs the measurement and prints what it came to. */
export const run = async (args: readonly string[]): Promise<void> => {
  const { invoices, json, due, calls, backend } = readOptions(args);
  const measured = await runSequence({ invoices, due, backend });
  const { steps, seconds, usage, consumed } = measured;
  const perStep = (total: number): number => Number((total / steps).toFixed(3));
  const report: Report = {
    invoices,
    invoicesPerSecond: Number((invoices / seconds).toFixed(2)),
    stepsPerSecond: Number((steps / seconds).toFixed(2)),
    mails: measured.mails,
    cpuSeconds: Number(usage.cpuSeconds.toFixed(2)),
    peakRssMb: Math.round(usage.peakRssMb),
    awsCallsPerStep: perStep([...measured.calls.values()].reduce((all, count) => all + count, 0)),
    writeUnitsPerStep: perStep(consumed.writeUnits),
    readUnitsPerStep: perStep(consumed.readUnits),
  };
  if (calls) {
    for (const [call, count] of [...measured.calls].sort(([, a], [, b]) => b - a)) {
      console.error(`${call.padEnd(40)} ${String(count).padStart(8)} ${perStep(count).toFixed(3)}`);
    }
    const byUnits = [...measured.byItem].sort(([, a], [, b]) => b.units - a.units);
    for (const [item, { calls: count, units }] of byUnits) {
      const columns = [count, units].map((total) => perStep(total).toFixed(3).padStart(8));
      console.error(`${item.padEnd(60)} ${columns.join(' ')}`);
    }
  }
  if (json) console.log(JSON.stringify(report));
  else printReport(report);
};
