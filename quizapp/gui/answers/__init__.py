"""One widget for each way to answer: it shows a question and emits the response."""
