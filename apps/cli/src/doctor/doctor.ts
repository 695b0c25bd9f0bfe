import type { Command } from 'commander';
import { LOCAL_DESK, url as readUrl } from '../read/url.ts';
import type { Shell } from '../shell.ts';
import { checkDatabase, isInstalled } from './check-database.ts';
import { checkNode } from './check-node.ts';
import { checkStack } from './check-stack.ts';

/** `doctor`: is this computer ready, and does Voldaan run? */
export const doctorCommand = (program: Command, shell: Shell): void => {
  const { texts, give } = shell;
  program
    .command('doctor')
    .description(texts.help.doctor)
    .option('--url <url>', texts.help.url, readUrl, LOCAL_DESK)
    .action(async ({ url }: { readonly url: string }) => {
      const checks = [
        checkNode(process.versions.node, texts),
        checkDatabase(isInstalled, texts),
        await checkStack(url, shell),
      ];
      const ok = checks.every((check) => check.ok);
      const { well, wrong } = texts.doctor;
      give({
        json: { ok, checks },
        text: checks.map((check) => `${check.ok ? well : wrong}  ${check.text}`).join('\n'),
        findings: !ok,
      });
    });
};
