"""Where ``clf`` meets the tools of others: one module for each, imported only by those who have the tool."""
