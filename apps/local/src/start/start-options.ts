import { parseArgs } from 'node:util';
import { choosePorts, type UsualPort } from '../stack/ports.ts';

export type StartOptions = {
  /** Throw away what earlier runs kept. */
  readonly fresh: boolean;
  /** Build the backend and the sites first. */
  readonly build: boolean;
  /** Leave out the demonstration data. */
  readonly empty: boolean;
  readonly help: boolean;
  readonly ports: Readonly<Record<UsualPort, number>>;
  /** Key of a real Mollie test account, which then takes the place of the stand-in. */
  readonly mollieApiKey: string | undefined;
};

export const HELP = `npm start -- [--fresh] [--empty] [--no-build] [--port naam=nummer]

  --fresh     begin opnieuw: alles onder .voldaan/ gaat weg / start over, empty .voldaan/
  --empty     zonder voorbeeldgegevens / without demonstration data
  --no-build  niet eerst bouwen / do not build first
  --port      een andere poort, bijvoorbeeld --port desk=5000 / another port

  MOLLIE_API_KEY=test_… gebruikt uw eigen testaccount bij Mollie / uses your own Mollie test account
  DYNAMODB_ENDPOINT=…   gebruikt een andere DynamoDB / uses another DynamoDB`;

/**
 * Reads what was typed after `npm start --` and the environment.
 *
 * @throws Error with a sentence for the person who typed it
 */
export const startOptions = (
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): StartOptions => {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      fresh: { type: 'boolean', default: false },
      empty: { type: 'boolean', default: false },
      'no-build': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      port: { type: 'string', multiple: true, default: [] },
    },
  });
  const key = environment['MOLLIE_API_KEY'] || undefined;
  if (key && !key.startsWith('test_')) {
    throw new Error(
      'MOLLIE_API_KEY is geen testsleutel (test_…). Hier wordt nooit echt geld bewogen. Use a test key.',
    );
  }
  return {
    fresh: values.fresh,
    build: !values['no-build'],
    empty: values.empty,
    help: values.help,
    ports: choosePorts(values.port, environment),
    mollieApiKey: key,
  };
};
