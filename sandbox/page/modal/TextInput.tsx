import type { APITextInputComponent } from "discord-api-types/v10";
import { textInputStyle } from "../discord-numbers.ts";
import { usePage } from "../state/page-context.ts";

interface Props {
  readonly id: string;
  readonly field: APITextInputComponent;
  readonly isRequired: boolean;
  readonly isWrong: boolean;
  readonly value: string;
  readonly change: (value: string) => void;
}

/** A line or a paragraph of text within its limits. */
export function TextInput({ id, field, isRequired, isWrong, value, change }: Props) {
  const { words, number } = usePage();
  const limits = {
    ...(field.min_length === undefined ? {} : { minLength: field.min_length }),
    ...(field.max_length === undefined ? {} : { maxLength: field.max_length }),
  };
  const shared = {
    id,
    value,
    required: isRequired,
    placeholder: field.placeholder ?? "",
    "aria-invalid": isWrong,
    "aria-describedby": `${id}-hint ${id}-fault`,
    ...limits,
  };
  return (
    <>
      {field.style === textInputStyle.paragraph ? (
        <textarea {...shared} rows={4} onInput={(event) => change(event.currentTarget.value)} />
      ) : (
        <input
          {...shared}
          type="text"
          autocomplete="off"
          onInput={(event) => change(event.currentTarget.value)}
        />
      )}
      {field.max_length === undefined ? null : (
        <small class="characters-left">
          {words.charactersLeft(number(field.max_length - value.length))}
        </small>
      )}
    </>
  );
}
