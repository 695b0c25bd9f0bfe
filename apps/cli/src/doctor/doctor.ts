import type { Command } from 'commander';
import { LOCAL_DESK, url as readUrl } from '../read/url.ts';
import type { Shell } from '../shell.ts';
import type { Check } from './check.ts';
import { checkCertificate } from './check-certificate.ts';
import { checkDatabase, isInstalled } from './check-database.ts';
import { checkHeaders } from './check-headers.ts';
import { checkMailDomain } from './check-mail-domain.ts';
import { checkNode } from './check-node.ts';
import { checkReports } from './check-reports.ts';
import { checkRows } from './check-rows.ts';
import { checkSite } from './check-site.ts';
import { readDomain } from './read-domain.ts';

type Options = {
  readonly url: string;
  readonly portal?: string;
  readonly mailDomain?: string;
  readonly dkim?: string;
  readonly rows?: true;
  readonly attend?: true;
  readonly reports?: true;
  readonly administration?: string;
};

const isHere = (url: string): boolean => /^(localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(url).hostname);

/** What only a deployed site has: a certificate, and headers that a router adds. */
const deployed = async (url: string, shell: Shell): Promise<readonly Check[]> =>
  isHere(url) ? [] : [await checkCertificate(url, shell), await checkHeaders(url, shell)];

const lookAt = async (options: Options, shell: Shell): Promise<readonly Check[]> => {
  const { url, portal, mailDomain, dkim, rows, attend = false, reports, administration } = options;
  const { texts } = shell;
  const machine = isHere(url)
    ? [checkNode(process.versions.node, texts), checkDatabase(isInstalled, texts)]
    : [];
  return [
    ...machine,
    ...(await checkSite('desk', url, shell)),
    ...(await deployed(url, shell)),
    ...(portal ? [...(await checkSite('portal', portal, shell)), ...(await deployed(portal, shell))] : []),
    ...(mailDomain ? await checkMailDomain(mailDomain, dkim?.split(',') ?? [], shell) : []),
    ...(rows || attend ? [await checkRows({ url, administration }, attend, shell)] : []),
    ...(reports ? [await checkReports({ url, administration }, shell)] : []),
  ];
};

/** `doctor`: is this computer ready, and is a Voldaan here or on AWS well? It says what is wrong and what to do. */
export const doctorCommand = (program: Command, shell: Shell): void => {
  const { texts, give } = shell;
  const { help } = texts;
  program
    .command('doctor')
    .description(help.doctor)
    .option('--url <url>', help.url, readUrl, LOCAL_DESK)
    .option('--portal <url>', help.portal, readUrl)
    .option('--mail-domain <domain>', help.mailDomain, readDomain)
    .option('--dkim <selectors>', help.dkim)
    .option('--rows', help.rows)
    .option('--attend', help.attend)
    .option('--reports', help.reports)
    .option('--administration <administration>', help.administration)
    .action(async (options: Options) => {
      const checks = await lookAt(options, shell);
      const ok = checks.every((check) => check.ok);
      const { well, wrong } = texts.doctor;
      give({
        json: { ok, checks },
        text: checks.map((check) => `${check.ok ? well : wrong}  ${check.text}`).join('\n'),
        findings: !ok,
      });
    });
};
