import { nl as texts } from '@voldaan/ui/portal/texts/nl.ts';
import { nl as start } from '../../start/texts/nl.ts';
import { island } from '../island.ts';
import { StatementIsland } from '../statement-island.tsx';

export const StatementNl = island(() => <StatementIsland language="nl" texts={texts} start={start} />);
