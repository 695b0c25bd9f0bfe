/** A resource as a deploy would ask for it. */
export type Resource = {
  /** Such as `aws:lambda/function:Function`. */
  readonly type: string;
  readonly name: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Whether it stays when the stage is removed. */
  readonly retained?: boolean;
};

/** What a run under mocks saw. */
export type Mocked = {
  readonly app: {
    readonly protect: boolean;
    readonly removal: string;
    readonly providers: { readonly aws: { readonly defaultTags: { readonly tags: Record<string, string> } } };
  };
  readonly resources: readonly Resource[];
};
