/** The package declares no types for its schemas; they are zod schemas by name. */
declare module "discord-api-spec/zod" {
  const schemas: Readonly<Record<string, unknown>>;
  export = schemas;
}
