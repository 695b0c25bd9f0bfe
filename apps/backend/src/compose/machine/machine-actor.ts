import type { Actor } from '@voldaan/application/ports/stream.ts';
import type { KnownMachine } from '../../machine/machine-ports.ts';

/** A machine as it stands in a history: the name that staff gave it, and which key it was. */
export const actorName = ({ name, keyId }: Pick<KnownMachine, 'name' | 'keyId'>): string =>
  `${name} (vdn_${keyId})`;

export const machineActor = (machine: KnownMachine): Actor => ({ kind: 'api', id: actorName(machine) });
