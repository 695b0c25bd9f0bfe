import { en as confirm } from '@voldaan/ui/portal/confirm/texts/en.ts';
import { en } from '@voldaan/ui/portal/texts/en.ts';
import { ConfirmIsland } from '../confirm-island.tsx';

export const ConfirmEn = () => <ConfirmIsland language="en" texts={en} confirm={confirm} />;
