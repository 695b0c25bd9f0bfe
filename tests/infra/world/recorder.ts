import { join } from 'node:path';
import { vi } from 'vitest';
import type { FunctionName } from '../../../infra/permissions.ts';
import { ROOT } from './root.ts';

type Arguments = Readonly<Record<string, unknown>>;
export type Declared = { readonly type: string; readonly name: string; readonly args: Arguments };
type Statement = { readonly actions: readonly string[]; readonly resources: readonly string[] };

/** A function as the program declares it. */
export type DeclaredFunction = {
  readonly name: string;
  /** In `apps/backend/src/functions`. */
  readonly file: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly statements: readonly Statement[];
  readonly args: Arguments;
};

export type Program = {
  readonly declared: readonly Declared[];
  readonly functions: readonly DeclaredFunction[];
};

/** Whatever is asked of a resource: a text that says what it stands for, such as `{Table.arn}`. */
const reference = (name: string, known: Arguments): unknown =>
  new Proxy(
    {},
    {
      get: (_, key) => {
        if (typeof key !== 'string' || key === 'then') return undefined;
        if (key === 'nodes' || key === 'queue') return reference(name, known);
        if (key === 'identity' || key === 'configurationSet') return reference(`${name}.${key}`, {});
        if (key === 'subscribe' || key === 'notify') return () => undefined;
        return typeof known[key] === 'string' ? known[key] : `{${name}.${key}}`;
      },
    },
  );

/** A namespace whose every member is a resource that notes how it was made. */
const namespace = (path: string, declared: Declared[]): unknown =>
  new Proxy(function resource() {}, {
    get: (_, key) => {
      const name = String(key);
      if (name === 'getPolicyDocumentOutput')
        return (document: unknown) => ({ json: JSON.stringify(document) });
      if (name === 'assumeRolePolicyForPrincipal') return (principal: unknown) => principal;
      if (name === 'getRegionOutput') return () => ({ region: 'eu-west-1' });
      if (name === 'getCallerIdentityOutput') return () => ({ accountId: '123456789012' });
      return namespace(`${path}.${name}`, declared);
    },
    // `Dynamo.get`: what is there already is not declared.
    apply: (_, __, [name, known]: [string, string]) => reference(name, { name: known }),
    construct: (_, [name, args = {}]: [string, Arguments?]) => {
      declared.push({ type: path, name, args });
      return reference(name, args) as object;
    },
  });

const functionOf = ({ args }: Declared): DeclaredFunction => ({
  name: String(args['name']).replace(/^voldaan-[^-]+-/, '') as FunctionName,
  file: String(args['handler']).replace(/^apps\/backend\/src\/functions\/(.+)\.handler$/, '$1'),
  environment: args['environment'] as Record<string, string>,
  statements: args['permissions'] as readonly Statement[],
  args,
});

/**
 * Runs the program of `sst.config.ts` with stand-ins for SST and Pulumi that note what is declared. It shows what
 * we ask of SST, in milliseconds; what SST makes of it is for `npm run prove --workspace @voldaan/infra`.
 *
 * @param settings - variables of the person who deploys
 */
export const recordProgram = async (
  stage: string,
  settings: Readonly<Record<string, string>> = { VOLDAAN_DOMAIN: 'voldaan.example' },
): Promise<Program> => {
  const declared: Declared[] = [];
  vi.resetModules();
  vi.stubGlobal('$app', { name: 'voldaan', stage });
  vi.stubGlobal('$interpolate', (parts: TemplateStringsArray, ...values: unknown[]) =>
    String.raw({ raw: parts }, ...values),
  );
  vi.stubGlobal('$output', (value: unknown) => ({
    apply: (change: (value: unknown) => unknown) => change(value),
  }));
  vi.stubGlobal('$config', (config: unknown) => config);
  vi.stubGlobal('sst', namespace('sst', declared));
  vi.stubGlobal('aws', namespace('aws', declared));
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  try {
    const config: { default: { run: () => Promise<unknown> } } = await import(join(ROOT, 'sst.config.ts'));
    await config.default.run();
  } finally {
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
  }
  return { declared, functions: declared.filter(({ type }) => type === 'sst.aws.Function').map(functionOf) };
};
