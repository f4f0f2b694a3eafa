import type {
  APIComponentInLabel,
  APIModalInteractionResponseCallbackComponent,
} from "discord-api-types/v10";
import { useId } from "preact/hooks";
import { component } from "../discord-numbers.ts";
import { Markdown } from "../markdown/Markdown.tsx";
import { usePage } from "../state/page-context.ts";
import type { FieldFault, FieldValue, Values } from "./fields.ts";
import { ModalField } from "./ModalField.tsx";

interface Props {
  readonly part: APIModalInteractionResponseCallbackComponent;
  readonly values: Values;
  /** What keeps fields from being sent, by custom id. */
  readonly faults: Readonly<Record<string, FieldFault>>;
  readonly change: (customId: string, value: FieldValue) => void;
}

/** One part of a modal: words, or a field with its label. */
export function ModalPart({ part, ...others }: Props) {
  if (part.type === component.textDisplay) return <Markdown source={part.content} />;
  if (part.type === component.label)
    return (
      <Labelled
        label={part.label}
        description={part.description ?? ""}
        field={part.component}
        {...others}
      />
    );
  if (part.type !== component.actionRow) return null;
  return part.components.map((field) => (
    <Labelled
      key={field.custom_id}
      label={field.label ?? ""}
      description=""
      field={field}
      {...others}
    />
  ));
}

interface LabelledProps extends Omit<Props, "part"> {
  readonly label: string;
  readonly description: string;
  readonly field: APIComponentInLabel;
}

function Labelled({ label, description, field, values, faults, change }: LabelledProps) {
  const { words } = usePage();
  const id = useId();
  const isRequired =
    "required" in field ? field.required !== false : field.type !== component.checkbox;
  const fault = faults[field.custom_id];
  return (
    <fieldset
      class="modal-field"
      aria-labelledby={`${id}-label`}
      {...(fault ? { "data-wrong": true, "aria-describedby": `${id}-fault` } : {})}
    >
      <label id={`${id}-label`} for={id}>
        {label}
        {isRequired ? (
          <span class="required-mark" title={words.required}>
            *<span class="visually-hidden">{words.required}</span>
          </span>
        ) : null}
      </label>
      {description === "" ? null : <small id={`${id}-hint`}>{description}</small>}
      <ModalField
        id={id}
        field={field}
        isRequired={isRequired}
        isWrong={fault !== undefined}
        value={values[field.custom_id] ?? ""}
        change={(value) => change(field.custom_id, value)}
      />
      <FaultLine id={`${id}-fault`} fault={fault} />
    </fieldset>
  );
}

function FaultLine({ id, fault }: { readonly id: string; readonly fault: FieldFault | undefined }) {
  const { words, number } = usePage();
  const text = (): string => {
    switch (fault?.kind) {
      case "required":
        return words.fieldRequired;
      case "short":
        return words.tooShort(number(fault.least));
      case "choose":
        return `${words.chooseBetween(number(fault.least), number(fault.most))}.`;
      default:
        return "";
    }
  };
  return (
    <small id={id} class="field-fault" role="alert">
      {text()}
    </small>
  );
}
