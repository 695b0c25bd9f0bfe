import { parseArgs } from 'node:util';
import { awsQueues } from './redrive/aws-queues.ts';
import { redrive } from './redrive/redrive.ts';

/** `npm run redrive --workspace @voldaan/infra -- --stage production`: asks again what was put aside. */
const { values } = parseArgs({ options: { stage: { type: 'string' } } });
if (!values.stage) {
  console.error('Which stage? Add: --stage production');
  process.exitCode = 2;
} else {
  const { again, needless, unknown } = await redrive(awsQueues(), `voldaan-${values.stage}`);
  console.log(
    `Asked again: ${again}. Not needed any more: ${needless}. Not understood, still there: ${unknown}.`,
  );
  process.exitCode = unknown === 0 ? 0 : 1;
}
