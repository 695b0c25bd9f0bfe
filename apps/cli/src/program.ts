import { Command } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { calcCommands } from './calc/calc.ts';
import { doctorCommand } from './doctor/doctor.ts';
import { importCommands } from './invoices/import-invoices.ts';
import { parseCommands } from './invoices/parse-invoice.ts';
import { readLanguage } from './language.ts';
import type { Shell } from './shell.ts';
import { simulateCommands } from './simulate/simulate.ts';

/** The whole command line; throws instead of ending the process, and prints through the shell only. */
export const program = (shell: Shell): Command => {
  const { help } = shell.texts;
  const titles: Readonly<Record<string, string>> = help.titles;
  const line = new Command('voldaan')
    .description(help.about)
    .exitOverride()
    // Asking for nothing gets the explanation, as asking for help does.
    .configureOutput({
      writeOut: (text) => shell.io.out(text.trimEnd()),
      writeErr: (text) => shell.io.out(text.trimEnd()),
      outputError: () => {},
    })
    .configureHelp({ showGlobalOptions: true, styleTitle: (title) => titles[title] ?? title })
    .showSuggestionAfterError(false)
    .helpOption('-h, --help', help.help)
    .helpCommand(false)
    .version(manifest.version, '--version', help.version)
    .option('--json', help.json)
    .option('--lang <language>', help.lang, readLanguage);
  parseCommands(line, shell);
  importCommands(line, shell);
  calcCommands(line, shell);
  simulateCommands(line, shell);
  doctorCommand(line, shell);
  return line;
};
