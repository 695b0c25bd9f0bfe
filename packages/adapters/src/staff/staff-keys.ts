/** Who works here belongs to no administration: partitions under prefixes of their own. */
export const staffPk = (id: string): string => `STAFF#${id}`;

/** A session stands beside its person, so that one consistent query finds them all. */
export const SESSION = 'SESSION#';
export const sessionSk = (hash: string): string => `${SESSION}${hash}`;

/** What one person only can be called. The value is hashed: keys are seen in metrics and logs. */
export const staffNamePk = (kind: string, hash: string): string => `STAFF-NAME#${kind}#${hash}`;

export const ticketPk = (hash: string): string => `STAFF-TICKET#${hash}`;

/** Partition of the index `list` that holds everybody. */
export const STAFF_LIST = 'STAFF';
