/** How somebody who asks for a new link can be found: secrets only as hashes. */
export type NewLinkRequest = {
  /** Made once per request, so that one that is delivered twice is carried out once. */
  readonly id: string;
  readonly by:
    | { readonly kind: 'link' | 'code'; readonly hash: string }
    | { readonly kind: 'invoice'; readonly postcode: string; readonly number: string };
};

/** Hands requests for new links on, without waiting: known or unknown, asking takes the same time. */
export interface NewLinks {
  ask(request: NewLinkRequest): Promise<void>;
}
