import type { Text } from "../languages.ts";

/** The misunderstandings behind the distractors, each as the mistaken sentence. */
export const misconceptions = {
  "mpp-is-title-42": {
    en: "MPP and Title 42 are the same thing.",
    es: "El MPP y el Título 42 son lo mismo.",
  },
  "expulsion-is-deportation": {
    en: "An expulsion under Title 42 is a deportation.",
    es: "Una expulsión bajo el Título 42 es una deportación.",
  },
  "encounter-is-person": {
    en: "Each encounter is a different person.",
    es: "Cada encuentro es una persona distinta.",
  },
  "fiscal-is-calendar-year": {
    en: "A fiscal year is a calendar year.",
    es: "Un año fiscal es un año calendario.",
  },
  "cbp-issued-title-42": {
    en: "CBP, which carried out Title 42, also issued it.",
    es: "La CBP, que aplicó el Título 42, también lo emitió.",
  },
  "title-42-is-immigration-law": {
    en: "Title 42 is an immigration law.",
    es: "El Título 42 es una ley de inmigración.",
  },
  "title-42-ended-2021": {
    en: "Title 42 ended when the presidency changed in January 2021.",
    es: "El Título 42 terminó con el cambio de presidencia en enero de 2021.",
  },
  "title-42-began-2021": {
    en: "Title 42 began after the presidency changed in January 2021.",
    es: "El Título 42 empezó después del cambio de presidencia en enero de 2021.",
  },
  "title-42-is-travel-ban": {
    en: "Title 42 kept every foreign traveler out.",
    es: "El Título 42 impedía la entrada a todo viajero extranjero.",
  },
  "two-periods-are-equal": {
    en: "Two periods of a program hold about the same number of cases.",
    es: "Dos periodos de un programa tienen más o menos los mismos casos.",
  },
  "expulsion-is-person": {
    en: "Each expulsion is a different person.",
    es: "Cada expulsión es una persona distinta.",
  },
  "supreme-court-decided-title-42": {
    en: "The Supreme Court decided whether Title 42 was lawful.",
    es: "La Corte Suprema decidió si el Título 42 era legal.",
  },
  "mpp-waits-in-us": {
    en: "People in MPP waited inside the United States.",
    es: "Las personas del MPP esperaban dentro de Estados Unidos.",
  },
  "mpp-sends-home": {
    en: "MPP sent people back to their home countries.",
    es: "El MPP enviaba a las personas a sus países.",
  },
  "mpp-covers-mexicans": {
    en: "MPP was for Mexican citizens.",
    es: "El MPP era para personas mexicanas.",
  },
  "mpp-covers-children-alone": {
    en: "Children who came alone were put in MPP.",
    es: "El MPP abarcaba a menores no acompañados.",
  },
  "rest-is-the-fall": {
    en: "What is left of a number is how much it fell.",
    es: "Lo que queda de un número es lo que bajó.",
  },
  "neighbor-months": {
    en: "Any two neighboring months show the same change.",
    es: "Dos meses seguidos cualesquiera muestran el mismo cambio.",
  },
  "counts-differ-by-time-only": {
    en: "Two totals can differ only because they cover different periods.",
    es: "Dos totales solo pueden diferir porque abarcan periodos distintos.",
  },
  "court-must-keep-mpp": {
    en: "The Supreme Court ordered the government to keep MPP.",
    es: "La Corte Suprema ordenó al gobierno mantener el MPP.",
  },
  "court-ruled-mpp-illegal": {
    en: "The Supreme Court ruled MPP illegal.",
    es: "La Corte Suprema declaró ilegal el MPP.",
  },
  "active-is-everyone-enrolled": {
    en: "Everyone ever put in MPP still had an open case in 2021.",
    es: "Todas las personas que estuvieron en el MPP tenían un caso abierto en 2021.",
  },
  "active-is-let-in": {
    en: "The people let in by May 2021 were all who had open cases.",
    es: "Las personas admitidas hasta mayo de 2021 eran todas las que tenían casos abiertos.",
  },
  "encounter-is-admission": {
    en: "Each encounter is a person who was let into the country.",
    es: "Cada encuentro es una persona a quien dejaron entrar al país.",
  },
  "ports-do-not-count": {
    en: "Only stops between ports of entry are encounters.",
    es: "Solo las detenciones entre puertos de entrada son encuentros.",
  },
  "only-ports-count": {
    en: "Only stops at ports of entry are encounters.",
    es: "Solo las detenciones en puertos de entrada son encuentros.",
  },
  "fiscal-year-named-for-start": {
    en: "A fiscal year is named for the year in which it begins.",
    es: "Un año fiscal lleva el nombre del año en que empieza.",
  },
  "people-outnumber-encounters": {
    en: "There are more people than encounters.",
    es: "Hay más personas que encuentros.",
  },
  "good-sources-agree": {
    en: "Two serious sources on one subject always say the same.",
    es: "Dos fuentes serias sobre un mismo tema siempre dicen lo mismo.",
  },
  "encounters-include-interior": {
    en: "Encounters include arrests that ICE makes inside the country.",
    es: "Los encuentros incluyen los arrestos que ICE hace dentro del país.",
  },
  "visitors-are-encounters": {
    en: "Everyone who passes a port of entry is an encounter.",
    es: "Toda persona que pasa por un puerto de entrada es un encuentro.",
  },
  "border-patrol-is-all-of-cbp": {
    en: "Border Patrol’s number is the number of all of CBP.",
    es: "La cifra de la Patrulla Fronteriza es la de toda la CBP.",
  },
  "expulsions-are-all-encounters": {
    en: "Every encounter in January 2021 was an expulsion.",
    es: "Todos los encuentros de enero de 2021 fueron expulsiones.",
  },
  "title-8-is-title-42": {
    en: "Title 8 and Title 42 are two names for one thing.",
    es: "El Título 8 y el Título 42 son dos nombres de lo mismo.",
  },
  "title-42-same-for-each-group": {
    en: "Title 42 was applied to every group in the same way.",
    es: "El Título 42 se aplicó igual a todos los grupos.",
  },
  "families-most-expelled": {
    en: "Families were the group most often expelled under Title 42.",
    es: "Las familias fueron el grupo más expulsado bajo el Título 42.",
  },
  "january-2021-was-record": {
    en: "January 2021 had the most encounters of any January.",
    es: "Enero de 2021 tuvo más encuentros que cualquier otro enero.",
  },
  "january-2021-was-ordinary": {
    en: "January 2021 was lower than the Januaries before it.",
    es: "Enero de 2021 tuvo menos encuentros que los eneros anteriores.",
  },
  "two-figures-two-borders": {
    en: "Two figures for one month must cover two different borders.",
    es: "Dos cifras de un mismo mes deben referirse a dos fronteras.",
  },
  "biden-whole-january": {
    en: "All of January 2021 fell under President Biden.",
    es: "Todo enero de 2021 fue parte del gobierno de Biden.",
  },
  "biden-after-january": {
    en: "President Biden took office after January 2021.",
    es: "El presidente Biden asumió el cargo después de enero de 2021.",
  },
  "most-were-admitted": {
    en: "Most people stopped in January 2021 were let in.",
    es: "A la mayoría de las personas detenidas en enero de 2021 las dejaron entrar.",
  },
  "one-share-for-all-months": {
    en: "The share of expulsions was the same in each month of 2021.",
    es: "La proporción de expulsiones fue igual en cada mes de 2021.",
  },
  "border-patrol-in-ice": {
    en: "Border Patrol is a part of ICE.",
    es: "La Patrulla Fronteriza es parte de ICE.",
  },
  "dhs-issued-title-42": {
    en: "The border agencies issued the Title 42 order.",
    es: "Las agencias de la frontera emitieron la orden del Título 42.",
  },
  "cdc-carried-out-expulsions": {
    en: "The CDC carried out the expulsions itself.",
    es: "Los CDC llevaron a cabo las expulsiones.",
  },
  "ice-patrols-border": {
    en: "ICE patrols the border.",
    es: "ICE patrulla la frontera.",
  },
  "officers-patrol-between-ports": {
    en: "The officers at ports of entry also patrol between them.",
    es: "Los oficiales de los puertos de entrada también patrullan entre ellos.",
  },
  "ice-decides-applications": {
    en: "ICE decides who becomes a citizen.",
    es: "ICE decide quién obtiene la ciudadanía.",
  },
  "cbp-decides-applications": {
    en: "CBP decides who becomes a citizen.",
    es: "La CBP decide quién obtiene la ciudadanía.",
  },
  "immigration-judges-in-dhs": {
    en: "Immigration judges work for Homeland Security.",
    es: "Los jueces de inmigración trabajan para Seguridad Nacional.",
  },
  "immigration-judges-in-hhs": {
    en: "Immigration judges work for the health department.",
    es: "Los jueces de inmigración trabajan para el departamento de salud.",
  },
  "cdc-in-dhs": {
    en: "The CDC belongs to Homeland Security.",
    es: "Los CDC pertenecen a Seguridad Nacional.",
  },
  "exception-covers-families": {
    en: "The exception for children who come alone covers families too.",
    es: "La excepción para menores no acompañados abarca también a las familias.",
  },
  "court-ended-title-42-2020": {
    en: "A court ended Title 42 for everyone in November 2020.",
    es: "Un tribunal puso fin al Título 42 para todos en noviembre de 2020.",
  },
  "children-alone-expelled-in-2021": {
    en: "Children who came alone were still expelled as a rule in 2021.",
    es: "En 2021 todavía se expulsaba por regla a menores no acompañados.",
  },
  "first-estimate-is-final": {
    en: "The first estimate of a count is its final value.",
    es: "El primer cálculo de una cifra es su valor final.",
  },
  "encounter-is-expulsion": {
    en: "Every encounter ends in an expulsion.",
    es: "Todo encuentro termina en una expulsión.",
  },
  "understanding-barred-children": {
    en: "The understanding with Mexico kept all children from being sent there.",
    es: "El entendimiento con México impedía enviar allí a cualquier menor.",
  },
  "larger-number-is-better": {
    en: "Of two counts, the larger is the more reliable.",
    es: "De dos cifras, la mayor es la más confiable.",
  },
  "hardship-makes-refugee": {
    en: "Poverty alone makes a person a refugee under the law.",
    es: "La pobreza por sí sola convierte a una persona en refugiada según la ley.",
  },
  "disaster-makes-refugee": {
    en: "A natural disaster makes a person a refugee under the law.",
    es: "Un desastre natural convierte a una persona en refugiada según la ley.",
  },
  "asylee-is-refugee": {
    en: "Asylum seekers and resettled refugees are the same.",
    es: "Los solicitantes de asilo y los refugiados reasentados son lo mismo.",
  },
  "every-newcomer-seeks-asylum": {
    en: "Everyone who comes to the United States is seeking asylum.",
    es: "Toda persona que llega a Estados Unidos está pidiendo asilo.",
  },
  "asylum-due-at-once": {
    en: "An asylum application is due within days of arrival.",
    es: "La solicitud de asilo debe presentarse a los pocos días de llegar.",
  },
  "five-year-bar-is-deadline": {
    en: "The five-year bar after a removal is the time limit for asylum.",
    es: "La prohibición de cinco años tras una remoción es el plazo para pedir asilo.",
  },
  "screening-is-asylum": {
    en: "Passing the credible-fear screening means having asylum.",
    es: "Pasar la entrevista de temor creíble significa tener asilo.",
  },
  "proclamation-beats-statute": {
    en: "A proclamation can override a statute.",
    es: "Una proclamación puede estar por encima de una ley.",
  },
  "newest-text-wins": {
    en: "The newest text always wins, whoever wrote it.",
    es: "El texto más nuevo siempre vale más, sin importar quién lo escribió.",
  },
  "asking-is-arriving": {
    en: "Asking for asylum counts as arriving in the United States.",
    es: "Pedir asilo cuenta como llegar a Estados Unidos.",
  },
  "stopped-is-arriving": {
    en: "Being stopped by a U.S. officer counts as arriving in the United States.",
    es: "Que lo detenga un agente de EE. UU. cuenta como llegar a Estados Unidos.",
  },
  "return-is-removal": {
    en: "A return and a removal are the same thing.",
    es: "Un retorno y una remoción son lo mismo.",
  },
  "mpp-is-removal": {
    en: "Waiting in Mexico under MPP is a removal.",
    es: "Esperar en México bajo el MPP es una remoción.",
  },
  "title-42-still-in-force": {
    en: "Title 42 expulsions went on after May 2023.",
    es: "Las expulsiones del Título 42 siguieron después de mayo de 2023.",
  },
  "title-42-kept-growing": {
    en: "The part of Title 42 kept growing year by year.",
    es: "La parte del Título 42 creció año tras año.",
  },
  "share-is-count": {
    en: "When a share falls, the count falls as much.",
    es: "Cuando baja una proporción, la cifra baja en la misma medida.",
  },
  "expedited-has-no-exception": {
    en: "In expedited removal, nothing that a person says makes a difference.",
    es: "En la remoción acelerada, nada de lo que diga la persona cambia algo.",
  },
  "fear-means-asylum": {
    en: "Whoever states a fear is given asylum at once.",
    es: "A quien expresa temor se le da asilo de inmediato.",
  },
  "old-table-is-wrong": {
    en: "Official figures from past years are wrong because they are old.",
    es: "Las cifras oficiales de años pasados están mal por ser antiguas.",
  },
  "repatriation-is-flight": {
    en: "Repatriations are counted in flights.",
    es: "Las repatriaciones se cuentan en vuelos.",
  },
  "border-patrol-stands-alone": {
    en: "Border Patrol is an agency of its own.",
    es: "La Patrulla Fronteriza es una agencia aparte.",
  },
  "law-bars-shelters": {
    en: "Mexico’s 2020 law keeps migrant children out of shelters.",
    es: "La reforma mexicana de 2020 impide llevar a menores migrantes a albergues.",
  },
  "law-is-about-ports": {
    en: "Mexico’s 2020 law is about offices at the border.",
    es: "La reforma mexicana de 2020 trata de oficinas en la frontera.",
  },
  "law-covers-only-alone": {
    en: "Mexico’s 2020 law covers only children who travel alone.",
    es: "La reforma mexicana de 2020 abarca solo a menores no acompañados.",
  },
  "law-is-tamaulipas": {
    en: "Mexico’s 2020 law is a rule of Tamaulipas.",
    es: "La reforma mexicana de 2020 es una regla de Tamaulipas.",
  },
  "law-is-for-small-children": {
    en: "Mexico’s 2020 law covers only small children.",
    es: "La reforma mexicana de 2020 abarca solo a niñas y niños pequeños.",
  },
  "published-is-in-force": {
    en: "A law applies from the day on which it is published.",
    es: "Una ley se aplica desde el día en que se publica.",
  },
  "meeting-made-the-law": {
    en: "Mexico’s law on migrant children came from the presidents’ meeting.",
    es: "La ley mexicana de infancia migrante salió de la reunión de los presidentes.",
  },
  "some-means-all": {
    en: "What is said of some holds for all.",
    es: "Lo que se dice de algunos vale para todos.",
  },
  "governments-always-disagree": {
    en: "Two governments never confirm the same thing.",
    es: "Dos gobiernos nunca confirman lo mismo.",
  },
  "meeting-was-a-visit": {
    en: "The presidents met in person on March 1, 2021.",
    es: "Los presidentes se reunieron en persona el 1 de marzo de 2021.",
  },
  "meeting-was-at-border": {
    en: "The presidents met at the border on March 1, 2021.",
    es: "Los presidentes se reunieron en la frontera el 1 de marzo de 2021.",
  },
  "declaration-is-treaty": {
    en: "A joint declaration is a treaty.",
    es: "Una declaración conjunta es un tratado.",
  },
  "aim-is-agreement": {
    en: "Naming an aim is the same as agreeing on a program.",
    es: "Nombrar una meta es lo mismo que acordar un programa.",
  },
  "needs-law-is-refusal": {
    en: "Saying that a plan needs a law means refusing it.",
    es: "Decir que un plan necesita una ley es rechazarlo.",
  },
  "mayorkas-said-problem": {
    en: "Secretary Mayorkas spoke of a “problem” on March 1, 2021.",
    es: "El secretario Mayorkas habló de un «problema» el 1 de marzo de 2021.",
  },
  "mayorkas-said-crisis": {
    en: "Secretary Mayorkas spoke of a “crisis” on March 1, 2021.",
    es: "El secretario Mayorkas habló de una «crisis» el 1 de marzo de 2021.",
  },
  "kilometers-are-miles": {
    en: "A number of miles is the number of kilometers.",
    es: "Un número de millas es el número de kilómetros.",
  },
  "multiply-instead-of-divide": {
    en: "To turn kilometers into miles, one multiplies by 1.61.",
    es: "Para pasar de kilómetros a millas se multiplica por 1.61.",
  },
  "uc-counts-are-same": {
    en: "Border Patrol’s count of children is the same as all of CBP’s.",
    es: "La cuenta de menores de la Patrulla Fronteriza es igual a la de toda la CBP.",
  },
  "eo-14010-ended-title-42": {
    en: "Executive Order 14010 ended Title 42.",
    es: "La Orden Ejecutiva 14010 terminó el Título 42.",
  },
  "one-right-total": {
    en: "There is one right total of separated children.",
    es: "Hay un solo total correcto de menores separados.",
  },
  "order-is-law-of-congress": {
    en: "An executive order is a law passed by Congress.",
    es: "Una orden ejecutiva es una ley aprobada por el Congreso.",
  },
} as const satisfies Record<string, Text>;
