/** What the reader holds: a mail has a button, a sheet of paper has a code to type. */
export type Medium = 'mail' | 'letter';

/** Where and with whom the reader can act or ask. */
export type WayIn = {
  readonly medium: Medium;
  readonly contactName: string;
  readonly phone: string;
  readonly enterUrl: string;
  readonly typedCode: string;
};
