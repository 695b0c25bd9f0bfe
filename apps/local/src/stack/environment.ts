/** Addresses that the clients of the backend need. */
export type Endpoints = {
  readonly dynamodb: string;
  readonly ses: string;
  readonly scheduler: string;
  readonly s3: string;
  readonly lambda: string;
  readonly mollie: string | undefined;
};

/** Key that the Mollie stand-in takes; it takes any that looks like one. */
const STAND_IN_KEY = 'test_standinstandinstandinstandin';

/**
 * The environment of every function: plain variables that the real clients read by themselves, so that nothing
 * in the product knows that it runs here.
 */
export const functionEnvironment = (endpoints: Endpoints): Record<string, string> => ({
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
  AWS_ENDPOINT_URL_SES: endpoints.ses,
  AWS_ENDPOINT_URL_SCHEDULER: endpoints.scheduler,
  AWS_ENDPOINT_URL_S3: endpoints.s3,
  AWS_ENDPOINT_URL_LAMBDA: endpoints.lambda,
  ...(endpoints.mollie ? { MOLLIE_API_URL: endpoints.mollie, MOLLIE_API_KEY: STAND_IN_KEY } : {}),
});

/** Remembers variables of this process; the answer puts them back. */
export const rememberEnvironment = (names: readonly string[]): (() => void) => {
  const before = names.map((name) => [name, process.env[name]] as const);
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
};
