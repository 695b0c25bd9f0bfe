import type { NumberProblem } from '@voldaan/domain/plan/number-problems.ts';
import type { PlanNumber } from '@voldaan/domain/plan/plan-numbers.ts';

const NAMES: Readonly<Record<PlanNumber, string>> = {
  smallTotal: 'Geen ingebrekestelling tot en met een totaal van',
  smallRest: 'Geen eigen bericht over een rest tot en met',
  forgivenRest: 'Een rest kwijtschelden tot en met',
  registeredFrom: 'Aangetekende post vanaf',
  arrivalFrom: 'Navraag of de factuur er is vanaf',
  arrivalWorkingDays: 'Navraag na het versturen',
  bankWorkingDays: 'Tijd voor de bank na de vervaldag',
  messageGapDays: 'Tijd tussen twee berichten, ten minste',
  joinDays: 'Een factuur gaat mee als zijn herinnering zo dichtbij is',
  resumeWorkingDays: 'Tijd na een pauze voor het plan verdergaat',
  approvalWorkingDays: 'Akkoord vragen vóór de ingebrekestelling',
};

/** What is counted; an amount says so itself. */
const UNITS: Readonly<Partial<Record<PlanNumber, string>>> = {
  arrivalWorkingDays: 'werkdagen',
  bankWorkingDays: 'werkdagen',
  messageGapDays: 'dagen',
  joinDays: 'dagen',
  resumeWorkingDays: 'werkdagen',
  approvalWorkingDays: 'werkdagen',
};

const PROBLEM: Readonly<Record<NumberProblem['code'], (limit: string) => string>> = {
  'not-a-number': () => 'Vul een getal in.',
  'too-small': (limit) => `Ten minste ${limit}.`,
  'too-large': (limit) => `Ten hoogste ${limit}.`,
  'below-forgiven': (limit) => `Ten minste ${limit}: tot dat bedrag wordt de rest al kwijtgescholden.`,
};

/** The amounts and numbers of a plan beside its steps. */
export const NUMBERS = {
  title: 'Bedragen en termijnen',
  explain:
    'Wat deze getallen aan dagen of post veranderen, ziet u bij de gevolgen. Kwijtschelden en akkoord vragen verschuiven geen stap. Vast ligt dat een debiteur ten hoogste 2 berichten in 14 dagen krijgt.',
  names: NAMES,
  units: UNITS,
  between: (least: string, most: string, unit: string) =>
    `Van ${least} tot en met ${most}${unit && ` ${unit}`}.`,
  problem: (code: NumberProblem['code'], limit: string) => PROBLEM[code](limit),
  difference: (name: string, before: string, after: string) => `${name}: ${before} wordt ${after}.`,
} as const;
