import { nl as texts } from '@voldaan/ui/portal/texts/nl.ts';
import { ContactIsland } from '../../answer/contact/contact-island.tsx';
import { nl as own } from '../../answer/contact/texts/nl.ts';
import { nl as common } from '../../answer/texts/nl.ts';

export const ContactNl = () => <ContactIsland language="nl" texts={texts} common={common} own={own} />;
