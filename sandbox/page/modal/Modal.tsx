import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { View } from "../../page-api.ts";
import { isFocusLost } from "../message/kept-focus.ts";
import { usePage } from "../state/page-context.ts";
import { type FieldValue, faultsOf, firstValues, type Values } from "./fields.ts";
import { ModalPart } from "./ModalPart.tsx";

type OpenModal = NonNullable<View["modal"]>;

/** A modal of the bot: a dialog that keeps the focus until it is sent or left. */
export function Modal({ modal }: { readonly modal: OpenModal }) {
  const { words, act, view } = usePage();
  const dialog = useRef<HTMLDialogElement>(null);
  const [values, setValues] = useState<Values>(() => firstValues(modal.data.components));
  const [state, setState] = useState<"open" | "sending" | "failed">("open");
  /** How often it was tried to be sent; faults are told from the first time on. */
  const [tries, setTries] = useState(0);
  const faults = tries === 0 ? {} : faultsOf(modal.data.components, values);
  useLayoutEffect(() => {
    const opened = dialog.current;
    const message = document.activeElement?.closest<HTMLElement>("article");
    opened?.showModal();
    opened?.querySelector<HTMLElement>(".modal-parts :is(input, textarea, button)")?.focus();
    // Closing gives the focus back to where it was, which may be gone by then.
    return () => {
      opened?.close();
      if (isFocusLost()) message?.focus({ preventScroll: true });
    };
  }, []);
  useLayoutEffect(() => {
    const wrong = "[data-wrong] :is(input, textarea, button)";
    dialog.current?.querySelector<HTMLElement>(wrong)?.focus();
  }, [tries]);
  const leave = (): void => void act({ type: "closeModal" });
  const submit = async (): Promise<void> => {
    setTries(tries + 1);
    if (Object.keys(faultsOf(modal.data.components, values)).length > 0) return;
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
        noValidate
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
            <ModalPart key={index} part={part} values={values} faults={faults} change={change} />
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
