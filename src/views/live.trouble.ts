import type { Language } from "../content/languages.ts";
import type { Message } from "../discord/answer.ts";
import type { Refusal } from "../live/ports.ts";
import { notice } from "./problems.ts";
import { defineWords } from "./words.ts";

const words = defineWords(
  {
    noAccess: (channel: string) =>
      `The quiz in ${channel} is paused: Docent cannot see the channel. Grant it View Channel there, then press Resume.`,
    noPermission: (channel: string) =>
      `The quiz in ${channel} is paused: Docent may not write there. Grant it Send Messages (in a thread: Send Messages in Threads) and Attach Files, then press Resume.`,
    archived: (channel: string) =>
      `The quiz in ${channel} is paused: the thread is archived or locked. Open it again, then press Resume.`,
    refused: (channel: string) =>
      `The quiz in ${channel} is paused: Discord did not take its message. Press Resume to try again.`,
  },
  {
    es: {
      noAccess: (channel) =>
        `El cuestionario de ${channel} está en pausa: Docent no puede ver el canal. Dale ahí Ver canal y presiona Continuar.`,
      noPermission: (channel) =>
        `El cuestionario de ${channel} está en pausa: Docent no puede escribir ahí. Dale Enviar mensajes (en un hilo: Enviar mensajes en hilos) y Adjuntar archivos, y presiona Continuar.`,
      archived: (channel) =>
        `El cuestionario de ${channel} está en pausa: el hilo está archivado o bloqueado. Ábrelo otra vez y presiona Continuar.`,
      refused: (channel) =>
        `El cuestionario de ${channel} está en pausa: Discord no aceptó su mensaje. Presiona Continuar para intentarlo otra vez.`,
    },
  },
);

/** What an administrator has to do for a quiz that stands still. */
export function troubleNote(
  channelId: string,
  why: Exclude<Refusal, "channelGone">,
  language: Language,
): Message {
  return notice(words(language)[why](`<#${channelId}>`));
}
