import { en as texts } from '@voldaan/ui/portal/texts/en.ts';
import { en as start } from '../../start/texts/en.ts';
import { island } from '../island.ts';
import { StatementIsland } from '../statement-island.tsx';

export const StatementEn = island(() => <StatementIsland language="en" texts={texts} start={start} />);
