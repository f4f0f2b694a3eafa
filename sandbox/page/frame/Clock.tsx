import { useRef, useState } from "preact/hooks";
import { useDismissal } from "../state/dismissal.ts";
import { usePage } from "../state/page-context.ts";
import { useTicking } from "../state/ticking.ts";
import { ClockForm } from "./ClockForm.tsx";
import { ClockMenu } from "./ClockMenu.tsx";
import { clockWordsFor } from "./clock.words.ts";
import { wholeMinute } from "./wall-clock.ts";

interface Props {
  /** Called after a jump. */
  readonly leave: () => void;
}

/** The sandbox's clock, and the jumps that it can make: forward only. */
export function Clock({ leave }: Props) {
  const { view, reader, receivedAt } = usePage();
  const words = clockWordsFor(view.me.locale);
  const [open, setOpen] = useState<"menu" | "form" | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  // What jumps are reckoned from: whole minutes, which the sandbox's clock moves by.
  const now = wholeMinute(useTicking(view.now, receivedAt));
  useDismissal(root, open !== null, () => setOpen(null));
  const close = (): void => {
    setOpen(null);
    button.current?.focus();
  };
  const jumped = (): void => {
    close();
    leave();
  };
  const { locale, timeZone } = reader;
  const zone = zoneName(timeZone);
  const write = (at: number): string => writeMoment(at, locale, timeZone);
  return (
    <div class="clock" ref={root}>
      <button
        ref={button}
        type="button"
        class="tool"
        aria-haspopup="menu"
        aria-expanded={open !== null}
        aria-label={`${words.clock}: ${write(now)}, ${zone}`}
        title={`${words.clock}. ${words.clockIn(zone)}`}
        onClick={() => setOpen(open ? null : "menu")}
      >
        {write(now)} <small>{zone}</small>
        <span class="chevron" aria-hidden="true" />
      </button>
      {open === "menu" ? (
        <ClockMenu
          now={now}
          write={write}
          close={close}
          jumped={jumped}
          chooseDate={() => setOpen("form")}
        />
      ) : null}
      {open === "form" ? (
        <ClockForm now={now} write={write} zone={zone} close={close} jumped={jumped} />
      ) : null}
    </div>
  );
}

function writeMoment(at: number, locale: string, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: "short",
    month: "short",
    day: "numeric",
    hour: "numeric",
    minute: "2-digit",
    timeZone,
  }).format(at);
}

/** The town of a zone, such as "Chicago". */
function zoneName(zone: string): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}
