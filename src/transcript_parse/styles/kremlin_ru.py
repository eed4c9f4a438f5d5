"""The President of Russia: kremlin.ru, in Russian."""

from __future__ import annotations

from typing import Final

from transcript_parse.styles.model import HouseStyle
from transcript_parse.styles.words import phrases

__all__ = ["KREMLIN_RU"]

KREMLIN_RU: Final = HouseStyle(
    id="kremlin-ru",
    title="The Kremlin in Russian (kremlin.ru)",
    example="А.Тестов: Паром пойдёт. (Смех.)",
    sources=(
        "kremlin.ru in Russian, 200 pages of a data set, 2020s",
        "the same: each collapsed to one line: initial glued to the surname, a blank before the colon at times",
        "the same: Вопрос:, Реплика: 23, (Смех.) 9, (Как переведено.) 9, <…> on 68 pages",
    ),
    cues=(
        "опубликован в разделах",
        "статус материала",
        "дата публикации:",
        "ссылка на материал:",
    ),
    hints=(
        "события",
        "текстовая версия",
        "вопрос:",
        "реплика:",
        "выступления и стенограммы",
        "прямая ссылка:",
        "лица",
        "темы",
        "администрация президента россии",
    ),
    endings=frozenset({"colon"}),
    not_labels=frozenset(
        {
            "дата публикации",
            "лица",
            "опубликован в разделах",
            "прямая ссылка",
            "ссылка на материал",
            "статус материала",
            "темы",
        }
    ),
    navigation=phrases(
        """
        президент россии | события | структура | видео и фото | документы | контакты | поиск | поиск по сайту
        искать | мобильная версия | разделы сайта | для сми | подписаться | справочник
        версия для людей с ограниченными возможностями | ресурсы сайта | конституция россии
        государственная символика | обратиться к президенту | правовая и техническая информация | о портале
        об использовании информации сайта | администрация президента россии | темы | лица | география
        статус материала | текстовая версия | смотрите также | поделиться | распечатать | отправить по почте
        официальные сетевые ресурсы президента россии | официальные сетевые ресурсы | президента россии | english
        """
    ),
)
