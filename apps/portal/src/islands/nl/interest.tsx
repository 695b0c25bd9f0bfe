import { InterestCalculator } from '../../calculator/interest/interest-calculator.tsx';
import { nl } from '../../calculator/texts/nl.ts';

export const InterestNl = () => <InterestCalculator language="nl" texts={nl} />;
