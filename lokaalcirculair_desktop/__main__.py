"""``python -m lokaalcirculair_desktop``: hands over to the command line."""

import sys

from lokaalcirculair_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
