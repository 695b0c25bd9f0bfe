import { NoticeCalculator } from '../../calculator/notice/notice-calculator.tsx';
import { nl } from '../../calculator/texts/nl.ts';

export const NoticeNl = () => <NoticeCalculator language="nl" texts={nl} />;
