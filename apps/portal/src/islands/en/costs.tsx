import { CostsCalculator } from '../../calculator/costs/costs-calculator.tsx';
import { en } from '../../calculator/texts/en.ts';
import { island } from '../island.ts';

export const CostsEn = island(() => <CostsCalculator language="en" texts={en} />);
