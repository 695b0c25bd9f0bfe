import type { Mocked } from '../mocked.ts';
import { ofType, ownFunctions, text } from '../read.ts';

const isQueue = (arn: string): boolean => /(?:failed-runs|lost-wake-ups)$/.test(arn);

/** Every function that nobody waits for, and every schedule, has a queue for what fails. */
export const nothingLost = (mocked: Mocked): string[] => {
  const answering = ofType(mocked, 'aws:lambda/functionUrl:FunctionUrl').map((one) =>
    text(one, 'functionName'),
  );
  const aside = ofType(mocked, 'aws:lambda/functionEventInvokeConfig:FunctionEventInvokeConfig');
  const functions = [...ownFunctions(mocked)].flatMap(([name, one]) => {
    const fullName = text(one, 'name');
    const config = aside.find((candidate) => text(candidate, 'functionName') === fullName);
    const kept = config && isQueue(text(config, 'destinationConfig.onFailure.destination'));
    return answering.includes(fullName) || kept ? [] : [`${name}: what it gives up on is lost.`];
  });
  const schedules = ofType(mocked, 'aws:scheduler/schedule:Schedule')
    .filter((one) => !isQueue(text(one, 'target.deadLetterConfig.arn')))
    .map((one) => `${one.name}: what it cannot deliver is lost.`);
  const wakeUps = [...ownFunctions(mocked)]
    .filter(([, one]) => !isQueue(text(one, 'environment.variables.SCHEDULE_DEAD_LETTER_ARN')))
    .map(([name]) => `${name}: the schedules that it makes have no dead-letter queue.`);
  const queues = ofType(mocked, 'aws:sqs/queue:Queue').flatMap((one) => [
    ...(text(one, 'messageRetentionSeconds') === '1209600' ? [] : [`${one.name}: keeps less than 14 days.`]),
    ...(text(one, 'sqsManagedSseEnabled') === 'true' ? [] : [`${one.name}: is not encrypted.`]),
  ]);
  return [...functions, ...schedules, ...wakeUps, ...queues];
};
