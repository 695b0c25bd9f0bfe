import { InterestCalculator } from '../../calculator/interest/interest-calculator.tsx';
import { nl } from '../../calculator/texts/nl.ts';
import { island } from '../island.ts';

export const InterestNl = island(() => <InterestCalculator language="nl" texts={nl} />);
