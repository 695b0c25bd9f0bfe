import { NoticeCalculator } from '../../calculator/notice/notice-calculator.tsx';
import { en } from '../../calculator/texts/en.ts';
import { island } from '../island.ts';

export const NoticeEn = island(() => <NoticeCalculator language="en" texts={en} />);
