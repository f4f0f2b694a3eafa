/** `topics:<subject>`: every file of `src/content/<subject>/topics`, by its name. */
declare module "topics:*" {
  const topics: Record<string, import("./schema.ts").Topic>;
  export default topics;
}
