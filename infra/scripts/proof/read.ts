import type { Mocked, Resource } from './mocked.ts';

/**
 * What stands at a path in the inputs of a resource.
 *
 * @example at(schedule, 'target.deadLetterConfig.arn')
 */
export const at = (resource: Resource, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
      resource.inputs,
    );

export const text = (resource: Resource, path: string): string => String(at(resource, path) ?? '');

/** @example ofType(mocked, 'aws:lambda/function:Function') */
export const ofType = ({ resources }: Mocked, type: string): readonly Resource[] =>
  resources.filter((one) => one.type === type);

const OURS = /^voldaan-[^-]+-(.+)$/;

/** The functions of the backend by their own names; what SST adds for itself has another name. */
export const ownFunctions = (mocked: Mocked): ReadonlyMap<string, Resource> =>
  new Map(
    ofType(mocked, 'aws:lambda/function:Function').flatMap((one) => {
      const name = OURS.exec(text(one, 'name'))?.[1];
      return name === undefined || !text(one, 'handler').startsWith('apps/') ? [] : [[name, one] as const];
    }),
  );

export type Statement = {
  readonly effect?: string;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly principals?: readonly { readonly type: string; readonly identifiers: readonly string[] }[];
};

/** The statements of a policy, which the mocks hand on as they were asked for. */
export const statementsIn = (policy: unknown): readonly Statement[] => {
  const parsed = (typeof policy === 'string' ? JSON.parse(policy) : {}) as { statements?: Statement[] };
  return parsed.statements ?? [];
};

/** The statements of all inline policies of a role. */
export const statementsOfRole = (role: Resource): readonly Statement[] => {
  const inline = at(role, 'inlinePolicies');
  return Array.isArray(inline) ? inline.flatMap(({ policy }) => statementsIn(policy)) : [];
};
