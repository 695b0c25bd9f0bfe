import type { SchedulerErrorType } from './refusal.ts';

/** Errors that the next calls will get, for tests of what the product does then. */
export const plannedFaults = () => {
  const planned: SchedulerErrorType[] = [];
  return {
    plan: (type: SchedulerErrorType, times = 1): void => {
      for (let count = 0; count < times; count += 1) planned.push(type);
    },
    take: (): SchedulerErrorType | undefined => planned.shift(),
  };
};
