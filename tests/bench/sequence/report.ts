/** What a run came to. */
export type Report = {
  readonly invoices: number;
  readonly invoicesPerSecond: number;
  readonly stepsPerSecond: number;
  readonly mails: number;
  readonly cpuSeconds: number;
  readonly peakRssMb: number;
  readonly awsCallsPerStep: number;
  readonly writeUnitsPerStep: number;
  readonly readUnitsPerStep: number;
};

const LABELS: Readonly<Record<keyof Report, string>> = {
  invoices: 'Invoices through the whole plan',
  invoicesPerSecond: 'Invoices per second',
  stepsPerSecond: 'Steps per second',
  mails: 'Mails delivered',
  cpuSeconds: 'CPU, seconds',
  peakRssMb: 'Highest memory, MB',
  awsCallsPerStep: 'AWS calls per step',
  writeUnitsPerStep: 'Write units per step',
  readUnitsPerStep: 'Read units per step',
};

/** The report as a table for people. */
export const printReport = (report: Report): void => {
  for (const name of Object.keys(LABELS) as (keyof Report)[]) {
    console.log(`${LABELS[name].padEnd(34)}${report[name].toLocaleString('en').padStart(12)}`);
  }
};
