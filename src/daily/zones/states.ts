import type { Text } from "../../content/languages.ts";

/** A state or territory. */
export interface State {
  readonly name: string | Text;
  /** Its usual short form, and what else it is called, apart by commas. */
  readonly also: string;
  /** Where most of its people live by the clock first; a later one with the part that it holds for. */
  readonly zones: readonly [
    zone: string,
    ...others: (readonly [zone: string, part: string | Text])[],
  ];
}

const eastern = "America/New_York";
const central = "America/Chicago";
const mountain = "America/Denver";
const pacific = "America/Los_Angeles";

/** The states of the United States, the District of Columbia, and the territories. */
export const unitedStates: readonly State[] = [
  { name: "Alabama", also: "AL", zones: [central] },
  { name: "Alaska", also: "AK", zones: ["America/Anchorage", ["America/Adak", "Adak"]] },
  {
    name: "Arizona",
    also: "AZ",
    zones: ["America/Phoenix", [mountain, { en: "Navajo Nation", es: "Nación Navajo" }]],
  },
  { name: "Arkansas", also: "AR", zones: [central] },
  { name: "California", also: "CA", zones: [pacific] },
  { name: "Colorado", also: "CO", zones: [mountain] },
  { name: "Connecticut", also: "CT", zones: [eastern] },
  { name: "Delaware", also: "DE", zones: [eastern] },
  { name: "Florida", also: "FL", zones: [eastern, [central, "Pensacola"]] },
  { name: "Georgia", also: "GA", zones: [eastern] },
  { name: { en: "Hawaii", es: "Hawái" }, also: "HI, Hawaiʻi", zones: ["Pacific/Honolulu"] },
  { name: "Idaho", also: "ID", zones: ["America/Boise", [pacific, "Coeur d’Alene"]] },
  { name: "Illinois", also: "IL", zones: [central] },
  { name: "Indiana", also: "IN", zones: [eastern, [central, "Gary, Evansville"]] },
  { name: "Iowa", also: "IA", zones: [central] },
  { name: "Kansas", also: "KS", zones: [central, [mountain, "Goodland"]] },
  { name: "Kentucky", also: "KY", zones: [eastern, [central, "Bowling Green"]] },
  { name: { en: "Louisiana", es: "Luisiana" }, also: "LA", zones: [central] },
  { name: "Maine", also: "ME", zones: [eastern] },
  { name: "Maryland", also: "MD", zones: [eastern] },
  { name: "Massachusetts", also: "MA", zones: [eastern] },
  {
    name: { en: "Michigan", es: "Míchigan" },
    also: "MI",
    zones: [eastern, [central, "Iron Mountain"]],
  },
  { name: "Minnesota", also: "MN", zones: [central] },
  { name: { en: "Mississippi", es: "Misisipi" }, also: "MS", zones: [central] },
  { name: { en: "Missouri", es: "Misuri" }, also: "MO", zones: [central] },
  { name: "Montana", also: "MT", zones: [mountain] },
  { name: "Nebraska", also: "NE", zones: [central, [mountain, "Scottsbluff"]] },
  { name: "Nevada", also: "NV", zones: [pacific, [mountain, "West Wendover"]] },
  { name: { en: "New Hampshire", es: "Nuevo Hampshire" }, also: "NH", zones: [eastern] },
  { name: { en: "New Jersey", es: "Nueva Jersey" }, also: "NJ", zones: [eastern] },
  { name: { en: "New Mexico", es: "Nuevo México" }, also: "NM", zones: [mountain] },
  { name: { en: "New York", es: "Nueva York" }, also: "NY", zones: [eastern] },
  { name: { en: "North Carolina", es: "Carolina del Norte" }, also: "NC", zones: [eastern] },
  {
    name: { en: "North Dakota", es: "Dakota del Norte" },
    also: "ND",
    zones: [central, [mountain, "Dickinson"]],
  },
  { name: "Ohio", also: "OH", zones: [eastern] },
  { name: "Oklahoma", also: "OK", zones: [central] },
  {
    name: { en: "Oregon", es: "Oregón" },
    also: "OR",
    zones: [pacific, ["America/Boise", { en: "Malheur County", es: "condado de Malheur" }]],
  },
  { name: { en: "Pennsylvania", es: "Pensilvania" }, also: "PA", zones: [eastern] },
  { name: "Rhode Island", also: "RI", zones: [eastern] },
  { name: { en: "South Carolina", es: "Carolina del Sur" }, also: "SC", zones: [eastern] },
  {
    name: { en: "South Dakota", es: "Dakota del Sur" },
    also: "SD",
    zones: [central, [mountain, "Rapid City"]],
  },
  { name: "Tennessee", also: "TN", zones: [central, [eastern, "Knoxville"]] },
  { name: "Texas", also: "TX", zones: [central, [mountain, "El Paso"]] },
  { name: "Utah", also: "UT", zones: [mountain] },
  { name: "Vermont", also: "VT", zones: [eastern] },
  { name: "Virginia", also: "VA", zones: [eastern] },
  { name: "Washington", also: "WA, Washington State", zones: [pacific] },
  { name: { en: "West Virginia", es: "Virginia Occidental" }, also: "WV", zones: [eastern] },
  { name: "Wisconsin", also: "WI", zones: [central] },
  { name: "Wyoming", also: "WY", zones: [mountain] },
  {
    name: { en: "Washington, D.C.", es: "Washington D. C." },
    also: "DC, District of Columbia, Distrito de Columbia, Washington",
    zones: [eastern],
  },
  { name: "Puerto Rico", also: "PR", zones: ["America/Puerto_Rico"] },
  { name: "Guam", also: "GU", zones: ["Pacific/Guam"] },
  {
    name: { en: "U.S. Virgin Islands", es: "Islas Vírgenes de EE. UU." },
    also: "VI, USVI, Virgin Islands, Islas Vírgenes",
    zones: ["America/St_Thomas"],
  },
  {
    name: { en: "American Samoa", es: "Samoa Americana" },
    also: "AS",
    zones: ["Pacific/Pago_Pago"],
  },
  {
    name: { en: "Northern Mariana Islands", es: "Islas Marianas del Norte" },
    also: "MP, Saipán",
    zones: ["Pacific/Saipan"],
  },
];

