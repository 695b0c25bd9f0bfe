import { vi } from 'vitest';

/** What the handlers said so far, wherever they said it. */
export type Logs = { readonly said: () => string; readonly stop: () => void };

const CONSOLE = ['debug', 'error', 'info', 'log', 'warn', 'trace'] as const;

/** Listens to standard output, standard error and the console: handlers run in this process. */
export const hearLogs = (): Logs => {
  const heard: string[] = [];
  const hear = (...parts: readonly unknown[]): void => {
    heard.push(parts.map(String).join(' '));
  };
  const streams = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      hear(typeof text === 'string' ? text : Buffer.from(text).toString('utf8'));
      return true;
    }),
  );
  const methods = CONSOLE.map((method) => vi.spyOn(console, method).mockImplementation(hear));
  return {
    said: () => heard.join('\n'),
    stop: () => {
      for (const spy of [...streams, ...methods]) spy.mockRestore();
    },
  };
};
