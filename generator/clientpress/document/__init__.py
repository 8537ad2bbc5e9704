"""One typed API document, shaped like the newest OpenAPI, whatever dialect it was written in."""
