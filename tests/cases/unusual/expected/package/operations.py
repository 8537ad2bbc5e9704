"""What every operation is, needs and costs, by operationId."""

from __future__ import annotations

from . import resources
from ._runtime.operation import Operations

OPERATIONS = Operations(
    resources.__name__,
    {
        "getWeather": ("weather", "GET_WEATHER"),
        "58acde292109180bdcacc40d": ("weather", "GET_WEATHER_BY_DAY"),
        "deleteWeather": ("weather", "DELETE_WEATHER"),
        "change_report_reports_public__id__put": ("reports", "CHANGE_REPORT_PUBLIC"),
        "change_report_reports_private__id__put": ("reports", "CHANGE_REPORT_PRIVATE"),
        "getHistory": ("history", "GET_HISTORY"),
        "listTags": ("tags", "LIST_TAGS"),
        "deleteTags": ("tags", "DELETE_TAGS"),
        "getHits": ("history", "GET_HITS"),
        "getBets": ("history", "GET_BETS"),
        "parseIngredients": ("ingredients", "PARSE_INGREDIENTS"),
    },
)
