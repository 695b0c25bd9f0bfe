import { en } from '@voldaan/ui/portal/texts/en.ts';
import { result } from '@voldaan/ui/portal/texts/en-result.ts';
import { island } from '../island.ts';
import { ResultIsland } from '../result-island.tsx';

export const ResultEn = island(() => <ResultIsland language="en" texts={{ ...en, ...result }} />);
