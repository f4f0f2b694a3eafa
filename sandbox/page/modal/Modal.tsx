import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { View } from "../../page-api.ts";
import { usePage } from "../state/page-context.ts";
import { type FieldValue, firstValues, type Values } from "./fields.ts";
import { ModalPart } from "./ModalPart.tsx";

type OpenModal = NonNullable<View["modal"]>;

/** A modal of the bot: a dialog that keeps the focus until it is sent or left. */
export function Modal({ modal }: { readonly modal: OpenModal }) {
  const { words, act, view } = usePage();
  const dialog = useRef<HTMLDialogElement>(null);
  const [values, setValues] = useState<Values>(() => firstValues(modal.data.components));
  const [state, setState] = useState<"open" | "sending" | "failed">("open");
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    opened?.querySelector<HTMLElement>(".modal-parts :is(input, textarea, button)")?.focus();
    // Closing gives the focus back to where it was.
    return () => opened?.close();
  }, []);
  const leave = (): void => void act({ type: "closeModal" });
  const submit = async (): Promise<void> => {
    setState("sending");
    const result = await act({ type: "submit", modalId: modal.id, values });
    setState(result.ok ? "open" : "failed");
  };
  const change = (customId: string, value: FieldValue): void =>
    setValues((before) => ({ ...before, [customId]: value }));
  return (
    <dialog
      ref={dialog}
      class="modal"
      aria-labelledby="modal-title"
      onCancel={(event) => {
        event.preventDefault();
        leave();
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <header>
          <h2 id="modal-title">{modal.data.title}</h2>
          <small class="modal-subtitle">{view.bot.name}</small>
          <button
            type="button"
            class="icon-button close"
            aria-label={words.close}
            onClick={leave}
          />
        </header>
        <div class="modal-parts">
          {modal.data.components.map((part, index) => (
            <ModalPart key={index} part={part} values={values} change={change} />
          ))}
        </div>
        <footer>
          <p role="alert">{state === "failed" ? words.modalFailed : null}</p>
          <button type="button" class="button secondary" onClick={leave}>
            {words.cancel}
          </button>
          <button type="submit" class="button primary" aria-busy={state === "sending"}>
            {words.submit}
          </button>
        </footer>
      </form>
    </dialog>
  );
}
