/** Arrows go from message to message while one has the focus, as in Discord. */
export function walkMessages(event: KeyboardEvent): void {
  const { target } = event;
  if (!(target instanceof HTMLElement) || !target.matches("article")) return;
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (step === undefined) return;
  const all = [...(target.parentElement?.querySelectorAll<HTMLElement>("article") ?? [])];
  const next = all[all.indexOf(target) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
