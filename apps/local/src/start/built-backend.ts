import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { TableDescription } from '../dynamodb/ensure-table.ts';
import type { SubscribedFunction } from '../lambda/subscriptions.ts';

const FunctionEntry = z.object({
  name: z.string().min(1),
  file: z.string().min(1),
  events: z.array(z.string()).default([]),
  environment: z.record(z.string(), z.string()).optional(),
  /** For a function with the event `http` that is not the API of a site: where it is mounted. */
  site: z.string().default('portal'),
  path: z.string().startsWith('/').optional(),
});
export type FunctionEntry = z.infer<typeof FunctionEntry>;

/** What the build of the backend tells the local stack: its functions, table and environment. */
export type BuiltBackend = {
  readonly entries: readonly FunctionEntry[];
  readonly functions: readonly SubscribedFunction[];
  readonly table: TableDescription;
  /** Variables for every function; `{portal}` and `{desk}` stand for the addresses of the sites. */
  readonly environment: Readonly<Record<string, string>>;
};

const readJson = <T>(file: string, schema: z.ZodType<T>): T => {
  const parsed = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
};

/**
 * Reads `functions.json`, `table.json` and, when it is there, `environment.json` in the folder of a built backend.
 *
 * @throws Error with a sentence when it was not built or does not fit
 */
export const builtBackend = (folder: string): BuiltBackend => {
  if (!existsSync(join(folder, 'functions.json'))) {
    throw new Error('De backend is nog niet gebouwd: start zonder --no-build. The backend is not built yet.');
  }
  const entries = readJson(join(folder, 'functions.json'), z.array(FunctionEntry));
  const variables = join(folder, 'environment.json');
  return {
    entries,
    functions: entries.map(({ name, file, events, environment }) => ({
      name,
      events,
      handlerFile: join(folder, file),
      ...(environment ? { environment } : {}),
    })),
    table: readJson(join(folder, 'table.json'), TableDescription),
    environment: existsSync(variables) ? readJson(variables, z.record(z.string(), z.string())) : {},
  };
};
