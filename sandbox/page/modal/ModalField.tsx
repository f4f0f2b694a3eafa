import type { APIComponentInLabel } from "discord-api-types/v10";
import { component } from "../discord-numbers.ts";
import { Select } from "../parts/Select.tsx";
import { Choices } from "./Choices.tsx";
import { FileField } from "./FileField.tsx";
import type { FieldValue } from "./fields.ts";
import { TextInput } from "./TextInput.tsx";

interface Props {
  readonly id: string;
  readonly field: APIComponentInLabel;
  readonly isRequired: boolean;
  /** It could not be sent as it is; why stands beneath it. */
  readonly isWrong: boolean;
  readonly value: FieldValue;
  readonly change: (value: FieldValue) => void;
}

/** The field beneath a label, by its kind. */
export function ModalField({ id, field, isRequired, isWrong, value, change }: Props) {
  const values = typeof value === "string" ? (value === "" ? [] : [value]) : value;
  switch (field.type) {
    case component.textInput:
      return (
        <TextInput
          id={id}
          field={field}
          isRequired={isRequired}
          isWrong={isWrong}
          value={typeof value === "string" ? value : ""}
          change={change}
        />
      );
    case component.radioGroup:
      return (
        <Choices
          kind="radio"
          name={id}
          options={field.options}
          values={values}
          isRequired={isRequired}
          change={(chosen) => change(chosen[0] ?? "")}
        />
      );
    case component.checkboxGroup:
      return (
        <Choices
          kind="checkbox"
          name={id}
          options={field.options}
          values={values}
          isRequired={false}
          most={field.max_values ?? field.options.length}
          change={change}
        />
      );
    case component.checkbox:
      return (
        <input
          type="checkbox"
          id={id}
          checked={values.length > 0}
          onChange={(event) => change(event.currentTarget.checked ? ["true"] : [])}
        />
      );
    case component.fileUpload:
      return <FileField id={id} field={field} isRequired={isRequired} change={change} />;
    default:
      return (
        <Select
          select={field}
          chosen={values}
          labelledBy={`${id}-label`}
          {...(isWrong ? { faultId: `${id}-fault` } : {})}
          onChosen={change}
        />
      );
  }
}
