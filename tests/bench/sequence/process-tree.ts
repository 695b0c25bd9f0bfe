import { readdirSync, readFileSync } from 'node:fs';

/** What this process and those below it have used so far. */
export type Usage = { readonly cpuSeconds: number; readonly peakRssMb: number };

/** Linux counts CPU time in hundredths of a second for whoever reads /proc. */
const TICKS_A_SECOND = 100;

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // No /proc on this system, or the process ended meanwhile.
    return '';
  }
};

const processes = (): readonly string[] => {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
};

/** Fields after the name, which may hold spaces: state is the first, parent the second. */
const statOf = (pid: string): readonly string[] =>
  read(`/proc/${pid}/stat`)
    .replace(/^.*\) /, '')
    .split(' ');

/** All processes below one: the emulator may stand under a shell. */
const descendantsOf = (pid: number): readonly string[] => {
  const parents = processes().map((name) => [name, Number(statOf(name)[1])] as const);
  const below = (parent: number): readonly string[] =>
    parents.filter(([, of]) => of === parent).flatMap(([name]) => [name, ...below(Number(name))]);
  return below(pid);
};

const usageOf = (pid: string): Usage => {
  const stat = statOf(pid);
  const highest = /VmHWM:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0;
  return {
    cpuSeconds: (Number(stat[11] ?? 0) + Number(stat[12] ?? 0)) / TICKS_A_SECOND,
    peakRssMb: Number(highest) / 1024,
  };
};

/** CPU time and highest memory of this process and all below it; where there is no /proc, of this process alone. */
export const usage = (): Usage => {
  const own = process.resourceUsage();
  const all = descendantsOf(process.pid).map(usageOf);
  const cpu = (own.userCPUTime + own.systemCPUTime) / 1e6;
  return {
    cpuSeconds: all.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, cpu),
    peakRssMb: all.reduce((sum, { peakRssMb }) => sum + peakRssMb, own.maxRSS / 1024),
  };
};
