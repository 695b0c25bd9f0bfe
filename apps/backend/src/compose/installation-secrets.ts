import { givenAdministrationSecrets } from '@voldaan/adapters/memory/administration-secrets.ts';
import { ssmAdministrationSecrets } from '@voldaan/adapters/ssm/administration-secrets.ts';
import { keptParameters } from '@voldaan/adapters/ssm/kept-parameters.ts';
import { ssmParameters } from '@voldaan/adapters/ssm/parameters.ts';
import type { AdministrationSecrets } from '@voldaan/application/ports/administration-secrets.ts';
import type { WallClock } from '@voldaan/application/ports/clocks.ts';
import * as z from 'zod';

/** Secrets of an installation; they never stand in {@link Environment}, so that dumping that tells none. */
export type InstallationSecrets = {
  /** Key from which typed codes and printed links are made; 32 bytes or more. */
  readonly codeKey: string;
  readonly ofAdministration: AdministrationSecrets;
};

const Given = z.object({ CODE_KEY: z.string().min(32), MOLLIE_API_KEY: z.string().min(1) });

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Secrets as plain variables, on a laptop: one key of Mollie for all administrations.
 *
 * @throws Error that names the variables that are missing, never their values
 */
export const givenSecrets = (variables: Variables): InstallationSecrets => {
  const given = Given.safeParse(variables);
  if (!given.success) {
    const names = given.error.issues.map(({ path }) => path.join('.'));
    throw new Error(`Set SECRETS_PATH, or on a laptop: ${names.join(', ')}.`);
  }
  const { CODE_KEY, MOLLIE_API_KEY } = given.data;
  return {
    codeKey: CODE_KEY,
    ofAdministration: givenAdministrationSecrets({ 'mollie-api-key': MOLLIE_API_KEY }),
  };
};

/**
 * Secrets of a stage from SSM, under `SECRETS_PATH` such as `/voldaan/production`: `<path>/code-key`, and
 * `<path>/<administration>/mollie-api-key` for each creditor's own profile. Without a path the variables count.
 *
 * @throws Error when the stage keeps no `code-key` of 32 bytes or more
 */
export const stageSecrets = async (variables: Variables, wall: WallClock): Promise<InstallationSecrets> => {
  const path = variables['SECRETS_PATH'];
  if (!path) return givenSecrets(variables);
  const read = keptParameters(ssmParameters(), wall);
  const codeKey = Given.shape.CODE_KEY.safeParse(await read(`${path}/code-key`));
  if (!codeKey.success) throw new Error(`SSM keeps no ${path}/code-key of 32 bytes or more.`);
  return { codeKey: codeKey.data, ofAdministration: ssmAdministrationSecrets(path, read) };
};

/**
 * The key of the Mollie profile of one creditor.
 *
 * @throws Error when he has none: his debtors then read that paying is not possible now
 */
export const mollieKeyOf =
  ({ ofAdministration }: InstallationSecrets) =>
  async (administration: string): Promise<string> => {
    const key = await ofAdministration.of(administration, 'mollie-api-key');
    if (key === undefined) throw new Error(`Administration ${administration} has no key for Mollie.`);
    return key;
  };
