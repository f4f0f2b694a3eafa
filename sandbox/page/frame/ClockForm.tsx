import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { usePage } from "../state/page-context.ts";
import { clockWordsFor } from "./clock.words.ts";
import { type JumpFault, readJump } from "./jump-target.ts";
import { localTime } from "./wall-clock.ts";

interface Props {
  /** Milliseconds UTC, a whole minute. */
  readonly now: number;
  readonly write: (at: number) => string;
  /** The town of the zone in which the time is meant. */
  readonly zone: string;
  readonly close: () => void;
  /** Called when the clock has jumped. */
  readonly jumped: () => void;
}

/** A date and a time to jump to, in the zone of the place one looks at. */
export function ClockForm({ now, write, zone, close, jumped }: Props) {
  const { view, words: pageWords, reader, act } = usePage();
  const words = clockWordsFor(view.me.locale);
  const root = useRef<HTMLFormElement>(null);
  const [date, setDate] = useState(() => shownLocally(now, reader.timeZone).slice(0, 10));
  const [time, setTime] = useState(() => shownLocally(now, reader.timeZone).slice(11, 16));
  const [fault, setFault] = useState<{ field: JumpFault["field"]; text: string } | null>(null);
  const focus = (field: string): void =>
    root.current?.querySelector<HTMLInputElement>(`[name=${field}]`)?.focus();
  useLayoutEffect(() => focus("date"), []);
  const refuse = (field: JumpFault["field"], text: string): void => {
    setFault({ field, text });
    focus(field);
  };
  const submit = async (): Promise<void> => {
    const target = readJump(date, time, now, reader.timeZone);
    if (!target.ok)
      return refuse(
        target.field,
        target.reason === "passed" ? words.passed(write(now)) : words[target.reason],
      );
    const result = await act({ type: "jump", to: target.to });
    if (result.ok) jumped();
    else refuse("date", pageWords.actFailed(result.error));
  };
  return (
    <div class="menu clock-form" role="dialog" aria-label={words.goTo}>
      <form
        ref={root}
        noValidate
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.preventDefault();
          event.stopPropagation();
          close();
        }}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <p class="menu-title">{words.clockIn(zone)}</p>
        <Field
          name="date"
          label={words.date}
          value={date}
          change={setDate}
          fault={fault?.field === "date" ? fault.text : null}
        />
        <Field
          name="time"
          label={words.time}
          value={time}
          change={setTime}
          fault={fault?.field === "time" ? fault.text : null}
        />
        <div class="clock-foot">
          <button type="button" class="button secondary" onClick={close}>
            {pageWords.cancel}
          </button>
          <button type="submit" class="button primary">
            {words.go}
          </button>
        </div>
      </form>
    </div>
  );
}

/** What clocks in a zone show, as `2026-11-24T09:00:00.000Z`. */
function shownLocally(now: number, timeZone: string): string {
  return new Date(localTime(now, timeZone)).toISOString();
}

interface FieldProps {
  readonly name: "date" | "time";
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly fault: string | null;
}

function Field({ name, label, value, change, fault }: FieldProps) {
  const id = useId();
  return (
    <div class="clock-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type={name}
        name={name}
        value={value}
        aria-invalid={fault !== null}
        aria-describedby={`${id}-fault`}
        onInput={(event) => change(event.currentTarget.value)}
      />
      <small id={`${id}-fault`} class="field-fault" role="alert">
        {fault}
      </small>
    </div>
  );
}
