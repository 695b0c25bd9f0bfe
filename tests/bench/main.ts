/**
 * Measurements of the whole product: `npm run bench -- <command> [options]`. A command is a file of its own;
 * with `--json` it prints exactly one JSON document on stdout, otherwise a table for people.
 */
export type Command = { readonly run: (args: readonly string[]) => Promise<void> };

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  sequence: () => import('./sequence.ts'),
};

const [command = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
if (load) {
  await (await load()).run(args);
} else {
  console.error(`Usage: npm run bench -- <${Object.keys(COMMANDS).join('|')}> [options]`);
  process.exitCode = 2;
}
