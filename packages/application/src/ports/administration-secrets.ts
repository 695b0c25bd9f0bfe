/** What an administration keeps secret: the key of its own Mollie profile, the client of its own sign-in. */
export type AdministrationSecret = 'mollie-api-key' | 'oidc-client';

/** Secrets of one administration; they stand in no environment, no log and no table. */
export interface AdministrationSecrets {
  /**
   * @returns undefined when the administration has none
   * @throws Error when the keeper of secrets cannot be asked and nothing is known from before
   */
  of(administration: string, secret: AdministrationSecret): Promise<string | undefined>;
}
