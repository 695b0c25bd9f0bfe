import { InterestCalculator } from '../../calculator/interest/interest-calculator.tsx';
import { en } from '../../calculator/texts/en.ts';
import { island } from '../island.ts';

export const InterestEn = island(() => <InterestCalculator language="en" texts={en} />);
