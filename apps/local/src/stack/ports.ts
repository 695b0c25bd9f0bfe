/** Every address of the stack; 0 or absent means any free port. */
export type PortName = 'mailbox' | 'clock' | 'mollie' | 'dynamodb' | 'ses' | 'scheduler' | 's3' | 'lambda';
export type Ports = Readonly<Partial<Record<PortName, number>>>;

/** Ports of `npm start`, sites included. */
export const USUAL_PORTS = {
  desk: 4310,
  portal: 4311,
  mailbox: 4312,
  clock: 4313,
  mollie: 4314,
  dynamodb: 4315,
  ses: 4316,
  scheduler: 4317,
  s3: 4318,
  lambda: 4319,
} as const;

export type UsualPort = keyof typeof USUAL_PORTS;

/**
 * The usual ports, changed by `VOLDAAN_PORT_DESK=5000` in the environment or `--port desk=5000`.
 *
 * @throws RangeError with a sentence for the person who typed it
 */
export const choosePorts = (
  flags: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Record<UsualPort, number> => {
  const chosen: Record<UsualPort, number> = { ...USUAL_PORTS };
  const set = (name: string, text: string): void => {
    const port = Number(text);
    if (!(name in chosen) || !Number.isInteger(port) || port < 0 || port > 65_535) {
      throw new RangeError(
        `--port ${name}=${text}: kies uit ${Object.keys(USUAL_PORTS).join(', ')} en een getal.`,
      );
    }
    Object.assign(chosen, { [name]: port });
  };
  for (const name of Object.keys(USUAL_PORTS)) {
    const text = environment[`VOLDAAN_PORT_${name.toUpperCase()}`];
    if (text !== undefined) set(name, text);
  }
  for (const flag of flags) {
    const [name = '', text = ''] = flag.split('=');
    set(name, text);
  }
  return chosen;
};
