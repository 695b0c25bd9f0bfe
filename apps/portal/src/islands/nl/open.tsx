import { nl } from '@voldaan/ui/portal/texts/nl.ts';
import { entry } from '@voldaan/ui/portal/texts/nl-entry.ts';
import { island } from '../island.ts';
import { OpenIsland } from '../open-island.tsx';

export const OpenNl = island(() => <OpenIsland language="nl" texts={{ ...nl, ...entry }} />);