const centralMexico = "America/Mexico_City";
const northeast = "America/Monterrey";
const mexicanPacific = "America/Mazatlan";
const border = "America/Matamoros";

/**
 * The states of Mexico by the law on time zones of October 2022: towns on the border with the
 * United States go by the clocks of the other side.
 */
export const mexicanStates: readonly State[] = [
  { name: "Aguascalientes", also: "Ags", zones: [centralMexico] },
  { name: "Baja California", also: "BC", zones: ["America/Tijuana"] },
  { name: "Baja California Sur", also: "BCS", zones: [mexicanPacific] },
  { name: "Campeche", also: "Camp", zones: ["America/Merida"] },
  { name: "Chiapas", also: "Chis", zones: [centralMexico] },
  {
    name: "Chihuahua",
    also: "Chih",
    zones: [
      "America/Chihuahua",
      ["America/Ciudad_Juarez", "Ciudad Juárez"],
      ["America/Ojinaga", "Ojinaga"],
    ],
  },
  {
    name: { en: "Mexico City", es: "Ciudad de México" },
    also: "CDMX, DF, México DF, Distrito Federal",
    zones: [centralMexico],
  },
  {
    name: "Coahuila",
    also: "Coah, Coahuila de Zaragoza",
    zones: [northeast, [border, "Piedras Negras, Ciudad Acuña"]],
  },
  { name: "Colima", also: "Col", zones: [centralMexico] },
  { name: "Durango", also: "Dgo", zones: [northeast] },
  {
    name: { en: "State of Mexico", es: "Estado de México" },
    also: "Edomex, Méx",
    zones: [centralMexico],
  },
  { name: "Guanajuato", also: "Gto", zones: [centralMexico] },
  { name: "Guerrero", also: "Gro", zones: [centralMexico] },
  { name: "Hidalgo", also: "Hgo", zones: [centralMexico] },
  { name: "Jalisco", also: "Jal", zones: [centralMexico] },
  { name: "Michoacán", also: "Mich", zones: [centralMexico] },
  { name: "Morelos", also: "Mor", zones: [centralMexico] },
  {
    name: "Nayarit",
    also: "Nay",
    zones: [mexicanPacific, ["America/Bahia_Banderas", "Bahía de Banderas"]],
  },
  { name: "Nuevo León", also: "NL", zones: [northeast, [border, "Anáhuac"]] },
  { name: "Oaxaca", also: "Oax", zones: [centralMexico] },
  { name: "Puebla", also: "Pue", zones: [centralMexico] },
  { name: "Querétaro", also: "Qro", zones: [centralMexico] },
  { name: "Quintana Roo", also: "QRoo, QR", zones: ["America/Cancun"] },
  { name: "San Luis Potosí", also: "SLP", zones: [centralMexico] },
  { name: "Sinaloa", also: "Sin", zones: [mexicanPacific] },
  { name: "Sonora", also: "Son", zones: ["America/Hermosillo"] },
  { name: "Tabasco", also: "Tab", zones: [centralMexico] },
  // Over half of its people live on the border.
  {
    name: "Tamaulipas",
    also: "Tamps",
    zones: [border, [northeast, "Ciudad Victoria, Tampico"]],
  },
  { name: "Tlaxcala", also: "Tlax", zones: [centralMexico] },
  { name: "Veracruz", also: "Ver", zones: [centralMexico] },
  { name: "Yucatán", also: "Yuc", zones: ["America/Merida"] },
  { name: "Zacatecas", also: "Zac", zones: [centralMexico] },
];
