import { NoticeCalculator } from '../../calculator/notice/notice-calculator.tsx';
import { en } from '../../calculator/texts/en.ts';

export const NoticeEn = () => <NoticeCalculator language="en" texts={en} />;
