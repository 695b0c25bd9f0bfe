import { en } from '@voldaan/ui/portal/texts/en.ts';
import { island } from '../island.ts';
import { PayIsland } from '../pay-island.tsx';

export const PayEn = island(() => <PayIsland language="en" texts={en} />);
