import { pathToFileURL } from 'node:url';
import type { LambdaHandler } from '@voldaan/local/lambda/local-function.ts';
import type { SubscribedFunction } from '@voldaan/local/lambda/subscriptions.ts';

/** How often each function ran. */
export type Invocations = Map<string, { requests: number }>;

const load = async (file: string): Promise<LambdaHandler> => {
  const module: { readonly handler: LambdaHandler } = await import(pathToFileURL(file).href);
  return module.handler;
};

/** Counts how often each function is called, whoever calls it: the Scheduler, SNS, or another function. */
export const countInvocations = () => {
  const invocations: Invocations = new Map();
  const counted = ({ handlerFile, ...one }: SubscribedFunction): SubscribedFunction => {
    if (!handlerFile) return one;
    const all = { requests: 0 };
    invocations.set(one.name, all);
    let loading: Promise<LambdaHandler> | undefined;
    const handler: LambdaHandler = async (event, context) => {
      loading ??= load(handlerFile);
      const run = await loading;
      all.requests += 1;
      return run(event, context);
    };
    return { ...one, handler };
  };
  return { counted, invocations };
};
