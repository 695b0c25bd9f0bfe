import { CostsCalculator } from '../../calculator/costs/costs-calculator.tsx';
import { nl } from '../../calculator/texts/nl.ts';
import { island } from '../island.ts';

export const CostsNl = island(() => <CostsCalculator language="nl" texts={nl} />);
