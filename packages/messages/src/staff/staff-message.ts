/** What is written to somebody who works here. `until` is a time of day, such as `14:25`; `by` is a colleague. */
export type StaffMessage =
  | { readonly kind: 'link'; readonly url: string; readonly until: string }
  | { readonly kind: 'reset'; readonly url: string; readonly until: string; readonly by: string }
  | {
      readonly kind: 'invitation';
      readonly url: string;
      readonly administration: string;
      readonly by: string;
    };
