const sizeOf = (value: unknown): number => {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value === 'number') return Math.ceil(String(value).length / 2) + 1;
  if (value instanceof Uint8Array) return value.length;
  if (Array.isArray(value)) return 3 + value.reduce<number>((sum, each) => sum + 1 + sizeOf(each), 0);
  if (value !== null && typeof value === 'object') return 3 + itemSize(value) + Object.keys(value).length;
  return value === undefined ? 0 : 1;
};

/**
 * Bytes that an item takes in DynamoDB: names and values of its attributes.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html
 * @example itemSize({ pk: 'A#demo', version: 12 }) // 2 + 6 + 7 + 2
 */
export const itemSize = (item: object): number =>
  Object.entries(item)
    .filter(([, value]) => value !== undefined)
    .reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + sizeOf(value), 0);
