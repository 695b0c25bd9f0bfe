import type { DOCTOR_NL } from '../nl/doctor.ts';

export const DOCTOR_EN: typeof DOCTOR_NL = {
  node: (version) => `Node ${version}.`,
  nodeOld: (version) => `Node ${version} is too old. Run npm ci and use npx voldaan.`,
  dynoxide: 'The embedded database (dynoxide) is there.',
  dynalite: 'The embedded database is dynalite: it works, but slower than dynoxide.',
  noDynamo: 'The embedded database is missing. Run npm ci.',
  stack: (url) => `Voldaan answers at ${url}.`,
  well: 'well',
  wrong: 'wrong',
};
