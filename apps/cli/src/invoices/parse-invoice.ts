import { invoiceFormat, parseInvoiceFile } from '@voldaan/formats/invoice/detect.ts';
import { invoiceJson } from '@voldaan/formats/invoice/json.ts';
import { describeProblem, type FileProblem } from '@voldaan/formats/problem.ts';
import type { Command } from 'commander';
import type { Answer } from '../answer.ts';
import type { Shell } from '../shell.ts';
import { readGiven } from './read-given.ts';

const findings = (file: string, problems: readonly FileProblem[], { language }: Shell): Answer => {
  const worded = problems.map((problem) => ({
    file,
    row: problem.row ?? null,
    column: problem.column ?? null,
    text: describeProblem(problem, language),
  }));
  const text = worded.map((problem) => `${file}: ${problem.text}`).join('\n');
  return { json: { problems: worded }, text, findings: true };
};

/** `parse invoice`: what a file says, as JSON for people too: it is made to be read by both. */
export const parseCommands = (program: Command, shell: Shell): void => {
  const { help } = shell.texts;
  program
    .command('parse')
    .helpCommand(false)
    .description(help.parse)
    .command('invoice')
    .description(help.parseInvoice)
    .argument('<file>', help.file)
    .action(async (path: string) => {
      const { name, bytes } = await readGiven(path, shell.io);
      const read = parseInvoiceFile(name, bytes);
      if (!read.ok) return shell.give(findings(path, read.problems, shell));
      const invoices = read.invoices.map(invoiceJson);
      const json = invoiceFormat(name, bytes) === 'csv' ? invoices : invoices[0];
      shell.give({ json, text: JSON.stringify(json, null, 2) });
    });
};
