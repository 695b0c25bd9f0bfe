import type { SSMClient } from '@aws-sdk/client-ssm';

/** Reads one parameter, decrypted; undefined when there is none of that name. */
export type ReadParameter = (name: string) => Promise<string | undefined>;

/**
 * Parameters of SSM. The client is loaded when it is first needed.
 *
 * @param config - an endpoint and credentials, for a stand-in
 */
export const ssmParameters = (config: ConstructorParameters<typeof SSMClient>[0] = {}): ReadParameter => {
  let opened: SSMClient | undefined;
  return async (name) => {
    const { GetParameterCommand, ParameterNotFound, SSMClient } = await import('@aws-sdk/client-ssm');
    opened ??= new SSMClient(config);
    try {
      const { Parameter } = await opened.send(new GetParameterCommand({ Name: name, WithDecryption: true }));
      return Parameter?.Value;
    } catch (error) {
      if (error instanceof ParameterNotFound) return undefined;
      throw error;
    }
  };
};
