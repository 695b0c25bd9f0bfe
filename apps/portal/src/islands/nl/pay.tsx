import { nl } from '@voldaan/ui/portal/texts/nl.ts';
import { island } from '../island.ts';
import { PayIsland } from '../pay-island.tsx';

export const PayNl = island(() => <PayIsland language="nl" texts={nl} />);
