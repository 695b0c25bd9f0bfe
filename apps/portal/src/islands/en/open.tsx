import { en } from '@voldaan/ui/portal/texts/en.ts';
import { entry } from '@voldaan/ui/portal/texts/en-entry.ts';
import { island } from '../island.ts';
import { OpenIsland } from '../open-island.tsx';

export const OpenEn = island(() => <OpenIsland language="en" texts={{ ...en, ...entry }} />);
