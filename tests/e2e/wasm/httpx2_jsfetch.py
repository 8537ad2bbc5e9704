"""Stands for the transports that httpx2 imports on WebAssembly. Of the real package there is but a name so far; no request is sent here."""


class JavascriptFetchTransport:
    """Where requests of a blocking client would go."""


class AsyncJavascriptFetchTransport:
    """Where requests of an asynchronous client would go."""
