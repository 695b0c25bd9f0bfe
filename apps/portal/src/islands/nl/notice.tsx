import { NoticeCalculator } from '../../calculator/notice/notice-calculator.tsx';
import { nl } from '../../calculator/texts/nl.ts';
import { island } from '../island.ts';

export const NoticeNl = island(() => <NoticeCalculator language="nl" texts={nl} />);
