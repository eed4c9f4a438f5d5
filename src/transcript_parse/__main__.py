"""`python -m transcript_parse`: the command line, and nothing else."""

import sys

from transcript_parse.cli import main

if __name__ == "__main__":
    sys.exit(main())
