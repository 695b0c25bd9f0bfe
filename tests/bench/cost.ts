/**
 * `bench cost`: what 1,000 invoices through the whole plan cost on AWS, with nobody paying.
 *
 * Requests and units are counted on the emulator that tells what each call consumes, from the import to the last
 * decision, letters and people's calls included; they are put into list prices of eu-west-1 (`cost/prices.ts`,
 * dated rows with source) and what cannot be counted is assumed (`cost/assumptions.ts`). Free tiers are left out.
 */
import { parseArgs } from 'node:util';
import { ASSUMED } from './cost/assumptions.ts';
import { type Bill, billOf, floorOf } from './cost/bill.ts';
import { countPlan } from './cost/count-plan.ts';
import { PRICES, REGION } from './cost/prices.ts';

const readOptions = (args: readonly string[]) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      invoices: { type: 'string', default: '200' },
      json: { type: 'boolean', default: false },
      /** Folder of a built backend; without it the backend is built first. */
      backend: { type: 'string' },
    },
  });
  const invoices = Number(values.invoices);
  if (!Number.isSafeInteger(invoices) || invoices < 1) {
    throw new RangeError(`--invoices is a whole number above 0, not ${values.invoices}.`);
  }
  return { ...values, invoices };
};

const dollars = (amount: number): string => `$ ${amount.toFixed(4)}`.padStart(11);

const print = (bill: Bill, floor: Bill): void => {
  console.log(`Per 1,000 invoices through the whole plan, ${REGION}`.padEnd(52), 'beside the floor');
  const rows: readonly (readonly [string, number, number])[] = [
    ['total', bill.total, floor.total],
    ['without mail', bill.withoutMail, floor.withoutMail],
    ...(Object.keys(bill.parts) as (keyof Bill['parts'])[]).map(
      (name) => [`  ${name}`, bill.parts[name], floor.parts[name]] as const,
    ),
  ];
  for (const [name, cost, least] of rows) console.log(name.padEnd(28), dollars(cost), dollars(least));
  const doubtful = Object.entries(PRICES).filter(([, { verified }]) => !verified);
  console.log(`\nPrices that must be looked up: ${doubtful.map(([name]) => name).join(', ')}`);
};

/** Runs the measurement and prints what it came to. */
export const run = async (args: readonly string[]): Promise<void> => {
  const { invoices, json, backend } = readOptions(args);
  const counted = await countPlan(invoices, backend);
  const bill = billOf(counted);
  const floor = floorOf(counted);
  if (!json) return print(bill, floor);
  const report = {
    perThousandInvoices: bill,
    floor,
    region: REGION,
    counted,
    assumed: ASSUMED,
    prices: PRICES,
  };
  console.log(JSON.stringify(report));
};
