import { Health } from '@voldaan/contract/http/health.ts';
import type { Shell } from '../shell.ts';
import { type Check, well, wrong } from './check.ts';

/** Whether somebody answers, and if he says how he is, what he says. */
const healthAt = async (url: string, { io }: Shell): Promise<Health | 'silent' | 'strange'> => {
  try {
    const response = await io.fetch(new URL('/api/health', url), { redirect: 'manual' });
    const read = Health.safeParse(await response.json().catch(() => undefined));
    return read.success ? read.data : 'strange';
  } catch {
    return 'silent';
  }
};

const sweepOf = ({ sweep }: Health, { texts: { doctor } }: Shell): Check => {
  if (sweep.ageSeconds === null) return well('sweep', doctor.notSweptYet);
  const minutes = Math.floor(sweep.ageSeconds / 60);
  return sweep.late ? wrong('sweep', doctor.sweepLate(minutes)) : well('sweep', doctor.swept(minutes));
};

/**
 * How a site says it is: the desk tells of table and sweep too, which the portal has in common with it.
 *
 * @param url - such as `https://kantoor.example`
 */
export const checkSite = async (
  name: 'desk' | 'portal',
  url: string,
  shell: Shell,
): Promise<readonly Check[]> => {
  const { doctor } = shell.texts;
  const health = await healthAt(url, shell);
  if (health === 'silent') return [wrong(name, doctor.silent(name, url))];
  if (health === 'strange') return [wrong(name, doctor.strange(name, url))];
  const answers = well(name, doctor.answers(name, url, health.version));
  if (name === 'portal') return [answers];
  if (health.table === 'unreachable') return [answers, wrong('table', doctor.tableGone)];
  return [answers, well('table', doctor.table), sweepOf(health, shell)];
};
