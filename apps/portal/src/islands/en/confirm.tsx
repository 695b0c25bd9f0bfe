import { en as confirm } from '@voldaan/ui/portal/confirm/texts/en.ts';
import { en } from '@voldaan/ui/portal/texts/en.ts';
import { ConfirmIsland } from '../confirm-island.tsx';
import { island } from '../island.ts';

export const ConfirmEn = island(() => <ConfirmIsland language="en" texts={en} confirm={confirm} />);
