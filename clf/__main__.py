"""``python -m clf``: the command line."""

import sys

from clf.cli import main

if __name__ == "__main__":
    sys.exit(main())
