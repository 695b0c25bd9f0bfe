import { nl as texts } from '@voldaan/ui/portal/texts/nl.ts';
import { nl as start } from '../../start/texts/nl.ts';
import { StatementIsland } from '../statement-island.tsx';

export const StatementNl = () => <StatementIsland language="nl" texts={texts} start={start} />;
