import { nl as confirm } from '@voldaan/ui/portal/confirm/texts/nl.ts';
import { nl } from '@voldaan/ui/portal/texts/nl.ts';
import { ConfirmIsland } from '../confirm-island.tsx';
import { island } from '../island.ts';

export const ConfirmNl = island(() => <ConfirmIsland language="nl" texts={nl} confirm={confirm} />);
