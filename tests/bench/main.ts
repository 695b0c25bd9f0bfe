/**
 * Measurements of the whole product: `npm run bench -- <command> [options]`. A command is a file of its own;
 * with `--json` it prints exactly one JSON document on stdout, otherwise a table for people.
 */
export type Command = { readonly run: (args: readonly string[]) => Promise<void> };

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  cost: () => import('./cost.ts'),
  desk: () => import('./desk.ts'),
  init: () => import('./init.ts'),
  portal: () => import('./portal.ts'),
  scale: () => import('./scale.ts'),
  sequence: () => import('./sequence.ts'),
};

const [command = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
/** Whether the caller typed something wrong: he gets a sentence, no stack. */
const isTypedWrong = (cause: unknown): cause is Error =>
  cause instanceof RangeError || (cause instanceof TypeError && 'code' in cause);

if (load) {
  await (await load()).run(args).catch((cause: unknown) => {
    if (!isTypedWrong(cause)) throw cause;
    console.error(cause.message);
    process.exitCode = 2;
  });
} else {
  console.error(`Usage: npm run bench -- <${Object.keys(COMMANDS).join('|')}> [options]`);
  process.exitCode = 2;
}
