import type { AdministrationSecrets } from '@voldaan/application/ports/administration-secrets.ts';
import type { ReadParameter } from './parameters.ts';

/**
 * Secrets of administrations under one path: `<path>/<administration>/<secret>`.
 *
 * @param path - of the stage, such as `/voldaan/production`
 * @throws RangeError for an administration whose name would lead to another path
 */
export const ssmAdministrationSecrets = (path: string, read: ReadParameter): AdministrationSecrets => ({
  of: async (administration, secret) => {
    if (!/^[\w-][\w.-]*$/.test(administration))
      throw new RangeError('This is the name of no administration.');
    return read(`${path}/${administration}/${secret}`);
  },
});
