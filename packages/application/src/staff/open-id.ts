/** A company's own sign-in, as its administrator configured it. */
export type OpenIdClient = {
  readonly id: string;
  /** On the button: "Microsoft", "Google". */
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Domains whose addresses this provider may speak for; never any other. */
  readonly domains: readonly string[];
  /**
   * `claim`: only an address with `email_verified` counts (Google). `tenant`: the issuer is one company's own
   * tenant, whose administrator gives out the addresses (Microsoft Entra, which does not send the claim).
   */
  readonly vouches: 'claim' | 'tenant';
};

/** Clients and their secrets, from where secrets are kept. */
export interface OpenIdClients {
  all(): Promise<readonly OpenIdClient[]>;
}

/** What ties the way back to the way out: state against forgery, nonce against replay, verifier for PKCE. */
export type OpenIdChecks = { readonly state: string; readonly nonce: string; readonly verifier: string };

export type OpenIdPerson = {
  readonly issuer: string;
  readonly subject: string;
  readonly email: string | null;
  readonly emailVerified: boolean;
};

/**
 * Authorization code flow with PKCE.
 *
 * @see OpenID Connect Core 1.0, RFC 7636, RFC 9700
 */
export interface OpenId {
  /** Where the browser goes. */
  begin(client: OpenIdClient, checks: OpenIdChecks, returnTo: string): Promise<string>;
  /** Who came back. @returns undefined when anything about it does not hold */
  finish(client: OpenIdClient, checks: OpenIdChecks, address: URL): Promise<OpenIdPerson | undefined>;
}
