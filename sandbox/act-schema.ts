import { z } from "zod";
import type { ActRequest } from "./page-api.ts";

const id = z.string().regex(/^[0-9]{1,20}$/);
const typed = {
  channelId: id,
  path: z.array(z.string().min(1).max(64)).min(1).max(3),
  options: z
    .array(
      z.object({
        name: z.string().max(64),
        value: z.union([z.string().max(6000), z.number(), z.boolean()]),
      }),
    )
    .max(25),
};
const customId = z.string().min(1).max(100);
const values = z.array(z.string().max(4000)).max(25);

const act = z.discriminatedUnion("type", [
  z.object({ type: z.literal("command"), ...typed }),
  z.object({ type: z.literal("autocomplete"), focused: z.string().max(64), ...typed }),
  z.object({ type: z.literal("messageMenu"), name: z.string().max(64), messageId: id }),
  z.object({ type: z.literal("press"), messageId: id, customId }),
  z.object({ type: z.literal("choose"), messageId: id, customId, values }),
  z.object({
    type: z.literal("submit"),
    modalId: id,
    values: z.record(z.string(), z.union([z.string().max(4000), values])),
  }),
  z.object({ type: z.literal("closeModal") }),
  z.object({ type: z.literal("dismiss"), messageId: id }),
  z.object({ type: z.literal("say"), channelId: id, text: z.string().min(1).max(2000) }),
  z.object({
    type: z.literal("setLocale"),
    locale: z.string().regex(/^[a-z]{2}(-[A-Z0-9]{2,3})?$/),
  }),
  z.object({ type: z.literal("setPace"), pace: z.enum(["off", "slow", "usual", "fast"]) }),
  z.object({ type: z.literal("jump"), to: z.number().finite() }),
  z.object({ type: z.literal("pullPlug") }),
]);

/** The body of `POST /page/act`, checked. */
export const actRequestSchema: z.ZodType<ActRequest> = z.object({ as: id, act });
