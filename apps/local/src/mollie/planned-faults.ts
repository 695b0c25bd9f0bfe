/** What the next calls of Mollie's API meet; `lost-answer`: done, but nobody hears. */
export type MollieFault = 'unavailable' | 'too-many-requests' | 'lost-answer' | 'cut-off';

export const plannedFaults = () => {
  const planned: MollieFault[] = [];
  return {
    plan: (fault: MollieFault, times = 1): void => {
      for (let count = 0; count < times; count += 1) planned.push(fault);
    },
    take: (): MollieFault | undefined => planned.shift(),
  };
};

export type PlannedFaults = ReturnType<typeof plannedFaults>;
