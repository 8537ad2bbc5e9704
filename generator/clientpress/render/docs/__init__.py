"""The Markdown reference: (Api, Names) → pages. Every fact that the code cannot carry stands here."""

from clientpress.render.docs.book import render_docs

__all__ = ["render_docs"]
