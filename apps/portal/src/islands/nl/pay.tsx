import { nl } from '@voldaan/ui/portal/texts/nl.ts';
import { PayIsland } from '../pay-island.tsx';

export const PayNl = () => <PayIsland language="nl" texts={nl} />;
