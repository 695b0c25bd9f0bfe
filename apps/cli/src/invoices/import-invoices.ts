import { ImportAccepted } from '@voldaan/contract/desk/imports.ts';
import type { Trouble } from '@voldaan/contract/desk/request.ts';
import type { Sending } from '@voldaan/contract/http/upload.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import type { Command } from 'commander';
import type { Answer } from '../answer.ts';
import { DeskRefused, deskAt } from '../desk/desk.ts';
import { signIn } from '../desk/sign-in.ts';
import { LOCAL_DESK, url as readUrl } from '../read/url.ts';
import type { Shell } from '../shell.ts';
import { followJob } from './follow-job.ts';
import { importedAnswer } from './imported-answer.ts';
import { readGiven } from './read-given.ts';

type Options = { readonly url: string; readonly administration?: string };

const refusedAnswer = ({ code, title, detail, next, problems = [] }: Trouble): Answer => ({
  json: { code, title, detail, next, problems },
  text: [`${title}. ${detail} ${next}`, ...problems.map(({ file, text }) => `${file}: ${text}`)].join('\n'),
  findings: true,
});

const megabytes = (bytes: number, language: Language): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(bytes / 1_000_000);

const importFiles = async (paths: readonly string[], options: Options, shell: Shell): Promise<Answer> => {
  const given = await Promise.all(paths.map((path) => readGiven(path, shell.io)));
  const files = given.map(({ name, bytes }) => new File([Uint8Array.from(bytes)], name));
  const desk = deskAt(options.url, shell);
  try {
    const administration = await signIn(desk, options.url, options.administration);
    const tell = ({ sent, total }: Sending): void => {
      if (sent === 0) shell.io.err(shell.texts.import.sending(megabytes(total, shell.language)));
    };
    const { job } = await desk.read(ImportAccepted, desk.client.importFiles(files, tell));
    return importedAnswer(administration, await followJob(desk, job, shell.io), shell);
  } catch (problem) {
    if (problem instanceof DeskRefused) return refusedAnswer(problem.trouble);
    throw problem;
  }
};

/** `import invoices`: files into a running Voldaan; importing them again changes nothing. */
export const importCommands = (program: Command, shell: Shell): void => {
  const { help } = shell.texts;
  program
    .command('import')
    .helpCommand(false)
    .description(help.import)
    .command('invoices')
    .description(help.importInvoices)
    .argument('<files...>', help.files)
    .option('--url <url>', help.url, readUrl, LOCAL_DESK)
    .option('--administration <id>', help.administration)
    .action(async (paths: readonly string[], options: Options) => {
      shell.give(await importFiles(paths, options, shell));
    });
};
