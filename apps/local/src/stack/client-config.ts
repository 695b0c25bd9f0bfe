/** What a real AWS client in a test needs to reach a service of the stack. */
export type ClientConfig = {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
};

/**
 * Configuration of a client outside the functions; inside them the environment says the same.
 *
 * @example new DynamoDBClient(clientConfig(stack.addresses, 'dynamodb'))
 */
export const clientConfig = (
  addresses: Readonly<Record<string, string>>,
  service: 'dynamodb' | 'ses' | 'scheduler' | 's3' | 'lambda',
): ClientConfig => ({
  endpoint: addresses[service] ?? '',
  region: 'eu-west-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});
