import { en } from '@voldaan/ui/portal/texts/en.ts';
import { ResultIsland } from '../result-island.tsx';

export const ResultEn = () => <ResultIsland language="en" texts={en} />;
