import { nl } from '@voldaan/ui/portal/texts/nl.ts';
import { ResultIsland } from '../result-island.tsx';

export const ResultNl = () => <ResultIsland language="nl" texts={nl} />;
