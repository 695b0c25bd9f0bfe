import { BAD_NL } from './nl/bad-input.ts';
import { CALC_NL } from './nl/calc.ts';
import { DOCTOR_NL } from './nl/doctor.ts';
import { HELP_NL } from './nl/help.ts';
import { IMPORT_NL } from './nl/import.ts';
import { SIMULATE_NL } from './nl/simulate.ts';

export const NL = {
  bad: BAD_NL,
  calc: CALC_NL,
  doctor: DOCTOR_NL,
  help: HELP_NL,
  import: IMPORT_NL,
  simulate: SIMULATE_NL,
};
