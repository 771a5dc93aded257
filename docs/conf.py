"""Sphinx: the pages of docs/ as a site (``make docs``). It needs no network."""

import clf

project = "clf"
author = "The clf developers"
project_copyright = author
release = version = clf.__version__

extensions = [
    "myst_parser",
    "numpydoc",
    "sphinx.ext.autodoc",
    "sphinxarg.ext",  # the command line, from its parser
]
exclude_patterns = ["_build"]
suppress_warnings = [
    "myst.domains",  # sphinxarg's domain is not asked when a Markdown link is resolved, nor need it be
]

myst_heading_anchors = 3
smartquotes = False  # "--drop" is an option, not a dash

autodoc_member_order = "bysource"
autodoc_typehints = "none"  # the docstrings say more: shapes, units, what is taken
numpydoc_show_class_members = False

html_theme = "furo"
html_title = f"clf {release}"
html_copy_source = False
html_show_sphinx = False
