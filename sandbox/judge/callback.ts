import type { Fault } from "./refusal.ts";

/** Kinds of interaction, as Discord numbers them. */
export const interactionKind = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;
export type InteractionKind = (typeof interactionKind)[keyof typeof interactionKind];

/** Kinds of callback, as Discord numbers them. */
export const callbackKind = {
  message: 4,
  deferMessage: 5,
  deferUpdate: 6,
  update: 7,
  choices: 8,
  modal: 9,
} as const;

const allowed: Readonly<Record<InteractionKind, readonly number[]>> = {
  2: [4, 5, 9],
  3: [4, 5, 6, 7, 9],
  4: [8],
  5: [4, 5],
};

/** The callback must fit what it answers: no choices for a button, no modal after a modal. */
export function callbackFits(
  kind: InteractionKind,
  callback: number,
  hasMessage: boolean,
): readonly Fault[] {
  const updates = kind === interactionKind.modal && hasMessage ? [6, 7] : [];
  const types = [...allowed[kind], ...updates];
  return types.includes(callback)
    ? []
    : [
        {
          path: ["type"],
          code: "BASE_TYPE_CHOICES",
          message: `Value must be one of {${types.join(", ")}}.`,
        },
      ];
}
