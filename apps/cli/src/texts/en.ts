import { BAD_EN } from './en/bad-input.ts';
import { CALC_EN } from './en/calc.ts';
import { DOCTOR_EN } from './en/doctor.ts';
import { HELP_EN } from './en/help.ts';
import { IMPORT_EN } from './en/import.ts';
import { SIMULATE_EN } from './en/simulate.ts';
import type { Texts } from './texts.ts';

export const EN: Texts = {
  bad: BAD_EN,
  calc: CALC_EN,
  doctor: DOCTOR_EN,
  help: HELP_EN,
  import: IMPORT_EN,
  simulate: SIMULATE_EN,
};
