import { en } from '@voldaan/ui/portal/texts/en.ts';
import { OpenIsland } from '../open-island.tsx';

export const OpenEn = () => <OpenIsland language="en" texts={en} />;
