import type { Mocked } from '../mocked.ts';
import { at, ownFunctions, text } from '../read.ts';

/** The file of a function's handler: `apps/backend/src/functions/attend.handler` is that of `attend`. */
const fileOf = (handler: string): string => /([\w-]+)\.handler$/.exec(handler)?.[1] ?? handler;

/**
 * Every function of the backend runs, and what runs is one of them.
 *
 * @param handlers - the files of the backend that export a handler for AWS
 */
export const complete = (mocked: Mocked, handlers: readonly string[]): string[] => {
  const functions = ownFunctions(mocked);
  const running = new Set([...functions.values()].map((one) => fileOf(text(one, 'handler'))));
  const wrongly = [...functions].flatMap(([name, one]) => [
    ...(handlers.includes(fileOf(text(one, 'handler')))
      ? []
      : [`${name}: the backend has no function ${text(one, 'handler')}.`]),
    ...(text(one, 'runtime') === 'nodejs24.x' ? [] : [`${name}: runs on ${text(one, 'runtime')}.`]),
    ...(text(one, 'architectures.0') === 'arm64' ? [] : [`${name}: is not built for arm64.`]),
    ...(at(one, 'loggingConfig.logGroup') ? [] : [`${name}: has no log group of its own.`]),
  ]);
  const missing = handlers.filter((name) => !running.has(name));
  return [...wrongly, ...missing.map((name) => `${name}: the backend has this function, AWS would not.`)];
};
