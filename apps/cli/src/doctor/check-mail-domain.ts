import type { Shell } from '../shell.ts';
import { type Check, type CheckName, well, wrong } from './check.ts';

/** The text records of a name; none when there are none, undefined when the name servers do not answer. */
const textsOf = async (name: string, { io }: Shell): Promise<readonly string[] | undefined> => {
  try {
    return await io.textRecords(name);
  } catch {
    return undefined;
  }
};

/** @see https://www.rfc-editor.org/rfc/rfc7208 SPF, on the domain from which SES says that it sends */
const checkSpf = (records: readonly string[], domain: string, { texts: { doctor } }: Shell): Check => {
  const spf = records.filter((record) => /^v=spf1( |$)/i.test(record));
  if (spf.length === 0) return wrong('spf', doctor.noSpf(domain));
  if (spf.length > 1) return wrong('spf', doctor.twoSpf(domain));
  return /include:amazonses\.com/i.test(spf[0] ?? '')
    ? well('spf', doctor.spf(domain))
    : wrong('spf', doctor.spfWithoutSes(domain));
};

/** @see https://www.rfc-editor.org/rfc/rfc7489 DMARC */
const checkDmarc = (records: readonly string[], domain: string, { texts: { doctor } }: Shell): Check => {
  const dmarc = records.find((record) => /^v=DMARC1\s*;/i.test(record));
  if (dmarc === undefined) return wrong('dmarc', doctor.noDmarc(domain));
  const policy = /;\s*p\s*=\s*(none|quarantine|reject)/i.exec(dmarc)?.[1]?.toLowerCase();
  if (policy === undefined) return wrong('dmarc', doctor.dmarcBroken(domain));
  return policy === 'none'
    ? wrong('dmarc', doctor.dmarcNone(domain))
    : well('dmarc', doctor.dmarc(domain, policy));
};

const checkDkim = async (domain: string, selector: string, shell: Shell): Promise<Check> => {
  const { doctor } = shell.texts;
  const name = `${selector}._domainkey.${domain}`;
  const records = await textsOf(name, shell);
  if (records === undefined) return wrong('dkim', doctor.noAnswer(name));
  return records.some((record) => /(^|;)\s*p=[\w+/=]{40,}/.test(record))
    ? well('dkim', doctor.dkim(name))
    : wrong('dkim', doctor.noDkim(name));
};

/**
 * Whether receivers can tell that mail of a domain comes from it: SPF, DKIM and DMARC in its DNS.
 *
 * @param selectors - of DKIM, the three that SES gave; SES makes them up, so nobody can find them by himself
 */
export const checkMailDomain = async (
  domain: string,
  selectors: readonly string[],
  shell: Shell,
): Promise<readonly Check[]> => {
  const { doctor } = shell.texts;
  const onRecords = async (
    name: CheckName,
    host: string,
    check: (records: readonly string[], domain: string, shell: Shell) => Check,
  ): Promise<Check> => {
    const records = await textsOf(host, shell);
    return records ? check(records, domain, shell) : wrong(name, doctor.noAnswer(host));
  };
  return Promise.all([
    onRecords('spf', domain, checkSpf),
    ...(selectors.length > 0
      ? selectors.map((selector) => checkDkim(domain, selector, shell))
      : [Promise.resolve(wrong('dkim', doctor.dkimUnasked(domain)))]),
    onRecords('dmarc', `_dmarc.${domain}`, checkDmarc),
  ]);
};
