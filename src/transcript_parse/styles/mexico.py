"""The presidency of Mexico: morning press conferences, in Spanish."""

from __future__ import annotations

from typing import Final

from transcript_parse.styles.model import HouseStyle
from transcript_parse.styles.words import phrases

__all__ = ["MEXICO"]

MEXICO: Final = HouseStyle(
    id="mexico",
    title="Presidencia de la República (Mexico): conferencias de prensa",
    example="PREGUNTA: ¿Y el acueducto, presidenta?",
    sources=(
        "gob.mx and a data set of 2,234 conferences, 2018–2026: PREGUNTA 27,833, INTERLOCUTORA 14,689",
        "the same: INTERVENCIÓN 5,800, VOZ MUJER 2,031",
        "the same: (inaudible) 4,304, (ENLACE VIDEOLLAMADA) 771 in the label, [por ciento] 107 by editors",
    ),
    cues=(
        "versión estenográfica",
        "version estenográfica",
        "versión estenografica",
        "gob.mx",
    ),
    hints=(
        "presidencia de la república",
        "presidenta de méxico",
        "presidente de méxico",
        "conferencia de prensa",
        "pregunta:",
        "interlocutora:",
        "interlocutor:",
        "intervención:",
        "diálogo con medios de comunicación",
        "palacio nacional",
    ),
    endings=frozenset({"alone", "colon"}),
    labels=frozenset({"jefa de gobierno"}),
    not_labels=frozenset({"autor", "fecha", "fecha de publicación", "nota", "primero", "segundo", "temas", "tercero"}),
    navigation=phrases(
        """
        interruptor de navegación | registro para vacunación | informacion sobre covid-19
        información sobre covid-19 | trámites | gobierno | comunicados | ¿qué hacemos? | directorio | transparencia
        inicio | blog | aa+ aa- | a+ a- | prensa | ¿fue fácil encontrar lo que buscabas? | muy fácil | fácil
        difícil | muy difícil | ¿qué mejorarías? | puedes seleccionar más de una opción. | diseño
        navegación dentro del sitio | claridad y precisión de la información | organización de los contenidos
        lenguaje utilizado | finalizar | ¿qué buscabas? | máximo 250 caracteres | siguiente
        gracias por tu opinión. | suscríbete al newsletter de gob.mx | compartir | imprime la página completa
        imprimir la página | enlaces | participa | datos | publicaciones | portal de obligaciones de transparencia
        pnt | inai | ¿qué es gob.mx? | temas | declaración de accesibilidad | aviso de privacidad
        aviso de privacidad simplificado | términos y condiciones | política de seguridad | marco jurídico
        mapa de sitio | síguenos en | denuncia contra servidores públicos | ayuda
        contesta nuestra encuesta de satisfacción | leer más | alerta
        """
    ),
)
