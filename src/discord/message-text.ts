import { z } from "zod";

const Embed = z.object({ title: z.string().nullish(), description: z.string().nullish() });

/** A part of a message: words, or what holds others. */
const Part = z.object({
  content: z.string().nullish(),
  get components() {
    return z.array(Part).nullish();
  },
});

const Written = z.object({
  content: z.string().nullish(),
  embeds: z.array(Embed).nullish(),
  components: z.array(Part).nullish(),
});

const Message = Written.extend({
  /** What a forwarded message was. */
  message_snapshots: z.array(z.object({ message: Written })).nullish(),
});

/** Everything that can be read on a message, in its order; nothing of what is no message. */
export function writtenIn(message: unknown): string {
  const read = Message.safeParse(message);
  if (!read.success) return "";
  const forwarded = (read.data.message_snapshots ?? []).map(({ message }) => wordsOf(message));
  return [wordsOf(read.data), ...forwarded].join("\n");
}

function wordsOf({ content, embeds, components }: z.infer<typeof Written>): string {
  const quoted = (embeds ?? []).flatMap(({ title, description }) => [title, description]);
  return [content, ...quoted, ...(components ?? []).map(wordsIn)].filter(Boolean).join("\n");
}

function wordsIn({ content, components }: z.infer<typeof Part>): string {
  return [content, ...(components ?? []).map(wordsIn)].filter(Boolean).join("\n");
}
