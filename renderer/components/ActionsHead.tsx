/** The head of a table's last column, whose buttons speak for themselves to those who see them. */
export function ActionsHead() {
  return (
    <th scope="col">
      <span className="sr">Actions</span>
    </th>
  );
}
