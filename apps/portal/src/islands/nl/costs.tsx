import { CostsCalculator } from '../../calculator/costs/costs-calculator.tsx';
import { nl } from '../../calculator/texts/nl.ts';

export const CostsNl = () => <CostsCalculator language="nl" texts={nl} />;
