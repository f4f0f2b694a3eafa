import { daily } from "../commands/daily/daily.ts";
import { explain } from "../commands/explain.ts";
import { explainTerms } from "../commands/explain-terms.ts";
import { help } from "../commands/help.ts";
import { privacy } from "../commands/privacy.ts";
import { quiz } from "../commands/quiz/quiz.ts";
import { settings } from "../commands/settings.ts";
import { card, languages, speak } from "../components/card.ts";
import { daily as dailyButton, dailyPages } from "../components/daily.ts";
import { fact, factLanguages } from "../components/daily-post.ts";
import { help as helpButton, helpLanguages } from "../components/help.ts";
import { liveFill } from "../components/live-form.ts";
import { host } from "../components/live-host.ts";
import { liveLanguages, liveSpeak } from "../components/live-language.ts";
import { hostFind, hostPeople, hostPerson } from "../components/live-people.ts";
import {
  join,
  leave,
  livePick,
  livePicks,
  liveSure,
  missed,
  myResult,
} from "../components/live-play.ts";
import {
  chooseQuestions,
  hostAgain,
  preview,
  teamRoles,
  tickQuestions,
} from "../components/live-preview.ts";
import { results, resultsPage } from "../components/live-report.ts";
import { again, pick, picks, practice, summary, sureness } from "../components/practice.ts";
import { fill } from "../components/practice-form.ts";
import { practiceLanguages, practiceSpeak } from "../components/practice-language.ts";
import { erase, exportData, privacy as privacyPanel } from "../components/privacy.ts";
import { liveNumbers, practiceNumbers } from "../components/question-numbers.ts";
import { begin, beginLanguages, quizMe } from "../components/quiz-me.ts";
import { read } from "../components/read.ts";
import { report } from "../components/report.ts";
import { setting } from "../components/setting.ts";
import { terms, termsLanguages } from "../components/terms.ts";
import type { Command, Component } from "../discord/handlers.ts";
import { dailyPosts } from "../jobs/daily-posts.ts";
import type { Job } from "../jobs/job.ts";
import { purge } from "../jobs/purge.ts";
import { retention } from "../jobs/retention.ts";
import type { App } from "./app.ts";

/** Every command, for the router and for Discord alike. */
export const commands: readonly Command<App>[] = [
  daily,
  explain,
  explainTerms,
  help,
  privacy,
  quiz,
  settings,
];

/** Every family of custom ids. */
export const components: readonly Component<App>[] = [
  card,
  terms,
  termsLanguages,
  speak,
  languages,
  helpButton,
  helpLanguages,
  setting,
  report,
  quizMe,
  begin,
  beginLanguages,
  practice,
  pick,
  picks,
  fill,
  sureness,
  summary,
  again,
  practiceNumbers,
  practiceSpeak,
  practiceLanguages,
  read,
  join,
  leave,
  livePick,
  livePicks,
  liveFill,
  liveSure,
  liveNumbers,
  liveSpeak,
  myResult,
  missed,
  host,
  hostPeople,
  hostFind,
  hostPerson,
  chooseQuestions,
  tickQuestions,
  liveLanguages,
  hostAgain,
  results,
  resultsPage,
  preview,
  teamRoles,
  dailyButton,
  dailyPages,
  fact,
  factLanguages,
  privacyPanel,
  exportData,
  erase,
];

/** Everything that is done by the clock. */
export const jobs: readonly Job<App>[] = [dailyPosts, retention, purge];
