-- Answers are in the language of their documents, whose words prove them, so there is nothing to choose.
ALTER TABLE preference DROP COLUMN language;
