import { Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { MenuButton, type MenuItem } from './Menu.tsx';

type RowMenuProps = {
  readonly name: string;
  readonly onRename: () => void;
  readonly onDelete: () => void;
  readonly more?: readonly MenuItem[];
};

/** What can be done with a case or a conversation from its row. Deleting asks first. */
export function RowMenu({ name, onRename, onDelete, more = [] }: RowMenuProps) {
  return (
    <MenuButton
      icon={Ellipsis}
      label={`More for ${name}`}
      small
      extra="more"
      groups={[
        { items: [{ label: 'Rename', icon: Pencil, onChoose: onRename }, ...more] },
        { items: [{ label: 'Delete…', icon: Trash2, deletes: true, onChoose: onDelete }] },
      ]}
    />
  );
}
