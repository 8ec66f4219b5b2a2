/** Moves the focus to the next pane that is on screen: the cases, the conversation, the document. */
export function focusNextPane(): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) => pane.checkVisibility());
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(at + 1) % panes.length];
  (next?.querySelector('textarea') ?? next)?.focus();
}

/** The document where it stands in front of the conversation, else the middle, where a question can be typed. */
export function paneOnScreen(): HTMLElement | undefined {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) => pane.checkVisibility());
  const pane = panes.find((each) => each.matches('main')) ?? panes.at(-1);
  return pane?.querySelector('textarea') ?? pane;
}

/** The viewer's own field is where finding on the page begins. */
export function focusViewerFind(): void {
  document.querySelector<HTMLInputElement>('.vtools .find input')?.focus();
}
