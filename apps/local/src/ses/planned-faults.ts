/**
 * What a call to SES may meet. `lost-answer`: the message was accepted, but the line fell before the answer;
 * `cut-off`: it fell before anything was accepted. The sender cannot tell these two apart.
 */
export type MailFault = 'throttle' | 'server-error' | 'reject' | 'lost-answer' | 'cut-off';

export const plannedFaults = () => {
  const planned: { readonly fault: MailFault; readonly address: string | undefined }[] = [];
  return {
    /** Plans a fault for the next message, or for the next message to an address. */
    plan: (fault: MailFault, address?: string): void => void planned.push({ fault, address }),
    take: (destinations: readonly string[]): MailFault | undefined => {
      const index = planned.findIndex(
        ({ address }) => address === undefined || destinations.includes(address),
      );
      return index < 0 ? undefined : planned.splice(index, 1)[0]?.fault;
    },
  };
};

export type PlannedFaults = ReturnType<typeof plannedFaults>;
