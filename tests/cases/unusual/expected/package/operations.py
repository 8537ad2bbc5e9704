"""What every operation is, needs and costs, by operationId."""

from __future__ import annotations

from . import resources
from ._runtime.description.operation import Operations

OPERATIONS = Operations(
    resources.__name__,
    {
        "weather": {
            "getWeather": "GET_WEATHER",
            "58acde292109180bdcacc40d": "GET_WEATHER_BY_DAY",
            "deleteWeather": "DELETE_WEATHER",
            "deletePhoto": "DELETE_PHOTO",
            "putPhoto": "PUT_PHOTO",
        },
        "reports": {
            "change_report_reports_public__id__put": "CHANGE_REPORT_PUBLIC",
            "change_report_reports_private__id__put": "CHANGE_REPORT_PRIVATE",
        },
        "history": {
            "getHistory": "GET_HISTORY",
            "getHits": "GET_HITS",
            "getBets": "GET_BETS",
        },
        "tags": {
            "listTags": "LIST_TAGS",
            "deleteTags": "DELETE_TAGS",
            "putTagNote": "PUT_TAG_NOTE",
        },
        "ingredients": {"parseIngredients": "PARSE_INGREDIENTS"},
    },
)
