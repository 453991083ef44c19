"""Questions made from facts: cards, forms, wrong options, the truth oracle, grading. Pure."""
