/** What is looked at. */
export type CheckName =
  | 'node'
  | 'database'
  | 'desk'
  | 'portal'
  | 'table'
  | 'sweep'
  | 'certificate'
  | 'headers'
  | 'spf'
  | 'dkim'
  | 'dmarc'
  | 'rows'
  | 'reports';

/** One thing that was looked at, and what to do when it is not well. */
export type Check = {
  readonly name: CheckName;
  readonly ok: boolean;
  readonly text: string;
};

const finding =
  (ok: boolean) =>
  (name: CheckName, text: string): Check => ({ name, ok, text });

export const well = finding(true);
export const wrong = finding(false);
