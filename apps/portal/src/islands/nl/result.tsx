import { nl } from '@voldaan/ui/portal/texts/nl.ts';
import { result } from '@voldaan/ui/portal/texts/nl-result.ts';
import { island } from '../island.ts';
import { ResultIsland } from '../result-island.tsx';

export const ResultNl = island(() => <ResultIsland language="nl" texts={{ ...nl, ...result }} />);
