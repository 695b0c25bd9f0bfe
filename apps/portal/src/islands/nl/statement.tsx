import { nl } from '@voldaan/ui/portal/texts/nl.ts';
import { StatementIsland } from '../statement-island.tsx';

export const StatementNl = () => <StatementIsland language="nl" texts={nl} />;
