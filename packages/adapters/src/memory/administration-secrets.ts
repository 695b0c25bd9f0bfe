import type {
  AdministrationSecret,
  AdministrationSecrets,
} from '@voldaan/application/ports/administration-secrets.ts';

/**
 * The same secrets for every administration, as a laptop has them from its environment; or those of a test.
 *
 * @example givenAdministrationSecrets({ 'mollie-api-key': 'test_…' })
 */
export const givenAdministrationSecrets = (
  given: Readonly<Partial<Record<AdministrationSecret, string | undefined>>>,
): AdministrationSecrets => ({ of: async (_administration, secret) => given[secret] });
