import type { Message } from "../../src/discord/answer.ts";
import { type Part, partsOf } from "../support/parts.ts";

/** What Discord would refuse about a message; empty where nothing. */
export function overLimits({ components }: Message): readonly string[] {
  const parts = partsOf(components);
  const text = parts.reduce((sum, { content = "" }) => sum + content.length, 0);
  const ids = parts.flatMap(({ custom_id }) => custom_id ?? []);
  return [
    ...(text > 4_000 ? [`${text} characters of text`] : []),
    ...(parts.length > 40 ? [`${parts.length} components`] : []),
    ...(new Set(ids).size < ids.length ? [`a custom id twice: ${ids.join(" ")}`] : []),
    ...ids.filter((id) => id.length > 100 || id === "").map((id) => `the custom id “${id}”`),
    ...parts.flatMap(partFaults),
  ];
}

const row = 1;
const button = 2;
const text = 10;

function partFaults(part: Part): readonly string[] {
  const label = part.label ?? "";
  const inner = part.components?.length ?? 0;
  return [
    ...(part.type === button && (label === "" || label.length > 80)
      ? [`the label “${label}”`]
      : []),
    ...(part.type === row && (inner < 1 || inner > 5) ? [`a row of ${inner}`] : []),
    ...(part.type === text && part.content?.trim() === "" ? ["an empty text"] : []),
    ...menuFaults(part),
  ];
}

function menuFaults({ options = [], placeholder = "" }: Part): readonly string[] {
  return [
    ...(options.length > 25 ? [`${options.length} options`] : []),
    ...(placeholder.length > 150 ? [`the placeholder “${placeholder}”`] : []),
    ...options
      .filter(({ label, value }) => label === "" || label.length > 100 || value.length > 100)
      .map(({ label }) => `the option “${label}”`),
  ];
}
