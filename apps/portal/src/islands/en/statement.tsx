import { en } from '@voldaan/ui/portal/texts/en.ts';
import { StatementIsland } from '../statement-island.tsx';

export const StatementEn = () => <StatementIsland language="en" texts={en} />;
