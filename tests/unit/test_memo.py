"""`memo`: each question is asked once."""

from __future__ import annotations

import pytest

from clientpress.memo import Memo, remembered


def test_each_question_is_asked_once() -> None:
    """Questions that are equal are one question."""
    asked: list[str] = []

    def ask(question: str) -> int:
        asked.append(question)
        return len(question)

    answer = remembered(ask)
    assert [1, 2, 1] == [answer("a"), answer("bb"), answer("a")]
    assert ["a", "bb"] == asked


def test_an_answer_may_ask_other_questions() -> None:
    """Only not the one that is being answered."""
    memo: Memo[int, int] = Memo(lambda number: number and number + memo[number - 1])
    assert 10 == memo[4]
    assert {0: 0, 1: 1, 2: 3, 3: 6, 4: 10} == memo


def test_a_question_that_has_no_answer_is_asked_again() -> None:
    """What raises is not remembered."""
    memo: Memo[str, int] = Memo(int)
    for _ in range(2):
        with pytest.raises(ValueError, match="invalid literal"):
            memo["x"]
    assert {} == memo
