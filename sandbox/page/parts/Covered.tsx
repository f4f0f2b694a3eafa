import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { usePage } from "../state/page-context.ts";

interface Props {
  readonly covered: boolean;
  readonly children: ComponentChildren;
}

/** What is marked as a spoiler stays covered until it is pressed. */
export function Covered({ covered, children }: Props) {
  const { words } = usePage();
  const [shown, setShown] = useState(false);
  if (!covered || shown) return <>{children}</>;
  return (
    <button type="button" class="cover" onClick={() => setShown(true)}>
      {words.spoiler}
    </button>
  );
}
