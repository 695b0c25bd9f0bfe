import { en } from '@voldaan/ui/portal/texts/en.ts';
import { PayIsland } from '../pay-island.tsx';

export const PayEn = () => <PayIsland language="en" texts={en} />;
