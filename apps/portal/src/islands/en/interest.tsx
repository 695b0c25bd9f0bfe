import { InterestCalculator } from '../../calculator/interest/interest-calculator.tsx';
import { en } from '../../calculator/texts/en.ts';

export const InterestEn = () => <InterestCalculator language="en" texts={en} />;
