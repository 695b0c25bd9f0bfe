/** Key that the Mollie stand-in takes; it takes any that looks like one. */
const STAND_IN_KEY = 'test_standinstandinstandinstandin';

const mollieVariables = (
  standIn: string | undefined,
  apiKey: string | undefined,
): Readonly<Record<string, string>> => {
  if (apiKey) return { MOLLIE_API_KEY: apiKey };
  return standIn ? { MOLLIE_API_URL: standIn, MOLLIE_API_KEY: STAND_IN_KEY } : {};
};

/**
 * The environment of every function: plain variables that the real clients read by themselves, so that nothing
 * in the product knows that it runs here.
 *
 * @param mollieApiKey - key of a real test account, in the place of the stand-in
 */
export const functionEnvironment = (
  addresses: Readonly<Record<string, string>>,
  mollieApiKey?: string,
): Record<string, string> => ({
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_ENDPOINT_URL_DYNAMODB: addresses['dynamodb'] ?? '',
  AWS_ENDPOINT_URL_SES: addresses['ses'] ?? '',
  AWS_ENDPOINT_URL_SCHEDULER: addresses['scheduler'] ?? '',
  AWS_ENDPOINT_URL_S3: addresses['s3'] ?? '',
  AWS_ENDPOINT_URL_LAMBDA: addresses['lambda'] ?? '',
  ...mollieVariables(addresses['mollie'], mollieApiKey),
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
