import { useMemo } from "preact/hooks";
import { usePage } from "../state/page-context.ts";
import { clockWordsFor } from "./clock.words.ts";
import { Menu, MenuItem } from "./Menu.tsx";
import { nextAtHour, nextClockChange } from "./wall-clock.ts";

const minute = 60_000;
const hour = 60 * minute;
/** How long before a change of the clocks one arrives. */
const ahead = 5 * minute;

interface Props {
  /** Milliseconds UTC, a whole minute. */
  readonly now: number;
  readonly write: (at: number) => string;
  readonly close: () => void;
  /** Called when a jump has been chosen. */
  readonly jumped: () => void;
  readonly chooseDate: () => void;
}

/** The jumps that the clock offers. */
export function ClockMenu({ now, write, close, jumped, chooseDate }: Props) {
  const { view, reader, act } = usePage();
  const words = clockWordsFor(view.me.locale);
  const { locale, timeZone } = reader;
  const morning = nextAtHour(now, 8, timeZone);
  const change = useMemo(() => nextClockChange(now + ahead, timeZone), [now, timeZone]);
  const jump = (to: number) => (): void => {
    void act({ type: "jump", to });
    jumped();
  };
  const writeTime = (local: number): string =>
    new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone: "UTC" }).format(local);
  return (
    <Menu label={words.clock} close={close}>
      <p class="menu-title">{words.forwardOnly}</p>
      <MenuItem onPick={jump(now + hour)}>{words.anHour}</MenuItem>
      <MenuItem onPick={jump(morning)}>{words.nextMorning(write(morning))}</MenuItem>
      <MenuItem onPick={jump(now + 7 * 24 * hour)}>{words.aWeek}</MenuItem>
      {change ? (
        <MenuItem onPick={jump(change.at - ahead)}>
          <span class="menu-lines">
            {words.clockChange(write(change.at - ahead))}{" "}
            <small>{words.clockChangeHint(writeTime(change.from), writeTime(change.to))}</small>
          </span>
        </MenuItem>
      ) : null}
      <MenuItem onPick={chooseDate}>{words.aDate}</MenuItem>
    </Menu>
  );
}
