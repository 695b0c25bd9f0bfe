import { createRequire } from 'node:module';
import type { Texts } from '../texts/texts.ts';
import type { Check } from './check.ts';

const { resolve } = createRequire(import.meta.url);

/** Whether a package was installed with the rest. */
export const isInstalled = (name: string): boolean => {
  try {
    return resolve(`${name}/package.json`) !== '';
  } catch {
    return false;
  }
};

/** Which embedded DynamoDB this computer has: the fast one is a binary that not every platform gets. */
export const checkDatabase = (installed: (name: string) => boolean, { doctor }: Texts): Check => {
  if (installed(`@dynoxide/${process.platform}-${process.arch}`)) {
    return { name: 'database', ok: true, text: doctor.dynoxide };
  }
  return installed('dynalite')
    ? { name: 'database', ok: true, text: doctor.dynalite }
    : { name: 'database', ok: false, text: doctor.noDynamo };
};
