import type { List } from '../compose/composition.ts';
import { style } from './style.ts';

/** Points of an agreement, one by one. */
export const HtmlList = ({ list }: { list: List }) => (
  <ul class="ink" style={{ ...style.text, padding: '0 0 0 20px' }}>
    {list.items.map((item) => (
      <li class="ink" style={{ margin: '0 0 8px' }}>
        {item}
      </li>
    ))}
  </ul>
);
