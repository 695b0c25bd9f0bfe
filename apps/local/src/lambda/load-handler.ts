import { pathToFileURL } from 'node:url';
import type { LambdaHandler, LocalFunction } from './local-function.ts';

let containers = 0;

/**
 * The handler of a function. A file is imported anew for every stack, as a new container would: what a module
 * read from the environment when it was loaded belongs to that stack only.
 *
 * @throws Error when the file exports no `handler`
 */
export const loadHandler = async (spec: LocalFunction): Promise<LambdaHandler> => {
  if (spec.handler) return spec.handler;
  if (!spec.handlerFile) throw new Error(`Function ${spec.name} has neither a handler nor a file.`);
  containers += 1;
  const address = `${pathToFileURL(spec.handlerFile).href}?container=${containers}`;
  const module: { handler?: unknown } = await import(/* @vite-ignore */ address);
  if (typeof module.handler !== 'function') throw new Error(`${spec.handlerFile} exports no handler.`);
  return module.handler as LambdaHandler;
};
