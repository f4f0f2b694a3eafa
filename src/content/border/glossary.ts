import type { Pack } from "../schema.ts";

/** Terms that are explained in one line. */
export const glossary = {
  mpp: {
    term: {
      en: "Migrant Protection Protocols (MPP)",
      es: "Protocolos de Protección a Migrantes (MPP)",
    },
    aliases: {
      en: ["MPP", "Migrant Protection Protocols", "Remain in Mexico"],
      es: ["MPP", "Protocolos de Protección a Migrantes", "Quédate en México"],
    },
    definition: {
      en: "A U.S. program to send certain people who are not Mexican back to Mexico to wait for U.S. immigration court. Known as “Remain in Mexico.”",
      es: "Programa de EE. UU. para enviar a México a ciertas personas que no son mexicanas, a esperar su caso en un tribunal de inmigración de EE. UU. Se conoce como «Quédate en México».",
    },
    sources: ["crs-lsb10251"],
    topic: "mpp",
  },
  asylum: {
    term: { en: "asylum", es: "asilo" },
    aliases: {
      en: ["asylum seeker", "asylum seekers"],
      es: ["solicitante de asilo", "solicitantes de asilo"],
    },
    definition: {
      en: "Protection for a person who is in the United States, or arrives there, and meets the legal definition of a refugee.",
      es: "Protección para una persona que está en Estados Unidos, o llega allí, y cumple la definición legal de refugiado.",
    },
    sources: ["crs-r47399"],
    topic: "asylum",
  },
  refugee: {
    term: { en: "refugee", es: "refugiado" },
    aliases: { en: ["refugees"], es: ["refugiada", "refugiados", "refugiadas"] },
    definition: {
      en: "A person outside their country with a well-founded fear of persecution for race, religion, nationality, social group or political opinion.",
      es: "Persona fuera de su país que tiene temor fundado de persecución por su raza, religión, nacionalidad, grupo social u opinión política.",
    },
    sources: ["crs-r47399"],
    topic: "asylum",
  },
  "credible-fear": {
    term: { en: "credible fear", es: "temor creíble" },
    aliases: {
      en: ["credible fear screening", "credible fear interview"],
      es: ["entrevista de temor creíble"],
    },
    definition: {
      en: "A first check for people in fast-track removal who fear going back. Passing it leads to an immigration judge, not yet to asylum.",
      es: "Primera revisión para personas en remoción acelerada que temen volver. Pasarla lleva ante un juez de inmigración, todavía no al asilo.",
    },
    sources: ["crs-r46755", "gao-21-144"],
    topic: "asylum",
  },
  "notice-to-appear": {
    term: { en: "notice to appear", es: "aviso de comparecencia" },
    aliases: { en: ["NTA", "notices to appear"], es: ["NTA", "citatorio de inmigración"] },
    definition: {
      en: "A U.S. government paper that tells a person to come to an immigration hearing on a later day. It gives no legal status.",
      es: "Documento del gobierno de EE. UU. que indica a una persona presentarse después en una audiencia de inmigración. No da estatus legal.",
    },
    sources: ["myrgv-2021-02-04"],
  },
  dif: {
    term: { en: "DIF", es: "DIF" },
    aliases: {
      en: ["National System for Integral Family Development"],
      es: ["Sistema Nacional para el Desarrollo Integral de la Familia"],
    },
    definition: {
      en: "Mexico’s national family-welfare agency. It finds shelter places for migrant children.",
      es: "Organismo nacional de asistencia social a las familias en México. Busca lugar en albergues para la niñez migrante.",
    },
    sources: ["loc-mexico-2021-02"],
    topic: "mexico-child-law",
  },
  "joint-declaration": {
    term: { en: "joint declaration", es: "declaración conjunta" },
    aliases: { en: ["joint statement"], es: ["comunicado conjunto"] },
    definition: {
      en: "A text in which two governments say together what they plan to do. It is not a treaty.",
      es: "Texto en el que dos gobiernos dicen juntos lo que piensan hacer. No es un tratado.",
    },
    sources: ["us-mexico-declaration-2021"],
    topic: "biden-amlo-meeting",
  },
  encounter: {
    term: { en: "encounter", es: "encuentro" },
    aliases: { en: ["encounters"], es: ["encuentros"] },
    definition: {
      en: "One recorded stop of a noncitizen by CBP; it counts stops, not people.",
      es: "Una detención registrada de una persona extranjera por la CBP; cuenta detenciones, no personas.",
    },
    sources: ["ohss-encounters", "mpi-title-42-2022"],
    topic: "encounters",
  },
  "fiscal-year": {
    term: { en: "fiscal year", es: "año fiscal" },
    aliases: { en: ["FY"], es: ["AF", "años fiscales"] },
    definition: {
      en: "The U.S. government’s budget year, from October 1 to September 30.",
      es: "El año presupuestario del gobierno de EE. UU., del 1 de octubre al 30 de septiembre.",
    },
    sources: ["cbp-mpp-fy2020", "cbp-mpp-fy2021"],
    topic: "encounters",
  },
  cbp: {
    term: {
      en: "CBP (Customs and Border Protection)",
      es: "CBP (Oficina de Aduanas y Protección Fronteriza)",
    },
    aliases: {
      en: ["CBP", "Customs and Border Protection"],
      es: ["CBP", "Aduanas y Protección Fronteriza"],
    },
    definition: {
      en: "The DHS agency that enforces immigration law at and between ports of entry.",
      es: "La agencia del DHS que aplica las leyes de inmigración en los puertos de entrada y entre ellos.",
    },
    sources: ["ohss-enforcement"],
    topic: "who-does-what",
  },
  "border-patrol": {
    term: { en: "Border Patrol", es: "Patrulla Fronteriza" },
    aliases: { en: ["USBP", "U.S. Border Patrol"], es: ["USBP"] },
    definition: {
      en: "The part of CBP whose agents work between ports of entry.",
      es: "La parte de la CBP cuyos agentes trabajan entre puertos de entrada.",
    },
    sources: ["ohss-encounters"],
    topic: "who-does-what",
  },
  ice: {
    term: {
      en: "ICE (Immigration and Customs Enforcement)",
      es: "ICE (Servicio de Control de Inmigración y Aduanas)",
    },
    aliases: { en: ["ICE"], es: ["ICE"] },
    definition: {
      en: "The DHS agency for enforcement inside the country, detention, and removal.",
      es: "La agencia del DHS a cargo de la aplicación de la ley dentro del país, la detención y la remoción.",
    },
    sources: ["ohss-enforcement"],
    topic: "who-does-what",
  },
  uscis: {
    term: {
      en: "USCIS (Citizenship and Immigration Services)",
      es: "USCIS (Servicio de Ciudadanía e Inmigración)",
    },
    aliases: { en: ["USCIS"], es: ["USCIS"] },
    definition: {
      en: "The DHS agency that decides applications for immigration benefits and citizenship.",
      es: "La agencia del DHS que decide las solicitudes de beneficios migratorios y de ciudadanía.",
    },
    sources: ["ohss-enforcement"],
    topic: "who-does-what",
  },
  dhs: {
    term: {
      en: "DHS (Department of Homeland Security)",
      es: "DHS (Departamento de Seguridad Nacional)",
    },
    aliases: { en: ["DHS", "Homeland Security"], es: ["DHS", "Seguridad Nacional"] },
    definition: {
      en: "The U.S. department that includes CBP, ICE, and USCIS.",
      es: "El departamento de EE. UU. al que pertenecen la CBP, ICE y USCIS.",
    },
    sources: ["ohss-enforcement"],
    topic: "who-does-what",
  },
  hhs: {
    term: {
      en: "HHS (Department of Health and Human Services)",
      es: "HHS (Departamento de Salud y Servicios Humanos)",
    },
    aliases: { en: ["HHS", "Health and Human Services"], es: ["HHS", "Salud y Servicios Humanos"] },
    definition: {
      en: "The U.S. health department; it includes the CDC and the office that cares for unaccompanied children.",
      es: "El departamento de salud de EE. UU.; incluye los CDC y la oficina que cuida a menores no acompañados.",
    },
    sources: ["acf-uac-about", "cdc-86-fr-9942"],
    topic: "who-does-what",
  },
  cdc: {
    term: {
      en: "CDC (Centers for Disease Control and Prevention)",
      es: "CDC (Centros para el Control y la Prevención de Enfermedades)",
    },
    aliases: { en: ["CDC"], es: ["CDC"] },
    definition: {
      en: "The public health agency in HHS that issued the Title 42 order.",
      es: "La agencia de salud pública del HHS que emitió la orden del Título 42.",
    },
    sources: ["cdc-86-fr-9942"],
    topic: "who-does-what",
  },
  "title-42": {
    term: { en: "Title 42", es: "Título 42" },
    aliases: { en: ["t42", "section 265"], es: ["sección 265"] },
    definition: {
      en: "A public health law, and the common name of the CDC order of 2020 to 2023 under which people were quickly expelled at the border.",
      es: "Una ley de salud pública, y el nombre común de la orden de los CDC de 2020 a 2023 con la que se expulsaba con rapidez en la frontera.",
    },
    sources: ["crs-lsb10874", "dhs-borders-2023"],
    topic: "title-42",
  },
  "title-8": {
    term: { en: "Title 8", es: "Título 8" },
    definition: {
      en: "The part of the U.S. Code that holds immigration law; removals and returns rest on it.",
      es: "La parte del Código de EE. UU. que contiene la ley de inmigración; en ella se basan las remociones y los retornos.",
    },
    sources: ["ohss-repatriations", "dhs-borders-2023"],
    topic: "expulsion-vs-removal",
  },
  expulsion: {
    term: { en: "expulsion", es: "expulsión" },
    aliases: { en: ["expelled", "expulsions"], es: ["expulsiones", "expulsado", "expulsada"] },
    definition: {
      en: "A quick departure under the Title 42 health order, used from March 2020 to May 2023; not a deportation.",
      es: "Una salida rápida bajo la orden sanitaria del Título 42, usada de marzo de 2020 a mayo de 2023; no es una deportación.",
    },
    sources: ["ohss-repatriations", "cbp-t8-t42-fy2021"],
    topic: "expulsion-vs-removal",
  },
  removal: {
    term: { en: "removal", es: "remoción" },
    aliases: {
      en: ["removals", "deportation", "deportations", "deported"],
      es: ["remociones", "deportación", "deportaciones", "deportado", "deportada"],
    },
    definition: {
      en: "A forced departure on the basis of an order of removal, under Title 8; the everyday word is deportation.",
      es: "Una salida forzosa con base en una orden de remoción, bajo el Título 8; la palabra común es deportación.",
    },
    sources: ["ohss-repatriations"],
    topic: "expulsion-vs-removal",
  },
  return: {
    term: { en: "return", es: "retorno" },
    aliases: { en: ["returns"], es: ["retornos"] },
    definition: {
      en: "In DHS statistics, a departure under Title 8 without an order of removal and without its penalties.",
      es: "En las estadísticas del DHS, una salida bajo el Título 8 sin orden de remoción y sin sus sanciones.",
    },
    sources: ["ohss-repatriations"],
    topic: "expulsion-vs-removal",
  },
} as const satisfies Pack["glossary"];
