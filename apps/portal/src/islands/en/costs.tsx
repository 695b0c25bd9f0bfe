import { CostsCalculator } from '../../calculator/costs/costs-calculator.tsx';
import { en } from '../../calculator/texts/en.ts';

export const CostsEn = () => <CostsCalculator language="en" texts={en} />;
