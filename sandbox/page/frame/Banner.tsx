import { useRef } from "preact/hooks";
import { useDismissal } from "../state/dismissal.ts";
import { usePage } from "../state/page-context.ts";
import { Clock } from "./Clock.tsx";
import { PaceSelect } from "./PaceSelect.tsx";
import { Plug } from "./Plug.tsx";
import { Theme } from "./Theme.tsx";

interface Props {
  readonly isWireOpen: boolean;
  readonly toggleWire: () => void;
  readonly areToolsOpen: boolean;
  readonly toggleTools: () => void;
}

/** The quiet banner that tells this from Discord, with the sandbox's own controls. */
export function Banner({ isWireOpen, toggleWire, areToolsOpen, toggleTools }: Props) {
  const { words } = usePage();
  const root = useRef<HTMLElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  useDismissal(root, areToolsOpen, toggleTools);
  // On a phone the tools cover what happens at another time.
  const leave = (): void => {
    if (!areToolsOpen) return;
    toggleTools();
    toggle.current?.focus();
  };
  return (
    <header class="banner" ref={root}>
      <h1>{words.banner}</h1>
      <button
        ref={toggle}
        type="button"
        class="tool tools-toggle"
        aria-expanded={areToolsOpen}
        aria-controls="tools"
        onClick={toggleTools}
      >
        {words.sandbox}
        <span class="chevron" aria-hidden="true" />
      </button>
      <div id="tools" class={areToolsOpen ? "tools open" : "tools"}>
        <Clock leave={leave} />
        <Plug />
        <PaceSelect />
        <button type="button" class="tool" aria-pressed={isWireOpen} onClick={toggleWire}>
          {words.wire}
        </button>
        <Theme />
      </div>
    </header>
  );
}
