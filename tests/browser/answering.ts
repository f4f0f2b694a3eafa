import type { Locator, Page } from "playwright-core";

/** The form of a question's answer. */
export type AnswerForm = "one" | "several" | "number" | "order";

/** What a question of a practice shows in Spanish, as one finds one's way by it. */
export const inSpanish = {
  dontKnow: "No lo sé",
  howSure: "¿Lo sabías o adivinaste?",
  guessed: "Adiviné",
  onwards: /^(Siguiente pregunta|Resumen)$/,
} as const;

/** What one looks at while a form is open. */
export type Look = () => Promise<void>;

const named = (place: Locator, name: string | RegExp) =>
  place.getByRole("button", { name, exact: true });
const menuOf = (place: Locator) => place.locator("button[aria-haspopup=listbox]");

/** Which form an open question has, by what stands under it; it does not change by itself. */
export async function formOf(question: Locator): Promise<AnswerForm> {
  await named(question, inSpanish.dontKnow).waitFor();
  if (await named(question, "Escribir un número").count()) return "number";
  if (await named(question, "Ordenar").count()) return "order";
  return (await menuOf(question).count()) > 0 ? "several" : "one";
}

/** Answers by touch; a form is first filled so that it has to be mended. */
export const answers: Record<
  AnswerForm,
  (page: Page, question: Locator, looks: Look) => Promise<void>
> = {
  async one(_page, question) {
    await named(question, /^B · /).tap();
    await question.getByText(/^Elegiste B · /).waitFor();
    await named(question, /^A · /).tap();
    await question.getByText(/^Elegiste A · /).waitFor();
  },
  async several(_page, question) {
    await menuOf(question).tap();
    await question.getByRole("option").nth(0).tap();
    await question.getByRole("option").nth(1).tap();
    await named(question, "Listo").tap();
  },
  async number(page, question, looks) {
    const writes = async (text: string) => {
      await named(question, "Escribir un número").tap();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("textbox").fill(text);
      await looks();
      await sends(dialog);
    };
    await writes("about twelve");
    await question.getByText("No puedo leer «about twelve» como número.").waitFor();
    await writes("12 mil");
    await question.getByText("Leí 12,000 ").waitFor();
  },
  async order(page, question, looks) {
    await named(question, "Ordenar").tap();
    const dialog = page.getByRole("dialog");
    await menuOf(dialog).first().waitFor();
    const places = await menuOf(dialog).count();
    for (let place = 0; place < places; place += 1) await puts(dialog, 0, place);
    await looks();
    await sends(dialog);
    await question.getByText("está en dos lugares").waitFor();
    await named(question, "Ordenar").tap();
    for (let place = 1; place < places; place += 1) await puts(dialog, place, place);
    await sends(dialog);
  },
};

async function puts(dialog: Locator, option: number, place: number): Promise<void> {
  await menuOf(dialog).nth(place).tap();
  await dialog.getByRole("option").nth(option).tap();
  await dialog.getByRole("listbox").waitFor({ state: "detached" });
}

async function sends(dialog: Locator): Promise<void> {
  await named(dialog, "Enviar").tap();
  await dialog.waitFor({ state: "detached" });
}
