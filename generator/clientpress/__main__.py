"""`python -m clientpress`."""

from clientpress.cli.app import start

if __name__ == "__main__":
    start()
