import { createRequire } from "node:module";

/** The one family of all pictures: it comes with the program, so that every machine draws alike. */
export const family = "Noto Sans";

const require = createRequire(import.meta.url);

/** For resvg; it never looks at the fonts of the machine. */
export const fonts = {
  loadSystemFonts: false,
  defaultFontFamily: family,
  fontFiles: [
    require.resolve("@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf"),
    require.resolve("@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf"),
  ],
};
