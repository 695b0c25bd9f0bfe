/**
 * What kind of item a key is of, without whose it is: `HEAD`, `LOG`, `ROW invoice`, `KEY bank-entry`.
 *
 * @example itemName('A#books#ACCOUNT#D1', 'ROW#invoice#2026-1') // 'ROW invoice'
 */
export const itemName = (pk: string, sk: string): string => {
  const [first = '', , kind = '', what = ''] = pk.split('#');
  if (first !== 'A') return first;
  if (kind === 'KEY' || kind === 'ITEM') return `${kind} ${what}`;
  if (kind !== 'ACCOUNT' && kind !== 'RECEIPT') return kind;
  const [place = '', id = ''] = sk.split('#');
  const name = place === 'ROW' && id !== '' ? `ROW ${id.split('@')[0]}` : place;
  return kind === 'RECEIPT' ? `${kind} ${name}` : name;
};

/** A key or an item as it goes over the wire: every value under the name of its type. */
type Wired = Readonly<Record<string, { readonly S?: string } | undefined>>;

/** The parts of a request to the table that tell which items it is about. */
type Asked = {
  readonly Item?: Wired;
  readonly Key?: Wired;
  readonly RequestItems?: Readonly<Record<string, { readonly Keys?: readonly Wired[] }>>;
  readonly IndexName?: string;
  readonly ExpressionAttributeValues?: Wired;
};

const nameOf = ({ pk, sk }: Wired): string => itemName(pk?.S ?? '', sk?.S ?? '');

/** What a request to the table is about, such as `HEAD + ITEM DEBTOR` or `index due`. */
export const askedItems = (body: string): string => {
  const { Item, Key, RequestItems, IndexName, ExpressionAttributeValues = {} } = JSON.parse(body) as Asked;
  if (Item)
    return Item['listPk'] || !Item['sk']?.S?.startsWith('ROW#') ? nameOf(Item) : `${nameOf(Item)}, gone`;
  if (Key) return nameOf(Key);
  if (IndexName) return `index ${IndexName}`;
  const keys = Object.values(RequestItems ?? {}).flatMap(({ Keys = [] }) => Keys);
  if (keys.length > 0) return [...new Set(keys.map(nameOf))].sort().join(' + ');
  const values = Object.values(ExpressionAttributeValues).flatMap((value) => value?.S ?? []);
  return itemName(values[0] ?? '', values[1] ?? '');
};
