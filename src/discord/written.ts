import { type APIModalSubmission, ComponentType } from "discord-api-types/v10";

/** What was written into the text field of a form with this custom id. */
export function writtenIn(submission: APIModalSubmission, customId: string): string | undefined {
  for (const part of submission.components) {
    if (part.type !== ComponentType.Label) continue;
    const field = part.component;
    if (field.type === ComponentType.TextInput && field.custom_id === customId) return field.value;
  }
  return;
}
