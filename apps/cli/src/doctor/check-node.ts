import type { Texts } from '../texts/texts.ts';
import type { Check } from './check.ts';

const PRODUCTION = 24;

/** Whether this is the Node that production uses, which `npm ci` installs. */
export const checkNode = (version: string, { doctor }: Texts): Check => {
  const ok = Number(version.split('.')[0]) >= PRODUCTION;
  return { name: 'node', ok, text: ok ? doctor.node(version) : doctor.nodeOld(version) };
};
