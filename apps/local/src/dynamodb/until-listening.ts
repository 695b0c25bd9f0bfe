import { connect } from 'node:net';

const GIVE_UP_AFTER_MS = 15_000;

const tryOnce = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => end(true)).once('error', () => end(false));
  });

/**
 * Waits until something listens on a loopback port.
 *
 * @param exitCode - tells when the process that should listen is gone
 * @throws Error when that process ended, or after 15 seconds
 */
export const untilListening = async (port: number, exitCode: () => number | undefined): Promise<void> => {
  const started = performance.now();
  while (!(await tryOnce(port))) {
    const code = exitCode();
    if (code !== undefined) throw new Error(`The embedded DynamoDB stopped at once (exit code ${code}).`);
    if (performance.now() - started > GIVE_UP_AFTER_MS) {
      throw new Error(`The embedded DynamoDB does not answer on port ${port}.`);
    }
    await new Promise((again) => setTimeout(again, 5));
  }
};
