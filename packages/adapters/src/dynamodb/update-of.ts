type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * The update that gives attributes their values and takes away those that have none.
 *
 * @example updateOf({ at: 'noon', by: undefined }) // { set: 'SET at = :at REMOVE by', values: { ':at': 'noon' } }
 */
export const updateOf = (attributes: Attributes) => {
  const all = Object.entries(attributes);
  const given = all.filter(([, value]) => value !== undefined);
  const set = given.map(([name]) => `${name} = :${name}`).join(', ');
  const remove = all.filter(([, value]) => value === undefined).map(([name]) => name);
  return {
    set: [set && `SET ${set}`, remove.length > 0 && `REMOVE ${remove.join(', ')}`].filter(Boolean).join(' '),
    values: Object.fromEntries(given.map(([name, value]) => [`:${name}`, value])),
  };
};
