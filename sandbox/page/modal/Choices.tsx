interface ChoiceOption {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
}

interface Props {
  readonly kind: "radio" | "checkbox";
  readonly name: string;
  readonly options: readonly ChoiceOption[];
  readonly values: readonly string[];
  readonly isRequired: boolean;
  readonly most?: number;
  readonly change: (values: readonly string[]) => void;
}

/** A group of radio buttons or checkboxes, a line each. */
export function Choices({ kind, name, options, values, isRequired, most, change }: Props) {
  const take = (value: string, on: boolean): void => {
    if (kind === "radio") change([value]);
    else change(on ? [...values, value] : values.filter((one) => one !== value));
  };
  const isFull = most !== undefined && values.length >= most;
  return (
    <div class="choices">
      {options.map((option) => {
        const isOn = values.includes(option.value);
        return (
          <label key={option.value} class={isOn ? "choice on" : "choice"}>
            <input
              type={kind}
              name={name}
              value={option.value}
              checked={isOn}
              required={isRequired}
              disabled={kind === "checkbox" && isFull && !isOn}
              onChange={(event) => take(option.value, event.currentTarget.checked)}
            />
            <span>
              {option.label}
              {option.description === undefined ? null : <small>{option.description}</small>}
            </span>
          </label>
        );
      })}
    </div>
  );
}
