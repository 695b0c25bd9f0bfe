import { nl } from '@voldaan/ui/portal/texts/nl.ts';
import { OpenIsland } from '../open-island.tsx';

export const OpenNl = () => <OpenIsland language="nl" texts={nl} />;
