import { startDynalite } from './dynalite.ts';
import { dynoxideBinary, startDynoxide } from './dynoxide.ts';

export type DynamoEngine = 'dynoxide' | 'dynalite';

/** A running DynamoDB; `stop` is safe to call twice and keeps what is in `dataDir`. */
export type Dynamo = {
  readonly endpoint: string;
  readonly engine: DynamoEngine | 'external';
  readonly stop: () => Promise<void>;
};

export type DynamoOptions = {
  /** Folder that keeps the tables over restarts; without it they live in memory. */
  readonly dataDir?: string;
  /** Forces one emulator, whatever the environment says. */
  readonly engine?: DynamoEngine;
  /** Fixed port; a free one otherwise. */
  readonly port?: number;
};

/**
 * Starts the embedded DynamoDB: dynoxide where its binary is installed, otherwise dynalite; or hands back
 * the address in `DYNAMODB_ENDPOINT` when that is set and no engine is asked for.
 *
 * @throws Error when dynoxide is asked for on a platform without its binary, or the emulator does not come up
 * @example const { endpoint, stop } = await startDynamo({ dataDir: '.voldaan/dynamodb' })
 */
export const startDynamo = async (options: DynamoOptions = {}): Promise<Dynamo> => {
  const external = process.env['DYNAMODB_ENDPOINT'];
  if (external && !options.engine) return { endpoint: external, engine: 'external', stop: async () => {} };
  const engine = options.engine ?? (dynoxideBinary() ? 'dynoxide' : 'dynalite');
  return engine === 'dynoxide' ? startDynoxide(options) : startDynalite(options);
};
