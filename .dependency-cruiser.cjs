/** The layers of the house, as sentences. `scripts/layers.mjs` runs them and checks that every file was read. */
const content = "^src/content/";
/** @param {readonly string[]} folders */
const inner = (folders) => `^src/(${folders.join("|")})/`;
const services = ["study", "daily", "privacy", "live"];
const leaves = ["commands", "components", "jobs"];

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "imports-never-go-in-a-circle",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "content-knows-only-content",
      comment: "Content is data and its rules; it must be readable without the rest.",
      severity: "error",
      from: { path: content },
      to: { path: "^(src|sandbox|start)", pathNot: content },
    },
    {
      name: "content-does-not-know-discord",
      severity: "error",
      from: { path: content },
      to: { path: "discord" },
    },
    {
      name: "a-subject-is-known-by-the-list-of-packs-only",
      comment: "Nothing outside a subject names its topics; a new subject is a folder and a line.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/content/([^/]+/|packs\\.ts$)" },
      to: { path: "^src/content/[^/]+/", pathNot: "^src/content/rules/" },
    },
    {
      name: "a-subject-does-not-know-another",
      severity: "error",
      from: { path: "^src/content/(?!rules/)([^/]+)/" },
      to: { path: "^src/content/(?!rules/)[^/]+/", pathNot: "^src/content/$1/" },
    },
    {
      name: "discord-plumbing-knows-nothing-of-what-docent-does",
      severity: "error",
      from: { path: "^src/discord/" },
      to: { path: "^src/", pathNot: "^src/discord/" },
    },
    {
      name: "settings-declare-ports-and-know-only-content",
      severity: "error",
      from: { path: "^src/settings/" },
      to: { path: "^src/", pathNot: inner(["settings", "content"]) },
    },
    {
      name: "quiz-knows-only-its-rules-and-zod",
      comment: "Time and chance are arguments: no package, nothing of Node.js, nothing of Docent.",
      severity: "error",
      from: { path: "^src/quiz/" },
      to: { pathNot: "^(src/quiz|node_modules/zod)/" },
    },
    {
      name: "the-bank-turns-content-into-questions",
      comment: "What runs store of the content, for whoever asks.",
      severity: "error",
      from: { path: "^src/bank/" },
      to: { path: "^src/", pathNot: inner(["bank", "content", "quiz"]) },
    },
    {
      name: "services-declare-ports",
      comment: "What the program does knows content, rules, settings, time and chance.",
      severity: "error",
      from: { path: inner(services) },
      to: {
        path: "^src/",
        pathNot: "^src/($1/|(content|quiz|bank|settings)/|(clock|chance|in-turn)\\.ts$)",
      },
    },
    {
      name: "storage-knows-only-the-ports-it-fulfils",
      comment:
        "And the shapes of the quiz that are stored as JSON; chance is an argument there too.",
      severity: "error",
      from: { path: "^src/storage/" },
      to: {
        path: "^src/",
        pathNot: "^src/(storage/|quiz/|((settings|study|daily|privacy|live)/ports|chance)\\.ts$)",
      },
    },
    {
      name: "views-turn-state-into-messages",
      comment:
        "Views know content, rules, what the program does and Discord's vocabulary, never a database.",
      severity: "error",
      from: { path: "^src/views/" },
      to: {
        path: "^src/",
        pathNot: inner([
          "views",
          "content",
          "settings",
          "discord",
          "quiz",
          "pictures",
          ...services,
        ]),
      },
    },
    {
      name: "pictures-know-only-what-they-draw",
      severity: "error",
      from: { path: "^src/pictures/" },
      to: { path: "^src/", pathNot: inner(["pictures"]) },
    },
    {
      name: "commands-do-not-know-each-other",
      severity: "error",
      from: { path: "^src/commands/([^/]+)" },
      to: { path: "^src/commands/", pathNot: "^src/commands/$1" },
    },
    {
      name: "components-do-not-know-each-other",
      severity: "error",
      from: { path: "^src/components/([^/]+)" },
      to: { path: "^src/components/", pathNot: "^src/components/$1" },
    },
    {
      name: "jobs-do-not-know-each-other",
      severity: "error",
      from: { path: "^src/jobs/([^/]+)" },
      to: { path: "^src/jobs/", pathNot: "^src/jobs/($1|job\\.ts$)" },
    },
    {
      name: "leaves-do-not-know-other-leaves",
      comment: "Commands, components and jobs: what two of them need is a view or what they call.",
      severity: "error",
      from: { path: inner(leaves) },
      to: { path: inner(leaves), pathNot: "^src/$1/" },
    },
    {
      name: "leaves-do-not-store",
      comment: "They parse, call what does the work through its port, and show a view.",
      severity: "error",
      from: { path: inner(leaves) },
      to: { path: inner(["storage", "app"]) },
    },
    {
      name: "only-the-app-registers-leaves",
      severity: "error",
      from: { path: "^src/", pathNot: inner(["app", ...leaves]) },
      to: { path: inner(leaves) },
    },
    {
      name: "nothing-knows-the-app-but-the-start",
      severity: "error",
      from: { path: "^(src|sandbox)/", pathNot: "^src/app/" },
      to: { path: "^src/app/" },
    },
    {
      name: "the-bot-does-not-know-the-sandbox",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(sandbox/|start\\.ts)" },
    },
    {
      name: "the-sandbox-does-not-know-the-bot",
      severity: "error",
      from: { path: "^sandbox/" },
      to: { path: "^(src/|start\\.ts)" },
    },
    {
      name: "the-page-knows-the-sandbox-by-its-wire-only",
      severity: "error",
      from: { path: "^sandbox/page/" },
      to: { path: "^sandbox/", pathNot: "^sandbox/(page/|page-api\\.ts)" },
    },
    {
      name: "the-sandbox-does-not-use-discord-js",
      comment: "It judges the client, so it must not be the client.",
      severity: "error",
      from: { path: "^sandbox/" },
      to: { path: "node_modules/(discord\\.js|@discordjs)/" },
    },
    {
      name: "what-runs-is-a-dependency",
      severity: "error",
      from: { path: "^(src|sandbox|start\\.ts|scripts/(start|build|topics|node-version))" },
      to: {
        dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"],
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "imports-lead-somewhere",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^topics:" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".d.ts"],
    },
  },
};
