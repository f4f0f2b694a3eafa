import { useRef, useState } from "preact/hooks";
import { useDismissal } from "../state/dismissal.ts";
import { usePage } from "../state/page-context.ts";
import { useTicking } from "../state/ticking.ts";
import { Menu, MenuItem } from "./Menu.tsx";
import { nextAtHour } from "./wall-clock.ts";

const hour = 3_600_000;

/** The sandbox's clock, and the jumps that it can make: forward only. */
export function Clock() {
  const { view, words, reader, receivedAt, act } = usePage();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const now = useTicking(view.now, receivedAt);
  useDismissal(root, open, () => setOpen(false));
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const { locale, timeZone } = reader;
  const morning = nextAtHour(now, 8, timeZone);
  const jump = (to: number) => (): void => void act({ type: "jump", to });
  const write = (at: number): string =>
    new Intl.DateTimeFormat(locale, {
      weekday: "short",
      month: "short",
      day: "numeric",
      hour: "numeric",
      minute: "2-digit",
      timeZone,
    }).format(at);
  return (
    <div class="clock" ref={root}>
      <button
        ref={button}
        type="button"
        class="tool"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={`${words.clock}: ${write(now)}, ${zoneName(timeZone)}`}
        title={`${words.clock}. ${words.clockIn(zoneName(timeZone))}`}
        onClick={() => setOpen(!open)}
      >
        {write(now)} <small>{zoneName(timeZone)}</small>
        <span class="chevron" aria-hidden="true" />
      </button>
      {open ? (
        <Menu label={words.clock} close={close}>
          <p class="menu-title">{words.forwardOnly}</p>
          <MenuItem onPick={jump(now + hour)}>{words.anHour}</MenuItem>
          <MenuItem onPick={jump(morning)}>{words.nextMorning(write(morning))}</MenuItem>
          <MenuItem onPick={jump(now + 7 * 24 * hour)}>{words.aWeek}</MenuItem>
        </Menu>
      ) : null}
    </div>
  );
}

/** The town of a zone, such as "Chicago". */
function zoneName(zone: string): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}
